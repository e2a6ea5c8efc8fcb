"""What files are called, and what is remembered of them."""

from datetime import date
from uuid import uuid4

from planner.models.ids import EntryId
from planner.models.journey import Journey, PastExport
from planner.models.structs import replace
from planner.services.documents.calendar.calendar_trail import (
    content_of,
    entries_of,
    sequence_of,
)
from planner.services.documents.exports import (
    FILE_KINDS,
    ExportKind,
    ExportWish,
    MadeFile,
)


def file_ending(kind: ExportKind) -> str:
    """Return the ending of a kind of file, without its dot.

    Returns:
        Such as "pdf"; that of a FHIR bundle has a dot inside.
    """
    return FILE_KINDS[kind].ending


def suggested_name(wish: ExportWish, today: date, *, locked: bool = False) -> str:
    """Return a file name that tells nothing of anybody's health.

    Args:
        wish: which file.
        today: the civil day that stands in the name (ISO 8601).
        locked: whether it will carry a password.
    """
    parts = ["plan", today.isoformat()]
    if wish.worksheet_only:
        parts[0] = "worksheet"
    elif wish.sheet is not None:
        parts[0] = wish.sheet.value
    elif wish.visit is not None:
        parts[0] = "visit"
    elif FILE_KINDS[wish.kind].is_printed:
        parts.insert(1, wish.audience.value)
    if locked:
        parts.append("locked")
    return f"{'-'.join(parts)}.{file_ending(wish.kind)}"


def past_export(
    journey: Journey,
    wish: ExportWish,
    made: MadeFile,
    file_name: str,
    today: date,
) -> PastExport:
    """Return what is remembered of a file: its version is the one printed in it.

    Args:
        journey: at the revision that the file tells.
        wish: which file was made.
        made: the file; of a calendar its entries are remembered.
        file_name: without its folder.
        today: the day of making.
    """
    printed = FILE_KINDS[wish.kind].is_printed and not wish.is_one_paper
    export = PastExport(
        id=EntryId(uuid4().hex),
        kind=wish.kind.value,
        audience=wish.audience.value if printed else "",
        on=today,
        revision=journey.revision,
        file_name=file_name,
        appointments_only=wish.appointments_only,
    )
    if made.calendar is None:
        return export
    return replace(
        export,
        sequence=sequence_of(made.calendar),
        held=entries_of(made.calendar),
        content=content_of(made.calendar),
    )
