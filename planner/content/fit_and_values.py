"""Reads ``criteria.toml`` and ``values.toml``: what to settle and what may matter."""

from collections.abc import Collection
from enum import StrEnum
from typing import Final

from planner.content.known import keep_known, need_source, read_known
from planner.content.reader import Table
from planner.models.evidence import Criterion, ProfileTest, ValueItem
from planner.models.ids import CriterionId, OptionId, OutcomeId, SourceId, ValueItemId

PROFILE_FIELDS: Final = frozenset(
    {
        "age",
        "years-since-onset",
        "edss",
        "ms-type",
        "walking",
        "relapses-12",
        "relapses-24",
        "active-12",
        "active-24",
        "takes-drug",
        "failed-high-efficacy",
    }
)
"""What a criterion may ask of a profile; ``services.profile_reading`` answers."""


class Operator(StrEnum):
    """How a test compares; "any" holds whatever the person answered."""

    LESS = "lt"
    AT_MOST = "le"
    AT_LEAST = "ge"
    MORE = "gt"
    IS = "is"
    ANY = "any"


def read_criteria(
    document: Table, options: Collection[OptionId], sources: Collection[SourceId]
) -> tuple[Criterion, ...]:
    """Return the criteria in file order; a test on an unknown field is a problem."""
    found: list[Criterion] = []
    for name, table in document.named_tables():
        criterion = Criterion(
            id=CriterionId(name),
            body=table.need_text("body"),
            options=tuple(
                OptionId(one) for one in read_known(table, "options", options)
            ),
            tests=tuple(_read_test(test) for test in table.tables("tests")),
            source=need_source(table, sources),
            against=table.flag("against"),
        )
        if not criterion.options:
            table.note("options", "field.missing")
        table.finish()
        found.append(criterion)
    return tuple(found)


def _read_test(table: Table) -> ProfileTest:
    field = table.need_text("field")
    keep_known(table, "field", [field], PROFILE_FIELDS)
    test = ProfileTest(
        field=field,
        op=table.need_choice("op", Operator.ANY).value,
        value=table.text("value"),
    )
    table.finish()
    return test


def read_value_items(
    document: Table, outcomes: Collection[OutcomeId], rows: Collection[str]
) -> tuple[ValueItem, ...]:
    """Return what may matter; an item that shows nothing is a problem."""
    found: list[ValueItem] = []
    for name, table in document.named_tables():
        linked = read_known(table, "outcomes", outcomes)
        item = ValueItem(
            id=ValueItemId(name),
            outcomes=tuple(OutcomeId(outcome) for outcome in linked),
            rows=read_known(table, "rows", rows),
        )
        if not (item.outcomes or item.rows):
            table.note("", "values.shows-nothing")
        table.finish()
        found.append(item)
    return tuple(found)
