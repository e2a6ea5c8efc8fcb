"""Documents as plain data: what is printed, in finished words, before any layout.

Services build these; ``export`` draws them. Every text is in the document's own
language already; nothing here is translated or computed again.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from planner.models.care_sheets import CareSheet
from planner.models.pictures import PictureStrip
from planner.models.plan_sheets import PlanSheet
from planner.models.sheets import Sheet


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
    ROUGH = "rough"


class Heading(Struct, frozen=True, kw_only=True):
    """A heading; level 1 to 3. ``anchor`` makes it a bookmark target."""

    text: str
    level: int = 2
    anchor: str = ""


class Paragraph(Struct, frozen=True, kw_only=True):
    """Plain text (never markup). ``quiet`` is second text, ``strong`` a lead.

    What ``leads`` stays on the page of what follows, as a lead does.
    """

    text: str
    quiet: bool = False
    strong: bool = False
    leads: bool = False


class BulletList(Struct, frozen=True, kw_only=True):
    """Points of plain text; ``numbered`` for questions; ``quiet`` is small type.

    Attributes:
        anchor: before the number of each point: where links to it lead.
    """

    items: tuple[str, ...]
    numbered: bool = False
    quiet: bool = False
    anchor: str = ""


class Notice(Struct, frozen=True, kw_only=True):
    """A box of things to settle first: (bold lead, text) pairs, each with its mark."""

    title: str
    items: tuple[tuple[str, str], ...]
    mark: Mark = Mark.NEEDS_DATE


class FactPairs(Struct, frozen=True, kw_only=True):
    """Label and value rows; ``boxed`` draws cells in a row, ``run_on`` running text."""

    rows: tuple[tuple[str, str], ...]
    title: str = ""
    boxed: bool = False
    run_on: bool = False


class Cell(Struct, frozen=True, kw_only=True):
    """A cell: text with its state mark; ``boxless`` has none in a column of boxes.

    The ``heavy`` lines of the text stand out; ``strong`` is all of it.
    """

    text: str
    mark: Mark = Mark.NONE
    strong: bool = False
    heavy: tuple[str, ...] = ()
    boxless: bool = False


class TableColumn(Struct, frozen=True, kw_only=True):
    """A column head; ``share`` of the width; ``write_in`` leaves room to write."""

    title: str
    share: float = 1.0
    write_in: bool = False
    tick: bool = False


class Table(Struct, frozen=True, kw_only=True):
    """A table; ``name`` stands again on its next page; ``separator`` is for a file."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    row_headers: bool = True
    separator: str = ","
    alike: str = ""
    name: str = ""


class AnswerLines(Struct, frozen=True, kw_only=True):
    """Questions, each with empty lines to write the answer on."""

    questions: tuple[tuple[str, str], ...]
    lines: int = 2


class TimelineBar(Struct, frozen=True, kw_only=True):
    """A stretch on the timeline picture; ``subject`` is the id it stands for.

    ``number`` is the place of a phase among the phases of the plan, 0 for others.
    """

    label: str
    first: date
    last: date
    lane: int = 0
    subject: str = ""
    number: int = 0


class TimelinePoint(Struct, frozen=True, kw_only=True):
    """A marked day on the timeline picture.

    ``subject`` is the id of its step, ``spoken`` the whole sentence about it.
    """

    label: str
    day: date
    mark: Mark
    strong: bool = False
    subject: str = ""
    spoken: str = ""


class Timeline(Struct, frozen=True, kw_only=True):
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


class IconArray(Struct, frozen=True, kw_only=True):
    """``value`` of 1000 filled marks, its sentence, its text twin, whom it counted."""

    title: str
    value: int
    sentence: str
    spoken: str
    who: str = ""


class IconRow(Struct, frozen=True, kw_only=True):
    """Icon arrays of one size side by side; one after the other in large print."""

    arrays: tuple[IconArray, ...]


class LineChart(Struct, frozen=True, kw_only=True):
    """Diary values against day numbers, with the text twin ``spoken``.

    ``decimal_sign`` is the reader's; ``limits``, lines across, are of the laboratory.
    """

    title: str
    unit: str
    points: tuple[tuple[int, float], ...]
    spoken: str
    decimal_sign: str = "."
    limits: tuple[float, ...] = ()


class CutOutCard(Struct, frozen=True, kw_only=True):
    """The emergency card to cut out: title, label-value rows, blank rows to fill in."""

    title: str
    rows: tuple[tuple[str, str], ...]


class PageBreak(Struct, frozen=True, kw_only=True):
    """Start a new page."""


Block = (
    Heading
    | Paragraph
    | BulletList
    | Notice
    | FactPairs
    | Table
    | AnswerLines
    | Timeline
    | IconArray
    | IconRow
    | PictureStrip
    | LineChart
    | CutOutCard
    | PageBreak
)


class SheetsBeside(Struct, frozen=True, kw_only=True):
    """The same sheets in the language of a clinic; they stand first.

    Attributes:
        language: BCP 47 tag of their words.
        page_label: "page {page} of {pages}"; they are counted by themselves.
        note: who translated the words, on every page.
        words: as those of the document.
    """

    language: str
    page_label: str
    note: str
    words: Mapping[str, str]
    sheets: tuple[Sheet | CareSheet | PlanSheet, ...]


