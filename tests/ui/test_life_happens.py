"""Two years of a plan in the window: each change is shown first, then taken."""

from contextlib import ExitStack
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from planner.models.ids import DAY0, CentreId, OptionId, ProtocolId
from planner.models.journey import PlanState
from planner.models.person.decision import Centre
from planner.models.plan.facts import AnchorDate, Booking, Done, DropKind
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.edits import centre_edits, plan_edits, step_edits
from planner.services.edits.lines.dated_steps import add_dated_step
from planner.services.entry.quick_entry import QuickAdd
from planner.services.views.living.difference_view import LineKind
from tests.ui.story import DAY0_DATE, TODAY, step_id
from tests.ui.windows import a_service, open_window, take, type_over, with_plan

MEXICO = Centre(id=CentreId("sur"), name="Clínica del Sur", country="MX")
ATG = ProtocolId("ahsct-cy-atg")


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


def shipped_plan(service, *, version=0, edits=()):
    """A journey on a shipped timetable, of an older version where one is asked for."""
    journey = service.create("My transplant")
    newest = service.catalog.protocol(ATG)
    protocol = replace(newest, version=newest.version - version)
    build = plan_edits.build_plan(
        journey,
        protocol=protocol,
        option=OptionId("ahsct-cy-atg"),
        centre=None,
        anchor=AnchorDate(step=DAY0, day=DAY0_DATE),
        today=TODAY,
    )
    journey = service.record(journey, build)
    for make in edits:
        journey = service.record(journey, make(journey))
    return journey


def state_of(window, step):
    return window.state.schedule.by_id[step_id(step)]


def shown_then_taken(window, ask, fill):
    """Fill in a question, take it, and return the lines it showed before."""
    lines = []

    def script(dialog):
        fill(dialog)
        shown = dialog.show_lines
        dialog.show_lines = lambda new: (lines.clear(), lines.extend(new), shown(new))
        dialog.look_ahead()
        take(dialog)

    window.dialogs.scripts.append(script)
    before = {step.id: (step.start, step.end) for step in window.state.schedule.steps}
    ask()
    after = {step.id: (step.start, step.end) for step in window.state.schedule.steps}
    moved = {
        key
        for key, dates in after.items()
        if None not in (dates[0], before.get(key, (None,))[0]) and before[key] != dates
    }
    assert {one.step for one in lines if one.kind is LineKind.MOVES} == moved
    return lines


def test_a_stay_that_took_longer_is_kept_as_it_was_and_moves_what_follows(
    qtbot, qapp, service
):
    edits = [
        lambda j: plan_edits.move_anchor(j, AnchorDate(day=date(2026, 11, 23)), TODAY)
    ]
    with_plan(service, edits=edits)
    window = open_window(qtbot, qapp, service, "plan")

    def fill(dialog):
        type_over(dialog.form.day.edit, "1 nov 2026")
        type_over(dialog.form.end.edit, "20 nov 2026")

    shown_then_taken(
        window, lambda: window.host.page.steps.done(step_id("conditioning")), fill
    )
    done = state_of(window, "conditioning")
    assert (done.start, done.end) == (date(2026, 11, 1), date(2026, 11, 20))
    assert done.state is StepState.DONE


