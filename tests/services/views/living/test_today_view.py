"""Today asks for at most three things, the most pressing first, and tells the rest."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import DAY0, StepId
from planner.models.journey import Contact, ContactRole, Plan, PlanState
from planner.models.plan.facts import AnchorDate, Booking, RoughAnchor, StepFacts
from planner.models.plan.protocol import Role, Wording
from planner.models.plan.schedule import (
    Gap,
    GapKind,
    Problem,
    ProblemKind,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.models.structs import replace
from planner.services.views.living.today_view import day0_told, today_view
from planner.services.views.today.ranks import ThingAction
from planner.services.words.speaker import Speaker
from tests.builders import A_DAY0, a_journey, a_protocol, a_step, booked, done

SPEAKER = Speaker(shipped_catalog().texts("en"))
TODAY = date(2027, 1, 4)
LONG_AGO = TODAY - timedelta(days=90)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def scheduled(name, start=None, *, words=None, attends=True, **more):
    """A step as the scheduler returns it, standing on a day."""
    wording = Wording(title=name.title(), **(words or {}))
    step = a_step(name, wording=wording, attends=attends, ask=Role.MS_NURSE)
    return ScheduledStep(id=StepId(name), step=step, start=start, end=start, **more)


def missing(name):
    """A step whose date only the team can set."""
    return scheduled(name, state=StepState.NEEDS_DATE)


def view_of(*steps, day0=A_DAY0, journey=None, **more):
    by_id = {step.id: step for step in steps}
    plan = Schedule(today=TODAY, day0=day0, steps=steps, by_id=by_id, **more)
    return today_view(journey or a_journey(), plan, SPEAKER)


def asked(*steps, **more):
    return [(thing.step, thing.action) for thing in view_of(*steps, **more).things]


def in_state(state):
    protocol = a_protocol()
    plan = Plan(
        option=protocol.option,
        protocol=protocol,
        anchor=AnchorDate(day=A_DAY0),
        state=state,
    )
    return a_journey(plan=plan)


def test_what_is_late_and_stands_on_today_every_day_hides_nothing_that_was_missed():
    late = [
        scheduled(f"late-{n}", TODAY, attends=False, aim=YESTERDAY, latest=TOMORROW)
        for n in range(3)
    ]
    gone = scheduled("gone", YESTERDAY, facts=booked(YESTERDAY))
    meant = scheduled("meant", TODAY, attends=False, aim=TODAY, latest=TOMORROW)
    last = scheduled("last", TODAY, attends=False, aim=YESTERDAY, latest=TODAY)
    names = [step for step, _ in asked(*late, gone, meant, last)]
    assert names[0] in {"meant", "last"}
    assert set(names) == {"meant", "last", "gone"}


def test_todays_own_comes_before_missed_before_missing_before_booked_before_to_book():
    gap = Gap(kind=GapKind.TEAM_DATE, step=StepId("missing"), ask=Role.NEUROLOGIST)
    ranks = (
        ("today", scheduled("today", TODAY, facts=booked(TODAY))),
        ("missed", scheduled("missed", YESTERDAY, state=StepState.WAS_PLANNED)),
        ("missing", missing("missing")),
        ("booked", scheduled("booked", TOMORROW, facts=booked(TOMORROW))),
        ("to-book", scheduled("to-book", TOMORROW)),
    )
    wanted = [name for name, _ in ranks]
    for count in range(3):
        steps = tuple(step for _, step in reversed(ranks[count:]))
        gaps = (gap,) if count < 3 else ()
        names = [step for step, _ in asked(*steps, gaps=gaps)]
        assert names == wanted[count : count + 3]


def test_only_a_date_to_ask_the_own_doctor_for_comes_before_what_is_to_book():
    steps = (
        missing("later-date"),
        missing("first-date"),
        missing("second-date"),
        scheduled("mri", TOMORROW),
    )
    team, doctor = Role.TRANSPLANT_TEAM, Role.NEUROLOGIST
    asks = {"later-date": team, "first-date": doctor, "second-date": doctor}
    gaps = tuple(
        Gap(kind=GapKind.TEAM_DATE, step=StepId(step), ask=role)
        for step, role in asks.items()
    )
    assert asked(*steps, gaps=gaps) == [
        ("first-date", ThingAction.ENTER_DATE),
        ("mri", ThingAction.BOOK),
        ("later-date", ThingAction.ENTER_DATE),
    ]


def test_a_day_0_that_nobody_knows_is_asked_for_before_all_that_hangs_on_it():
    gaps = (
        Gap(kind=GapKind.TEAM_DATE, step=StepId("stop"), ask=Role.NEUROLOGIST),
        Gap(kind=GapKind.DAY0, step=DAY0, ask=Role.TRANSPLANT_TEAM),
    )
    missed = scheduled("missed", YESTERDAY, state=StepState.WAS_PLANNED)
    steps = missing("stop"), missing(DAY0), missed
    known = RoughAnchor(first=TODAY, last=A_DAY0)
    told = [step for step, _ in asked(*steps, gaps=gaps)]
    assert told == [DAY0, "missed", "stop"]
    # Of a month that is known the day comes when the centre has it.
    told = [step for step, _ in asked(*steps, gaps=gaps, rough=known)]
    assert told == ["missed", "stop", DAY0]


def test_a_date_to_ask_for_is_told_as_a_question_and_not_as_an_order():
    gap = Gap(kind=GapKind.TEAM_DATE, step=StepId("stop"), ask=Role.NEUROLOGIST)
    (thing,) = view_of(missing("stop"), gaps=(gap,)).things
    assert thing.title.startswith("Ask for the date: ")


def test_an_appointment_gone_by_is_asked_about_before_wishes_that_were_missed():
    missed = [
        scheduled(
            f"missed-{n}", TODAY - timedelta(days=90), state=StepState.WAS_PLANNED
        )
        for n in range(3)
    ]
    visit = scheduled(
        "visit", YESTERDAY, state=StepState.WAS_PLANNED, facts=booked(YESTERDAY)
    )
    assert asked(*missed, visit)[0] == ("visit", ThingAction.HAPPENED)
    (thing,) = view_of(visit).things
    assert thing.text.startswith("Was booked for Sun 3 Jan 2027. Did it happen?")
    (wish,) = view_of(missed[0]).things
    assert wish.text.startswith("Was planned for")


def test_what_no_time_is_left_for_is_asked_after_what_can_be_done():
    late = scheduled("late", None, state=StepState.NO_TIME, latest=YESTERDAY)
    assert asked(late, scheduled("mri", TOMORROW)) == [
        ("mri", ThingAction.BOOK),
        ("late", ThingAction.HAPPENED),
    ]
    (thing,) = view_of(late).things
    assert thing.text.startswith(
        "No time is left for this; Sun 3 Jan 2027 was the last"
    )
    assert "planned for" not in thing.text


def test_gaps_that_are_no_dates_of_the_team_ask_for_nothing():
    gap = Gap(kind=GapKind.AFTERCARE, step=StepId("mri"))
    assert asked(missing("mri"), gaps=(gap,)) == []


@pytest.mark.parametrize(("days", "is_asked"), [(55, True), (56, True), (57, False)])
def test_booking_is_asked_for_from_eight_weeks_before_the_day(days, is_asked):
    step = scheduled("mri", TODAY + timedelta(days=days))
    wanted = [("mri", ThingAction.BOOK)] if is_asked else []
    assert asked(step) == wanted


@pytest.mark.parametrize(("days", "is_asked"), [(6, True), (7, True), (8, False)])
def test_a_booked_day_is_a_thing_from_a_week_before(days, is_asked):
    day = TODAY + timedelta(days=days)
    wanted = [("mri", ThingAction.DONE)] if is_asked else []
    assert asked(scheduled("mri", day, facts=booked(day))) == wanted


@pytest.mark.parametrize(
    ("day", "action"),
    [
        (YESTERDAY, ThingAction.HAPPENED),
        (TODAY, ThingAction.DONE),
        (TOMORROW, ThingAction.DONE),
    ],
)
def test_a_booked_day_that_has_gone_by_asks_whether_it_happened(day, action):
    assert asked(scheduled("mri", day, facts=booked(day))) == [("mri", action)]


def test_whether_day_0_happened_is_asked_before_all_else():
    missed = scheduled("missed", YESTERDAY, state=StepState.WAS_PLANNED)
    day0 = scheduled("day0", YESTERDAY, state=StepState.WAS_PLANNED)
    assert asked(missed, day0)[0] == ("day0", ThingAction.HAPPENED)


def test_what_needs_no_appointment_is_done_not_booked_and_leads_on_its_own_day():
    pills = scheduled("pills", TODAY, attends=False)
    later = scheduled("later", TOMORROW, attends=False)
    missed = scheduled("missed", YESTERDAY, state=StepState.WAS_PLANNED)
    assert asked(later, missed, pills) == [
        ("pills", ThingAction.DONE),
        ("missed", ThingAction.HAPPENED),
        ("later", ThingAction.DONE),
    ]


def test_what_is_to_book_is_ordered_by_its_last_possible_day():
    steps = (
        scheduled("roomy", TOMORROW, latest=TODAY + timedelta(days=50)),
        scheduled("tight", TODAY + timedelta(days=9), latest=TODAY + timedelta(days=9)),
    )
    assert [name for name, _ in asked(*steps)] == ["tight", "roomy"]


def test_done_and_undated_steps_ask_for_nothing():
    assert asked(scheduled("mri", TODAY, facts=done(TODAY)), missing("x")) == []


def test_a_thing_says_when_it_may_be_and_what_it_is():
    step = scheduled(
        "mri",
        date(2027, 1, 20),
        words={"summary": "Pictures of the head.", "bring": "Your card."},
        earliest=date(2027, 1, 10),
        latest=date(2027, 1, 30),
    )
    (thing,) = view_of(step).things
    assert (thing.title, thing.phase) == ("Mri", "Your own steps")
    assert thing.text == (
        "Wished for Wed 20 Jan 2027; fits 10 to 30 Jan 2027. Pictures of the head."
    )


def test_a_thing_that_is_booked_says_the_time_and_what_to_bring():
    facts = StepFacts(booked=Booking(day=TOMORROW, time="9:30"))
    step = scheduled("mri", TOMORROW, words={"bring": "Your card."}, facts=facts)
    (thing,) = view_of(step).things
    assert thing.text == "Booked Tue 5 Jan 2027, 9:30. Bring: Your card."


def test_a_missed_thing_says_the_day_it_was_planned_for_and_blames_nobody():
    step = scheduled("mri", YESTERDAY, state=StepState.WAS_PLANNED)
    (thing,) = view_of(step).things
    assert thing.text == "Was planned for Sun 3 Jan 2027."


def test_a_missing_date_says_whom_to_ask():
    gap = Gap(kind=GapKind.TEAM_DATE, step=StepId("stop-drug"))
    (thing,) = view_of(missing("stop-drug"), gaps=(gap,)).things
    assert thing.text == "Whom to ask: MS nurse."


@pytest.mark.parametrize(
    ("day", "is_told"), [(YESTERDAY, False), (TODAY, True), (TOMORROW, True)]
)
def test_the_next_dates_begin_with_today(day, is_told):
    told = view_of(scheduled("mri", day)).next_dates
    assert [one.step for one in told] == (["mri"] if is_told else [])


@pytest.mark.parametrize("state", [StepState.UNDER_WAY, StepState.DONE])
def test_what_has_begun_is_no_next_date(state):
    assert view_of(scheduled("stay", TODAY, state=state)).next_dates == ()


def test_the_next_dates_are_the_five_nearest_and_say_which_are_agreed():
    days = [TODAY + timedelta(days=number) for number in (60, 5, 4, 3, 2, 1)]
    steps = [scheduled(f"step-{day.day}-{day.month}", day) for day in days]
    steps[1] = scheduled("agreed", days[1], facts=booked(days[1]))
    told = view_of(*steps).next_dates
    assert [one.when for one in told] == [
        "Tue 5 Jan 2027",
        "Wed 6 Jan 2027",
        "Thu 7 Jan 2027",
        "Fri 8 Jan 2027",
        "Sat 9 Jan 2027",
    ]
    assert [one.agreed for one in told] == [False, False, False, False, True]


@pytest.mark.parametrize(
    ("days", "is_told"), [(-1, False), (0, True), (13, True), (14, True), (15, False)]
)
def test_what_to_bring_is_told_from_two_weeks_before(days, is_told):
    day = TODAY + timedelta(days=days)
    bring = view_of(scheduled("mri", day, words={"bring": "Your card."})).bring
    assert [words for _, words in bring] == (["Your card."] if is_told else [])


def test_where_there_is_nothing_to_bring_it_is_told_how_to_prepare():
    step = scheduled("mri", TOMORROW, words={"prepare": "Eat nothing."})
    assert view_of(step).bring == (("Mri, Tue 5 Jan 2027", "Eat nothing."),)
    happened = scheduled("x", TODAY, words={"bring": "A"}, facts=done(TODAY))
    assert view_of(happened).bring == ()


@pytest.mark.parametrize(
    ("day0", "line"),
    [
        (TOMORROW, "Monday 4 January 2027 · 1 day before Day 0"),
        (TODAY, "Monday 4 January 2027 · today is Day 0"),
        (YESTERDAY, "Monday 4 January 2027 · 1 day after Day 0"),
        (A_DAY0, "Monday 4 January 2027 · 92 days before Day 0"),
        (None, "Monday 4 January 2027"),
    ],
)
def test_the_date_line_tells_the_distance_to_day_0(day0, line):
    view = view_of(day0=day0)
    assert (view.date_line, view.day0_name) == (line, "Day 0")


def test_a_plan_that_does_not_count_days_names_its_first_step():
    first = scheduled(DAY0, TOMORROW)
    view = view_of(first, day0=TOMORROW, day_numbers=False)
    assert view.date_line == "Monday 4 January 2027"
    assert (view.day0_name, view.day0_line) == ("Day0", "Tuesday 5 January 2027")


@pytest.mark.parametrize("state", PlanState)
def test_a_plan_that_rests_or_has_ended_asks_for_nothing_and_says_so(state):
    rests = state in {PlanState.ON_HOLD, PlanState.CANCELLED, PlanState.COMPLETED}
    view = view_of(scheduled("mri", TODAY), journey=in_state(state))
    assert bool(view.paused) is rests
    assert len(view.things) == (0 if rests else 1)
    assert len(view.next_dates) == 1


def test_problems_are_told_before_gaps_each_with_the_step_to_go_to():
    closed = Problem(kind=ProblemKind.CLOSED_DAY, steps=(StepId("mri"),), day=TOMORROW)
    gap = Gap(kind=GapKind.TEAM_DATE, step=StepId("stop"), ask=Role.MS_NURSE)
    view = view_of(
        scheduled("mri", TOMORROW), missing("stop"), problems=(closed,), gaps=(gap,)
    )
    assert [(one.step, one.is_problem) for one in view.notices] == [
        ("mri", True),
        ("stop", False),
    ]
    assert view.notices[0].text == (
        "Mri: booked on Tue 5 Jan 2027, but the place is closed then."
    )
    assert view.notices[1].lead == "Date missing: Stop"
    assert view.notices[1].text.startswith("Only your team can set this date. Ask: ")


def test_what_was_put_off_is_not_asked_before_its_day_and_is_told_as_put_off():
    later = StepFacts(later=TOMORROW)
    view = view_of(scheduled("mri", TOMORROW, facts=later))
    assert view.things == ()
    assert [step for step, _ in view.put_off] == ["mri"]
    assert "5 Jan 2027" in view.put_off[0][1]
    again = view_of(scheduled("mri", TOMORROW, facts=StepFacts(later=TODAY)))
    assert [thing.step for thing in again.things] == ["mri"]
    assert again.put_off == ()


def test_a_date_to_ask_for_can_be_put_off_too():
    gap = Gap(kind=GapKind.TEAM_DATE, step=StepId("missing"), ask=Role.NEUROLOGIST)
    waiting = replace(missing("missing"), facts=StepFacts(later=TOMORROW))
    assert asked(waiting, gaps=(gap,)) == []


def test_a_day_0_gone_by_is_a_question_and_no_day_is_counted_from_it():
    passed = scheduled(DAY0, YESTERDAY, state=StepState.WAS_PLANNED)
    view = view_of(passed, day0=YESTERDAY)
    assert view.things[0].title.endswith("Did it happen?")
    assert view.date_line.endswith("Day 0 was planned for yesterday")
    happened = replace(passed, state=StepState.DONE, facts=done(YESTERDAY))
    assert "planned" not in view_of(happened, day0=YESTERDAY).date_line


def test_day_0_is_named_with_its_day_and_not_at_all_without_one():
    name, day = day0_told(Schedule(today=TODAY, day0=A_DAY0), SPEAKER)
    assert (bool(name), day) == (True, SPEAKER.day(A_DAY0))
    assert day0_told(Schedule(today=TODAY), SPEAKER) == ("", "")


CARERS = (
    Contact(role=ContactRole.CARER, name="Ayla"),
    Contact(role=ContactRole.SECOND_CARER, phone="0532 000 00 00"),
)


@pytest.mark.parametrize(
    ("named", "title"),
    [
        ((), "Carer-Arranged"),
        (CARERS[:1], "A second carer (the first one: Ayla)"),
        (CARERS[1:], "A second carer (the first one: 0532 000 00 00)"),
        (CARERS, None),
    ],
)
def test_a_carer_who_is_named_is_not_looked_for(named, title):
    journey = replace(a_journey(), contacts={one.role: one for one in named})
    found = scheduled("carer-arranged", TOMORROW, attends=False)
    other = scheduled("carer-asks-her-employer", TOMORROW, attends=False)
    view = view_of(found, other, journey=journey)
    told = [title] if title else []
    assert [thing.title for thing in view.things] == [*told, other.step.wording.title]
    assert [one.title for one in view.next_dates] == [*told, other.step.wording.title]
    assert ("People" in view.things[0].text) is (len(named) == 1)


def test_a_word_for_carers_without_a_carer_who_is_named_stays_as_it_is():
    journey = replace(
        a_journey(),
        contacts={ContactRole.CARER: Contact(role=ContactRole.CARER, note="ask")},
    )
    view = view_of(
        scheduled("carer-arranged", TOMORROW, attends=False), journey=journey
    )
    assert [thing.title for thing in view.things] == ["Carer-Arranged"]
