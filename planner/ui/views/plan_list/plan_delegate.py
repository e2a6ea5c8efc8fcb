"""Paints the cells of the plan: wrapped words, and the state as a pill."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.models.document import Mark
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.views.plan_list.plan_table_model import Column
from planner.ui.views.table_cells import VALUE_ROLE, mark_ink
from planner.ui.widgets.pictures.state_mark import paint_mark
from planner.ui.widgets.words.state_pill import TONES

# Height of a box for measuring: more than any text needs, as it is cut at the box.
_TALL: Final = 10_000
_WRAP: Final = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_MIDDLE: Final = _WRAP | int(Qt.AlignmentFlag.AlignVCenter)
_SIDE: Final = 12
_ABOVE: Final = 11
_PILL_SIDE: Final = 9
_PILL_ABOVE: Final = 4


class PlanDelegate(QStyledItemDelegate):
    """Comfortable rows: at least a finger high, nothing ever cut off.

    The height of every text is worked out once for each width.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        chosen = look()
        self._colours = chosen.colours
        self._side = chosen.gap(_SIDE)
        self._above = chosen.gap(_ABOVE)
        self._least = chosen.px(46)
        self._plain = text_font(chosen.text(TextRole.BODY))
        self._strong = text_font(chosen.text(TextRole.BODY), strong=True)
        self._small = text_font(chosen.text(TextRole.SMALL), strong=True)
        self._heights: dict[tuple[str, int, int], int] = {}

    def height(self, row: PlanRow, texts: tuple[tuple[Column, str, int], ...]) -> int:
        """Return how high a row must be for its texts in columns of these widths.

        Args:
            row: the step.
            texts: column, words and width in pixels.

        Returns:
            Pixels, 46 at 100 % at least.
        """
        needed = [
            self._cell_height(row, column, words, width)
            for column, words, width in texts
        ]
        return max(self._least, *needed)

    def least_width(self, column: Column, words: str) -> int:
        """Return the width in pixels below which a word of a cell would be cut off."""
        metrics = QFontMetrics(self._font(column))
        longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
        frame = self._pill_frame() if column is Column.STATE else 0
        return 2 * self._side + frame + longest + 1

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        row, column = index.data(VALUE_ROLE), Column(index.column())
        width = option.rect.width()
        if not isinstance(row, PlanRow):
            return QSize(width, self._least)
        return QSize(width, self.height(row, ((column, str(index.data()), width),)))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(VALUE_ROLE)
        if not isinstance(row, PlanRow):
            return
        # The same painter goes on to the next cell.
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._colours.tint if chosen else self._colours.surface
        painter.fillRect(option.rect, QColor(ground))
        self._paint_edges(painter, option.rect, index, chosen=chosen)
        column = Column(index.column())
        box = option.rect.adjusted(self._side, self._above, -self._side, -self._above)
        if column is Column.STATE:
            self._paint_state(painter, box, row)
        else:
            self._paint_words(painter, box, column, str(index.data()), row)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, box: QRect, column: Column, words: str, row: PlanRow
    ) -> None:
        out = row.mark is Mark.CANCELLED
        painter.setFont(self._font(column))
        painter.setPen(QColor(self._colours.quiet if out else self._colours.ink))
        painter.drawText(box, _MIDDLE, self._broken(words, column, box.width()))

    def _paint_state(self, painter: QPainter, box: QRect, row: PlanRow) -> None:
        tone = TONES[row.mark]
        ink = mark_ink(self._colours, row.mark)
        ground = self._colours.text_on(tone)[1]
        ground = self._colours.sunken if tone is Tone.PLAIN else ground
        room = self._pill_room(box.width())
        metrics = QFontMetrics(self._small)
        words = metrics.boundingRect(QRect(0, 0, room, _TALL), _WRAP, row.state_word)
        mark = metrics.ascent()
        across = look().gap(_PILL_SIDE)
        above = look().gap(_PILL_ABOVE)
        pill = QRect(
            0, 0, words.width() + mark + 3 * across, words.height() + 2 * above
        )
        pill.moveTop(box.center().y() - pill.height() // 2)
        pill.moveLeft(box.left())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # High contrast has thick borders: there the pill needs a line, not only a
        # ground.
        edge = ink if self._colours.border > 1 else QColor(ground)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, 6, 6)
        inside = pill.adjusted(across, above, -across, -above)
        line = QRect(inside.left(), inside.top(), mark - 2, metrics.height())
        square = QRect(0, 0, mark - 3, mark - 3)
        square.moveCenter(line.center())
        paint_mark(painter, square.toRectF(), row.mark, ink)
        painter.setFont(self._small)
        painter.setPen(ink)
        place = inside.adjusted(mark + across // 2, 0, across, 0)
        painter.drawText(place, _WRAP, row.state_word)

    def _paint_edges(
        self,
        painter: QPainter,
        box: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        painter.setPen(QPen(QColor(self._colours.hair), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and index.column() == Column.WHEN:
            bar = QRect(box.left(), box.top(), 4, box.height())
            painter.fillRect(bar, QColor(self._colours.primary))

    def _cell_height(self, row: PlanRow, column: Column, words: str, width: int) -> int:
        key = (words, int(column), width)
        known = self._heights.get(key)
        if known is not None:
            return known
        # A column may be narrower than its edges while it is being laid out.
        room = max(20, width - 2 * self._side)
        font, extra = self._font(column), 2 * self._above
        if column is Column.STATE:
            room, words = self._pill_room(room), row.state_word
            extra += 2 * look().gap(_PILL_ABOVE)
        words = self._broken(words, column, room)
        metrics = QFontMetrics(font)
        needed = metrics.boundingRect(QRect(0, 0, room, _TALL), _WRAP, words).height()
        self._heights[key] = needed + extra
        return needed + extra

    def _broken(self, words: str, column: Column, room: int) -> str:
        """Return "Day -57 · Mon 8 Feb 2027" on two lines where one is too short."""
        if column is not Column.WHEN:
            return words
        fits = QFontMetrics(self._strong).horizontalAdvance(words) <= room
        return words if fits else words.replace(" · ", "\n", 1)

    def _pill_room(self, width: int) -> int:
        return max(20, width - self._pill_frame())

    def _pill_frame(self) -> int:
        return QFontMetrics(self._small).ascent() + 3 * look().gap(_PILL_SIDE)

    def _font(self, column: Column) -> QFont:
        return {Column.WHEN: self._strong, Column.STATE: self._small}.get(
            column, self._plain
        )
