"""Paints the list of the plan: heads of phases, and steps with their state."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)
from typing_extensions import override

from planner.models.document import Mark
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import face, write
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.views.plan_list.agenda_model import PhaseHead
from planner.ui.views.plan_list.row_picture import Hand, RowPicture, RowSetter
from planner.ui.views.table_cells import VALUE_ROLE, mark_ink
from planner.ui.widgets.pictures.state_mark import paint_mark
from planner.ui.widgets.words.state_pill import TONES

_MIDDLE: Final = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignVCenter)
_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)
_HEAD: Final = 44
_OVER: Final = frozenset({Mark.DONE, Mark.CANCELLED})
Index = QModelIndex | QPersistentModelIndex


class AgendaDelegate(QStyledItemDelegate):
    """Rows a finger high at least; nothing is ever cut off.

    Args:
        view: the list; its width is that of every row.

    Attributes:
        chosen: id of the step that is shown as chosen.
        gap: pixels kept free below its row.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._colours = look().colours
        self._setter = RowSetter()
        self._strong = text_font(look().text(TextRole.BODY), strong=True)
        self._small = text_font(look().text(TextRole.SMALL))
        self._known: dict[str, tuple[PlanRow, int, RowPicture]] = {}
        self.chosen = ""
        self.gap = 0

    def picture(self, row: PlanRow, width: int) -> RowPicture:
        """Return how a row is painted, from memory while nothing of it changed."""
        known = self._known.get(row.id)
        if known is not None and known[0] is row and known[1] == width:
            return known[2]
        made = self._setter.picture(row, width)
        self._known[row.id] = (row, width, made)
        return made

    def font_of(self, hand: Hand) -> QFont:
        """Return the widest font that words of a hand are painted in."""
        return self._setter.fonts[hand]

    def height(self, value: object, width: int) -> int:
        """Return the height of a head or a row in pixels, what is open below it too."""
        if not isinstance(value, PlanRow):
            return look().control - 2
        below = self.gap if value.id == self.chosen else 0
        return self.picture(value, width).height + below

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height(index.data(VALUE_ROLE), width))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        value = index.data(VALUE_ROLE)
        # The same painter goes on to the next row.
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face(painter, option.rect.toRectF(), option.direction)
        if isinstance(value, PlanRow):
            self._paint_row(painter, option.rect, value)
        elif isinstance(value, PhaseHead):
            here = bool(option.state & QStyle.StateFlag.State_Selected)
            is_open = self._view.isExpanded(index)
            self._paint_head(painter, option.rect, value, here=here, is_open=is_open)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRect, row: PlanRow) -> None:
        colours, chosen = self._colours, row.id == self.chosen
        picture = self.picture(row, box.width())
        box = QRect(box.left(), box.top(), box.width(), picture.height)
        painter.fillRect(box, QColor(colours.tint if chosen else colours.surface))
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen:
            bar = QRect(box.left(), box.top(), 5, box.height())
            painter.fillRect(bar, QColor(colours.primary))
        over = row.mark in _OVER
        for one in picture.told:
            quiet = over or one.hand is Hand.SMALL
            painter.setFont(self._font(one.hand, row, chosen=chosen))
            painter.setPen(QColor(colours.quiet if quiet else colours.ink))
            write(painter, one.box.translated(box.topLeft()), one.flags, one.words)
        self._paint_state(painter, box, row, picture)

    def _font(self, hand: Hand, row: PlanRow, *, chosen: bool) -> QFont:
        if hand is not Hand.TITLE:
            return self._setter.fonts[hand]
        font = self._setter.fonts[hand] if chosen else self._setter.plain
        if row.mark is Mark.CANCELLED:
            font = QFont(font)
            font.setStrikeOut(True)
        return font

    def _paint_state(
        self, painter: QPainter, box: QRect, row: PlanRow, picture: RowPicture
    ) -> None:
        tone, ink = TONES[row.mark], mark_ink(self._colours, row.mark)
        ground = QColor(self._colours.text_on(tone)[1])
        if tone is Tone.PLAIN:
            ground = QColor(self._colours.sunken)
        corner = box.topLeft()
        # High contrast has thick borders: there the pill needs a line, not only a
        # ground. What is agreed has its line in every theme.
        lined = self._colours.border > 1 or row.mark is Mark.BOOKED
        painter.setPen(QPen(ink if lined else ground, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(picture.pill.translated(corner), 6, 6)
        square = picture.mark.translated(corner).toRectF()
        paint_mark(painter, square, row.mark, ink)
        painter.setFont(self._setter.fonts[Hand.STATE])
        painter.setPen(ink)
        state = picture.state
        write(painter, state.box.translated(corner), state.flags, state.words)

    def _paint_head(
        self,
        painter: QPainter,
        box: QRect,
        head: PhaseHead,
        *,
        here: bool,
        is_open: bool,
    ) -> None:
        colours, side = self._colours, look().gap(14)
        painter.fillRect(box, QColor(colours.sunken))
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if here:
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.drawRect(box.adjusted(2, 2, -3, -3))
        strong, small = QFontMetrics(self._strong), QFontMetrics(self._small)
        number = str(head.number)
        length = max(strong.height() + 4, strong.horizontalAdvance(number) + 10)
        square = QRect(box.left() + side, 0, length, strong.height() + 4)
        square.moveTop(box.center().y() - square.height() // 2)
        painter.setPen(QPen(QColor(colours.line), max(1, colours.border)))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(square, 5, 5)
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink))
        write(painter, square, _CENTRE, number)
        arrow = strong.height()
        right = box.right() - side - arrow
        words = QRect(square.right() + 10, box.top(), 0, box.height())
        words.setRight(right - 6)
        title = strong.elidedText(
            head.title, Qt.TextElideMode.ElideRight, words.width()
        )
        write(painter, words, _MIDDLE, title)
        words.setLeft(words.left() + strong.horizontalAdvance(title) + 10)
        if small.horizontalAdvance(head.told) <= words.width():
            painter.setFont(self._small)
            painter.setPen(QColor(colours.quiet))
            write(painter, words, _MIDDLE, head.told)
        self._paint_arrow(
            painter, QRect(right, box.top(), arrow, box.height()), is_open=is_open
        )

    def _paint_arrow(self, painter: QPainter, box: QRect, *, is_open: bool) -> None:
        middle, reach = box.center(), max(5, box.width() // 4)
        painter.setPen(QPen(QColor(self._colours.ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y, half = middle.x(), middle.y(), reach // 2
        if is_open:
            painter.drawLine(x - reach, y - half, x, y + half)
            painter.drawLine(x, y + half, x + reach, y - half)
        else:
            painter.drawLine(x - half, y - reach, x + half, y)
            painter.drawLine(x + half, y, x - half, y + reach)
