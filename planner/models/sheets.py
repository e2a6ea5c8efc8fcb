"""Sheets: papers of a fixed shape as plain data, in finished words, before any layout.

A sheet begins and ends a page. Services say what stands on it and what gives way when
it is full; ``export`` sets it, and says on the sheet itself what gave way.
"""

from datetime import date
from typing import Final

from msgspec import Struct


class Words(Struct, frozen=True, kw_only=True):
    """Plain text, never markup.

    Attributes:
        whole: never broken over two lines: a phone number, a date.
        alone: begins a line of its own.
        language: BCP 47 tag, where it is not that of the page.
    """

    text: str
    strong: bool = False
    whole: bool = False
    alone: bool = False
    language: str = ""


class EmptyBox(Struct, frozen=True, kw_only=True):
    """An empty box to tick by hand."""


class Blank(Struct, frozen=True, kw_only=True):
    """A line to write on; ``share`` of the room that the words of its line leave."""

    share: float = 1.0


Ink = tuple[Words | EmptyBox | Blank, ...]
"""What stands in one field, in reading order."""


FURTHER: Final = 2
"""Rules of fit that give way up to here are further ones of a list that has another."""


class Fact(Struct, frozen=True, kw_only=True):
    """A label and what is told.

    Attributes:
        gives: 0 never leaves the page; else the order in which it goes to the other
            side when the page is full, 1 first.
        instead: what stands in its place then; nothing: the row goes.
    """

    label: str
    told: Ink
    gives: int = 0
    instead: str = ""


class FactColumn(Struct, frozen=True, kw_only=True):
    """A heading with facts under it.

    Attributes:
        titled: the heading by how many facts stand under it, where that matters: the
            first with one; ``title`` where none is told.
        note: small words beside the heading.
    """

    title: str
    facts: tuple[Fact, ...]
    titled: tuple[str, ...] = ()
    note: Ink = ()


def title_of(title: str, titled: tuple[str, ...], shown: int) -> str:
    """Return the heading of a list of which so many lines stand here.

    Args:
        title: where none is told.
        titled: by how many stand there, the first with one.
        shown: lines, 0 or more.
    """
    return titled[shown - 1] if 0 < shown <= len(titled) else title


class Ask(Struct, frozen=True, kw_only=True):
    """What the reader is asked for: a box, the words, room for the answer."""

    what: Ink
    answer: Ink


class DateLine(Struct, frozen=True, kw_only=True):
    """A date: agreed or wished, never both.

    Attributes:
        group: "Next" on the first line of its group, else "".
        agreed: with its time; "" draws a line to write on.
        wished: "" draws a line to write on where nothing is agreed either.
        gives: as for ``Fact``; such a line is named among those left out.
    """

    group: str = ""
    what: Ink
    agreed: str = ""
    wished: str = ""
    strong: bool = False
    gives: int = 0


class DateColumns(Struct, frozen=True, kw_only=True):
    """Dates in two columns: agreed with the clinic, wished by the patient."""

    title: str
    agreed: str
    wished: str
    lines: tuple[DateLine, ...]


class Strip(Struct, frozen=True, kw_only=True):
    """The clinician's answer: fields to the left, a place to sign at the right."""

    title: str
    left: tuple[Ink, ...]
    middle: tuple[Ink, ...]
    sign: str


class FrontWords(Struct, frozen=True, kw_only=True):
    """What the setter says when something gave way.

    Attributes:
        other_side, elsewhere: the end of a field that is whole on page 2 or later.
        left_out: lead of the names of what page 2 tells: "Page 2 has the date of:".
        rest: lead of the names of notes for which page 2 has no room.
        more: lead of what stands on page 2 because page 1 was full.
        boxed, not_large: what a framed date is in large print, and what it leaves out.
        not_told: lead of what nobody told: "not told:".
    """

    other_side: str
    left_out: str
    more: str
    elsewhere: str
    rest: str = ""
    boxed: str = ""
    not_large: str = ""
    not_told: str = ""


class DoctorFront(Struct, frozen=True, kw_only=True):
    """The first side: who, the one sentence, what is asked, facts, dates, questions.

    Attributes:
        band: three columns: who, whom to call, what is wished. The first line of the
            first is the name.
        sentence: its parts, the weightiest first; parts go from the end.
        questions_titled: the heading by how many stand there, as for facts.
    """

    title: str
    note: str
    band: tuple[tuple[Ink, ...], ...]
    sentence: tuple[str, ...]
    asks_title: str
    asks: tuple[Ask, ...]
    left: FactColumn
    right: FactColumn
    fit: FactColumn
    dates: DateColumns
    questions_title: str
    questions: tuple[str, ...]
    questions_titled: tuple[str, ...] = ()
    strip: Strip
    words: FrontWords


class Day(Struct, frozen=True, kw_only=True):
    """One cell of the grid of days.

    Attributes:
        label: "2 Mar" at the start of a week or a month, else "3".
        name: "Tue 2 Mar", for where the day stands in a list.
        number: "-35" with a true minus; "" where days are not counted.
        lines: what happens, two words a line, weightiest first.
        agreed: somebody confirmed one of its dates; it has a frame.
        drive: somebody has to be taken somewhere.
        helpers: who drives or stays, "" while nobody told it.
        spoken: the whole day in words, for who hears the page.
    """

    day: date
    label: str
    number: str = ""
    lines: tuple[str, ...] = ()
    name: str = ""
    ward: bool = False
    drug: bool = False
    zero: bool = False
    agreed: bool = False
    drive: bool = False
    helpers: str = ""
    spoken: str = ""


