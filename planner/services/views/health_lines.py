"""Medicines, allergies, vaccines and blood values in words, as they were told."""

from collections.abc import Iterator
from datetime import date

from planner.models.civil import last_day_of
from planner.models.person.profile import HEALTH_LISTS, HealthFact, Profile
from planner.services.words.speaker import Speaker


def fact_words(fact: HealthFact, speaker: Speaker) -> str:
    """Return "Prednisolone, from Oct 2026 to 15 Jan 2027 (5 mg less each week)".

    Args:
        fact: told in the order name, days, what the hospital wrote, why.
        speaker: the reader's language.
    """
    # How it is taken down was copied from the hospital: nobody knows in which language.
    told = (_days(fact, speaker), fact.taper, speaker.own(fact.why))
    return speaker.aside(speaker.own(fact.name), speaker.facts(*filter(None, told)))


def health_words(profile: Profile, name: str, today: date, speaker: Speaker) -> str:
    """Return what is on a list, "none" where that was told, "" where nobody told it.

    Args:
        profile: of the person.
        name: the list, one of ``HEALTH_LISTS``.
        today: what was over before it is left out.
        speaker: the reader's language.
    """
    if name in profile.none_of:
        return speaker.say("health.none")
    facts = [one for one in listed_facts(profile, name) if not _is_over(one, today)]
    return speaker.names(*(fact_words(one, speaker) for one in facts))


def health_lines(profile: Profile, today: date, speaker: Speaker) -> Iterator[str]:
    """Yield a line for each list and value that was told, allergies first.

    Args:
        profile: of the person.
        today: what was over before it is left out.
        speaker: the reader's language.
    """
    for name in ("allergies", "medicines", "vaccines"):
        words = health_words(profile, name, today, speaker)
        if name in profile.dont_know:
            words = speaker.say("health.unknown")
        if words:
            yield speaker.labelled(speaker.say(f"health.{name}"), words)
    for name in ("jc_virus", "lymphocytes", "igg"):
        words = value_words(profile, name, speaker)
        if words:
            yield speaker.labelled(
                speaker.say(f"health.{name.replace('_', '-')}"), words
            )


def value_words(profile: Profile, name: str, speaker: Speaker) -> str:
    """Return a blood value with its day: "7.1 g/l (2 Nov 2026)", "" for none.

    Args:
        profile: of the person.
        name: the field of the value.
        speaker: the reader's language.
    """
    value, on = getattr(profile, name), getattr(profile, f"{name}_on")
    return speaker.aside(value, speaker.partial(on) if on else "") if value else ""


def listed_facts(profile: Profile, name: str) -> tuple[HealthFact, ...]:
    """Return all facts of a list, those that are over too.

    Args:
        profile: of the person.
        name: the list, one of ``HEALTH_LISTS``.
    """
    lists = (profile.medicines, profile.allergies, profile.vaccines)
    return dict(zip(HEALTH_LISTS, lists, strict=True))[name]


def _days(fact: HealthFact, speaker: Speaker) -> str:
    since = speaker.partial(fact.since) if fact.since else ""
    until = speaker.partial(fact.until) if fact.until else ""
    if since and until:
        return speaker.say("health.from-to", since=since, until=until)
    if until:
        return speaker.say("health.until", until=until)
    return since


def _is_over(fact: HealthFact, today: date) -> bool:
    return bool(fact.until) and last_day_of(fact.until) < today
