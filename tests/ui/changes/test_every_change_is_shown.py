"""Every change of a plan shows before it is taken what it does, and does just that.

What each question showed is held against an answer worked out here from the plan
before and after: what moved, what stayed since it is booked or done, what came, went
or lost its date, which clashes and results too old are new, and what is solved.
"""

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.models.civil import Offset
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import AwayId, CentreId
from planner.models.journey import Action, PlanState
from planner.models.person.decision import Centre
from planner.models.plan.facts import Away, Booking, Done
from planner.models.plan.protocol import Site
from planner.models.plan.schedule import ProblemKind
from planner.models.structs import replace
from planner.services.edits import centre_edits, day_edits, plan_edits, step_edits
from planner.services.edits.own_steps import OwnStep, own_step
from planner.services.views.living.difference_view import LineKind
from planner.ui.asking.change_dialog import ChangeDialog
from tests.ui.story import TODAY, step_id
from tests.ui.windows import a_service, open_window, take, type_over, with_plan

MEXICO = Centre(id=CentreId("sur"), name="Clínica del Sur", country="MX")
DENTAL, MRI, WARD = step_id("dental"), step_id("mri"), step_id("ward")
LIVED = (
    lambda j: step_edits.book(j, MRI, Booking(day=date(2027, 1, 18))),
    lambda j: step_edits.mark_done(
        j, DENTAL, Done(day=date(2026, 11, 20)), today=TODAY
    ),
    lambda j: step_edits.skip(j, step_id("bloods#6"), "too many"),
    lambda j: centre_edits.put_centre(j, MEXICO),
    lambda j: day_edits.put_away(
        j, Away(id=AwayId("sea"), first=date(2027, 2, 1), last=date(2027, 2, 3))
    ),
)


def type_into(field, words):
    return lambda dialog: type_over(getattr(dialog.form, field).edit, words)


def pick(field, value):
    def fill(dialog):
        box = getattr(dialog.form, field)
        box.setCurrentIndex(box.findData(value))

    return fill


def choose(field, value):
    return lambda dialog: getattr(dialog.form, field).set_value(value)


def write_own_step(dialog):
    type_over(dialog.form.name, "Ask about the wig")
    type_over(dialog.form.distance, "3 days")
    pick("anchor", "collection")(dialog)
    pick("side", "after")(dialog)
    type_over(dialog.form.every, "1 week")
    type_over(dialog.form.times, "3")


def write_days(first, last):
    def fill(dialog):
        type_over(dialog.form.first.edit, first)
        type_over(dialog.form.last.edit, last)

    return fill


CHANGES = {
    "booked": (
        lambda p: p.steps.book(step_id("fertility")),
        type_into("day", "4 dec 2026"),
    ),
    "booked where it clashes": (
        lambda p: p.steps.book(step_id("collection")),
        type_into("day", "1 apr 2027"),
    ),
    "booked for another day": (
        lambda p: p.steps.book(MRI),
        type_into("day", "1 dec 2026"),
    ),
    "the team's date is entered": (
        lambda p: p.steps.book(step_id("stop-drug")),
        type_into("day", "1 feb 2027"),
    ),
    "not booked any more": (lambda p: p.steps.unbook(MRI), None),
    "done on another day": (
        lambda p: p.steps.done(step_id("fertility")),
        type_into("day", "19 nov 2026"),
    ),
    "done for longer": (
        lambda p: p.steps.done(step_id("mobilisation")),
        lambda d: (
            type_into("day", "1 nov 2026")(d),
            type_into("end", "20 nov 2026")(d),
        ),
    ),
    "not done after all": (lambda p: p.steps.not_done(DENTAL), None),
    "not before a day": (
        lambda p: p.steps.not_before(step_id("mobilisation")),
        type_into("day", "20 feb 2027"),
    ),
    "called off": (
        lambda p: p.steps.drop(step_id("collection")),
        lambda d: (
            choose("kind", step_edits.cancel)(d),
            d.form.why.set_text("no cells are needed"),
        ),
    ),
    "left out": (
        lambda p: p.steps.drop(step_id("fertility")),
        choose("kind", step_edits.skip),
    ),
    "brought back": (lambda p: p.steps.restore(step_id("bloods#6")), None),
    "a step of one's own": (lambda p: p.steps.add_own(), write_own_step),
    "days away": (
        lambda p: p.plan_actions.block_days(),
        write_days("15 jan 2027", "25 jan 2027"),
    ),
    "the centre is shut": (
        lambda p: p.plan_actions.block_days(),
        lambda d: (
            choose("whose", Site.CENTRE)(d),
            write_days("5 feb 2027", "25 feb 2027")(d),
        ),
    ),
    "Day 0 moved later": (
        lambda p: p.plan_actions.what_if(),
        type_into("day", "1 jun 2027"),
    ),
    "Day 0 moved earlier": (
        lambda p: p.plan_actions.what_if(),
        type_into("day", "2 mar 2027"),
    ),
    "on hold": (lambda p: p.plan_actions.hold(), None),
    "cancelled": (lambda p: p.plan_actions.cancel(), None),
    "another centre": (
        lambda p: p.plan_actions.change_centre(),
        choose("choice", MEXICO.id),
    ),
    "another option": (
        lambda p: p.plan_actions.change_protocol(),
        choose("choice", "ahsct-beam-atg"),
    ),
}


