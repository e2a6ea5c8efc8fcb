"""What a centre said of the rules is typed back in one pass and taken as one change."""

from planner.services.edits.rules.rule_list import plan_rules
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.rules_form import RuleField, RulesForm
from planner.ui.widgets.frames.card import Card
from tests.ui.windows import a_service, open_window, with_plan


def test_ticks_and_values_of_a_centre_are_one_change_that_can_be_undone(
    qtbot, qapp, tmp_path
):
    service = a_service(tmp_path)
    journey = with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    state = window.state
    rules = plan_rules(state.journey, state.schedule)
    assert rules
    form = RulesForm(state)
    dialog = ChangeDialog(window.context, "What the centre confirms", form)
    qtbot.addWidget(dialog)
    assert [row.key for row in form.rows] == [one.key for one in rules]
    form.by.setText("City Hospital")
    form.rows[0].right.setChecked(True)
    form.rows[-1].other.setText("5 weeks")
    dialog.take()
    kept = state.journey.confirmed
    assert {one.by for one in kept.values()} == {"City Hospital"}
    assert [kept[form.rows[at].key].own for at in (0, -1)] == [False, True]
    assert state.undo()
    assert state.journey.confirmed == {}
    assert state.journey.plan == journey.plan
    service.store.close()


def test_the_own_value_takes_the_place_of_the_tick(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    form = RulesForm(window.state)
    qtbot.addWidget(form)
    row = form.rows[0]
    row.right.setChecked(True)
    row.other.setText("3 weeks")
    assert not row.right.isChecked()
    assert row.answer == "3 weeks"
    service.store.close()


def test_the_rules_stand_by_phase_each_once_under_its_number(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service)
    window = open_window(qtbot, qapp, service, "plan")
    form = RulesForm(window.state)
    qtbot.addWidget(form)
    cards = form.findChildren(Card)
    titles = [card.accessibleName() for card in cards]
    assert 1 < len(cards) < 12
    assert len(set(titles)) == len(titles)
    held = [row for card in cards for row in card.findChildren(RuleField)]
    assert sorted(held, key=form.rows.index) == form.rows
    service.store.close()
