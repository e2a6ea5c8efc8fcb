"""Edits of the diary: values that can be true, on days that have been."""

from datetime import date
from typing import Final

from planner.models.civil import check_range
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import EntryId
from planner.models.journey import Action, DiaryEntry, ExportRecord, Journey
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.structs import replace
from planner.services.edits.profile_checks import MAX_EDSS

MAX_ENTRIES: Final = 5000
TEMPERATURE: Final = (30.0, 45.0)
"""Degrees Celsius that can be a living person's."""
WEIGHT: Final = (20.0, 400.0)
"""Kilograms."""
STRENGTH: Final = (1, 4)
_KEPT_EXPORTS: Final = 50


def put_entry(journey: Journey, entry: DiaryEntry, today: date) -> Edit:
    """Add or change a diary entry.

    Raises:
        PlannerError: ``diary.in-future``, ``diary.temperature`` (30 to 45 degrees
            Celsius), ``diary.weight`` (20 to 400 kg), ``profile.edss``,
            ``diary.strength``, ``diary.empty``, ``diary.too-many``.
    """
    check_range(entry.day)
    if entry.day > today:
        raise PlannerError("diary.in-future", date=str(entry.day), today=str(today))
    _check_values(entry)
    kept = replace(
        entry,
        test=clean_line(entry.test, "test", empty_ok=True),
        result=clean_line(entry.result, "result", empty_ok=True),
        note=clean_text(entry.note, "note"),
    )
    if kept == DiaryEntry(id=entry.id, day=entry.day):
        raise PlannerError("diary.empty")
    if entry.id not in journey.diary and len(journey.diary) >= MAX_ENTRIES:
        raise PlannerError("diary.too-many", limit=str(MAX_ENTRIES))
    return Edit(
        journey=replace(journey, diary={**journey.diary, entry.id: kept}),
        action=Action.DIARY,
        subject=entry.id,
        details={"day": entry.day.isoformat()},
    )


def remove_entry(journey: Journey, entry: EntryId) -> Edit:
    """Take a diary entry away; refuses ``diary.unknown``."""
    if entry not in journey.diary:
        raise PlannerError("diary.unknown", entry=entry)
    rest = {key: value for key, value in journey.diary.items() if key != entry}
    return Edit(
        journey=replace(journey, diary=rest),
        action=Action.DIARY,
        subject=entry,
        details={"day": journey.diary[entry].day.isoformat(), "removed": "yes"},
    )


def note_export(journey: Journey, record: ExportRecord) -> Edit:
    """Remember that a document was made; the last fifty are kept."""
    oldest_first = sorted(
        journey.exports.values(), key=lambda one: (one.on, one.revision, one.id)
    )
    kept = {one.id: one for one in oldest_first[-(_KEPT_EXPORTS - 1) :]}
    return Edit(
        journey=replace(journey, exports={**kept, record.id: record}),
        action=Action.EXPORTED,
        subject=record.kind,
        details={"file": record.file_name, "day": record.on.isoformat()},
    )


def _check_values(entry: DiaryEntry) -> None:
    _check_between("diary.temperature", entry.temperature, TEMPERATURE)
    _check_between("diary.weight", entry.weight, WEIGHT)
    edss = entry.edss
    if edss is not None and not (0 <= edss <= MAX_EDSS and edss * 2 == int(edss * 2)):
        raise PlannerError("profile.edss", value=f"{edss:g}")
    for symptom, strength in entry.symptoms.items():
        if not STRENGTH[0] <= strength <= STRENGTH[1]:
            raise PlannerError("diary.strength", symptom=symptom, value=str(strength))


def _check_between(code: str, value: float | None, span: tuple[float, float]) -> None:
    if value is not None and not span[0] <= value <= span[1]:
        raise PlannerError(
            code, value=f"{value:g}", low=f"{span[0]:g}", high=f"{span[1]:g}"
        )