RESTS = {"on hold", "cancelled"}
RENAMED = {"another option"}
"""The journey is called by its new treatment, and that is said, too."""
MUST_TELL = {
    "booked where it clashes": {LineKind.CLASHES},
    "booked for another day": {LineKind.MOVES, LineKind.EXPIRES, LineKind.STAYS},
    "the team's date is entered": {LineKind.APPEARS, LineKind.SETTLED},
    "called off": {LineKind.GOES},
    "days away": {LineKind.CLASHES},
    "Day 0 moved later": {LineKind.MOVES, LineKind.STAYS, LineKind.EXPIRES},
    "another option": {LineKind.GOES, LineKind.APPEARS, LineKind.MISSING},
}


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service, edits=LIVED)
    yield open_window(qtbot, qapp, service, "plan")
    service.store.close()


def lines_of(dialog, lines):
    shown = dialog.show_lines
    dialog.show_lines = lambda new: (lines.clear(), lines.extend(new), shown(new))
    dialog.look_ahead()


def expected(before, after):
    """What should be told, worked out without the code that tells it."""
    return Counter([*dates_told(before, after), *trouble_told(before, after)])


def with_what_stands(name, told):
    """The same with what sums up: how the plan stands; its name, and its Day 0."""
    if name in RESTS:
        # What a plan that rests is not asked any more is not solved.
        gone = [one for one in told if one[0] in {LineKind.SOLVED, LineKind.SETTLED}]
        told = told - Counter(gone)
    sums_up = 2 if name in RENAMED else name in RESTS
    return told + Counter([(LineKind.STANDS, None)] * sums_up)


def dates_told(before, after):
    old, new = ({one.id: one for one in plan.steps} for plan in (before, after))
    changed = [
        (kind_of(old.get(step), new.get(step)), step)
        for step in old.keys() | new.keys()
    ]
    # What was done stays told, in whatever plan.
    moved = [
        (kind if step in new or not old[step].facts.done else LineKind.STAYS, step)
        for kind, step in changed
        if kind is not None
    ]
    stays = [
        (LineKind.STAYS, step)
        for kind, step in changed
        if kind is None and (new[step].facts.booked or new[step].facts.done)
    ]
    if not moved:
        return [(LineKind.UNMOVED, None)]
    # What is only new moves nothing: then nobody asks whether the rest stays.
    return [*moved, *stays] if any(step in old for _, step in moved) else moved


def kind_of(old, new):
    was, will = (one.start if one is not None else None for one in (old, new))
    if old is not None and new is not None and (was, old.end) == (will, new.end):
        return None
    if was is not None and will is not None:
        return LineKind.MOVES
    came = old is None or (was is None and new is not None)
    return LineKind.APPEARS if came else LineKind.GOES


def trouble_told(before, after):
    old, new = ({_name(one) for one in plan.problems} for plan in (before, after))
    for one in after.problems:
        if _name(one) not in old:
            too_old = one.kind is ProblemKind.TOO_OLD
            yield LineKind.EXPIRES if too_old else LineKind.CLASHES, one.steps[0]
    for one in before.problems:
        if _name(one) not in new:
            yield LineKind.SOLVED, one.steps[0]
    for gap in set(after.gaps) - set(before.gaps):
        yield LineKind.MISSING, gap.step
    for gap in set(before.gaps) - set(after.gaps):
        yield LineKind.SETTLED, gap.step


def _name(problem):
    on_a_day = problem.kind in {ProblemKind.CLOSED_DAY, ProblemKind.AWAY_DAY}
    return problem.kind, problem.steps, problem.day if on_a_day else None


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_shows_all_it_does_before_it_is_taken(window, name):
    ask, fill = CHANGES[name]
    lines = []
    before = window.state.schedule
    kept = window.state.journey

    def script(dialog):
        assert isinstance(dialog, ChangeDialog)
        if fill is not None:
            fill(dialog)
        lines_of(dialog, lines)
        assert window.state.journey == kept
        take(dialog)

    window.dialogs.scripts.append(script)
    ask(window.host.page)
    assert window.state.journey != kept
    after = window.state.schedule
    told = with_what_stands(name, expected(before, after))
    assert Counter((one.kind, one.step) for one in lines) == told
    assert MUST_TELL.get(name, set()) <= {one.kind for one in lines}
    done = {one.id: (one.start, one.end) for one in before.steps if one.facts.done}
    for one in after.steps:
        if one.id in done and one.facts.done and name != "done on another day":
            assert (one.start, one.end) == done[one.id]
    for one in after.steps:
        fact = one.facts.booked
        if fact is not None and one.id in before.by_id and name != "booked":
            assert one.start == fact.day


