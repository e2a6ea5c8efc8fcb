"""Medicines, allergies, vaccines and blood values in words, as they were told."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from planner.models.civil import last_day_of
from planner.models.journey import DiaryEntry, Journey
from planner.models.person.profile import HEALTH_LISTS, HealthFact, Profile
from planner.services.language.letters import fold
from planner.services.views.results.result_series import limit_words
from planner.services.words.speaker import Speaker

_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "jc_virus": (
        "JC virus index|JC virus|JCV index|JCV|JC-Virus-Index|Virus JC",
        "Índice del virus JC|JC virüsü indeksi|JC virüsü",
    ),
    "lymphocytes": ("Lymphocytes|Lymphocyte count|Lymphozyten|Linfocitos|Lenfosit",),
    "igg": ("IgG|Immunoglobulin G|Inmunoglobulina G|İmmünglobulin G",),
}
"""What laboratories call these, beside the name in the language of the paper."""


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


def health_lines(journey: Journey, today: date, speaker: Speaker) -> Iterator[str]:
    """Yield a line for each list and value that was told, allergies first.

    Args:
        journey: of the person.
        today: what was over before it is left out.
        speaker: the reader's language.
    """
    profile = journey.profile
    for name in ("allergies", "medicines", "vaccines"):
        words = health_words(profile, name, today, speaker)
        if name in profile.dont_know:
            words = speaker.say("health.unknown")
        if words:
            yield speaker.labelled(speaker.say(f"health.{name}"), words)
    for name in ("jc_virus", "lymphocytes", "igg"):
        words = value_words(journey, name, speaker)
        if words:
            yield speaker.labelled(
                speaker.say(f"health.{name.replace('_', '-')}"), words
            )


def value_words(journey: Journey, name: str, speaker: Speaker) -> str:
    """Return a blood value with its day: "7.1 g/l (2 Nov 2026)", "" for none.

    The newest of what About you and the results tell: both can be told later.

    Args:
        journey: of the person.
        name: the field of the value in the profile.
        speaker: the reader's language.
    """
    profile = journey.profile
    value, on = getattr(profile, name), getattr(profile, f"{name}_on")
    newer = _newest_result(journey, name, speaker)
    # A month is as new as its days: the day says more.
    if newer is not None and (not value or newer.day.isoformat()[: len(on)] >= on):
        return _result_words(newer, speaker)
    return speaker.aside(value, speaker.partial(on) if on else "") if value else ""


def _newest_result(journey: Journey, name: str, speaker: Speaker) -> DiaryEntry | None:
    label = speaker.say(f"health.{name.replace('_', '-')}")
    names = {fold(one) for one in "|".join((label, *_CALLED[name])).split("|")}
    found = [
        one for one in journey.diary.values() if one.result and fold(one.test) in names
    ]
    return max(found, key=lambda one: (one.day, one.id), default=None)


def _result_words(entry: DiaryEntry, speaker: Speaker) -> str:
    told = entry.result
    if entry.unit:
        words = {"value": entry.result, "unit": entry.unit}
        told = speaker.texts.say("diary.measured", **words)
    day = speaker.day_bare(entry.day)
    limits = limit_words(entry.low, entry.high)
    return speaker.aside(told, speaker.facts(*filter(None, (limits, day))))


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
