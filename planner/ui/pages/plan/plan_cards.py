"""What stands above the plan: what does not fit, and a newer timetable."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.models.ids import StepId
from planner.models.journey import Journey, Plan, PlanState
from planner.models.plan.schedule import Schedule
from planner.services.views.living.earlier_facts import done_earlier, earlier_words
from planner.services.views.living.today_view import notices
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from planner.ui.changes.step_actions import StepActions
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, strong

if TYPE_CHECKING:
    from planner.services.views.living.today_view import OpenPoint


class TroubleCard(Card):
    """Tells the first thing that does not fit, and all when asked; else hidden."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._found: list[OpenPoint] = []
        self._shows_all = False

    def show_schedule(self, schedule: Schedule, speaker: Speaker) -> None:
        """Tell what does not fit in a plan."""
        found = notices(schedule, Explainer(schedule, speaker))
        self._found = [one for one in found if one.is_problem]
        self._show()

    def _show(self) -> None:
        self.empty()
        self.setVisible(bool(self._found))
        shown = self._found if self._shows_all else self._found[:1]
        for one in shown:
            self.add(strong(f"△ {one.lead}"), body(one.text))
        if len(shown) < len(self._found):
            words = counted(self.tr("Show all {count}"), count=len(self._found))
            self.add(link(words, self._show_all))

    def _show_all(self) -> None:
        self._shows_all = True
        self._show()


class NoPlanCard(Card):
    """Stands where the plan will be.

    Args:
        set_up: goes to where a plan is made.
    """

    def __init__(self, set_up: Callable[[], None]) -> None:
        super().__init__(self.tr("There is no plan yet"))
        self.add(
            body(self.tr("Set Day 0 or the day the centre starts, then build it.")),
            button(self.tr("Set up the schedule"), set_up),
        )


class RestCard(Card):
    """Tells that the plan rests, and why; else hidden.

    Args:
        resume: takes it up again.
    """

    def __init__(self, resume: Callable[[], None]) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._resume = resume

    def show_plan(self, plan: Plan | None) -> None:
        """Tell whether a plan is on hold or cancelled."""
        self.empty()
        held = {
            PlanState.ON_HOLD: self.tr("The plan is on hold"),
            PlanState.CANCELLED: self.tr("The plan is cancelled"),
        }
        words = held.get(plan.state, "") if plan is not None else ""
        self.setVisible(bool(words))
        if plan is None or not words:
            return
        self.add(strong(words))
        if plan.why:
            self.add(body(plan.why))
        kept = self.tr("Its dates stay as they are until you take it up again.")
        again = button(self.tr("Take the plan up again"), self._resume)
        self.add(body(kept), flow(again))


class EarlierCard(Card):
    """Tells what was done under an earlier plan and is no step of this one.

    Args:
        actions: how it is put right.
    """

    def __init__(self, actions: StepActions) -> None:
        super().__init__()
        self._actions = actions
        # The list below it takes what height there is.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_plan(self, journey: Journey, schedule: Schedule, speaker: Speaker) -> None:
        """Tell all of it, each with what the person wrote to it; hidden without any."""
        self.empty()
        found = done_earlier(journey, schedule) if journey.plan is not None else ()
        self.setVisible(bool(found))
        if not found:
            return
        self.add(strong(speaker.say("before.plan")))
        for one in found:
            told = earlier_words(one, speaker)
            words = body(speaker.labelled(told, one.note) if one.note else told)
            self.add(words, flow(*self._put_right(told, min(one.keys))))

    def _put_right(self, told: str, key: StepId) -> Iterator[QWidget]:
        for action in self._actions.to_put_right(key):
            made = link(action.words, action.run)
            made.setAccessibleDescription(told)
            yield made


class NewerCard(Card):
    """Offers a newer version of the timetable; the plan keeps its own till then.

    Args:
        offer: shows what would change.
    """

    def __init__(self, offer: Callable[[], None]) -> None:
        super().__init__(self.tr("A newer version of this timetable is here"))
        self.add(
            body(self.tr("Your plan keeps its own copy until you say otherwise.")),
            flow(button(self.tr("Show what would change"), offer)),
        )
