"""What the planned treatment is called, and what is said when it is another one."""

from collections.abc import Iterator

from planner.models.edit import Edit
from planner.models.ids import OTHER_TREATMENT
from planner.models.journey import FIRST_TITLE, Journey
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import Schedule
from planner.models.structs import replace
from planner.services.edits.profile_edits import rename
from planner.services.edits.rules.rule_list import rules_of
from planner.services.language.letters import fold
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import anchor_name, rough_day0_words


def treatment_name(journey: Journey, speaker: Speaker) -> str:
    """Return the name of the plan's treatment, else of the choice, "" without either.

    Another treatment is called as the person typed it, else as its own sheet.

    Args:
        journey: the person's case.
        speaker: the reader's language.
    """
    plan = journey.plan
    option = plan.option if plan is not None else journey.decision.choice
    if option is None:
        return ""
    if option == OTHER_TREATMENT:
        typed = journey.decision.treatment
        own = plan.protocol.title if plan and not plan.protocol.shipped else ""
        return typed or own or speaker.option_name(option)
    return speaker.option_name(option)


def with_title(before: Journey, edit: Edit, speaker: Speaker, title: str = "") -> Edit:
    """Return a change of treatment with what the journey is called then.

    A journey that is called as its treatment follows it; a name of the person's own
    stays until they give another one.

    Args:
        before: the journey as it is.
        edit: the change.
        speaker: the language in which treatments are named.
        title: what the person wants it to be called, "" where they did not say.

    Raises:
        PlannerError: ``text.too-long`` for the title.
    """
    wanted = title.strip() or followed_title(before, edit.journey, speaker)
    if wanted == before.title:
        return edit
    named = rename(edit.journey, wanted).journey
    return replace(edit, journey=named)


def followed_title(before: Journey, after: Journey, speaker: Speaker) -> str:
    """Return what the journey is called when nobody says otherwise.

    Args:
        before: the journey as it is.
        after: with the other treatment.
        speaker: the language in which treatments are named.
    """
    is_named_so = fold(before.title) == fold(treatment_name(before, speaker))
    return treatment_name(after, speaker) if is_named_so else before.title


def switch_words(
    before: Journey, after: Journey, dates: Schedule, speaker: Speaker
) -> Iterator[str]:
    """Yield what another timetable does beside its dates: Day 0, rules, the name.

    Args:
        before: the journey as it is.
        after: with the change.
        dates: of it.
        speaker: the reader's language.
    """
    old, new = before.plan, after.plan
    if old is None or new is None or old.protocol.id == new.protocol.id:
        return
    known = speaker.day(dates.day0) if dates.day0 else rough_day0_words(dates, speaker)
    name = anchor_name(dates, speaker)
    if new.anchor or new.rough:
        yield speaker.say("difference.day0-kept", day0=name, day=known)
    elif old.anchor or old.rough:
        yield speaker.say("difference.day0-asked", day0=name)
    lost = tuple(_lost_rules(before, after))
    if lost:
        titles = dict.fromkeys(speaker.step_title(step) for step in lost)
        steps, count = speaker.names(*titles), len(lost)
        yield speaker.say("difference.rules-lost", count=count, steps=steps)
    yield from filter(None, (called_words(before, after, speaker),))


def _lost_rules(before: Journey, after: Journey) -> Iterator[Step]:
    """Yield the step of each rule of the centre's own that stands no more."""
    old, new = (_own_rules(one) for one in (before, after))
    yield from (step for key, step in old.items() if key not in new)


def _own_rules(journey: Journey) -> dict[str, Step]:
    steps = journey.plan.protocol.steps if journey.plan is not None else ()
    return {
        rule.key: step
        for step in steps
        for rule in rules_of(step)
        if (told := journey.confirmed.get(rule.key)) is not None
        and told.own
        and told.value == rule.value
    }


def called_words(before: Journey, after: Journey, speaker: Speaker) -> str:
    """Say what a journey is called after another treatment was taken, "" without one.

    Args:
        before: the journey as it is.
        after: with the change.
        speaker: the reader's language.
    """
    old, new = before.plan, after.plan
    if old is None or new is None or old.option == new.option:
        return ""
    if after.title == FIRST_TITLE:
        return ""
    key = "kept" if before.title == after.title else "called"
    return speaker.say(f"difference.{key}", title=speaker.own(after.title))
