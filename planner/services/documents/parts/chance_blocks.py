"""Chances on paper: every number whole, in words and as a picture of 1000 people."""

from collections.abc import Iterable
from typing import Final

from planner.models.document import (
    Block,
    Cell,
    Heading,
    IconArray,
    IconRow,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.ids import OptionId, OutcomeId
from planner.services.documents.case import Case
from planner.services.words.chance_words import ToldCell, ToldChance, tell_cell

_BRIEF: Final = 2


def chance_table(
    case: Case,
    options: tuple[OptionId, ...],
    outcomes: Iterable[OutcomeId],
    *,
    brief: bool = False,
) -> Table:
    """Return outcomes down and options across; where nothing is known it says so.

    Args:
        case: whose paper it is.
        options: the columns.
        outcomes: the rows.
        brief: of more than two numbers in a cell, tell the first and the one that
            differs most from it.
    """
    rows = tuple(
        (
            Cell(text=_title(case, options, outcome)),
            *(
                _in_words(case, _cell_words(case, outcome, option), brief=brief)
                for option in options
            ),
        )
        for outcome in outcomes
    )
    return Table(columns=option_columns(case, options), rows=rows)


def told_chances(told: ToldCell, *, brief: bool) -> tuple[ToldChance, ...]:
    """Return the numbers of a cell: all, or the first and what differs most.

    Args:
        told: a cell in words.
        brief: at most two numbers of it.
    """
    if not brief or len(told.chances) <= _BRIEF:
        return told.chances
    first, *others = told.chances
    farthest = max(others, key=lambda one: abs(one.filled - first.filled))
    return first, farthest


def pictures(
    case: Case, options: tuple[OptionId, ...], outcomes: Iterable[OutcomeId]
) -> tuple[Block, ...]:
    """Return a row of icon arrays for each outcome of which a number is known.

    An option without a number is named beneath as not known: no empty picture, which
    would look like a zero.
    """
    blocks: list[Block] = []
    for outcome in outcomes:
        blocks += _picture(case, options, outcome)
    heading = Heading(text=case.say("worksheet.pictures"))
    return (heading, *blocks) if blocks else ()


def has_number(case: Case, options: tuple[OptionId, ...], outcome: OutcomeId) -> bool:
    """Whether a number is known of an outcome for any of the options."""
    return any(_cell_words(case, outcome, option).chances for option in options)


def option_columns(
    case: Case, options: tuple[OptionId, ...]
) -> tuple[TableColumn, ...]:
    """Return the column heads: the point, then the options in equal width."""
    first = TableColumn(title=case.say("worksheet.row"), share=0.8)
    named = (
        TableColumn(title=case.speaker.option_name(option), share=2)
        for option in options
    )
    return (first, *named)


def _cell_words(case: Case, outcome: OutcomeId, option: OptionId) -> ToldCell:
    """Every option has a cell for every outcome: the content refuses a gap."""
    found = next(
        cell
        for cell in case.catalog.aid.cells
        if cell.outcome == outcome and cell.option == option
    )
    return tell_cell(found, case.speaker.texts)


def _title(case: Case, options: tuple[OptionId, ...], outcome: OutcomeId) -> str:
    """Return the outcome, and that its numbers were counted over different times."""
    texts = case.speaker.texts
    title = texts.get(f"outcomes.{outcome}.title")
    told = (_cell_words(case, outcome, option) for option in options)
    spans = {chance.span for cell in told for chance in cell.chances}
    if len(spans) <= 1:
        return title
    return f"{title}\n{texts.get('chances.frames.spans-differ')}"


def _in_words(case: Case, told: ToldCell, *, brief: bool) -> Cell:
    """Tell a number with every part it needs to be honest, or that it is not known."""
    if not told.chances:
        return Cell(text=told.note)
    lines: list[str] = []
    for chance in told_chances(told, brief=brief):
        sure = case.say("worksheet.certainty", word=chance.certainty)
        lines += [
            case.speaker.sentences(chance.headline, chance.bounds),
            case.speaker.headings(chance.span, chance.who, sure),
            *(() if brief else (chance.reason,)),
        ]
    if told.note:
        lines.append(told.note)
    return Cell(text="\n".join(lines))


def _picture(
    case: Case, options: tuple[OptionId, ...], outcome: OutcomeId
) -> tuple[Block, ...]:
    if not has_number(case, options, outcome):
        return ()
    texts = case.speaker.texts
    arrays: list[IconArray] = []
    unknown: list[str] = []
    for option in options:
        name = texts.get(f"options.{option}.short")
        chances = _cell_words(case, outcome, option).chances
        if not chances:
            unknown.append(case.say("worksheet.unknown", option=name))
            continue
        first = chances[0]
        arrays.append(
            IconArray(
                title=name,
                value=first.filled,
                sentence=first.headline,
                spoken=case.speaker.titled(name, first.picture),
            )
        )
    title = Paragraph(text=texts.get(f"outcomes.{outcome}.title"), strong=True)
    rest = (
        (Paragraph(text=case.speaker.sentences(*unknown), quiet=True),)
        if unknown
        else ()
    )
    return (title, IconRow(arrays=tuple(arrays)), *rest)
