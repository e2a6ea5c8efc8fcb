"""Text on a page: plain by default, bounded to a readable line."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.mirror import margins, placed, start_and_end
from planner.ui.look.tokens import READING_WIDTH, TextRole
from planner.ui.widgets.focus.spoken_roles import speak_as_heading
from planner.ui.widgets.words.joints import as_sentences
from planner.ui.widgets.words.lines import Lines, wrapping

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_OTHER_HEIGHT: Final = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.ContentsRectChange,
    }
)
_AIRY: Final = {TextRole.BODY, TextRole.QUIET, TextRole.LEAD, TextRole.SMALL}
HEADINGS: Final = {TextRole.HEADING: 1, TextRole.TITLE: 2}
"""The kinds of text that head what follows, and their level for screen readers."""
_LINE_HEIGHT: Final = 116
_BOLD: Final = r'<span style="font-weight:600">\1</span>'
_STRONG: Final = re.compile(r"\*\*(.+?)\*\*")
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""``html.escape`` would bring the names of all characters to the first picture."""


class TextLabel(QLabel):
    """Wrapped text whose lines never grow past about 70 characters.

    Args:
        words: plain text; nothing in it is taken for markup.
        role: which kind of text it is.
        wide: let lines run as wide as the place allows.
    """

    def __init__(
        self,
        words: str = "",
        role: TextRole = TextRole.BODY,
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        # Before ``super``, which calls our overrides already.
        self._heights: dict[int, int] = {}
        self._lines: Lines | None = Lines(_LINE_HEIGHT if role in _AIRY else 100)
        self._dressed = False
        self._spare = 0
        super().__init__(parent)
        self._wide = wide
        self._limit = 0
        self.take_look()
        self.setProperty("role", str(role))
        self._words = words
        if role in HEADINGS:
            speak_as_heading(self, HEADINGS[role])
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(words)

    def take_look(self) -> None:
        """Know how wide a line may be, and measure the words anew."""
        self._limit = 0 if self._wide else look().px(READING_WIDTH)
        self._heights.clear()
        self._dressed = False

    def set_emphasised(self, words: str) -> None:
        """Show text in which ``**so marked**`` parts are strong."""
        self._words = words.replace("**", "")
        self._show_rich(emphasised(words))

    def let_select(self) -> None:
        """Let mouse and keyboard mark the words, to copy them."""
        self._show_rich(emphasised(self._words, marks=False))
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )

    @override
    def text(self) -> str:
        """Return the words as plain text."""
        return self._words

    @override
    def setText(self, words: str) -> None:
        self._words = words
        # Heights of the words before: layouts ask for each width many times.
        self._heights.clear()
        if self._lines is None:
            self._show_rich(emphasised(words, marks=False))
        else:
            self._lines.say(words)
            super().setText(words)

    def _show_rich(self, rich: str) -> None:
        self._heights.clear()
        self._lines = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(self._words)
        # Else words of another script would begin at the other side.
        side = start_and_end()[0]
        style = f"line-height:{_LINE_HEIGHT}%"
        super().setText(f'<div align="{side}" style="{style}">{rich}</div>')

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        lines = self._words.split("\n")
        longest = max(metrics.horizontalAdvance(line) for line in lines)
        width = longest + metrics.averageCharWidth() * 2
        width = min(width, self._limit) if self._limit else width
        edges = self.contentsMargins()
        width += edges.left() + edges.right() - self._spare
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Its widest word must be seen whole."""
        self.ensurePolished()
        lines = self._dressed_lines()
        if lines is None:
            return super().minimumSizeHint()
        edges = self.contentsMargins()
        across = edges.left() + edges.right()
        down = edges.top() + edges.bottom()
        return QSize(lines.least_width() + across, lines.least_height() + down)

    @override
    def heightForWidth(self, width: int) -> int:
        # Layouts ask for less than nothing, too, on the way to their least width.
        if width <= 0:
            return 0
        inner = min(width, self._limit) if self._limit else width
        known = self._heights.get(inner)
        if known is None:
            known = self._heights[inner] = self._height_for(inner)
        return known

    def _height_for(self, inner: int) -> int:
        lines = self._dressed_lines()
        if lines is None:
            return super().heightForWidth(inner + self._spare)
        edges = self.contentsMargins()
        down = edges.top() + edges.bottom()
        return lines.height(max(0, inner - edges.left())) + down

    def _dressed_lines(self) -> Lines | None:
        """Return the lines in the font of now; None where Qt draws the words."""
        if self._lines is not None and not self._dressed:
            self._dressed = True
            self._lines.dress(self.font(), wrapping(self.layoutDirection()))
        return self._lines

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self._dressed_lines()
        if lines is None:
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self.contentsRect()
        if not self.wordWrap():
            # One line beside buttons: what lines keep free below would lift it.
            spare = place.height() - self.fontMetrics().height()
            place.setTop(place.top() + max(0, spare) // 2)
        if self._limit:
            lines_end = min(place.width(), self._limit - place.left())
            box = QRect(place.topLeft(), QSize(lines_end, place.height()))
            place = placed(box, place, self.layoutDirection())
        lines.draw(painter, place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        # Others come while a page is made: its place, its colours, its window.
        if event.type() in _OTHER_HEIGHT:
            self._heights.clear()
            self._dressed = False
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is wider than a readable line becomes margin: the label fills its place,
        # its words do not.
        bounded = self._limit and self._lines is None
        spare = max(0, event.size().width() - self._limit) if bounded else 0
        if spare != self._spare:
            self._spare = spare
            self.setContentsMargins(margins(0, 0, spare, 0))
        super().resizeEvent(event)


class HeadingLabel(TextLabel):
    """The heading of a page: one line where it fits, so that controls go beside it.

    Signals:
        typed: a printable key was pressed while the heading had the keyboard; the
            event, still to be answered.
    """

    typed = Signal(QKeyEvent)

    def __init__(self) -> None:
        super().__init__(role=TextRole.HEADING, wide=True)
        self._level = self.accessibleDescription()

    def tell_where(self, where: str) -> None:
        """Have a screen reader say where this is ("Page 3 of 8") after the heading."""
        self.setAccessibleDescription(as_sentences(where, self._level))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_typing(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes a letter; Space and shortcuts keep their meaning."""
    held = event.modifiers() & (_CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier)
    writes = not held or held == _CONTROL | _ALT  # both together are AltGr on Windows
    return writes and event.text().isprintable() and bool(event.text().strip())


def emphasised(words: str, *, marks: bool = True) -> str:
    """Return rich text for plain words; all of it is escaped.

    Args:
        words: plain text.
        marks: make ``**so marked**`` parts strong.
    """
    safe = words.translate(_ESCAPED)
    if marks:
        safe = _STRONG.sub(_BOLD, safe)
    return safe.replace("\n", "<br>")


def small(words: str) -> TextLabel:
    """Return second text of 14 pixels."""
    return TextLabel(words, TextRole.SMALL)


def quiet(words: str) -> TextLabel:
    """Return second text in body size."""
    return TextLabel(words, TextRole.QUIET)


def body(words: str) -> TextLabel:
    """Return body text."""
    return TextLabel(words)


def strong(words: str) -> TextLabel:
    """Return half-bold body text."""
    return TextLabel(words, TextRole.STRONG)


def title(words: str) -> TextLabel:
    """Return the title of a card or a section."""
    return TextLabel(words, TextRole.TITLE)


def emphasis(words: str, role: TextRole = TextRole.BODY) -> TextLabel:
    """Return text with ``**strong**`` parts."""
    label = TextLabel(role=role)
    label.set_emphasised(words)
    return label
