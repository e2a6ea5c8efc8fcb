"""Checks that an id named in one file exists in another; all problems are noted."""

from collections.abc import Collection, Iterable

from planner.content.reading.reader import TomlTable
from planner.models.ids import SourceId


def read_known(table: TomlTable, key: str, known: Collection[str]) -> tuple[str, ...]:
    """Return a list of ids; each one that nobody knows is noted."""
    return keep_known(table, key, table.texts(key), known)


def keep_known(
    table: TomlTable, key: str, names: Iterable[str], known: Collection[str]
) -> tuple[str, ...]:
    """Return the names that exist; the others are noted as ``content.unknown-id``."""
    found: list[str] = []
    for name in names:
        if name in known:
            found.append(name)
        else:
            # What is quoted is cut: a wrong id may be a text of any length.
            table.note(key, "content.unknown-id", id=name[:60])
    return tuple(found)


def read_sources_of(
    table: TomlTable, known: Collection[SourceId], key: str = "sources"
) -> tuple[SourceId, ...]:
    """Return the sources of a table; an unknown one is noted as ``source.unknown``."""
    found: list[SourceId] = []
    for name in table.texts(key):
        source = SourceId(name)
        if source in known:
            found.append(source)
        else:
            table.note(key, "source.unknown", id=name[:60])
    return tuple(found)


def need_source(table: TomlTable, known: Collection[SourceId]) -> SourceId:
    """Return the one source of a table; missing or unknown is noted."""
    source = SourceId(table.need_text("source"))
    if source and source not in known:
        table.note("source", "source.unknown", id=source[:60])
    return source
