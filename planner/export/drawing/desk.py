"""The desk a block is set on: where, with which type, and what was cut."""

from collections.abc import Mapping

from msgspec import Struct, field

from planner.export.drawing.marks import SIGNS
from planner.export.drawing.sheet import PaperLook, Sheet
from planner.export.lettering.plain_text import in_one_line
from planner.export.lettering.typesetting import Line, Style, Typesetter
from planner.models.document import Mark
from planner.models.structs import replace
from planner.services.language.letters import fold


class Cuts(Struct, kw_only=True):
    """Whether a text had to be cut on this desk."""

    made: bool = False


class Desk(Struct, frozen=True, kw_only=True):
    """What block makers need.

    Attributes:
        left: left edge of the column, in points.
        width: width of the column, in points.
        words: the layout's own words, by name.
        clip: the most lines a text may take, 0 for as many as it needs.
        cuts: remembers whether a text was cut.
        front: on the doctor's page, where headings carry a rule.
        levels: deepest heading level so far, so that none is skipped.
    """

    setter: Typesetter
    sheet: Sheet
    look: PaperLook
    words: Mapping[str, str]
    left: float
    width: float
    clip: int = 0
    cuts: Cuts = field(default_factory=Cuts)
    front: bool = False
    levels: list[int] = field(default_factory=lambda: [0])

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
        """Break a text into lines; on a clipping desk cut it after ``clip`` lines.

        Args:
            text: cleaned here; a line feed begins a new line.
            style: type and size.
            width: of the column, in points.
            lead: words before it in strong type.
        """
        lines = self.setter.lines(text, style, width, lead=lead)
        return self._cut_off(lines, style, width)

    def _cut_off(self, lines: list[Line], style: Style, width: float) -> list[Line]:
        if self.clip and len(lines) > self.clip:
            self.cuts.made = True
            lines = lines[: self.clip]
            lines[-1] = self.setter.clipped(lines[-1], style, width)
        return lines

    def named_lines(self, text: str, style: Style, width: float) -> list[Line]:
        """Break a text whose first line is a name, set in strong type."""
        return self._cut_off(self.setter.named(text, style, width), style, width)

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
