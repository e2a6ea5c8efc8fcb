"""Give every step its day: at its aim, or on the nearest day that still works.

After propagation the least and the greatest plan are known. A single day of a step
is possible exactly when raising its earliest bound to that day and following up
leaves it there, so two follow-ups find the nearest possible day on either side, and
fixing it never spoils the rest.
"""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from planner.models.plan.protocol import End, TimingRule
from planner.scheduling.days.ordinals import FIRST_DAY, OPEN, last_before, moved
from planner.scheduling.network.compiled_plan import CompiledPlan, PlacedPart, Placing
from planner.scheduling.network.network import Network
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    NO_EVENT,
    NO_STEP,
    EventNumber,
    MemberNumber,
    Node,
    Position,
)
from planner.scheduling.solving.deferred_steps import defer_steps
from planner.scheduling.solving.prior_bounds import (
    hold_to_today,
    keep_broken_rules,
)
from planner.scheduling.solving.propagation import Bounds, Fixpoint


class Push(NamedTuple):
    """What kept a node from its wish.

    Attributes:
        node: the start or the end that was kept from it.
        side: which side held it.
        event: the event that held it there, ``NO_EVENT`` when impossible days did.
        start: where to it was pushed before impossible days were jumped over.
        stop: where it stands.
    """

    node: Node
    side: int
    event: EventNumber
    start: int
    stop: int


class Placement(Struct, kw_only=True, eq=False):
    """Where one step stands and what drew it there.

    Attributes:
        start, end: ordinals.
        aim: wished start, None without one.
        rule: the rule that gave the wish.
        source: position of the step the wish is measured from, or ``NO_STEP``.
        pushes: what kept its start from its wish, then its end.
        after_today: it was drawn to today because its wish has gone by.
    """

    start: int
    end: int
    aim: int | None = None
    rule: TimingRule | None = None
    source: Position = NO_STEP
    pushes: tuple[Push, ...] = ()
    after_today: bool = False


class _Wish(Struct):
    """What a step would like: a day for its start or its end."""

    day: int | None
    end: End = End.START
    rule: TimingRule | None = None
    source: Position = NO_STEP
    is_aim: bool = True


def place(
    plan: CompiledPlan,
    network: Network,
    fixpoint: Fixpoint,
    let_go: Sequence[MemberNumber] = (),
) -> list[Placement | None]:
    """Place all dated steps; the same input always gives the same places.

    Args:
        plan: the compiled plan.
        network: its network; rules that gave way are kept in it as far as they can be.
        fixpoint: its bounds without a clash. They are used up: afterwards both sides
            agree on the places.
        let_go: the members that gave way.

    Returns:
        By step position, None for undated steps.
    """
    places: list[Placement | None] = [None] * len(plan.starts)
    hold_to_today(plan, fixpoint)
    told = [one for one in plan.placings if plan.pinned[one.position]]
    for placing in told:
        _place_part(plan, fixpoint, placing, places)
    keep_broken_rules(plan, network, fixpoint, let_go)
    deferred = defer_steps(network, fixpoint)
    fixpoint.earliest.deferred = fixpoint.latest.deferred = deferred
    for placing in plan.placings[len(told) :]:
        _place_part(plan, fixpoint, placing, places)
    for placing in told:
        # Only now does the step stand that its wish is measured from.
        _tell_wish(plan, fixpoint, placing.position, places)
    return places


def _tell_wish(
    plan: CompiledPlan,
    fixpoint: Fixpoint,
    position: Position,
    places: list[Placement | None],
) -> None:
    placed = places[position]
    wish = _wish(plan, fixpoint, position)
    if placed is not None:
        placed.rule, placed.source = wish.rule, wish.source
        placed.aim = _wished_start(plan, position, wish) if wish.is_aim else None


def _wished_start(plan: CompiledPlan, position: Position, wish: "_Wish") -> int | None:
    """Return the start that goes with a wish, which may be for the end of a stay."""
    start, end = plan.starts[position], plan.ends[position]
    if start == end or wish.day is None or wish.end is End.START:
        return wish.day
    return wish.day - _aimed_length(plan, position)


