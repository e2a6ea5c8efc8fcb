"""Keeps a sheet that is being written until the person goes on with it."""

import msgspec

from planner.models.ids import JourneyId
from planner.records.codec import decode, encode
from planner.services.ports import SettingStore
from planner.services.sheet.sheet_draft import SheetState


def keep_sheet(store: SettingStore, journey: JourneyId, state: SheetState) -> None:
    """Keep what was written for a journey.

    Raises:
        PlannerError: ``text.unreadable`` for text that is not Unicode.
        StorageError: nothing was stored.
    """
    store.set_setting(*as_setting(journey, state))


def as_setting(journey: JourneyId, state: SheetState) -> tuple[str, str]:
    """Return the name and the text under which a sheet is kept.

    Raises:
        PlannerError: ``text.unreadable`` for text that is not Unicode.
    """
    return _name(journey), encode(state).decode()


def drop_sheet(store: SettingStore, journey: JourneyId) -> None:
    """Forget what was written: it was taken, or is not wanted any more.

    Raises:
        StorageError: nothing was stored.
    """
    # Asked first: most closings of the editor have nothing to forget, and writing waits
    # for other programs.
    if store.setting(_name(journey)):
        store.set_setting(_name(journey), "")


def kept_sheet(store: SettingStore, journey: JourneyId) -> SheetState | None:
    """Return what was written last time; None without, or when it cannot be read.

    Raises:
        StorageError: the data file cannot be read.
    """
    text = store.setting(_name(journey))
    if not text:
        return None
    try:
        state = decode(text, SheetState)
    except (msgspec.MsgspecError, RecursionError):
        return None
    return state if state.protocol.step(state.chosen) is not None else None


def _name(journey: JourneyId) -> str:
    return f"sheet.{journey}"
