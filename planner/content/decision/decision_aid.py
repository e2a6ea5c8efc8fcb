"""The content of the decision aid as one object, each file parsed when asked for."""

from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from planner.content.decision.aid_files import (
    read_claims,
    read_items,
    read_question_seeds,
    read_readability,
    read_red_flags,
    read_self_assessment,
    read_waits,
)
from planner.content.decision.centres_file import read_centres, read_prices
from planner.content.decision.chances_file import (
    Evidence,
    read_cells,
    read_outcomes,
)
from planner.content.decision.fit_and_values import read_criteria, read_value_items
from planner.content.decision.horizon_file import read_awaited
from planner.content.decision.options_file import read_options
from planner.content.decision.people_file import read_people
from planner.content.decision.search_file import read_changes, read_search
from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import open_table
from planner.models.civil import Offset
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
from planner.models.evidence.evidence import (
    ArticleClaim,
    Criterion,
    Option,
    Outcome,
    OutcomeCell,
    ReportedCentre,
    ReportedPrice,
    ValueItem,
)
from planner.models.evidence.fit import ProfileField
from planner.models.ids import DrugId, OptionId, SourceId
from planner.models.plan.schedule import GapKind

TEMPLATE_ROWS: Final = (
    "what",
    "days",
    "like-body",
    "like-mind",
    "like-daily-life",
    "good",
    "bad",
    "time-to-benefit",
    "follow-up",
    "if-it-fails",
    "cost",
    "evidence",
    "regulator",
)
"""The rows of the option template, in the order in which every option shows them."""


class ShippedLists:
    """The lists of the decision aid: questions, signs, what people ask.

    Args:
        folder: the content folder.
        sources: the ids that content may cite.
    """

    def __init__(self, folder: Path, sources: Collection[SourceId]) -> None:
        self._folder = folder
        self._sources = sources
        self._documents: dict[str, TomlTable] = {}

    @cached_property
    def centre_questions(self) -> tuple[ListedItem, ...]:
        """The questions to ask every centre; words under ``checklist``."""
        return read_items(self._open("checklist"), self._sources)

    @cached_property
    def warning_signs(self) -> tuple[ListedItem, ...]:
        """Signs of sellers of unproven cells; words under ``warnings``."""
        return read_items(self._open("warnings"), self._sources)

    @cached_property
    def about_topics(self) -> tuple[ListedItem, ...]:
        """The parts of About that rest on sources; words under ``about``."""
        return read_items(self._open("about"), self._sources)

    @cached_property
    def asked(self) -> tuple[ListedItem, ...]:
        """What people ask; words under ``asked``."""
        return read_items(self._open("asked"), self._sources)

    @cached_property
    def registers(self) -> tuple[ListedItem, ...]:
        """Public lists of transplant centres; words under ``registers``."""
        return read_items(self._open("registers"), self._sources)

    @cached_property
    def waits(self) -> Mapping[str, Offset]:
        """How long was waited in published examples, by the example's id."""
        return read_waits(self._open("waits"))

    def _open(self, name: str) -> TomlTable:
        document = open_table(self._folder / f"{name}.toml")
        self._documents[name] = document
        return document


