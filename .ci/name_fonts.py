"""Make the fonts of scripts that no living package has, for the names of people.

usage: name_fonts.py [FOLDER]

FOLDER holds the fonts as Debian 12 ships them (packages fonts-noto-cjk and
fonts-noto-core, unpacked). What comes out goes to resources/fonts: TrueType outlines
without hints, for PDF alone. It needs fonttools (4.68.0), which the program does not.
The same input gives the same bytes. Without FOLDER only the bold ones of scripts are
made whose fonts the program has from packages: those hold all weights in one file,
and a PDF takes the first.

Chinese, Japanese and Korean: the characters of GB 2312, JIS X 0208 and KS X 1001, which
hold what names are written with, and the further shapes of family names that Japanese
computers know; in the shapes of mainland China where they differ.
"""

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.ttCollection import TTCollection
from fontTools.varLib.instancer import instantiateVariableFont

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACE = "Noto Sans CJK SC"
WEIGHTS = ("Regular", "Bold")
SETS = ("gb2312", "iso2022_jp", "euc_kr", "cp932")
"""JIS X 0208 is what ISO-2022-JP holds; cp932 adds shapes of family names."""
NOBODY = range(0xD800, 0xF900)
"""Halves of pairs, and codes for private use."""
MOST_ERROR = 1.5
"""Units of 1000 by which a quadratic curve may leave its cubic one."""
SCRIPTS = {
    "NotoSansGeorgian": [(0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)],
    "NotoSansArmenian": [(0x0530, 0x058F), (0xFB13, 0xFB17)],
    "NotoSansSymbols2": [(0x2190, 0x2BFF), (0x1F000, 0x1FAFF)],
    "NotoSansSymbols": [(0x2000, 0x2BFF)],
}
SHAPED = {
    "NotoSansArabic": [
        (0x0600, 0x06FF),
        (0x0750, 0x077F),
        (0x0870, 0x08FF),
        (0xFB50, 0xFDFF),
        (0xFE70, 0xFEFF),
    ],
    "Heebo": [(0x0590, 0x05FF), (0xFB1D, 0xFB4F)],
    "NotoSansDevanagari": [(0x0900, 0x097F), (0xA8E0, 0xA8FF)],
    "NotoSansThai": [(0x0E00, 0x0E7F)],
}
"""Families with rules of joining and placing, and what names need of them."""
BESIDE = [(0x20, 0x7E), (0xA0, 0xA0), (0x200C, 0x200F), (0x25CC, 0x25CC)]
BOLD = 700
COUNTS = (
    "maxPoints maxContours maxCompositePoints maxCompositeContours maxTwilightPoints"
    " maxStorage maxFunctionDefs maxInstructionDefs maxStackElements"
    " maxSizeOfInstructions maxComponentElements maxComponentDepth"
)


def characters() -> Iterator[int]:
    """Yield what the standards hold outside ASCII."""
    for code in range(0x80, 0xFFFF):
        if code not in NOBODY and any(holds(name, chr(code)) for name in SETS):
            yield code


def holds(name: str, character: str) -> bool:
    """Return whether a character set has the character."""
    try:
        character.encode(name)
    except UnicodeEncodeError:
        return False
    return True


def names_of(font: Any) -> set[str]:
    """Return the family of a font, as old and as new programs call it."""
    return {font["name"].getDebugName(number) for number in (1, 16)}


def subset(font: Any, codes: Iterable[int]) -> None:
    """Leave only the glyphs of these codes, without hints and layout rules."""
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    maker = Subsetter(options)
    maker.populate(unicodes=list(codes))
    maker.subset(font)


def to_true_type(font: Any) -> None:
    """Replace the cubic outlines of a CFF font by quadratic ones."""
    glyphs, order, outlines = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, MOST_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    del font["CFF "]
    glyf.compile(font)
    most = font["maxp"] = newTable("maxp")
    most.tableVersion, most.numGlyphs, most.maxZones = 0x00010000, len(order), 1
    for field in COUNTS.split():
        setattr(most, field, 0)
    most.recalc(font)
    font["head"].indexToLocFormat, font["head"].glyphDataFormat = 1, 0
    post = font["post"]
    post.formatType, post.extraNames, post.mapping = 3.0, [], {}
    font.sfntVersion = "\x00\x01\x00\x00"


def make_bold(family: str, ranges: list[tuple[int, int]]) -> None:
    """Make the bold font of a family whose package has all weights in one file."""
    package = "".join(f"_{c.lower()}" if c.isupper() else c for c in family)
    (source,) = Path(str(import_module(f"fontpkg{package}").ROOT)).rglob("*wght*.ttf")
    font = TTFont(source)
    axes = {one.axisTag: one.defaultValue for one in font["fvar"].axes}
    font = instantiateVariableFont(font, {**axes, "wght": BOLD})
    options = Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    maker = Subsetter(options)
    wanted = (*ranges, *BESIDE)
    maker.populate(unicodes=[c for a, b in wanted for c in range(a, b + 1)])
    maker.subset(font)
    told = {2: "Bold", 3: f"{family}-Bold", 4: f"{family} Bold", 6: f"{family}-Bold"}
    for record in font["name"].names:
        record.string = told.get(record.nameID, record.toUnicode())
    font["OS/2"].usWeightClass = BOLD
    save(font, f"{family}-Bold.ttf")


def save(font: Any, name: str) -> None:
    """Write a font that tells of no time of its making."""
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(OUT / name)


def main(folder: Path | None) -> None:
    """Make all of them, or those alone that come from packages."""
    OUT.mkdir(parents=True, exist_ok=True)
    for family, ranges in SHAPED.items():
        make_bold(family, ranges)
    if folder is not None:
        make_unpackaged(folder)


def make_unpackaged(folder: Path) -> None:
    """Make the fonts of scripts that no living package has."""
    wanted = list(characters())
    for weight in WEIGHTS:
        (source,) = folder.rglob(f"NotoSansCJK-{weight}.ttc")
        faces = TTCollection(source).fonts
        font = next(one for one in faces if FACE in names_of(one))
        subset(font, wanted)
        to_true_type(font)
        save(font, f"NamesCJK-{weight}.ttf")
        for family, ranges in SCRIPTS.items():
            # Noto Sans Symbols 2 has one weight.
            for found in folder.rglob(f"{family}-{weight}.ttf"):
                font = TTFont(found)
                codes = (c for first, last in ranges for c in range(first, last + 1))
                subset(font, codes)
                save(font, f"{family}-{weight}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None)
