"""Breaking plain text into lines that fit, by measured width."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct

from planner.export.lettering.bidi import (
    reads_leftward,
    reads_rightward,
    text_width,
)
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.link_words import link_of
from planner.export.lettering.plain_text import (
    SECOND,
    clean,
    in_one_line,
    parts,
)
from planner.models.structs import replace

SMALLEST: Final = 9.0
"""No text on paper is smaller than this, in points."""
_SLACK: Final = 0.5
"""Rounding in measured widths that must not break a word, in 1/1000 of the size."""

_BREAK_AFTER: Final = frozenset("-/\u2013\u2014@._]),;:+=&?\u00b7")


class Style(Struct, frozen=True):
    """Size and distance of lines, in points; ``strong`` is the semi-bold weight."""

    size: float
    leading: float
    strong: bool = False


class Fragment(Struct, frozen=True, kw_only=True):
    """A piece of a line in one weight: ``x`` from the line's start, in points.

    ``language`` is a BCP 47 tag, ``SECOND`` for the second one of the document and ""
    for that of the page. ``link`` is where it leads, "" for nowhere.
    """

    text: str
    size: float
    strong: bool
    x: float = 0.0
    language: str = ""
    link: str = ""


class Line(Struct, frozen=True):
    """A line of text and its width in points."""

    fragments: tuple[Fragment, ...]
    width: float


class _Word(Struct, frozen=True):
    text: str
    strong: bool
    width: float
    link: str = ""


class Typesetter:
    """Measures and breaks text with the fonts of one document.

    Args:
        fonts: of the document.
        leftward: whether its pages are read from right to left.
    """

    def __init__(self, fonts: FontSet, *, leftward: bool = False) -> None:
        self.fonts = fonts
        self.leftward = leftward
        self._widths: tuple[dict[str, float], dict[str, float]] = ({}, {})

    def measure(self, text: str, style: Style) -> float:
        """Return the width of a cleaned text without line breaks, in points."""
        return self._width(text, strong=style.strong) * style.size / 1000

    def longest_word(self, text: str, style: Style) -> float:
        """Return the width of the widest word, in points."""
        words = (word for part in parts(text) for word in re.split(r"[ \n]", part))
        return max((self.measure(word, style) for word in words), default=0.0)

    def lines(
        self, text: str, style: Style, width: float, *, lead: str = ""
    ) -> list[Line]:
        """Break a text, with a strong ``lead`` before it, into lines of ``width``.

        The second language follows on lines of its own, in quiet type.

        Args:
            text: cleaned; a line feed begins a new line.
            style: type and size.
            width: of the column, in points.
            lead: words before it in strong type.
        """
        lead_first, lead_second = parts(lead)
        first, second = parts(text)
        lines = self.broken([(lead_first, True), (first, style.strong)], style, width)
        if second or lead_second:
            quiet = Style(max(SMALLEST, style.size * 0.9), style.leading)
            below = [(lead_second or "", False), (second, False)]
            lines += [_as_second(line) for line in self.broken(below, quiet, width)]
        return lines

    def clipped(self, line: Line, style: Style, width: float) -> Line:
        """Return the line with an ellipsis at its end, cut so that it fits.

        Args:
            line: that may be too long.
            style: what the line is set in.
            width: of the column, in points.
        """
        last = [_alone("", style), *line.fragments][-1]
        text = last.text.rstrip()
        last_style = Style(last.size, style.leading, last.strong)
        while text and last.x + self.measure(text + "…", last_style) > width:
            text = text[:-1]
        cut = replace(last, text=text.rstrip() + "…")
        end = cut.x + self.measure(cut.text, last_style)
        return Line((*line.fragments[:-1], cut), end)

    def one_line(self, text: str, style: Style, width: float) -> Line:
        """Return a text on a single line, cut with an ellipsis where it must be.

        Args:
            text: cleaned.
            style: type and size.
            width: of the column, in points.
        """
        whole = in_one_line(text)
        extent = self.measure(whole, style)
        line = Line((_alone(whole, style),), extent)
        return line if extent <= width else self.clipped(line, style, width)

    def broken(
        self, spans: Sequence[tuple[str, bool]], style: Style, width: float
    ) -> list[Line]:
        """Break cleaned texts, each strong or not, that follow one another."""
        lines: list[Line] = []
        row: list[_Word] = []
        for words in self._paragraphs(spans):
            row, used = [], 0.0
            for word in self._fitted(words, style, width):
                extent = word.width * style.size / 1000
                gap = self._space(word, style) if row else 0.0
                # A word alone in its row stays: it was cut to fit before.
                if row and used + gap + extent > width + _SLACK * style.size / 1000:
                    lines.append(self._set(row, style, more=True))
                    row, used, gap = [], 0.0, 0.0
                row.append(word)
                used += gap + extent
            lines.append(self._set(row, style, more=True))
        if lines:
            lines[-1] = self._set(row, style, more=False)
        if len(lines) > 1 and self._turns(" ".join(text for text, _ in spans)):
            return [self._to_the_end(line, style, width) for line in lines]
        return lines

    def _turns(self, text: str) -> bool:
        """Whether a text is read the other way than its page."""
        return reads_rightward(text) if self.leftward else reads_leftward(text)

    def _paragraphs(self, spans: Iterable[tuple[str, bool]]) -> list[list[_Word]]:
        paragraphs: list[list[_Word]] = [[]]
        for text, strong in spans:
            for number, part in enumerate(text.split("\n")):
                if number:
                    paragraphs.append([])
                before = ""
                for word in filter(None, part.split(" ")):
                    width, link = (
                        self._width(word, strong=strong),
                        link_of(word, before),
                    )
                    paragraphs[-1].append(_Word(word, strong, width, link))
                    before = word
        return paragraphs

    def _fitted(
        self, words: Iterable[_Word], style: Style, width: float
    ) -> Iterator[_Word]:
        room = width * 1000 / style.size
        for word in words:
            if word.width <= room + _SLACK:
                yield word
            else:
                yield from self._pieces(word, room)

    def _pieces(self, word: _Word, room: float) -> Iterator[_Word]:
        rest = word.text
        while rest:
            cut = self._cut(rest, word.strong, room)
            piece, rest = rest[:cut], rest[cut:]
            width = self._width(piece, strong=word.strong)
            yield _Word(piece, word.strong, width, word.link)

    def _cut(self, text: str, strong: bool, room: float) -> int:  # noqa: FBT001 - inner step
        used, end, good = 0.0, 0, 0
        for character in text:
            used += self._width(character, strong=strong)
            if used > room and end:
                break
            end += 1
            if character in _BREAK_AFTER:
                good = end
        if end < len(text) and good > end // 2:
            end = good
        # An accent stays with its letter.
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        return end

    def _set(self, row: list[_Word], style: Style, *, more: bool) -> Line:
        """Join the words; one that is followed by others ends in a space."""
        fragments: list[Fragment] = []
        x, space = 0.0, 0.0
        for (strong, link), group in groupby(
            row, key=lambda one: (one.strong, one.link)
        ):
            words = list(group)
            if fragments:
                x += space
            space = self._space(words[0], style)
            text = " ".join([word.text for word in words])
            joined = Fragment(
                x=x, text=text + " ", size=style.size, strong=strong, link=link
            )
            fragments.append(joined)
            letters = sum([word.width for word in words])
            x += letters * style.size / 1000 + space * (len(words) - 1)
        if fragments and not more:
            last = fragments[-1]
            fragments[-1] = replace(last, text=last.text[:-1])
        return Line(tuple(fragments), x)

    def _to_the_end(self, line: Line, style: Style, width: float) -> Line:
        """Move a line to the far edge; from right to left, the space goes before it."""
        shift = width - line.width
        spaced = line.fragments and line.fragments[-1].text.endswith(" ")
        if spaced and not self.leftward:
            shift -= self.measure(" ", style)
        moved = tuple(replace(part, x=part.x + shift) for part in line.fragments)
        return Line(moved, line.width)

    def _space(self, word: _Word, style: Style) -> float:
        return self._width(" ", strong=word.strong) * style.size / 1000

    def _width(self, text: str, *, strong: bool) -> float:
        known = self._widths[strong]
        width = known.get(text)
        if width is None:
            try:
                width = self.fonts.face(strong=strong).width(text)
                if any(map(unicodedata.combining, text)):
                    width = text_width(text, self.fonts, strong=strong)
            except KeyError:
                width = text_width(text, self.fonts, strong=strong)
            known[text] = width
        return width


def run_on_lines(
    setter: Typesetter, words: Sequence[tuple[str, str]], style: Style, width: float
) -> list[Line]:
    """Break words, each in strong type and with its meaning, into lines.

    The second language follows on lines of its own, in quiet type.

    Args:
        setter: of the paper.
        words: each with its meaning.
        style: of the meanings.
        width: of the column, in points.
    """
    lines: list[Line] = []
    for number, look in enumerate((style, Style(style.size, style.leading))):
        told = [(parts(word)[number], parts(told)[number]) for word, told in words]
        spans = [one for word, said in told for one in ((word, True), (said, False))]
        if any(text for text, _ in spans):
            set_lines = setter.broken(spans, look, width)
            lines += map(_as_second, set_lines) if number else set_lines
    return lines


def named_lines(
    setter: Typesetter, text: str, style: Style, width: float
) -> list[Line]:
    """Break a text whose first line is a name: strong, the rest as ``style``.

    Args:
        setter: of the paper.
        text: cleaned.
        style: of the rest.
        width: of the column, in points.
    """
    first, second = parts(text)
    name, _, rest = first.partition("\n")
    lines = setter.lines(name, replace(style, strong=True), width)
    if rest:
        lines[-1:] = [_continued(lines[-1]), *setter.lines(rest, style, width)]
    if second:
        lines += setter.lines(SECOND + second, style, width)[1:]
    return lines


def weighted_lines(
    setter: Typesetter, heavy: Collection[str], text: str, style: Style, width: float
) -> list[Line]:
    """Break a text of which some lines are strong; a second language is not.

    Args:
        setter: of the paper.
        heavy: the lines of the text that are strong.
        text: cleaned; a line feed begins a new line.
        style: of the others.
        width: of the column, in points.
    """
    first, second = parts(text)
    strong = {clean(one) for one in heavy}
    lines: list[Line] = []
    for line in first.split("\n"):
        look = replace(style, strong=style.strong or line in strong)
        lines[-1:] = [*map(_continued, lines[-1:]), *setter.lines(line, look, width)]
    if second:
        lines += setter.lines(SECOND + second, style, width)[1:]
    return lines


def _alone(text: str, style: Style) -> Fragment:
    return Fragment(text=text, size=style.size, strong=style.strong)


def _continued(line: Line) -> Line:
    """Return the line with a space at its end: more words follow in the next."""
    if not line.fragments:
        return line
    *others, last = line.fragments
    return Line((*others, replace(last, text=last.text + " ")), line.width)


def _as_second(line: Line) -> Line:
    return Line(tuple(replace(f, language=SECOND) for f in line.fragments), line.width)
