"""The decision worksheet: what a nurse and a person go through with a pen.

Every option that is looked at has the same rows in the same order; nothing is added
up and nobody wins.
"""

from collections.abc import Iterable
from itertools import zip_longest
from typing import Final

from planner.models.document import (
    AnswerLines,
    Block,
    Cell,
    Heading,
    Paragraph,
    Table,
)
from planner.models.ids import OptionId, OutcomeId, SourceId
from planner.services.documents.case import Case
from planner.services.documents.parts.chance_blocks import (
    chance_table,
    has_number,
    most_numbers,
    option_columns,
    pictures,
    told_chances,
)
from planner.services.documents.parts.decision_part import (
    open_fit_blocks,
    readiness_blocks,
    value_blocks,
    where_facts,
)
from planner.services.documents.parts.sections import Section
from planner.services.views.deciding.questions_now import options_in_view
from planner.services.words.chances.chance_words import tell_cell

_MOST_OPTIONS: Final = 3
_ROWS: Final = ("good", "bad", "time-to-benefit", "follow-up")
_ROWS_OF_THREE: Final = ("good", "bad", "time-to-benefit")
_OUTCOMES: Final = 3
_OUTCOMES_OF_THREE: Final = 2
"""Of three options less is told here: the paper is four pages at most."""
_QUESTIONS: Final = 3
_QUESTIONS_OF_THREE: Final = 2


def worksheet_blocks(case: Case) -> tuple[Block, ...]:
    """Return options, chances, values, readiness, fit and questions, to fill in."""
    options = compared_options(case)
    shown = shown_outcomes(case)
    return (
        Heading(
            text=case.say("worksheet.title"), level=1, anchor=Section.WORKSHEET.value
        ),
        Paragraph(text=case.say("worksheet.intro")),
        where_facts(case, boxed=True),
        Heading(text=case.say("worksheet.options")),
        _option_table(case, options),
        Heading(text=case.say("worksheet.chances")),
        Paragraph(text=case.say("worksheet.chances-intro"), quiet=True),
        chance_table(case, options, shown, brief=True),
        *pictures(case, options, _best_known(case, options, shown)),
        *value_blocks(case),
        *readiness_blocks(case),
        *open_fit_blocks(case),
        Heading(text=case.say("worksheet.questions")),
        AnswerLines(questions=_questions(case), lines=1),
        *_who_made_it(case),
    )


def shown_outcomes(case: Case) -> tuple[OutcomeId, ...]:
    """Return some outcomes of each thing that matters most, then of the comparison.

    The top three take turns, so that none of them is crowded out by another. Of each,
    rows with a number for this person come first: an empty row helps nobody to decide.
    """
    items = {item.id: item for item in case.catalog.aid.value_items}
    top = [items[name] for name in case.journey.decision.mine.top if name in items]
    turns = zip_longest(*(_known_first(case, item.outcomes) for item in top))
    every = [outcome.id for outcome in case.chances.outcomes]
    wanted = [outcome for turn in turns for outcome in turn if outcome in every]
    three = len(compared_options(case)) == _MOST_OPTIONS
    most = _OUTCOMES_OF_THREE if three else _OUTCOMES
    return tuple(dict.fromkeys([*wanted, *_known_first(case, every)]))[:most]


def _known_first(case: Case, outcomes: Iterable[OutcomeId]) -> list[OutcomeId]:
    options = compared_options(case)
    # The sort is stable: the order of the content stays among equals.
    return sorted(
        outcomes,
        key=lambda outcome: (
            not any(case.chances.cell(outcome, option).shown for option in options)
        ),
    )


def _best_known(
    case: Case, options: tuple[OptionId, ...], shown: tuple[OutcomeId, ...]
) -> tuple[OutcomeId, ...]:
    """Return the outcome to picture: the one known for the most options, in order."""
    known = {
        outcome: sum(has_number(case, (option,), outcome) for option in options)
        for outcome in shown
    }
    # The sort is stable: of equals the one that matters more comes first.
    return tuple(sorted(shown, key=lambda outcome: -known[outcome]))[:1]


def chance_sources(case: Case) -> tuple[SourceId, ...]:
    """Return what the numbers of the worksheet rest on: those that it tells."""
    found: list[SourceId] = []
    options = compared_options(case)
    for outcome in shown_outcomes(case):
        for option in options:
            chosen = case.chances.cell(outcome, option)
            told = tell_cell(chosen, case.speaker.texts)
            found += [one.source for one in told_chances(told, most_numbers(options))]
            found += () if told.chances else [one.source for one in told.remarks]
            found += chosen.cell.sources if told.note else ()
    return tuple(dict.fromkeys(found))


def _questions(case: Case) -> tuple[tuple[str, str], ...]:
    three = len(compared_options(case)) == _MOST_OPTIONS
    first = case.questions[: _QUESTIONS_OF_THREE if three else _QUESTIONS]
    asked = ((case.question_text(one), one.answer) for one in first)
    return (*asked, (case.say("worksheet.next"), ""))


def compared_options(case: Case) -> tuple[OptionId, ...]:
    """Return at most three options: those looked at, filled up in shipped order.

    There is always something to compare with: one option alone is no choice.
    """
    plannable = [one.id for one in case.catalog.aid.options if one.plannable]
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
        for row in (_ROWS_OF_THREE if len(options) == _MOST_OPTIONS else _ROWS)
    )
    return Table(columns=option_columns(case, options), rows=rows)


def _who_made_it(case: Case) -> tuple[Block, ...]:
    texts = case.speaker.texts
    lines = (texts.get(f"about.{name}") for name in ("authors", "funding"))
    return (Paragraph(text=case.speaker.sentences(*lines), quiet=True),)
