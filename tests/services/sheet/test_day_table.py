"""A sheet is typed as a table: what can be read becomes steps, the rest is told."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import DAY0
from planner.services.sheet.day_table import TableRow, with_table
from planner.services.sheet.protocol_draft import own_copy
from planner.services.sheet.step_reading import FieldsRefusedError
from planner.services.words.speaker import Speaker

SPEAKER = Speaker(shipped_catalog().texts("en"))
EMPTY = own_copy(None, "other-treatment", SPEAKER)
TODAY = date(2026, 11, 22)
DAY_ZERO = date(2027, 4, 6)


def rows(*told):
    return tuple(TableRow(day=day, date=on, what=what) for day, on, what in told)


def steps(*told, day0=None):
    sheet = with_table(EMPTY, rows(*told), SPEAKER, TODAY, day0)
    return [
        (one.wording.title, one.rules[0].aim.days, one.duration.min)
        for one in sheet.steps
        if one.id != DAY0
    ]


def refused(*told, day0=None):
    with pytest.raises(FieldsRefusedError) as found:
        steps(*told, day0=day0)
    return {field: error.code for field, error in found.value.errors.items()}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("-6", [(-6, 1)]),
        ("−6", [(-6, 1)]),
        ("Day -6", [(-6, 1)]),
        ("+3", [(3, 1)]),
        ("-6, 1", [(-6, 1), (1, 1)]),
        ("-6 and -4", [(-6, 1), (-4, 1)]),
        ("-5 to -2", [(-5, 4)]),
        ("Day -5 to Day -2", [(-5, 4)]),
        ("–5 – –2", [(-5, 4)]),
        ("2 .. 4", [(2, 3)]),
        ("1-5", [(1, 5)]),
        ("Day 1–5", [(1, 5)]),
        ("−5–−2", [(-5, 4)]),
        ("-5-+2", [(-5, 8)]),
        ("99999", [(99999, 1)]),
    ],
)
def test_day_numbers_are_read_as_a_sheet_prints_them(day, expected):
    assert [one[1:] for one in steps((day, "", "ATG"))] == expected


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("-5-2", "sheet.table-day"),
        ("5-1", "sheet.table-day"),
        ("-5 -2", "sheet.table-day"),
        ("1-2-3", "sheet.table-day"),
        ("100000", "sheet.table-day"),
        ("1.5", "sheet.table-day"),
        ("-6, -6", "sheet.table-day-twice"),
        ("1, 3 and 1", "sheet.table-day-twice"),
    ],
)
def test_a_day_that_can_be_read_in_two_ways_is_asked_back(day, code):
    assert refused((day, "", "ATG")) == {"table.0.day": code}


@pytest.mark.parametrize(
    ("language", "day", "expected"),
    [
        ("es", "Día −6", [(-6, 1)]),
        ("es", "de -5 a -2", [(-5, 4)]),
        ("es", "-6 y 1", [(-6, 1), (1, 1)]),
        ("tr", "-6. Gün", [(-6, 1)]),
        ("tr", "-5 ila -2", [(-5, 4)]),
        ("tr", "-5’ten -2’ye kadar", [(-5, 4)]),
        ("tr", "-5’ten -2’ye", None),
        ("tr", "-6 ve 1", [(-6, 1), (1, 1)]),
    ],
)
def test_day_numbers_are_read_in_each_language(language, day, expected):
    speaker = Speaker(shipped_catalog().texts(language))
    table = rows((day, "", "ATG"))
    if expected is None:
        with pytest.raises(FieldsRefusedError):
            with_table(EMPTY, table, speaker, TODAY, None)
        return
    sheet = with_table(EMPTY, table, speaker, TODAY, None)
    told = [one for one in sheet.steps if one.id != DAY0 or one.wording.title == "ATG"]
    days = [(one.rules[0].aim.days, one.duration.min) for one in told]
    assert days == expected


def test_a_date_alone_is_counted_from_the_row_that_has_both():
    told = steps(("-6", "31 Mar 2027", "Admission"), ("", "3 April 2027", "ATG"))
    assert told == [("Admission", -6, 1), ("ATG", -3, 1)]


def test_without_such_a_row_a_date_is_counted_from_the_plan():
    assert steps(("", "2027-04-03", "ATG"), day0=DAY_ZERO) == [("ATG", -3, 1)]
    assert refused(("", "2027-04-03", "ATG")) == {"table.0.date": "sheet.table-no-day0"}


def test_the_row_of_day_0_gives_day_0_its_name():
    sheet = with_table(EMPTY, rows(("0", "", "Cells back")), SPEAKER, TODAY, None)
    assert sheet.step(DAY0).wording.title == "Cells back"
    assert len(sheet.steps) == 1


def test_all_that_is_wrong_is_told_at_its_field_and_nothing_is_taken():
    told = refused(
        ("-6", "31 Mar 2027", "Admission"),
        ("", "", ""),
        ("-5", "2 Apr 2027", "Chemotherapy"),
        ("soon", "", "ATG"),
        ("", "31 Feb 2027", "ATG"),
        ("", "", "Rest"),
        ("1", "", ""),
        ("-2 to -5", "", "Tablets"),
    )
    assert told == {
        "table.2.date": "sheet.table-other-day0",
        "table.3.day": "sheet.table-day",
        "table.4.date": "sheet.table-date",
        "table.5.day": "sheet.table-no-day",
        "table.6.what": "own-step.no-title",
        "table.7.day": "sheet.table-day",
    }
