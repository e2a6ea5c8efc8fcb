"""Reads ``options.toml``: what can be chosen, in its fixed order."""

from collections.abc import Collection

from planner.content.decision.known import read_sources_of
from planner.content.reading.reader import TomlTable
from planner.models.evidence.evidence import Option
from planner.models.ids import OptionId, ProtocolId, SourceId


def read_options(
    document: TomlTable, sources: Collection[SourceId]
) -> tuple[Option, ...]:
    """Return all options; an option to plan without a timetable is a problem."""
    found = tuple(
        _read_option(OptionId(name), table, sources)
        for name, table in document.named_tables()
    )
    # After all were read: an option may borrow from one further down.
    names = {option.id for option in found}
    for option in found:
        borrowed = option.outcomes_from
        if borrowed is not None and borrowed not in names:
            key = f"{option.id}.outcomes_from"
            document.note(key, "content.unknown-id", id=borrowed[:60])
    return found


def _read_option(
    option_id: OptionId, table: TomlTable, sources: Collection[SourceId]
) -> Option:
    borrowed = table.text("outcomes_from")
    option = Option(
        id=option_id,
        family=table.need_text("family"),
        plannable=table.flag("plannable"),
        protocols=tuple(ProtocolId(name) for name in table.texts("protocols")),
        sources=read_sources_of(table, sources),
        outcomes_from=OptionId(borrowed) if borrowed else None,
        keeps_drug=table.flag("keeps_drug"),
    )
    if option.plannable and not option.protocols:
        table.note("protocols", "content.no-protocol")
    table.finish()
    return option
