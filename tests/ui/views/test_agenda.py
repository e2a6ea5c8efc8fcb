from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.models.document import Mark
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look
from planner.ui.views.plan_list.agenda import Agenda
from planner.ui.views.plan_list.agenda_model import AgendaModel, PhaseHead
from planner.ui.views.plan_list.plan_filter import PlanFilter
from planner.ui.views.table_cells import VALUE_ROLE
from tests.builders import booked
from tests.ui.fitting import cut_words
from tests.ui.story import PHASES, a_told_view, many_steps, step_id

ORDER = [phase for phase, _ in PHASES]


@pytest.fixture
def rows():
    return a_told_view().rows


@pytest.fixture
def agenda(qtbot, rows):
    made = Agenda()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_rows(rows, ORDER)
    made.show()
    return made


def index_of(agenda, step):
    return agenda.plan.item_of(step).index()


def press(qtbot, agenda, index, *, twice=False):
    agenda.scrollTo(index)
    place = agenda.visualRect(index).center()
    qtbot.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if twice:
        qtbot.mouseDClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_model_keeps_the_rules_of_qt_through_all_changes(qtbot, rows):
    model = AgendaModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    model.show_rows(rows, ORDER)
    model.show_rows((replace(rows[0], note="Ring first"), *rows[1:]), ORDER)
    model.show_rows(tuple(reversed(rows)), ORDER)
    model.show_rows(rows[:3], ORDER)
    assert tester.model() is model
    assert [row.id for row in model.rows] == [row.id for row in rows[:3]]


def test_steps_stand_under_the_head_of_their_phase_in_the_order_of_the_timetable(
    agenda, rows
):
    heads = [item.data(VALUE_ROLE) for item in agenda.plan.heads()]
    assert [head.id for head in heads] == [
        phase for phase in ORDER if phase in {row.phase for row in rows}
    ]
    assert [head.number for head in heads] == list(range(1, len(heads) + 1))
    shown = [row.phase for row in agenda.shown_rows()]
    assert shown == sorted(shown, key=ORDER.index)
    assert len(shown) == len(rows)


def test_a_head_counts_what_is_booked_and_then_what_is_done(qtbot, rows):
    model = AgendaModel()
    first = [row for row in rows if row.phase == ORDER[0]]

    def told(*marks):
        changed = [
            replace(row, mark=mark) for row, mark in zip(first, marks, strict=False)
        ]
        model.show_rows((*changed, *first[len(changed) :]), ORDER)
        return model.item(0).data(VALUE_ROLE).told

    assert told() == f"0 of {len(first)} booked"
    assert told(Mark.BOOKED) == f"1 of {len(first)} booked"
    assert told(Mark.BOOKED, Mark.DONE) == f"1 of {len(first)} done"
    assert told(*[Mark.DONE] * len(first)) == "all done"


def test_only_changed_rows_are_told_when_the_steps_stay_the_same(qtbot, rows):
    model = AgendaModel()
    model.show_rows(rows, ORDER)
    told = set()
    model.itemChanged.connect(lambda item: told.add(item.text()))
    changed = replace(rows[4], note="Ring first")
    model.show_rows((*rows[:4], changed, *rows[5:]), ORDER)
    assert told == {rows[4].title}


def test_a_screen_reader_hears_a_row_as_one_sentence_and_a_head_with_its_count(
    agenda, rows
):
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert index_of(agenda, rows[0].id).data(spoken) == rows[0].spoken
    head = agenda.plan.item(0).data(VALUE_ROLE)
    assert agenda.plan.item(0).data(spoken) == f"{head.title}, {head.told}"


def test_a_filter_finds_words_without_their_accents(agenda, rows):
    changed = replace(rows[0], title="\u0130LA\u00c7 kontrol\u00fc")
    agenda.show_rows((changed, *rows[1:]), ORDER)
    agenda.set_filter(PlanFilter(text="ilac kon"))
    assert [row.id for row in agenda.shown_rows()] == [rows[0].id]


def test_filters_show_exactly_the_rows_they_name(agenda, rows):
    agenda.set_filter(PlanFilter(state=StepState.NEEDS_DATE))
    wanted = {row.id for row in rows if row.state is StepState.NEEDS_DATE}
    assert {row.id for row in agenda.shown_rows()} == wanted
    agenda.set_filter(PlanFilter(text="ContraST"))
    assert [row.id for row in agenda.shown_rows()] == ["mri"]


def test_a_phase_without_a_step_that_is_found_has_no_head(agenda):
    agenda.set_filter(PlanFilter(text="ContraST"))
    hidden = [agenda.isRowHidden(at, QModelIndex()) for at in range(len(ORDER))]
    assert hidden.count(False) == 1


