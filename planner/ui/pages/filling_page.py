"""A page with a part that takes all the height there is, where that is enough."""

from PySide6.QtCore import QEvent, QSize
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.pages.base_page import Page, side_margin


class FillingPage(Page):
    """Its part scrolls by itself where the page fills the window; else the page does.

    So there is one scroll bar in each direction, never one inside another.
    """

    _room = QSize()

    def heights_at(self, width: int) -> tuple[int, int] | None:
        """Return how high the part asks to be now, and how high it must be to fill.

        Args:
            width: of the part, in pixels.

        Returns:
            Pixels; None where it does not fill a page at this width.
        """
        raise NotImplementedError

    def let_fill(self, *, fill: bool) -> None:
        """Scroll in the room there is, or be as long as all there is to show."""
        raise NotImplementedError

    def fit(self, room: QSize) -> None:
        """Take the room there is for the page.

        Args:
            room: what can be seen of it at once, in pixels.
        """
        self._room = room
        width = room.width() - 2 * side_margin(room.width())
        heights = self.heights_at(min(width, look().px(self.widest)))
        fill = False
        if heights is not None:
            asked, least = heights
            others = self.heightForWidth(room.width()) - asked
            fill = others + least <= room.height()
        self.let_fill(fill=fill)
        if fill != self.fills:
            self.fills = fill
            self.column.setStretchFactor(self.body, int(fill))
            self.column.setStretch(self.column.count() - 1, int(not fill))

    def fit_again(self) -> None:
        """Fit into the same room, after something on the page has changed."""
        if self._room.isValid():
            self.fit(self._room)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # What stands above the part may be higher or lower than before.
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit_again()
        return done
