"""The band at the head of the sheet: who, whom to call, what is wished for."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from planner.models.journey import ContactRole
from planner.models.sheets import Ink
from planner.services.documents.case import Case
from planner.services.documents.days.ink import (
    LINE,
    found,
    number,
    plain,
    reached,
    say,
    strong,
    to_fill,
)
from planner.services.documents.doctor.clinical_sentence import has_begun
from planner.services.journeys.warnings import needs_aftercare
from planner.services.views.deciding.treatment_name import treatment_name

_NO_CENTRE: Final = frozenset({"stay-present-drug", "no-drug-treatment"})
"""Options that no centre is looked for."""


def identity_band(case: Case) -> tuple[tuple[Ink, ...], ...]:
    """Return three columns; the first line of the first is the name."""
    return (
        tuple(_person(case)),
        tuple(_called(case)),
        tuple(_wished(case)),
    )


def age_on(born: date, day: date) -> int:
    """Return the age in whole years on a day not before the birth."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _person(case: Case) -> Iterator[Ink]:
    profile = case.journey.profile
    born = profile.born
    yield strong(profile.name) or (*plain(say(case, "band.no-name")), LINE)
    if born is None:
        yield to_fill(case, "band.born")
    else:
        age = say(case, "band.age", count=max(0, age_on(born, case.made_on)))
        day = case.speaker.day_bare(born)
        yield (
            *plain(say(case, "band.born")),
            *number(say(case, "with-comma", words=day)),
            *plain(age),
        )
    if profile.sex is not None:
        yield plain(case.speaker.label(profile.sex))
    yield number(profile.phone) or to_fill(case, "band.phone")
    speaks = say(case, "band.speaks")
    yield (
        (*plain(speaks), *strong(profile.languages))
        if profile.languages
        else to_fill(case, "band.speaks")
    )


def _called(case: Case) -> Iterator[Ink]:
    for role in _roles(case):
        yield plain(case.speaker.label(role))
        contact = case.journey.contacts.get(role)
        if contact is None or not contact.is_named:
            yield to_fill(case, "band.name", "band.phone")
        elif not contact.name:
            yield number(contact.phone)
        else:
            name = strong(_before(case, contact.name, more=not contact.phone))
            told = reached(case, contact)
            # A number stands on a line of its own, where it is seen.
            if contact.phone:
                yield name
                yield told
            else:
                yield (*name, *told)


def _roles(case: Case) -> tuple[ContactRole, ContactRole]:
    """Return whose numbers the doctor needs; without a carer's work no carer."""
    plan = case.journey.plan
    named = case.contact(ContactRole.CARER) is not None
    cared_for = named or (plan is not None and needs_aftercare(plan.option))
    second = ContactRole.CARER if cared_for else ContactRole.GP
    return ContactRole.NEUROLOGIST, second


def _wished(case: Case) -> Iterator[Ink]:
    plan, speaker = case.journey.plan, case.speaker
    state = say(case, f"band.state.{plan.state.value if plan else 'none'}")
    decides = case.journey.decision.decide_by
    if decides is not None and decides >= case.made_on:
        date_ = speaker.day_bare(decides)
        state = say(case, "band.decides-by", what=state, date=date_)
    yield plain(state)
    if plan is None:
        yield strong(say(case, "band.not-decided"))
    else:
        name = found(case, f"option.{plan.option}.name")
        more = found(case, f"option.{plan.option}.more")
        name = name or treatment_name(case.journey, speaker)
        yield (*strong(_before(case, name, more=bool(more))), *plain(more))
        sheet = speaker.protocol_title(plan.protocol)
        if not plan.protocol.shipped and sheet != name:
            yield plain(sheet)
    yield from _place(case)


def _place(case: Case) -> Iterator[Ink]:
    centre, speaker = case.centre(), case.speaker
    plan = case.journey.plan
    if centre is None:
        # Whoever stays with the doctor there is chooses none.
        if plan is None or plan.option not in _NO_CENTRE:
            yield plain(say(case, "band.no-centre"))
        return
    # Where it took place, something was agreed.
    agreed = has_begun(case) or any(one.facts.booked for one in case.schedule.steps)
    yield plain(say(case, "band.at" if agreed else "band.at-open"))
    place = speaker.country(centre.country) if centre.country else ""
    city = "" if centre.city in centre.name else centre.city
    where = speaker.facts(centre.name, city)
    yield (*strong(_before(case, where, more=bool(place))), *plain(place))
    night = case.journey.contacts.get(ContactRole.CENTRE_24H)
    phone = night.phone if night and night.phone else centre.phone
    yield number(phone) or to_fill(case, "band.phone")


def _before(case: Case, words: str, *, more: bool) -> str:
    """Return words as they stand before more words on their line, or alone."""
    return say(case, "with-comma", words=words) if more else words
