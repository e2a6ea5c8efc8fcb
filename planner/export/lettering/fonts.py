"""The fonts of a document: Fira Sans, and behind it those of other scripts, for names.

A font is read once and copied for each document: reportlab keeps the glyphs a document
uses inside the font, so sharing one between threads would mix them up. What was read
stays, as reading takes half the time of a short paper.
"""

from copy import copy
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

import uharfbuzz
from msgspec import Struct
from reportlab.pdfbase.pdfdoc import PDFDocument

from planner.export.lettering.meant import NOTHING, ReadableFont, letters_of
from planner.paths import resources_folder

_PRIVATE: Final = 0xE000
_PRIVATE_END: Final = 0xF8FF
_FILES: Final = {
    "regular": ("fontpkg_fira_sans", "FiraSans-Regular.ttf"),
    "strong": ("fontpkg_fira_sans", "FiraSans-SemiBold.ttf"),
    "arabic": ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf"),
    "hebrew": ("fontpkg_heebo", "Heebo[wght].ttf"),
    "devanagari": ("fontpkg_noto_sans_devanagari", "NotoSansDevanagari[wdth,wght].ttf"),
    "thai": ("fontpkg_noto_sans_thai", "NotoSansThai[wdth,wght].ttf"),
    # Made once of Noto, by .ci/name_fonts.py: no package of these lives, or it has all
    # weights in one file, of which a PDF takes the first.
    "arabic strong": ("", "NotoSansArabic-Bold.ttf"),
    "hebrew strong": ("", "Heebo-Bold.ttf"),
    "devanagari strong": ("", "NotoSansDevanagari-Bold.ttf"),
    "thai strong": ("", "NotoSansThai-Bold.ttf"),
    "armenian": ("", "NotoSansArmenian-Regular.ttf"),
    "armenian strong": ("", "NotoSansArmenian-Bold.ttf"),
    "georgian": ("", "NotoSansGeorgian-Regular.ttf"),
    "georgian strong": ("", "NotoSansGeorgian-Bold.ttf"),
    "han": ("", "NamesCJK-Regular.ttf"),
    "han strong": ("", "NamesCJK-Bold.ttf"),
    "signs": ("", "NotoSansSymbols2-Regular.ttf"),
    "more signs": ("", "NotoSansSymbols-Regular.ttf"),
    "more signs strong": ("", "NotoSansSymbols-Bold.ttf"),
}
_BLOCKS: Final = (
    (0x0530, 0x058F, "armenian"),
    (0x0900, 0x097F, "devanagari"),
    (0x0E00, 0x0E7F, "thai"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1C90, 0x1CBF, "georgian"),
    (0x2D00, 0x2D2F, "georgian"),
    (0x2E80, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "han"),
    (0xF900, 0xFAFF, "han"),
    (0xFF00, 0xFFEF, "han"),
)
"""First and last code of blocks of one script (Unicode 16) and the font that has it."""
_ELSE: Final = ("arabic", "hebrew", "signs", "more signs", "han", "armenian")
"""Looked through for all other characters, one after the other."""


class Glyph(Struct, frozen=True):
    """A shaped glyph: its stand-in character and its place in 1/1000 of the size.

    ``letters`` are those it stands for, none where another glyph of the letter does.
    """

    character: str
    advance: float
    dx: float
    dy: float
    letters: str


