"""A visit in words: whom, when, what changed, which questions come along."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.answers import NextTold, VisitTold
from planner.models.evidence.aid import Hearer
from planner.models.ids import EntryId, QuestionId, StepId
from planner.models.journey import Contact, ContactRole, DiaryEntry
from planner.models.person.decision import Question
from planner.models.plan.facts import PlanCalendar
from planner.models.plan.protocol import Role, StepKind
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.edits.visits.visit_edits import prepare_visit, tell_visit
from planner.services.journeys.plan_facts import plan_facts
from planner.services.views.deciding.question_list import merge_questions
from planner.services.views.visits.visit_lists import next_visit
from planner.services.views.visits.visit_view import visit_scene, visit_view
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_rule, a_step, booked, done

SPEAKER = Speaker(shipped_catalog().texts("en"))
TALK = StepId("talk")
ON = date(2026, 12, 8)
SHIPPED = tuple(
    Question(id=QuestionId(f"q{n}"), text=f"Question {n}?", weight=90 - n)
    for n in range(9)
)


def a_plan(**more):
    talk = a_step(
        "talk",
        a_rule(None, "-17 weeks", None),
        kind=StepKind.APPOINTMENT,
        who=Role.NEUROLOGIST,
    )
    mri = a_step("mri", a_rule(None, "-20 weeks", None), kind=StepKind.TEST)
    facts = {TALK: booked(ON), **more.pop("facts", {})}
    return a_journey(talk, mri, facts=facts, **more)


def seen(journey, step, today):
    facts = plan_facts(journey)
    dates = schedule(journey.plan.protocol, facts, PlanCalendar(), today)
    questions = merge_questions(journey.questions, SHIPPED)
    return visit_view(journey, dates, questions, SPEAKER, step)


def tell(journey, step, told, today):
    view = seen(journey, step, today)
    questions = merge_questions(journey.questions, SHIPPED)
    scene = visit_scene(view, questions, today, SPEAKER)
    return tell_visit(journey, told, scene).journey


def asked(view):
    return [one.id for one in view.asked]


def test_with_whom_and_when_is_told_with_the_name_and_the_time():
    journey = replace(
        a_plan(),
        contacts={
            ContactRole.NEUROLOGIST: Contact(
                role=ContactRole.NEUROLOGIST, name="Dr Lind"
            )
        },
    )
    view = seen(journey, TALK, ON)
    assert view.who == "Dr Lind, neurologist"
    assert view.when == "Tuesday 8 December 2026"
    assert view.agreed


def test_without_a_choice_the_three_heaviest_questions_come_along():
    assert asked(seen(a_plan(), TALK, ON)) == ["q0", "q1", "q2"]
    chosen = prepare_visit(a_plan(), TALK, (QuestionId("q7"),)).journey
    view = seen(chosen, TALK, ON)
    assert asked(view) == ["q7"]
    assert {one.id for one in view.others} == {f"q{n}" for n in range(9)} - {"q7"}


def test_who_is_visited_is_asked_nothing_that_only_another_can_answer():
    team = Question(
        id=QuestionId("how-many"),
        text="How many did you transplant?",
        weight=99,
        ask=(Hearer.TREATMENT_TEAM,),
    )
    view = seen(a_plan(questions={team.id: team}), TALK, ON)
    assert asked(view) == ["q0", "q1", "q2"]
    assert view.others[-1].id == team.id


@given(st.lists(st.sets(st.sampled_from([0, 1, 2])), min_size=2, max_size=8))
def test_what_was_not_answered_comes_first_at_the_next_visit(rounds):
    """A year and more of visits: at each some of the three are answered."""
    journey, step, today = a_plan(), TALK, ON
    for answered in rounds:
        view = seen(journey, step, today)
        taken = asked(view)
        assert len(taken) <= 3
        told = VisitTold(
            on=today,
            answers={QuestionId(taken[n]): "Yes." for n in answered if n < len(taken)},
            next_visit=NextTold(on=today + timedelta(days=60)),
        )
        journey = tell(journey, step, told, today)
        left = [one for n, one in enumerate(taken) if n not in answered]
        facts = plan_facts(journey)
        dates = schedule(journey.plan.protocol, facts, PlanCalendar(), today)
        step = next_visit(journey, dates)
        again = seen(journey, step, today)
        assert set(left) <= set(asked(again)[: len(left)])
        assert all(one.again for one in again.asked[: len(left)])
        assert not any(one.again for one in again.asked[len(left) :])
        today += timedelta(days=60)
    done_ = [one for one in journey.facts.values() if one.done is not None]
    assert len(done_) == len(rounds)


def test_what_changed_is_what_was_done_and_found_since_the_last_visit():
    mri = StepId("mri")
    result = DiaryEntry(
        id=EntryId("e"), day=date(2026, 11, 25), test="JC", result="0.4"
    )
    old = DiaryEntry(id=EntryId("o"), day=date(2026, 9, 1), test="TSH", result="2")
    early = a_step(
        "early",
        a_rule(None, "-30 weeks", None),
        kind=StepKind.APPOINTMENT,
        who=Role.NEUROLOGIST,
    )
    base = a_plan(facts={mri: done(date(2026, 11, 20))})
    protocol = replace(base.plan.protocol, steps=(*base.plan.protocol.steps, early))
    journey = replace(
        base,
        plan=replace(base.plan, protocol=protocol),
        facts={**base.facts, StepId("early"): done(date(2026, 10, 1))},
        diary={result.id: result, old.id: old},
    )
    view = seen(journey, TALK, ON)
    assert view.last == "Last visit: 1 Oct 2026."
    news = " ".join(view.news)
    assert "JC: 0.4 (Day −132 · 25 Nov 2026)" in news
    assert "done, 20 Nov 2026" in news
    assert "TSH" not in news
