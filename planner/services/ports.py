"""What the services need from the outside, as small Protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from planner.services.file_care import DataFileCare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from planner.models.civil import Offset
    from planner.models.document import Attachment, DataDocument, PlanDocument
    from planner.models.edit import Edit
    from planner.models.errors import FileProblem, PlannerError
    from planner.models.evidence.aid import (
        AidCriterion,
        ContentChange,
        EvidenceSearch,
        ListedItem,
        QuestionSeed,
        Readability,
        RedFlag,
    )
    from planner.models.evidence.content_info import ContentInfo
    from planner.models.evidence.evidence import (
        ArticleClaim,
        Criterion,
        Drug,
        Option,
        Outcome,
        OutcomeCell,
        ReportedCentre,
        ReportedPrice,
        Source,
        ValueItem,
    )
    from planner.models.ids import JourneyId, OptionId, ProtocolId, SourceId
    from planner.models.journey import HistoryEntry, Journey, JourneySummary
    from planner.models.plan.protocol import TreatmentProtocol
    from planner.services.language.messages import Value

MAX_TOML_BYTES: Final = 1024 * 1024
"""Bytes of a file that people write: answers, a sheet of a centre."""
MAX_IMPORT_BYTES: Final = 64 * 1024 * 1024
"""Bytes of a data file or a PDF that carries one, and of what one carries."""


class Clock(Protocol):
    """Today and now."""

    def today(self) -> date:
        """Return today's civil date."""

    def now(self) -> datetime:
        """Return the moment, UTC."""

    def local(self, at: datetime) -> datetime:
        """Return a moment as the clock on the wall shows it, here and now."""

    def day_of(self, at: datetime) -> date:
        """Return the local day of a moment: no day is taken off one elsewhere."""


class Texts(Protocol):
    """The words of one language, by dotted key."""

    @property
    def language(self) -> str:
        """Return the BCP 47 tag."""

    @property
    def has_phrases_only(self) -> bool:
        """Return whether these are but the fixed phrases of the papers."""

    def get(self, key: str) -> str:
        """Return the words, from English when the language lacks them."""

    def find(self, key: str) -> str | None:
        """Return the words or None."""

    def say(self, key: str, /, **fields: Value) -> str:
        """Return the sentence with its ``{fields}`` filled in."""

    def section_keys(self, section: str) -> tuple[str, ...]:
        """Return all keys of a section that the language itself has."""

    @property
    def share(self) -> int:
        """Return how many of a hundred are there; 100 only where none is missing."""

    def problems(self) -> tuple[FileProblem, ...]:
        """Return all that is wrong in the files, with the key of each."""


