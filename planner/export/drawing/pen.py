"""Drawing on a page, with every mark either tagged or declared an artifact.

Lengths are points; ``y`` is measured from the top of the page downwards.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

from planner.export.archive.objects import Raw, listed, text_string
from planner.export.drawing.mirror import RIGHTWARD
from planner.export.drawing.structure import Element
from planner.export.lettering.bidi import (
    Run,
    has_leftward,
    placed_runs,
    text_width,
)
from planner.export.lettering.fonts import Face, FontSet, Glyph
from planner.export.lettering.plain_text import SECOND, code_name
from planner.export.lettering.typesetting import Fragment, Line

HAIR: Final = 0.5
RULE: Final = 0.8
INK: Final = 0.0
GREY: Final = 0.45
"""Hairlines: dark enough to come through a fax."""

_MARKS: Final = range(0x300, 0x370)
_RTL: Final = range(0x590, 0x900)


class _BareCanvas(Canvas):
    """A canvas without reportlab's own first font, which would not be embedded."""

    _doc: Any
    _annotationrefs: list[Raw]

    @property
    def document(self) -> Any:
        """The document under the canvas: the only way to add objects of our own."""
        return self._doc

    def annotate(self, annotation: Raw) -> None:
        """Put an annotation onto the page."""
        self._annotationrefs.append(annotation)

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


Lay = Callable[["Pen", Fragment, float, float], None]


