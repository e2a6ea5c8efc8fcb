"""Why a step is where it is: the rules that hold it, and their sources."""

from functools import partial

from planner.models.ids import SourceId
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.citations import cite
from planner.services.words.reason_words import ReasonWords
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, quiet, strong


class WhyDialog(FramedDialog):
    """Shows the chain of reasons of one step."""

    def __init__(self, context: PageContext, row: PlanRow) -> None:
        heading = self.tr("Why this date? {title}").format(title=row.title)
        super().__init__(context, heading)
        self.add(strong(row.when))
        if row.window:
            self.add(body(self.tr("Fits {window}").format(window=row.window)))
        self.add(self._reasons(row))
        if row.examples:
            card = Card(self.tr("What single centres published"))
            card.add(
                points(*row.examples),
                quiet(self.tr("Examples only. Your own team sets your date.")),
            )
            self.add(card)
        if row.doubtful:
            self.add(
                quiet(
                    self.tr(
                        "The printed source is incomplete here or reads like a"
                        " misprint. Ask your team."
                    )
                )
            )
        if row.sources:
            self.add(self._sources(row.sources))
        self.body.addStretch(1)

    def _reasons(self, row: PlanRow) -> Card:
        card = Card(self.tr("What holds it there"))
        state = self.context.state
        words = ReasonWords(state.schedule, state.speaker)
        told = words.why_told(state.schedule.by_id[row.id])
        for heading, reasons in (
            ("", told.date),
            (self.tr("Why neither earlier nor later?"), told.both),
            (self.tr("Why not earlier?"), told.earlier),
            (self.tr("Why not later?"), told.later),
        ):
            if heading and reasons:
                card.add(strong(heading))
            if reasons:
                card.add(points(*reasons))
        if not row.why:
            card.add(body(self.tr("No rule ties this step to a date.")))
        return card

    def _sources(self, sources: tuple[str, ...]) -> Card:
        card = Card(self.tr("Where this comes from"))
        state = self.context.state
        known = {one.id: one for one in state.catalog.sources()}
        for source in sources:
            found = known.get(SourceId(source))
            if found is not None:
                found = state.speaker.named_source(found)
            words = cite(found) if found else source
            card.add(quiet(words))
            if found is not None:
                name = self.tr("Show this source")
                spoken = with_label(name, found.title)
                card.add(link(name, partial(self._show, found.id), spoken))
        return card

    def _show(self, source: SourceId) -> None:
        self.context.frame.show_source(source)