class ShippedAid(ShippedLists):
    """Everything of the decision aid in a content folder.

    Args:
        folder: the content folder.
        sources: the ids that content may cite.
        drugs: the ids of the drugs that it may name.
    """

    def __init__(
        self, folder: Path, sources: Collection[SourceId], drugs: Collection[DrugId]
    ) -> None:
        super().__init__(folder, sources)
        self._drugs = drugs

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """All options in their fixed order, explained ones last."""
        return read_options(self._open("options"), self._sources)

    @cached_property
    def red_flags(self) -> tuple[RedFlag, ...]:
        """Signs that need a call at once; words under ``redflags``."""
        families = {option.family for option in self.options}
        document = self._open("redflags")
        return read_red_flags(document, self._sources, families, self._drugs)

    def option(self, option_id: OptionId) -> Option:
        """Return one option.

        Raises:
            PlannerError: ``option.unknown``.
        """
        for option in self.options:
            if option.id == option_id:
                return option
        raise PlannerError("option.unknown", option=option_id[:60])

    @cached_property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The rows of chances."""
        return read_outcomes(self._open("outcomes"))

    @cached_property
    def cells(self) -> tuple[OutcomeCell, ...]:
        """What is known for each outcome and plannable option, row by row."""
        document = self._open("chances")
        people = read_people(self._open("studied"), self._drugs)
        awaited = read_awaited(
            self._open("horizon"),
            {option.id for option in self.options},
            {outcome.id for outcome in self.outcomes},
            self._sources,
        )
        known = Evidence(people=people, sources=self._sources, awaited=awaited)
        return read_cells(document, self.options, self.outcomes, known)

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """The published criteria."""
        names = {option.id for option in self.options}
        return read_criteria(self._open("criteria"), names, self._sources)

    @cached_property
    def value_items(self) -> tuple[ValueItem, ...]:
        """What may matter, in the order of asking."""
        names = {outcome.id for outcome in self.outcomes}
        return read_value_items(self._open("values"), names, TEMPLATE_ROWS)

    @cached_property
    def centres(self) -> tuple[ReportedCentre, ...]:
        """The centres as the article reported them."""
        return read_centres(self._open("centres"), self._sources)

    @cached_property
    def prices(self) -> tuple[ReportedPrice, ...]:
        """The prices as reported."""
        return read_prices(self._open("prices"), self._sources)

    @cached_property
    def claims(self) -> tuple[ArticleClaim, ...]:
        """Every statement of the article and its place."""
        return read_claims(self._open("claims"), self._sources)

    @cached_property
    def changes(self) -> tuple[ContentChange, ...]:
        """What changed since the content was first dated; words under ``changes``."""
        names = {option.id for option in self.options}
        return read_changes(self._open("changes"), names, self._sources)

    @cached_property
    def search(self) -> EvidenceSearch:
        """How the evidence was looked for; words under ``search``."""
        return read_search(self._open("search"))

    @cached_property
    def question_seeds(self) -> tuple[QuestionSeed, ...]:
        """The questions to the team; words under ``questions``."""
        names = {option.id for option in self.options}
        document = self._open("questions")
        return read_question_seeds(document, names, _trigger_ids(self))

    @cached_property
    def self_assessment(self) -> tuple[AidCriterion, ...]:
        """The 44 criteria of the standard and how the aid stands to them."""
        return read_self_assessment(self._open("ipdas"))

    @cached_property
    def readability(self) -> tuple[Readability, ...]:
        """The measured school grade of each English page."""
        return read_readability(self._open("readability"))

    def problems(self) -> tuple[FileProblem, ...]:
        """Read everything and return all that is wrong with it."""
        for read in self._readings():
            read()
        documents = self._documents.values()
        return tuple(p for document in documents for p in document.log.problems)

    def _readings(self) -> tuple[Callable[[], object], ...]:
        return (
            lambda: self.cells,
            lambda: self.criteria,
            lambda: self.value_items,
            lambda: self.centres,
            lambda: self.prices,
            lambda: self.claims,
            lambda: self.centre_questions,
            lambda: self.warning_signs,
            lambda: self.red_flags,
            lambda: self.about_topics,
            lambda: self.asked,
            lambda: self.registers,
            lambda: self.changes,
            lambda: self.search,
            lambda: self.question_seeds,
            lambda: self.self_assessment,
            lambda: self.readability,
        )


def _trigger_ids(aid: ShippedAid) -> frozenset[str]:
    """Return the ids of all that can bring a question to the team up."""
    return frozenset(
        [
            *(kind.value for kind in GapKind),
            *(option.id for option in aid.options),
            *(outcome.id for outcome in aid.outcomes),
            *(item.id for item in aid.value_items),
            *(criterion.id for criterion in aid.criteria),
            ProfileField.MS_TYPE.value,
        ]
    )
