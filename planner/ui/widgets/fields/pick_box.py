"""A drop-down list that shows where to press, in the theme's own ink."""

from typing import Final

from PySide6.QtCore import QChildEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.mirror import face, write

_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)
_ACROSS: Final = int(Qt.AlignmentFlag.AlignVCenter) | _WRAPPED
_LIST_FRAME: Final = "QComboBoxPrivateContainer"
"""What Qt calls the frame around the list that drops down."""
_NARROWEST: Final = 300
"""Pixels at any text size; longer words wrap."""


class PickBox(QComboBox):
    """Draws its own words, which wrap, and its own chevron.

    The wheel scrolls the page, never the answer. What assistive technology selects in
    its list is taken: Qt would only mark it there.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentTextChanged.connect(self.updateGeometry)
        self._hears = False

    @override
    def childEvent(self, event: QChildEvent) -> None:
        """Listen to the list once it is there; most are never made."""
        super().childEvent(event)
        if event.added():
            # It is not whole yet.
            QTimer.singleShot(0, self, self._hear_list)

    def _hear_list(self) -> None:
        made = any(child.inherits(_LIST_FRAME) for child in self.children())
        if made and not self._hears:
            self._hears = True
            self.view().selectionModel().selectionChanged.connect(self._marked)
            # Something may have been marked before anybody listened.
            self._take_marked()

    def _marked(self) -> None:
        # Mouse and arrow keys mark a row on the way to making it the current one.
        QTimer.singleShot(0, self, self._take_marked)

    def _take_marked(self) -> None:
        """Take a row that was marked without becoming the current one of the list."""
        view = self.view()
        rows = [index.row() for index in view.selectionModel().selectedIndexes()]
        if rows and rows != [view.currentIndex().row()]:
            self.hidePopup()
            self.setCurrentIndex(rows[-1])
            view.setCurrentIndex(self.model().index(self.currentIndex(), 0))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        least = super().sizeHint().height()
        room = QRect(0, 0, max(1, width - 2 * self._left() - self._arrow()), 10_000)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.currentText())
        return max(least, words.height() + 2 * look().gap(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        # Qt has turned its own part of the picture already.
        face(painter, QRectF(self.rect()), self.layoutDirection())
        enabled = self.isEnabled()
        colours = look().colours
        painter.setPen(QColor(colours.ink if enabled else colours.quiet))
        room = self.rect().adjusted(self._left(), 0, -self._left() - self._arrow(), 0)
        write(painter, room, _ACROSS, self.currentText())
        painter.setPen(QPen(QColor(colours.ink), look().gap(2)))
        unit = look().gap(5)
        x, y = self.width() - look().gap(22), self.height() / 2
        painter.drawPolyline(
            (
                QPointF(x - unit, y - unit / 2),
                QPointF(x, y + unit / 2),
                QPointF(x + unit, y - unit / 2),
            )
        )

    @staticmethod
    def _left() -> int:
        return look().gap(13)

    @staticmethod
    def _arrow() -> int:
        return look().gap(22)
