"""Reads whole protocols: a person's own file, or a shipped one with its fragments."""

from collections.abc import Callable, Iterable
from typing import Final

from planner.content.reading.reader import TomlTable
from planner.content.timetables.step_reader import (
    KnownNames,
    PhaseDefaults,
    StepReader,
    read_defaults,
    read_id,
)
from planner.models.ids import OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.protocol import DayClock, Phase, Step, TreatmentProtocol

MAX_STEPS: Final = 5_000
MAX_CLOCK_NAME: Final = 40
MAX_VERSION: Final = 1_000_000


def read_own_protocol(document: TomlTable, known: KnownNames) -> TreatmentProtocol:
    """Return a person's protocol; everything wrong is noted in the document's log."""
    phases, defaults = _phases(document, known)
    clocks = {one.id: one.clock for one in phases if one.clock is not None}
    reader = StepReader(known, own_words=True, defaults=defaults, clocks=clocks)
    protocol = TreatmentProtocol(
        id=ProtocolId(read_id(document, "id")),
        option=_option(document, known),
        version=document.whole("version", 1, low=1, high=MAX_VERSION),
        phases=phases,
        steps=_steps(document, reader),
        centre_start=_centre_start(document),
        day_numbers=document.flag("day_numbers", default=True),
        sources=reader.read_sources(document),
        shipped=False,
        title=document.need_text("title"),
        notes=document.text("notes"),
    )
    document.finish()
    return protocol


def _option(document: TomlTable, known: KnownNames) -> OptionId:
    option = read_id(document, "option")
    if option and not known.knows_option(option):
        allowed = ", ".join(known.options)
        document.note("option", "protocol.unknown-option", id=option, allowed=allowed)
    return OptionId(option)


def read_shipped_protocol(
    document: TomlTable, known: KnownNames, fragment: Callable[[str], TomlTable]
) -> TreatmentProtocol:
    """Return a shipped protocol with the steps of the fragments it includes.

    A step of the protocol itself replaces the included one of the same id, and
    ``leave_out`` drops included steps. The problems of the fragments are in their
    own logs.
    """
    reader = StepReader(known, own_words=False)
    left_out = set(document.texts("leave_out"))
    included: dict[StepId, Step] = {}
    for name in document.texts("include"):
        part = fragment(name)
        for step in _steps(part, reader):
            if step.id not in left_out:
                included[step.id] = step
        part.finish()
    own = _steps(document, reader)
    phases, _ = _phases(document, known)
    for step in own:
        included.pop(step.id, None)
    protocol = TreatmentProtocol(
        id=ProtocolId(read_id(document, "id")),
        option=OptionId(read_id(document, "option")),
        version=document.whole("version", 1, low=1, high=MAX_VERSION),
        phases=phases,
        steps=_in_phase_order((*included.values(), *own), phases),
        centre_start=_centre_start(document),
        day_numbers=document.flag("day_numbers", default=True),
        sources=reader.read_sources(document),
    )
    document.finish()
    return protocol


def _in_phase_order(
    steps: Iterable[Step], phases: tuple[Phase, ...]
) -> tuple[Step, ...]:
    """Sort by phase, keeping the file order within one; unknown phases come last."""
    order = {phase.id: number for number, phase in enumerate(phases)}
    return tuple(sorted(steps, key=lambda step: order.get(step.phase, len(order))))


def _steps(document: TomlTable, reader: StepReader) -> tuple[Step, ...]:
    tables = document.tables("step")
    if len(tables) > MAX_STEPS:
        document.log.close("protocol.too-many-steps", limit=str(MAX_STEPS))
        return ()
    read = [reader.read(table) for table in tables]
    # The first of each stands where its table stands in the file: a problem names it.
    return (*(steps[0] for steps in read), *(one for s in read for one in s[1:]))


def _phases(
    document: TomlTable, known: KnownNames
) -> tuple[tuple[Phase, ...], dict[PhaseId, PhaseDefaults]]:
    """Read ``phases = ["work-up"]`` (shipped titles) and ``[[phase]]`` tables."""
    found: list[Phase] = []
    defaults: dict[PhaseId, PhaseDefaults] = {}
    for name in document.texts("phases"):
        if not known.knows_phase(name):
            document.note("phases", "phase.unknown", id=name[:60])
        found.append(Phase(id=PhaseId(name)))
    for table in document.tables("phase"):
        phase_id = PhaseId(read_id(table, "id"))
        if table.has("title") or not known.knows_phase(phase_id):
            title = table.need_text("title")
        else:
            title = ""
        found.append(Phase(id=phase_id, title=title, clock=_clock(table)))
        defaults[phase_id] = read_defaults(table.table("defaults"))
        table.finish()
    return tuple(found), defaults


def _clock(table: TomlTable) -> DayClock | None:
    """Read ``clock = { name = "Mobilisation", from = "mobilisation", first = 1 }``."""
    entry = table.table("clock")
    if entry is None:
        return None
    name = entry.need_text("name")
    if len(name) > MAX_CLOCK_NAME:
        entry.note("name", "field.text-too-long", limit=str(MAX_CLOCK_NAME))
    clock = DayClock(
        name=name,
        step=StepId(read_id(entry, "from")),
        first=entry.whole("first", 1, low=0, high=1),
    )
    entry.finish()
    return clock


def _centre_start(document: TomlTable) -> StepId | None:
    return (
        StepId(read_id(document, "centre_start"))
        if document.has("centre_start")
        else None
    )