def _aimed_length(plan: CompiledPlan, position: Position) -> int:
    """Return how many days its last one is after its first one."""
    return plan.roster.occurrences[position].step.duration.aim - 1


def _place_part(
    plan: CompiledPlan,
    fixpoint: Fixpoint,
    placing: Placing,
    places: list[Placement | None],
) -> None:
    position, part = placing
    placed = places[position]
    if placed is None:
        placed = places[position] = _place_start(plan, fixpoint, position)
    if part is not PlacedPart.START:
        _place_end(plan, fixpoint, position, placed)


def _place_start(
    plan: CompiledPlan, fixpoint: Fixpoint, position: Position
) -> Placement:
    """Place the start of a step; its end before that where it is wished for."""
    wish = _wish(plan, fixpoint, position)
    start, end = plan.starts[position], plan.ends[position]
    length = _aimed_length(plan, position)
    is_told = plan.is_pinned(position)
    floor = OPEN if is_told or plan.is_before(position) else plan.today
    placed = Placement(start=0, end=0, rule=wish.rule, source=wish.source)
    wished_start = _wished_start(plan, position, wish)
    # What was told has its aimed length, whatever its end was wished for.
    is_end_first = start != end and wish.end is End.END and not is_told
    if is_end_first and wish.day is not None:
        _settle(fixpoint, end, wish.day, floor + length, placed)
    placed.start = placed.end = _settle(fixpoint, start, wished_start, floor, placed)
    placed.aim = wished_start if wish.is_aim else None
    return placed


def _place_end(
    plan: CompiledPlan, fixpoint: Fixpoint, position: Position, placed: Placement
) -> None:
    start, end = plan.starts[position], plan.ends[position]
    if start == end:
        return
    # What holds the end of a stay is not told as what holds its date.
    pushes = placed.pushes
    wished_end = _before_trip(
        plan, position, placed.start, placed.start + _aimed_length(plan, position)
    )
    placed.end = _settle(fixpoint, end, wished_end, OPEN, placed)
    placed.pushes = pushes


def _before_trip(plan: CompiledPlan, position: Position, start: int, end: int) -> int:
    """Return the end of a stay; one that is told ends before days away, if it can."""
    if not (
        plan.is_pinned(position) and plan.roster.occurrences[position].step.attends
    ):
        return end
    away = plan.impossible.away.meeting(start, end)
    return end if away is None or away.first <= start else away.first - 1


def _wish(plan: CompiledPlan, fixpoint: Fixpoint, position: Position) -> _Wish:
    if plan.span is not None and plan.is_rough(position):
        return _Wish(plan.span.wish(plan.today))
    tie = plan.wishes[position]
    if tie is not None:
        rule, other = tie
        offset = rule.aim or rule.earliest or rule.latest
        anchor = _where(fixpoint, plan.node(other, rule.anchor.end))
        if offset is not None and anchor is not None:
            day = moved(anchor, offset)
            return _Wish(day, rule.binds, rule, other, rule.aim is not None)
    if position == plan.anchor and plan.anchor_day is not None:
        return _Wish(plan.anchor_day)
    follower = plan.followed.get(position)
    return (
        _Wish(None)
        if follower is None
        else _inverse(plan, fixpoint, position, follower)
    )


def _inverse(
    plan: CompiledPlan, fixpoint: Fixpoint, position: Position, follower: Position
) -> _Wish:
    """Wish for the day from which the follower's own aim is where it stands."""
    for rule, other in plan.ties[follower]:
        offset = rule.aim or rule.earliest or rule.latest
        bound = _where(fixpoint, plan.node(follower, rule.binds))
        if other == position and offset is not None and bound is not None:
            # Of several days that lead there (29 to 31 January, a month on) the last.
            day = last_before(bound, offset)
            return _Wish(day, rule.anchor.end, rule, follower, is_aim=True)
    return _Wish(None)