def test_a_plan_that_is_put_on_hold_says_what_that_does_and_what_stays(window):
    said = []
    dated = sum(one.start is not None for one in window.state.schedule.steps)

    def script(dialog):
        said.append(dialog.preview.summary)
        take(dialog)

    window.dialogs.scripts += [script, script]
    window.host.page.plan_actions.hold()
    window.host.page.plan_actions.resume()
    held, again = said
    assert held == (
        "The plan then stands at: on hold. Today asks for nothing until you take it up"
        f" again. All {dated} dates in the plan stay as they are."
    )
    assert "Today asks again" in again
    assert f"All {dated} dates" in again


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_that_is_left_changes_nothing(window, name):
    ask, fill = CHANGES[name]
    kept = window.state.journey

    def script(dialog):
        if fill is not None:
            fill(dialog)
        dialog.look_ahead()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    window.dialogs.scripts.append(script)
    ask(window.host.page)
    assert window.state.journey == kept


def test_going_back_in_the_history_shows_what_moves_before_it_is_done(window):
    page, lines = window.host.page, []
    first = window.state.journey
    before_move = window.state.schedule
    window.dialogs.scripts.append(
        lambda d: (type_into("day", "1 jun 2027")(d), d.look_ahead(), take(d))
    )
    page.plan_actions.what_if()
    moved = window.state.schedule
    number = window.state.service.history(first.id)[-2].number

    def history(dialog):
        dialog._go_back(number)
        dialog.accept()

    def leave(dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def go(dialog):
        lines_of(dialog, lines)
        take(dialog)

    window.dialogs.scripts += [history, leave]
    page.plan_actions.history()
    assert window.state.schedule == moved
    window.dialogs.scripts += [history, go]
    page.plan_actions.history()
    assert replace(window.state.journey, revision=0) == replace(first, revision=0)
    assert Counter((one.kind, one.step) for one in lines) == expected(
        moved, before_move
    )


@pytest.mark.parametrize("keep", [True, False])
def test_days_away_on_the_schedule_page_are_shown_before_they_are_kept(window, keep):
    window.go_to("schedule")
    page, lines = window.host.page, []
    kept, before = window.state.journey, window.state.schedule

    def script(dialog):
        lines_of(dialog, lines)
        if keep:
            take(dialog)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    window.dialogs.scripts.append(script)
    QTest.keyClick(page.blocked.away.open_button, Qt.Key.Key_Space)
    type_over(page.blocked.away.first.edit, "18 jan 2027")
    page.blocked.away.add_span()
    assert lines
    assert (window.state.journey == kept) is not keep
    if keep:
        told = Counter((one.kind, one.step) for one in lines)
        assert told == expected(before, window.state.schedule)


def test_a_cancelled_plan_is_taken_up_where_it_stood(window):
    page = window.host.page
    window.state.run(lambda j: plan_edits.set_state(j, PlanState.AGREED))
    for ask in (page.plan_actions.cancel, page.plan_actions.resume):
        window.dialogs.scripts.append(take)
        ask()
    assert window.state.journey.plan.state is PlanState.AGREED


def test_a_change_that_no_plan_can_be_made_of_is_refused_and_the_plan_stays(window):
    """Twenty thousand steps at most: more would leave a plan that cannot be opened."""
    journey = window.state.journey
    told = OwnStep(title="Walk", every=Offset(days=1), times=500)
    step = own_step(journey, step_id("own-walk"), told)
    many = {
        step_id(f"own-{number}"): replace(step, id=step_id(f"own-{number}"))
        for number in range(40)
    }
    with pytest.raises(PlannerError, match="too-many-steps"):
        window.state.service.schedule(replace(journey, own_steps=many))
    kept = dict(list(many.items())[:39])
    window.state.run(
        lambda j: Edit(journey=replace(j, own_steps=kept), action=Action.OWN_STEP)
    )
    before = window.state.journey

    def script(dialog):
        write_own_step(dialog)
        type_over(dialog.form.times, "500")
        take(dialog)
        assert dialog.isVisible()
        assert "20,000" in dialog.preview.summary or "20000" in dialog.preview.summary
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.steps.add_own()
    assert window.state.journey == before
