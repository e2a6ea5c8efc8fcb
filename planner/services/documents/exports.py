"""Makes the documents of a journey, and reads one back from its file.

``FILE_KINDS`` says all there is to say of a kind of file, one row a kind: a new one is
a member of ``ExportKind``, a row there, and a writer of its bytes in ``export``.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.care_sheets import CareSheet
from planner.models.document import (
    Attachment,
    Audience,
    CalendarDocument,
    Paper,
    PlanDocument,
)
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.sheets import Sheet
from planner.models.structs import replace
from planner.records.data_file import write_journey
from planner.services.documents.after.letters import letters
from planner.services.documents.after.treatment_summary import hand_over_pages
from planner.services.documents.calendar.calendar_document import (
    CalendarWishes,
    calendar_document,
)
from planner.services.documents.carer.carer_sheet import carer_sheet
from planner.services.documents.carer.emergency_card import both_sided, emergency_card
from planner.services.documents.case import Case, as_last_changed, open_case
from planner.services.documents.clinic_language import (
    WHOLE,
    clinic_speaker,
    refuse_untranslated,
    whole_texts,
    with_beside,
    with_second,
)
from planner.services.documents.data_tables import care_plan, steps_table
from planner.services.documents.parts.closing_parts import explained_terms
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.plan_document import (
    booklet_document,
    plan_document,
    rules_document,
    sheet_document,
    visit_document,
    worksheet_document,
)
from planner.services.documents.reading_plans import DATA_NAME
from planner.services.journeys.workbench import Workbench
from planner.services.words.speaker import Speaker

FHIR_NAME: Final = "plan.fhir.json"
"""Readers look for the mark in so many bytes (PDF Reference 1.7, appendix H)."""

Progress = Callable[[float], bool]


class ExportKind(StrEnum):
    """The files that can be made of a journey."""

    PDF = "pdf"
    ICS = "ics"
    JSON = "json"
    CSV = "csv"
    FHIR = "fhir"


class SheetKind(StrEnum):
    """Papers that can be made one by one."""

    DOCTOR = "doctor"
    CARER = "carer"
    CARD = "card"
    HANDOVER = "handover"
    LETTERS = "letters"
    BOOKLET = "booklet"
    WORKSHEET = "worksheet"
    DIARY = "diary"
    RULES = "rules"


_OF_PHRASES: Final = frozenset({SheetKind.CARD, SheetKind.HANDOVER})


class ExportWish(Struct, frozen=True, kw_only=True):
    """What somebody wants made.

    Attributes:
        kind: which file.
        language: of the document, whatever the window speaks.
        second_language: a PDF's second language beside it, "" for none.
        with_language: the language of the clinic; the sheets come in it, too, "" for
            none.
        sections: parts of the PDF; None for the usual ones of the audience.
        worksheet_only: the decision worksheet alone instead of the plan.
        sheet: one sheet alone, such as the emergency card.
        visit: the sheet of this appointment alone.
        private: calendar entries with neutral titles.
        alarms: days before a calendar entry on which to be reminded.
        appointments_only: a calendar of appointments and milestones.
        semicolon: between the values of a table, instead of a comma.
        with_data: the PDF carries all that was entered; only the booklet can.
    """

    kind: ExportKind = ExportKind.PDF
    audience: Audience = Audience.DOCTOR
    paper: Paper = Paper.A4
    large_print: bool = False
    language: str = "en"
    second_language: str = ""
    with_language: str = ""
    sections: frozenset[Section] | None = None
    worksheet_only: bool = False
    sheet: SheetKind | None = None
    visit: StepId | None = None
    private: bool = False
    alarms: tuple[int, ...] = ()
    appointments_only: bool = False
    semicolon: bool = False
    with_data: bool = False

    @property
    def is_one_paper(self) -> bool:
        """Whether it is one paper that is for nobody in particular, not the plan."""
        one_sheet = self.sheet not in {None, SheetKind.BOOKLET}
        one_sheet = one_sheet or self.visit is not None
        return self.worksheet_only or one_sheet

    @property
    def has_phrases(self) -> bool:
        """Whether it holds a paper that can be in the language of a clinic."""
        if self.kind is not ExportKind.PDF or self.worksheet_only:
            return False
        if self.visit is not None or self.sheet in _OF_PHRASES:
            return True
        return self.sheet is None and Section.DOCTOR_PAGE in self._chosen

    @property
    def is_of_phrases(self) -> bool:
        """Whether it is such a paper alone, without any part that needs more words."""
        alone = self.visit is not None or self.sheet in _OF_PHRASES
        return self.has_phrases and (alone or self._chosen == {Section.DOCTOR_PAGE})

    @property
    def _chosen(self) -> frozenset[Section]:
        return PrintWishes(audience=self.audience, sections=self.sections).chosen

    @property
    def can_carry_data(self) -> bool:
        """Whether it is the whole plan for oneself, which alone may carry data."""
        return (
            self.kind is ExportKind.PDF
            and self.audience is Audience.ME
            and self.sections is None
            and not self.is_one_paper
        )


class FileOrder(Struct, frozen=True, kw_only=True):
    """All that the making of one file may need.

    Attributes:
        bench: services and writer.
        journey: what the file tells, without the files made of it.
        wish: which file.
        progress: hears 0 to 1; returning False cancels.
    """

    bench: Workbench
    journey: Journey
    wish: ExportWish
    progress: Progress | None = None

    def case(self) -> Case:
        """Return the journey as documents see it, in the language of the wish.

        Raises:
            PlannerError: ``language.unknown``.
        """
        speaker = _speaker(self.bench, self.wish)
        return open_case(self.bench.service, self.journey, speaker)


class MadeFile(Struct, frozen=True, kw_only=True):
    """A file that was made, not written yet.

    Attributes:
        data: its bytes.
        calendar: what it tells, where it is a calendar.
    """

    data: bytes
    calendar: CalendarDocument | None = None


class FileKind(Struct, frozen=True, kw_only=True):
    """A kind of file.

    Attributes:
        make: makes its bytes.
        ending: of its name, without the dot.
        is_printed: drawn with letters on pages: for an audience, and can be locked.
    """

    make: Callable[[FileOrder], MadeFile]
    ending: str
    is_printed: bool = False


def wish_for(sheet: SheetKind, wish: ExportWish) -> ExportWish:
    """Return the wish for one paper by its name; all else as it was wished.

    Args:
        sheet: which paper.
        wish: for its paper size, its print and its languages.
    """
    plain = replace(wish, sections=None, worksheet_only=False, sheet=None, visit=None)
    match sheet:
        case SheetKind.DOCTOR:
            return replace(plain, audience=Audience.DOCTOR)
        case SheetKind.BOOKLET:
            return replace(plain, audience=Audience.ME, sheet=sheet)
        case SheetKind.WORKSHEET:
            return replace(plain, worksheet_only=True)
        case SheetKind.DIARY:
            only = frozenset({Section.DIARY})
            return replace(plain, audience=Audience.ME, sections=only)
        case _:
            return replace(plain, sheet=sheet)


def make_export(
    bench: Workbench,
    journey: Journey,
    wish: ExportWish,
    progress: Progress | None = None,
) -> bytes:
    """Return the bytes of a document, as ``make_file`` makes it."""
    return make_file(bench, journey, wish, progress).data


def make_file(
    bench: Workbench,
    journey: Journey,
    wish: ExportWish,
    progress: Progress | None = None,
) -> MadeFile:
    """Make a document; the same journey on the same day gives the same bytes.

    A calendar is the same once it is remembered that it was made: its entries carry the
    minute of their making.

    Args:
        bench: services and writer.
        journey: what the document is about.
        wish: which document.
        progress: hears 0 to 1 while a PDF is drawn; returning False cancels.

    Raises:
        PlannerError: ``language.unknown``, ``export.cancelled``,
            ``export.data-only-booklet``, ``export.nothing-to-print``; for the sheet of
            a visit as ``visit_edits.visit_step``.
    """
    if wish.with_data and not wish.can_carry_data:
        raise PlannerError("export.data-only-booklet")
    order = FileOrder(
        bench=bench,
        journey=as_last_changed(journey),
        wish=wish,
        progress=progress,
    )
    return FILE_KINDS[wish.kind].make(order)


def print_document(
    bench: Workbench, journey: Journey, wish: ExportWish, case: Case | None = None
) -> PlanDocument:
    """Return the printable document of a wish, with its second language beside it.

    Args:
        bench: services and words.
        journey: what the document is about.
        wish: for whom, on what paper, in which languages.
        case: the journey in the first language, where it is open already.

    Raises:
        PlannerError: ``language.unknown``, ``export.no-phrases``; as
            ``clinic_speaker``.
    """
    journey = as_last_changed(journey)
    first = case or open_case(bench.service, journey, _speaker(bench, wish))
    if wish.with_language and wish.with_language != wish.language:
        return _beside(bench, journey, wish, first)
    document = _in_language(first, wish)
    if wish.language != bench.catalog.languages()[0]:
        refuse_untranslated(document, wish.language)
    if not wish.second_language or wish.second_language == wish.language:
        return document
    other = replace(wish, language=wish.second_language)
    second = open_case(bench.service, journey, _speaker(bench, other))
    # With other terms explained the two would not stand side by side.
    terms = explained_terms(first, (*document.opening, *document.blocks))
    return with_second(document, _in_language(second, wish, terms), (first, second))


def _beside(
    bench: Workbench, journey: Journey, wish: ExportWish, first: Case
) -> PlanDocument:
    """Return the document with its sheets in the language of the clinic."""
    if not wish.has_phrases:
        raise PlannerError("export.no-phrases")
    language = wish.with_language
    speaker = clinic_speaker(bench.catalog, language, wish.language)
    there = open_case(bench.service, journey, speaker)
    if wish.sheet is SheetKind.CARD:
        card = emergency_card(first, beside=there)
        document = sheet_document(first, _print_wishes(wish), (card,))
        refuse_untranslated(document, language)
        return document
    # Annexes need whole texts: they come in the patient's language alone.
    only = frozenset({Section.DOCTOR_PAGE})
    theirs = _in_language(there, replace(wish, sections=only))
    refuse_untranslated(theirs, language)
    document = with_beside(_in_language(first, wish), theirs)
    return replace(document, sheets=both_sided(document.sheets, first, there))


def unprintable(bench: Workbench, journey: Journey) -> str:
    """Return the distinct characters of a journey that a PDF prints as codes.

    Returns:
        Sorted by code point, each once; "" where every font has all.
    """
    return bench.writer.unprintable(write_journey(journey).decode())


def _make_pdf(order: FileOrder) -> MadeFile:
    bench, case = order.bench, order.case()
    document = print_document(bench, order.journey, order.wish, case)
    carried = _attachments(bench, case) if order.wish.with_data else ()
    data = bench.writer.pdf(document, carried, progress=order.progress)
    return MadeFile(data=data)


def _make_calendar(order: FileOrder) -> MadeFile:
    wishes = CalendarWishes(
        private=order.wish.private,
        alarms=order.wish.alarms,
        appointments_only=order.wish.appointments_only,
    )
    document = calendar_document(order.case(), wishes)
    return MadeFile(data=order.bench.writer.data(document), calendar=document)


def _make_data_file(order: FileOrder) -> MadeFile:
    return MadeFile(data=write_journey(order.journey))


def _make_table(order: FileOrder) -> MadeFile:
    table = steps_table(order.case(), semicolon=order.wish.semicolon)
    return MadeFile(data=order.bench.writer.data(table))


def _make_care_plan(order: FileOrder) -> MadeFile:
    return MadeFile(data=order.bench.writer.data(care_plan(order.case())))


FILE_KINDS: Final[Mapping[ExportKind, FileKind]] = {
    ExportKind.PDF: FileKind(make=_make_pdf, ending="pdf", is_printed=True),
    ExportKind.ICS: FileKind(make=_make_calendar, ending="ics"),
    ExportKind.JSON: FileKind(make=_make_data_file, ending="json"),
    ExportKind.CSV: FileKind(make=_make_table, ending="csv"),
    ExportKind.FHIR: FileKind(make=_make_care_plan, ending="fhir.json"),
}

_SHEETS: Final[Mapping[SheetKind, Callable[[Case], tuple[Sheet | CareSheet, ...]]]] = {
    SheetKind.CARD: lambda case: (emergency_card(case),),
    SheetKind.CARER: lambda case: (carer_sheet(case),),
    SheetKind.HANDOVER: hand_over_pages,
    SheetKind.LETTERS: letters,
}
"""Papers made of sheets alone."""


def _in_language(
    case: Case, wish: ExportWish, terms: tuple[str, ...] | None = None
) -> PlanDocument:
    wishes = _print_wishes(wish, terms)
    if wish.visit is not None:
        return visit_document(case, wishes, wish.visit)
    if wish.sheet is SheetKind.RULES:
        return rules_document(case, wishes)
    if wish.sheet is SheetKind.BOOKLET:
        return booklet_document(case, wishes)
    if wish.sheet is not None:
        return sheet_document(case, wishes, _SHEETS[wish.sheet](case))
    build = worksheet_document if wish.worksheet_only else plan_document
    return build(case, wishes)


def _print_wishes(
    wish: ExportWish, terms: tuple[str, ...] | None = None
) -> PrintWishes:
    return PrintWishes(
        audience=wish.audience,
        paper=wish.paper,
        large_print=wish.large_print,
        sections=wish.sections,
        terms=terms,
    )


def _attachments(bench: Workbench, case: Case) -> tuple[Attachment, ...]:
    return (
        Attachment(
            name=DATA_NAME,
            description=case.say("attached.journey"),
            mime="application/json",
            data=write_journey(case.journey),
        ),
        Attachment(
            name=FHIR_NAME,
            description=case.say("attached.care-plan"),
            mime="application/fhir+json",
            data=bench.writer.data(care_plan(case)),
        ),
    )


def _speaker(bench: Workbench, wish: ExportWish) -> Speaker:
    """Return the words of the wish; of some papers phrases are enough."""
    language, catalog = wish.language, bench.catalog
    known, books = catalog.languages(), catalog.phrases.languages()
    # A calendar or a table is no paper: what a language lacks is marked English there.
    if language in known and wish.kind is not ExportKind.PDF:
        return bench.speaker(language)
    if language in books and catalog.texts(language).share < WHOLE:
        if wish.is_of_phrases:
            return clinic_speaker(catalog, language, "")
        if language not in known:
            raise PlannerError("export.only-phrases", language=language)
    return Speaker(whole_texts(catalog, language))
