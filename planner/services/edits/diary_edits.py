"""Edits of the diary: values that can be true, on days that have been."""

from datetime import date
from typing import Final

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import EntryId
from planner.models.journey import Action, DiaryEntry, Journey, PastExport
from planner.models.rules.day_rules import check_after_birth
from planner.models.rules.diary_rules import MAX_ENTRIES, find_told_refusals
from planner.models.rules.plain_text import keep_line, keep_text
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace

_KEPT_EXPORTS: Final = 50


def put_entry(journey: Journey, entry: DiaryEntry, today: date) -> Edit:
    """Add or change a diary entry; what is stored already is not refused again.

    Raises:
        PlannerError: ``diary.in-future``, ``diary.temperature`` (30 to 45 degrees
            Celsius), ``diary.weight`` (20 to 400 kg), ``profile.edss``,
            ``diary.strength``, ``diary.unit-alone``, ``diary.limits-order``,
            ``diary.empty``, ``diary.too-many``, ``diary.result-twice`` (test, date),
            ``visit.no-test``,
            ``step.done-before-birth``.
    """
    stored = journey.diary.get(entry.id)
    refuse_new(lambda one, found: find_told_refusals(one, today, found), entry, stored)
    if stored is None or stored.day != entry.day:
        check_after_birth(entry.day, journey.profile.born)
    old = stored or DiaryEntry(id=entry.id, day=entry.day)
    kept = replace(
        entry,
        test=keep_line(entry.test, old.test, "test"),
        result=keep_line(entry.result, old.result, "result"),
        unit=keep_line(entry.unit, old.unit, "unit"),
        low=keep_line(entry.low, old.low, "low"),
        high=keep_line(entry.high, old.high, "high"),
        note=keep_text(entry.note, old.note, "note"),
    )
    # After cleaning: a note of blanks only is none.
    if kept == DiaryEntry(id=entry.id, day=entry.day):
        raise PlannerError("diary.empty")
    if stored is None and len(journey.diary) >= MAX_ENTRIES:
        raise PlannerError("diary.too-many", limit=str(MAX_ENTRIES))
    if stored is None and kept.result and _is_there(journey, kept):
        day = kept.day.isoformat()
        raise PlannerError("diary.result-twice", test=kept.test, date=day)
    return Edit(
        journey=replace(journey, diary={**journey.diary, entry.id: kept}),
        action=Action.DIARY,
        subject=entry.id,
        details=_named(kept),
    )


def _is_there(journey: Journey, entry: DiaryEntry) -> bool:
    known = (replace(one, id=entry.id) for one in journey.diary.values())
    return any(one == entry for one in known)


def remove_entry(journey: Journey, entry: EntryId) -> Edit:
    """Take a diary entry away.

    Raises:
        PlannerError: ``diary.unknown``.
    """
    if entry not in journey.diary:
        raise PlannerError("diary.unknown", entry=entry)
    rest = {key: value for key, value in journey.diary.items() if key != entry}
    return Edit(
        journey=replace(journey, diary=rest),
        action=Action.DIARY,
        subject=entry,
        details={**_named(journey.diary[entry]), "removed": "yes"},
    )


def _named(entry: DiaryEntry) -> dict[str, str]:
    """Return what tells an entry from others: its day, and of a result what it says."""
    told = {"test": entry.test, "result": entry.result, "unit": entry.unit}
    named = {key: text for key, text in told.items() if text}
    return {"day": entry.day.isoformat(), **named}


def note_export(journey: Journey, export: PastExport) -> Edit:
    """Remember that a document was made; the last fifty are kept.

    So is the newest calendar, however much was printed since: without it nobody knows
    what is in the person's calendar, and it could not be taken back.

    Args:
        journey: whose document it is.
        export: what is remembered of it.
    """
    oldest_first = sorted(
        journey.exports.values(), key=lambda one: (one.on, one.revision, one.id)
    )
    calendars = (one for one in oldest_first if one.held is not None)
    newest = max(calendars, key=lambda one: one.sequence, default=None)
    # One fewer: the new one is added below.
    surplus = len(oldest_first) - (_KEPT_EXPORTS - 1)
    kept = {
        one.id: one
        for place, one in enumerate(oldest_first)
        if place >= surplus or one is newest
    }
    return Edit(
        journey=replace(journey, exports={**kept, export.id: export}),
        action=Action.EXPORTED,
        subject=export.kind,
        details={"file": export.file_name, "day": export.on.isoformat()},
    )
