"""A plate: one side of a sheet while it is set, and what was left out of it.

Setting notes what to draw and where; nothing is drawn before all of it fits. What is
noted belongs to an element of the tree, or is decoration.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from planner.export.drawing.pen import INK, Pen
from planner.export.drawing.strokes import dots, white
from planner.export.drawing.structure import Element
from planner.export.drawing.turning import facing
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.ink_lines import InkLine, InkSetter
from planner.export.sheets.setting.measures import HAIR, SheetLook, SideFrame
from planner.models.sheets import Ink
from planner.services.language.letters import runs_from_the_right

Stroke = Callable[[Pen], None]
_ASCENT: Final = 0.76
"""Letters rise so far above their base line, as a share of their size."""


class Plate:
    """One side of a sheet, set from the top down.

    Attributes:
        y: how far down it is set, in points from the top.
        moved: names and ink of what stands elsewhere in full.
        suffix: what a cut field ends in.
    """

    def __init__(
        self,
        setter: Typesetter,
        frame: SideFrame,
        look: SheetLook,
        root: Element,
        suffix: str = "…",
    ) -> None:
        self.setter = setter
        self.inks = InkSetter(setter)
        self.frame = frame
        self.look = look
        self.root = root
        self.suffix = suffix
        self.y = frame.top
        self.moved: list[tuple[str, Ink]] = []
        self.bookmarks: list[tuple[str, float]] = []
        self._strokes: list[Stroke] = []

    def draw(self, pen: Pen) -> None:
        """Draw all that was set."""
        for stroke in self._strokes:
            stroke(pen)

    @contextmanager
    def facing(self, left: float, right: float, language: str) -> Iterator[None]:
        """What is noted inside lies in a column as its own language is read.

        Args:
            left: of the column, in points.
            right: of the column, in points.
            language: BCP 47 tag, "" for that of the side.
        """
        outside, self._strokes = self._strokes, []
        yield
        inside, self._strokes = self._strokes, outside
        if not language:
            self._strokes += inside
            return
        leftward = runs_from_the_right(language)

        def drawn(pen: Pen) -> None:
            with facing(pen, left, right, leftward=leftward):
                for stroke in inside:
                    stroke(pen)

        self._strokes.append(drawn)

    def tagged(self, element: Element, stroke: Stroke) -> None:
        """Note something to draw that belongs to an element."""

        def drawn(pen: Pen) -> None:
            with pen.tagged(element):
                stroke(pen)

        self._strokes.append(drawn)

    def plain(self, stroke: Stroke) -> None:
        """Note decoration to draw."""

        def drawn(pen: Pen) -> None:
            with pen.artifact():
                stroke(pen)

        self._strokes.append(drawn)

    def rule(self, left: float, right: float, y: float, width: float = HAIR) -> None:
        """Note a level line."""
        self.plain(lambda pen: pen.rule((left, y), (right, y), width, INK))

    def upright(self, x: float, top: float, bottom: float) -> None:
        """Note an upright hairline."""
        self.plain(lambda pen: pen.rule((x, top), (x, bottom), HAIR, INK))

    def black(self, left: float, top: float, width: float, height: float) -> None:
        """Note a black bar."""
        self.plain(lambda pen: pen.box(left, top, width, height, width=0, fill=INK))

    def frame_box(
        self, left: float, top: float, width: float, height: float, line: float
    ) -> None:
        """Note an empty frame."""
        self.plain(lambda pen: pen.box(left, top, width, height, width=line))

    def dots(self, left: float, right: float, y: float) -> None:
        """Note a dotted line."""
        self.plain(lambda pen: dots(pen, (left, y), (right, y)))

    def lines(
        self,
        element: Element,
        lines: Sequence[InkLine],
        style: Style,
        left: float,
        top: float,
    ) -> float:
        """Note lines of ink; return where the next line would begin.

        Args:
            element: whose content it is.
            lines: set before.
            style: type and size.
            left: of the column, in points.
            top: of the first line, in points.
        """
        if lines:
            self.tagged(element, self._stroke(lines, style, left, top))
        return top + len(lines) * style.leading

    def white_lines(
        self,
        element: Element,
        lines: Sequence[InkLine],
        style: Style,
        left: float,
        top: float,
    ) -> float:
        """Note lines written white, on black; else as ``lines``."""
        stroke = self._stroke(lines, style, left, top)

        def inverted(pen: Pen) -> None:
            with white(pen):
                stroke(pen)

        if lines:
            self.tagged(element, inverted)
        return top + len(lines) * style.leading

    def _stroke(
        self, lines: Sequence[InkLine], style: Style, left: float, top: float
    ) -> Stroke:
        base = top + (style.leading - style.size) / 2 + style.size * _ASCENT

        def stroke(pen: Pen) -> None:
            for number, line in enumerate(lines):
                line.draw(
                    pen, left, base + number * style.leading, style, self.inks.tick
                )

        return stroke

    def write(
        self,
        element: Element,
        ink: Ink,
        style: Style,
        place: tuple[float, float],
        *,
        most: int = 0,
        name: str = "",
    ) -> None:
        """Set ink at ``y`` in a column and move on below it.

        Args:
            element: whose content it is.
            ink: what is written.
            style: type and size.
            place: left edge and width of the column, in points.
            most: lines it may take, 0 for all; the rest is noted as moved.
            name: under which the rest stands elsewhere.
        """
        left, width = place
        lines = self.fitted(ink, style, width, most, name)
        self.y = self.lines(element, lines, style, left, self.y)

    def fitted(
        self, ink: Ink, style: Style, width: float, most: int, name: str
    ) -> list[InkLine]:
        """Return the lines of ink; what is cut off them is noted as moved."""
        if not most:
            return self.inks.lines(ink, style, width)
        lines, cut = self.inks.clipped(ink, style, width, most, self.suffix)
        if cut:
            self.moved.append((name, ink))
        return lines