class PhraseBooks(Protocol):
    """The fixed phrases in all languages."""

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have a book."""

    def book(self, language: str) -> Texts:
        """Return the phrases of one of these."""


class ContentHistory(Protocol):
    """How the content came about, and what changed in it."""

    @property
    def changes(self) -> tuple[ContentChange, ...]:
        """Return what changed since the content was first dated (``changes``)."""

    @property
    def search(self) -> EvidenceSearch:
        """Return how the evidence was looked for (``search``)."""


class DecisionAid(ContentHistory, Protocol):
    """The lists of the decision aid; where a section is named, it has their words."""

    @property
    def options(self) -> tuple[Option, ...]:
        """Return all options in their fixed order, explained ones last."""

    def option(self, option_id: OptionId, /) -> Option:
        """Return one option.

        Raises:
            PlannerError: ``option.unknown``.
        """

    @property
    def waits(self) -> Mapping[str, Offset]:
        """Return how long was waited in published examples, by the example's id."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Return the rows of the comparison."""

    @property
    def cells(self) -> tuple[OutcomeCell, ...]:
        """Return what is known per option and outcome."""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Return the published criteria."""

    @property
    def value_items(self) -> tuple[ValueItem, ...]:
        """Return what may matter, in order of asking."""

    @property
    def centres(self) -> tuple[ReportedCentre, ...]:
        """Return the centres as the article reported them."""

    @property
    def prices(self) -> tuple[ReportedPrice, ...]:
        """Return the prices as reported."""

    @property
    def claims(self) -> tuple[ArticleClaim, ...]:
        """Return every statement of the article (``claims``)."""

    @property
    def centre_questions(self) -> tuple[ListedItem, ...]:
        """Return the questions to ask every centre (``checklist``)."""

    @property
    def warning_signs(self) -> tuple[ListedItem, ...]:
        """Return the signs of sellers of unproven cells (``warnings``)."""

    @property
    def red_flags(self) -> tuple[RedFlag, ...]:
        """Return the signs that need a call at once (``redflags``)."""

    @property
    def about_topics(self) -> tuple[ListedItem, ...]:
        """Return the parts of About that rest on sources (``about``)."""

    @property
    def asked(self) -> tuple[ListedItem, ...]:
        """What people ask."""

    @property
    def registers(self) -> tuple[ListedItem, ...]:
        """Return the public lists of transplant centres (``registers``)."""

    @property
    def question_seeds(self) -> tuple[QuestionSeed, ...]:
        """Return the shipped questions to the team (``questions``)."""

    @property
    def self_assessment(self) -> tuple[AidCriterion, ...]:
        """Return the 44 criteria of the standard (``ipdas``)."""

    @property
    def readability(self) -> tuple[Readability, ...]:
        """Return the measured school grade of each English page."""


class Catalog(Protocol):
    """The shipped content."""

    @property
    def aid(self) -> DecisionAid:
        """Return the lists of the decision aid."""

    @property
    def info(self) -> ContentInfo:
        """Return the age of the content."""

    def protocols(self) -> tuple[TreatmentProtocol, ...]:
        """Return all shipped protocols."""

    def protocol(self, protocol: ProtocolId) -> TreatmentProtocol:
        """Return one protocol.

        Raises:
            PlannerError: ``protocol.unknown``.
        """

    def sources(self) -> tuple[Source, ...]:
        """Return all sources by id."""

    def source(self, source: SourceId) -> Source:
        """Return one source.

        Raises:
            PlannerError: ``source.unknown``.
        """

    def glossary_terms(self) -> tuple[str, ...]:
        """Return the ids of the glossary (``glossary``)."""

    def drugs(self) -> tuple[Drug, ...]:
        """Return the drugs that can be picked."""

    def texts(self, language: str) -> Texts:
        """Return the words of a language."""

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have texts, whole or in part."""

    @property
    def phrases(self) -> PhraseBooks:
        """Return the phrases in languages that papers can be printed in besides."""


