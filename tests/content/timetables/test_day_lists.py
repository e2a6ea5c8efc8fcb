"""Lists of days, defaults of a phase and working days in a sheet of a centre."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.errors import FileRefusedError
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.plan.protocol import Place, Site
from planner.scheduling.scheduler import schedule

CATALOG = shipped_catalog()
HEAD = """
id = "a-sheet"
option = "other-treatment"
title = "Sheet"
[[phase]]
id = "ward"
title = "On the ward"
defaults = { place = "ward", site = "centre" }
[[step]]
id = "day0"
phase = "ward"
title = "Cells"
"""
STEP = """
[[step]]
id = "atg"
phase = "ward"
title = "ATG"
"""


def read(*more):
    return CATALOG.read_protocol(HEAD + STEP + "\n".join(more), "sheet.toml")


def problems(*more):
    with pytest.raises(FileRefusedError) as refused:
        read(*more)
    return {(one.key, one.code) for one in refused.value.problems}


def days_of(protocol, day0=date(2027, 4, 6)):
    facts = PlanFacts(anchor=AnchorDate(day=day0))
    plan = schedule(protocol, facts, PlanCalendar(), date(2026, 11, 22))
    return {one.id: one.start for one in plan.steps}


def test_a_list_of_days_is_a_step_on_each_of_them():
    protocol = read("days_on = [-6, 1]", "doubtful_days = [1]")
    assert days_of(protocol) == {
        "day0": date(2027, 4, 6),
        "atg": date(2027, 3, 31),
        "atg-2": date(2027, 4, 7),
    }
    assert [protocol.step(one).is_unclear for one in ("atg", "atg-2")] == [False, True]
    written = CATALOG.write_protocol(protocol)
    assert CATALOG.read_protocol(written, "again.toml") == protocol


def test_the_steps_of_a_phase_take_over_what_it_says_unless_they_say_otherwise():
    protocol = read("day = -2", 'place = "clinic"')
    assert protocol.step("day0").place is Place.WARD
    assert protocol.step("day0").site is Site.CENTRE
    assert protocol.step("atg").place is Place.CLINIC


def test_working_days_keep_a_step_off_the_weekend_also_on_a_ward():
    rule = 'rule = [{ earliest = "3 days", aim = "4 days", latest = "7 days" }]'
    assert days_of(read(rule))["atg"] == date(2027, 4, 10)
    kept = days_of(read(rule, "working_days = true"))["atg"]
    assert kept == date(2027, 4, 9)


@pytest.mark.parametrize(
    ("more", "key", "code"),
    [
        (["days_on = [1, -6]"], "step[2].days_on", "step.days-on-order"),
        (["days_on = [1, 1]"], "step[2].days_on", "step.days-on-order"),
        (["days_on = []"], "step[2].days_on", "step.days-on-order"),
        (["either_on = [2]", "days_on = [2]"], "step[2].days_on", "step.days-on-alone"),
        (["days_on = [1, 2]", "day = 3"], "step[2].days_on", "step.days-on-alone"),
        (
            ["days_on = [-6, -5, 1]", "days = 2"],
            "step[2].days_on",
            "step.days-on-overlap",
        ),
        (
            ["days_on = [1]", "doubtful_days = [2]"],
            "step[2].doubtful_days",
            "step.doubt-elsewhere",
        ),
        (
            [f"days_on = {list(range(101))}"],
            "step[2].days_on",
            "step.days-on-many",
        ),
    ],
)
def test_lists_of_days_that_clash_are_told_at_their_key(more, key, code):
    told = problems(*more)
    assert (key, code) in told
    assert not [one for _, one in told if one == "step.no-date"], "that only follows"


def test_a_next_day_may_come_as_soon_as_the_one_before_is_over():
    assert days_of(read("days_on = [-6, -4]", "days = 2"))["atg-2"] == date(2027, 4, 2)
    read("days_on = [-6, -5]", "days = { least = 1, aim = 2, most = 3 }")
    read("either_on = [-6, -5]", "days = 2")


def test_day_0_has_one_day_and_no_list():
    text = HEAD + "days_on = [0, 7]"
    with pytest.raises(FileRefusedError) as refused:
        CATALOG.read_protocol(text, "sheet.toml")
    assert {one.code for one in refused.value.problems} >= {"step.day0-repeats"}


def test_a_later_day_of_a_list_that_cannot_hold_is_told_where_the_list_stands():
    rule = 'rule = [{ from = "nowhere", earliest = "1 day" }]'
    keys = {key for key, _ in problems("days_on = [-6, 1]", rule)}
    assert keys == {"step[2].rule[1].from"}
