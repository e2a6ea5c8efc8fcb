"""Page 1: what a doctor finds in sixty seconds."""

from planner.models.document import Notice
from planner.models.person.profile import YesNo
from planner.models.plan.facts import Booking
from planner.models.plan.schedule import GapKind
from planner.models.structs import replace
from planner.services.documents.front.doctor_page import doctor_page
from planner.services.documents.parts.closing_parts import words_in
from planner.services.edits import step_edits
from planner.services.words.problem_words import Explainer


def test_page_one_says_who_what_and_when(desk, transplant):
    words = "\n".join(words_in(doctor_page(desk.case(transplant))))
    for told in (
        "Elin Berg",
        "14 Mar 1992",
        "relapsing MS",
        "EDSS 3.5",
        "1 relapse",
        "12 Jun 2026",
        "atalizumab",
        "last dose 10 Nov 2026",
        "imethyl fumarate",
        "City Hospital",
        "Tue 6 Apr 2027",
        "1 Keeping what I can do",
        "What covers me between the last natalizumab and mobilisation?",
        "Discussed on, clinician",
    ):
        assert told in words


def test_page_one_says_whether_the_person_smokes_once_it_was_answered(desk, transplant):
    def told(smokes):
        profile = replace(transplant.profile, smokes=smokes)
        case = desk.case(replace(transplant, profile=profile))
        return list(words_in(doctor_page(case)))

    assert "Smoking" not in told(None)
    words = told(YesNo.YES)
    assert words[words.index("Smoking") + 1] == "yes"


def test_every_gap_and_problem_stands_on_page_one(desk, transplant, first_dated):
    away = Booking(day=first_dated.start)
    journey = desk.take(transplant, lambda j: step_edits.book(j, first_dated.id, away))
    for one in (transplant, journey):
        current = desk.service.open(one.id) if one is journey else one
        case = desk.case(current)
        page = doctor_page(case)
        (notice,) = [block for block in page.blocks if isinstance(block, Notice)]
        told = " ".join(text for _, text in notice.items)
        explainer = Explainer(case.schedule, case.speaker)
        for gap in case.schedule.gaps:
            team = gap.kind is GapKind.TEAM_DATE
            assert (
                explainer.reasons.title(gap.step) if team else explainer.gap(gap)
            ) in told
        for problem in case.schedule.problems:
            assert explainer.problem(problem) in told


def test_days_gone_by_are_not_offered_as_windows(case):
    for row in case.rows:
        step = case.schedule.by_id[row.id]
        if row.window and step.earliest and step.earliest < case.made_on:
            assert not row.window.startswith(str(step.earliest.day) + " ")
