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
_LEAST: Final = 0.25
"""How full the last of several plates is, as a share of a whole one."""
_STEPS: Final = 10

Put = Callable[[Plate], None]


class PlateRow:
    """Plates that are filled one after the other; what does not fit begins the next.

    Where next to nothing would stand on the last, what was before it goes along.

    Args:
        setter: measures with the fonts of the document.
        frame: where things stand.
        look: sizes of type.
        large: whether boxes are large, too.
    """

    def __init__(
        self, setter: Typesetter, frame: SideFrame, look: SheetLook, *, large: bool
    ) -> None:
        self._setter, self._frame = setter, frame
        self._look, self._large = look, large
        self._held: list[tuple[Put, Put]] = []

    def put(self, put: Put, again: Put | None = None) -> None:
        """Take something that is not torn, to be set below what is there.

        Args:
            put: sets it.
            again: sets it with its heading, where it begins a page.
        """
        self._held.append((put, again or put))

    @property
    def plates(self) -> list[tuple[Plate, Element]]:
        """Return the plates, each with its part of the tree."""
        frame = self._frame
        plates = self._filled()
        deep = frame.bottom - frame.top
        least = _LEAST * deep

        def is_even(rows: list[tuple[Plate, Element]]) -> bool:
            return len(rows) == 1 or rows[-1][0].y - frame.top >= least

        short = len(plates) - 2
        for step in range(1, 1 if is_even(plates) else _STEPS + 1):
            later = self._filled((short, deep / 2 * step / _STEPS))
            if len(later) == len(plates) and is_even(later):
                return later
        return plates

    def _filled(
        self, short: tuple[int, float] = (0, 0.0)
    ) -> list[tuple[Plate, Element]]:
        """Set all; ``short`` is the number of a plate that ends so much sooner."""
        root = Element("Sect")
        plates = [(self.plate(root), root)]
        for put, again in self._held:
            plate = plates[-1][0]
            less = short[1] if len(plates) - 1 == short[0] else 0.0
            trial = self.plate(Element("Sect"))
            trial.y = plate.y
            put(trial)
            first = plate.y <= self._frame.top
            if trial.y > self._frame.bottom - less and not first:
                root = Element("Sect")
                plates.append((self.plate(root), root))
                again(plates[-1][0])
            else:
                put(plate)
        return plates

    def plate(self, root: Element) -> Plate:
        """Return an empty plate.

        Args:
            root: its part of the tree.
        """
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
