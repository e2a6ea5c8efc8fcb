"""Who it is about: identity, as a cover tells it."""

from planner.models.document import FactPairs
from planner.services.documents.case import Case
from planner.services.words.step_words import anchor_name, undated_day0_words


def identity(case: Case) -> FactPairs:
    """Return name, birth date, Day 0, the plan's state, its version and print date."""
    profile, plan = case.journey.profile, case.journey.plan
    version = case.say(
        "version-printed",
        version=str(case.journey.revision),
        date=case.speaker.day_bare(case.made_on),
    )
    day0 = case.schedule.day0
    known = undated_day0_words(case.schedule, case.speaker)
    told = case.speaker.day(day0) if day0 else known or case.say("no-day0")
    state = case.speaker.label(plan.state) if plan else case.say("no-plan")
    return FactPairs(
        boxed=True,
        rows=(
            (case.say("patient"), name_of(case)),
            (
                case.say("born"),
                case.speaker.day_bare(profile.born)
                if profile.born
                else case.say("not-given"),
            ),
            (anchor_name(case.schedule, case.speaker), told),
            (case.say("state"), state),
            (case.say("version-title"), version),
        ),
    )


def name_of(case: Case) -> str:
    """Return the person's name, or that it was not told."""
    return case.journey.profile.name or case.say("no-name")
