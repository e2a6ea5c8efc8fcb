"""The carer's sheet: what stands on it, for which weeks, and what never does."""

from datetime import date, timedelta

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.facts import Booking, Done
from planner.models.structs import replace
from planner.scheduling.whatever_happens import DateOutcome, Holds
from planner.services.documents.carer.carer_sheet import carer_sheet, held_words
from planner.services.documents.parts.closing_parts import words_in
from planner.services.edits import step_edits
from planner.services.views.signs_to_call import signs_to_call
from tests.services.documents.conftest import Desk
from tests.services.documents.ink import told

WEEK = timedelta(days=7)


def days_of(sheet):
    return [day for week in sheet.days.weeks for day in week.days]


def test_number_and_unit_come_first_then_when_to_call_and_what_to_say(desk, transplant):
    call = carer_sheet(desk.case(transplant)).call
    assert call.number == "+46 18 000 00 00"
    assert [told(line) for line in call.who] == [
        "Carer: call day and night",
        "*City Hospital*",
    ]
    assert call.alarm.startswith("38.0 °C (100.4 °F) or shaking: call now.")
    assert [told(line) for line in call.more] == [
        "Nobody answers? Call ____",
        "Say: “Elin Berg, born 14 Mar 1992. MS, chemotherapy, low blood counts.”",
    ]


def test_bleeding_is_always_among_the_six_signs_and_the_drug_adds_its_own(desk):
    """Six belong to the treatment; natalizumab and its kind go on acting beside it."""
    for name in ("ahsct-at-home", "cells-at-a-clinic", "split-dose-abroad"):
        case = desk.case(desk.start(name))
        signs = carer_sheet(case).signs
        flags = signs_to_call(case.journey, case.catalog, case.made_on)
        of_the_drug = [flag.id for flag in flags if flag.id.startswith("drug-")]
        assert len(signs) == 6 + len(of_the_drug)
        assert len(set(signs)) == len(signs)
        assert any("bleeding" in sign for sign in signs)
        for flag in of_the_drug:
            assert case.speaker.texts.get(f"sheet.fridge.sign.{flag}") in signs


def test_the_weeks_are_four_whole_ones_from_the_week_of_the_first_chemotherapy(
    desk, transplant
):
    sheet = carer_sheet(desk.case(transplant))
    days = days_of(sheet)
    assert len(days) == 28
    assert None not in days
    assert days[0].day == date(2027, 3, 1)
    assert [day.day for day in days if "Chemo" in day.lines] == [
        date(2027, 3, 2),
        date(2027, 3, 3),
    ]


@pytest.mark.parametrize(
    ("today", "monday"),
    [
        (date(2027, 3, 7), date(2027, 3, 1)),
        (date(2027, 3, 8), date(2027, 3, 8)),
        (date(2027, 3, 14), date(2027, 3, 8)),
    ],
)
def test_once_it_began_the_sheet_begins_with_this_week(tmp_path, today, monday):
    early = Desk(tmp_path)
    journey = early.start("ahsct-at-home")
    early.store.close()
    late = Desk(tmp_path, today)
    try:
        given = Done(day=date(2027, 3, 2), end=date(2027, 3, 3))
        begun = late.take(
            late.service.open(journey.id),
            lambda one: step_edits.mark_done(
                one, StepId("mobilisation"), given, today=today
            ),
        )
        sheet = carer_sheet(late.case(begun))
    finally:
        late.store.close()
    days = days_of(sheet)
    assert days[0].day == monday
    assert days[-1].day == monday + 4 * WEEK - timedelta(days=1)
    after = late.speaker.day_short(monday + 4 * WEEK)
    assert f"next sheet {after}" in sheet.foot


def test_only_days_out_of_the_house_have_room_for_a_driver(desk, transplant):
    days = {one.day: one for one in days_of(carer_sheet(desk.case(transplant)))}
    assert days[date(2027, 3, 12)].drive, "the cells are collected"
    assert not days[date(2027, 3, 8)].drive, "an injection at home"
    assert not days[date(2027, 3, 4)].drive, "nothing"


def test_an_agreed_day_is_marked_and_the_foot_says_what_is_agreed(desk, transplant):
    before = carer_sheet(desk.case(transplant))
    assert not any(day.agreed for day in days_of(before))
    assert "wished dates" in before.foot
    collection = StepId("collection")
    booked = Booking(day=date(2027, 3, 12))
    later = desk.take(transplant, lambda one: step_edits.book(one, collection, booked))
    after = carer_sheet(desk.case(later))
    assert [day.day for day in days_of(after) if day.agreed] == [date(2027, 3, 12)]
    assert "framed dates are agreed, others wished" in after.foot


