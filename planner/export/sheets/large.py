"""Large print: what finds no room on a page begins the next.

Letters are 18 points at least, lines are firm, boxes are large.
"""

from collections.abc import Callable
from typing import Final

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.measures import MM, SheetLook, SideFrame
from planner.export.sheets.setting.plate import Plate

_TEXT: Final = Style(18, 21.6)
LARGE: Final = SheetLook(
    text=_TEXT,
    small=_TEXT,
    head=Style(20, 24, strong=True),
    title=Style(20, 24, strong=True),
    name=Style(24, 28, strong=True),
    sentence=Style(22, 26, strong=True),
    foot=Style(12, 14),
)
LARGE_TICK: Final = 6 * MM

Put = Callable[[Plate], None]


class PlateRow:
    """Plates that are filled one after the other; what does not fit begins the next.

    Args:
        setter: measures with the fonts of the document.
        frame: where things stand.
        look: sizes of type.
        large: whether boxes are large, too.

    Attributes:
        plates: each with its part of the tree.
    """

    def __init__(
        self, setter: Typesetter, frame: SideFrame, look: SheetLook, *, large: bool
    ) -> None:
        self._setter, self._frame = setter, frame
        self._look, self._large = look, large
        self.plates: list[tuple[Plate, Element]] = []
        self._begin()

    def put(self, put: Put, again: Put | None = None) -> None:
        """Set something that is not torn.

        Args:
            put: sets it.
            again: sets it with its heading, where it begins a page.
        """
        plate = self.plates[-1][0]
        trial = self._plate(Element("Sect"))
        trial.y = plate.y
        put(trial)
        if trial.y > self._frame.bottom and plate.y > self._frame.top:
            self._begin()
            put = again or put
        put(self.plates[-1][0])

    def _begin(self) -> None:
        root = Element("Sect")
        self.plates.append((self._plate(root), root))

    def _plate(self, root: Element) -> Plate:
        plate = Plate(self._setter, self._frame, self._look, root)
        if self._large:
            plate.inks.tick = LARGE_TICK
        return plate


class LargePages(PlateRow):
    """Plates in large print.

    Args:
        setter: measures with the fonts of the document.
        frame: where things stand.
    """

    def __init__(self, setter: Typesetter, frame: SideFrame) -> None:
        super().__init__(setter, frame, LARGE, large=True)
