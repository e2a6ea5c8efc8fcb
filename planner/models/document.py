"""Documents as plain data: what is printed, in finished words, before any layout.

Services build these; ``export`` draws them. Every text is in the document's own
language already; nothing here is translated or computed again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Audience(StrEnum):
    """For whom a document is made."""

    DOCTOR = "doctor"
    ME = "me"
    CARER = "carer"


class Paper(StrEnum):
    """Paper sizes."""

    A4 = "a4"
    LETTER = "letter"


class Mark(StrEnum):
    """State marks, drawn as shapes so that grey prints and faxes lose nothing."""

    NONE = "none"
    AIM = "aim"
    BOOKED = "booked"
    DONE = "done"
    NEEDS_DATE = "needs-date"
    CANCELLED = "cancelled"
    UNDER_WAY = "under-way"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 to 3. ``anchor`` makes it a bookmark target."""

    text: str
    level: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Plain text (never markup). ``quiet`` is second text, ``strong`` a lead."""

    text: str
    quiet: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletList:
    """Points of plain text; ``numbered`` for questions; ``quiet`` is small type."""

    items: tuple[str, ...]
    numbered: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A box of things to settle first: (bold lead, text) pairs, each with its mark."""

    title: str
    items: tuple[tuple[str, str], ...]
    mark: Mark = Mark.NEEDS_DATE


@dataclass(frozen=True, slots=True, kw_only=True)
class FactPairs:
    """Label and value rows, the label as row header; ``boxed`` draws cells in a row."""

    rows: tuple[tuple[str, str], ...]
    title: str = ""
    boxed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Two blocks side by side on paper, one after the other when read aloud."""

    left: "FactPairs"
    right: "FactPairs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell: text, with an optional state mark in front of it."""

    text: str
    mark: Mark = Mark.NONE
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """A column head; ``share`` of the width; ``write_in`` leaves room to write."""

    title: str
    share: float = 1.0
    write_in: bool = False
    tick: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose head repeats; rows are never split over pages."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    row_headers: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLines:
    """Questions, each with empty lines to write the answer on."""

    questions: tuple[tuple[str, str], ...]
    lines: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Boxes to sign: a label under each line."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineBar:
    """A stretch on the timeline picture; ``subject`` is the id it stands for."""

    label: str
    first: date
    last: date
    lane: int = 0
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePoint:
    """A marked day on the timeline picture.

    ``subject`` is the id of its step, ``spoken`` the whole sentence about it.
    """

    label: str
    day: date
    mark: Mark
    strong: bool = False
    subject: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The plan as a picture, with its text twin ``spoken``.

    ``away`` are the person's away dates, ``closed`` the closed days with their names;
    ``today`` is marked where it is given; without ``day_numbers`` days are dates alone.
    """

    first: date
    last: date
    phases: tuple[TimelineBar, ...]
    windows: tuple[TimelineBar, ...]
    points: tuple[TimelinePoint, ...]
    day0: date | None
    day0_label: str
    month_labels: tuple[tuple[date, str], ...]
    spoken: str
    away: tuple[TimelineBar, ...] = ()
    closed: tuple[TimelineBar, ...] = ()
    today: date | None = None
    day_numbers: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class IconArray:
    """``value`` of 1000 filled marks, with its sentence and its text twin."""

    title: str
    value: int
    sentence: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IconRow:
    """Icon arrays of one size side by side; one after the other in large print."""

    arrays: tuple[IconArray, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """Diary values against day numbers, with the text twin ``spoken``."""

    title: str
    unit: str
    points: tuple[tuple[int, float], ...]
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOutCard:
    """The emergency card to cut out: title, label-value rows, blank rows to fill in."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """Start a new page."""


Block = (
    Heading
    | Paragraph
    | BulletList
    | Notice
    | FactPairs
    | Columns
    | Table
    | AnswerLines
    | Signatures
    | Timeline
    | IconArray
    | IconRow
    | LineChart
    | CutOutCard
    | PageBreak
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorPage:
    """Page 1, always exactly one page.

    ``blocks`` in reading order; when they do not fit, list-like blocks are shortened
    from their end by the layout, which then says ``more`` ("and {count} more on page
    {page}"), never by smaller type.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    more: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDocument:
    """A printable document.

    Attributes:
        language: BCP 47 tag of its words.
        footer: left part of the footer on each page.
        page_label: "page {page} of {pages}".
        disclaimer: "patient's own plan, not a prescription", on every page.
        words: the few words the layout itself needs: "unprintable" (lead of the line
            about characters no font has), "continued" (for what page 1 had to cut),
            "scale" (a long timeline shows its later months closer together),
            and one per state mark, by the mark's value ("booked", ...).
        made_on: date of making, written into the file; None for no date.
        second: the same document in a second language, printed beneath the first.
    """

    language: str
    title: str
    author: str
    subject: str
    footer: str
    page_label: str
    disclaimer: str
    front: DoctorPage | None
    blocks: tuple[Block, ...]
    large_print: bool = False
    paper: Paper = Paper.A4
    words: Mapping[str, str] = field(default_factory=dict)
    made_on: date | None = None
    second: "PlanDocument | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file carried inside the PDF."""

    name: str
    description: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One calendar entry; the UID never changes for a step of a journey."""

    uid: str
    sequence: int
    title: str
    first: date
    last: date
    time: str = ""
    description: str = ""
    place: str = ""
    cancelled: bool = False
    tentative: bool = False
    alarms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDocument:
    """A calendar file; ``stamp`` is its date of making (fixed by ``--today``)."""

    name: str
    stamp: date
    events: tuple[CalendarEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CareActivity:
    """One activity of the FHIR care plan; ``state`` is a StepState value."""

    id: str
    title: str
    phase: str
    state: str
    first: date | None
    last: date | None
    place: str
    who: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePlanDocument:
    """What the FHIR R4 bundle tells."""

    journey: str
    made_on: date
    language: str
    patient_name: str
    born: date | None
    title: str
    plan_state: str
    first: date | None
    last: date | None
    condition: str
    activities: tuple[CareActivity, ...]
