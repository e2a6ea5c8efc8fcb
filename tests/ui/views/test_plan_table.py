from datetime import date
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look
from planner.ui.views.plan_list.plan_filter_model import PlanFilter, PlanFilterModel
from planner.ui.views.plan_list.plan_table import PlanTable
from planner.ui.views.plan_list.plan_table_model import Column, PlanTableModel
from tests.builders import booked
from tests.ui.fitting import cut_words
from tests.ui.story import a_told_view, many_steps, step_id


@pytest.fixture
def rows():
    return a_told_view().rows


@pytest.fixture
def table(qtbot, rows):
    made = PlanTable()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_rows(rows)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_qt_through_all_changes(qtbot, rows):
    model = PlanTableModel()
    shown = PlanFilterModel(model)
    testers = [
        QAbstractItemModelTester(
            one, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        for one in (model, shown)
    ]
    model.set_rows(rows)
    model.set_rows((replace(rows[0], note="Ring first"), *rows[1:]))
    shown.set_filter(PlanFilter(phase="preparation"))
    shown.sort(Column.STEP, Qt.SortOrder.DescendingOrder)
    shown.set_filter(PlanFilter())
    model.set_rows(tuple(reversed(rows)))
    model.set_rows(rows[:3])
    assert len(testers) == 2
    assert shown.rowCount() == 3


def test_only_changed_rows_are_told_when_the_steps_stay_the_same(qtbot, rows):
    model = PlanTableModel()
    model.set_rows(rows)
    told = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    changed = replace(rows[4], state_word="done")
    model.set_rows((*rows[:4], changed, *rows[5:]))
    assert told == [4]


def test_a_screen_reader_hears_the_whole_row_first_and_heads_with_every_cell(
    table, rows
):
    index = table.model().index(0, Column.WHEN)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == rows[0].spoken
    state = table.model().index(0, Column.STATE)
    assert state.data(Qt.ItemDataRole.AccessibleTextRole).startswith("State: ")


def test_a_column_is_ordered_by_the_alphabet_of_the_language(qtbot, rows):
    names = (
        "Zona",
        "\u015eant",
        "Su",
        "\u0130la\u00e7",
        "\u0131l\u0131k",
        "\u00c7inko",
        "Ceviz",
    )
    model = PlanTableModel("tr")
    shown = PlanFilterModel(model)
    pairs = zip(rows, names, strict=False)
    model.set_rows(tuple(replace(row, title=name) for row, name in pairs))
    shown.sort(Column.STEP, Qt.SortOrder.AscendingOrder)
    ordered = [shown.row_at(number).title for number in range(shown.rowCount())]
    assert ordered == ["Ceviz", names[5], names[4], names[3], "Su", names[1], "Zona"]


def test_a_filter_finds_words_without_their_accents(table, rows):
    table.show_rows((replace(rows[0], title="\u0130LA\u00c7 kontrol\u00fc"), *rows[1:]))
    table.set_filter(PlanFilter(text="ilac kon"))
    assert [table.shown.row_at(0).id] == [rows[0].id]
    assert table.shown.rowCount() == 1


def test_filters_show_exactly_the_rows_they_name(table, rows):
    table.set_filter(PlanFilter(state=StepState.NEEDS_DATE))
    assert [row.id for row in rows if row.state is StepState.NEEDS_DATE] == [
        table.shown.row_at(number).id for number in range(table.shown.rowCount())
    ]
    table.set_filter(PlanFilter(text="ContraST"))
    assert table.shown.rowCount() == 1
    assert table.shown.row_at(0).id == "mri"


def test_sorting_by_a_head_keeps_the_chosen_step(table, rows):
    table.choose("collection")
    table.sortByColumn(Column.STEP, Qt.SortOrder.AscendingOrder)
    titles = [table.shown.row_at(n).title for n in range(table.shown.rowCount())]
    assert titles == sorted(titles, key=str.casefold)
    assert table.chosen_step() == "collection"


def test_arrow_keys_choose_rows_and_enter_opens_one(qtbot, table, rows):
    table.choose(rows[0].id)
    with qtbot.waitSignal(table.step_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == [rows[1].id]
    with qtbot.waitSignal(table.step_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [rows[1].id]


def test_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_every_row_is_high_enough_for_its_words_at_any_width(table, qtbot):
    for width in (420, 700, 1100):
        table.resize(width, 500)
        for number in range(table.shown.rowCount()):
            row = table.shown.row_at(number)
            for column in Column:
                if table.isColumnHidden(column):
                    continue
                words = table.plan.words(row, column)
                delegate = table.itemDelegate()
                needed = delegate.height(
                    row, ((column, words, table.columnWidth(column)),)
                )
                assert table.rowHeight(number) >= needed, (width, words)


def test_the_chosen_step_stays_chosen_when_the_plan_changes(table):
    table.choose("mri")
    facts = {step_id("dental"): booked(date(2027, 1, 5))}
    table.show_rows(a_told_view(*many_steps(3), facts=facts).rows)
    assert table.chosen_step() == "mri"


def test_a_step_that_takes_another_place_is_told_without_building_the_table_anew(
    table, rows
):
    resets = []
    table.plan.modelReset.connect(lambda: resets.append(1))
    table.choose(rows[3].id)
    moved = (*rows[:3], *rows[4:7], rows[3], *rows[7:])
    table.show_rows(moved)
    shown = [table.shown.row_at(at).id for at in range(table.shown.rowCount())]
    assert shown == [row.id for row in moved]
    assert table.chosen_step() == rows[3].id
    assert resets == []


def test_taking_a_filter_off_costs_no_more_than_a_few_times_fitting_every_row(qtbot):
    table = PlanTable()
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show_rows(a_told_view(*many_steps(300)).rows)
    table.show()

    def cost(work):
        began = process_time()
        work()
        return process_time() - began

    every = min(cost(table.fit_rows) for _ in range(3))
    table.set_filter(PlanFilter(text="check 1"))
    assert 100 < table.shown.rowCount() < 200
    assert cost(lambda: table.set_filter(PlanFilter())) < 8 * every
    assert table.shown.rowCount() == len(table.plan.rows)


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
@pytest.mark.parametrize("width", [560, 1000, 1300])
def test_no_word_in_the_table_is_cut_off(qtbot, qapp, plain_look, rows, percent, width):
    apply_look(qapp, Look(percent=percent))
    longer = replace(rows[2], who_word="haematologist (blood specialist)")
    table = PlanTable()
    qtbot.addWidget(table)
    table.show_rows((*rows[:2], longer, *rows[3:]))
    table.resize(width, 500)
    table.show()
    assert cut_words(table) == []


def test_a_row_that_is_pressed_twice_is_opened(qtbot, table, rows):
    place = table.visualRect(table.model().index(1, Column.STEP)).center()
    with qtbot.waitSignal(table.step_opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [rows[1].id]
