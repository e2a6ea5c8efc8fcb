"""Letters before leaving, and the summary: asked, answered, copied, not worked out."""

from datetime import date, timedelta
from functools import partial

import pytest

from planner.models.answers import AftercareTold
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.person.aftercare import (
    Discharge,
    Duty,
    DutyAnswer,
    GivenDrug,
    KeptDrug,
)
from planner.models.plan.facts import Done
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.after.hand_over import hand_over
from planner.services.documents.after.letters import letters
from planner.services.documents.after.treatment_summary import (
    hand_over_pages,
    treatment_summary,
)
from planner.services.documents.days.back_side import doctor_back
from planner.services.edits.step_edits import mark_done
from planner.services.edits.visits.aftercare_edits import tell_aftercare
from tests.services.documents.conftest import Desk
from tests.services.documents.ink import told

TODAY = date(2027, 5, 1)
ANSWERS = (
    DutyAnswer(duty=Duty.BLOOD, takes=True),
    DutyAnswer(duty=Duty.VACCINES, takes=False, instead="Travel clinic", phone="+46 1"),
    DutyAnswer(duty=Duty.LATE_EFFECTS, takes=False),
)
LETTER = Discharge(
    on=date(2027, 4, 23),
    where="Ward 12",
    cells_on=date(2027, 4, 6),
    home_on=date(2027, 4, 23),
    given=(
        GivenDrug(
            name="Cyclophosphamide",
            first=date(2027, 4, 1),
            last=date(2027, 4, 4),
            as_written="50 mg/kg a day",
        ),
    ),
    goes_on=(KeptDrug(name="Aciclovir"),),
)


def part_of(sheet, title):
    return next(part for part in sheet.parts if part.title == title)


def lines_of(page):
    return {
        told(line.label): told(line.told)
        for table in page.tables
        for line in table.lines
    }


@pytest.fixture(scope="module")
def pages(read_only_cases):
    return letters(read_only_cases("ahsct-at-home"))


@pytest.fixture
def answered(desk):
    journey = desk.start("ahsct-at-home")
    told_ = AftercareTold(duties=ANSWERS, discharge=LETTER)
    return desk.case(desk.take(journey, lambda one: tell_aftercare(one, told_, TODAY)))


def test_each_doctor_is_asked_for_what_is_theirs(pages):
    neurologist, family = pages
    assert [
        told(line.label).partition("* ")[0] for line in neurologist.tables[1].lines
    ] == [
        "*Natalizumab: when it stops, what covers the gap",
        "*Visits with EDSS",
        "*MRI",
        "*New or worse signs of MS",
    ]
    asked = [told(line.label) for line in family.tables[1].lines]
    assert "*Blood tests* 11 dates, 30 Apr 2027 to 6 Apr 2029" in asked
    assert len(asked) == 5


def test_after_day_0_nobody_asks_when_a_drug_stops_or_when_one_comes_home(answered):
    before = letters(answered)[0]
    assert "While I am away" in " ".join(map(told, before.paragraphs))
    rows = tuple(
        replace(row, state=StepState.DONE) if row.id == DAY0 else row
        for row in answered.rows
        if row.id not in {"trip-home", "discharge"}
    )
    after = letters(replace(answered, rows=rows))[0]
    words = " ".join(map(told, after.paragraphs))
    assert "The treatment is behind me." in words
    assert "While I am away" not in words
    assert not [label for label in lines_of(after) if "when it stops" in label]
    assert [label for label in lines_of(before) if "I come home" in label]


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_an_answer_is_asked_for_by_a_day_that_is_still_to_come(desk, transplant, days):
    case = desk.case(transplant)
    by = next(row.start for row in case.rows if row.id == "aftercare-agreement")
    schedule = replace(case.schedule, today=by - timedelta(days=days))
    words = " ".join(map(told, letters(replace(case, schedule=schedule))[0].paragraphs))
    assert (f"by {case.speaker.day_bare(by)} if you can" in words) == (days > 0)


