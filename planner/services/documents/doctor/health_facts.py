"""MS beside medicines and health: each with its date, unasked apart from unknown."""

from collections.abc import Iterator
from typing import Final

from planner.models.ids import StepId
from planner.models.journey import ContactRole
from planner.models.person.profile import DrugCourse, YesNo
from planner.models.plan.schedule import StepState
from planner.models.sheets import Fact, FactColumn, Ink
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import brief_line
from planner.services.documents.days.ink import (
    listed,
    number,
    own,
    plain,
    say,
    to_fill,
    untold,
)
from planner.services.documents.doctor.clinical_sentence import NO_DRUG
from planner.services.views.health_lines import value_words
from planner.services.views.living.earlier_facts import (
    EarlierFact,
    done_earlier,
    treatments_so_far,
    when_and_where,
    when_done,
)

_SCAN: Final = "mri"
"""How the ids of all steps for an MRI begin."""
_WATCHED_FOR_PML: Final = "natalizumab"
_LOWERS_COUNTS: Final = (
    "mobilisation",
    "split-chemo",
    "conditioning",
    "day0-transplant",
    "day0-split",
)
"""How the words of chemotherapy begin, and of the day on which cells come back."""
_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH = range(1, 6)
"""In which order rows go to the other side."""


def ms_facts(case: Case) -> FactColumn:
    """Return type, onset, relapses, scans, disability and the JC virus index."""
    return FactColumn(title=say(case, "ms.title"), facts=tuple(_ms(case)))


def health_facts(case: Case) -> FactColumn:
    """Return drugs now and before, allergies, other illness, vaccines, blood."""
    return FactColumn(title=say(case, "health.title"), facts=tuple(_health(case)))


def _told(case: Case, text: str, *fields: str) -> Ink:
    return plain(text) or untold(case, case.journey.profile, *fields)


def _ms(case: Case) -> Iterator[Fact]:
    profile, speaker = case.journey.profile, case.speaker
    kind = speaker.label(profile.ms_type) if profile.ms_type else ""
    yield _fact(case, "ms.type", _told(case, kind, "ms_type"))
    yield _fact(case, "ms.since", _told(case, _since(case), "onset", "diagnosed"))
    relapses = _told(case, _relapses(case), "relapses_12")
    yield _fact(case, "ms.relapses", relapses)
    yield _fact(case, "ms.mri", _told(case, _scans(case), "last_mri"))
    yield _fact(case, "ms.disability", _told(case, _disability(case), "edss"))
    drugs = [profile.present_drug, *profile.past_drugs]
    if any(one is not None and one.drug == _WATCHED_FOR_PML for one in drugs):
        index = _value(case, "jc_virus", ("ms.index", "on"))
        yield _fact(case, "ms.jc-virus", index)
    after = case.contact(ContactRole.AFTERCARE)
    # Without a name it stands among what is asked.
    if after is not None:
        told = (*plain(after.name), *number(after.phone))
        yield _fact(case, "ms.aftercare", told)


def _fact(case: Case, label: str, told: Ink, gives: int = 0, instead: str = "") -> Fact:
    return Fact(label=say(case, label), told=told, gives=gives, instead=instead)


def _since(case: Case) -> str:
    profile, speaker = case.journey.profile, case.speaker
    onset, diagnosed = profile.onset, profile.diagnosed
    return speaker.facts(
        say(case, "ms.first-signs", date=speaker.partial(onset)) if onset else "",
        say(case, "ms.diagnosed", date=speaker.partial(diagnosed)) if diagnosed else "",
    )


def _relapses(case: Case) -> str:
    profile, speaker = case.journey.profile, case.speaker
    year, both, last = profile.relapses_12, profile.relapses_24, profile.last_relapse
    counted = []
    if year is not None:
        counted.append(say(case, "ms.in-12", count=year))
    if both is not None:
        key = "ms.in-24-only" if year is None else "ms.in-24"
        counted.append(say(case, key, count=both))
    told = speaker.facts(*counted)
    latest = say(case, "ms.last-one", date=speaker.partial(last)) if last else ""
    return speaker.names(told, latest)


