"""Reads ``outcomes.toml`` and ``chances.toml``: rows, cells and their numbers.

A number without all of its parts is refused, and so is a table with an empty cell:
every option that can be planned has one cell for every outcome.
"""

from collections.abc import Collection, Iterable

from planner.content.decision.known import need_source, read_sources_of
from planner.content.reading.reader import TomlTable
from planner.models.evidence.evidence import (
    DENOMINATOR,
    Certainty,
    Chance,
    Option,
    Outcome,
    OutcomeCell,
)
from planner.models.ids import OptionId, OutcomeId, SourceId
from planner.models.structs import replace


def read_outcomes(document: TomlTable) -> tuple[Outcome, ...]:
    """Return the rows in their fixed order."""
    found: list[Outcome] = []
    for name, table in document.named_tables():
        if not table.has("good"):
            table.note("good", "field.missing")
        found.append(Outcome(id=OutcomeId(name), good=table.flag("good")))
        table.finish()
    return tuple(found)


def read_cells(
    document: TomlTable,
    options: tuple[Option, ...],
    outcomes: tuple[Outcome, ...],
    sources: Collection[SourceId],
) -> tuple[OutcomeCell, ...]:
    """Return one cell for every outcome and plannable option, row by row.

    An option with ``outcomes_from`` shows the cells of that option. A cell that is
    missing is noted as ``chances.empty-cell``.
    """
    written = _written_cells(document, options, outcomes, sources)
    found: list[OutcomeCell] = []
    for outcome in outcomes:
        for option in options:
            if not option.plannable:
                continue
            cell = written.get((outcome.id, option.outcomes_from or option.id))
            if cell is None:
                document.note(f"{outcome.id}.{option.id}", "chances.empty-cell")
            else:
                found.append(replace(cell, option=option.id))
    return tuple(found)


def _written_cells(
    document: TomlTable,
    options: Iterable[Option],
    outcomes: Iterable[Outcome],
    sources: Collection[SourceId],
) -> dict[tuple[OutcomeId, OptionId], OutcomeCell]:
    known_options = {option.id for option in options if option.plannable}
    known_outcomes = {outcome.id for outcome in outcomes}
    cells: dict[tuple[OutcomeId, OptionId], OutcomeCell] = {}
    for row, row_table in document.named_tables():
        if row not in known_outcomes:
            row_table.note("", "content.unknown-id", id=row[:60])
        for column, table in row_table.named_tables():
            if column not in known_options:
                table.note("", "content.unknown-id", id=column[:60])
            cell = _read_cell(table, OutcomeId(row), OptionId(column), sources)
            cells[cell.outcome, cell.option] = cell
    return cells


def _read_cell(
    table: TomlTable,
    outcome: OutcomeId,
    option: OptionId,
    sources: Collection[SourceId],
) -> OutcomeCell:
    cell = OutcomeCell(
        option=option,
        outcome=outcome,
        note=table.need_text("note"),
        sources=read_sources_of(table, sources),
        chances=tuple(_read_chance(one, sources) for one in table.tables("chance")),
    )
    table.finish()
    return cell


def _read_chance(table: TomlTable, sources: Collection[SourceId]) -> Chance:
    chance = Chance(
        value=table.need_whole("value", high=DENOMINATOR),
        low=table.need_whole("low", high=DENOMINATOR),
        high=table.need_whole("high", high=DENOMINATOR),
        span=table.need_text("span"),
        studied=table.need_text("studied"),
        people=table.need_whole("people", low=1),
        source=need_source(table, sources),
        certainty=table.need_choice("certainty", Certainty.NONE),
        reason=table.need_text("reason"),
        calculated=table.flag("calculated"),
    )
    if not chance.low <= chance.value <= chance.high:
        table.note("value", "chances.outside-its-range")
    table.finish()
    return chance
