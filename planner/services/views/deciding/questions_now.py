"""The questions that are worth asking now: the person's and those that grew."""

from typing import Final

from planner.models.evidence.fit import CriterionResult, ProfileField
from planner.models.ids import OptionId, StepId, ValueItemId
from planner.models.journey import Journey
from planner.models.person.decision import Question
from planner.models.person.profile import Profile, YesNo
from planner.models.plan.schedule import Schedule, StepState
from planner.models.structs import replace
from planner.services.ports import Catalog
from planner.services.views.deciding.fit import assess
from planner.services.views.deciding.hearers import heard
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.question_list import (
    describe_situation,
    grow_questions,
    merge_questions,
    questions_to_ask,
)

_MS: Final = ProfileField.MS_TYPE.value
_CHILDREN: Final = ValueItemId("children")
_HAPPENED: Final = {StepState.DONE, StepState.UNDER_WAY}


def options_in_view(journey: Journey) -> tuple[OptionId, ...]:
    """Return the planned option, the chosen and the compared ones, each once."""
    decision = journey.decision
    planned = [journey.plan.option] if journey.plan else []
    chosen = [decision.choice] if decision.choice else []
    return tuple(dict.fromkeys([*planned, *chosen, *decision.compared]))


def fit_in_view(
    journey: Journey, schedule: Schedule, catalog: Catalog
) -> tuple[CriterionResult, ...]:
    """Return the published criteria of the options that are looked at."""
    looked_at = set(options_in_view(journey))
    criteria = [one for one in catalog.aid.criteria if looked_at & set(one.options)]
    return assess(journey.profile, criteria, schedule.today, catalog.drugs())


def questions_now(
    journey: Journey,
    schedule: Schedule,
    catalog: Catalog,
    fit: tuple[CriterionResult, ...] | None = None,
) -> tuple[Question, ...]:
    """Return what to ask, heaviest first, without what was struck out.

    Args:
        journey: whose questions they are.
        schedule: its gaps make questions grow.
        catalog: the shipped questions.
        fit: as ``fit_in_view`` returns it, where it is known already.
    """
    found = fit_in_view(journey, schedule, catalog) if fit is None else fit
    known = chances_for(catalog.aid, journey.profile, schedule.today)
    situation = describe_situation(
        options_in_view(journey),
        journey.decision.mine,
        known.in_order,
        found,
        schedule.gaps,
    )
    situation = replace(
        situation,
        wanted=_wanted(journey.profile),
        untold=frozenset() if known.person.ms else frozenset({_MS}),
        takes_none=known.person.takes_none,
        happened=_happened(schedule),
    )
    grown = grow_questions(catalog.aid.question_seeds, situation)
    asked = questions_to_ask(merge_questions(journey.questions, grown))
    return heard(asked, catalog.aid.question_seeds, options_in_view(journey))


def _happened(schedule: Schedule) -> frozenset[StepId]:
    """Return what took place or began, also where only the month is known."""
    return frozenset(
        one.id
        for one in schedule.steps
        if one.state in _HAPPENED
        or (one.facts.before is not None and one.facts.before.happened is True)
    )


def _wanted(profile: Profile) -> frozenset[ValueItemId]:
    """Return what an answer shows to matter: who wants children has said so once."""
    wants = profile.wants_children is YesNo.YES
    return frozenset({_CHILDREN}) if wants else frozenset()
