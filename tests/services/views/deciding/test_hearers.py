"""Each question says who can answer it; nobody is asked for another's knowledge."""

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.evidence.aid import Hearer
from planner.models.ids import OptionId, QuestionId
from planner.models.person.decision import Question
from planner.models.plan.protocol import Role
from planner.services.views.deciding.hearers import can_answer, heard

SEEDS = shipped_catalog().aid.question_seeds
TRANSPLANT = [OptionId("ahsct-cy-atg")]
DRUG = [OptionId("high-efficacy-drug")]


def one(name):
    return Question(id=QuestionId(name), origin=f"questions.{name}")


def test_every_shipped_question_says_who_can_answer_it():
    assert all(seed.ask for seed in SEEDS)


@pytest.mark.parametrize(
    ("role", "can"),
    [
        (Role.NEUROLOGIST, False),
        (Role.MS_NURSE, False),
        (Role.GP, False),
        (Role.DENTIST, False),
        (Role.HAEMATOLOGIST, True),
        (Role.CENTRE, True),
        (Role.PATIENT, True),
    ],
)
def test_only_the_team_is_asked_how_many_of_its_patients_died(role, can):
    (question,) = heard([one("my-own-risk-of-death")], SEEDS, TRANSPLANT)
    assert can_answer(question, role) is can


def test_without_a_team_of_its_own_the_neurologist_gives_the_treatment():
    (question,) = heard([one("day0-date")], SEEDS, DRUG)
    assert question.ask == (Hearer.NEUROLOGIST,)


def test_an_own_question_is_for_whom_the_person_said():
    mine = Question(id=QuestionId("a"), text="?", ask=(Hearer.FAMILY_DOCTOR,))
    anybody = Question(id=QuestionId("b"), text="?")
    (first, second) = heard([mine, anybody], SEEDS, TRANSPLANT)
    assert can_answer(first, Role.GP)
    assert not can_answer(first, Role.NEUROLOGIST)
    assert can_answer(second, Role.DENTIST)
