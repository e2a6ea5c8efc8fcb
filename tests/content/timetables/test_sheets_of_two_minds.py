"""A sheet may leave open which of two it is, and count days by a clock of its own."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.errors import FileRefusedError
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.plan.protocol import DayClock
from planner.scheduling.scheduler import schedule

CATALOG = shipped_catalog()
DAY0 = date(2027, 4, 6)
HEAD = """
id = "a-sheet"
option = "other-treatment"
title = "Sheet"
[[phase]]
id = "ward"
title = "On the ward"
[[phase]]
id = "stem-cells"
title = "Stem cells"
clock = { name = "Mobilisation", from = "wake-up", first = 1 }
[[step]]
id = "day0"
phase = "ward"
title = "Cells"
[[step]]
id = "wake-up"
phase = "stem-cells"
title = "First chemotherapy"
day = -60
"""


def a_step(name, *lines, phase="ward"):
    told = (f'id = "{name}"', f'phase = "{phase}"', 'title = "A step"', *lines)
    return "\n".join(("[[step]]", *told, ""))


def read(*steps):
    return CATALOG.read_protocol(HEAD + "".join(steps), "sheet.toml")


def problems(*steps):
    with pytest.raises(FileRefusedError) as refused:
        read(*steps)
    return {(one.key, one.code) for one in refused.value.problems}


def plan_of(protocol):
    facts = PlanFacts(anchor=AnchorDate(day=DAY0))
    return schedule(protocol, facts, PlanCalendar(), date(2026, 11, 22)).by_id


def test_one_of_two_days_is_a_choice_until_one_is_taken():
    sheet = read(a_step("atg", "either_on = [-6, -4]"))
    found = plan_of(sheet)
    assert (found["atg"].day, found["atg-2"].day) == (-6, -4)
    assert found["atg"].instead_of == ("atg-2",)


def test_two_kinds_of_a_choice_share_its_name():
    choice = 'either = "picture"'
    sheet = read(a_step("mri", choice, "day = -9"), a_step("ct", choice, "day = -8"))
    assert plan_of(sheet)["mri"].instead_of == ("ct",)


def test_days_of_a_phase_with_a_clock_are_those_of_its_clock():
    sheet = read(
        a_step("collect", "day = 11", phase="stem-cells"),
        a_step("growth", "days_on = [-1, 5]", phase="stem-cells"),
    )
    found = plan_of(sheet)
    assert found["collect"].day == -50
    assert [found[one].clock_day for one in ("wake-up", "collect")] == [1, 11]
    days = [found[one].clock_day for one in ("growth", "growth-2")]
    assert days == [-1, 5]


def test_such_a_sheet_is_written_as_it_was_read():
    sheet = read(
        a_step("collect", "day = 11", phase="stem-cells"),
        a_step("atg", "either_on = [-6, -4]", "doubtful_days = [-4]"),
    )
    again = CATALOG.read_protocol(CATALOG.write_protocol(sheet), "again.toml")
    assert again == sheet
    clock = DayClock(name="Mobilisation", step="wake-up", first=1)
    assert [phase.clock for phase in again.phases] == [None, clock]


@pytest.mark.parametrize(
    ("steps", "problem"),
    [
        (
            [a_step("a", "day = 0", phase="stem-cells")],
            ("step[3].day", "step.no-such-number"),
        ),
        (
            [a_step("a", "days_on = [0, 3]", phase="stem-cells")],
            ("step[3].days_on", "step.no-such-number"),
        ),
        (
            [a_step("a", 'either = "x"', "day = 1")],
            ("step[3].either", "step.either-alone"),
        ),
        (
            [a_step("a", "either_on = [4, 1]")],
            ("step[3].either_on", "step.days-on-order"),
        ),
        (
            [a_step("a", "either_on = [1, 4]", "days_on = [5]")],
            ("step[3].either_on", "step.days-on-alone"),
        ),
        ([a_step("a", "either_on = [1]")], ("step[3].either", "step.either-alone")),
    ],
)
def test_what_is_wrong_with_it_is_told_at_its_key(steps, problem):
    assert problem in problems(*steps)


def test_a_clock_that_counts_from_no_step_is_told_at_its_key():
    sheet = HEAD.replace('from = "wake-up"', 'from = "nothing"')
    with pytest.raises(FileRefusedError) as refused:
        CATALOG.read_protocol(sheet, "sheet.toml")
    told = {(one.key, one.code) for one in refused.value.problems}
    assert ("phase[2].clock.from", "step.not-there") in told


def test_day_0_is_never_one_of_several():
    sheet = HEAD.replace('title = "Cells"', 'title = "Cells"\neither = "x"')
    choice = a_step("b", 'either = "x"', "day = 3")
    with pytest.raises(FileRefusedError) as refused:
        CATALOG.read_protocol(sheet + choice, "sheet.toml")
    assert {one.code for one in refused.value.problems} == {"step.day0-either"}
