"""The sheet of assumptions: every rule in one line, with two boxes to fill in."""

from planner.models.document import (
    AnswerLines,
    Block,
    Cell,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.errors import PlannerError
from planner.services.documents.case import Case
from planner.services.views.centre.rules_view import RuleRow, rules_view


def rules_blocks(case: Case) -> tuple[Block, ...]:
    """Return the rules of the plan with room for right, or what it is there.

    Raises:
        PlannerError: ``plan.none`` without a plan, ``rule.none`` where it has no rule
            that a centre could confirm.
    """
    if case.journey.plan is None:
        raise PlannerError("plan.none")
    view = rules_view(case.journey, case.schedule, case.speaker)
    if not view.rows:
        raise PlannerError("rule.none")
    columns = (
        TableColumn(title=case.say("rules.rule"), share=5.2),
        TableColumn(title=case.say("rules.right"), share=0.8, tick=True),
        TableColumn(title=case.say("rules.with-us"), share=3.4, write_in=True),
    )
    return (
        Heading(text=case.say("rules.title"), level=1),
        Paragraph(text=case.say("rules.intro")),
        Paragraph(text=view.line, strong=True),
        Table(
            columns=columns,
            rows=tuple(
                _row(case, number, row) for number, row in enumerate(view.rows, 1)
            ),
            row_headers=False,
        ),
        AnswerLines(
            questions=((case.say("rules.who"), ""), (case.say("rules.when"), "")),
            lines=1,
        ),
    )


def rule_sources(case: Case) -> tuple[str, ...]:
    """Return the ids of the sources that the rules are from, each once."""
    view = rules_view(case.journey, case.schedule, case.speaker)
    return tuple(dict.fromkeys(one for row in view.rows for one in row.sources))


def _row(case: Case, number: int, row: RuleRow) -> tuple[Cell, ...]:
    told = case.speaker.sentences(row.words + case.refer(row.sources), row.confirmed)
    numbered = case.say("rules.numbered", number=str(number), words=told)
    return Cell(text=numbered), Cell(text=""), Cell(text="")
