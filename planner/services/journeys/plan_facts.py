"""From a journey to its dates: facts and traits, and what follows from them."""

from datetime import date

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey, Plan
from planner.models.person.profile import MsType, PersonSex, Profile, YesNo
from planner.models.plan.facts import PlanCalendar, PlanFacts
from planner.models.plan.protocol import Condition, Traits
from planner.models.plan.schedule import Schedule
from planner.scheduling.network.occurrences import holds
from planner.scheduling.open_day0 import wait_for_day0
from planner.scheduling.past_days import keep_past_days
from planner.scheduling.repeats import schedule_with_repeats

_ON_CHILDREN = frozenset({"may-become-pregnant", "may-father", "wants-children"})
_PROGRESSIVE = frozenset({MsType.PRIMARY_PROGRESSIVE, MsType.SECONDARY_PROGRESSIVE})


def plan_facts(journey: Journey) -> PlanFacts:
    """Collect every fact the scheduler needs.

    While a plan is on hold or cancelled its anchor still counts: the dates stay
    visible, marked by the plan's state.
    """
    plan = journey.plan
    return PlanFacts(
        anchor=plan.anchor if plan else None,
        rough=plan.rough if plan else None,
        steps=journey.facts,
        away=tuple(journey.away.values()),
        own_steps=tuple(journey.own_steps.values()),
        traits=traits_of(journey),
    )


def derive_dates(
    journey: Journey, plan: Plan, calendar: PlanCalendar, today: date
) -> Schedule:
    """Return the dates of a plan, the past as it was shown.

    Args:
        journey: whose plan it is.
        plan: the plan.
        calendar: closed days of both sites.
        today: the day it is looked at.

    Raises:
        PlannerError: as ``schedule``.
    """
    protocol, told = plan.protocol, plan_facts(journey)
    found, facts = schedule_with_repeats(protocol, told, calendar, today)
    past = (protocol, facts, calendar, plan.started_on)
    found = keep_past_days(found, journey.shown, *past)
    return wait_for_day0(found, protocol, facts)


def traits_of(journey: Journey) -> Traits:
    """Say which traits of a person hold and which nobody has answered.

    See ``Condition`` for the list of traits.
    """
    known: set[str] = set()
    unknown: set[str] = set()
    _answer_traits(journey.profile, known, unknown)
    _drug_traits(journey.profile, known, unknown)
    _progressive_trait(journey.profile, known, unknown)
    _travel_trait(journey, known, unknown)
    return Traits(known=frozenset(known), unknown=frozenset(unknown))


def check_booked_apply(before: Journey, after: Journey) -> None:
    """Refuse to book a step that is not for this person: no plan would show it.

    What stands so already stays, and can be taken back.

    Args:
        before: the journey as it is.
        after: the journey with the change.

    Raises:
        PlannerError: ``step.not-abroad``, ``step.no-drug``, ``step.no-children``,
            ``step.not-for-you``.
    """
    if after.plan is None or before.facts == after.facts:
        return
    traits = traits_of(after)
    for name, told in after.facts.items():
        old = before.facts.get(name)
        if told.booked is None or (old is not None and old.booked == told.booked):
            continue
        base = StepId(name.partition("#")[0])
        step = None if base in after.own_steps else after.plan.protocol.step(base)
        if step is not None and holds(step.condition, traits) is False:
            raise _not_for(step.condition)


def _not_for(condition: Condition) -> PlannerError:
    wanted = {*condition.all_of, *condition.any_of} if not condition.none_of else set()
    if wanted == {"travels-abroad"}:
        return PlannerError("step.not-abroad")
    if wanted and all(one.startswith("takes") for one in wanted):
        return PlannerError("step.no-drug")
    if wanted and wanted <= _ON_CHILDREN:
        return PlannerError("step.no-children")
    return PlannerError("step.not-for-you")


def country_of_centre(journey: Journey, plan: Plan) -> str:
    """Return the ISO code of the chosen centre's country, "" when not known.

    Args:
        journey: whose list of centres it is.
        plan: the present plan, or one that is thought of.
    """
    centre = journey.centres.get(plan.centre) if plan.centre else None
    return centre.country if centre else ""


def _answer_traits(profile: Profile, known: set[str], unknown: set[str]) -> None:
    carries, fathers = profile.may_become_pregnant, profile.may_father
    male, female = profile.sex is PersonSex.MALE, profile.sex is PersonSex.FEMALE
    for trait, answer, ruled_out in (
        ("may-become-pregnant", carries, male or fathers is YesNo.YES),
        ("may-father", fathers, female or carries is YesNo.YES),
        ("wants-children", profile.wants_children, False),
    ):
        if answer is None and ruled_out:
            # Their sex, or the other answer, says it; one that was given counts.
            continue
        if answer is YesNo.YES:
            known.add(trait)
        # A plain "no" is neither known nor unknown: then the trait does not hold.
        elif answer is None or answer is YesNo.NOT_SURE:
            unknown.add(trait)


def _drug_traits(profile: Profile, known: set[str], unknown: set[str]) -> None:
    course = profile.present_drug
    if course is None:
        unknown.add("takes-drug")
    elif course.drug != "none":
        known.update({"takes-drug", f"takes:{course.drug}"})


def _progressive_trait(profile: Profile, known: set[str], unknown: set[str]) -> None:
    if profile.ms_type is None:
        unknown.add("progressive")
    elif profile.ms_type in _PROGRESSIVE:
        known.add("progressive")


def _travel_trait(journey: Journey, known: set[str], unknown: set[str]) -> None:
    home = journey.profile.home_country
    there = country_of_centre(journey, journey.plan) if journey.plan else ""
    if not home or not there:
        unknown.add("travels-abroad")
    elif home != there:
        known.add("travels-abroad")
