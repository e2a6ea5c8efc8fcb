"""What changed in the content since a person decided, and how it was looked for."""

from datetime import date

from planner.models.evidence.aid import ContentChange, EvidenceLook, EvidenceSearch
from planner.models.person.decision import Decision
from planner.services.ports import DecisionAid
from planner.services.words.speaker import Speaker


def changes_since(
    decision: Decision, aid: DecisionAid, today: date
) -> tuple[ContentChange, ...]:
    """Return what a person who chose should know of, in the order of the content.

    Whoever has not chosen reads the content as it is now. A choice without a day may
    be of any day before.

    Args:
        decision: whose choice and its day count.
        aid: the content.
        today: what changed later has not changed yet.
    """
    if decision.choice is None:
        return ()
    chosen = decision.chosen_on
    return tuple(
        change
        for change in aid.changes
        if (not change.options or decision.choice in change.options)
        and change.day <= today
        and (chosen is None or chosen < change.day)
    )


def change_lines(
    decision: Decision, aid: DecisionAid, today: date, speaker: Speaker
) -> tuple[str, ...]:
    """Return a sentence on the choice and its day, then a line for each change."""
    texts, changes = speaker.texts, changes_since(decision, aid, today)
    if not changes:
        return ()
    chosen = decision.chosen_on
    intro = (
        texts.say("changes.intro", date=speaker.day_bare(chosen))
        if chosen
        else texts.get("changes.intro-no-date")
    )
    lines = (
        texts.say(
            "changes.line",
            date=speaker.day_bare(change.day),
            told=texts.get(f"changes.told.{change.id}"),
        )
        for change in changes
    )
    return (intro, *lines)


def string_lines(search: EvidenceSearch, speaker: Speaker) -> tuple[str, ...]:
    """Return where to search and what to type there, a line each."""
    return tuple(
        speaker.texts.say("search.string", where=one.where, query=one.query)
        for one in search.strings
    )


def look_lines(search: EvidenceSearch, speaker: Speaker) -> tuple[str, ...]:
    """Return the log: when, for what, what was kept and left out, a line each."""
    texts = speaker.texts
    return tuple(
        texts.say(
            "search.look",
            date=speaker.day_bare(one.day),
            sought=texts.get(f"search.looks.{one.id}.sought"),
            kept=texts.get(f"search.looks.{one.id}.kept"),
            left=texts.find(f"search.looks.{one.id}.left")
            or texts.get("search.nothing-left"),
        )
        for one in search.looks
    )


def watch_lines(search: EvidenceSearch, speaker: Speaker) -> tuple[str, ...]:
    """Return each regulator and register with the day it was last looked at."""
    return tuple(_watch(one, speaker) for one in search.watched)


def _watch(one: EvidenceLook, speaker: Speaker) -> str:
    texts = speaker.texts
    return texts.say(
        "search.watch",
        name=texts.get(f"search.watched.{one.id}.name"),
        date=speaker.day_bare(one.day),
        kept=texts.get(f"search.watched.{one.id}.kept"),
    )
