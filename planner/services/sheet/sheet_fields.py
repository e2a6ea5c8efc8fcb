"""What a sheet says about itself as it is typed: name, version, notes, sources."""

from msgspec import Struct

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.structs import replace
from planner.services.entry.typed_values import read_count
from planner.services.sheet.step_fields import BETWEEN_SOURCES
from planner.services.sheet.step_reading import FieldsRefusedError, read_sources


class SheetFields(Struct, frozen=True, kw_only=True):
    """The head of a sheet as typed; ``centre_start`` is a step or empty."""

    title: str = ""
    version: str = "1"
    notes: str = ""
    sources: str = ""
    centre_start: str = ""


def head_of(protocol: TreatmentProtocol) -> SheetFields:
    """Return what a sheet says about itself as fields to change."""
    return SheetFields(
        title=protocol.title,
        version=str(protocol.version),
        notes=protocol.notes,
        sources=BETWEEN_SOURCES.join(protocol.sources),
        centre_start=protocol.centre_start or "",
    )


def head_written(protocol: TreatmentProtocol, fields: SheetFields) -> TreatmentProtocol:
    """Return the sheet with what is typed; a start that is gone is left out.

    Raises:
        FieldsRefusedError: for a title that is missing and a version that is no
            whole number from 1.
    """
    errors: dict[str, PlannerError] = {}
    version = protocol.version
    try:
        version = read_count(fields.version)
    except PlannerError as error:
        errors["version"] = error
    if version < 1:
        errors["version"] = PlannerError("number.unreadable", text=fields.version)
    if not fields.title.strip():
        errors["title"] = PlannerError("sheet.no-title")
    if errors:
        raise FieldsRefusedError(errors)
    start = StepId(fields.centre_start)
    return replace(
        protocol,
        title=" ".join(fields.title.split()),
        version=version,
        notes=fields.notes,
        sources=read_sources(fields.sources),
        centre_start=start if protocol.step(start) is not None else None,
    )
