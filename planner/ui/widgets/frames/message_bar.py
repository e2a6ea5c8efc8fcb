"""Messages inside the window: they stay until dismissed and are read aloud."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from planner.ui.look.look import look
from planner.ui.look.tokens import Tone
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import body

_MARKS = {Tone.STOP: "✕", Tone.ATTENTION: "△", Tone.GOOD: "✓"}


class MessageBar(QFrame):
    """One line above the page: what happened and, where there is one, a way out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = FlowLayout(self, gap=look().gap(12))
        side = look().gap(16)
        self._layout.setContentsMargins(side, look().gap(8), side, look().gap(8))
        self.text = ""
        self.hide()

    def show_message(
        self,
        words: str,
        tone: Tone = Tone.ATTENTION,
        way_out: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show and speak a message.

        Args:
            words: the whole sentence.
            tone: why it is there; a shape says the same.
            way_out: words of a button and what it does.
        """
        self._layout.clear()
        self.text = words
        self.setProperty("card", str(tone))
        label = body(f"{_MARKS.get(tone, '')} {words}".strip())
        label.setAccessibleName(words)
        self._layout.addWidget(label)
        if way_out is not None:
            self._layout.add_right(button(way_out[0], way_out[1]))
        self._layout.add_right(
            button(self.tr("Close"), self.clear, spoken=self.tr("Close this message"))
        )
        # Qt looks at a property of the style sheet only when a widget is polished anew.
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, words)

    def clear(self) -> None:
        """Take the message away."""
        self.text = ""
        self.hide()
