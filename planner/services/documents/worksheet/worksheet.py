"""The decision worksheet: what a nurse and a person go through with a pen.

Every option that is looked at has the same rows in the same order; nothing is added
up and nobody wins.
"""

from typing import Final

from planner.models.document import (
    AnswerLines,
    Block,
    BulletList,
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
    told_remarks,
)
from planner.services.documents.parts.compared import (
    MOST_OPTIONS,
    compared_options,
    shown_outcomes,
)
from planner.services.documents.parts.decision_part import where_facts
from planner.services.documents.parts.sections import Section
from planner.services.documents.worksheet.opening import (
    COURSE_SOURCES,
    opening,
    own_flags,
    own_signs,
    transplant_in_pictures,
)
from planner.services.documents.worksheet.to_circle import (
    RISK_SOURCES,
    fit_table,
    fit_told,
    readiness_to_circle,
    risk_to_circle,
    values_to_circle,
)
from planner.services.words.chances.chance_words import tell_cell

_ROWS: Final = ("what", "good", "bad", "like-body", "like-daily-life")
_ROWS_AFTER: Final = ("time-to-benefit", "follow-up")
_LISTS: Final = ("good", "bad")
_MOST_WORD_ROWS: Final = 1
_QUESTIONS: Final = 3
_QUESTIONS_OF_THREE: Final = 2
_HELP: Final = ("nurse", "society", "transplant", "second")


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
        *opening(case, options),
        *transplant_in_pictures(case, options),
        Heading(text=case.say("worksheet.options")),
        _option_table(case, options),
        *own_signs(case),
        Heading(text=case.say("worksheet.chances")),
        Paragraph(text=case.say("worksheet.chances-intro"), quiet=True, leads=True),
        chance_table(case, options, shown, brief=True),
        *pictures(case, options, _best_known(case, options, shown)),
        *values_to_circle(case),
        *risk_to_circle(case),
        *readiness_to_circle(case),
        *fit_table(case),
        Heading(text=case.say("worksheet.questions")),
        AnswerLines(questions=_questions(case), lines=1),
        Heading(text=case.say("worksheet.help.title")),
        BulletList(items=tuple(case.say(f"worksheet.help.{one}") for one in _HELP)),
        *_who_made_it(case),
    )


def worksheet_sources(case: Case) -> tuple[SourceId, ...]:
    """Return what the worksheet rests on, each once: numbers, signs, rules."""
    signs = (one for flag in own_flags(case) for one in flag.sources)
    rules = (one.criterion.source for one in fit_told(case))
    told = (*COURSE_SOURCES, *chance_sources(case), *signs, *RISK_SOURCES, *rules)
    return tuple(dict.fromkeys(told))


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
            found += [one.source for one in told_remarks(told, brief=True)]
            found += chosen.cell.sources if told.note else ()
    return tuple(dict.fromkeys(found))


def _questions(case: Case) -> tuple[tuple[str, str], ...]:
    three = len(compared_options(case)) == MOST_OPTIONS
    first = case.questions[: _QUESTIONS_OF_THREE if three else _QUESTIONS]
    asked = ((case.question_text(one), one.answer) for one in first)
    return (*asked, (case.say("worksheet.next"), ""))


def _option_table(case: Case, options: tuple[OptionId, ...]) -> Table:
    texts = case.speaker.texts
    rows = tuple(
        (
            Cell(text=texts.get(f"rows.{row}")),
            *(Cell(text=_of_option(case, option, row)) for option in options),
        )
        for row in _rows(case, options)
    )
    return Table(columns=option_columns(case, options), rows=rows)


def _rows(case: Case, options: tuple[OptionId, ...]) -> tuple[str, ...]:
    """Return the rows of the template, those of what matters most among them.

    Some things that may matter have no number in any study; their words stand here.
    """
    items = {item.id: item for item in case.catalog.aid.value_items}
    top = [items[one] for one in case.journey.decision.mine.top if one in items]
    told = [row for item in top if not item.outcomes for row in item.rows]
    own = [row for row in dict.fromkeys(told) if row not in (*_ROWS, *_ROWS_AFTER)]
    if len(options) == MOST_OPTIONS:
        return (*_LISTS, _ROWS_AFTER[0])
    return (*_ROWS, *own[:_MOST_WORD_ROWS], *_ROWS_AFTER)


def _of_option(case: Case, option: OptionId, row: str) -> str:
    told = case.speaker.texts.get(f"options.{option}.{row}")
    if row not in _LISTS:
        return told
    points = told.strip().splitlines()
    return "\n".join(case.say("worksheet.point", point=one) for one in points)


def _who_made_it(case: Case) -> tuple[Block, ...]:
    texts = case.speaker.texts
    lines = (texts.get(f"about.{name}") for name in ("authors", "funding"))
    return (Paragraph(text=case.speaker.sentences(*lines), quiet=True),)
