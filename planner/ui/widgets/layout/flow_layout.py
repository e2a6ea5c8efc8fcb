"""A row that wraps: items from where lines begin, and some from where they end."""

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.mirror import placed

WISH: Final = "wishedWidth"
"""Property of a widget: how wide it is where there is room, in pixels at 100 %."""


class _Row(Struct, kw_only=True, eq=False):
    items: list[int]
    sizes: list[QSize]
    width: int
    height: int


class FlowLayout(QLayout):
    """Lays items out in rows as wide as the place allows.

    Used where a fixed row would be cut off at large text: button bars, pills.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        # Before ``super``, which calls our overrides already.
        self._known: dict[int, list[_Row]] = {}
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._wishes: list[int] = []
        self._right: set[int] = set()
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def add_right(self, widget: QWidget) -> None:
        """Add a widget that stands where its row ends, at the right of English."""
        self._right.add(len(self._items))
        self.addWidget(widget)

    def clear(self, *, keep: bool = False) -> None:
        """Take out all widgets, and delete them unless they are to be kept."""
        while self._items:
            item = self.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and not keep:
                widget.hide()
                widget.deleteLater()
        self._right.clear()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        # Asked now: later, while widgets are deleted, Qt asks for sizes of items whose
        # widget is half gone.
        widget = item.widget()
        wish = widget.property(WISH) if widget is not None else None
        self._items.append(item)
        self._known.clear()
        self._wishes.append(wish if isinstance(wish, int) else 0)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._known.clear()
        self._wishes.pop(index)
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        """Forget the rows; Qt calls it when an item comes, goes or changes."""
        self._known.clear()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        rows = self._rows(width - margins.left() - margins.right())
        inner = sum(row.height for row in rows) + self.spacing() * (len(rows) - 1)
        return max(0, inner) + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        hints = [self._wish(index) for index in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * len(hints)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(
            width + margins.left() + margins.right(),
            height + margins.top() + margins.bottom(),
        )

    @override
    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        least = [self._items[index].minimumSize() for index in self._shown()]
        widths = [size.width() for size in least]
        heights = [size.height() for size in least]
        return QSize(
            max(widths, default=0) + margins.left() + margins.right(),
            max(heights, default=0) + margins.top() + margins.bottom(),
        )

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for row in self._rows(inner.width()):
            self._place(row, inner, top)
            top += row.height + self.spacing()

    def _shown(self) -> list[int]:
        # Hidden widgets leave no gap.
        return [at for at, item in enumerate(self._items) if not item.isEmpty()]

    def _rows(self, width: int) -> list[_Row]:
        # Qt asks for the same few widths many times over before it shows a page.
        known = self._known.get(width)
        if known is None:
            known = self._known[width] = self._made_rows(width)
        return known

    def _made_rows(self, width: int) -> list[_Row]:
        rows: list[_Row] = []
        for index in self._shown():
            size = self._size(index, width)
            fits = rows and rows[-1].width + self.spacing() + size.width() <= width
            if fits:
                row = rows[-1]
                row.items.append(index)
                row.sizes.append(size)
                row.width += self.spacing() + size.width()
                row.height = max(row.height, size.height())
            else:
                width_now, height = size.width(), size.height()
                first = _Row(
                    items=[index], sizes=[size], width=width_now, height=height
                )
                rows.append(first)
        return rows

    def _size(self, index: int, width: int) -> QSize:
        item, hint = self._items[index], self._wish(index)
        if hint.width() > width:
            hint.setWidth(max(width, item.minimumSize().width()))
        if item.hasHeightForWidth():
            hint.setHeight(item.heightForWidth(hint.width()))
        return hint

    def _wish(self, index: int) -> QSize:
        """Return how large an item would be where room is no question."""
        hint = self._items[index].sizeHint()
        hint.setWidth(max(hint.width(), look().px(self._wishes[index])))
        return hint

    def _place(self, row: _Row, inner: QRect, top: int) -> None:
        left = inner.left()
        sized = list(zip(row.items, row.sizes, strict=True))
        lengths = [size.width() for index, size in sized if index in self._right]
        # A QRect's right is its last pixel, not the one after.
        right = inner.right() + 1 - sum(lengths) - self.spacing() * (len(lengths) - 1)
        for index, size in sized:
            down = (row.height - size.height()) // 2
            start = right if index in self._right else left
            box = QRect(QPoint(start, top + down), size)
            self._items[index].setGeometry(placed(box, inner, _direction(self)))
            if index in self._right:
                right += size.width() + self.spacing()
            else:
                left += size.width() + self.spacing()


def _direction(layout: QLayout) -> Qt.LayoutDirection:
    widget = layout.parentWidget()
    if widget is None:
        return Qt.LayoutDirection.LeftToRight
    return widget.layoutDirection()
