"""The desk a block is set on: where, and with which type."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct, field

from planner.export.drawing.marks import SIGNS
from planner.export.drawing.sheet import PaperLook, Sheet
from planner.export.lettering.plain_text import in_one_line
from planner.export.lettering.typesetting import (
    Line,
    Style,
    Typesetter,
    named_lines,
    weighted_lines,
)
from planner.models.document import Mark, Table
from planner.models.structs import replace
from planner.services.language.letters import fold


class Desk(Struct, frozen=True, kw_only=True):
    """What block makers need.

    Attributes:
        left: left edge of the column, in points.
        width: width of the column, in points.
        words: the layout's own words, by name.
        levels: deepest heading level so far, so that none is skipped.
        alike: tables whose columns stand below each other, by their name.
    """

    setter: Typesetter
    sheet: Sheet
    look: PaperLook
    words: Mapping[str, str]
    left: float
    width: float
    levels: list[int] = field(default_factory=lambda: [0])
    alike: Mapping[str, Sequence[Table]] = field(default_factory=dict)

    def narrow(self, left: float, width: float) -> "Desk":
        """Return the desk for a narrower column.

        Args:
            left: of the column, in points from the left edge of the page.
            width: in points.
        """
        return replace(self, left=left, width=width)

    def lines(
        self, text: str, style: Style, width: float, *, lead: str = ""
    ) -> list[Line]:
        """Break a text into lines.

        Args:
            text: cleaned here; a line feed begins a new line.
            style: type and size.
            width: of the column, in points.
            lead: words before it in strong type.
        """
        return self.setter.lines(text, style, width, lead=lead)

    def named_lines(self, text: str, style: Style, width: float) -> list[Line]:
        """Break a text whose first line is a name, set in strong type."""
        return named_lines(self.setter, text, style, width)

    def weighted_lines(
        self, heavy: Collection[str], text: str, style: Style, width: float
    ) -> list[Line]:
        """Break a text of which the ``heavy`` lines are set in strong type."""
        return weighted_lines(self.setter, heavy, text, style, width)

    def mark_word(self, mark: Mark, text: str) -> str:
        """Return what a mark reads as, "" when the text beside it says so."""
        if mark is Mark.NONE:
            return ""
        word = in_one_line(self.words.get(mark.value, SIGNS[mark]))
        return "" if fold(word) in fold(text) else word

    def tag_level(self, level: int) -> int:
        """Return the level a heading is tagged with; none is skipped.

        Args:
            level: as the document asks for it.

        Returns:
            1 to 3; PDF/UA-1 (ISO 14289-1, 7.4.2) wants no level skipped.
        """
        tagged = min(max(level, 1), 3, self.levels[0] + 1)
        self.levels[0] = tagged
        return tagged