class Week(Struct, frozen=True, kw_only=True):
    """Seven days; None outside the plan. ``quiet`` folds it into that one line.

    ``number`` is that of the week, "" where the country does not count weeks.
    """

    number: str = ""
    days: tuple[Day | None, ...] = ()
    quiet: str = ""


class DayGrid(Struct, frozen=True, kw_only=True):
    """Days, a week a row.

    Attributes:
        heads: names of the weekdays, in the order of the cells.
        writing: lines to write on in each cell.
        legend: what bars mean: ("ward" | "drug" | "", words).
        week: the word above the number of a week.
        corner: what the corner and the dotted line are.
    """

    heads: tuple[str, ...]
    weeks: tuple[Week, ...]
    writing: int = 1
    legend: tuple[tuple[str, str], ...] = ()
    week: str = ""
    corner: str = ""
    zero: str = ""


class LaneMark(Struct, frozen=True, kw_only=True):
    """A dated box on a lane; ``agreed`` is drawn firm."""

    day: date
    label: str
    agreed: bool = False


class Lane(Struct, frozen=True, kw_only=True):
    """One kind of visit over the months."""

    label: str
    marks: tuple[LaneMark, ...]


class MonthLanes(Struct, frozen=True, kw_only=True):
    """Months with lanes.

    Attributes:
        months: first day and letter of each month, in order.
        years: a year and the number of its first month among ``months``.
    """

    title: str
    note: str
    months: tuple[tuple[date, str], ...]
    years: tuple[tuple[int, str], ...]
    lanes: tuple[Lane, ...]


class VisitLine(Struct, frozen=True, kw_only=True):
    """One line of a list; ``year`` is new there; ``kept`` where others find no room."""

    year: str = ""
    date: str
    agreed: bool = False
    what: str
    who: str = ""
    kept: bool = False


class VisitList(Struct, frozen=True, kw_only=True):
    """Dates as a list, each with a box and room to write.

    Attributes:
        heads: of the columns: date, what, with whom, room to write.
        more: "{count} more" for lines that found no room.
    """

    title: str
    note: str
    heads: tuple[str, str, str, str]
    lines: tuple[VisitLine, ...]
    more: str


class Note(Struct, frozen=True, kw_only=True):
    """A few words with a strong lead; the weightiest notes stand first."""

    lead: str
    told: Ink


BackPart = DayGrid | MonthLanes | VisitList


class DoctorBack(Struct, frozen=True, kw_only=True):
    """The other side: the days and months, and what has no date."""

    title: str
    about: Ink
    parts: tuple[BackPart, ...]
    notes: tuple[Note, ...]


class Owner(Struct, frozen=True, kw_only=True):
    """Whose sheet it is, in the foot of each side.

    Attributes:
        name: may be cut there; the rest never is.
        born: "born 14 Mar 1992", "" where it is not known.
    """

    name: str
    born: str = ""


class DoctorSheet(Struct, frozen=True, kw_only=True):
    """The doctor's sheet: two sides, always; ``foots`` stand right in their feet."""

    owner: Owner
    front: DoctorFront
    back: DoctorBack
    foots: tuple[str, str]


class AskedLine(Struct, frozen=True, kw_only=True):
    """A question with room for the answer, or the answer.

    Attributes:
        again: that it was asked before, "" for a new one.
        answer: "" draws lines to write on.
    """

    words: str
    again: str = ""
    answer: str = ""


class VisitPart(Struct, frozen=True, kw_only=True):
    """One of the numbered fields of a visit sheet, with what stands right of its name.

    The numbers and names are those of the window, in which it is typed back.
    """

    number: str
    title: str
    note: str = ""


class VisitSheet(Struct, frozen=True, kw_only=True):
    """The sheet of one appointment: what goes there, and room for what is said.

    Attributes:
        when: the agreed day with its time, "" where none is.
        when_open: room for it then, with the day that is wished.
        bring: what to bring and to do before, a line each.
        told: what has changed, as it was told; else ``changes`` are boxes with lines.
        news: what has happened since the last visit; the last ones go first.
        dates: what only they can set, then names, then results, each with its answer.
        heads: of the columns of the agreed next steps.
        next_visit: when one meets again.
        more: "{count} more: in my booklet", for what finds no room.
    """

    owner: Owner
    title: str
    note: str
    who: str
    when: str
    when_open: Ink
    place: Ink
    bring: tuple[Ink, ...]
    changed: VisitPart
    told: str
    changes: tuple[Ink, ...]
    news: tuple[str, ...]
    questions: VisitPart
    asked: tuple[AskedLine, ...]
    dates: VisitPart
    asks: tuple[Ask, ...]
    agreed: VisitPart
    heads: tuple[str, str, str]
    next_visit: VisitPart
    again: Ink
    more: str
    foot: str


Sheet = DoctorSheet | VisitSheet
