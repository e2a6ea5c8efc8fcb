"""Whether the steps of a sound protocol fit together, and all of them get dates."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from planner.models.errors import FileProblem, PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts, SiteCalendar
from planner.models.plan.protocol import Traits, TreatmentProtocol
from planner.scheduling.conflicts.conflicts import Conflict, resolve
from planner.scheduling.network.compilation import compile_plan, compile_rules
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.numbering import NO_STEP
from planner.scheduling.network.occurrences import write_out

SAMPLE_DAY0: Final = date(2051, 3, 1)
"""An ordinary day far from both ends of the calendar."""

_NEVER_CLOSED: Final = SiteCalendar(weekend=frozenset())
_MOST_CONFLICTS_TOLD: Final = 10
_MOST_NAMES_TOLD: Final = 12

Found = Iterator[FileProblem]


def fit_problems(protocol: TreatmentProtocol) -> tuple[FileProblem, ...]:
    """Return what keeps the steps of a sound protocol from fitting together.

    Codes under ``protocol.``: ``no-date`` (step) for steps to which no rule leads
    from Day 0 or from a date the team sets, ``ring`` (steps) for rules and lengths
    that can never all hold, whatever the dates, ``out-of-range`` (steps) for rules
    that lead outside the calendar from any ordinary Day 0. And
    ``schedule.too-tangled`` past the stated bound on work.
    """
    found = list(_without_a_date(protocol))
    try:
        found += _loops(protocol)
        if not found:
            found += _beyond_the_calendar(protocol)
    except PlannerError as error:
        found.append(
            FileProblem(file="", key="step", code=error.code, details=error.details)
        )
    return tuple(found)


def _problem(number: int, code: str, /, **details: str) -> FileProblem:
    key = f"step[{number}]"
    return FileProblem(file="", key=key, code=f"protocol.{code}", details=details)


def _without_a_date(protocol: TreatmentProtocol) -> Found:
    """Find steps to which no rule leads from Day 0 or from a date the team sets."""
    anchors: dict[StepId, list[StepId]] = {}
    followers: dict[StepId, list[StepId]] = {}
    for step in protocol.steps:
        for rule in step.rules:
            other = _bare(rule.anchor.step)
            anchors.setdefault(step.id, []).append(other)
            followers.setdefault(other, []).append(step.id)
    fixed = {DAY0, protocol.centre_start or DAY0}
    set_by_team = {step.id for step in protocol.steps if step.set_by_team}
    # Day 0 follows from "the centre starts on", so a fixed date first reaches upwards.
    dated = _reached(_reached(fixed, anchors) | set_by_team, followers)
    for number, step in enumerate(protocol.steps, start=1):
        if step.id not in dated:
            yield _problem(number, "no-date", step=step.id)


def _reached(
    start: Iterable[StepId], ways: Mapping[StepId, list[StepId]]
) -> set[StepId]:
    """Return everything that the ways lead to, the start included."""
    found: set[StepId] = set()
    queue = list(start)
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue.extend(ways.get(name, ()))
    return found


def _bare(name: StepId) -> StepId:
    return StepId(name.partition("#")[0])


def _loops(protocol: TreatmentProtocol) -> Found:
    roster = write_out(protocol, PlanFacts(traits=_everybody(protocol)))
    plan = compile_rules(roster, PlanCalendar())
    for conflict in resolve(plan).conflicts[:_MOST_CONFLICTS_TOLD]:
        yield _told(protocol, plan, conflict, "ring")


def _beyond_the_calendar(protocol: TreatmentProtocol) -> Found:
    facts = PlanFacts(
        anchor=AnchorDate(step=DAY0, day=SAMPLE_DAY0), traits=_everybody(protocol)
    )
    calendar = PlanCalendar(home=_NEVER_CLOSED, centre=_NEVER_CLOSED)
    plan = compile_plan(write_out(protocol, facts), facts, calendar, SAMPLE_DAY0)
    for conflict in resolve(plan).conflicts[:_MOST_CONFLICTS_TOLD]:
        if conflict.leaves_calendar:
            yield _told(protocol, plan, conflict, "out-of-range")


def _told(
    protocol: TreatmentProtocol, plan: CompiledPlan, conflict: Conflict, code: str
) -> FileProblem:
    """Tell a conflict at the first step it is about, Day 0 only if at no other."""
    members = [plan.members[number] for number in conflict.members]
    positions = [p for m in members for p in (m.owner, m.other) if p != NO_STEP]
    names = dict.fromkeys(
        plan.roster.occurrences[position].step.id for position in positions
    )
    places = [
        number
        for number, step in enumerate(protocol.steps, start=1)
        if step.id in names and (step.id != DAY0 or len(names) == 1)
    ]
    told = ", ".join(list(names)[:_MOST_NAMES_TOLD])
    return _problem(places[0], code, steps=told)


def _everybody(protocol: TreatmentProtocol) -> Traits:
    """Leave every condition open, so that no step and no rule is left out."""
    conditions = [step.condition for step in protocol.steps]
    return Traits(
        unknown=frozenset(
            trait
            for one in conditions
            for traits in (one.all_of, one.any_of, one.none_of)
            for trait in traits
        )
    )
