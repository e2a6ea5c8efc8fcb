"""Keeps what a person began to type in forms until they add it or clear it."""

from datetime import date

import msgspec

from planner.models.ids import JourneyId
from planner.records.codec import decode, encode
from planner.services.ports import SettingStore


class KeptDraft(msgspec.Struct, frozen=True):
    """What stands in one form and is no fact yet.

    Attributes:
        begun: the day its first letter was typed.
        texts: what stands in each field that was changed, as typed: it may be
            unreadable.
    """

    begun: date
    texts: dict[str, str]


def keep_drafts(
    store: SettingStore, journey: JourneyId, drafts: dict[str, KeptDraft]
) -> None:
    """Keep the drafts of a journey, by the names of their forms; none takes them off.

    Raises:
        PlannerError: they cannot be stored; those of before are still there.
    """
    name, text = as_setting(journey, drafts)
    if (store.setting(name) or "") != text:
        store.set_setting(name, text)


def as_setting(journey: JourneyId, drafts: dict[str, KeptDraft]) -> tuple[str, str]:
    """Return the name and the text under which the drafts of a journey are kept.

    One row for all of them: it is written whole or not at all, and what waits can be
    told without looking into every form.
    """
    return _name(journey), encode(drafts).decode() if drafts else ""


def kept_drafts(store: SettingStore, journey: JourneyId) -> dict[str, KeptDraft]:
    """Return the drafts of a journey; empty without, or when they cannot be read.

    Raises:
        PlannerError: the data file cannot be read now.
    """
    text = store.setting(_name(journey))
    if not text:
        return {}
    try:
        return decode(text, dict[str, KeptDraft])
    except (msgspec.MsgspecError, RecursionError):
        return {}


def _name(journey: JourneyId) -> str:
    return f"drafts.{journey}"