def _scans(case: Case) -> str:
    profile, speaker = case.journey.profile, case.speaker
    known = max(profile.last_mri, _last_scan(case))
    last = speaker.partial(known) if known else ""
    if not last and "last_mri" in profile.dont_know:
        last = say(case, "patient-unsure")
    lesions = profile.new_lesions_12
    new = say(case, f"lesions.{lesions.value}") if lesions else ""
    return speaker.names(last, new)


def _last_scan(case: Case) -> str:
    """Return the day of the last MRI of the plan that was done, "" without one."""
    days = [
        told.done.day.isoformat()
        for step, told in case.journey.facts.items()
        if told.done is not None and step.startswith(_SCAN)
    ]
    return max(days, default="")


def _disability(case: Case) -> str:
    profile, speaker = case.journey.profile, case.speaker
    walks = say(case, f"walks.{profile.walking.value}") if profile.walking else ""
    if profile.edss is None:
        return walks
    score = case.say("edss", edss=speaker.score(profile.edss))
    if profile.edss_on:
        score = speaker.aside(score, speaker.partial(profile.edss_on))
    return speaker.names(score, walks)


def _health(case: Case) -> Iterator[Fact]:
    profile = case.journey.profile
    yield _fact(case, "health.now", _now(case))
    yield _before(case)
    yield _fact(case, "health.allergies", listed(case, "allergies"))
    others = listed(case, "medicines")
    long = len(profile.medicines) > 1
    yield _fact(
        case,
        "health.other-drugs",
        others,
        gives=_FOURTH if long else 0,
        instead=say(case, "health.see-page-2"),
    )
    illness = profile.other_conditions
    yield _fact(
        case,
        "health.other-illness",
        own(case, illness) or untold(case, profile, "other_conditions"),
        gives=_FOURTH if illness else 0,
        instead=say(case, "health.see-page-2"),
    )
    label, family = _family(case)
    if family:
        yield _fact(case, label, plain(family), gives=_THIRD)
    if profile.smokes is not None:
        smokes = say(case, f"smokes.{profile.smokes.value}")
        yield _fact(case, "health.smoking", plain(smokes), gives=_FIRST)
    yield _fact(case, "health.blood", _blood(case), gives=_SECOND)
    yield _fact(case, "health.vaccines", listed(case, "vaccines"), gives=_SECOND)
    earlier = case.speaker.names(*_all_lines(case))
    done = case.speaker.names(earlier, _done_before(case))
    if done:
        # Chemotherapy that was given never leaves the page, whatever is planned now.
        gives = 0 if earlier else _FIRST
        yield _fact(case, "health.before-plan", plain(done), gives=gives)


def _blood(case: Case) -> Ink:
    """Return each value behind its name, or a line for it."""
    told = []
    for name in ("lymphocytes", "igg"):
        label = f"health.{name}"
        value = _value(case, name, (label,))
        known = bool(value_words(case.journey, name, case.speaker))
        told += [*(plain(say(case, label)) if known else ()), *value]
    return tuple(told)


def _value(case: Case, name: str, room: tuple[str, ...]) -> Ink:
    """Return a value with its day, that the patient does not know it, or room."""
    profile = case.journey.profile
    words = value_words(case.journey, name, case.speaker)
    if words or name in profile.dont_know:
        return plain(words or say(case, "patient-unsure"))
    return to_fill(case, *room)


def _now(case: Case) -> Ink:
    """Return the drug; a last dose that was told stands in the sentence already."""
    course = case.journey.profile.present_drug
    if course is None:
        return untold(case, case.journey.profile, "present_drug")
    if course.drug == NO_DRUG:
        return plain(say(case, "health.no-drug"))
    told = case.speaker.course(course)
    if course.last_dose is not None:
        return plain(told)
    return (
        *plain(say(case, "and-then", words=told)),
        *to_fill(case, "health.last-dose"),
    )


def _before(case: Case) -> Fact:
    past = case.journey.profile.past_drugs
    told = case.speaker.names(*(_past(case, one) for one in past))
    instead = say(case, "health.earlier", count=len(past)) if past else ""
    return _fact(
        case,
        "health.before",
        _told(case, told, "past_drugs"),
        gives=_FIFTH if past else 0,
        instead=instead,
    )


