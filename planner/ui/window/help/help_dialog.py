"""Help: the page in view and its signs, how the planner works, all its keys."""

from PySide6.QtGui import QKeySequence

from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.state_pill import state_pill
from planner.ui.widgets.words.text import body
from planner.ui.window.help.page_help import PageHelp


class HelpDialog(FramedDialog):
    """What the page in view is for comes first.

    Args:
        context: what pages have.
        place: id of the page in view; "" for none.
    """

    def __init__(self, context: PageContext, place: str = "") -> None:
        super().__init__(context, self.tr("Help"))
        self._page = PageHelp(self)
        if lines := self._page.lines(place):
            heading = self.tr("This page: {place}").format(place=place_title(place))
            self.add(Card(heading).add(*(body(words) for words in lines)))
            self._add_signs(place)
        self.add(
            Card(self.tr("How it works")).add(
                *(body(words) for words in self._hints())
            ),
            Card(self.tr("Keys")).add(FactGrid(self._keys())),
        )
        self.body.addStretch(1)

    def _add_signs(self, place: str) -> None:
        signs, drawing = self._page.signs(place), self._page.drawing(place)
        if not signs and not drawing:
            return
        card = Card(self.tr("Its signs"))
        for mark, word, meaning in signs:
            card.add(column(flow(state_pill(word, mark)), body(meaning), gap=2))
        if drawing:
            card.add(FactGrid(drawing))
        self.add(card)

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
            ("Alt+1", self.tr("The first place of the path (up to Alt+9)")),
            ("Ctrl+1", self.tr("The plan as list (2: month, 3: timeline)")),
            ("Ctrl+K", self.tr("Search and commands (also Ctrl+F)")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Y", self.tr("Redo")),
            ("Ctrl+P", self.tr("Print")),
            ("Ctrl++", self.tr("Bigger text (Ctrl and minus: smaller)")),
            ("Ctrl+0", self.tr("Text size 100 %")),
            ("Ctrl+B", self.tr("Bad day mode")),
            ("Ctrl+O", self.tr("My journeys")),
            ("F1", self.tr("This help")),
            ("Esc", self.tr("Close a dialog")),
            ("Ctrl+Q", self.tr("Close the planner (also Ctrl+W)")),
        )
        native = QKeySequence.SequenceFormat.NativeText
        return tuple((QKeySequence(key).toString(native), does) for key, does in rows)
