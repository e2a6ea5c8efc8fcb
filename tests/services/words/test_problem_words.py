"""What clashes and what could give way, as a patient reads it."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.ids import DAY0, AwayId, StepId
from planner.models.plan.facts import AnchorDate, Away, PlanCalendar
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
    Repeat,
    Role,
    Validity,
    Wording,
)
from planner.models.plan.schedule import (
    BoundSide,
    Gap,
    GapKind,
    Problem,
    ProblemKind,
    Reason,
    ReasonKind,
    Remedy,
    Schedule,
)
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.journeys.warnings import too_late
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from tests.builders import A_DAY0, a_protocol, a_rule, a_step, booked, some_facts

SPEAKER = Speaker(shipped_catalog().texts("en"))
TODAY = date(2026, 11, 22)
EXPLAINER = Explainer(Schedule(today=TODAY), SPEAKER)
DAY, LATER = date(2027, 4, 25), date(2027, 4, 28)


def told(earliest, latest):
    remedy = Remedy(step=StepId("mri"), earliest=earliest, latest=latest)
    return EXPLAINER.remedies.remedy(remedy)


def test_a_step_that_comes_several_times_is_named_once_among_those_without_a_day():
    """On the eve of Day 0: "Infusion; Scan", not "Infusion (3 of 3); (2 of 3)"."""
    infusions = a_step(
        "infusion",
        a_rule("-20 days", "-20 days", "-20 days"),
        repeat=Repeat(every=Offset(days=1), count=3),
        wording=Wording(title="Infusion"),
    )
    scan = a_step(
        "scan",
        a_rule("-30 days", "-30 days", "-30 days"),
        wording=Wording(title="Scan"),
    )
    plan = schedule(a_protocol(infusions, scan), some_facts(), PlanCalendar(), A_DAY0)
    (problem,) = too_late(plan)
    told = Explainer(plan, SPEAKER).problem(problem)
    assert "No day is left for: Infusion; Scan." in told


def test_a_way_out_on_one_day_names_that_day_once():
    assert told(DAY, DAY).count("25 Apr") == 1
    assert told(DAY, DAY).endswith(f"on {SPEAKER.day(DAY)}")


def test_a_way_out_of_several_days_names_both_ends_and_an_open_one_its_only_end():
    assert SPEAKER.day(DAY) in told(DAY, LATER)
    assert SPEAKER.day(LATER) in told(DAY, LATER)
    assert SPEAKER.day(LATER) not in told(DAY, None)
    assert SPEAKER.day(DAY) not in told(None, LATER)


def test_no_way_out_speaks_of_days_gone_by():
    assert "2025" not in told(date(2025, 8, 11), DAY)
    assert SPEAKER.day(DAY) in told(date(2025, 8, 11), DAY)


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (date(2026, 11, 21), "have “mri” on or before Sun 25 Apr 2027"),
        (date(2026, 11, 22), "have “mri” on or before Sun 25 Apr 2027"),
        (
            date(2026, 11, 23),
            "have “mri” between Mon 23 Nov 2026 and Sun 25 Apr 2027",
        ),
        (None, "have “mri” on or before Sun 25 Apr 2027"),
    ],
)
def test_a_way_out_that_begins_today_only_says_until_when(first, words):
    assert told(first, DAY) == words


def test_a_not_before_is_let_go_of_in_words_of_its_own():
    sooner = Remedy(step=StepId("mri"), latest=DAY, fact=ReasonKind.NOT_BEFORE)
    assert (
        EXPLAINER.remedies.remedy(sooner)
        == f"let “mri” start on or before {SPEAKER.day(DAY)}"
    )


def told_problems(kind, *, away=(), **facts):
    """The words for problems of one kind of a plan with an MRI and an infusion."""
    steps = (a_step("mri", a_rule("-3 weeks", "-2 weeks", "-1 weeks"), days=3),)
    known = replace(some_facts(**facts), away=away)
    plan = schedule(a_protocol(*steps), known, PlanCalendar(), TODAY)
    explainer = Explainer(plan, SPEAKER)
    return [explainer.problem(one) for one in plan.problems if one.kind is kind]


def test_a_step_on_days_away_is_told_by_its_own_day_and_the_days_away():
    away = (Away(id=AwayId("a"), first=date(2027, 3, 20), last=date(2027, 3, 25)),)
    (words,) = told_problems(
        ProblemKind.AWAY_DAY, away=away, mri=booked(date(2027, 3, 22))
    )
    assert f": booked on {SPEAKER.day(date(2027, 3, 22))}" in words
    assert SPEAKER.span(away[0].first, away[0].last) in words
    named = (replace(away[0], why="family visit"),)
    (words,) = told_problems(
        ProblemKind.AWAY_DAY, away=named, mri=booked(date(2027, 3, 22))
    )
    assert "family visit" in words


def test_day_0_on_days_away_is_told_as_set_not_as_booked():
    away = (Away(id=AwayId("a"), first=date(2027, 4, 1), last=date(2027, 4, 10)),)
    (words,) = told_problems(ProblemKind.AWAY_DAY, away=away)
    assert f": set to {SPEAKER.day(A_DAY0)}" in words
    assert "booked" not in words


def test_days_away_that_leave_no_day_are_told_with_their_dates():
    away = (Away(id=AwayId("a"), first=date(2027, 3, 1), last=date(2027, 4, 5)),)
    (words,) = told_problems(ProblemKind.CONFLICT, away=away)
    assert SPEAKER.span(away[0].first, away[0].last) in words


@pytest.mark.parametrize("kind", [ReasonKind.BOOKED, ReasonKind.DONE])
def test_a_stay_of_several_days_is_told_with_its_last_day(kind):
    stay = Reason(kind=kind, step=StepId("stay"), first=DAY, last=LATER)
    assert SPEAKER.span(DAY, LATER) in EXPLAINER.reasons.reason(stay)
    day = Reason(kind=kind, step=StepId("stay"), first=DAY)
    assert SPEAKER.day(DAY) in EXPLAINER.reasons.reason(day)


def named(name, *rules, **more):
    """A step that is called by its name."""
    return a_step(name, *rules, wording=Wording(title=name), **more)


def whys(step, *steps, **facts):
    """The sentences behind a step's dates."""
    plan = schedule(a_protocol(*steps), some_facts(**facts), PlanCalendar(), TODAY)
    return Explainer(plan, SPEAKER).reasons.why(plan.by_id[StepId(step)])


