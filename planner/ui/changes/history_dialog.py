"""What was done, when and why; each entry can be gone back to."""

from functools import partial

from typing_extensions import override

from planner.models.edit import Edit
from planner.models.journey import Action, HistoryEntry, Journey
from planner.services.views.living.history_view import history_sentence
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import PlainForm
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout, flow
from planner.ui.widgets.words.joints import in_facts, with_label
from planner.ui.widgets.words.text import body, quiet, small, title

_SHOWN = 40


class BackDialog(ChangeDialog):
    """Goes back to a point of the history; what moves by it is shown first."""

    def __init__(self, context: PageContext, number: int) -> None:
        self._number = number
        super().__init__(
            context,
            self.tr("Go back to here?"),
            PlainForm(self.tr("Go back"), self._seen),
            self.tr("What came later stays in the history and can be done again."),
        )

    @override
    def record(self) -> bool:
        return self.context.state.go_back(self._number)

    def _seen(self, journey: Journey) -> Edit:
        past = self.context.state.service.past(journey.id, self._number)
        return Edit(journey=past, action=Action.WENT_BACK)


class HistoryDialog(FramedDialog):
    """The newest entry first; nothing that is undone is lost."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("What has been done"))
        self._shown = _SHOWN
        self.add(
            quiet(
                self.tr(
                    "Everything you did is kept here. You can go back to any point;"
                    " what came later can be done again."
                )
            ),
            flow(
                button(self.tr("Undo"), self._undo),
                button(self.tr("Redo"), self._redo),
            ),
        )
        self._list = Card()
        self._list.setAccessibleName(self.tr("Newest first"))
        self.add(title(self.tr("Newest first")), self._list)
        self.body.addStretch(1)
        context.state.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        state = self.context.state
        entries = state.service.history(state.journey.id)
        empty_layout(self._list.body)
        in_force = [entry.number for entry in entries if not entry.undone]
        # No entry has the number 0.
        newest = in_force[-1] if in_force else 0
        for entry in reversed(entries[-self._shown :]):
            self._add(entry, newest)
        if len(entries) > self._shown:
            more = counted(self.tr("Show all {count}"), count=len(entries))
            self._list.add(link(more, self._show_all))

    def _add(self, entry: HistoryEntry, newest: int) -> None:
        state = self.context.state
        told = history_sentence(entry, state.journey, state.speaker)
        day = state.speaker.day(self.context.bench.clock.day_of(entry.at))
        if entry.undone:
            told = self.tr("{what} (undone)").format(what=told)
        self._list.add(body(told), small(day))
        if not entry.undone and entry.number != newest:
            words = self.tr("Go back to here")
            spoken = with_label(words, in_facts(told, day))
            self._list.add(link(words, partial(self._go_back, entry.number), spoken))

    def _go_back(self, number: int) -> None:
        """Show what going back would do to the dates; then do it or leave it."""
        self.context.dialogs.run(BackDialog(self.context, number))

    def _undo(self) -> None:
        self.context.state.undo()

    def _redo(self) -> None:
        self.context.state.redo()

    def _show_all(self) -> None:
        self._shown = 10_000
        self._fill()