def _past(case: Case, course: DrugCourse) -> str:
    why = case.speaker.own(course.why_stopped)
    if not why and course.failed is YesNo.YES:
        why = case.say("failed")
    told = case.speaker.course(course)
    if course.until:
        name = course.name or case.speaker.drug_name(course.drug)
        until = case.speaker.partial(course.until)
        told = say(case, "health.to", drug=name, date=until)
    return case.speaker.facts(told, why)


def _family(case: Case) -> tuple[str, str]:
    """Return the label and what was told of pregnancy or fathering, and of children."""
    profile = case.journey.profile
    carries = profile.may_become_pregnant is YesNo.YES
    label = "pregnancy" if carries or profile.may_father is None else "fathering"
    asked = profile.may_become_pregnant if label == "pregnancy" else profile.may_father
    told = say(case, f"possible.{asked.value}") if asked is not None else ""
    wish = profile.wants_children
    wanted = say(case, f"children.{wish.value}") if wish is not None else ""
    return f"health.{label}", case.speaker.names(told, wanted)


def given_lines(case: Case) -> Iterator[str]:
    """Yield what was given and taken so far, whatever is planned now, newest first.

    What an own sheet had follows: its author alone knows what was given there.
    """
    yield from (_earlier_line(case, one) for one in _given(case))


def urgent_given(case: Case) -> tuple[tuple[str, str], ...]:
    """Return the same for an emergency, each with and without its days.

    What makes the blood counts low comes first, then where cells are.
    """

    def rank(one: EarlierFact) -> int:
        if one.step.words_id.startswith(_LOWERS_COUNTS):
            return 0
        return 1 if one.step.takes_cells else 2

    ranked = sorted(_given(case), key=rank)
    return tuple((_earlier_line(case, one), done_name(case, one)) for one in ranked)


def _given(case: Case) -> Iterator[EarlierFact]:
    given = treatments_so_far(case.journey, case.schedule)
    yield from given
    rest = _rest_of_earlier(case, given)
    yield from (one for one in rest if one.step.wording is not None)


def _all_lines(case: Case) -> Iterator[str]:
    """Yield the same, then all else that was done under earlier plans."""
    yield from (_earlier_line(case, one) for one in done_so_far(case))


def done_so_far(case: Case) -> Iterator[EarlierFact]:
    """Yield treatments so far, what own sheets had, then all else of earlier plans."""
    given = treatments_so_far(case.journey, case.schedule)
    yield from given
    rest = tuple(_rest_of_earlier(case, given))
    yield from (one for one in rest if one.step.wording is not None)
    yield from (one for one in rest if one.step.wording is None)


def _rest_of_earlier(
    case: Case, given: tuple[EarlierFact, ...]
) -> Iterator[EarlierFact]:
    told = _keys(given)
    for one in done_earlier(case.journey, case.schedule):
        if not one.keys & told:
            yield one


def _keys(given: tuple[EarlierFact, ...]) -> frozenset[StepId]:
    return frozenset(key for one in given for key in one.keys)


def _earlier_line(case: Case, one: EarlierFact) -> str:
    told = case.speaker.facts(*when_done(one, case.speaker, case.speaker.span))
    name = done_name(case, one)
    return case.speaker.aside(name, told) if told else name


def done_name(case: Case, one: EarlierFact) -> str:
    """Return what was done in a few words: "Stem cell collection"."""
    title = case.speaker.step_title(one.step, one.number)
    own = one.step.wording is not None
    brief = case.speaker.texts.find(f"brief.{one.step.words_id}.line")
    return title if own else brief or title


def _done_before(case: Case) -> str:
    """Return what was done before the plan was begun, newest first."""
    begun = case.journey.created
    told_above = _keys(treatments_so_far(case.journey, case.schedule))
    done = [
        row
        for row in case.rows
        if row.state is StepState.DONE
        and row.start is not None
        and row.start < begun
        and row.id not in told_above
    ]
    done.sort(key=lambda row: row.start or begun, reverse=True)
    speaker = case.speaker
    told = []
    for row in done:
        day = speaker.day_bare(row.start or begun)
        known = when_and_where(day, case.schedule.by_id[row.id].facts.done)
        told.append(speaker.aside(brief_line(case, row), speaker.facts(*known)))
    return speaker.names(*told)
