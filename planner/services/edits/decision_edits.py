"""Edits of how the person decides."""

from datetime import date

from planner.models.edit import Edit
from planner.models.ids import OTHER_TREATMENT, OptionId, ValueItemId
from planner.models.journey import Action, Journey
from planner.models.person.decision import (
    Decision,
    Rating,
    Readiness,
    RiskAccepted,
    Voice,
)
from planner.models.rules.decision_rules import (
    find_decision_refusals,
    find_top_refusals,
)
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace


def set_decision(journey: Journey, decision: Decision) -> Edit:
    """Replace role, stage, decide-by date, compared options and place in the walk.

    Raises:
        PlannerError: ``date.out-of-range``, ``decision.too-many-compared``.
    """
    refuse_new(find_decision_refusals, decision, journey.decision)
    return Edit(
        journey=replace(journey, decision=decision),
        action=Action.DECISION,
        details={"here": decision.here},
    )


def rate(
    journey: Journey, item: ValueItemId, rating: Rating, *, second: bool = False
) -> Edit:
    """Say how much an item matters; ``second`` for the other person's copy.

    Args:
        journey: whose decision it is.
        item: id of a value item.
        rating: -1 for "not sure", 0 to 4 for how much.
        second: whether it is the other person's copy.
    """
    voice = _voice(journey, second=second)
    rated = replace(voice, ratings={**voice.ratings, item: rating})
    return _with_voice(journey, rated, second=second, subject=item)


def unrate(journey: Journey, item: ValueItemId, *, second: bool = False) -> Edit:
    """Take back how much an item matters: it is not answered any more.

    Args:
        journey: whose decision it is.
        item: id of a value item; one without an answer stays so.
        second: whether it is the other person's copy.
    """
    voice = _voice(journey, second=second)
    left = {one: said for one, said in voice.ratings.items() if one != item}
    unrated = replace(voice, ratings=left)
    return _with_voice(journey, unrated, second=second, subject=item)


def set_top(
    journey: Journey, items: tuple[ValueItemId, ...], *, second: bool = False
) -> Edit:
    """Pick the top three, most important first.

    Raises:
        PlannerError: ``decision.top-too-many`` over three, ``decision.top-twice``.
    """
    refuse_new(find_top_refusals, items)
    voice = replace(_voice(journey, second=second), top=items)
    return _with_voice(journey, voice, second=second, subject="top")


def accept_risk(
    journey: Journey, risk: RiskAccepted | None, *, second: bool = False
) -> Edit:
    """Say which risk would be worth MS that stands still; None takes it back.

    Args:
        journey: whose decision it is.
        risk: the highest one that would be taken.
        second: whether it is the other person's copy.
    """
    voice = replace(_voice(journey, second=second), risk=risk)
    return _with_voice(journey, voice, second=second, subject="risk")


def set_readiness(
    journey: Journey, readiness: Readiness, *, after: bool, second: bool = False
) -> Edit:
    """Answer the four readiness questions, before or after the walk.

    Args:
        journey: whose decision it is.
        readiness: None for a question that was not answered.
        after: at the end of the walk, not at its beginning.
        second: whether it is the other person's copy.
    """
    voice = _voice(journey, second=second)
    voice = (
        replace(voice, after=readiness) if after else replace(voice, before=readiness)
    )
    return _with_voice(journey, voice, second=second, subject="readiness")


def name_second(journey: Journey, name: str) -> Edit:
    """Say whose second copy it is.

    Raises:
        PlannerError: ``text.too-long``.
    """
    voice = replace(
        _voice(journey, second=True), name=clean_line(name, "name", empty_ok=True)
    )
    return _with_voice(journey, voice, second=True, subject="second")


def choose(journey: Journey, option: OptionId | None, today: date) -> Edit:
    """Record the choice; None is "not yet".

    Args:
        journey: whose decision it is.
        option: the chosen one; another one than before lets go of its timetable.
        today: the civil day of the choice.
    """
    kept = journey.decision
    same = option == kept.choice
    decision = replace(
        kept,
        choice=option,
        chosen_on=today if option else None,
        protocol=kept.protocol if same else None,
    )
    return Edit(
        journey=replace(journey, decision=decision),
        action=Action.CHOICE,
        subject=option or "",
    )


def name_treatment(journey: Journey, name: str) -> Edit:
    """Say what another treatment or a trial is called; "" takes that back.

    Args:
        journey: whose decision it is.
        name: one line.

    Raises:
        PlannerError: ``text.too-long``.
    """
    line = clean_line(name, "treatment", empty_ok=True)
    return Edit(
        journey=replace(journey, decision=replace(journey.decision, treatment=line)),
        action=Action.CHOICE,
        subject=OTHER_TREATMENT,
        details={"name": line},
    )


def _voice(journey: Journey, *, second: bool) -> Voice:
    decision = journey.decision
    return (decision.second or Voice()) if second else decision.mine


def _with_voice(journey: Journey, voice: Voice, *, second: bool, subject: str) -> Edit:
    decision = (
        replace(journey.decision, second=voice)
        if second
        else replace(journey.decision, mine=voice)
    )
    return Edit(
        journey=replace(journey, decision=decision),
        action=Action.VALUES,
        subject=subject,
    )