def _where(fixpoint: Fixpoint, node: Node) -> int | None:
    low, high = fixpoint.earliest.values[node], -fixpoint.latest.values[node]
    if low == OPEN:
        return None if high == -OPEN else high
    return low


def _settle(
    fixpoint: Fixpoint, node: Node, wished: int | None, floor: int, placed: Placement
) -> int:
    """Fix a node on the possible day nearest to its wish, if it can from the floor."""
    early, late = fixpoint.earliest, fixpoint.latest
    low, high = early.values[node], -late.values[node]
    if low == high:
        if wished is not None and wished != low:
            _note(placed, node, late if low < wished else early, (low, low))
        early.release(node)
        late.release(node)
        return low
    if wished is None:
        wished = low if low != OPEN else min(high, max(floor, FIRST_DAY))
    if early.deferred[node]:
        return _settle_deferred(fixpoint, node, wished, floor, placed)
    day = None
    if wished < floor <= high:
        day = _try(early, late, node, floor)
        placed.after_today = day is not None
    if day is None:
        day = _nearest(early, late, node, wished, floor)
    if day != max(wished, floor) if placed.after_today else day != wished:
        side = early if early.values[node] == day else late
        _note(placed, node, side, (day, day))
    _fix(early, late, node, day)
    return day


def _note(
    placed: Placement,
    node: Node,
    side: Bounds,
    days: tuple[int, int],
    *,
    is_held: bool = True,
) -> None:
    event = side.causes[node] if is_held else NO_EVENT
    placed.pushes = (Push(node, side.side, event, *days), *placed.pushes)


def _settle_deferred(
    fixpoint: Fixpoint, node: Node, wished: int, floor: int, placed: Placement
) -> int:
    """Place a node whose every possible day inside its bounds works."""
    early, late = fixpoint.earliest, fixpoint.latest
    low, high = early.values[node], -late.values[node]
    if wished < floor <= high and early.settled(node, max(floor, low)) <= high:
        placed.after_today = True
        target = floor
    else:
        target = wished
    after = early.settled(node, max(target, low))
    before = after
    if after != target or after > high:
        before = -late.settled(node, -min(target, high))
    day = before if after > high else after
    if not placed.after_today and low <= before and target - before <= after - target:
        is_late = before < floor <= after <= high
        day = after if is_late else before
    if day != target:
        side = early if day > target else late
        held = min(max(target, low), high)
        _note(placed, node, side, (held, day), is_held=held != target)
    early.stand(node, day)
    late.stand(node, -day)
    return day


def _nearest(early: Bounds, late: Bounds, node: Node, wished: int, floor: int) -> int:
    """Return the nearest possible day, the earlier one on a tie; its probe is kept."""
    marks = len(early.log), len(late.log)
    after = _try(early, late, node, wished)
    if after == wished:
        return after
    # The try upward has to go before the other side is tried: its bounds would clash.
    early.rollback(marks[0])
    mirrored = _try(late, early, node, -wished)
    before = None if mirrored is None else -mirrored
    if before is not None and (
        after is None
        or (wished - before <= after - wished and not before < floor <= after)
    ):
        return before
    late.rollback(marks[1])
    # The probe of the later day was taken back above and is wanted after all.
    again = _try(early, late, node, wished)
    return wished if again is None else again


def _try(bounds: Bounds, other: Bounds, node: Node, value: int) -> int | None:
    """Raise a bound to a day; return where it comes to rest, None if it cannot."""
    mark = len(bounds.log)
    clash = bounds.lift(node, value, BY_CALENDAR, other) or bounds.spread(
        (node,), other
    )
    if clash is None:
        return bounds.values[node]
    bounds.rollback(mark)
    return None


def _fix(early: Bounds, late: Bounds, node: Node, day: int) -> None:
    for bounds, other, value in ((early, late, day), (late, early, -day)):
        if bounds.values[node] < value:
            _try(bounds, other, node, value)
    early.release(node)
    late.release(node)
