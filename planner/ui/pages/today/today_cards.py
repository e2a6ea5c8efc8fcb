"""What stands beside the things of today: what is to settle, dates, Day 0."""

from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec import Struct

from planner.models.ids import DAY0, StepId
from planner.models.journey import ContactRole
from planner.models.plan.schedule import GapKind
from planner.services.views.living.today_view import OpenPoint, TodayView
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import in_points, with_label
from planner.ui.widgets.words.text import TextLabel, quiet, small, strong

_NOTICES: Final = 2
"""More would push the next dates out of view; they are shown when asked for."""


class NoticeAnswers(Struct, frozen=True, kw_only=True):
    """What closes a notice where it is told.

    Attributes:
        book: asks for the date of a step.
        show_step: shows all about a step.
        name_person: opens the form of a missing person or number.
        give_country: goes to the question for the country one lives in.
        set_day0: goes to where the date that ties all others is set.
    """

    book: Callable[[StepId], None]
    show_step: Callable[[StepId], None]
    name_person: Callable[[ContactRole], None]
    give_country: Callable[[], None]
    set_day0: Callable[[], None]


class NoticesCard(Card):
    """Tells the first of what is to settle, or all of it; each is closed right there.

    Args:
        notices: what is to settle, at least one.
        answers: what its buttons do.
        show_all: shows this card anew with all of them; None where it does already.
    """

    def __init__(
        self,
        notices: tuple[OpenPoint, ...],
        answers: NoticeAnswers,
        show_all: Callable[[], None] | None,
    ) -> None:
        self._answers = answers
        heading = counted(self.tr("{count} to settle"), count=len(notices))
        super().__init__(heading, Tone.ATTENTION)
        shown = notices if show_all is None else notices[:_NOTICES]
        for at, one in enumerate(shown):
            if at:
                self.add(Rule())
            self.add(strong(f"△ {one.lead}"), small(one.text))
            made = [
                button(
                    words,
                    run,
                    kind="link" if at else "",
                    spoken=with_label(words, one.lead),
                )
                for at, (words, run) in enumerate(self._closing(one))
            ]
            if made:
                self.add(flow(*made))
        if show_all is not None and len(shown) < len(notices):
            words = counted(self.tr("Show all {count}"), count=len(notices))
            self.add(flow(link(words, show_all)))

    def _closing(self, one: OpenPoint) -> list[tuple[str, Callable[[], None]]]:
        """Return what closes a notice, the words first."""
        ask = self._answers
        if one.person is not None:
            words = self.tr("Name someone")
            if one.person is ContactRole.CENTRE_24H:
                words = self.tr("Write the number")
            return [(words, partial(ask.name_person, one.person))]
        if one.gap is GapKind.COUNTRY:
            return [(self.tr("Give the country"), ask.give_country)]
        if one.gap is GapKind.DAY0 and (one.step is None or one.step == DAY0):
            return [(self.tr("Set the day"), ask.set_day0)]
        if one.step is None:
            return []
        show = (self.tr("Show the step"), partial(ask.show_step, one.step))
        if one.gap is GapKind.TEAM_DATE:
            return [(self.tr("I have the date"), partial(ask.book, one.step)), show]
        return [show]


class NextDatesCard(Card):
    """The next dates: what is agreed, then what is only wished."""

    def __init__(self, view: TodayView) -> None:
        super().__init__(self.tr("Next dates"))
        for heading, agreed in (
            (self.tr("Booked"), True),
            (self.tr("Wished, not booked yet"), False),
        ):
            dates = [one for one in view.next_dates if one.agreed == agreed]
            if dates:
                self.add(
                    strong(heading),
                    *(small(in_points(one.when, one.title)) for one in dates),
                )


class BringCard(Card):
    """What to bring and to prepare."""

    def __init__(self, view: TodayView) -> None:
        super().__init__(self.tr("To bring and prepare"))
        for lead, words in view.bring:
            self.add(strong(lead), quiet(words))


class PutOffCard(Card):
    """What is asked later, and when; each leads to its step.

    Args:
        view: what was put off.
        show_step: shows all about a step.
    """

    def __init__(self, view: TodayView, show_step: Callable[[StepId], None]) -> None:
        super().__init__(self.tr("Asked later"))
        for step, words in view.put_off:
            self.add(flow(link(words, partial(show_step, step))))


class Day0Card(Card):
    """How far Day 0 is, and where the plan stands.

    Args:
        view: Day 0 in words.
        stands: the state of the plan and its centre in words.
        what_if: asks what would be if the day moved.
    """

    def __init__(
        self, view: TodayView, stands: str, what_if: Callable[[], None]
    ) -> None:
        super().__init__(tone=Tone.TINT)
        self.setAccessibleName(view.day0_name)
        self.add(small(view.day0_name))
        line = view.day0_line or self.tr("No date yet")
        self.add(TextLabel(line, TextRole.TITLE))
        self.add(small(stands))
        self.add(flow(link(self.tr("What if it moves?"), what_if)))