def test_a_wish_not_to_come_before_a_day_is_shown_and_kept(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    wish = date(2027, 1, 11)
    shown_then_taken(
        window,
        lambda: window.host.page.steps.not_before(step_id("dental")),
        lambda dialog: type_over(dialog.form.day.edit, "11 jan 2027"),
    )
    assert state_of(window, "dental").start >= wish
    assert state_of(window, "dental").earliest >= wish


def test_a_step_that_is_not_needed_is_left_out_and_its_trail_stays(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    lines = shown_then_taken(
        window,
        lambda: window.host.page.steps.drop(step_id("fertility")),
        lambda dialog: dialog.form.why.set_text("not in my case"),
    )
    assert LineKind.GOES in {line.kind for line in lines}
    dropped = window.state.journey.facts[step_id("fertility")].dropped
    assert dropped.kind is DropKind.SKIPPED
    assert state_of(window, "fertility").state is StepState.SKIPPED


def test_an_own_step_before_or_after_another_is_dated_changed_and_removed(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    steps = window.host.page.steps

    def fill(side, distance):
        def script(dialog):
            type_over(dialog.form.name, "Ask about the wig")
            type_over(dialog.form.distance, distance)
            dialog.form.side.setCurrentIndex(dialog.form.side.findData(side))
            anchor = dialog.form.anchor
            anchor.setCurrentIndex(anchor.findData("collection"))

        return script

    shown_then_taken(window, steps.add_own, fill("after", "3 days"))
    own = next(iter(window.state.journey.own_steps))
    collection = state_of(window, "collection").start
    assert (state_of(window, own).start - collection).days == 3
    change = fill("before", "5 days")
    shown_then_taken(window, lambda: steps.change_own(step_id(own)), change)
    assert (state_of(window, own).start - collection).days == -5
    window.dialogs.scripts.append(take)
    steps.remove_own(step_id(own))
    assert step_id(own) not in window.state.schedule.by_id


def test_an_own_step_with_a_plain_day_keeps_it_when_its_words_change(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    state, own = window.state, step_id("own-passport")
    told = QuickAdd(what="Renew passport", day=date(2027, 1, 15), latest=True)
    state.run(lambda j: add_dated_step(j, state.service.schedule(j), own, told))
    shown_then_taken(
        window,
        lambda: window.host.page.steps.change_own(own),
        lambda dialog: type_over(dialog.form.name, "Renew both passports"),
    )
    assert state.journey.own_steps[own].wording.title == "Renew both passports"
    assert state_of(window, own).start == date(2027, 1, 15)


def test_another_centre_brings_its_own_holidays_and_is_shown_first(
    qtbot, qapp, service
):
    edits = [lambda j: centre_edits.put_centre(j, MEXICO)]
    with_plan(service, edits=edits)
    window = open_window(qtbot, qapp, service, "plan")
    shown_then_taken(
        window,
        window.host.page.plan_actions.change_centre,
        lambda dialog: dialog.form.choice.set_value(MEXICO.id),
    )
    assert window.state.journey.plan.centre == MEXICO.id
    calendar = service.calendar(window.state.journey, TODAY)
    assert date(2027, 9, 16) in calendar.centre.holidays


def test_another_option_keeps_what_was_done_and_the_earlier_plan(qtbot, qapp, service):
    happened = Done(day=date(2026, 11, 20))
    edits = [
        lambda j: step_edits.mark_done(
            j, step_id("dental-check"), happened, today=TODAY
        )
    ]
    before = shipped_plan(service, edits=edits)
    window = open_window(qtbot, qapp, service, "plan")
    beam = ProtocolId("ahsct-beam-atg")
    lines = shown_then_taken(
        window,
        window.host.page.plan_actions.change_protocol,
        lambda dialog: dialog.form.choice.set_value(beam),
    )
    kept = [line.step for line in lines if line.kind is LineKind.STAYS]
    assert kept == ["dental-check"]
    plan = window.state.journey.plan
    assert plan.protocol.id == beam
    assert plan.option == service.catalog.protocol(beam).option
    assert state_of(window, "dental-check").start == happened.day
    assert state_of(window, "dental-check").state is StepState.DONE
    assert window.state.journey.earlier_plans == (before.plan,)


def test_another_treatment_asks_for_a_name_and_tells_what_was_done_before(
    qtbot, qapp, service
):
    happened = Done(day=date(2026, 11, 20))
    cells = step_id("collection")
    edits = [
        lambda j: step_edits.mark_done(j, cells, happened, today=TODAY),
        lambda j: step_edits.set_note(j, cells, "Frozen at St Mary"),
    ]
    before = shipped_plan(service, edits=edits)
    window = open_window(qtbot, qapp, service, "plan")

    def script(dialog):
        dialog.form.choice.set_value(ProtocolId("high-efficacy-drug"))
        dialog.form.name.set_text("The drug after all")
        dialog.look_ahead()
        called = "The journey is then called: The drug after all."
        assert called in dialog.preview.summary
        dialog.take_button.click()

    assert not window.host.page.earlier.isVisibleTo(window.host.page)
    window.dialogs.scripts.append(script)
    window.host.page.plan_actions.change_protocol()
    assert window.state.journey.title == "The drug after all"
    told = [one.text() for one in window.host.page.earlier.findChildren(QLabel)]
    cells = "Collect your stem cells, Fri 20 Nov 2026: Frozen at St Mary"
    assert told == ["Done before this plan", cells]
    assert put_right(window, "It happened on another day", date(2026, 11, 19))
    told = window.state.journey.facts[step_id("collection")]
    assert told.done is not None
    assert told.done.day == date(2026, 11, 19)
    assert put_right(window, "It did not happen after all", None)
    assert window.state.journey.facts[step_id("collection")].done is None
    for _ in range(3):
        assert window.state.undo()
    assert window.state.journey.title == before.title


def put_right(window, words, day):
    """Press a button beside what was done under an earlier plan, and take it."""

    def script(dialog):
        if day is not None:
            dialog.form.day.set_value(day)
        dialog.look_ahead()
        dialog.take_button.click()

    buttons = window.host.page.earlier.findChildren(QPushButton)
    pressed = [one for one in buttons if one.text() == words]
    window.dialogs.scripts.append(script)
    pressed[0].click()
    return not window.dialogs.scripts


def test_a_newer_timetable_is_offered_and_changes_nothing_until_it_is_taken(
    qtbot, qapp, service
):
    before = shipped_plan(service, version=1)
    window = open_window(qtbot, qapp, service, "plan")
    page = window.host.page
    assert page.newer.isVisible()
    window.dialogs.scripts.append(lambda dialog: dialog.reject())
    page.plan_actions.offer_newer()
    assert service.open(before.id).plan == before.plan
    window.dialogs.scripts.append(take)
    page.plan_actions.offer_newer()
    newest = service.catalog.protocol(ATG)
    assert service.open(before.id).plan.protocol == newest
    assert not page.newer.isVisible()


@pytest.fixture
def start(tmp_path):
    """Open the same data file as often as asked; all are closed after the windows."""
    with ExitStack() as opened:

        def begin():
            made = a_service(tmp_path)
            opened.callback(made.store.close)
            return made

        yield begin


def test_what_was_done_before_a_restart_is_undone_and_redone_after_it(
    start, qtbot, qapp
):
    service = start()
    booking = Booking(day=date(2026, 12, 1))
    edits = [
        lambda j: step_edits.book(j, step_id("dental"), booking),
        lambda j: plan_edits.hold(j, "Tired"),
    ]
    made = with_plan(service, edits=edits)
    service.store.close()
    again = start()
    window = open_window(qtbot, qapp, again, "plan")
    control = Qt.KeyboardModifier.ControlModifier
    assert window.state.journey.plan == made.plan
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    assert window.state.journey.plan.state is PlanState.CONSIDERING
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    assert state_of(window, "dental").state is StepState.PLANNED
    again.store.close()
    third = start()
    window = open_window(qtbot, qapp, third, "plan")
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Y, control)
    assert state_of(window, "dental").state is StepState.BOOKED
    assert window.state.journey.plan.state is PlanState.ON_HOLD
    third.store.close()


@pytest.mark.parametrize("question", ["book", "done"])
def test_a_last_day_that_cannot_be_read_is_said_at_its_field_not_left_out(
    qtbot, qapp, service, question
):
    before = with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")

    def script(dialog):
        type_over(dialog.form.day.edit, "20 nov 2026")
        type_over(dialog.form.end.edit, "31 feb 2027")
        take(dialog)
        assert dialog.isVisible()
        dialog.reject()

    window.dialogs.scripts.append(script)
    getattr(window.host.page.steps, question)(step_id("ward"))
    assert service.open(before.id) == before
