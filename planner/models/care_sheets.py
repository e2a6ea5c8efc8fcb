"""Papers that are carried, and those for the time after a treatment, as plain data."""

from msgspec import Struct

from planner.models.sheets import DayGrid, FactColumn, Ink, Owner


class DueColumn(Struct, frozen=True, kw_only=True):
    """A month, or neighbours of it, over which something is due.

    Attributes:
        above: "2027" on the first column of a year, the years of the last one.
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
        health: the drug taken now, allergies, other drugs and illness, a piece each;
            ``health_end`` is where all of one stands that is long.
        note: how the boxes are meant.
        more: "{count} more in my booklet", for rows that find no room.
    """

    owner: Owner
    title: str
    whose: tuple[Ink, ...]
    sentence: tuple[str, ...]
    fever: str
    health: tuple[Ink, ...] = ()
    health_end: str = ""
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


class CardSide(Struct, frozen=True, kw_only=True):
    """One side of the emergency card, complete in one language.

    Attributes:
        heading: small words above an empty side; "" on a side that is filled.
        alarm, action: white on black; "" on an empty side.
        number: whom to call, large; "" leaves a line.
        no_answer: what to call else.
        lines: the rest, a line each.
        given: of what was given before, the line and ever shorter ones, each whole.
        language: BCP 47 tag, "" where it is that of the page.
    """

    language: str = ""

    heading: str = ""
    alarm: str = ""
    action: str = ""
    number: str = ""
    no_answer: Ink = ()
    lines: tuple[Ink, ...]
    given: tuple[Ink, ...] = ()


class CardSheet(Struct, frozen=True, kw_only=True):
    """A page with two copies of the emergency card, and what to fill in before."""

    owner: Owner
    title: str
    intro: str
    sides: tuple[CardSide, CardSide]
    fill: FactColumn
    carry: str
    foot: str


class NightCall(Struct, frozen=True, kw_only=True):
    """Whom to call at night, to be read across a room.

    Attributes:
        who: "Call day and night", and the name of the unit.
        number: the largest thing on the page; "" leaves a line.
        to_write: that line, and what is written on it.
        alarm: when to call, white on black.
        more: what else is said there: nobody answers, what to say.
    """

    who: tuple[Ink, ...]
    number: str
    to_write: Ink
    alarm: str
    more: tuple[Ink, ...]


class CarerSheet(Struct, frozen=True, kw_only=True):
    """The carer's sheet, for the fridge: number, signs, four weeks, the bag.

    Attributes:
        limit: room for the team's own limit of temperature.
        signs: what to call for as well, weightiest first.
        days: four weeks; None where no date is known, and ``no_days`` says so.
        drive: what the line at the foot of a cell is for.
        bag: what to take along, a box each; gives way from its end.
        more_bag: that things of the bag were left out, the first for one thing.
        more_day: what the star of a day means.
        visitors: who may not come; "" where nothing has to be kept away.
        holds: whether the trips and the carer's days hold whatever happens.
    """

    owner: Owner
    call: NightCall
    signs_title: str
    limit: Ink
    signs: tuple[str, ...]
    days_title: str
    drive: str
    days: DayGrid | None
    no_days: str
    bag_title: str
    bag: tuple[str, ...]
    visitors: Ink
    foot: str
    more_bag: tuple[str, ...] = ()
    more_day: str = ""
    holds: tuple[str, ...] = ()


CareSheet = HandOver | CarePage | CardSheet | CarerSheet
