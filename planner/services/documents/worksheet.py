"""The decision worksheet: what a nurse and a person go through with a pen.

Every option that is looked at has the same rows in the same order; nothing is added
up and nobody wins.
"""

from typing import Final

from planner.models.document import (
    AnswerLines,
    Block,
    Cell,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.evidence import OutcomeCell
from planner.models.ids import OptionId, OutcomeId, SourceId
from planner.services.chance_words import tell_cell
from planner.services.documents.case import Case, options_in_view
from planner.services.documents.decision_part import (
    open_fit_blocks,
    readiness_blocks,
    value_blocks,
)
from planner.services.documents.sections import Section

_MOST_OPTIONS: Final = 3
_ROWS: Final = ("good", "bad", "time-to-benefit", "follow-up", "cost")
_MOST_OUTCOMES: Final = 5
_QUESTIONS: Final = 5


def worksheet_blocks(case: Case) -> tuple[Block, ...]:
    """Return options, chances, values, readiness, fit and questions, to fill in."""
    options = compared_options(case)
    return (
        Heading(
            text=case.say("worksheet.title"), level=1, anchor=Section.WORKSHEET.value
        ),
        Paragraph(text=case.say("worksheet.intro")),
        Heading(text=case.say("worksheet.options")),
        _option_table(case, options),
        Heading(text=case.say("worksheet.chances")),
        Paragraph(text=case.say("worksheet.chances-intro"), quiet=True),
        _chance_table(case, options),
        *value_blocks(case),
        *readiness_blocks(case),
        *open_fit_blocks(case),
        Heading(text=case.say("worksheet.questions")),
        AnswerLines(questions=_questions(case)),
    )


def shown_outcomes(case: Case) -> tuple[OutcomeId, ...]:
    """Return the outcomes of what matters most, else the first of the comparison."""
    items = {item.id: item for item in case.catalog.value_items()}
    top = [items[name] for name in case.journey.decision.mine.top if name in items]
    wanted = [outcome for item in top for outcome in item.outcomes]
    every = [outcome.id for outcome in case.catalog.outcomes()]
    return tuple(dict.fromkeys([*wanted, *every]))[:_MOST_OUTCOMES]


def chance_sources(case: Case) -> tuple[SourceId, ...]:
    """Return what the numbers of the worksheet rest on."""
    outcomes, options = set(shown_outcomes(case)), set(compared_options(case))
    cells = (
        tell_cell(cell, case.speaker.texts)
        for cell in case.catalog.cells()
        if cell.outcome in outcomes and cell.option in options
    )
    return tuple(dict.fromkeys(source for cell in cells for source in cell.sources))


def _questions(case: Case) -> tuple[tuple[str, str], ...]:
    first = case.questions[:_QUESTIONS]
    asked = ((case.question_text(one), one.answer) for one in first)
    return (*asked, (case.say("worksheet.next"), ""))


def compared_options(case: Case) -> tuple[OptionId, ...]:
    """Return at most three options: those looked at, filled up in shipped order.

    There is always something to compare with: one option alone is no choice.
    """
    plannable = [one.id for one in case.catalog.options() if one.plannable]
    wanted = [one for one in options_in_view(case.journey) if one in plannable]
    if len(wanted) > 1:
        return tuple(wanted[:_MOST_OPTIONS])
    return tuple(dict.fromkeys([*wanted, *plannable]))[: _MOST_OPTIONS - 1]


def _option_table(case: Case, options: tuple[OptionId, ...]) -> Table:
    texts = case.speaker.texts
    rows = tuple(
        (
            Cell(text=texts.get(f"rows.{row}")),
            *(Cell(text=texts.get(f"options.{one}.{row}")) for one in options),
        )
        for row in _ROWS
    )
    return Table(columns=_columns(case, options), rows=rows)


def _chance_table(case: Case, options: tuple[OptionId, ...]) -> Table:
    cells = {(cell.outcome, cell.option): cell for cell in case.catalog.cells()}
    texts = case.speaker.texts
    rows = tuple(
        (
            Cell(text=texts.get(f"outcomes.{outcome}.title")),
            *(
                _chance(
                    case,
                    cells.get(
                        (outcome, option),
                        OutcomeCell(option=option, outcome=outcome),
                    ),
                )
                for option in options
            ),
        )
        for outcome in shown_outcomes(case)
    )
    return Table(columns=_columns(case, options), rows=rows)


def _columns(case: Case, options: tuple[OptionId, ...]) -> tuple[TableColumn, ...]:
    first = TableColumn(title=case.say("worksheet.row"), share=0.8)
    named = (
        TableColumn(title=case.speaker.option_name(option), share=2)
        for option in options
    )
    return (first, *named)


def _chance(case: Case, cell: OutcomeCell) -> Cell:
    """Tell a number with every part it needs to be honest, or that it is not known."""
    told = tell_cell(cell, case.speaker.texts)
    if not told.chances:
        return Cell(text=told.note if cell.note else case.say("not-known"))
    lines: list[str] = []
    for chance in told.chances:
        lines += [
            f"{chance.headline} {chance.bounds}",
            f"{chance.span}. {chance.who}. {_certainty(case, chance.certainty)}",
        ]
    if cell.note:
        lines.append(told.note)
    return Cell(text="\n".join(lines))


def _certainty(case: Case, word: str) -> str:
    return case.say("worksheet.certainty", word=word)