def test_each_request_has_room_for_yes_or_for_another_name(pages):
    for page in pages:
        for line in page.tables[1].lines:
            assert told(line.told) == "[] yes [] no; instead: ____"


def test_a_named_doctor_is_spoken_to_and_another_is_a_line(pages):
    neurologist, family = pages
    assert told(neurologist.paragraphs[0]) == "*Dear* *Dr Lind*"
    assert told(family.paragraphs[0]) == "*Dear* ____ (Family doctor)"
    assert "by 12 Jan 2027" in told(family.paragraphs[-1])


def test_a_drug_nobody_takes_is_not_asked_about(read_only_cases):
    neurologist, family = letters(read_only_cases("cells-at-a-clinic"))
    asked = [
        told(line.label)
        for page in (neurologist, family)
        for line in page.tables[1].lines
    ]
    assert not any("when it stops" in one or "Vaccines" in one for one in asked)
    assert any("Fever and infections" in one for one in asked)


def with_profile(case, **told_):
    journey = case.journey
    return replace(
        case, journey=replace(journey, profile=replace(journey.profile, **told_))
    )


def health_of(case, number=1):
    return {
        told(one.label): told(one.told) for one in letters(case)[number].tables[0].lines
    }


def test_a_letter_names_the_drug_its_last_dose_and_what_nobody_told(read_only_cases):
    case = read_only_cases("ahsct-at-home")
    for number in (0, 1):
        assert health_of(case, number) == {
            "*MS drug now*": "natalizumab since Feb 2023; last dose 10 Nov 2026",
            "*Allergies*": "not told: [] none ____",
            "*Other drugs*": "not told: [] none ____",
            "*Other illness*": "none known",
        }


def test_not_told_unknown_and_none_are_three_things_for_a_doctor_at_home(
    read_only_cases,
):
    case = read_only_cases("ahsct-at-home")
    drug = case.journey.profile.present_drug
    undosed = with_profile(
        case,
        present_drug=replace(drug, last_dose=None),
        none_of=frozenset({"allergies"}),
        dont_know=frozenset({"medicines"}),
    )
    lines = health_of(undosed)
    assert lines["*MS drug now*"] == (
        "natalizumab since Feb 2023; last dose not told: ____"
    )
    assert lines["*Allergies*"] == "none"
    assert lines["*Other drugs*"] == "patient does not know"
    untold = health_of(with_profile(case, present_drug=None))
    assert untold["*MS drug now*"] == "not told: ____"
    without = health_of(read_only_cases("cells-at-a-clinic"))
    assert without["*MS drug now*"] == "no MS drug"
    ahead = replace(drug, last_dose=case.made_on + timedelta(days=9))
    assert "last dose set for 1 Dec 2026" in str(
        health_of(with_profile(case, present_drug=ahead))
    )


def test_the_hand_over_tells_the_same_in_a_run(read_only_cases):
    sheet = hand_over(read_only_cases("ahsct-at-home"))
    assert " ".join(map(told, sheet.health)) == (
        "*MS drug now* natalizumab since Feb 2023; last dose 10 Nov 2026."
        " *Allergies* not told: [] none ____ *Other drugs* not told: [] none ____"
        " *Other illness* none known"
    )


@pytest.mark.parametrize("name", ["stay-on-drug", "not-yet"])
def test_a_treatment_at_home_needs_no_letters(read_only_cases, name):
    with pytest.raises(PlannerError, match=r"export\.no-letters"):
        letters(read_only_cases(name))


def test_answers_become_the_owners_in_the_hand_over(answered):
    doctor = part_of(hand_over(answered), "Family doctor and laboratory")
    assert told(doctor.owners) == (
        "*Said yes to: Blood tests.* *Vaccines anew: Travel clinic* *+46 1.* "
        "*Check-ups and late effects: nobody yet.* "
        "Not answered yet: Fever and infections at home; Prescriptions that go on."
    )
    assert part_of(hand_over(answered), "Neurologist").owners == ()


