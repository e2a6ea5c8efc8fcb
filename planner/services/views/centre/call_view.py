"""The call that changes all: "can you be here in 19 days?", answered in one look.

What would have to be true, what cannot be, what moves, and whom to call today. Nothing
is stored by it: it is kept as another Day 0, or dropped.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from planner.models.ids import DAY0
from planner.models.journey import ContactRole, Journey
from planner.models.plan.facts import AnchorDate
from planner.models.plan.protocol import Role, StepKind
from planner.models.plan.schedule import (
    MoveKind,
    ProblemKind,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.services.edits.plan_edits import move_anchor
from planner.services.journeys.journeys import JourneyService, Preview
from planner.services.journeys.what_if import not_counted
from planner.services.views.living.difference_view import (
    DifferenceLine,
    LineKind,
    difference_lines,
)
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from planner.models.ids import StepId
    from planner.models.journey import Contact

_SOON: Final = timedelta(days=14)
"""Whoever is needed within two weeks has to be called now."""
_OPEN: Final = frozenset({StepState.PLANNED, StepState.DUE, StepState.BOOKED})
_CONTACTS: Final = {
    Role.NEUROLOGIST: (ContactRole.NEUROLOGIST, ContactRole.MS_NURSE),
    Role.MS_NURSE: (ContactRole.MS_NURSE, ContactRole.NEUROLOGIST),
    Role.HAEMATOLOGIST: (ContactRole.HAEMATOLOGIST, ContactRole.TRANSPLANT_UNIT),
    Role.TRANSPLANT_TEAM: (ContactRole.TRANSPLANT_UNIT, ContactRole.HAEMATOLOGIST),
    Role.CENTRE: (ContactRole.TRANSPLANT_UNIT, ContactRole.CENTRE_24H),
    Role.GP: (ContactRole.GP,),
    Role.CARER: (ContactRole.CARER, ContactRole.SECOND_CARER),
}
"""Who may be named for a role, the nearest first."""
_MOST: Final = 8
"""More of one kind is counted."""
_MOVED: Final = frozenset({LineKind.MOVES, LineKind.APPEARS, LineKind.GOES})


class CallView(Struct, frozen=True, kw_only=True):
    """What "can you be here on that day?" comes to.

    Attributes:
        heading: the day and how far away it is.
        verdict: whether all that has a date fits.
        needed: what would have to be done or agreed by when, soonest first.
        unknown: what only the team can say, which is not counted.
        impossible: what cannot hold or has no day left.
        moves: what moves of the key steps and of what was agreed, and how many more.
        calls: whom to call today, each with the number and what about.
    """

    heading: str
    verdict: str
    needed: tuple[str, ...]
    unknown: tuple[str, ...]
    impossible: tuple[str, ...]
    moves: tuple[str, ...]
    calls: tuple[str, ...]


def called_for(journey: Journey, day: date, *, day0: bool = False) -> AnchorDate:
    """Return what "be here on that day" pins: the start at the centre, or Day 0.

    Args:
        journey: with a plan; its timetable says on what the centre's start falls.
        day: on which to be there.
        day0: whether that day would be Day 0 itself.
    """
    plan = journey.plan
    start = plan.protocol.centre_start if plan else None
    return AnchorDate(step=DAY0 if day0 or start is None else start, day=day)


def call_view(
    service: JourneyService, journey: Journey, anchor: AnchorDate, speaker: Speaker
) -> CallView:
    """Answer the call.

    Args:
        service: knows closed days and today.
        journey: with a plan.
        anchor: as ``called_for`` returns it.
        speaker: the reader's language.

    Raises:
        PlannerError: as ``move_anchor``.
    """
    preview = service.preview(journey, move_anchor(journey, anchor, service.today()))
    after = preview.after
    explainer = Explainer(after, speaker)
    wrong = [
        explainer.problem(one)
        for one in after.problems
        if one.kind is not ProblemKind.DAY0_PASSED
    ]
    missing = not_counted(after, journey.plan) if journey.plan else ()
    days = (anchor.day - after.today).days
    return CallView(
        heading=speaker.say(
            "call.heading" if days else "call.heading-today",
            day=speaker.day_long(anchor.day),
            count=days,
        ),
        verdict=_verdict(len(wrong), len(missing), speaker),
        needed=tuple(_needed(after, anchor.day, speaker)),
        unknown=tuple(
            speaker.say(
                "call.unknown",
                step=speaker.step_title(one.step, one.number),
                ask=speaker.label(one.step.ask),
            )
            for one in missing
        ),
        impossible=tuple(wrong),
        moves=tuple(_moves(preview, speaker)),
        calls=tuple(_calls(journey, preview, missing, speaker)),
    )


def _verdict(wrong: int, missing: int, speaker: Speaker) -> str:
    if wrong:
        return speaker.say("call.does-not-fit", count=wrong)
    key = "call.fits-but" if missing else "call.fits"
    return speaker.say(key, count=missing)


def _needed(after: Schedule, day: date, speaker: Speaker) -> Iterator[str]:
    """Yield what has to be done already, then what by when until that day."""
    gone = [one for one in after.steps if _is_gone(one)]
    gone.sort(key=lambda one: not one.step.key)
    for one in gone[:_MOST]:
        yield speaker.say("call.already", step=_title(one, speaker))
    if len(gone) > _MOST:
        yield speaker.say("call.already-more", count=len(gone) - _MOST)
    stay = _stay(after)
    due = [
        (min(one.latest or day, day), one)
        for one in after.steps
        if _is_due(one, day) and (stay is None or _is_before(one, stay))
    ]
    due.sort(key=lambda pair: pair[0])
    for last, one in due:
        booked = one.facts.booked
        key, told = ("call.by", last) if booked is None else ("call.agreed", booked.day)
        yield speaker.say(key, step=_title(one, speaker), day=speaker.day(told))
    if stay is not None and stay.start is not None:
        bed = speaker.day(stay.start)
        yield speaker.say("call.begins", step=_title(stay, speaker), day=bed)


def _is_gone(one: ScheduledStep) -> bool:
    """Whether it would have to have happened by now: no day is left for it."""
    return (
        one.state in {StepState.WAS_PLANNED, StepState.NO_TIME}
        and one.applies
        and (one.step.attends or one.step.key)
    )


def _is_due(one: ScheduledStep, day: date) -> bool:
    return (
        one.state in _OPEN
        and one.start is not None
        and one.start <= day
        and one.id != DAY0
        and (one.step.attends or one.step.key)
    )


def _stay(after: Schedule) -> ScheduledStep | None:
    """Return the stay in which Day 0 lies: what happens there is not for the person."""
    found = after.by_id.get(DAY0)
    day0 = found.start if found is not None else None
    return next(
        (
            one
            for one in after.steps
            if one.step.kind is StepKind.STAY
            and one.facts.dropped is None
            and day0 is not None
            and one.start is not None
            and one.start <= day0 <= (one.end or one.start)
        ),
        None,
    )


def _is_before(one: ScheduledStep, stay: ScheduledStep) -> bool:
    if one.start is None or stay.start is None:
        return False
    return one.start < stay.start and one.id != stay.id


def _title(one: ScheduledStep, speaker: Speaker) -> str:
    return speaker.step_title(one.step, one.number)


def _moves(preview: Preview, speaker: Speaker) -> Iterator[str]:
    """Yield what moves of key steps and of what was agreed, and how many more do."""
    moved = [line for line in difference_lines(preview, speaker) if line.kind in _MOVED]
    telling = [line for line in moved if _is_telling(preview.after, line)][:_MOST]
    for line in telling:
        yield line.text
    if len(moved) > len(telling):
        yield speaker.say("call.moves-more", count=len(moved) - len(telling))


def _is_telling(after: Schedule, line: DifferenceLine) -> bool:
    found = after.by_id.get(line.step) if line.step is not None else None
    if found is None or _is_gone(found):
        return False
    return found.step.key or found.facts.booked is not None


def _calls(
    journey: Journey,
    preview: Preview,
    missing: tuple[ScheduledStep, ...],
    speaker: Speaker,
) -> Iterator[str]:
    """Yield who has to hear of it today: a line each, with all it is about."""
    about: dict[str, list[str]] = {}
    for role, one in _affected(preview, missing):
        who = _reached(journey, role, speaker)
        title = _title(one, speaker)
        about.setdefault(who, [])
        if title not in about[who]:
            about[who].append(title)
    for who, titles in about.items():
        yield speaker.labelled(who, speaker.names(*titles))


def _affected(
    preview: Preview, missing: tuple[ScheduledStep, ...]
) -> Iterator[tuple[Role, ScheduledStep]]:
    after = preview.after
    for one in missing:
        yield one.step.ask, one
    broken = {
        step for problem in after.problems for step in (*problem.hit, *problem.steps)
    }
    moved: set[StepId] = {
        move.step for move in preview.difference.moves if move.kind is MoveKind.MOVED
    }
    stay = _stay(after)
    for one in after.steps:
        if (
            one.start is None
            or one.facts.done is not None
            or one.step.who is Role.PATIENT
        ):
            continue
        if one.facts.dropped is not None:
            continue
        if stay is not None and one.id != stay.id and not _is_before(one, stay):
            continue
        is_booked = one.facts.booked is not None and one.id in broken
        is_soon = after.today <= one.start <= after.today + _SOON
        carer_moves = one.step.who is Role.CARER and one.id in moved
        if is_booked or is_soon or carer_moves:
            yield one.step.who, one


def _reached(journey: Journey, role: Role, speaker: Speaker) -> str:
    """Return name and number of who does it, else what they are."""
    for one in _CONTACTS.get(role, ()):
        contact: Contact | None = journey.contacts.get(one)
        if contact is not None and contact.is_named:
            name = contact.name or speaker.label(contact.role)
            return speaker.facts(name, contact.phone)
    return speaker.label(role)
