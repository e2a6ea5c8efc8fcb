"""Ink on lines: words that break, boxes to tick, lines to write on that take the rest.

A line to write on stays beside the word before it, and no phone number is broken.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from planner.export.drawing.pen import Pen
from planner.export.lettering.bidi import reads_leftward
from planner.export.lettering.plain_text import in_one_line
from planner.export.lettering.typesetting import Fragment, Line, Style, Typesetter
from planner.export.sheets.setting.measures import FIRM, MM, TICK, strong
from planner.models.sheets import Blank, EmptyBox, Ink, Words
from planner.models.structs import replace

_TOGETHER: Final = re.compile(
    r"(?<=\b\d) (?=\S)|(?<=\b\d\d) (?=\S)| (?=\d{4}\b)"
    # "2. März" as well.
    r"|(?<=\b\d\.) (?=[^\W\d])|(?<=\b\d\d\.) (?=[^\W\d])"
)
"""A day stays beside its month and a number beside what it counts."""
_JOINTS: Final = " ·,;"
"""What stands between two words, and must not be the last of a line that is cut."""
_LEAST_BLANK: Final = 12 * MM
_GAP: Final = 1.3 * MM
_BELOW: Final = 0.22
"""A line to write on stands so far below the letters, as a share of their size."""


class InkMark(Struct, frozen=True, kw_only=True):
    """One thing on a line: words (``text``), a box or a line to write on."""

    x: float
    width: float
    text: str = ""
    strong: bool = False
    box: bool = False
    blank: bool = False
    language: str = ""
    space: float = 0.0


class InkLine(Struct, frozen=True, kw_only=True):
    """A line of marks, ready to be drawn."""

    marks: tuple[InkMark, ...]
    width: float

    def draw(
        self, pen: Pen, x: float, base: float, style: Style, tick: float = TICK
    ) -> None:
        """Draw the line, ``x`` points from the left, its letters on ``base``."""
        for mark in self.marks:
            left = x + mark.x
            if mark.box:
                with pen.spoken("☐ "):
                    top = base - style.size * 0.36 - tick / 2
                    pen.box(left, top, tick, tick, width=FIRM)
            elif mark.blank:
                with pen.spoken("____ "):
                    y = base + style.size * _BELOW
                    pen.rule((left, y), (left + mark.width, y), FIRM)
            else:
                fragment = Fragment(
                    text=mark.text,
                    size=style.size,
                    strong=mark.strong,
                    language=mark.language,
                )
                # What is read to the left ends in its space there, before its place.
                if not pen.facing.leftward and reads_leftward(mark.text):
                    left -= mark.space
                pen.line(Line((fragment,), mark.width), left, base)


class _Atom(Struct, frozen=True, kw_only=True):
    """What is never broken: its words, or a box, or a line to write on."""

    width: float
    text: str = ""
    strong: bool = False
    box: bool = False
    blank: float = 0.0
    glued: bool = False
    alone: bool = False
    run: int = 0
    language: str = ""


class InkSetter:
    """Sets ink in columns, by measured width."""

    def __init__(self, setter: Typesetter, tick: float = TICK) -> None:
        self.setter = setter
        self.tick = tick

    def lines(self, ink: Ink, style: Style, width: float) -> list[InkLine]:
        """Return the lines of ink in a column.

        Args:
            ink: in reading order.
            style: type and size; strong words take the strong face.
            width: of the column, in points.
        """
        # A sheet is set again with less room until all fits: most of it is as before.
        key = (ink, style, width, self.tick)
        known = self.setter.fonts.kept
        kept = known.get(key)
        if kept is None:
            kept = known[key] = tuple(self._lines(ink, style, width))
        return list(kept)

    def _lines(self, ink: Ink, style: Style, width: float) -> Iterator[InkLine]:
        rows: list[list[_Atom]] = [[]]
        used = 0.0
        for unit in self._units(ink, style, width):
            extent = _extent(unit, self._space(style))
            gap = self._gap(rows[-1], unit[0], style)
            full = used + gap + extent > width + 0.05
            if rows[-1] and (full or unit[0].alone):
                rows.append([])
                used = gap = 0.0
            rows[-1] += unit
            used += gap + extent
        return (self._set(row, style, width) for row in rows if row)

    def clipped(
        self, ink: Ink, style: Style, width: float, most: int, suffix: str
    ) -> tuple[list[InkLine], bool]:
        """Return at most so many lines, and whether some of it was left out.

        Args:
            ink: in reading order.
            style: type and size.
            width: of the column, in points.
            most: lines, 1 or more.
            suffix: what the last line ends in when it was cut: "... page 2".
        """
        lines = self.lines(ink, style, width)
        if len(lines) <= most:
            return lines, False
        lines = lines[:most]
        lines[-1] = self._ending(lines[-1], style, width, suffix)
        return lines, True

    def _ending(self, line: InkLine, style: Style, width: float, end: str) -> InkLine:
        room = width - self.setter.measure(end, style) - self._space(style)
        marks = [mark for mark in line.marks if not mark.blank]
        while marks and marks[-1].x + marks[-1].width > room:
            last = marks.pop()
            marks += self._with(last, last.text.split()[:-1], style)
        while marks and (kept := marks[-1].text.rstrip(_JOINTS)) != marks[-1].text:
            last = marks.pop()
            marks += self._with(last, kept.split(), style)
        x = marks[-1].x + marks[-1].width + self._space(style) if marks else 0.0
        tail = InkMark(x=x, width=self.setter.measure(end, style), text=end)
        return InkLine(marks=(*marks, tail), width=x + tail.width)

    def _with(self, mark: InkMark, words: list[str], style: Style) -> list[InkMark]:
        """Return a mark with other words; none where there are none."""
        if not words:
            return []
        text = " ".join(words)
        measured = self.setter.measure(text, strong(style) if mark.strong else style)
        return [replace(mark, width=measured, text=text)]

    def _units(self, ink: Ink, style: Style, width: float) -> Iterator[list[_Atom]]:
        """Yield what stays on one line: a word, with the line to write on behind it."""
        held: list[_Atom] = []
        for atom in self._atoms(ink, style, width):
            if held and not atom.glued:
                yield held
                held = []
            held.append(atom)
        if held:
            yield held

    def _atoms(self, ink: Ink, style: Style, width: float) -> Iterator[_Atom]:
        boxed = False
        for number, one in enumerate(ink):
            if isinstance(one, EmptyBox):
                yield _Atom(width=self.tick, box=True, run=number)
                boxed = True
                continue
            if isinstance(one, Blank):
                # At the start of a line there is no word for it to stand beside.
                glued = number > 0
                yield _Atom(width=_LEAST_BLANK, blank=one.share, glued=glued)
                continue
            for atom in self._words(one, style, width, number):
                yield replace_glue(atom, glued=boxed)
                boxed = False

    def _words(
        self, words: Words, style: Style, width: float, run: int
    ) -> Iterator[_Atom]:
        # Who built the sheet may hold a name together.
        text = "\xa0".join(map(in_one_line, words.text.split("\xa0")))
        face = strong(style) if words.strong or style.strong else style
        whole = words.whole and self.setter.measure(text, face) <= width
        alone = words.alone
        for word in [text] if whole else _TOGETHER.sub("\xa0", text).split(" "):
            for piece in self._pieces(word.replace("\xa0", " "), face, width):
                measured = self.setter.measure(piece, face)
                yield _Atom(
                    width=measured,
                    text=piece,
                    strong=face.strong,
                    alone=alone,
                    run=run,
                    language=words.language,
                )
                alone = False

    def _pieces(self, word: str, style: Style, width: float) -> Iterator[str]:
        """Yield a word, in pieces where it is wider than the column."""
        if self.setter.measure(word, style) <= width:
            yield word
            return
        for line in self.setter.lines(word, style, width):
            yield "".join(part.text for part in line.fragments).rstrip()

    def _space(self, style: Style) -> float:
        return self.setter.measure(" ", style)

    def _gap(self, row: Sequence[_Atom], atom: _Atom, style: Style) -> float:
        if not row:
            return 0.0
        wide = row[-1].blank or row[-1].box or atom.box
        return self._space(style) + (_GAP if wide else 0.0)

    def _set(self, row: list[_Atom], style: Style, width: float) -> InkLine:
        """Place the atoms; lines to write on share what the words leave."""
        gaps = [0.0]
        for before, atom in pairwise(row):
            gaps.append(self._gap([before], atom, style))
        used = sum(gaps) + sum(0.0 if one.blank else one.width for one in row)
        shares = sum(one.blank for one in row)
        each = max(width - used, 0.0) / shares if shares else 0.0
        marks: list[InkMark] = []
        x, run = 0.0, -1
        for gap, atom in zip(gaps, row, strict=True):
            extent = each * atom.blank if atom.blank else atom.width
            last = marks[-1] if marks else None
            joins = last is not None and atom.text and atom.run == run and last.text
            if last is not None and joins:
                marks[-1] = replace(
                    last,
                    width=x + gap + extent - last.x,
                    text=f"{last.text} {atom.text}",
                )
            else:
                marks.append(_mark(atom, x + gap, extent))
            x += gap + extent
            run = atom.run if atom.text else -1
        space = self._space(style)
        return InkLine(marks=tuple(_spaced(one, space) for one in marks), width=x)


def replace_glue(atom: _Atom, *, glued: bool) -> _Atom:
    """Return the atom, held to the one before it where ``glued``."""
    if not glued:
        return atom
    return replace(atom, glued=True, alone=False)


def _mark(atom: _Atom, x: float, width: float) -> InkMark:
    return InkMark(
        x=x,
        width=width,
        text=atom.text,
        strong=atom.strong,
        box=atom.box,
        blank=bool(atom.blank),
        language=atom.language,
    )


def _spaced(mark: InkMark, space: float) -> InkMark:
    """Return the mark; words end in a space, so that copied text keeps apart."""
    if not mark.text:
        return mark
    return replace(mark, text=f"{mark.text} ", space=space)


def _extent(unit: Sequence[_Atom], space: float) -> float:
    wide = sum(space + _GAP for _ in unit[1:])
    return sum(one.width for one in unit) + wide