class Face:
    """One embedded font of one document."""

    def __init__(self, name: str) -> None:
        self._font = _copied(_read(name))
        self._face = self._font.face
        self.widths: dict[int, float] = self._face.charWidths
        """Advance per character code, in 1/1000 of the size."""
        self._codes: dict[int, int] = self._face.charToGlyph
        self._meant: dict[int, str] = self._font.meant
        self._stand_ins: dict[tuple[int, str], int] = {}
        self._shown: dict[str, str] = {}
        self._resource = ""

    def has(self, character: str) -> bool:
        """Return whether the font can draw the character."""
        code = ord(character)
        return code in self._codes and not _PRIVATE <= code <= _PRIVATE_END

    @cached_property
    def codes(self) -> frozenset[int]:
        """The character codes the font can draw."""
        return frozenset(c for c in self._codes if not _PRIVATE <= c <= _PRIVATE_END)

    def width(self, text: str) -> float:
        """Return the advance of an unshaped text the font has, in 1/1000.

        Returns:
            1/1000 of the type size.
        """
        widths = self.widths
        return sum([widths[code] for code in map(ord, text)])

    def encode(self, text: str, document: PDFDocument) -> list[tuple[str, str]]:
        """Return (font resource name, hex string) pairs that show the text.

        Args:
            text: characters the font has.
            document: reportlab's; it learns which glyphs are used.
        """
        shown = self._shown
        codes = [shown.get(one, "") for one in text]
        if all(codes) and codes:
            return [(self._resource, "".join(codes))]
        pairs = self._font.splitString(text, document)
        if len(pairs) == 1 and pairs[0][0] == 0:
            # A glyph of the first subset keeps its code in the document.
            self._resource = self._font.getSubsetInternalName(0, document)
            told = (f"{code:02x}" for code in pairs[0][1])
            shown.update(zip(text, told, strict=True))
        return [
            (self._font.getSubsetInternalName(subset, document), codes.hex())
            for subset, codes in pairs
        ]

    def align_figures(self) -> None:
        """Make all figures equally wide, so that dates in columns line up."""
        for figure in "0123456789":
            glyph, advance = self._shape(figure, {"tnum": True})[0][:2]
            self._codes[ord(figure)] = glyph
            self.widths[ord(figure)] = advance

    def shape(self, text: str, *, rtl: bool) -> list[Glyph]:
        """Return the joined and placed glyphs in the order they are drawn.

        Each glyph stands under a private character for each of its meanings, from
        U+E000 on, in the order in which a document needs them.

        Args:
            text: one direction, in the order in which it is read.
            rtl: whether it runs from right to left.

        Returns:
            From left to right, as they are drawn.
        """
        glyphs = []
        shaped = self._shape(text, {"kern": not rtl}, rtl=rtl)
        letters = letters_of(text, [one[4] for one in shaped], rtl=rtl)
        for (number, advance, dx, dy, _), meant in zip(shaped, letters, strict=True):
            # The shape of one letter is that of another with other dots.
            following = _PRIVATE + len(self._stand_ins)
            code = self._stand_ins.setdefault((number, meant), following)
            self._meant[code] = meant or NOTHING
            self._codes[code] = number
            # A letter may be drawn closer to its neighbour, but a file has one width
            # for it, which has to be the font's own (PDF/A-3, 6.2.11.5).
            self.widths[code] = self._own_width(number)
            glyphs.append(Glyph(chr(code), advance, dx, dy, meant))
        return glyphs

    def _own_width(self, glyph: int) -> float:
        shaper = self._shaper
        width: float = shaper.get_glyph_h_advance(glyph) * 1000 / shaper.face.upem
        return width

    def _shape(
        self, text: str, features: dict[str, bool], *, rtl: bool = False
    ) -> list[tuple[int, float, float, float, int]]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self._shaper, buffer, features)
        # From units of the font to 1/1000 of the size, as a PDF counts widths.
        scale = 1000 / self._shaper.face.upem
        return [
            (
                info.codepoint,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
                info.cluster,
            )
            for info, place in zip(
                buffer.glyph_infos, buffer.glyph_positions, strict=True
            )
        ]

    @cached_property
    def _shaper(self) -> uharfbuzz.Font:
        return self._font.hbFont(10)


@cache
def _read(name: str) -> ReadableFont:
    package, file = _FILES[name]
    if package:
        folder = Path(str(import_module(package).ROOT)) / "files"
    else:
        folder = resources_folder() / "fonts"
    return ReadableFont(file.removesuffix(".ttf"), str(folder / file))


def _copied(font: ReadableFont) -> ReadableFont:
    """Return a font that learns on its own which glyphs a document uses."""
    own = copy(font)
    own.state = WeakKeyDictionary()
    own.meant = {}
    own.face = copy(font.face)
    # What a document adds to them stays with it.
    own.face.charToGlyph = dict(font.face.charToGlyph)
    own.face.charWidths = dict(font.face.charWidths)
    return own


class FontSet:
    """The faces of one document; the fall-backs are loaded when first needed.

    Attributes:
        kept: what was set with these faces before, by all that it hangs on.
    """

    def __init__(self) -> None:
        self.kept: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        self._behind: dict[str, Face] = {}
        self.regular = Face("regular")
        self.strong = Face("strong")
        self.regular.align_figures()
        self.strong.align_figures()

    def face(self, *, strong: bool) -> Face:
        """Return the face of ordinary text."""
        return self.strong if strong else self.regular

    def find(self, character: str, *, strong: bool) -> Face | None:
        """Return the first face that has the character."""
        first = self.face(strong=strong)
        if first.has(character):
            return first
        for name in _behind(ord(character)):
            face = self._fall_back(name, strong=strong)
            if face.has(character):
                return face
        return None

    def _fall_back(self, name: str, *, strong: bool) -> Face:
        """Return a face behind the first; it is loaded when it is first needed."""
        if strong and f"{name} strong" in _FILES:
            name = f"{name} strong"
        if name not in self._behind:
            self._behind[name] = Face(name)
        return self._behind[name]

    def missing(self, text: str) -> str:
        """Return the distinct characters of the text that no face has, sorted.

        Args:
            text: cleaned.

        Returns:
            Each once, by code point; these are printed as their code.
        """
        # Most texts end here, without loading the other fonts.
        rest = set(map(ord, text)) - self.regular.codes - {ord("\n")}
        return "".join(
            character
            for character in map(chr, sorted(rest))
            if self.find(character, strong=False) is None
        )


def _behind(code: int) -> tuple[str, ...]:
    """Return which fonts may have a character that Fira Sans has not."""
    found = (name for first, last, name in _BLOCKS if first <= code <= last)
    name = next(found, "")
    return (name,) if name else _ELSE