class Pen:
    """Draws the pages of one document and notes what each mark belongs to.

    Attributes:
        facing: which way what is drawn now is read.
        element: whose content is drawn now, None for decoration.
        lay: draws words: as they are, or as links.
        page: the one that is drawn now, from 0.
        width: of the page, in points.
    """

    def __init__(
        self, size: tuple[float, float], fonts: FontSet, second_language: str
    ) -> None:
        # Invariant: no clock, no random id. Compressed once, at the end, into no file.
        self.canvas = _BareCanvas("", pagesize=size, pageCompression=0, invariant=1)
        self._document = self.canvas.document
        self.width, self._height = size
        self.facing = RIGHTWARD
        self.element: Element | None = None
        self.lay: Lay = Pen.words
        self._fonts = fonts
        self._second = second_language
        self._number = 0
        self.page = 0

    @property
    def document(self) -> Any:
        """The reportlab document under the pages."""
        return self._document

    def next_page(self) -> None:
        """Finish this page and start another."""
        self.canvas.showPage()
        self.page += 1
        self._number = 0

    def finish(self) -> list[str]:
        """Finish the last page, once and for all; return the reference of each."""
        self.canvas.showPage()
        document = self._document
        for font in document.delayedFonts:
            font.addObjects(document)
        return [listed(document, page) for page in document.Pages.pages]

    def _put(self, code: str) -> None:
        self.canvas.addLiteral(code)

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """Everything drawn inside belongs to the element."""
        self._begin(element)
        yield
        self._put("EMC")
        self.element = None

    @contextmanager
    def within(self, part: Element) -> Iterator[None]:
        """Everything drawn inside belongs to a part of the element drawn now."""
        whole = self.element or part
        self._put("EMC")
        whole.parts.append(part)
        with self.tagged(part):
            yield
        self._begin(whole)

    def _begin(self, element: Element) -> None:
        self.element = element
        element.parts.append((self.page, self._number))
        self._put(f"/{element.role} << /MCID {self._number} >> BDC")
        self._number += 1

    @contextmanager
    def artifact(self, *, of_page: bool = False) -> Iterator[None]:
        """Everything drawn inside is decoration, or a header or footer."""
        kind = "/Pagination" if of_page else "/Layout"
        self._put(f"/Artifact << /Type {kind} >> BDC")
        yield
        self._put("EMC")

    @contextmanager
    def spoken(self, text: str) -> Iterator[None]:
        """What is drawn inside reads as the text."""
        self._put(f"/Span << /ActualText {text_string(text)} >> BDC")
        yield
        self._put("EMC")

    def line(self, line: Line, x: float, baseline: float) -> None:
        """Show a line of text."""
        for fragment in line.fragments:
            self.lay(self, fragment, x, baseline)

    def words(self, fragment: Fragment, x: float, baseline: float) -> None:
        """Show words of a line that begins at ``x``, marked with their language."""
        language = fragment.language
        if language == SECOND:
            language = self._second
        if language:
            self._put(f"/Span << /Lang {text_string(language)} >> BDC")
        self._fragment(fragment, x, baseline)
        if language:
            self._put("EMC")

    def _fragment(self, fragment: Fragment, x: float, baseline: float) -> None:
        base = self._height - baseline
        face = self._fonts.face(strong=fragment.strong)
        text = fragment.text
        extent = _extent(fragment, self._fonts) if self.facing.leftward else 0.0
        left = self.facing.left(x + fragment.x, extent)
        if text.isascii() or _is_plain(text, face):
            self._show(face, text, fragment.size, left, base)
            return
        whole, strong = self.facing.leftward, fragment.strong
        for run, at in placed_runs(text, self._fonts, strong=strong, all_left=whole):
            self._run(run, fragment, left + at * fragment.size / 1000, base)

    def _run(self, run: Run, fragment: Fragment, x: float, y: float) -> None:
        size = fragment.size
        if run.face is None:
            face = self._fonts.face(strong=fragment.strong)
            with self.spoken(run.text):
                self._show(face, code_name(run.text), size, x, y)
            return
        if not run.shaped:
            self._show(run.face, run.text, size, x, y)
            return
        glyphs = _placed(run.face, run, size, (x, y))
        if not run.rtl:
            with self.spoken(run.text):
                for glyph, left, up in glyphs:
                    self._show(run.face, glyph.character, size, left, up)
            return
        for glyph, left, up in reversed(glyphs):
            with self.spoken(glyph.letters):
                self._show(run.face, glyph.character, size, left, up)

    def _show(self, face: Face, text: str, size: float, x: float, y: float) -> None:
        shown = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        for resource, codes in face.encode(text, self._document):
            shown.append(f"{resource} {size:.2f} Tf <{codes}> Tj")
        shown.append("ET")
        self._put(" ".join(shown))

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        width: float = HAIR,
        grey: float = INK,
    ) -> None:
        """Draw a straight line."""
        self.path([start, end], width=width, grey=grey, closed=False)

    def box(
        self, left: float, top: float, across: float, down: float, **how: Any
    ) -> None:
        """Draw a rectangle; ``how`` as for ``path``."""
        right, bottom = left + across, top + down
        corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
        self.path(corners, **how)

    def path(
        self,
        points: Sequence[tuple[float, float]],
        *,
        width: float = HAIR,
        grey: float = INK,
        fill: float | None = None,
        closed: bool = True,
    ) -> None:
        """Draw straight lines through the points.

        ``grey`` and ``fill`` are 0 for black to 1 for white; ``width`` 0 draws no
        outline.
        """
        code = [f"{width:.2f} w {grey:g} G"]
        if fill is not None:
            code.append(f"{fill:g} g")
        verb = "m"
        for x, y in points:
            code.append(f"{self.facing.x(x):.2f} {self._height - y:.2f} {verb}")
            verb = "l"
        if closed:
            code.append("h")
        if fill is not None:
            code += ["f" if width == 0 else "B", "0 g"]
        else:
            code.append("S")
        self._put(" ".join(code))

    def flipped(self, top: float) -> float:
        """Return points from the bottom of the page for ``top`` points from its top."""
        return self._height - top


def _placed(
    face: Face, run: Run, size: float, at: tuple[float, float]
) -> list[tuple[Glyph, float, float]]:
    """Return the glyphs of a shaped run, each with its place, from left to right.

    What is read from the right is drawn in the order of reading, each with its own
    letters: programs turn a line round by where its letters stand, and a whole that is
    spoken would be turned twice.
    """
    x, y = at
    placed = []
    for glyph in face.shape(run.text, rtl=run.rtl):
        left, up = x + glyph.dx * size / 1000, y + glyph.dy * size / 1000
        placed.append((glyph, left, up))
        x += glyph.advance * size / 1000
    return placed


def _is_plain(text: str, face: Face) -> bool:
    widths = face.widths
    return all(
        code in widths and code not in _MARKS and code not in _RTL
        for code in map(ord, text)
    )


def _extent(fragment: Fragment, fonts: FontSet) -> float:
    text = fragment.text
    # The space at the end stands at the left of words that are read so, too.
    seen = text if has_leftward(text) else text.rstrip()
    return text_width(seen, fonts, strong=fragment.strong) * fragment.size / 1000