def test_arrow_keys_choose_rows_and_enter_opens_one(qtbot, agenda):
    shown = agenda.shown_rows()
    agenda.choose(shown[0].id)
    with qtbot.waitSignal(agenda.step_chosen) as chosen:
        qtbot.keyClick(agenda, Qt.Key.Key_Down)
    assert chosen.args == [shown[1].id]
    with qtbot.waitSignal(agenda.step_opened) as opened:
        qtbot.keyClick(agenda, Qt.Key.Key_Return)
    assert opened.args == [shown[1].id]


def test_a_row_that_is_selected_by_an_assistive_tool_is_chosen(qtbot, agenda):
    wanted = agenda.shown_rows()[3]
    with qtbot.waitSignal(agenda.step_chosen) as chosen:
        agenda.selectionModel().select(
            index_of(agenda, wanted.id),
            agenda.selectionModel().SelectionFlag.ClearAndSelect,
        )
    assert chosen.args == [wanted.id]
    assert agenda.chosen_step() == wanted.id


def test_space_folds_a_phase_and_what_is_chosen_stays_chosen(qtbot, agenda):
    first = agenda.shown_rows()[0]
    agenda.choose(first.id)
    qtbot.keyClick(agenda, Qt.Key.Key_Up)
    assert isinstance(agenda.currentIndex().data(VALUE_ROLE), PhaseHead)
    qtbot.keyClick(agenda, Qt.Key.Key_Space)
    assert first.id not in {row.id for row in agenda.shown_rows()}
    assert agenda.chosen_step() == first.id


def test_a_folded_phase_opens_for_a_step_that_is_chosen_in_it(agenda):
    step = agenda.shown_rows()[0].id
    agenda.collapse(agenda.plan.item(0).index())
    agenda.choose(step)
    assert step in {row.id for row in agenda.shown_rows()}


def test_a_phase_stays_folded_when_the_plan_changes(agenda, rows):
    agenda.choose(agenda.shown_rows()[-1].id)
    agenda.collapse(agenda.plan.item(0).index())
    agenda.show_rows(rows[1:], ORDER)
    assert not agenda.isExpanded(agenda.plan.item(0).index())


def test_a_press_on_a_head_folds_it(qtbot, agenda):
    head = agenda.plan.item(0).index()
    press(qtbot, agenda, head)
    assert not agenda.isExpanded(head)
    press(qtbot, agenda, head)
    assert agenda.isExpanded(head)


def test_tab_leaves_the_list(agenda):
    assert not agenda.tabKeyNavigation()


def test_choosing_a_row_changes_no_height_of_the_list(agenda):
    before = agenda.whole_height(700)
    for row in agenda.shown_rows():
        agenda.choose(row.id)
        assert agenda.whole_height(700) == before


def test_the_chosen_step_stays_chosen_when_the_plan_changes(agenda):
    agenda.choose("mri")
    facts = {step_id("dental"): booked(date(2027, 1, 5))}
    agenda.show_rows(a_told_view(*many_steps(3), facts=facts).rows, ORDER)
    assert agenda.chosen_step() == "mri"
    assert agenda.currentIndex() == index_of(agenda, "mri")


def test_a_step_that_takes_another_place_is_told_without_building_the_list_anew(
    agenda, rows
):
    resets = []
    agenda.plan.modelReset.connect(lambda: resets.append(1))
    agenda.choose(rows[3].id)
    agenda.show_rows((*rows[:3], *rows[4:7], rows[3], *rows[7:]), ORDER)
    assert agenda.chosen_step() == rows[3].id
    assert resets == []


def test_taking_a_filter_off_builds_no_row_anew(qtbot):
    agenda = Agenda()
    qtbot.addWidget(agenda)
    agenda.resize(700, 500)
    rows = a_told_view(*many_steps(300)).rows
    agenda.show()
    agenda.show_rows(rows, ORDER)
    agenda.set_filter(PlanFilter(text="check 1"))
    assert 100 < len(agenda.shown_rows()) < 200
    built = []
    for signal in (agenda.plan.modelReset, agenda.plan.rowsInserted):
        signal.connect(lambda *_: built.append(1))
    agenda.set_filter(PlanFilter())
    assert len(agenda.shown_rows()) == len(rows)
    assert built == []


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
@pytest.mark.parametrize("width", [360, 560, 1000, 1300])
def test_no_word_in_the_list_is_cut_off(qtbot, qapp, plain_look, rows, percent, width):
    apply_look(qapp, Look(percent=percent))
    longer = replace(rows[2], who_word="haematologist (blood specialist)")
    agenda = Agenda()
    qtbot.addWidget(agenda)
    agenda.resize(width, 500)
    agenda.show_rows((*rows[:2], longer, *rows[3:]), ORDER)
    agenda.show()
    assert cut_words(agenda) == []


def test_a_row_that_is_pressed_twice_is_opened(qtbot, agenda):
    wanted = agenda.shown_rows()[1]
    with qtbot.waitSignal(agenda.step_opened) as opened:
        press(qtbot, agenda, index_of(agenda, wanted.id), twice=True)
    assert opened.args == [wanted.id]