def test_a_second_letter_shows_what_was_answered_to_the_first(answered):
    family = lines_of(letters(answered)[1])
    assert "*you said yes*" in family.values()
    assert "instead: *Travel clinic* *+46 1*" in family.values()


def test_before_a_letter_was_copied_there_is_no_summary(read_only_cases):
    case = read_only_cases("ahsct-at-home")
    assert treatment_summary(case) is None
    assert len(hand_over_pages(case)) == 1


def test_the_summary_has_what_the_letter_says_and_lines_for_the_rest(answered):
    summary, _ = hand_over_pages(answered)
    lines = lines_of(summary)
    assert lines["*Cyclophosphamide*"] == "*1 to 4 Apr 2027* 50 mg/kg a day"
    assert lines["*Aciclovir*"] == "until ____"
    assert lines["Irradiated blood until"] == "____"
    assert lines["Problems"] == "____"
    assert "bleeding" in lines["Call at once"]
    sentence = " ".join(summary.sentence)
    assert "was on 6 Apr 2027" in sentence
    assert "Home since 23 Apr 2027." in sentence


def test_low_counts_are_told_of_chemotherapy_and_not_of_cells_alone(
    pages, read_only_cases
):
    assert "my blood counts" in told(pages[1].paragraphs[2])
    _, family = letters(read_only_cases("cells-at-a-clinic"))
    assert "counts" not in " ".join(told(one) for one in family.paragraphs)


def test_doses_given_afterwards_are_no_days_on_which_the_drug_stops(read_only_cases):
    neurologist, _ = letters(read_only_cases("split-dose-abroad"))
    assert told(neurologist.tables[1].lines[0].label) == (
        "*Ocrelizumab: when it stops, what covers the gap* a date before I leave"
        " · Rituximab at home: 6 dates, 5 Apr 2027 to 4 Feb 2028"
    )


HOME = {"split-dose-abroad": "8 Feb 2027", "cells-at-a-clinic": "13 Mar 2027"}


@pytest.mark.parametrize(("name", "day"), HOME.items())
def test_the_day_at_home_is_that_of_the_trip(read_only_cases, name, day):
    """The programme ends on the day before the trip: one day on every paper."""
    case = read_only_cases(name)
    page = letters(case)[0]
    assert lines_of(page)["I come home"] == f"about {day}, if all goes well"
    assert f"Home about {day}." in page.sentence
    about = told(doctor_back(case).about)
    assert f"home about {day.removesuffix(' 2027')}" in about


def test_while_counts_stay_low_the_way_home_moves_on(desk, tmp_path):
    journey = desk.start("ahsct-at-home")
    later = Desk(tmp_path, today=TODAY)
    page = letters(later.case(journey))[0]
    later.store.close()
    assert lines_of(page)["I come home"] == "about 4 May 2027, if all goes well"


ON_THE_WARD = date(2027, 4, 8)


@pytest.mark.parametrize(
    ("end", "home"),
    [(None, "Home about 23 Apr 2027."), (ON_THE_WARD, "Home since 8 Apr 2027.")],
)
def test_who_lies_on_the_ward_is_not_at_home_since_a_day_to_come(
    desk, tmp_path, end, home
):
    happened = {
        DAY0: Done(day=date(2027, 4, 6)),
        StepId("hospital-stay"): Done(day=date(2027, 3, 31), end=end),
    }
    journey = desk.take(
        desk.start("ahsct-at-home"),
        *(
            partial(mark_done, step=step, done=done, today=ON_THE_WARD)
            for step, done in happened.items()
        ),
    )
    later = Desk(tmp_path, today=ON_THE_WARD)
    case = later.case(journey)
    later.store.close()
    sentences = [page.sentence for page in letters(case)]
    sentences.append(hand_over(case).sentence)
    assert all(home in " ".join(parts) for parts in sentences), sentences
