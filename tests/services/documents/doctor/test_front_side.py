"""The front of the doctor's sheet: what a doctor finds in sixty seconds."""

from datetime import date

import pytest

from planner.models.ids import StepId
from planner.models.journey import Contact, ContactRole
from planner.models.person.profile import DrugCourse, YesNo
from planner.models.plan.facts import Booking, Done
from planner.models.sheets import Blank, EmptyBox, Words
from planner.models.structs import replace
from planner.services.documents.days.back_side import doctor_back
from planner.services.documents.days.brief_words import brief_line
from planner.services.documents.days.way_home import home_row, way_home
from planner.services.documents.doctor.front_side import doctor_front
from planner.services.edits import centre_edits, step_edits
from tests.services.documents.conftest import Desk
from tests.services.documents.ink import told
from tests.services.documents.reading import STORY_DAY


def front_of(desk, journey):
    return doctor_front(desk.case(journey))


def fact(column, label):
    (found,) = [one for one in column.facts if one.label == label]
    return found


def test_the_sentence_counts_the_weeks_without_cover(desk, transplant):
    sentence = " ".join(front_of(desk, transplant).sentence)
    assert sentence == (
        "Natalizumab since Feb 2023, last dose 10 Nov 2026. First chemotherapy wished"
        " for 2 Mar 2027, 16 weeks after that dose. No stop date, no cover for the gap"
        " told."
    )


def test_one_day_of_coming_home_stands_on_every_paper(case):
    row, way = home_row(case), way_home(case)
    if row is None or row.start is None or row.start < case.made_on:
        return
    named = {told(line.what): line for line in doctor_front(case).dates.lines}
    homes = {
        name for name in named if name in {"Home, if counts are back", "Travel home"}
    }
    assert homes <= {brief_line(case, row)}
    if homes:
        assert case.speaker.day_bare(way.day) in named[homes.pop()].wished


def test_who_travels_home_after_the_ward_comes_home_on_that_day(desk, transplant):
    profile = replace(transplant.profile, home_country="MX")
    case = desk.case(replace(transplant, profile=profile))
    trip = next(row for row in case.rows if row.id == "trip-home")
    ward = next(row for row in case.rows if row.id == "discharge")
    assert trip.start > ward.start
    named = {told(line.what): line for line in doctor_front(case).dates.lines}
    assert case.speaker.day_bare(trip.start) in named["Travel home"].wished
    assert "Home, if counts are back" not in named


