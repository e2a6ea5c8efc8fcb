"""Reads ``outcomes.toml`` and ``chances.toml``: rows, cells and their numbers.

A number without all of its parts is refused, and so is a table with an empty cell:
every option that can be planned has one cell for every outcome. A row says which time
spans may stand together in it; a number of another span belongs in another row.
"""

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from typing import Final

from msgspec import Struct

from planner.content.decision.horizon_file import Awaited
from planner.content.decision.known import need_source, read_known, read_sources_of
from planner.content.decision.people_file import COURSES
from planner.content.reading.reader import TomlTable
from planner.models.evidence.evidence import (
    DENOMINATOR,
    Certainty,
    Chance,
    Option,
    Outcome,
    OutcomeCell,
    Remark,
)
from planner.models.evidence.people import Sex, StudiedPeople
from planner.models.ids import OptionId, OutcomeId, SourceId
from planner.models.structs import replace

FEW_PEOPLE: Final = 50
"""So few that their count says more than a share of 1000 does."""


def read_outcomes(document: TomlTable) -> tuple[Outcome, ...]:
    """Return the rows in their fixed order."""
    found: list[Outcome] = []
    for name, table in document.named_tables():
        if not table.has("good"):
            table.note("good", "field.missing")
        outcome = Outcome(
            id=OutcomeId(name),
            good=table.flag("good"),
            spans=table.texts("spans"),
            sex=table.choice("sex", Sex.EVERYBODY),
            ms=read_known(table, "ms", COURSES),
            by_activity=table.flag("by_activity"),
            by_age=table.flag("by_age"),
        )
        if not outcome.spans:
            table.note("spans", "field.missing")
        found.append(outcome)
        table.finish()
    return tuple(found)


class Evidence(Struct, frozen=True, kw_only=True):
    """What a cell may name: people, sources; and what could overturn it."""

    people: Mapping[str, StudiedPeople]
    sources: Collection[SourceId]
    awaited: Awaited


def read_cells(
    document: TomlTable,
    options: tuple[Option, ...],
    outcomes: tuple[Outcome, ...],
    known: Evidence,
) -> tuple[OutcomeCell, ...]:
    """Return one cell for every outcome and plannable option, row by row.

    An option with ``outcomes_from`` shows the cells of that option. A cell that is
    missing is noted as ``chances.empty-cell``.
    """
    written = _written_cells(document, options, outcomes, known)
    found: list[OutcomeCell] = []
    for outcome in outcomes:
        for option in options:
            if not option.plannable:
                continue
            cell = written.get((outcome.id, option.outcomes_from or option.id))
            if cell is None:
                document.note(f"{outcome.id}.{option.id}", "chances.empty-cell")
            else:
                found.append(
                    replace(
                        cell,
                        option=option.id,
                        keeps_drug=option.keeps_drug,
                        by_activity=outcome.by_activity,
                        by_age=outcome.by_age,
                        awaited=known.awaited.get((outcome.id, option.id), ()),
                    )
                )
    return tuple(found)


def _written_cells(
    document: TomlTable,
    options: Iterable[Option],
    outcomes: Iterable[Outcome],
    known: Evidence,
) -> dict[tuple[OutcomeId, OptionId], OutcomeCell]:
    known_options = {option.id for option in options if option.plannable}
    rows = {outcome.id: outcome for outcome in outcomes}
    cells: dict[tuple[OutcomeId, OptionId], OutcomeCell] = {}
    for row, row_table in document.named_tables():
        outcome = rows.get(OutcomeId(row))
        if outcome is None:
            row_table.note("", "content.unknown-id", id=row[:60])
        for column, table in row_table.named_tables():
            if column not in known_options:
                table.note("", "content.unknown-id", id=column[:60])
            spans = outcome.spans if outcome else ()
            cell = _read_cell(table, OutcomeId(row), OptionId(column), spans, known)
            cells[cell.outcome, cell.option] = cell
    return cells


def _read_cell(
    table: TomlTable,
    outcome: OutcomeId,
    option: OptionId,
    spans: Collection[str],
    known: Evidence,
) -> OutcomeCell:
    cell = OutcomeCell(
        option=option,
        outcome=outcome,
        note=table.text("note"),
        sources=read_sources_of(table, known.sources),
        chances=tuple(
            _read_chance(one, spans, known) for one in table.tables("chance")
        ),
        remarks=tuple(_read_remark(one, known) for one in table.tables("remark")),
    )
    if not (cell.note or cell.chances or cell.remarks):
        table.note("", "chances.empty-cell")
    table.finish()
    return cell


def _read_chance(table: TomlTable, spans: Collection[str], known: Evidence) -> Chance:
    people = _need_people(table, known)
    chance = Chance(
        value=table.need_whole("value", high=DENOMINATOR),
        low=table.need_whole("low", high=DENOMINATOR),
        high=table.need_whole("high", high=DENOMINATOR),
        span=table.need_text("span"),
        studied=people.id,
        holds_for=people,
        people=table.need_whole("people", low=1),
        source=need_source(table, known.sources),
        certainty=table.need_choice("certainty", Certainty.NONE),
        reason=table.need_text("reason"),
        calculated=table.flag("calculated"),
        count=table.whole("count", 0, high=DENOMINATOR) if table.has("count") else None,
    )
    if not _is_counted(chance):
        table.note("count", "chances.count")
    if not chance.low <= chance.value <= chance.high:
        table.note("value", "chances.outside-its-range")
    if chance.span and spans and chance.span not in spans:
        table.note("span", "chances.mixed-spans", id=chance.span[:60])
    table.finish()
    return chance


def _is_counted(chance: Chance) -> bool:
    """Whether the count and the number are the same; of few people it has to be there.

    A share of few people that the authors gave with their own range may be none of a
    count: people who left early are in it.
    """
    if chance.count is None:
        return not (chance.calculated and chance.people < FEW_PEOPLE)
    exact = Fraction(chance.count * DENOMINATOR, chance.people)
    return round(exact) == chance.value


def _read_remark(table: TomlTable, known: Evidence) -> Remark:
    remark = Remark(
        words=table.need_text("words"),
        holds_for=_need_people(table, known),
        source=need_source(table, known.sources),
    )
    table.finish()
    return remark


def _need_people(table: TomlTable, known: Evidence) -> StudiedPeople:
    """Return the people of a number; one of whom nothing is written is refused."""
    name = table.need_text("studied")
    people = known.people.get(name)
    if people is None:
        if name:
            table.note("studied", "chances.whom", id=name[:60])
        return StudiedPeople(id=name, ms=())
    return people
