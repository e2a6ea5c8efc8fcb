"""A journey as a set of small records, so that one action rewrites one of them.

The protocol is kept apart from the plan: moving Day 0 does not rewrite the protocol.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from operator import itemgetter
from typing import Any, Final, NamedTuple

from msgspec import Struct, convert
from msgspec.structs import asdict

from planner.models.ids import CentreId, JourneyId, OptionId
from planner.models.journey import (
    Contact,
    ContactRole,
    DiaryEntry,
    Journey,
    PastExport,
    Plan,
    PlanState,
)
from planner.models.person.aftercare import Aftercare
from planner.models.person.decision import (
    Centre,
    Decision,
    ExchangeRate,
    Question,
    Quote,
)
from planner.models.person.profile import Profile
from planner.models.person.visit import Visit
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Closure,
    ConfirmedRule,
    Helper,
    LastShown,
    RoughAnchor,
    StepFacts,
)
from planner.models.plan.protocol import Step, TreatmentProtocol
from planner.records.codec import decode, encode
from planner.records.unknown_keys import unknown_keys


class RecordKey(NamedTuple):
    """The name of a record inside its journey; ``key`` is "" for the only one."""

    kind: str
    key: str = ""


class RecordChange(Struct, frozen=True, kw_only=True):
    """A record before and after; None where there is none."""

    record: RecordKey
    before: bytes | None
    after: bytes | None


class Head(Struct, frozen=True, kw_only=True):
    """What is needed to list a journey."""

    title: str
    created: date


class PlanWithoutProtocol(Struct, frozen=True, kw_only=True):
    """A plan as stored beside its protocol; the fields are those of ``Plan``."""

    option: OptionId
    centre: CentreId | None = None
    anchor: AnchorDate | None = None
    rough: RoughAnchor | None = None
    state: PlanState = PlanState.CONSIDERING
    held_from: PlanState | None = None
    why: str = ""
    started_on: date | None = None


HEAD: Final = RecordKey("head")
_PROFILE: Final = RecordKey("profile")
_DECISION: Final = RecordKey("decision")
_PLAN: Final = RecordKey("plan")
_PROTOCOL: Final = RecordKey("protocol")
_EARLIER: Final = RecordKey("earlier-plans")
_AFTERCARE: Final = RecordKey("aftercare")
_COLLECTIONS: Final[Mapping[str, tuple[str, type]]] = {
    "fact": ("facts", StepFacts),
    "own-step": ("own_steps", Step),
    "away": ("away", Away),
    "closure": ("closures", Closure),
    "helper": ("helpers", Helper),
    "centre": ("centres", Centre),
    "quote": ("quotes", Quote),
    "rate": ("rates", ExchangeRate),
    "question": ("questions", Question),
    "contact": ("contacts", Contact),
    "diary": ("diary", DiaryEntry),
    "visit": ("visits", Visit),
    "shown": ("shown", LastShown),
    "confirmed": ("confirmed", ConfirmedRule),
    "export": ("exports", PastExport),
}


def split(journey: Journey) -> Mapping[RecordKey, bytes]:
    """Return all records of a journey; ``join`` puts them together again.

    The revision is not in any record: the store counts it.

    Returns:
        UTF-8 JSON by record.

    Raises:
        PlannerError: ``text.unreadable`` for text that is not Unicode.
    """
    return {record: encode(value) for record, value in _values(journey).items()}


def difference(before: Journey, after: Journey) -> tuple[RecordChange, ...]:
    """Return the records that an action changed, in a fixed order.

    Values that both journeys share are not even encoded.

    Args:
        before: as it is stored.
        after: as it is to be.

    Raises:
        PlannerError: ``text.unreadable`` for text that is not Unicode.
    """
    found = sorted(_differing(before, after), key=itemgetter(0))
    changes = (_change(record, old, new) for record, old, new in found)
    return tuple(change for change in changes if change.before != change.after)


def join(
    journey: JourneyId, revision: int, records: Mapping[RecordKey, bytes | str]
) -> Journey:
    """Put a journey together from its records.

    Raises:
        msgspec.MsgspecError: for a record that cannot be read.
        KeyError: when the head is missing or a kind is not known.

    Args:
        journey: its id.
        revision: as the store counts it, from 0.
        records: JSON by record; what is missing takes the default of its class.
    """
    head = decode(records[HEAD], Head)
    return Journey(
        id=journey,
        title=head.title,
        created=head.created,
        revision=revision,
        profile=_single(records, _PROFILE, Profile) or Profile(),
        decision=_single(records, _DECISION, Decision) or Decision(),
        plan=_joined_plan(records),
        earlier_plans=_single(records, _EARLIER, tuple[Plan, ...]) or (),
        aftercare=_single(records, _AFTERCARE, Aftercare) or Aftercare(),
        **_collections(records),
    )


def is_newer(journey: Journey, records: Mapping[RecordKey, bytes | str]) -> bool:
    """Say whether records hold keys that this version would drop when it writes them.

    Args:
        journey: as ``join`` made it of them.
        records: JSON by record.
    """
    known = split(journey)
    for record, body in records.items():
        written = body.encode() if isinstance(body, str) else body
        again = known.get(record, written)
        # Equal as a rule: only what differs is looked at key by key.
        if written != again and any(
            unknown_keys(decode(written, object), decode(again, object), "")
        ):
            return True
    return False


def has_newer_kinds(records: Mapping[RecordKey, bytes | str]) -> bool:
    """Say whether there are records of a kind that this version does not know."""
    return any(
        record not in _SINGLES and record.kind not in _COLLECTIONS for record in records
    )


def read_head(body: bytes | str) -> Head:
    """Read the head record alone, for the list of journeys.

    Args:
        body: JSON.

    Raises:
        msgspec.MsgspecError: when it cannot be read.
    """
    return decode(body, Head)


def _change(record: RecordKey, old: object, new: object) -> RecordChange:
    return RecordChange(
        record=record,
        before=None if old is None else encode(old),
        after=None if new is None else encode(new),
    )


def _differing(
    before: Journey, after: Journey
) -> Iterator[tuple[RecordKey, object, object]]:
    """Find what is not the same object in both; None where a record is missing.

    Values are immutable: the same object is the same value. An action shares all but a
    few with the journey before, whole collections too, and these are not looked into.
    """
    old, new = _single_values(before), _single_values(after)
    for record in old.keys() | new.keys():
        if old.get(record) is not new.get(record):
            yield record, old.get(record), new.get(record)
    for kind, (attribute, _) in _COLLECTIONS.items():
        was, now = getattr(before, attribute), getattr(after, attribute)
        if was is not now:
            for key in was.keys() | now.keys():
                if was.get(key) is not now.get(key):
                    yield RecordKey(kind, str(key)), was.get(key), now.get(key)


def _values(journey: Journey) -> dict[RecordKey, Any]:
    return _single_values(journey) | dict(_members(journey))


def _single_values(journey: Journey) -> dict[RecordKey, Any]:
    values: dict[RecordKey, Any] = {
        HEAD: Head(title=journey.title, created=journey.created),
        _PROFILE: journey.profile,
        _DECISION: journey.decision,
    }
    if journey.plan is not None:
        values[_PLAN] = _without_protocol(journey.plan)
        values[_PROTOCOL] = journey.plan.protocol
    if journey.earlier_plans:
        values[_EARLIER] = journey.earlier_plans
    if journey.aftercare != Aftercare():
        values[_AFTERCARE] = journey.aftercare
    return values


def _members(journey: Journey) -> Iterator[tuple[RecordKey, Any]]:
    for kind, (attribute, _) in _COLLECTIONS.items():
        for key, value in getattr(journey, attribute).items():
            yield RecordKey(kind, str(key)), value


def _without_protocol(plan: Plan) -> PlanWithoutProtocol:
    return convert(plan, PlanWithoutProtocol, from_attributes=True)


def _joined_plan(records: Mapping[RecordKey, bytes | str]) -> Plan | None:
    stored = _single(records, _PLAN, PlanWithoutProtocol)
    if stored is None:
        return None
    protocol = decode(records[_PROTOCOL], TreatmentProtocol)
    return Plan(protocol=protocol, **asdict(stored))


def _single(
    records: Mapping[RecordKey, bytes | str], record: RecordKey, kind: type
) -> Any:
    body = records.get(record)
    return None if body is None else decode(body, kind)


def _collections(
    records: Mapping[RecordKey, bytes | str],
) -> dict[str, dict[Any, Any]]:
    found: dict[str, dict[Any, Any]] = {}
    for name, body in records.items():
        if name in _SINGLES:
            continue
        attribute, kind = _COLLECTIONS[name.kind]
        key = ContactRole(name.key) if kind is Contact else name.key
        found.setdefault(attribute, {})[key] = decode(body, kind)
    return found


_SINGLES: Final = frozenset(
    {HEAD, _PROFILE, _DECISION, _PLAN, _PROTOCOL, _EARLIER, _AFTERCARE}
)
