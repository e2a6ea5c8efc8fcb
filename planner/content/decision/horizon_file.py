"""Reads ``horizon.toml``: which running studies could overturn which numbers."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from planner.content.decision.known import need_source, read_known
from planner.content.reading.reader import TomlTable
from planner.models.evidence.horizon import AwaitedResult
from planner.models.ids import OptionId, OutcomeId, SourceId

Awaited = Mapping[tuple[OutcomeId, OptionId], tuple[AwaitedResult, ...]]


def read_awaited(
    document: TomlTable,
    options: Collection[OptionId],
    outcomes: Collection[OutcomeId],
    sources: Collection[SourceId],
) -> Awaited:
    """Return the studies that could change a cell, by row and option.

    Args:
        document: the file.
        options: all option ids.
        outcomes: all row ids.
        sources: the ids that content may cite.
    """
    found: defaultdict[tuple[OutcomeId, OptionId], list[AwaitedResult]]
    found = defaultdict(list)
    for name, table in document.named_tables():
        awaited = AwaitedResult(
            id=name, due=table.need_day("due"), source=need_source(table, sources)
        )
        columns = read_known(table, "options", options)
        rows = read_known(table, "outcomes", outcomes)
        for key, told in (("options", columns), ("outcomes", rows)):
            if not told:
                table.note(key, "field.missing")
        for row in rows:
            for column in columns:
                found[OutcomeId(row), OptionId(column)].append(awaited)
        table.finish()
    return {cell: tuple(one) for cell, one in found.items()}
