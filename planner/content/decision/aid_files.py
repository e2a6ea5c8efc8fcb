"""Reads the lists of the decision aid: questions, signs, claims, self-assessment."""

from collections.abc import Collection
from decimal import Decimal
from enum import StrEnum
from typing import Final

from planner.content.decision.known import keep_known, read_known, read_sources_of
from planner.content.reading.reader import TomlTable
from planner.models.civil import Offset
from planner.models.evidence.aid import (
    AidAnswer,
    AidCriterion,
    AidGroup,
    Hearer,
    ListedItem,
    QuestionSeed,
    Readability,
    RedFlag,
    TriggerKind,
)
from planner.models.evidence.evidence import ArticleClaim
from planner.models.ids import DrugId, OptionId, SourceId, StepId

MAX_WEIGHT: Final = 100
_MOST_MONTHS: Final = 120
_HIGHEST_MARK: Final = 4
_MET_FROM: Final = 3
"""The least mark of a criterion that is met (IPDASi v4.0 asks it for a certificate)."""


class Verdict(StrEnum):
    """What became of a statement of the source article."""

    FACT = "fact"
    PARTLY = "partly"
    CLAIM = "claim"
    WRONG = "wrong"
    LEFT_OUT = "left-out"


def read_items(
    document: TomlTable, sources: Collection[SourceId]
) -> tuple[ListedItem, ...]:
    """Return the lines of a list in file order; each needs a source."""
    found: list[ListedItem] = []
    for name, table in document.named_tables():
        item = ListedItem(id=name, sources=read_sources_of(table, sources))
        if not item.sources:
            table.note("sources", "field.missing")
        table.finish()
        found.append(item)
    return tuple(found)


def read_red_flags(
    document: TomlTable,
    sources: Collection[SourceId],
    families: Collection[str],
    drugs: Collection[DrugId],
) -> tuple[RedFlag, ...]:
    """Return the signs in file order; a family or drug that nobody knows is noted.

    Args:
        document: the file.
        sources: the ids that content may cite.
        families: those of the options.
        drugs: the ids of the known drugs.
    """
    found: list[RedFlag] = []
    for name, table in document.named_tables():
        flag = RedFlag(
            id=name,
            sources=read_sources_of(table, sources),
            families=read_known(table, "families", families),
            drugs=tuple(DrugId(one) for one in read_known(table, "drugs", drugs)),
            months_after=table.whole("months_after", 0, high=_MOST_MONTHS),
            carried=table.flag("carried"),
        )
        if not flag.sources:
            table.note("sources", "field.missing")
        table.finish()
        found.append(flag)
    return tuple(found)


def read_claims(
    document: TomlTable, sources: Collection[SourceId]
) -> tuple[ArticleClaim, ...]:
    """Return the statements of the article in their order."""
    found: list[ArticleClaim] = []
    for name, table in document.named_tables():
        claim = ArticleClaim(
            id=name,
            verdict=table.need_choice("verdict", Verdict.CLAIM).value,
            place=table.need_text("place"),
            sources=read_sources_of(table, sources),
        )
        table.finish()
        found.append(claim)
    return tuple(found)


def read_question_seeds(
    document: TomlTable, options: Collection[OptionId], triggers: Collection[str]
) -> tuple[QuestionSeed, ...]:
    """Return the shipped questions.

    Args:
        document: the file.
        options: all option ids.
        triggers: every id a question may grow from.
    """
    found: list[QuestionSeed] = []
    for name, table in document.named_tables():
        seed = QuestionSeed(
            id=name,
            weight=table.need_whole("weight", low=1, high=MAX_WEIGHT),
            trigger=table.need_choice("trigger", TriggerKind.ALWAYS),
            on=keep_known(table, "on", table.texts("on"), triggers),
            ask=_hearers(table),
            options=tuple(
                OptionId(one) for one in read_known(table, "options", options)
            ),
            on_drug=table.flag("on_drug"),
            until=tuple(map(StepId, table.texts("until"))),
        )
        # "Always" names nothing to grow from, every other trigger must.
        if (seed.trigger is TriggerKind.ALWAYS) == bool(seed.on):
            table.note("on", "questions.trigger")
        table.finish()
        found.append(seed)
    return tuple(found)


def _hearers(table: TomlTable) -> tuple[Hearer, ...]:
    names = read_known(table, "ask", tuple(Hearer))
    if not names:
        table.note("ask", "questions.nobody")
    return tuple(map(Hearer, names))


def read_self_assessment(document: TomlTable) -> tuple[AidCriterion, ...]:
    """Return the criteria of the standard; one that is met must say where."""
    found: list[AidCriterion] = []
    for number, table in document.named_tables():
        criterion = AidCriterion(
            number=number,
            group=table.need_choice("group", AidGroup.QUALITY),
            answer=table.need_choice("answer", AidAnswer.NOT_APPLICABLE),
            score=table.whole("score", 0, low=1, high=_HIGHEST_MARK),
            places=table.texts("places"),
            screen=table.text("screen"),
            paper=table.text("paper"),
        )
        met = criterion.answer is AidAnswer.MET
        told = (
            ("places", bool(criterion.places)),
            ("screen", bool(criterion.screen)),
            ("paper", bool(criterion.paper)),
        )
        for key, is_told in told:
            # A criterion that is met says where; one that is not has no place to name.
            if met != is_told:
                table.note(key, "aid.place")
        if not _is_marked(criterion):
            table.note("score", "aid.score")
        table.finish()
        found.append(criterion)
    return tuple(found)


def _is_marked(criterion: AidCriterion) -> bool:
    """Whether the mark and the answer say the same; the first group is yes or no."""
    is_apart = criterion.answer is AidAnswer.NOT_APPLICABLE
    if is_apart or criterion.group is AidGroup.QUALIFYING:
        return criterion.score == 0
    is_met = criterion.answer is AidAnswer.MET
    return criterion.score > 0 and is_met == (criterion.score >= _MET_FROM)


def read_readability(document: TomlTable) -> tuple[Readability, ...]:
    """Return the measured grades of each English page."""
    found: list[Readability] = []
    for page, table in document.named_tables():
        grade = table.amount("grade") or Decimal(0)
        smog = table.amount("smog") or Decimal(0)
        found.append(Readability(page=page, grade=float(grade), smog=float(smog)))
        table.finish()
    return tuple(found)


def read_waits(document: TomlTable) -> dict[str, Offset]:
    """Return how long was waited in published examples, by the example's id.

    Returns:
        Calendar months and days from the last dose to the treatment; one that cannot be
        read is noted.
    """
    found: dict[str, Offset] = {}
    for name, table in document.named_tables():
        wait = table.offset("wait")
        if wait is None:
            table.note("wait", "field.missing")
        else:
            found[name] = wait
        table.finish()
    return found
