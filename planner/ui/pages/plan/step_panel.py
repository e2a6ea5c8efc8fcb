"""Everything about one step, and all that can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Mark
from planner.models.evidence.evidence import Source
from planner.models.ids import SourceId
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.citations import cite_in_brief
from planner.ui.changes.step_actions import StepAction
from planner.ui.look.look import look
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.state_pill import state_pill
from planner.ui.widgets.words.text import body, quiet, small, strong, title

ShowSource = Callable[[SourceId], None]
Explain = Callable[[list[QWidget]], list[QWidget]]


class StepPanel(QWidget):
    """The details of the chosen step.

    Args:
        show_source: opens a source in full.
        explain: adds the explained words that stand in some widgets beneath them.
    """

    def __init__(self, show_source: ShowSource, explain: Explain) -> None:
        super().__init__()
        self._show_source = show_source
        self._explain = explain
        self.setAccessibleName(self.tr("The chosen step"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(14))

    def show_step(
        self,
        row: PlanRow | None,
        actions: tuple[StepAction, ...] = (),
        sources: tuple[Source, ...] = (),
        holds: tuple[str, ...] = (),
    ) -> None:
        """Show a step, or what to do to see one."""
        empty_layout(self._box)
        if row is None:
            card = Card()
            card.add(quiet(self.tr("Choose a step to see all about it.")))
            self._box.addWidget(card)
            return
        cards: list[QWidget] = [self._facts(row, actions)]
        for heading, words in (
            (self.tr("Prepare"), row.prepare),
            (self.tr("Bring"), row.bring),
            (self.tr("Your note"), row.note),
        ):
            if words:
                cards.append(Card(heading).add(body(words)))
        if holds:
            card = Card(self.tr("Does this date hold, whatever happens?"))
            cards.append(card.add(*(body(line) for line in holds)))
        if row.examples:
            card = Card(self.tr("What single centres published"))
            card.add(points(*row.examples))
            card.add(small(self.tr("Examples only. Your team sets your date.")))
            cards.append(card)
        cards = self._explain(cards)
        if sources:
            cards.append(self._sources(sources))
        for shown in cards:
            self._box.addWidget(shown)

    def _facts(self, row: PlanRow, actions: tuple[StepAction, ...]) -> Card:
        card = Card()
        card.setAccessibleName(row.title)
        pills = [Pill(row.phase_title), state_pill(row.state_word, row.mark)]
        card.add(flow(*pills), title(row.title), strong(row.when))
        for words in (
            self.tr("May start: {window}").format(window=row.window)
            if row.window
            else "",
            self.tr("Time: {time}").format(time=row.time) if row.time else "",
            self.tr("Where: {place}. Who: {who}.").format(
                place=row.place_word, who=row.who_word
            ),
        ):
            if words:
                card.add(quiet(words))
        if row.summary:
            card.add(body(row.summary))
        if row.doubtful:
            card.add(
                quiet(self.tr("The printed source is unclear here. Ask your team."))
            )
        if row.mark is Mark.NEEDS_DATE:
            card.add(body(self.tr("Only your team can set this date.")))
        if actions:
            card.add(flow(*(button(one.words, one.run) for one in actions)))
        return card

    def _sources(self, sources: tuple[Source, ...]) -> Card:
        card = Card(self.tr("Where this comes from"))
        for source in sources:
            words = cite_in_brief(source)
            spoken = with_label(words, source.title)
            card.add(link(words, partial(self._show_source, source.id), spoken))
        return card