class HolidayRules(Protocol):
    """Public holidays and weekends of countries."""

    @property
    def version(self) -> str:
        """Return the version of the rules, for the cache."""

    def countries(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return ISO codes with their regions."""

    def closed_days(
        self, country: str, region: str, first_year: int, last_year: int
    ) -> Mapping[date, str]:
        """Return public holidays with names.

        Raises:
            PlannerError: ``country.unknown``.
        """

    def weekend(self, country: str) -> frozenset[int]:
        """Return weekday numbers, Monday 0.

        Args:
            country: ISO 3166-1 alpha-2; Saturday and Sunday for one that is not known.
        """


class CacheStore(Protocol):
    """What is derived and dear to compute (public holidays of a country)."""

    def cached(self, name: str) -> bytes | None:
        """Return what was kept, None when it was never kept or was thrown away."""

    def cache(self, name: str, value: bytes) -> None:
        """Keep something derived; may be thrown away at any time.

        It is stored with the next change, or when the file settles: asking never
        writes.
        """


class SettingStore(Protocol):
    """What belongs to this laptop and to no journey: text size, last place."""

    def setting(self, name: str) -> str | None:
        """Return a stored setting, None when it was never set."""

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting; no step of any history, so undo leaves it alone."""

    def remember(self, name: str, value: str) -> None:
        """Keep a setting that may get lost; never waits, never raises."""

    def recall(self, name: str) -> str | None:
        """Return what was remembered; None also when it cannot be read."""

    def untold_trouble(self) -> PlannerError | None:
        """Return why something could not be remembered; only once."""


class JourneyStore(CacheStore, Protocol):
    """The journeys, and what is derived from them.

    Every call that changes a journey is one durable transaction.
    """

    def summaries(self) -> tuple[JourneySummary, ...]:
        """Return all journeys, last changed first."""

    def load(self, journey: JourneyId) -> Journey:
        """Return a journey.

        Raises:
            PlannerError: ``journey.unknown``.
        """

    def add(self, edit: Edit, at: datetime, then: Edit | None = None) -> Journey:
        """Store a new journey with its first history entry.

        ``then`` is a second edit, worked out from the first, taken in the same
        transaction: both are stored or none.

        Args:
            edit: holds the journey; its revision is 1 at least.
            at: moment, UTC.
            then: None for a journey alone.

        Raises:
            PlannerError: ``journey.exists``.
            StorageError: nothing was stored.
        """

    def commit(self, before: Journey, edit: Edit, at: datetime) -> Journey:
        """Store the changed records and one history entry.

        Returns the journey with its new revision. Refuses with
        ``journey.changed-elsewhere`` when ``before`` is not the stored state.

        Raises:
            PlannerError: ``journey.changed-elsewhere``, ``journey.unknown``.
            StorageError: nothing was stored.
        """

    def last_change(self) -> datetime | None:
        """Return when the newest history entry of all was made, UTC; None without.

        The newest by its place, not by its time: clocks are moved back.
        """

    def history(self, journey: JourneyId) -> tuple[HistoryEntry, ...]:
        """Return all entries, oldest first.

        Raises:
            PlannerError: ``journey.unknown``.
        """

    def undo(self, journey: JourneyId, *, seen: int | None = None) -> Journey:
        """Take back the newest entry in force.

        Args:
            journey: its id.
            seen: the revision that was looked at; any where None.

        Raises:
            PlannerError: ``history.nothing-to-undo``; ``journey.changed-elsewhere``
                where it is not at ``seen``.
        """

    def redo(self, journey: JourneyId, *, seen: int | None = None) -> Journey:
        """Take up the entry undone last.

        Args:
            journey: its id.
            seen: as for ``undo``.

        Raises:
            PlannerError: ``history.nothing-to-redo``, ``journey.changed-elsewhere``.
        """

    def go_back(
        self, journey: JourneyId, number: int, *, seen: int | None = None
    ) -> Journey:
        """Undo every entry in force after ``number``; it can be redone.

        Args:
            journey: its id.
            number: of the entry, from 1.
            seen: as for ``undo``.

        Raises:
            PlannerError: ``history.unknown-entry``, ``history.dropped``,
                ``journey.changed-elsewhere``.
        """

    def past(self, journey: JourneyId, number: int) -> Journey:
        """Return what ``go_back`` would lead to; stores nothing, refuses as it."""


class Store(JourneyStore, SettingStore, DataFileCare, Protocol):
    """All that the data file holds; only the composition root sees it whole."""


class DocumentWriter(Protocol):
    """Turns documents into bytes; the same document gives the same bytes."""

    def pdf(
        self,
        document: PlanDocument,
        attachments: tuple[Attachment, ...] = (),
        *,
        progress: Callable[[float], bool] | None = None,
    ) -> bytes:
        """Draw a PDF; ``progress`` hears 0 to 1 and returns False to cancel.

        Characters that no font has are printed as their code, and the PDF says so.

        Raises:
            PlannerError: ``export.cancelled``.
        """

    def protect(self, pdf: bytes, password: str) -> bytes:
        """Lock a PDF with a password.

        Raises:
            PlannerError: ``export.password-empty``.
        """

    def data(self, document: DataDocument) -> bytes:
        """Write a file for other programs: iCalendar, CSV or a FHIR R4 bundle."""

    def attached_data(self, pdf: bytes, name: str) -> bytes | None:
        """Return the attachment of a PDF, or None when it carries none.

        Raises:
            PlannerError: ``file.not-pdf``, ``file.pdf-locked``, ``file.pdf-damaged``,
                ``file.too-large``.
        """

    def unprintable(self, text: str) -> str:
        """Return the characters of the text that no embedded font has."""
