"""Papers for the time after a treatment as plain data, in finished words."""

from msgspec import Struct

from planner.models.sheets import Ink, Owner


class DueColumn(Struct, frozen=True, kw_only=True):
    """A month, or neighbours of it, over which something is due.

    Attributes:
        above: "2027" on the first column of a year, "yearly" on the last one.
        name: "Aug", a span of two months, "yearly".
    """

    above: str = ""
    name: str


class DueMark(Struct, frozen=True, kw_only=True):
    """Something due on a day: a box with the date under it.

    Attributes:
        short: "6 Jul"; the column tells the year.
        whole: "6 Jul 2027", for large print.
        agreed: somebody confirmed the date; it is strong.
        done: "done"; "" leaves a box to tick.
    """

    short: str
    whole: str
    agreed: bool = False
    done: str = ""


class DueRow(Struct, frozen=True, kw_only=True):
    """One thing to be done, with its marks, a tuple for each column."""

    label: str
    cells: tuple[tuple[DueMark, ...], ...]


class CarePart(Struct, frozen=True, kw_only=True):
    """What one role sees to.

    Attributes:
        reach: names, numbers, and a line for the one who sees to it.
        owners: who said yes to what, and who does what nobody took.
        lines: what has no date: short pieces, two of which may share a line.
    """

    title: str
    reach: Ink
    rows: tuple[DueRow, ...]
    owners: Ink = ()
    lines: tuple[Ink, ...] = ()


class HandOver(Struct, frozen=True, kw_only=True):
    """Who does what after the treatment, on one page.

    Attributes:
        whose: two lines at the right of the title: the person, the carer.
        sentence: its parts, the weightiest first.
        fever: when to call at once; "" where nothing has to be watched for.
        note: how the boxes are meant.
        more: "{count} more in my booklet", for rows that find no room.
    """

    owner: Owner
    title: str
    whose: tuple[Ink, ...]
    sentence: tuple[str, ...]
    fever: str
    note: str
    columns: tuple[DueColumn, ...]
    parts: tuple[CarePart, ...]
    more: str
    foot: str


class CareLine(Struct, frozen=True, kw_only=True):
    """What is named, and what is told or answered of it."""

    label: Ink
    told: Ink


class CareTable(Struct, frozen=True, kw_only=True):
    """A heading with lines under it.

    Attributes:
        note: small, right of the heading.
        share: of the width that the labels take.
        roomy: there is room to write in each line.
    """

    title: str
    note: str = ""
    lines: tuple[CareLine, ...]
    share: float = 0.26
    roomy: bool = False


class CarePage(Struct, frozen=True, kw_only=True):
    """A letter before leaving, or the summary of a treatment; long text adds pages.

    Attributes:
        whose: lines at the right of the title.
        sentence: its parts, the weightiest first.
        paragraphs: a letter's own words.
        strip: for the answer of whoever reads it; empty without one.
        alone: it is handed over by itself, so its pages are counted by themselves.
    """

    owner: Owner
    title: str
    whose: tuple[Ink, ...]
    sentence: tuple[str, ...]
    paragraphs: tuple[Ink, ...] = ()
    tables: tuple[CareTable, ...]
    strip: tuple[Ink, ...] = ()
    alone: bool = False
    foot: str


CareSheet = HandOver | CarePage
