"""The history in words: what, when and why."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from planner.models.ids import CentreId, StepId
from planner.models.journey import Action, HistoryEntry, Journey, PlanState
from planner.services.words.speaker import Speaker

_NAMES: Final = ("title", "name", "amount", "rate")
"""The details that name what an entry was about, the best first."""
_STEP_ACTIONS = frozenset(
    {
        Action.BOOKED,
        Action.UNBOOKED,
        Action.DONE,
        Action.NOT_DONE,
        Action.CANCELLED,
        Action.SKIPPED,
        Action.RESTORED,
        Action.NOT_BEFORE,
        Action.LATER,
        Action.CHOSEN,
        Action.NOTE,
        Action.BEFORE,
        Action.VISIT_PREPARED,
        Action.VISIT,
        Action.PLAN_MOVED,
    }
)


def history_sentence(entry: HistoryEntry, journey: Journey, speaker: Speaker) -> str:
    """Return "Booked: Dental check, Thu 26 Nov 2026" with the reason behind it.

    Args:
        entry: its days are told as days, one or a span.
        journey: where the titles are looked up, also in earlier plans.
        speaker: the reader's language.
    """
    fields = entry.details
    removed = entry.details.get("removed") == "yes"
    name = next(filter(None, map(fields.get, _NAMES)), "")
    if entry.action in _STEP_ACTIONS:
        name = step_name(journey, StepId(entry.subject), speaker)
    elif entry.action in _PLAN_NAMES:
        name = _PLAN_NAMES[entry.action](entry.subject, journey, speaker)
    result = _result(fields, speaker) if entry.action is Action.DIARY else ""
    told = speaker.say("history.result") if result else speaker.label(entry.action)
    what = speaker.facts(result or name, _span(fields, speaker))
    if what:
        told = speaker.labelled(told, what)
    if removed:
        told = speaker.say("history.removed", what=told)
    if entry.why:
        told = speaker.say("history.because", what=told, why=entry.why)
    return told


def _result(details: Mapping[str, str], speaker: Speaker) -> str:
    """Return a test with its result, "" for a day without one."""
    value, unit = details.get("result", ""), details.get("unit", "")
    if value and unit:
        value = speaker.texts.say("diary.measured", value=value, unit=unit)
    return speaker.facts(details.get("test", ""), value)


def newest_sentence(
    entries: Iterable[HistoryEntry], journey: Journey, speaker: Speaker
) -> str:
    """Return what undo would take back in words, "" when there is nothing.

    A file that was made cannot be unmade: exports do not count.
    """
    in_force = [
        entry
        for entry in entries
        if not entry.undone and entry.action is not Action.EXPORTED
    ]
    return history_sentence(in_force[-1], journey, speaker) if in_force else ""


def step_name(journey: Journey, step: StepId, speaker: Speaker) -> str:
    """Return the title of a step of the present or an earlier plan, else its id.

    Args:
        journey: its own steps come first.
        step: an occurrence as ``<id>#<n>``.
        speaker: the reader's language.
    """
    base, _, number = step.partition("#")
    own = journey.own_steps.get(StepId(base))
    plans = [*([journey.plan] if journey.plan else []), *journey.earlier_plans]
    found = own or next(
        (
            match
            for plan in plans
            if (match := plan.protocol.step(StepId(base))) is not None
        ),
        None,
    )
    if found is None:
        return step
    return speaker.step_title(found, int(number) if number.isdecimal() else None)


def _state_name(state: str, _journey: Journey, speaker: Speaker) -> str:
    known = next((one for one in PlanState if one.value == state), None)
    return speaker.label(known) if known is not None else state


def _centre_name(centre: str, journey: Journey, _speaker: Speaker) -> str:
    known = journey.centres.get(CentreId(centre))
    return known.name if known is not None else centre


def _timetable_name(protocol: str, journey: Journey, speaker: Speaker) -> str:
    plans = [*([journey.plan] if journey.plan else []), *journey.earlier_plans]
    of_plan = (one.protocol for one in plans if one.protocol.id == protocol)
    known = next(of_plan, None)
    if known is not None:
        return speaker.protocol_title(known)
    return speaker.texts.find(f"protocols.{protocol}.title") or ""


_PLAN_NAMES: Final[Mapping[Action, Callable[[str, Journey, Speaker], str]]] = {
    Action.PLAN_BUILT: _timetable_name,
    Action.PROTOCOL: _timetable_name,
    Action.PLAN_STATE: _state_name,
    Action.CENTRE_CHANGED: _centre_name,
}


def _span(details: Mapping[str, str], speaker: Speaker) -> str:
    """Return the day or days that an entry is about, "" for none."""
    if details.get("rough"):
        ends = (details.get("first"), details.get("last"))
        return speaker.rough(
            *(date.fromisoformat(one) if one else None for one in ends)
        )
    days = [
        date.fromisoformat(details[key])
        for key in ("day", "end", "first", "last")
        if details.get(key)
    ]
    return speaker.day_span(days[0], days[-1]) if days else ""