SENTENCES = {
    "not-yet": "Glatiramer acetate since 2024, last dose not told. 2 relapses and new"
    " lesions in 12 months. Wants to decide by 15 Jan 2027.",
    "cells-at-a-clinic": "No MS drug now; before it: ocrelizumab, 2019 to 2024. No"
    " relapse and no new lesions in 12 months. Cells into the spinal fluid wished for"
    " 9 Mar 2027. No agency has approved such cells for MS.",
    "stay-on-drug": "Ofatumumab since 2022, last dose not told. No relapse and no new"
    " lesions in 12 months. Review: stay on the present drug wished for 1 Dec 2026.",
    "split-dose-abroad": "Ocrelizumab since 2021, last dose 18 Aug 2026. First"
    " chemotherapy wished for 15 Jan 2027, 21 weeks after that dose. No stop date, no"
    " cover for the gap told.",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_the_sentence_is_about_this_person(desk, name):
    front = front_of(desk, desk.start(name))
    assert " ".join(front.sentence) == SENTENCES[name]


def test_the_sentence_says_agreed_once_the_date_is_agreed(desk, transplant):
    booked = Booking(day=date(2027, 3, 2), end=date(2027, 3, 3))
    journey = desk.take(
        transplant,
        lambda j: step_edits.book(j, StepId("mobilisation"), booked),
        lambda j: step_edits.book(
            j, StepId("stop-drug"), Booking(day=date(2026, 12, 20))
        ),
    )
    sentence = " ".join(front_of(desk, journey).sentence)
    assert "First chemotherapy agreed for 2 Mar 2027" in sentence
    assert "It stops on 20 Dec 2026." in sentence
    assert "no cover" not in sentence


def test_nobody_told_and_the_patient_does_not_know_are_two_things(desk):
    front = front_of(desk, desk.start("not-yet"))
    assert told(fact(front.left, "MRI").told).startswith("patient does not know")
    before = fact(front.right, "Before").told
    assert told(before) == "not told: ____"


def test_a_list_that_nobody_told_is_never_none(desk, case):
    front = doctor_front(case)
    for label in ("Allergies", "Other drugs"):
        ink = fact(front.right, label).told
        assert told(ink) == "not told: [] none ____"
        assert isinstance(ink[1], EmptyBox)


def test_an_empty_journey_makes_a_sheet_that_says_what_is_missing(desk):
    front = front_of(desk, desk.service.create("Empty"))
    assert " ".join(front.sentence) == (
        "MS drug not told. Relapses and scans not told. Nothing is decided yet."
    )
    assert front.asks
    assert front.dates.lines[-1].wished == "no date yet, the team sets it"
    words = " ".join(told(fact_.told) for fact_ in front.left.facts)
    assert "0 in" not in words
    assert told(front.band[0][0]) == "*Name* ____" or "Name" in told(front.band[0][0])


def test_agreed_and_wished_dates_stand_in_two_columns(desk, transplant):
    booked = Booking(day=date(2026, 12, 8), time="14:15")
    journey = desk.take(
        transplant,
        lambda j: step_edits.book(j, StepId("neurologist-consultation"), booked),
    )
    lines = front_of(desk, journey).dates.lines
    first = lines[0]
    assert first.group == "Next"
    assert told(first.what) == "Neurologist, Dr\N{NO-BREAK SPACE}Lind"
    assert first.agreed == "Tue 8 Dec 2026, 14:15"
    assert first.wished == ""
    assert all(bool(line.agreed) != bool(line.wished) for line in lines)


def test_the_next_three_visits_from_today_come_first(case):
    lines = doctor_front(case).dates.lines
    groups = [line.group for line in lines if line.group]
    assert groups[0] == "Next"
    upcoming = [
        row
        for row in case.rows
        if row.start
        and row.start >= case.made_on
        and (row.kind.value != "task" or row.id == "day0")
    ]
    first = case.speaker.day(min(row.start for row in upcoming))
    assert lines[0].wished.startswith(first)


def test_a_hope_is_told_as_about(desk, transplant):
    lines = front_of(desk, transplant).dates.lines
    home = next(line for line in lines if told(line.what).startswith("Home"))
    assert home.wished == "about Fri 23 Apr 2027"


def test_each_published_limit_is_told_with_its_number(desk):
    fit = front_of(desk, desk.start("split-dose-abroad")).fit
    assert told(fit.facts[0].told) == "*not met:* age 46, asked under 45"
    assert fit.facts[0].label == "ECTRIMS and EBMT 2025"


def test_what_speaks_against_stands_first_with_what_was_told(desk):
    fit = front_of(desk, desk.start("not-yet")).fit
    assert told(fit.facts[0].told) == (
        "*speaks against it:* MS active on the present drug; 2 relapses and new"
        " lesions in 12 months"
    )


def test_at_most_three_things_are_asked_each_with_room_for_the_answer(case):
    asks = doctor_front(case).asks
    assert 1 <= len(asks) <= 3
    for ask in asks:
        assert any(isinstance(one, Blank) for one in ask.answer)


def test_who_is_missing_is_asked_for(desk, transplant):
    asked = " ".join(told(ask.what) for ask in front_of(desk, transplant).asks)
    assert "*Name* who looks after me at home after the treatment" in asked
    named = desk.take(
        transplant,
        lambda j: centre_edits.put_contact(
            j, Contact(role=ContactRole.AFTERCARE, name="Dr Home", phone="123")
        ),
    )
    front = front_of(desk, named)
    asked = " ".join(told(ask.what) for ask in front.asks)
    assert "looks after me" not in asked
    assert told(fact(front.left, "Aftercare").told) == "Dr Home *123*"


def test_phone_numbers_stand_in_the_band_and_are_never_broken(desk, transplant):
    numbers = [
        one
        for column in front_of(desk, transplant).band
        for ink in column
        for one in ink
        if isinstance(one, Words) and one.text.startswith("+46")
    ]
    assert [one.text for one in numbers] == ["+46 70 000 00 00", "+46 18 000 00 00"]
    assert all(one.whole for one in numbers)


def test_only_who_looks_for_a_centre_reads_that_none_is_chosen(desk):
    shown = {
        name: " ".join(map(told, front_of(desk, desk.start(name)).band[2]))
        for name in ("stay-on-drug", "not-yet")
    }
    assert "centre" not in shown["stay-on-drug"]
    assert "centre not chosen yet" in shown["not-yet"]


def test_a_last_dose_that_nobody_told_has_a_line_to_fill(desk, transplant):
    drug = DrugCourse(drug="natalizumab", since="2023-02")
    profile = replace(transplant.profile, present_drug=drug)
    front = front_of(desk, replace(transplant, profile=profile))
    assert told(fact(front.right, "Now").told) == (
        "natalizumab since Feb 2023; last dose ____"
    )
    assert "last dose not told" in front.sentence[0]


def test_whether_the_person_smokes_is_told_once_it_was_answered(desk, transplant):
    def labels(smokes):
        profile = replace(transplant.profile, smokes=smokes)
        front = front_of(desk, replace(transplant, profile=profile))
        return {one.label: told(one.told) for one in front.right.facts}

    assert "Smoking" not in labels(None)
    assert labels(YesNo.YES)["Smoking"] == "smokes"


def test_no_word_of_the_sheet_is_missing_and_none_says_you(case):
    front = doctor_front(case)
    words = list(every_text(front))
    assert not [text for text in words if text.startswith("sheet.")]
    fixed = " ".join(words).replace(" ".join(front.questions), "")
    assert " your " not in fixed
    assert " you " not in fixed.replace("What I ask of you", "")


def every_text(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for one in node:
            yield from every_text(one)
    elif hasattr(node, "__struct_fields__"):
        for name in node.__struct_fields__:
            if name not in {"questions", "words"}:
                yield from every_text(getattr(node, name))


def test_what_was_done_before_the_plan_is_told_with_its_day(desk, transplant):
    done = Done(day=date(2026, 11, 3))
    journey = desk.take(
        transplant,
        lambda j: step_edits.mark_done(
            j, StepId("dental-check"), done, today=STORY_DAY
        ),
    )
    front = front_of(desk, journey)
    assert told(fact(front.right, "Done before").told) == "Dentist (3 Nov 2026)"
    assert all("Dentist" not in told(line.what) for line in front.dates.lines)


def test_a_day_0_that_went_by_is_asked_about_first(tmp_path):
    desk = Desk(tmp_path)
    journey = desk.start("ahsct-at-home")
    desk.store.close()
    late = Desk(tmp_path, date(2027, 4, 8))
    try:
        first = front_of(late, journey).asks[0]
    finally:
        late.store.close()
    assert told(first.what) == (
        "*Say:* Day 0 was planned for Tue 6 Apr 2027. Did it happen?"
    )


def test_no_day_gone_by_is_told_as_a_choice(desk, tmp_path):
    """A span that began after its end would tell that Day 0 is possible again."""
    journey = desk.start("split-dose-abroad")
    later = Desk(tmp_path, today=date(2027, 5, 1))
    wished = [line.wished for line in front_of(later, journey).dates.lines]
    later.store.close()
    assert "was Tue 26 Jan 2027: done?" in wished
    assert not any("1 May to" in one for one in wished)


def test_an_mri_of_the_plan_that_was_done_is_told(desk, transplant):
    """ "Not told" stood there, though the plan knew the day."""
    day = date(2026, 11, 20)
    for last, shown in (("", "20 Nov 2026"), ("2026-12", "Dec 2026")):
        profile = replace(transplant.profile, last_mri=last, new_lesions_12=None)
        journey = replace(transplant, profile=profile)
        done = step_edits.mark_done(
            journey, StepId("mri-baseline"), Done(day=day), today=STORY_DAY
        ).journey
        assert told(fact(front_of(desk, done).left, "MRI").told) == shown


def test_a_day_0_at_the_end_of_the_calendar_is_on_paper_like_any_other(tmp_path):
    desk = Desk(tmp_path, date(2200, 9, 1))
    journey = desk.start("ahsct-at-home", day0=date(2200, 12, 31))
    case = desk.case(journey)
    assert doctor_front(case).dates.lines
    assert doctor_back(case)
    desk.store.close()
