"""Links: each a part of its sentence in the tree, underlined, with words of its own.

Follows ISO 32000-1, 12.5.6.5 (link annotations), and PDF/UA-1, 7.18.5.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from planner.export.archive.objects import Raw, text_string
from planner.export.drawing.pen import HAIR, Pen
from planner.export.drawing.structure import Annotation, Element
from planner.export.lettering.bidi import text_width
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.link_words import SOURCE
from planner.export.lettering.typesetting import Fragment
from planner.models.structs import replace

_BELOW: Final = 0.14
_DEPTH: Final = 0.25
_RISE: Final = 0.8
"""Of the size: where the line below stands, and how far what is pressed reaches."""
_PAGE: Final = "page-"
SOURCES: Final = "sources"
"""Name of the place where the list of sources begins."""


class Target(Struct, frozen=True, kw_only=True):
    """Where a link leads.

    Attributes:
        said: what is heard, and shown beside the hand.
        address: outside of the file, "" for a place in it.
        page: from 0.
        top: from the top of that page, in points.
    """

    said: str
    address: str = ""
    page: int = 0
    top: float = 0.0


class PageLinks:
    """Draws the words of a document, those that lead somewhere as links.

    Args:
        places: what links can lead to in the file, by name.
        fonts: of the document.
    """

    def __init__(self, places: Mapping[str, Target], fonts: FontSet) -> None:
        self._places = places
        self._fonts = fonts
        self._pages: tuple[Target, ...] = ()
        self._named: re.Pattern[str] | None = None

    def name_pages(self, label: str, first: int, count: int) -> None:
        """Know the pages that the words of this page can name.

        Args:
            label: "page {page} of {pages}".
            first: the number from 0 of the one that is called page 1.
            count: of pages, from there.
        """
        before = label.partition("{page}")[0].strip()
        # Where the word stands behind the number, no name of a page is known.
        self._named = re.compile(rf"\b{re.escape(before)} (\d+)\b") if before else None
        self._pages = tuple(
            Target(said=_numbered(label, number, count), page=first + number - 1)
            for number in range(1, count + 1)
        )

    def draw(self, pen: Pen, fragment: Fragment, x: float, baseline: float) -> None:
        """Draw words; arguments as for ``Pen.words``."""
        for part in self._cut(fragment):
            target = self._target(part.link, pen, baseline) if part.link else None
            if target is None or pen.element is None:
                pen.words(part, x, baseline)
            else:
                self._draw_link(pen, part, (x, baseline), target)

    def _cut(self, fragment: Fragment) -> Iterator[Fragment]:
        """Yield words, those that name a page apart from the others."""
        found = None
        if self._named is not None and not fragment.link:
            found = self._named.search(fragment.text)
        if found is None:
            yield fragment
            return
        text = fragment.text
        pieces = (text[: found.start()], found[0], text[found.end() :])
        x = fragment.x
        for piece in pieces:
            link = f"{_PAGE}{found[1]}" if piece is pieces[1] else ""
            if piece:
                yield replace(fragment, x=x, text=piece, link=link)
            x += self._width(replace(fragment, text=piece))

    def _width(self, fragment: Fragment) -> float:
        width = text_width(fragment.text, self._fonts, strong=fragment.strong)
        return width * fragment.size / 1000

    def _target(self, link: str, pen: Pen, baseline: float) -> Target | None:
        here = pen.page
        if link.startswith(_PAGE):
            number = int(link.removeprefix(_PAGE))
            there = self._pages[number - 1 : number] if number else ()
            return next((one for one in there if one.page != here), None)
        if not link.startswith(SOURCE):
            return Target(said=link, address=link)
        begin = self._places.get(SOURCES)
        if begin is None or (here, baseline) >= (begin.page, begin.top):
            # In the list itself the numbers lead nowhere.
            return None
        return self._places.get(link, begin)

    def _draw_link(
        self, pen: Pen, fragment: Fragment, place: tuple[float, float], target: Target
    ) -> None:
        x, baseline = place
        seen = replace(fragment, text=fragment.text.rstrip())
        width, start = self._width(seen), x + fragment.x
        link = Element("Link")
        with pen.within(link):
            pen.words(fragment, x, baseline)
            y = baseline + fragment.size * _BELOW
            pen.rule((start, y), (start + width, y), HAIR)
        left, base = pen.facing.left(start, width), pen.flipped(baseline)
        low, high = base - fragment.size * _DEPTH, base + fragment.size * _RISE
        raw = Raw(pen.document)
        raw.pieces = [
            "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4",
            f"/Rect [{left:.2f} {low:.2f} {left + width:.2f} {high:.2f}]",
            f"/Contents {text_string(target.said)}",
        ]
        to = None
        if target.address:
            address = target.address.encode("ascii", "ignore").decode()
            address = re.sub(r"([\\()])", r"\\\1", address)
            raw.pieces.append(f"/A << /Type /Action /S /URI /URI ({address}) >>")
        else:
            to = (target.page, pen.flipped(target.top))
        pen.canvas.annotate(raw)
        link.parts.append(Annotation(pen.page, raw, to))


def _numbered(label: str, number: int, count: int) -> str:
    return label.replace("{page}", f"{number}").replace("{pages}", f"{count}")
