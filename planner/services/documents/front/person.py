"""Who it is about: identity, MS and drugs, as a doctor asks for them."""

from collections.abc import Iterator

from planner.models.document import Columns, FactPairs
from planner.models.person.profile import DrugCourse, YesNo
from planner.services.documents.case import Case, pairs
from planner.services.words.step_words import anchor_name, rough_day0_words


def identity(case: Case) -> FactPairs:
    """Return name, birth date, Day 0, the plan's state, its version and print date."""
    profile, plan = case.journey.profile, case.journey.plan
    version = case.say(
        "version-printed",
        version=str(case.journey.revision),
        date=case.speaker.day_bare(case.made_on),
    )
    day0 = case.schedule.day0
    known = rough_day0_words(case.schedule, case.speaker)
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
    """Return the person's name, or that it is not given."""
    return case.journey.profile.name or case.say("not-given")


def history_columns(case: Case) -> Columns:
    """Return MS on the left and drugs on the right; unknown is said, never empty."""
    return Columns(
        left=pairs(case.say("ms"), _ms(case)),
        right=pairs(case.say("drugs"), _drugs(case)),
    )


def _ms(case: Case) -> Iterator[tuple[str, str]]:
    profile, speaker = case.journey.profile, case.speaker
    kind = speaker.label(profile.ms_type) if profile.ms_type else ""
    since = profile.onset or profile.diagnosed
    told = speaker.facts(kind, speaker.partial(since) if since else "")
    yield case.say("type-since"), _known(case, told)
    yield case.say("last-12-months"), _known(case, *_activity(case))
    yield case.say("disability"), _known(case, *_disability(case))
    last_mri = speaker.partial(profile.last_mri) if profile.last_mri else ""
    yield case.say("last-mri"), _known(case, last_mri)


def _activity(case: Case) -> Iterator[str]:
    profile = case.journey.profile
    if profile.relapses_12 is not None:
        yield case.say("relapses", count=profile.relapses_12)
    if profile.last_relapse:
        last = case.speaker.partial(profile.last_relapse)
        yield case.say("last-relapse", date=last)
    if profile.new_lesions_12 is not None:
        yield case.say(f"lesions.{profile.new_lesions_12.value}")


def _disability(case: Case) -> Iterator[str]:
    """Yield the EDSS, or the walking words of who does not know it."""
    profile = case.journey.profile
    if profile.edss is not None:
        on = case.speaker.partial(profile.edss_on) if profile.edss_on else ""
        key = "edss-on" if on else "edss"
        yield case.say(key, edss=case.speaker.number(profile.edss), date=on)
    elif profile.walking is not None:
        yield case.speaker.label(profile.walking)


def _drugs(case: Case) -> Iterator[tuple[str, str]]:
    profile, speaker = case.journey.profile, case.speaker
    present = profile.present_drug
    now = speaker.course(present) if present else ""
    yield case.say("drug-now"), _known(case, now, _last_dose(case, present))
    before = speaker.names(*(_course(case, one) for one in profile.past_drugs))
    yield case.say("drug-before"), _known(case, before)
    yield case.say("other-illness"), _known(case, profile.other_conditions)
    wish = profile.wants_children
    if wish is not None:
        yield case.say("children"), case.say(f"children-wish.{wish.value}")
    if profile.smokes is not None:  # asked before lung tests and before anaesthesia
        yield case.say("smoking"), case.say(f"smokes.{profile.smokes.value}")


def _last_dose(case: Case, course: DrugCourse | None) -> str:
    if course is None or course.last_dose is None:
        return ""
    key = "last-dose" if course.last_dose <= case.made_on else "last-dose-set"
    return case.say(key, date=case.speaker.day_bare(course.last_dose))


def _course(case: Case, course: DrugCourse) -> str:
    told = case.speaker.course(course)
    why = course.why_stopped
    if not why and course.failed is YesNo.YES:
        why = case.say("failed")
    return case.say("course-why", course=told, why=why) if why else told


def _known(case: Case, *parts: str) -> str:
    return case.speaker.names(*parts) or case.say("not-known")
