"""Short help: how the planner works and all its keys."""

from PySide6.QtGui import QKeySequence

from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.text import body


class HelpDialog(FramedDialog):
    """One screen of help, the same from every page."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Help"))
        self.add(
            Card(self.tr("How it works")).add(
                *(body(words) for words in self._hints())
            ),
            Card(self.tr("Keys")).add(FactGrid(self._keys())),
        )
        self.body.addStretch(1)

    def _hints(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The path at the left shows all places. Go to any of them, in any"
                " order. You can always come back."
            ),
            self.context.saved.promise(
                self.tr(
                    "What you type is kept as you type, on this laptop only. The"
                    " planner says so when it cannot."
                )
            ),
            self.tr("“Don't know” is always an answer. You can change it later."),
            self.tr("Undo takes back one step at a time, also tomorrow."),
            self.tr(
                "The planner informs and organises. It does not know your body and"
                " gives no medical advice. Your team decides with you."
            ),
            self.tr(
                "In an emergency call your local emergency number or your team."
                " Do not look for help here."
            ),
        )

    def _keys(self) -> tuple[tuple[str, str], ...]:
        rows = (
            ("Tab", self.tr("To the next field or button")),
            ("F6", self.tr("Between path, page and actions")),
            ("Up", self.tr("Along the path, or among answers (also Down)")),
            ("Ctrl+Return", self.tr("The filled button at the bottom right")),
            ("Alt+Left", self.tr("Back")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Y", self.tr("Redo")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl++", self.tr("Bigger text (Ctrl and minus: smaller)")),
            ("Ctrl+B", self.tr("Bad day mode")),
            ("Ctrl+O", self.tr("My journeys")),
            ("F1", self.tr("This help")),
            ("Esc", self.tr("Close a dialog")),
        )
        native = QKeySequence.SequenceFormat.NativeText
        return tuple((QKeySequence(key).toString(native), does) for key, does in rows)
