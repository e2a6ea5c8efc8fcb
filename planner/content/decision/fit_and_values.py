"""Reads ``criteria.toml`` and ``values.toml``: what to settle and what may matter."""

import re
from collections.abc import Collection
from typing import Final

from planner.content.decision.known import keep_known, need_source, read_known
from planner.content.reading.reader import TomlTable
from planner.models.evidence.evidence import Criterion, ProfileTest, ValueItem
from planner.models.evidence.fit import Operator, ProfileField
from planner.models.ids import CriterionId, OptionId, OutcomeId, SourceId, ValueItemId

_NUMBER: Final = re.compile(r"\d{1,3}(\.\d)?")
PROFILE_FIELDS: Final = frozenset(field.value for field in ProfileField)


def read_criteria(
    document: TomlTable, options: Collection[OptionId], sources: Collection[SourceId]
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
            open_part=table.flag("open_part"),
            centre_answer=table.text("centre_answer"),
        )
        if not criterion.options:
            table.note("options", "field.missing")
        table.finish()
        found.append(criterion)
    return tuple(found)


def _read_test(table: TomlTable) -> ProfileTest:
    field = table.need_text("field")
    keep_known(table, "field", [field], PROFILE_FIELDS)
    test = ProfileTest(
        field=field,
        op=table.need_choice("op", Operator.ANY).value,
        value=table.text("value"),
        about=table.flag("about"),
    )
    if not _makes_sense(test):
        table.note("value", "criteria.test")
    table.finish()
    return test


def _makes_sense(test: ProfileTest) -> bool:
    """Numbers are compared with a number, words with at least one word."""
    if test.op == Operator.ANY or test.field not in PROFILE_FIELDS:
        return True
    is_number = ProfileField(test.field).is_number
    if Operator(test.op).is_for_numbers:
        return is_number and _NUMBER.fullmatch(test.value) is not None
    return not is_number and bool(test.value)


def read_value_items(
    document: TomlTable, outcomes: Collection[OutcomeId], rows: Collection[str]
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
