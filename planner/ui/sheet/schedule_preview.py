"""What a schedule would look like: key dates, problems and what is missing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.plan.schedule import Schedule, StepState
from planner.services.views.living.plan_view import PlanRow
from planner.services.views.living.today_view import notices
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import counted
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.text import body, small, strong

_MOST_DATES = 12


class SchedulePreview(QWidget):
    """Shows dates before anything is built."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What it would look like"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 14)
        self.summary = ""

    def show_schedule(
        self, schedule: Schedule, rows: tuple[PlanRow, ...], speaker: Speaker
    ) -> None:
        """Show the key dates and what does not fit."""
        empty_layout(self._box)
        found = notices(schedule, Explainer(schedule, speaker))
        problems = [one for one in found if one.is_problem]
        dated = [row for row in rows if row.start is not None]
        self.summary = self._told(
            len(dated), len(problems), _left_to_the_team(schedule), speaker
        )
        if problems:
            card = Card(self.tr("This does not fit yet"), Tone.ATTENTION)
            for one in problems:
                card.add(strong(f"△ {one.lead}"), body(one.text))
            self._box.addWidget(card)
        card = Card(self.tr("What it would look like"))
        card.add(strong(self.summary))
        # Without any Day 0 the steps are told by their place beside it.
        told = dated or list(rows)
        shown = [row for row in told if row.key] or told
        facts = [(row.title, row.when) for row in shown[:_MOST_DATES]]
        card.add(FactGrid(facts, shares=(1, 1)))
        self._box.addWidget(card)
        gaps = [one for one in found if not one.is_problem and one.step is None]
        if gaps:
            card = Card(self.tr("Still missing"))
            for one in gaps:
                card.add(strong(f"△ {one.lead}"), small(one.text))
            self._box.addWidget(card)
        announce(self, self.summary)

    def _told(self, dated: int, wrong: int, missing: int, speaker: Speaker) -> str:
        """Return whether all that has a day fits, and what is not counted."""
        if not dated:
            return self.tr("Without a date, the plan is a list in order.")
        words = self.tr(
            "{steps, plural, one {# step has a day.} other {# steps have a day.}}"
        )
        told = [counted(words, steps=dated)]
        if wrong:
            told.append(speaker.say("call.does-not-fit", count=wrong))
        if missing and wrong:
            words = self.tr(
                "{missing, plural, one {# date} other {# dates}} still missing that"
                " only your team can set."
            )
            told.append(counted(words, missing=missing))
        elif not wrong:
            # Without what is not counted "fits" would tell an open date as none.
            key = "call.fits-but" if missing else "call.fits"
            told.append(speaker.say(key, count=missing))
        return in_sentences(*told)

    def show_refusal(self, words: str) -> None:
        """Say why there can be no preview."""
        empty_layout(self._box)
        self.summary = words
        card = Card(tone=Tone.ATTENTION)
        self._box.addWidget(card.add(body(f"△ {words}")))
        announce(self, words)


def _left_to_the_team(schedule: Schedule) -> int:
    return sum(
        one.state is StepState.NEEDS_DATE and one.step.set_by_team
        for one in schedule.steps
    )
