"""Edits of single steps: what was booked, what happened, what will not."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from planner.models.civil import check_partial_date, check_range
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.journey import Action, Journey, PlanState
from planner.models.plan.facts import (
    AnchorDate,
    Before,
    Booking,
    Done,
    DropKind,
    Dropped,
    StepFacts,
)
from planner.models.plan.protocol import Step, StepKind
from planner.models.rules.day_rules import check_after_birth
from planner.models.rules.fact_rules import find_booking_refusals, find_done_refusals
from planner.models.rules.plain_text import clean_text, keep_line
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace
from planner.services.edits.treatment_change import earlier_step

_OCCURRENCE: Final = re.compile(r"(.+)#([1-9]\d{0,3})")
_AHEAD: Final = {PlanState.CONSIDERING, PlanState.AGREED, PlanState.BOOKED}
_SECOND: Final = 2
_TREATMENTS: Final = {StepKind.MEDICINE, StepKind.INFUSION}


def book(
    journey: Journey,
    step: StepId,
    booking: Booking,
    why: str = "",
    today: date | None = None,
) -> Edit:
    """Enter an agreed date; for a step set by the team this closes its gap.

    The day that the plan was set to gives way to the one that is agreed. A day after
    that on which a test was done is one for doing it once more.

    Args:
        journey: with a plan.
        step: which one.
        booking: its day, last day and time.
        why: the person's reason.
        today: no plan is set to a day before it; None where no plan can be.

    Raises:
        PlannerError: ``plan.day0-gone-by`` (date, today) for a Day 0 that lies behind,
            ``step.unknown``, ``step.dropped``, ``step.done-already``, ``date.*``,
            ``step.end-before-start``, ``time.unreadable``, ``step.done-before-birth``.
    """
    step = _time_to_book(journey, step, booking.day)
    facts = _facts_in_force(journey, step)
    if facts.done is not None:
        raise PlannerError("step.done-already", step=step)
    if today is not None and step in {DAY0, _anchor_step(journey)}:
        anchor = AnchorDate(step=step, day=booking.day)
        check_not_gone_by(journey.facts, anchor, today)
    refuse_new(find_booking_refusals, booking, facts.booked)
    check_after_birth(booking.day, journey.profile.born)
    details = _span_details(booking.day, booking.end)
    if facts.booked is not None:
        details["before"] = facts.booked.day.isoformat()
    return _with_facts(
        _set_to(journey, step, booking.day),
        step,
        replace(facts, booked=booking, later=None),
        Action.BOOKED,
        why,
        details,
    )


def _anchor_step(journey: Journey) -> StepId:
    anchor = journey.plan.anchor if journey.plan is not None else None
    return DAY0 if anchor is None else anchor.step


def check_not_gone_by(
    facts: Mapping[StepId, StepFacts], anchor: AnchorDate, today: date
) -> None:
    """Refuse to plan a day that lies behind: it has happened, or it has not.

    Args:
        facts: what was told of the steps; what is done may lie behind.
        anchor: Day 0, or the step the centre starts on.
        today: itself may be the day.

    Raises:
        PlannerError: ``plan.day0-gone-by`` (date, today).
    """
    told = facts.get(anchor.step)
    if anchor.day < today and (told is None or told.done is None):
        days = {"date": anchor.day.isoformat(), "today": today.isoformat()}
        raise PlannerError("plan.day0-gone-by", **days)


def _time_to_book(journey: Journey, step: StepId, day: date) -> StepId:
    """Return the step, or the next time of a test that was done before the day."""
    check_step(journey, step)
    found = _find(journey, step)
    if found is None or not found.can_be_repeated:
        return step
    told = journey.facts.get(step, StepFacts())
    while told.done is not None and told.done.day < day:
        step = _next_time(step)
        told = journey.facts.get(step, StepFacts())
    return step


def _next_time(step: StepId) -> StepId:
    base, _, number = step.partition("#")
    return StepId(f"{base}#{int(number or 1) + 1}")


def _find(journey: Journey, step: StepId) -> Step | None:
    base = StepId(step.partition("#")[0])
    own, plan = journey.own_steps.get(base), journey.plan
    return plan.protocol.step(base) if own is None and plan else own


def _set_to(journey: Journey, step: StepId, day: date) -> Journey:
    plan = journey.plan
    if plan is None or plan.anchor is None or plan.anchor.step != step:
        return journey
    # Else Day 0 would clash with itself: wished for one day, agreed on another.
    return replace(journey, plan=replace(plan, anchor=replace(plan.anchor, day=day)))


def unbook(journey: Journey, step: StepId, why: str = "") -> Edit:
    """Take back a booked date.

    Raises:
        PlannerError: ``step.not-booked``.
    """
    facts = _facts_in_force(journey, step)
    if facts.booked is None:
        raise PlannerError("step.not-booked", step=step)
    details = {"before": facts.booked.day.isoformat()}
    return _with_facts(
        journey, step, replace(facts, booked=None), Action.UNBOOKED, why, details
    )


def mark_done(
    journey: Journey, step: StepId, done: Done, *, today: date, why: str = ""
) -> Edit:
    """Say when it really happened; it never moves again.

    A treatment that was given makes a plan that was being considered one under way.

    Raises:
        PlannerError: ``step.unknown``, ``step.dropped``, ``step.done-in-future``,
            ``step.done-before-birth``,
            ``step.end-before-start``, ``date.out-of-range``.
    """
    facts = _facts_told(journey, step)
    born = journey.profile.born
    refuse_new(
        lambda one, found: find_done_refusals(one, today, found, born),
        done,
        facts.done,
    )
    stored = facts.done.where if facts.done is not None else ""
    done = replace(done, where=keep_line(done.where, stored, "where"))
    return _with_facts(
        _under_way(journey, step),
        step,
        replace(facts, done=done, before=None, later=None),
        Action.DONE,
        why,
        _span_details(done.day, done.end),
    )


def tell_before(journey: Journey, step: StepId, before: Before | None) -> Edit:
    """Say what is known of a step that lies before the plan; None takes it back.

    Raises:
        PlannerError: ``step.unknown``, ``step.dropped``, ``date.*`` for its month,
            ``before.told`` for one that is done or booked,
            ``step.done-before-birth``.
    """
    facts = _facts_told(journey, step)
    if facts.done is not None or facts.booked is not None:
        raise PlannerError("before.told", step=step)
    if before is not None and before.when:
        before = replace(before, when=check_partial_date(before.when))
        check_after_birth(before.when, journey.profile.born)
    details = {"before": "yes"} if before is not None else {"removed": "yes"}
    return _with_facts(
        journey, step, replace(facts, before=before), Action.BEFORE, "", details
    )


def not_done(journey: Journey, step: StepId, why: str = "") -> Edit:
    """Take back that a step was done.

    Raises:
        PlannerError: ``step.not-done``.
    """
    facts = _facts_told(journey, step)
    if facts.done is None:
        raise PlannerError("step.not-done", step=step)
    details = {"before": facts.done.day.isoformat()}
    return _with_facts(
        journey,
        step,
        replace(facts, done=None, before=None),
        Action.NOT_DONE,
        why,
        details,
    )


def cancel(journey: Journey, step: StepId, why: str = "") -> Edit:
    """Take a step out of the plan with a reason; its trail stays.

    Raises:
        PlannerError: ``step.unknown``, ``step.dropped``, ``text.too-long``.
    """
    return _drop(journey, step, DropKind.CANCELLED, why)


def skip(journey: Journey, step: StepId, why: str = "") -> Edit:
    """Leave a step out on purpose; its trail stays.

    Raises:
        PlannerError: ``step.unknown``, ``step.dropped``, ``text.too-long``.
    """
    return _drop(journey, step, DropKind.SKIPPED, why)


def restore(journey: Journey, step: StepId) -> Edit:
    """Bring a cancelled or skipped step back.

    Raises:
        PlannerError: ``step.not-dropped``.
    """
    check_step(journey, step)
    facts = journey.facts.get(step, StepFacts())
    if facts.dropped is None:
        raise PlannerError("step.not-dropped", step=step)
    return _with_facts(journey, step, replace(facts, dropped=None), Action.RESTORED)


def set_not_before(
    journey: Journey, step: StepId, day: date | None, why: str = ""
) -> Edit:
    """Keep a step from lying before a day; None takes that back.

    Raises:
        PlannerError: ``step.unknown``, ``step.dropped``, ``date.out-of-range``.
    """
    facts = _facts_in_force(journey, step)
    if day is not None:
        check_range(day)
    return _with_facts(
        journey,
        step,
        replace(facts, not_before=day),
        Action.NOT_BEFORE,
        why,
        {"day": day.isoformat() if day else ""},
    )


def ask_later(
    journey: Journey, step: StepId, until: date | None, *, today: date
) -> Edit:
    """Ask nothing about a step before a day; None takes that back. No date moves.

    Raises:
        PlannerError: ``step.unknown``, ``step.dropped``, ``step.done-already``,
            ``date.out-of-range``, ``step.later-gone`` (date, today) for a day that is
            not to come.
    """
    facts = _facts_in_force(journey, step)
    if facts.done is not None:
        raise PlannerError("step.done-already", step=step)
    if until is not None:
        check_range(until)
        if until <= today:
            raise PlannerError("step.later-gone", date=str(until), today=str(today))
    details = {"removed": "yes"} if until is None else {"day": until.isoformat()}
    return _with_facts(
        journey, step, replace(facts, later=until), Action.LATER, "", details
    )


def set_note(journey: Journey, step: StepId, text: str) -> Edit:
    """Write the note of a step; "" removes it.

    Raises:
        PlannerError: ``text.too-long``.
    """
    check_told(journey, step)
    facts = journey.facts.get(step, StepFacts())
    return _with_facts(
        journey, step, replace(facts, note=clean_text(text, "note")), Action.NOTE
    )


def check_step(journey: Journey, step: StepId) -> None:
    """Refuse with ``step.unknown`` what is no step of the plan, ``plan.none`` without.

    An occurrence ``<id>#<n>`` must lie within the repeats of its step.

    Args:
        journey: with a plan.
        step: bare for a step that comes once, ``<id>#<n>`` (n from 1) for a repeating
            one.

    Raises:
        PlannerError: ``plan.none``, ``step.unknown``, ``step.which-one`` (step, count)
            for a repeating step without a number.
    """
    if journey.plan is None:
        raise PlannerError("plan.none")
    base = StepId(step.partition("#")[0])
    found = journey.own_steps.get(base) or journey.plan.protocol.step(base)
    if found is None:
        raise PlannerError("step.unknown", step=step)
    _check_number(journey, found, step)


def check_told(journey: Journey, step: StepId) -> None:
    """Refuse as ``check_step``, but let pass what an earlier plan had.

    What was done under it is told on every plan, and can be put right under every plan.

    Args:
        journey: with a plan.
        step: also of an earlier plan, and a Day 0 that was laid by.

    Raises:
        PlannerError: as ``check_step``.
    """
    try:
        check_step(journey, step)
    except PlannerError:
        found, _ = earlier_step(journey, step)
        if journey.plan is None or found is None:
            raise
        _check_number(journey, found, StepId(step.partition("@")[0]))


def _check_number(journey: Journey, found: Step, step: StepId) -> None:
    match = _OCCURRENCE.fullmatch(step)
    number = int(match.group(2)) if match else None
    if number is not None and found.can_be_repeated:
        _check_time(journey, step, number)
        return
    allowed = found.repeat.count if found.repeat else None
    if match is None and "#" in step:
        raise PlannerError("step.unknown", step=step)
    if (number is None) != (allowed is None):
        base = step.partition("#")[0]
        raise PlannerError("step.which-one", step=base, count=str(allowed or 1))
    if number is not None and allowed is not None and number > allowed:
        raise PlannerError("step.unknown", step=step)


def _check_time(journey: Journey, step: StepId, number: int) -> None:
    """Refuse another time of a test unless the one before it was done."""
    base = StepId(step.partition("#")[0])
    before = base if number == _SECOND else StepId(f"{base}#{number - 1}")
    told = journey.facts.get(before, StepFacts())
    if number < _SECOND or (told.done is None and step not in journey.facts):
        raise PlannerError("step.unknown", step=step)


def _under_way(journey: Journey, step: StepId) -> Journey:
    plan = journey.plan
    given = plan and plan.protocol.step(StepId(step.partition("#")[0]))
    if plan is None or plan.state not in _AHEAD or not given:
        return journey
    if not given.key or given.kind not in _TREATMENTS:
        return journey
    return replace(journey, plan=replace(plan, state=PlanState.UNDER_WAY))


def _facts_in_force(journey: Journey, step: StepId) -> StepFacts:
    check_step(journey, step)
    return _not_dropped(journey, step)


def _facts_told(journey: Journey, step: StepId) -> StepFacts:
    check_told(journey, step)
    return _not_dropped(journey, step)


def _not_dropped(journey: Journey, step: StepId) -> StepFacts:
    facts = journey.facts.get(step, StepFacts())
    if facts.dropped is not None:
        raise PlannerError("step.dropped", step=step)
    return facts


def _drop(journey: Journey, step: StepId, kind: DropKind, why: str) -> Edit:
    facts = _facts_in_force(journey, step)
    if facts.done is not None:
        raise PlannerError("step.done-already", step=step)
    reason = clean_text(why, "why")
    action = Action.CANCELLED if kind is DropKind.CANCELLED else Action.SKIPPED
    dropped = Dropped(kind=kind, why=reason)
    left = replace(facts, dropped=dropped, later=None)
    return _with_facts(journey, step, left, action, reason)


def _with_facts(
    journey: Journey,
    step: StepId,
    facts: StepFacts,
    action: Action,
    why: str = "",
    details: dict[str, str] | None = None,
) -> Edit:
    rest = {key: value for key, value in journey.facts.items() if key != step}
    # Nothing told is no record: taking back the last fact leaves the journey as it was
    # before the first.
    kept = rest if facts == StepFacts() else {**rest, step: facts}
    return Edit(
        journey=replace(journey, facts=kept),
        action=action,
        subject=step,
        details=details or {},
        why=clean_text(why, "why"),
    )


def _span_details(first: date, last: date | None) -> dict[str, str]:
    details = {"day": first.isoformat()}
    if last is not None:
        details["end"] = last.isoformat()
    return details
