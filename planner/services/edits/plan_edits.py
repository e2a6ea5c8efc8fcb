"""Edits of the plan as a whole: build, move, hold, resume, change."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from planner.models.civil import check_range
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, CentreId, OptionId, StepId
from planner.models.journey import Action, Journey, Plan, PlanState
from planner.models.plan.facts import AnchorDate, AnyAnchor, RoughAnchor, StepFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.rules.day_rules import find_rough_refusals
from planner.models.rules.plain_text import clean_text
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace
from planner.services.edits.rules.kept_rules import with_own_rules
from planner.services.edits.step_edits import check_not_gone_by
from planner.services.edits.treatment_change import facts_under, has_same_day0

_ENDED: Final = frozenset({PlanState.CANCELLED, PlanState.COMPLETED})
_RESTING: Final = frozenset({PlanState.ON_HOLD, PlanState.CANCELLED})


def build_plan(
    journey: Journey,
    *,
    protocol: TreatmentProtocol,
    option: OptionId,
    centre: CentreId | None,
    anchor: AnyAnchor | None,
    today: date,
) -> Edit:
    """Make the plan, or rebuild it with another anchor, centre or protocol.

    What was booked and done stays. The earlier plan is kept with the journey when
    its protocol or option differs.

    Raises:
        PlannerError: ``date.out-of-range``, ``plan.day0-in-past``,
            ``plan.rough-over`` and ``day0.backwards`` for a span,
            ``protocol.unknown-step`` for an anchor on a step that does not exist,
            ``centre.unknown``, ``plan.day0-happened``.
    """
    _check_centre(journey, centre)
    old = journey.plan
    if old is not None and not has_same_day0(old, option, protocol):
        facts = facts_under(journey.facts, old.option, option)
        journey = replace(journey, facts=facts)
    if anchor is not None and old and anchor not in {old.anchor, old.rough}:
        _check_move(journey.facts, anchor)
    check_anchor(protocol, anchor, today, journey.facts)
    plan = Plan(
        option=option,
        protocol=protocol,
        centre=centre,
        anchor=anchor if isinstance(anchor, AnchorDate) else None,
        rough=anchor if isinstance(anchor, RoughAnchor) else None,
        started_on=today,
    )
    earlier = journey.earlier_plans
    if old is not None and _differs(old, plan):
        earlier = (*earlier, old)
    elif old is not None:
        # The same timetable again is the same plan: it has not begun anew.
        plan = replace(plan, state=old.state)
    return Edit(
        journey=replace(journey, plan=plan, earlier_plans=earlier),
        action=Action.PLAN_BUILT,
        subject=protocol.id,
        details=_anchor_details(anchor),
    )


def move_anchor(
    journey: Journey, anchor: AnyAnchor, today: date, why: str = ""
) -> Edit:
    """Move Day 0 (or the centre's start), or say what is known instead of a day.

    A day that was agreed for it and is another one is agreed no more.

    Raises:
        PlannerError: ``plan.none``, ``plan.day0-happened`` (date) for one that is
            done, ``plan.day0-gone-by`` (date, today) for a day before today, and as
            ``build_plan`` for the date.
    """
    plan = _plan(journey)
    _check_move(journey.facts, anchor)
    if isinstance(anchor, AnchorDate):
        check_not_gone_by(journey.facts, anchor, today)
    check_anchor(plan.protocol, anchor, today, journey.facts)
    details = {
        **_anchor_details(anchor),
        "before": plan.anchor.day.isoformat() if plan.anchor else "",
    }
    day = anchor if isinstance(anchor, AnchorDate) else None
    rough = anchor if isinstance(anchor, RoughAnchor) else None
    moved = replace(plan, anchor=day, rough=rough)
    stays = anchor.day if isinstance(anchor, AnchorDate) else None
    facts = without_old_booking(journey.facts, anchor.step, stays)
    return Edit(
        journey=replace(journey, plan=moved, facts=facts),
        action=Action.PLAN_MOVED,
        subject=anchor.step,
        details=details,
        why=clean_text(why, "why"),
    )


def without_old_booking(
    facts: Mapping[StepId, StepFacts], step: StepId, stays: date | None = None
) -> Mapping[StepId, StepFacts]:
    """Return the facts without the day that was agreed for a step that moves.

    Args:
        facts: of all steps.
        step: goes to another day.
        stays: a day on which it may be agreed already; None for none.
    """
    told = facts.get(step)
    if told is None or told.booked is None or told.booked.day == stays:
        return facts
    # Else the step would clash with itself: set to one day, booked on another.
    left = replace(told, booked=None)
    others = {other: one for other, one in facts.items() if other != step}
    return others if left == StepFacts() else {**others, step: left}


def set_state(journey: Journey, state: PlanState, why: str = "") -> Edit:
    """Say where the plan stands; cancelling keeps the whole trail.

    A cancelled plan remembers where it stood, so that it can be taken up there.

    Raises:
        PlannerError: ``plan.none``, ``text.too-long``.
    """
    plan = _plan(journey)
    reason = clean_text(why, "why")
    held = plan.held_from
    # From hold to cancelled it stays what it was before the hold.
    if plan.state not in _RESTING:
        held = plan.state
    if state is not PlanState.CANCELLED:
        held = None
    return Edit(
        journey=replace(
            journey, plan=replace(plan, state=state, held_from=held, why=reason)
        ),
        action=Action.PLAN_STATE,
        subject=state.value,
        details={"before": plan.state.value},
        why=reason,
    )


def hold(journey: Journey, why: str = "") -> Edit:
    """Put the plan on hold.

    Raises:
        PlannerError: ``plan.already-held``, ``plan.ended``.
    """
    plan = _plan(journey)
    if plan.state is PlanState.ON_HOLD:
        raise PlannerError("plan.already-held")
    if plan.state in _ENDED:
        raise PlannerError("plan.ended", state=plan.state.value)
    reason = clean_text(why, "why")
    held = replace(plan, state=PlanState.ON_HOLD, held_from=plan.state, why=reason)
    return Edit(
        journey=replace(journey, plan=held), action=Action.PLAN_HELD, why=reason
    )


def resume(journey: Journey) -> Edit:
    """Take up a held or cancelled plan.

    Raises:
        PlannerError: ``plan.not-held``.
    """
    plan = _plan(journey)
    if plan.state not in _RESTING:
        raise PlannerError("plan.not-held")
    state = plan.held_from or PlanState.CONSIDERING
    resumed = replace(plan, state=state, held_from=None, why="")
    return Edit(
        journey=replace(journey, plan=resumed),
        action=Action.PLAN_RESUMED,
        subject=state.value,
    )


def change_centre(journey: Journey, centre: CentreId | None, why: str = "") -> Edit:
    """Choose another centre.

    Raises:
        PlannerError: ``centre.unknown``, ``plan.none``.
    """
    plan = _plan(journey)
    _check_centre(journey, centre)
    return Edit(
        journey=replace(journey, plan=replace(plan, centre=centre)),
        action=Action.CENTRE_CHANGED,
        subject=centre or "",
        details={"before": plan.centre or ""},
        why=clean_text(why, "why"),
    )


def change_protocol(
    journey: Journey,
    protocol: TreatmentProtocol,
    option: OptionId | None = None,
    why: str = "",
) -> Edit:
    """Take another protocol or option; what was done is kept, steps by their id.

    The Day 0 of another treatment is asked for, never inherited, and such a plan is
    only considered, unless it was given already; the choice follows.

    Raises:
        PlannerError: ``plan.none``, ``text.too-long``.
    """
    plan = _plan(journey)
    if protocol.id == plan.protocol.id:
        # A newer version of the same timetable: what the centre told stays true.
        protocol = with_own_rules(journey.confirmed, plan.protocol, protocol)
    taken = option or protocol.option
    if not has_same_day0(plan, taken, protocol):
        return _other_treatment(journey, plan, (taken, protocol), why)
    anchor = plan.anchor
    # The new timetable may have no "centre starts": then the day is asked for again.
    if anchor is not None and protocol.step(anchor.step) is None:
        anchor = None
    rough = plan.rough
    if rough is not None and protocol.step(rough.step) is None:
        rough = None
    new = replace(
        plan,
        protocol=protocol,
        option=taken,
        anchor=anchor,
        rough=rough,
    )
    return Edit(
        journey=replace(
            journey, plan=new, earlier_plans=(*journey.earlier_plans, plan)
        ),
        action=Action.PROTOCOL,
        subject=protocol.id,
        details={"before": plan.protocol.id},
        why=clean_text(why, "why"),
    )


def _other_treatment(
    journey: Journey, plan: Plan, taken: tuple[OptionId, TreatmentProtocol], why: str
) -> Edit:
    option, protocol = taken
    chosen = replace(
        journey.decision, choice=option, protocol=protocol.id, chosen_on=None
    )
    facts = facts_under(journey.facts, plan.option, option)
    told = facts.get(DAY0)
    # Back at a treatment that was given: it is not being considered any more.
    given = told is not None and told.done is not None
    new = Plan(
        option=option,
        protocol=protocol,
        centre=plan.centre,
        started_on=plan.started_on,
        state=PlanState.UNDER_WAY if given else PlanState.CONSIDERING,
    )
    return Edit(
        journey=replace(
            journey,
            plan=new,
            facts=facts,
            decision=chosen,
            earlier_plans=(*journey.earlier_plans, plan),
        ),
        action=Action.PROTOCOL,
        subject=protocol.id,
        details={"before": plan.protocol.id},
        why=clean_text(why, "why"),
    )


def _plan(journey: Journey) -> Plan:
    if journey.plan is None:
        raise PlannerError("plan.none")
    return journey.plan


def _differs(old: Plan, new: Plan) -> bool:
    return (old.option, old.protocol.id) != (new.option, new.protocol.id)


def _check_centre(journey: Journey, centre: CentreId | None) -> None:
    if centre is not None and centre not in journey.centres:
        raise PlannerError("centre.unknown", centre=centre)


def check_to_come(facts: Mapping[StepId, StepFacts], step: StepId) -> None:
    """Refuse to plan a day for what has happened.

    Args:
        facts: what was told of the steps.
        step: Day 0, or the step the centre starts on.

    Raises:
        PlannerError: ``plan.day0-happened`` (date).
    """
    for name in (step, DAY0):
        told = facts.get(name)
        if told is not None and told.done is not None and told.dropped is None:
            raise PlannerError("plan.day0-happened", date=told.done.day.isoformat())


def _check_move(facts: Mapping[StepId, StepFacts], anchor: AnyAnchor) -> None:
    told = facts.get(anchor.step)
    day = anchor.day if isinstance(anchor, AnchorDate) else None
    # The day on which it happened is no other day.
    if told is None or told.done is None or told.done.day != day:
        check_to_come(facts, anchor.step)


def check_anchor(
    protocol: TreatmentProtocol,
    anchor: AnyAnchor | None,
    today: date,
    facts: Mapping[StepId, StepFacts] = MappingProxyType({}),
) -> None:
    """Refuse a day that no plan can be pinned to; see ``build_plan``.

    A day before today is fine for a step that is done.

    Args:
        protocol: must have the anchor's step.
        anchor: None is always fine: nobody knows the day yet.
        today: itself may be the day.
        facts: what was told of the steps.

    Raises:
        PlannerError: ``date.out-of-range``, ``protocol.unknown-step``,
            ``plan.day0-in-past``; ``plan.rough-over`` (first, last, today) for a span
            that lies behind, ``day0.backwards`` for one that ends before it begins.
    """
    if anchor is None:
        return
    if protocol.step(anchor.step) is None:
        raise PlannerError("protocol.unknown-step", step=anchor.step)
    if isinstance(anchor, RoughAnchor):
        _check_span(anchor, today)
        return
    check_range(anchor.day)
    known = facts.get(anchor.step)
    if anchor.day < today and not (known and known.done):
        raise PlannerError(
            "plan.day0-in-past", date=anchor.day.isoformat(), today=today.isoformat()
        )


def _check_span(rough: RoughAnchor, today: date) -> None:
    refuse_new(find_rough_refusals, rough)
    if rough.last is not None and rough.last < today:
        raise PlannerError(
            "plan.rough-over",
            first=(rough.first or rough.last).isoformat(),
            last=rough.last.isoformat(),
            today=today.isoformat(),
        )


def _anchor_details(anchor: AnyAnchor | None) -> dict[str, str]:
    if anchor is None:
        return {}
    if isinstance(anchor, AnchorDate):
        return {"step": anchor.step, "day": str(anchor.day)}
    ends = {"first": anchor.first, "last": anchor.last}
    days = {name: day.isoformat() for name, day in ends.items() if day}
    return {"step": anchor.step, "rough": "yes", **days}