def test_a_wish_is_told_from_the_end_it_is_measured_from():
    stay = named(
        "stay",
        a_rule("1 day", "1 day", "1 day"),
        duration=Duration(min=7, aim=12, max=None),
    )
    home = named("home", a_rule("0 days", "2 days", after="stay", end=End.END))
    words = whys("home", stay, home)
    assert words[0] == "home: best 2 days after the end of “stay”."
    assert "Why not earlier? stay: takes at least 7 days." in words


def test_a_rule_that_bounds_a_day_from_both_sides_is_told_once():
    stay = named("stay", a_rule("-9 days", "-5 days", "-2 days"))
    plan = schedule(a_protocol(stay), some_facts(), PlanCalendar(), TODAY)
    reasons = Explainer(plan, SPEAKER).reasons
    step = plan.by_id[StepId("stay")]
    told = reasons.why_told(step)
    every = [*told.date, *told.both, *told.earlier, *told.later]
    assert len(every) == len(set(every))
    assert told.both
    bare = {words.split("? ", 1)[-1] for words in reasons.why(step)}
    assert set(every) == bare, "nothing is left out"


def test_lengths_are_told_in_days():
    for length, words in (
        (Duration(min=4, aim=4, max=4), "stay: takes 4 days."),
        (Duration(min=2, aim=3, max=5), "stay: takes 2 to 5 days."),
        (Duration(min=1, aim=3, max=None), "stay: takes at least 1 day."),
    ):
        stay = named("stay", a_rule("-9 days", "-5 days", "-2 days"), duration=length)
        after = named(
            "home", a_rule("0 days", "0 days", "9 days", after="stay", end=End.END)
        )
        told = whys("home", stay, after)
        assert f"Why not earlier? {words}" in told


def test_day_0_that_follows_from_the_centre_start_is_told_by_the_rule_of_that_step():
    arrive = named("arrive", a_rule("-12 days", "-10 days", "-8 days"))
    facts = replace(some_facts(), anchor=AnchorDate(step=StepId("arrive"), day=A_DAY0))
    plan = schedule(a_protocol(arrive), facts, PlanCalendar(), TODAY)
    explainer = Explainer(plan, SPEAKER)
    words = explainer.reasons.why(plan.by_id[DAY0])
    assert words[0] == "arrive: best 10 days before Day 0."


def test_a_date_held_by_a_result_names_whose_result_it_is():
    good = (Validity(good_for=Offset(days=20)),)
    mri = named("mri", a_rule("-60 days", "-40 days", "-10 days"), validity=good)
    told = " ".join(whys("mri", mri))
    assert "mri: the result must still be good for Day 0." in told
    later = named("later", a_rule("1 day", "30 days", "90 days"))
    test = named(
        "test",
        a_rule("-9 days", "-5 days", "-1 day"),
        validity=(
            Validity(good_for=Offset(days=20), needed_on=Anchor(step=StepId("later"))),
        ),
    )
    told = " ".join(whys("later", later, test))
    assert "test: the result must still be good for “later”." in told


def test_a_missing_day_0_is_called_so_only_where_days_are_counted_from_it():
    gap = Gap(kind=GapKind.DAY0, ask=Role.PATIENT)
    counted = Explainer(Schedule(today=TODAY, day_numbers=True), SPEAKER)
    talk = Explainer(Schedule(today=TODAY, day_numbers=False), SPEAKER)
    assert counted.gap_lead(gap) == SPEAKER.label(GapKind.DAY0)
    assert talk.gap_lead(gap) == SPEAKER.label(GapKind.TEAM_DATE)
    other = Gap(kind=GapKind.TEAM_DATE, ask=Role.PATIENT)
    assert counted.gap_lead(other) == SPEAKER.label(GapKind.TEAM_DATE)


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [(None, None, "away-not"), (LATER, None, "away-from"), (None, DAY, "away-until")],
)
def test_days_away_give_way_whole_from_a_day_or_until_one(earliest, latest, words):
    away = Remedy(
        step=StepId("mri"),
        earliest=earliest,
        latest=latest,
        fact=ReasonKind.AWAY,
    )
    said = EXPLAINER.remedies.remedy(away)
    assert ("28 Apr" in said) == (words == "away-from")
    assert ("25 Apr" in said) == (words == "away-until")


@pytest.mark.parametrize("kind", [ReasonKind.RULE, ReasonKind.CLOSED, ReasonKind.ROUGH])
def test_no_group_of_clashes_is_told_without_a_member(kind):
    steps = tuple(StepId(f"s{number}") for number in range(6))
    clashes = tuple(
        (Reason(kind=kind, step=one, side=BoundSide.EARLIEST, first=DAY),)
        for one in steps
    )
    problem = Problem(
        kind=ProblemKind.CONFLICT,
        steps=steps,
        reasons=tuple(one for clash in clashes for one in clash),
        clashes=clashes,
        hit=steps,
    )
    told = EXPLAINER.problem(problem)
    assert told.startswith("These cannot all hold. ")
    assert not told.removeprefix("These cannot all hold. ").startswith((" ", "These"))