class PlanDocument(Struct, frozen=True, kw_only=True):
    """A printable document.

    Attributes:
        language: BCP 47 tag of its words.
        footer: left part of the footer on each page.
        page_label: "page {page} of {pages}".
        disclaimer: "patient's own plan, not a prescription", on every page.
        words: what the layout itself needs: "unprintable" (lead of the line about
            characters no font has), "scale" (later months of a long timeline stand
            closer together), and one per state mark, by its value ("booked").
        opening: pages before all others, which are counted without them.
        sheets: papers of a fixed shape, each on pages of its own, before all blocks.
        made_on: date of making, written into the file; None for no date.
        second: the same document in a second language, printed beneath the first.
        note: who translated the words of its sheets, "" for words of our own.
        beside: its sheets in the language of a clinic.
    """

    language: str
    title: str
    author: str
    subject: str
    footer: str
    page_label: str
    disclaimer: str
    blocks: tuple[Block, ...]
    opening: tuple[Block, ...] = ()
    large_print: bool = False
    paper: Paper = Paper.A4
    words: Mapping[str, str] = field(default_factory=dict)
    made_on: date | None = None
    second: "PlanDocument | None" = None
    note: str = ""
    beside: SheetsBeside | None = None
    sheets: tuple[Sheet | CareSheet | PlanSheet, ...] = ()


class Attachment(Struct, frozen=True, kw_only=True):
    """A file carried inside the PDF."""

    name: str
    description: str
    mime: str
    data: bytes


class CalendarEvent(Struct, frozen=True, kw_only=True):
    """One calendar entry; the UID never changes for a step of a journey.

    Attributes:
        step: the id of the step, which no calendar is told.
        sequence: 0 or more; taken anew only above the last one (RFC 5545, 3.8.7.4).
        busy: it takes the person's time: an agreed visit, not a wish or some weeks.
    """

    uid: str
    title: str
    first: date
    last: date
    step: str = ""
    sequence: int = 0
    time: str = ""
    description: str = ""
    place: str = ""
    contact: str = ""
    cancelled: bool = False
    tentative: bool = False
    busy: bool = False
    alarms: tuple[int, ...] = ()


class CalendarDocument(Struct, frozen=True, kw_only=True):
    """A calendar file; ``stamp`` is its date of making (fixed by ``--today``).

    ``language`` is the BCP 47 tag of its words, "" where it is not told.
    """

    name: str
    stamp: date
    events: tuple[CalendarEvent, ...]
    language: str = ""


class Answered(StrEnum):
    """How a list of a person's health was answered: nothing is not the same as none."""

    TOLD = "told"
    NONE = "none"
    UNTOLD = "untold"


class HealthItem(Struct, frozen=True, kw_only=True):
    """One thing of a person's health, as they told it.

    Attributes:
        id: stays from export to export.
        since, until: partial ISO dates, "" where not told.
        number: in ``unit`` and beside ``limits`` as written; ``more`` tells all of it.
    """

    id: str
    name: str
    since: str = ""
    until: str = ""
    more: str = ""
    number: float | None = None
    unit: str = ""
    limits: tuple[str, str] = ("", "")


class HealthSection(Struct, frozen=True, kw_only=True):
    """A section of the summary; ``nothing`` says in words that it is empty, and why."""

    title: str = ""
    answered: Answered = Answered.UNTOLD
    items: tuple[HealthItem, ...] = ()
    nothing: str = ""


class CareActivity(Struct, frozen=True, kw_only=True):
    """One activity of the FHIR care plan; ``state`` is a StepState value.

    Attributes:
        kind: a StepKind value, "" where it does not matter.
        time: of day, as it was typed.
        own: whoever it is about does it.
    """

    id: str
    title: str
    phase: str
    state: str
    first: date | None
    last: date | None
    place: str
    who: str
    description: str
    kind: str = ""
    time: str = ""
    own: bool = False


class CarePlanDocument(Struct, frozen=True, kw_only=True):
    """What the FHIR R4 bundle tells: a summary of the patient, and the plan.

    Attributes:
        sex: a PersonSex value, "" where not told.
        languages: that are spoken, in own words.
        carer: name and phone of who looks after them.
        heading: of the summary as a whole.
        note: that a patient made it, and that it is no prescription.
        multiple_sclerosis: ``condition`` is MS that was diagnosed.
    """

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
    sex: str = ""
    phone: str = ""
    languages: str = ""
    carer: tuple[str, str] = ("", "")
    heading: str = ""
    note: str = ""
    onset: str = ""
    diagnosed: bool = False
    multiple_sclerosis: bool = False
    problems: HealthSection = HealthSection()
    medicines: HealthSection = HealthSection()
    allergies: HealthSection = HealthSection()
    vaccines: HealthSection = HealthSection()
    procedures: HealthSection = HealthSection()
    results: HealthSection = HealthSection()
    function: HealthSection = HealthSection()
    plan_title: str = ""


DataDocument = CalendarDocument | CarePlanDocument | Table
"""What is written for other programs; each has its own format."""
