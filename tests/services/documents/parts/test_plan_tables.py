"""The tables of the whole plan: where and with whom, repeats, columns."""

from planner.models.document import Audience, Table
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.plan_document import plan_document
from tests.services.documents.reading import (
    AUDIENCES,
    boxed_days,
    step_cells,
    title_of,
)


def test_where_something_is_done_the_patient_is_not_told_as_well(case):
    told = {
        audience: {
            part
            for cells in step_cells(
                plan_document(
                    case,
                    PrintWishes(audience=audience, sections=frozenset({Section.PLAN})),
                )
            )
            for cell in cells
            for part in cell.text.split("\n")
        }
        for audience in AUDIENCES
    }
    for audience in AUDIENCES:
        assert told[audience]
        assert not {"patient", "you"} & told[audience]


def test_a_place_that_says_with_whom_stands_alone(read_only_cases):
    wishes = PrintWishes(audience=Audience.ME, sections=frozenset({Section.PLAN}))
    rows = step_cells(plan_document(read_only_cases("ahsct-at-home"), wishes))
    texts = {cell.text for cells in rows for cell in cells}
    assert "family doctor's practice" in texts
    assert "family doctor's practice\nfamily doctor" not in texts
    assert "fertility clinic\nfertility team" in texts


def test_each_table_has_the_name_of_its_phase_for_the_next_page(read_only_cases):
    case = read_only_cases("ahsct-at-home")
    wishes = PrintWishes(audience=Audience.ME, sections=frozenset({Section.PLAN}))
    blocks = plan_document(case, wishes).blocks
    tables = [one for one in blocks if isinstance(one, Table)]
    assert [one.name for one in tables][:2] == [
        "Talk and agree",
        "Tests before treatment",
    ]
    assert all(one.name for one in tables)


def test_the_visits_of_a_repeat_are_one_row_with_a_box_for_each(read_only_cases):
    transplant = read_only_cases("ahsct-at-home")
    document = plan_document(transplant, PrintWishes(audience=Audience.ME))
    rows = [
        cells
        for cells in step_cells(document)
        if title_of(cells[1].text) == "Blood count and organ tests"
    ]
    (cells,) = rows
    name = title_of(cells[1].text)
    days = [row.day_word for row in transplant.rows if row.name == name]
    assert len(days) == 8
    assert boxed_days(cells) == days
    assert cells[0].boxless
    # The least that any of them may lie earlier, and later as well.
    assert cells[3].text == "each ± 4 weeks"


def test_all_tables_of_the_plan_stand_in_the_same_columns(read_only_cases):
    transplant = read_only_cases("ahsct-at-home")
    blocks = plan_document(transplant, PrintWishes(audience=Audience.ME)).blocks
    tables = [one for one in blocks if isinstance(one, Table) and one.alike]
    assert len(tables) > 5
    assert {one.alike for one in tables} == {"plan-6"}
