"""A visit: what goes there, and what was said there as one change or none."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.answers import (
    DateKind,
    DateTold,
    NextTold,
    ResultTold,
    VisitTold,
)
from planner.models.errors import PlannerError
from planner.models.ids import QuestionId, StepId
from planner.models.journey import Action, Contact, ContactRole, PlanState
from planner.models.person.decision import Question
from planner.models.person.profile import Profile
from planner.models.person.visit import MAX_ASKED, Decided
from planner.models.plan.facts import AnchorDate, PlanCalendar
from planner.models.plan.protocol import Role, StepKind
from planner.models.rules.refusals import Refusals
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.edits import own_steps
from planner.services.edits.visits.visit_edits import (
    find_told_refusals,
    prepare_visit,
    tell_visit,
)
from planner.services.edits.visits.visit_telling import VisitScene
from planner.services.journeys.plan_facts import plan_facts
from tests.builders import A_DAY0, a_journey, a_rule, a_step, booked

TALK, MRI, STOP = StepId("talk"), StepId("mri"), StepId("stop")
ON = date(2026, 12, 8)
TODAY = date(2026, 12, 9)
BORN = date(1992, 3, 14)
QUESTIONS = {
    QuestionId(key): Question(id=QuestionId(key), text=f"Why {key}?", weight=weight)
    for key, weight in (("a", 9), ("b", 8), ("c", 7), ("d", 6))
}
SCENE = VisitScene(
    step=TALK,
    today=TODAY,
    asked=(QuestionId("a"), QuestionId("b"), QuestionId("c")),
    questions=QUESTIONS,
    titles={MRI: "MRI of the head"},
    title="Next visit: neurologist",
)
BAD: dict[str, tuple[str, Any]] = {
    "answers.z": ("answers", {QuestionId("z"): "yes"}),
    "dates.stop": ("dates", {STOP: DateTold(day=date(1980, 1, 1))}),
    "dates.none": ("dates", {StepId("none"): DateTold(day=date(2027, 1, 1))}),
    "dates.mri": ("dates", {MRI: DateTold(day=date(2200, 12, 31), end=ON)}),
    "contacts.gp": ("contacts", (Contact(role=ContactRole.GP, name="x" * 400),)),
    "results.0.on": (
        "results",
        (ResultTold(test="JC", on=date(2027, 1, 1), result="0.4"),),
    ),
    "next_steps.0.by": ("next_steps", (NextTold(what="Call", by=date(2026, 1, 1)),)),
    "next_visit.on": ("next_visit", NextTold(time="14:00")),
    "on": ("on", date(2026, 12, 20)),
}


def a_plan(**more):
    talk = a_step(
        "talk",
        a_rule("-20 weeks", "-17 weeks", "-1 week"),
        kind=StepKind.APPOINTMENT,
        who=Role.NEUROLOGIST,
    )
    mri = a_step("mri", a_rule("-12 weeks", "-9 weeks", "-1 week"), kind=StepKind.TEST)
    stop = a_step("stop", set_by_team=True)
    facts = {TALK: booked(ON), **more.pop("facts", {})}
    journey = a_journey(talk, mri, stop, facts=facts, **more)
    return replace(journey, profile=Profile(born=BORN))


def told(**parts):
    return tell_visit(a_plan(), VisitTold(**parts), SCENE)


def places(parts, journey=None):
    found = Refusals()
    find_told_refusals(journey or a_plan(), VisitTold(**parts), SCENE, found)
    return [one.place for one in found.found]


def merged(chosen):
    """The parts of a visit with several things wrong; the dates of all together."""
    parts: dict[str, Any] = {}
    for one in sorted(chosen):
        name, value = BAD[one]
        parts[name] = {**parts.get(name, {}), **value} if name == "dates" else value
    return parts


@given(st.sets(st.sampled_from(sorted(BAD)), min_size=1))
def test_all_that_is_wrong_is_told_at_once_each_at_its_place(chosen):
    assert set(places(merged(chosen))) == chosen
    with pytest.raises(PlannerError):
        tell_visit(a_plan(), VisitTold(**merged(chosen)), SCENE)


@given(
    answered=st.sets(st.sampled_from(sorted(QUESTIONS))),
    stop=st.none() | st.dates(ON, date(2027, 3, 1)),
    decided=st.none() | st.sampled_from([Decided.YES, Decided.NOT_YET]),
    months=st.integers(1, 24),
)
def test_what_was_said_is_what_the_single_edits_would_make(
    answered, stop, decided, months
):
    again = ON + timedelta(days=30 * months)
    edit = told(
        answers={key: f"Because {key}." for key in answered},
        dates={STOP: DateTold(day=stop)} if stop else {},
        next_visit=NextTold(on=again, time="10:30"),
        decided=decided,
    )
    after = edit.journey
    assert (edit.action, edit.subject) == (Action.VISIT, TALK)
    assert after.facts[TALK].done.day == ON
    assert {key for key, one in after.questions.items() if one.answer} == answered
    assert (STOP in after.facts) == (stop is not None)
    if stop:
        assert after.facts[STOP] == booked(stop)
    agreed = decided is Decided.YES
    assert after.plan.state is (PlanState.AGREED if agreed else PlanState.CONSIDERING)
    (key,) = after.own_steps
    assert after.facts[key].booked.day == again
    visit = after.visits[TALK]
    assert (set(visit.answered), visit.told_on, visit.asked) == (
        answered,
        ON,
        SCENE.asked,
    )


def test_a_visit_without_a_word_is_done_on_its_agreed_day():
    after = told().journey
    assert after.facts[TALK].done.day == ON
    assert after.visits[TALK].told_on == ON


def test_a_visit_that_is_booked_for_later_asks_for_its_day():
    journey = a_plan(facts={TALK: booked(date(2027, 1, 8))})
    assert places({}, journey) == ["on"]
    assert places({"on": TODAY}, journey) == []


def test_told_again_adds_to_what_was_told_and_takes_nothing_back():
    first = told(answers={QuestionId("a"): "Yes."}, changed="Tired.").journey
    edit = tell_visit(first, VisitTold(answers={QuestionId("b"): "No."}), SCENE)
    visit = edit.journey.visits[TALK]
    assert visit.answered == (QuestionId("a"), QuestionId("b"))
    assert visit.changed == "Tired."
    assert edit.journey.questions[QuestionId("a")].answer == "Yes."


def test_a_result_of_a_test_of_the_plan_makes_the_test_done():
    result = ResultTold(step=MRI, on=date(2026, 12, 1), result="no new lesions")
    after = told(results=(result,)).journey
    (entry,) = after.diary.values()
    assert (entry.test, entry.step, entry.day) == (
        "MRI of the head",
        MRI,
        date(2026, 12, 1),
    )
    assert after.facts[MRI].done.day == date(2026, 12, 1)
    assert after.visits[TALK].results == (entry.id,)


def test_a_number_told_at_a_visit_keeps_the_name_that_was_known():
    journey = replace(
        a_plan(),
        contacts={ContactRole.GP: Contact(role=ContactRole.GP, name="Dr Costa")},
    )
    call = Contact(role=ContactRole.GP, phone="0700")
    after = tell_visit(journey, VisitTold(contacts=(call,)), SCENE).journey
    assert after.contacts[ContactRole.GP] == Contact(
        role=ContactRole.GP, name="Dr Costa", phone="0700"
    )


@pytest.mark.parametrize(
    ("parts", "place"),
    [
        ({"decided": Decided.NO, "dates": {STOP: DateTold(day=ON)}}, "decided"),
        (
            {
                "dates": {MRI: DateTold(day=TODAY)},
                "results": (ResultTold(step=MRI, on=ON, result="calm"),),
            },
            "dates.mri",
        ),
        (
            {"next_steps": (NextTold(what="Call", on=TODAY, by=TODAY),)},
            "next_steps.0.by",
        ),
        ({"next_steps": (NextTold(what="Call"),)}, "next_steps.0.on"),
        ({"next_steps": (NextTold(by=TODAY),)}, "next_steps.0.what"),
        ({"dates": {TALK: DateTold(day=TODAY)}}, "dates.talk"),
    ],
)
def test_what_contradicts_itself_is_refused_at_its_field(parts, place):
    assert places(parts) == [place]


def test_a_no_cancels_the_plan_with_the_words_of_the_visit():
    plan = told(decided=Decided.NO, decision="Too ill for it.").journey.plan
    assert (plan.state, plan.why) == (PlanState.CANCELLED, "Too ill for it.")


def test_what_is_not_needed_or_not_before_a_day_is_told_of_its_step():
    after = told(
        dates={
            MRI: DateTold(kind=DateKind.NOT_BEFORE, day=date(2027, 2, 1)),
            STOP: DateTold(kind=DateKind.NOT_NEEDED),
        }
    ).journey
    assert after.facts[MRI].not_before == date(2027, 2, 1)
    assert after.facts[STOP].dropped is not None


def test_the_next_visit_is_an_appointment_and_stays_one_when_it_is_changed():
    after = told(next_visit=NextTold(on=date(2027, 6, 1))).journey
    ((key, step),) = after.own_steps.items()
    assert (step.kind, step.who) == (StepKind.APPOINTMENT, Role.NEUROLOGIST)
    said = replace(own_steps.told_of(step), title="Dr Lind")
    again = own_steps.own_step(after, key, said)
    assert (again.kind, again.attends) == (StepKind.APPOINTMENT, True)
    assert again.wording.title == "Dr Lind"


@given(st.lists(st.sampled_from(sorted(QUESTIONS)), max_size=5))
def test_at_most_three_questions_go_to_a_visit_none_of_them_twice(asked):
    fits = len(asked) <= MAX_ASKED and len(set(asked)) == len(asked)
    if fits:
        visit = prepare_visit(a_plan(), TALK, tuple(asked)).journey.visits[TALK]
        assert visit.asked == tuple(asked)
        return
    with pytest.raises(PlannerError) as refused:
        prepare_visit(a_plan(), TALK, tuple(asked))
    assert refused.value.code in {"visit.too-many-asked", "visit.asked-twice"}


def test_only_an_appointment_is_a_visit():
    with pytest.raises(PlannerError) as refused:
        prepare_visit(a_plan(), MRI, ())
    assert refused.value.code == "visit.no-visit"


@given(st.integers(0, 60))
def test_a_step_agreed_at_a_visit_keeps_its_last_day_when_day_0_moves(weeks):
    last = date(2027, 1, 15)
    after = told(next_steps=(NextTold(what="Send", by=last),)).journey
    (key,) = after.own_steps
    moved = AnchorDate(day=A_DAY0 + timedelta(weeks=weeks))
    plan = replace(after.plan, anchor=moved)
    facts = plan_facts(replace(after, plan=plan))
    step = schedule(plan.protocol, facts, PlanCalendar(), TODAY).by_id[key]
    assert (step.start, step.latest) == (last, last)
