"""The sheet of a visit: what goes there, and room for what is said."""

from datetime import date

from planner.models.answers import VisitTold
from planner.models.ids import QuestionId, StepId
from planner.models.journey import Contact, ContactRole
from planner.models.plan.facts import Booking
from planner.models.sheets import Blank
from planner.services.documents.visit.visit_sheet import visit_sheet
from planner.services.edits import centre_edits, step_edits
from planner.services.edits.visits.visit_edits import tell_visit
from planner.services.views.visits.visit_view import visit_scene, visit_view

TALK = StepId("neurologist-consultation")
ON = date(2026, 12, 8)


def sheet_of(desk, journey, step=TALK):
    return visit_sheet(desk.case(journey), step)


def words_of(ink):
    return " ".join(one.text for one in ink if hasattr(one, "text"))


def test_whom_when_and_what_to_bring_stand_in_the_head(desk):
    journey = desk.take(
        desk.start("ahsct-at-home"),
        lambda now: step_edits.book(now, TALK, Booking(day=ON, time="14:15")),
    )
    sheet = sheet_of(desk, journey)
    assert sheet.who == "Dr Lind, neurologist"
    assert sheet.when == "Tuesday 8 December 2026, 14:15"
    assert [words_of(ink).split()[0] for ink in sheet.bring] == ["Bring", "Before"]


def test_a_day_that_nobody_agreed_is_a_line_to_fill(desk):
    assert sheet_of(desk, desk.start("ahsct-at-home")).when == ""


def test_a_role_without_a_name_begins_as_a_title_does(desk):
    step = StepId("neurologist-before-cells")
    assert sheet_of(desk, desk.start("cells-at-a-clinic"), step).who == "Neurologist"


def test_every_question_date_and_name_has_room_for_its_answer(desk):
    sheet = sheet_of(desk, desk.start("ahsct-at-home"))
    assert len(sheet.asked) == 3
    assert not any(one.answer for one in sheet.asked)
    told = [words_of(one.what) for one in sheet.asks]
    assert told[0] == "Stop of the present MS drug"
    assert "Doctor for aftercare at home" in told
    assert all(any(isinstance(one, Blank) for one in ask.answer) for ask in sheet.asks)


def test_a_name_that_is_known_is_not_asked_for(desk):
    known = Contact(role=ContactRole.AFTERCARE, name="Dr Costa")
    journey = desk.take(
        desk.start("ahsct-at-home"), lambda now: centre_edits.put_contact(now, known)
    )
    told = [words_of(one.what) for one in sheet_of(desk, journey).asks]
    assert "Doctor for aftercare at home" not in told


def test_what_was_said_there_stands_on_the_sheet_of_that_visit_only(desk):
    journey = desk.start("ahsct-at-home")
    case = desk.case(journey)
    view = visit_view(journey, case.schedule, case.questions, desk.speaker, TALK)
    today = desk.service.today()
    scene = visit_scene(view, case.questions, today, desk.speaker)
    told = VisitTold(
        on=today, changed="Tired.", answers={QuestionId("own-1"): "Nothing."}
    )
    journey = desk.take(journey, lambda now: tell_visit(now, told, scene))
    sheet = sheet_of(desk, journey)
    assert sheet.told == "Tired."
    assert [one.answer for one in sheet.asked] == ["Nothing.", "", ""]
    again = sheet_of(desk, journey, StepId("haematologist-consultation"))
    assert again.told == ""
    assert not any(one.answer for one in again.asked)
    assert [one.again for one in again.asked[:2]] == ["not answered on 22 Nov 2026"] * 2


def test_the_five_numbers_are_the_fields_in_which_it_is_typed_back(desk):
    sheet = sheet_of(desk, desk.start("ahsct-at-home"))
    parts = (
        sheet.changed,
        sheet.questions,
        sheet.dates,
        sheet.agreed,
        sheet.next_visit,
    )
    assert [one.number for one in parts] == ["1", "2", "3", "4", "5"]
