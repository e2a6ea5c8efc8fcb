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
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.words.chances.chance_words import (
    ToldCell,
    ToldChance,
    ToldRemark,
    legend,
    tell_cell,
)

_BRIEF: Final = 2
_BRIEF_OF_THREE: Final = 1
_THREE: Final = 3
_ABREAST: Final = 4


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
            differs most from it; beside three options the first. From where to where
            all of them go is told before.
    """
    most = most_numbers(options) if brief else None
    rows = tuple(
        (
            Cell(text=_title(case, options, outcome)),
            *(
                _in_words(case, _cell_words(case, outcome, option), most)
                for option in options
            ),
        )
        for outcome in outcomes
    )
    return Table(columns=option_columns(case, options), rows=rows)


def most_numbers(options: tuple[OptionId, ...]) -> int:
    """Return how many numbers a cell has room for beside so many options."""
    return _BRIEF if len(options) < _THREE else _BRIEF_OF_THREE


def told_chances(told: ToldCell, most: int | None) -> tuple[ToldChance, ...]:
    """Return the numbers for the person: all, or the first and what differs most.

    Args:
        told: a cell in words.
        most: at most so many, 1 or 2; None for all.
    """
    if most is None or len(told.chances) <= most:
        return told.chances
    first, *others = told.chances
    farthest = max(others, key=lambda one: abs(one.filled - first.filled))
    return (first, farthest)[:most]


def told_remarks(told: ToldCell, *, brief: bool) -> tuple[ToldRemark, ...]:
    """Return what is known in words: all, or what is nearer than every number.

    Args:
        told: a cell in words.
        brief: beside numbers only what is known of people more like the person.
    """
    if not brief or not told.chances:
        return told.remarks
    return tuple(one for one in told.remarks if one.nearer)


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
    """Whether a number of an outcome may be drawn for any of the options."""
    return any(_drawable(case, outcome, option) for option in options)


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
    return tell_cell(case.chances.cell(outcome, option), case.speaker.texts)


def _drawable(
    case: Case, outcome: OutcomeId, option: OptionId
) -> tuple[ToldChance, ...]:
    """Return the numbers that may be drawn, from the lowest to the highest."""
    told = _cell_words(case, outcome, option).chances
    drawn = (one for one in told if one.pictured)
    return tuple(sorted(drawn, key=lambda one: one.filled))


def _title(case: Case, options: tuple[OptionId, ...], outcome: OutcomeId) -> str:
    """Return the outcome, and that its numbers were counted over different times."""
    texts = case.speaker.texts
    title = texts.get(f"outcomes.{outcome}.title")
    told = (_cell_words(case, outcome, option) for option in options)
    spans = {chance.span for cell in told for chance in cell.chances}
    if len(spans) <= 1:
        return title
    return f"{title}\n{texts.get('chances.frames.spans-differ')}"


def _in_words(case: Case, told: ToldCell, most: int | None) -> Cell:
    """Tell a number with every part it needs to be honest, or that it is not known."""
    brief = most is not None
    told_all = brief and len(told.chances) <= (most or 0)
    lines = [told.lacks, "" if told_all else told.across]
    heavy: list[str] = []
    remarks = told_remarks(told, brief=brief)
    lines += [_remark_line(case, one) for one in remarks if one.nearer]
    for chance in told_chances(told, most):
        written = _number_lines(case, chance, brief=brief)
        heavy.append(written[0])
        lines += written
    lines += [_remark_line(case, one) for one in remarks if not one.nearer]
    if told.note:
        lines.append(told.note + case.refer(told.note_sources))
    if not brief:
        lines += [*told.horizon, *_other_lines(case, told)]
    return Cell(text="\n".join(filter(None, lines)), heavy=tuple(heavy))


def _number_lines(case: Case, chance: ToldChance, *, brief: bool) -> tuple[str, ...]:
    sure = case.say("worksheet.certainty", word=chance.certainty)
    if brief:
        return (
            chance.headline + case.refer([chance.source]),
            case.speaker.headings(chance.between, chance.span, sure),
            case.speaker.sentences(
                case.say("worksheet.who", who=chance.who), chance.likeness
            ),
        )
    return (
        case.speaker.sentences(chance.headline, chance.bounds),
        chance.likeness,
        case.speaker.headings(chance.span, chance.who, sure),
        chance.reason,
    )


def _remark_line(case: Case, remark: ToldRemark) -> str:
    words = remark.words + case.refer([remark.source])
    return case.speaker.sentences(words, remark.likeness)


def _other_lines(case: Case, told: ToldCell) -> tuple[str, ...]:
    """What is known of people who differ: why it does not apply, then what it is."""
    title = case.speaker.texts.get("chances.likeness.other-title")
    numbers = tuple(
        line
        for chance in told.others
        for line in (
            case.speaker.labelled(title, chance.likeness),
            case.speaker.sentences(chance.headline, chance.bounds),
            case.speaker.headings(
                chance.span,
                chance.who,
                case.say("worksheet.certainty", word=chance.certainty),
            ),
        )
    )
    remarks = tuple(
        case.speaker.labelled(
            title, case.speaker.sentences(remark.likeness, remark.words)
        )
        for remark in told.other_remarks
    )
    return (*numbers, *remarks, told.other_note)


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
        drawn = _drawable(case, outcome, option)
        if not drawn:
            unknown.append(case.say("worksheet.unknown", option=name))
            continue
        arrays += _arrays(case, name, drawn)
    told = texts.get(f"outcomes.{outcome}.title")
    title = Paragraph(
        text=case.speaker.titled(told, legend(outcome, texts)), strong=True
    )
    rest = (
        (Paragraph(text=case.speaker.sentences(*unknown), quiet=True),)
        if unknown
        else ()
    )
    rows = (
        IconRow(arrays=tuple(arrays[start : start + _ABREAST]))
        for start in range(0, len(arrays), _ABREAST)
    )
    return (title, *rows, *rest)


def _arrays(
    case: Case, name: str, drawn: tuple[ToldChance, ...]
) -> tuple[IconArray, ...]:
    """Return one picture; of several studies the lowest and the highest number.

    Args:
        case: whose paper it is.
        name: of the option.
        drawn: its numbers, lowest first; at least one.
    """
    if not drawn[1:]:
        # One study stands for the option: which people it counted is told beneath.
        who = case.say("worksheet.who", who=drawn[0].who)
        return (replace(_array(case, name, drawn[0]), who=who),)
    count = len(drawn)
    return (
        _array(case, case.say("worksheet.lowest", option=name, count=count), drawn[0]),
        _array(
            case, case.say("worksheet.highest", option=name, count=count), drawn[-1]
        ),
    )


def _array(case: Case, title: str, chance: ToldChance) -> IconArray:
    return IconArray(
        title=title,
        value=chance.filled,
        sentence=chance.headline,
        spoken=case.speaker.titled(title, chance.picture),
    )
