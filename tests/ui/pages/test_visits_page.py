"""The page of a visit, by keys: before it, and one pass for what was said."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from planner.models.ids import StepId
from planner.models.journey import Action
from planner.models.person.visit import Decided
from planner.models.plan.facts import Booking
from planner.models.plan.protocol import Role, Step, StepKind, Wording
from planner.models.structs import replace
from planner.services.edits import step_edits
from planner.services.edits.profile_edits import set_profile
from planner.ui.entry.date_field import TypedDateField
from tests.ui.story import TODAY
from tests.ui.windows import a_service, open_window, with_plan

TALK, STOP = StepId("neurologist-talk"), StepId("stop-drug-now")


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service):
    with_visit(service)
    return open_window(qtbot, qapp, service, "visits")


def with_visit(service):
    """The plan of the stories with a booked talk, and a date only it can set."""
    journey = with_plan(service)
    talk = a_part(journey, TALK, kind=StepKind.APPOINTMENT, who=Role.NEUROLOGIST)
    stop = a_part(journey, STOP, set_by_team=True, ask=Role.NEUROLOGIST)
    own = {**journey.own_steps, talk.id: talk, stop.id: stop}
    with_both = replace(journey, own_steps=own)
    edit = step_edits.book(with_both, TALK, Booking(day=TODAY, time="14:15"))
    return service.record(journey, edit)


def a_part(journey, name, **more):
    some = journey.plan.protocol.steps[0]
    wording = Wording(title=name.replace("-", " "))
    return Step(id=name, phase=some.phase, wording=wording, **more)


def page_of(window):
    QTest.qWait(1)
    return window.host.page


def type_into(page, place, words):
    field = page.after.form.fields[place]
    field = getattr(field, "control", field)
    target = field.edit if isinstance(field, TypedDateField) else field
    target.setFocus()
    QTest.keyClicks(target, words)


def words_of(page):
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def test_the_next_visit_is_in_view_with_whom_and_when(window):
    head = page_of(window).head()
    assert head.heading == "Visit: neurologist"
    assert "14:15" in head.where
    assert "booked" in head.where


def test_what_was_said_is_put_into_the_plan_as_one_change_and_undone(window):
    page = page_of(window)
    before = window.state.journey
    first = page.view.asked[0].id
    type_into(page, f"answers.{first}", "Yes, in spring.")
    type_into(page, f"dates.{STOP}", "not before 15 Jan 2027")
    type_into(page, "next_visit.on", "10 Mar 2027")
    type_into(page, "next_visit.time", "9:30")
    page.after.look_ahead()
    assert page.after.preview.isVisibleTo(page)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = window.state.journey
    assert after.questions[first].answer == "Yes, in spring."
    assert after.facts[STOP].not_before == date(2027, 1, 15)
    assert after.visits[TALK].told_on == TODAY
    history = window.state.service.history(after.id)
    assert history[-1].action is Action.VISIT
    assert window.state.undo()
    undone = window.state.journey
    assert (undone.facts, undone.questions, undone.own_steps) == (
        before.facts,
        before.questions,
        before.own_steps,
    )


def test_a_result_keeps_the_unit_and_the_limits_that_the_laboratory_prints(window):
    page = page_of(window)
    for place, words in (
        ("test.test", "IgG"),
        ("test.result", "7.1"),
        ("test.unit", "g/l"),
        ("test.low", "7"),
        ("test.high", "16"),
    ):
        type_into(page, place, words)
    page.take()
    (entry,) = window.state.journey.diary.values()
    assert (entry.test, entry.result, entry.unit) == ("IgG", "7.1", "g/l")
    assert (entry.low, entry.high) == ("7", "16")


def test_limits_the_wrong_way_round_and_a_unit_alone_are_said_at_their_fields(window):
    page = page_of(window)
    before = window.state.journey
    type_into(page, "test.test", "IgG")
    type_into(page, "test.unit", "g/l")
    type_into(page, "test.low", "16")
    type_into(page, "test.high", "7")
    page.take()
    fields = page.after.form.fields
    assert fields["test.result"].error
    assert fields["test.low"].error
    assert window.state.journey is before


def test_all_that_is_wrong_is_said_at_its_field_and_nothing_is_taken(window):
    page = page_of(window)
    before = window.state.journey
    type_into(page, "next_visit.time", "half past nine")
    type_into(page, "first.what", "Send the disc")
    type_into(page, "test.test", "JC virus")
    page.take()
    fields = page.after.form.fields
    assert fields["next_visit.on"].trouble
    assert fields["first.by"].trouble
    assert fields["test.result"].error
    assert window.state.journey is before
    type_into(page, "first.by", "soon")
    page.take()
    assert fields["first.by"].trouble
    assert window.state.journey is before


def test_what_contradicts_is_said_together_and_nothing_is_taken(window):
    """A day before birth, one after 2200, and a "no" beside dates."""
    state = window.state
    born = replace(state.journey.profile, born=date(1992, 3, 14))
    assert state.run(lambda journey: set_profile(journey, born, TODAY))
    page = page_of(window)
    before = state.journey
    type_into(page, f"dates.{STOP}", "1 Jan 1980")
    type_into(page, "test.test", "IgG")
    type_into(page, "test.result", "7")
    type_into(page, "test.on", "1 Jan 1985")
    decided = page.after.form.fields["decided"]
    row = list(Decided).index(Decided.NO)
    QTest.mouseClick(decided.rows()[row], Qt.MouseButton.LeftButton)
    page.take()
    fields = page.after.form.fields
    assert "before the day of birth" in fields[f"dates.{STOP}"].trouble
    assert "before the day of birth" in fields["test.on"].trouble
    assert "leave out one of them" in window.messages.text
    assert state.journey is before
    type_into(page, "next_visit.on", "1 Jan 2301")
    page.take()
    assert fields["next_visit.on"].trouble
    assert fields["test.on"].trouble, "what cannot be read is told beside the rest"
    assert "leave out one of them" in window.messages.text
    assert state.journey is before


def test_without_a_word_nothing_can_be_put_into_the_plan(window):
    page = page_of(window)
    assert page.bar().primary.waits_for
    type_into(page, "changed", "Tired.")
    assert not page.bar().primary.waits_for


def test_letters_stay_while_a_question_is_chosen_and_after_leaving(window):
    page = page_of(window)
    type_into(page, "changed", "Tired.")
    QTest.keyClicks(page.before.own.line, "May I fly?")
    page.before._add()
    assert page.view.asked[0].words == "May I fly?"
    assert page.after.form.fields["changed"].line.text() == "Tired."
    window.go_to("today")
    window.go_to("visits")
    assert page_of(window).after.form.fields["changed"].line.text() == "Tired."


def test_a_question_can_stay_at_home_and_another_come_along(window):
    page = page_of(window)
    first, second, third = (one.id for one in page.view.asked)
    (leave, *_) = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.accessibleName().startswith("Not this one")
    ]
    leave.click()
    QTest.qWait(1)
    assert [one.id for one in page.view.asked] == [second, third]
    other = next(one.id for one in page.view.others if one.id != first)
    box = page.before.pick.box
    box.setCurrentIndex(box.findData(str(other)))
    QTest.qWait(1)
    assert [one.id for one in page.view.asked] == [other, second, third]
    assert first in {one.id for one in page.view.others}


def test_the_visit_is_reached_from_today_and_from_the_plan(window):
    window.go_to("today")
    QTest.qWait(1)
    (way, *_) = [
        one
        for one in window.host.page.findChildren(QAbstractButton)
        if one.accessibleName().startswith("Before and after the visit")
    ]
    way.click()
    assert page_of(window).view.step == TALK
    window.go_to("plan", TALK)
    actions = window.host.page.step_actions.rare(TALK)
    (visit,) = [one for one in actions if one.words == "Before and after the visit"]
    visit.run()
    assert page_of(window).view.step == TALK


def test_the_sheet_is_saved_where_it_was_asked_for(window, qtbot, tmp_path):
    page, target = page_of(window), tmp_path / "visit.pdf"
    window.dialogs.save_to = target
    page.print_sheet()
    qtbot.waitUntil(lambda: not page.printing.making.is_busy, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF-")
    assert any("Saved" in words for words in words_of(window))
