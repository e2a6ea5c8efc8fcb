"""What a glyph that was shaped means, so that a name is found, copied and read back.

A file tells for each glyph which letters it stands for (PDF 32000-1, 9.10.3). Shaped
glyphs stand under private characters; here these become the letters again.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

_TOLD: Final = "toUnicodeCMap:"
_LINE: Final = re.compile(r"(<[0-9A-F]{2}>) <([0-9A-F]{4})>")
NOTHING: Final = "\N{ZERO WIDTH SPACE}"
"""For a part of a letter that another glyph says; a file has to name something."""


class ReadableFont(TTFont):
    """A font that tells the letters of its glyphs.

    Attributes:
        meant: letters by the private character of a glyph, of one document.
    """

    meant: dict[int, str]

    @override
    def addObjects(self, doc: PDFDocument) -> None:
        """Add the font to the file; called by reportlab.

        Args:
            doc: reportlab's document.
        """
        before = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - before:
            if str(name).startswith(_TOLD):
                stream: Any = doc.idToObject[name]
                stream.content = _LINE.sub(self._told, stream.content)

    def _told(self, line: "re.Match[str]") -> str:
        letters = self.meant.get(int(line[2], 16))
        if letters is None:
            return line[0]
        return f"{line[1]} <{letters.encode('utf-16-be').hex().upper()}>"


def letters_of(text: str, clusters: Sequence[int], *, rtl: bool) -> list[str]:
    """Return the letters of each glyph, in the order in which they are drawn.

    Letters that became one glyph stand there as they are seen, from left to right:
    whoever reads a file turns them round with the rest of their line.

    Args:
        text: that was shaped.
        clusters: of each glyph, from left to right, the place of its first letter.
        rtl: whether the text runs from right to left.
    """
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    found = [""] * len(clusters)
    for start, end in ends.items():
        places = [n for n, one in enumerate(clusters) if one == start]
        if rtl:
            places.reverse()
        letters = text[start:end]
        more = max(0, len(letters) - len(places))
        # The first glyph of a cluster takes the letters that others have none of.
        parts = [letters[: more + 1], *letters[more + 1 :]]
        for place, part in zip(places, parts, strict=False):
            found[place] = part[::-1] if rtl else part
    return found
