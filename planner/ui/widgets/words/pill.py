"""Pills: a word on a coloured ground with a shape, never colour alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.tokens import Tone


class Pill(QLabel):
    """A word on a ground; ``shape`` stands before it and is not read aloud."""

    def __init__(self, words: str, tone: Tone = Tone.TINT, shape: str = "") -> None:
        super().__init__(f"{shape} {words}".strip())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("pill", str(tone))
        self.setAccessibleName(words)
        self.setWordWrap(True)
        self.setIndent(0)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str, tone: Tone, shape: str) -> None:
        """Say something else; the same again costs nothing."""
        told = f"{shape} {words}".strip()
        if told != self.text():
            self.setText(told)
            self.setAccessibleName(words)
        if self.property("pill") != str(tone):
            self.setProperty("pill", str(tone))
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        across = 2 * look().gap(9) + 8
        down = 2 * look().gap(2) + 2
        width = metrics.horizontalAdvance(self.text()) + across
        return QSize(width, metrics.height() + down)
