"""Reads ``search.toml`` and ``changes.toml``: how evidence was found, what changed."""

from collections.abc import Collection

from planner.content.decision.known import read_known, read_sources_of
from planner.content.reading.reader import TomlTable
from planner.models.evidence.aid import (
    ContentChange,
    EvidenceLook,
    EvidenceSearch,
    SearchString,
)
from planner.models.ids import OptionId, SourceId


def read_search(document: TomlTable) -> EvidenceSearch:
    """Return the strings to run, the log of what was looked at, and who is watched."""
    parts = dict(document.named_tables())
    for name in ("strings", "looks", "watched"):
        if name not in parts:
            document.note(name, "field.missing")
    return EvidenceSearch(
        strings=tuple(_string(name, one) for name, one in _in(parts, "strings")),
        looks=tuple(_look(name, one) for name, one in _in(parts, "looks")),
        watched=tuple(_look(name, one) for name, one in _in(parts, "watched")),
    )


def _in(parts: dict[str, TomlTable], name: str) -> list[tuple[str, TomlTable]]:
    return list(parts[name].named_tables()) if name in parts else []


def _string(name: str, table: TomlTable) -> SearchString:
    found = SearchString(
        id=name, where=table.need_text("where"), query=table.need_text("query")
    )
    table.finish()
    return found


def _look(name: str, table: TomlTable) -> EvidenceLook:
    found = EvidenceLook(id=name, day=table.need_day("day"))
    table.finish()
    return found


def read_changes(
    document: TomlTable, options: Collection[OptionId], sources: Collection[SourceId]
) -> tuple[ContentChange, ...]:
    """Return what changed, in file order; each needs its day and a source.

    Args:
        document: the file.
        options: all option ids.
        sources: the ids that content may cite.
    """
    found: list[ContentChange] = []
    for name, table in document.named_tables():
        change = ContentChange(
            id=name,
            day=table.need_day("day"),
            options=tuple(
                OptionId(one) for one in read_known(table, "options", options)
            ),
            sources=read_sources_of(table, sources),
        )
        if not change.sources:
            table.note("sources", "field.missing")
        table.finish()
        found.append(change)
    return tuple(found)