def test_the_bag_names_the_day_on_which_a_thing_is_needed(desk, transplant):
    bag = carer_sheet(desk.case(transplant)).bag
    assert "blanket, snack, wide sleeves (12 Mar)" in bag


def test_without_a_day_it_has_no_weeks_and_says_so(desk, transplant):
    plan = replace(transplant.plan, anchor=None)
    sheet = carer_sheet(desk.case(replace(transplant, plan=plan)))
    assert sheet.days is None
    assert "No day is set yet" in sheet.no_days
    assert "agreed" not in sheet.foot


def test_with_a_drug_the_weeks_are_those_of_what_is_next(read_only_cases):
    case = read_only_cases("stay-on-drug")
    sheet = carer_sheet(case)
    coming = [row.start for row in case.rows if row.start and row.start >= case.made_on]
    days = days_of(sheet)
    assert len(days) == 28
    assert days[0].day <= min(coming) <= days[6].day
    (review,) = [day for day in days if day.day == date(2026, 12, 1)]
    assert "Review" in review.lines


def test_who_told_nothing_gets_lines_to_fill(desk, transplant):
    profile = type(transplant.profile)()
    bare = replace(transplant, profile=profile, contacts={}, centres={})
    call = carer_sheet(desk.case(bare)).call
    assert call.number == ""
    assert told(call.who[1]) == "unit ____"
    assert told(call.more[1]).startswith("Say the name and:")


def test_cells_keep_no_visitors_away_and_name_no_chemotherapy(desk):
    sheet = carer_sheet(desk.case(desk.start("cells-at-a-clinic")))
    assert sheet.visitors == ()
    assert "chemotherapy" not in " ".join(words_in(sheet))


def test_who_has_nothing_to_watch_for_gets_no_sheet(desk):
    with pytest.raises(PlannerError, match=r"export\.nothing-to-carry"):
        carer_sheet(desk.case(desk.start("not-yet")))


def test_the_sheet_of_a_drug_has_its_signs_and_nothing_of_a_transplant(desk):
    sheet = carer_sheet(desk.case(desk.start("stay-on-drug")))
    words = " ".join(words_in(sheet))
    assert sheet.call.alarm.startswith("Fever, or one of the signs below: call now.")
    assert "on ofatumumab" in told(sheet.call.more[1])
    assert [sign for sign in sheet.signs if "blisters" in sign]
    assert sheet.limit == sheet.visitors == ()
    assert "chemotherapy" not in words
    assert "38.0" not in words


def test_what_is_taken_along_twice_stands_once_in_the_bag_with_both_days(desk):
    bag = carer_sheet(desk.case(desk.start("split-dose-abroad"))).bag
    assert "overnight things, a book (15 Jan, 16 Jan)" in bag
    assert len({one.partition(" (")[0] for one in bag}) == len(bag)


def test_every_word_of_a_day_stands_in_its_cell(desk):
    days = days_of(carer_sheet(desk.case(desk.start("split-dose-abroad"))))
    (collection,) = [day for day in days if day.day == date(2027, 1, 24)]
    assert collection.lines == ("Chemo", "Collect cells", "Injection")


def test_whether_the_way_home_holds_is_told_and_a_way_of_no_doubt_is_not(desk):
    """The stay has no stated most: whether it is over in time nobody knows."""
    abroad = desk.case(desk.start("split-dose-abroad"))
    (told_of_home,) = carer_sheet(abroad).holds
    home = abroad.schedule.by_id[StepId("trip-home")]
    day = abroad.speaker.day_bare(home.start)
    assert told_of_home == (
        f"Travel home, {day}: holds if all before it is over by {day}."
        " Keep days after it free."
    )
    assert carer_sheet(desk.case(desk.start("stay-on-drug"))).holds == ()


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ({"holds": Holds.SAFE}, "holds, whatever happens."),
        ({"holds": Holds.BREAKS}, "may have to move."),
        ({"holds": Holds.NOT_KNOWN}, "nobody knows yet if it holds."),
        ({"holds": Holds.SAFE_IF}, "nobody knows yet if it holds."),
    ],
)
def test_what_is_not_known_is_never_called_safe(desk, outcome, words):
    case = desk.case(desk.start("split-dose-abroad"))
    step = case.schedule.by_id[StepId("trip-home")]
    found = DateOutcome(step=step.id, hangs_on=(), **outcome)
    assert words in held_words(case, step, found)
