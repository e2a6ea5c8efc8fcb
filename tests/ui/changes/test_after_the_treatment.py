"""Answers to letters and the unit's letter are typed back in the window, too."""

from datetime import date

import pytest

from planner.models.ids import CentreId, OptionId
from planner.models.person.aftercare import Duty
from planner.models.person.decision import Centre
from planner.models.plan.protocol import Place, Site
from planner.models.structs import replace
from planner.services.edits.centre_edits import put_centre
from planner.services.edits.plan_edits import change_centre
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.duties_form import DutiesForm
from planner.ui.asking.letter_form import LetterForm
from planner.ui.changes.step_forms import DoneForm
from tests.ui.windows import a_service, open_window, with_plan

CLINIC = Centre(id=CentreId("ruiz"), name="Clínica Ruiz", country="MX")


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service)
    yield open_window(qtbot, qapp, service, "plan")
    service.store.close()


def ask(window, qtbot, form):
    dialog = ChangeDialog(window.context, "After the treatment", form)
    qtbot.addWidget(dialog)
    return dialog


def test_answers_to_the_letters_are_one_change_that_can_be_undone(window, qtbot):
    form = DutiesForm(window.state)
    dialog = ask(window, qtbot, form)
    rows = {row.duty: row for row in form.rows}
    rows[Duty.VISITS].takes.set_value(True)
    rows[Duty.BLOOD].instead.setFocus()
    rows[Duty.BLOOD].takes.set_value(False)
    rows[Duty.BLOOD].instead.setText("Laboratory in Uppsala")
    rows[Duty.BLOOD].phone.setText("018 12 34 56")
    dialog.take()
    told = window.state.journey.aftercare
    assert told.answer(Duty.VISITS).takes
    blood = told.answer(Duty.BLOOD)
    assert (blood.takes, blood.instead, blood.phone) == (
        False,
        "Laboratory in Uppsala",
        "018 12 34 56",
    )
    assert told.answer(Duty.SCANS) is None
    again = DutiesForm(window.state)
    qtbot.addWidget(again)
    shown = {row.duty: row.answer for row in again.rows if row.answer}
    assert shown == {one.duty: one for one in told.duties}
    assert window.state.undo()
    assert window.state.journey.aftercare.duties == ()


def test_the_letter_is_kept_as_it_is_copied_and_shown_again(window, qtbot):
    today = window.state.today()
    form = LetterForm(window.state)
    dialog = ask(window, qtbot, form)
    form.where.setText("Ward 50 C")
    form.days["on"].set_value(today)
    drug = form.given.rows[0]
    drug.name.setText("Cyclophosphamide")
    drug.days[0].set_value(date(2026, 11, 1))
    drug.as_written.setText("2 g/m2, as planned")
    form.goes_on.rows[0].name.setText("Aciclovir")
    form.watch.set_text("Fever")
    dialog.take()
    letter = window.state.journey.aftercare.discharge
    assert (letter.where, letter.on, letter.watch) == ("Ward 50 C", today, "Fever")
    assert [one.as_written for one in letter.given] == ["2 g/m2, as planned"]
    assert [one.name for one in letter.goes_on] == ["Aciclovir"]
    again = LetterForm(window.state)
    qtbot.addWidget(again)
    assert again.edit(window.state.journey).journey.aftercare.discharge == letter


def test_a_day_that_has_not_come_is_refused_and_nothing_is_kept(window, qtbot):
    form = LetterForm(window.state)
    dialog = ask(window, qtbot, form)
    form.days["home_on"].set_value(date(2030, 1, 1))
    dialog.take()
    assert window.state.journey.aftercare.discharge is None


def test_both_stand_among_the_actions_of_a_plan_that_needs_somebody_at_home(window):
    page = window.host.page
    words = [one.words for one in page.plan_actions.all()]
    assert {"Answers to my letters", "The letter from the unit"} <= set(words)
    journey = window.state.journey
    drug = replace(journey.plan, option=OptionId("high-efficacy-drug"))
    assert not page.plan_actions._after(drug.option)


def test_where_it_was_done_is_asked_and_is_the_centre_until_somebody_says_so(
    window, qtbot
):
    state = window.state
    state.run(lambda journey: put_centre(journey, CLINIC))
    state.run(lambda journey: change_centre(journey, CLINIC.id))
    steps = {one.id: one for one in state.schedule.steps}
    there = next(
        one
        for one in steps.values()
        if one.step.site is Site.CENTRE and one.step.place is not Place.HOME
    )
    form = DoneForm(state, there)
    dialog = ask(window, qtbot, form)
    assert form.where.text == "Clínica Ruiz"
    form.day.set_value(state.today())
    form.where.set_text("Clínica Ruiz,\n Puebla")
    dialog.take()
    assert state.journey.facts[there.id].done.where == "Clínica Ruiz, Puebla"
    again = DoneForm(state, state.schedule.by_id[there.id])
    qtbot.addWidget(again)
    assert again.where.text == "Clínica Ruiz, Puebla"
