"""Questions grow from what is missing and matters, and stay as one left them."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.evidence.aid import TriggerKind
from planner.models.ids import OptionId, QuestionId, ValueItemId
from planner.models.person.decision import Question, Voice
from planner.models.person.profile import Profile
from planner.models.plan.schedule import Gap, GapKind
from planner.models.structs import replace
from planner.services.views.deciding.fit import assess
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.question_list import (
    Situation,
    describe_situation,
    grow_questions,
    merge_questions,
    questions_to_ask,
)

TODAY = date(2026, 11, 22)
CATALOG = shipped_catalog()
KNOWN = chances_for(CATALOG.aid, Profile(), TODAY)
SEEDS = CATALOG.aid.question_seeds
OPTIONS = [option.id for option in CATALOG.aid.options if option.plannable]
situations = st.builds(
    Situation,
    gaps=st.frozensets(st.sampled_from(GapKind)),
    not_known=st.frozensets(st.sampled_from([one.id for one in CATALOG.aid.outcomes])),
    top=st.permutations([one.id for one in CATALOG.aid.value_items]).map(
        lambda order: tuple(order[:3])
    ),
    options=st.frozensets(st.sampled_from(OPTIONS), max_size=4),
    open_criteria=st.frozensets(st.sampled_from([c.id for c in CATALOG.aid.criteria])),
)


def ids(questions):
    return [question.id for question in questions]


def test_an_empty_situation_still_gives_questions_for_everybody():
    grown = grow_questions(SEEDS, Situation())
    assert {seed.id for seed in SEEDS if seed.trigger is TriggerKind.ALWAYS} == set(
        ids(grown)
    )


def test_wanting_children_asks_about_fertility_first_of_all_values():
    top = (ValueItemId("children"), ValueItemId("money"), ValueItemId("work"))
    grown = grow_questions(SEEDS, Situation(top=top))
    assert ids(grown)[0] == "children-first"
    assert {"what-will-i-pay", "back-to-work"} <= set(ids(grown))


def test_the_paying_clinic_raises_the_questions_that_must_be_asked_there():
    grown = grow_questions(
        SEEDS, Situation(options=frozenset({OptionId("msc-paying-clinic")}))
    )
    assert {"why-not-a-trial", "what-is-in-the-syringe"} <= set(ids(grown))


def test_the_situation_is_gathered_from_the_options_that_are_looked_at():
    fit = assess(Profile(), CATALOG.aid.criteria, TODAY)
    found = describe_situation(
        [OptionId("msc-paying-clinic")],
        Voice(top=(ValueItemId("safety"),)),
        KNOWN.in_order,
        fit,
        [Gap(kind=GapKind.AFTERCARE)],
    )
    assert found.gaps == {GapKind.AFTERCARE}
    assert found.top == ("safety",)
    assert "death" in found.not_known
    assert found.open_criteria == frozenset()
    transplant = describe_situation(
        [OptionId("ahsct-cy-atg")], Voice(), KNOWN.in_order, fit
    )
    assert "death" not in transplant.not_known
    assert "health-check" in transplant.open_criteria


@given(situation=situations)
def test_grown_questions_have_words_and_come_heaviest_first(situation):
    grown = grow_questions(SEEDS, situation)
    texts = CATALOG.texts()
    for question in grown:
        assert question.text == ""
        assert texts.find(question.origin), question.origin
    weights = [question.weight for question in grown]
    assert weights == sorted(weights, reverse=True)
    assert len(set(ids(grown))) == len(grown)


@given(less=situations, more=situations)
def test_knowing_of_more_troubles_never_loses_a_question(less, more):
    both = Situation(
        gaps=less.gaps | more.gaps,
        not_known=less.not_known | more.not_known,
        top=less.top,
        options=less.options | more.options,
        open_criteria=less.open_criteria | more.open_criteria,
    )
    assert set(ids(grow_questions(SEEDS, less))) <= set(
        ids(grow_questions(SEEDS, both))
    )


@given(situation=situations, data=st.data())
def test_what_the_person_did_with_a_question_is_never_lost(situation, data):
    grown = grow_questions(SEEDS, situation)
    touched = data.draw(st.lists(st.sampled_from(grown), unique_by=lambda one: one.id))
    struck = {one.id: replace(one, kept=False, answer="told me") for one in touched}
    own = Question(id=QuestionId("mine"), text="May I swim?", weight=50)
    merged = merge_questions({**struck, own.id: own}, grown)
    assert own in merged
    assert len(merged) == len(grown) + 1
    for question in struck.values():
        assert question in merged
    asked = questions_to_ask(merged)
    assert not set(struck) & set(ids(asked))


def test_every_shipped_question_can_grow():
    everything = Situation(
        gaps=frozenset(GapKind),
        not_known=frozenset(one.id for one in CATALOG.aid.outcomes),
        top=tuple(one.id for one in CATALOG.aid.value_items),
        options=frozenset(OPTIONS),
        open_criteria=frozenset(one.id for one in CATALOG.aid.criteria),
        untold=frozenset({"ms-type"}),
    )
    assert set(ids(grow_questions(SEEDS, everything))) == {seed.id for seed in SEEDS}


def test_whoever_takes_no_drug_is_never_asked_how_it_is_stopped():
    situation = Situation(
        gaps=frozenset(GapKind),
        top=tuple(item.id for item in CATALOG.aid.value_items),
        options=frozenset(option.id for option in CATALOG.aid.options),
    )
    stopping = {"date-of-stop", "stop-safely"}
    assert stopping <= set(ids(grow_questions(SEEDS, situation)))
    without = replace(situation, takes_none=True)
    assert not stopping & set(ids(grow_questions(SEEDS, without)))


@given(
    options=st.sets(st.sampled_from([one.id for one in CATALOG.aid.options])),
    gaps=st.sets(st.sampled_from(list(GapKind))),
    top=st.permutations([one.id for one in CATALOG.aid.value_items]),
    not_known=st.sets(st.sampled_from([one.id for one in CATALOG.aid.outcomes])),
)
def test_no_question_to_whoever_takes_no_drug_speaks_of_a_drug_they_take(
    options, gaps, top, not_known
):
    """Whatever they look at, want or lack: nothing is stopped that is not taken."""
    situation = Situation(
        gaps=frozenset(gaps),
        top=tuple(top[:3]),
        not_known=frozenset(not_known),
        options=frozenset(options),
        open_criteria=frozenset(one.id for one in CATALOG.aid.criteria),
        takes_none=True,
    )
    texts = CATALOG.texts()
    for question in grow_questions(SEEDS, situation):
        words = texts.get(question.origin).lower()
        assert not re.search(
            r"present drug|stop my|is it stopped|treatment i have now", words
        ), question.id
