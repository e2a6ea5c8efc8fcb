"""A person's protocol file is read whole or refused whole, with all its problems."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tomli_w import dumps

from planner.content.timetables.own_protocol import read_protocol
from planner.content.timetables.step_reader import KnownNames
from planner.models.civil import Offset
from planner.models.errors import FileRefusedError
from planner.models.ids import StepId
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
)
from tests.places import ROOT
from tests.slices import share_of

KNOWN = KnownNames(
    sources=frozenset({"study", "leaflet"}),
    steps=frozenset({"mri"}),
    phases=frozenset({"work-up"}),
    examples=frozenset({"example"}),
)
MANUAL = ROOT / "docs" / "protocol-format.md"
GOOD = """
id = "my-centre"
option = "ahsct-cy-atg"
title = "Sheet of my centre"

[[phase]]
id = "chemo"
title = "Chemotherapy"

[[step]]
id = "drug-days"
phase = "chemo"
title = "First drug"
kind = "medicine"
place = "ward"
site = "centre"
day = -5
days = 4
sources = ["Sheet of my centre, 3 May 2026"]

[[step]]
id = "day0"
phase = "chemo"
title = "Cells"
kind = "infusion"
place = "ward"
site = "centre"
rule = [
  { from = "end of drug-days", earliest = "1 day", aim = "2 days", latest = "2 days" },
]
"""


def verdict(content):
    """Every problem of a refused file; None for a file that was read."""
    try:
        read_protocol(content, "mine.toml", KNOWN)
    except FileRefusedError as refusal:
        return refusal.problems
    return None


def problems(content):
    found = verdict(content)
    assert found is not None
    return found


def test_a_good_file_gives_the_protocol_it_describes():
    protocol = read_protocol(GOOD, "mine.toml", KNOWN)
    first, day0 = protocol.steps
    assert not protocol.shipped
    assert first.duration == Duration(min=4, aim=4, max=4)
    assert first.rules[0].aim == Offset(days=-5)
    assert first.rules[0].sources == ("Sheet of my centre, 3 May 2026",)
    assert day0.rules[0].anchor == Anchor(step=StepId("drug-days"), end=End.END)
    assert day0.rules[0].earliest == Offset(days=1)


def test_all_problems_come_at_once_with_key_and_line():
    text = (
        GOOD.replace("days = 4", 'days = "four"')
        .replace('kind = "infusion"', 'kind = "magic"\ncolour = "red"')
        .replace('1 day"', 'soon"')
    )
    found = [(p.key, p.line, p.code) for p in problems(text)]
    assert found == [
        ("step[1].days", 18, "field.not-whole"),
        ("step[2].kind", 25, "field.not-a-choice"),
        ("step[2].colour", 26, "field.unknown"),
        ("step[2].rule[1].earliest", 29, "offset.unreadable"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('sources = ["Sheet', 'sources = ["sheet-7"]#', "source.unknown"),
        ('id = "my-centre"', 'id = "My Centre"', "field.not-an-id"),
        ('title = "First drug"', "", "field.missing"),
        ('title = "Cells"', 'title = ""', "field.empty"),
        ("day = -5", 'day = "-5"', "field.not-whole"),
        ("day = -5", "day = -200000", "field.out-of-range"),
        ("days = 4", "days = 0", "field.out-of-range"),
        ("days = 4", "days = { most = 'x' }", "field.not-whole"),
        ("days = 4", "repeat = { count = 3 }", "field.missing"),
        (
            "days = 4",
            'repeat = { every = "1 day", count = 100000 }',
            "field.out-of-range",
        ),
        ("days = 4", 'only_if = { any_of = ["rich"] }', "step.unknown-trait"),
        ("days = 4", "validity = [{ }]", "field.missing"),
        ("days = 4", "examples = [{ id = 'no', source = 'study' }]", "example.unknown"),
        ("days = 4", "rule = [{ }]", "rule.empty"),
        (
            "days = 4",
            "rule = [{ from = '???', aim = '1 day' }]",
            "rule.anchor-unreadable",
        ),
        (
            "days = 4",
            "rule = [{ exactly = '1 day', aim = '1 day' }]",
            "rule.exactly-and-window",
        ),
        ("days = 4", "key = 'yes'", "field.not-flag"),
        ("days = 4", "rule = [3]", "field.not-table"),
        ("days = 4", "rule = 3", "field.not-list"),
        ('id = "chemo"', 'id = "chemo"\nx = 1', "field.unknown"),
        ('option = "ahsct-cy-atg"', "opton = 'x'", "field.missing"),
    ],
)
def test_each_mistake_is_named(old, new, code):
    assert old in GOOD
    assert code in {p.code for p in problems(GOOD.replace(old, new, 1))}


STEP = """
[[step]]
id = "{id}"
phase = "chemo"
title = "x"
{more}
"""


@pytest.mark.parametrize(
    ("text", "key", "code"),
    [
        (GOOD.replace('id = "day0"', 'id = "other"'), "step", "protocol.no-day0"),
        (GOOD + STEP.format(id="day0", more=""), "step[3].id", "step.twice"),
        (
            GOOD + '[[phase]]\nid = "chemo"\ntitle = "x"\n',
            "phase[2].id",
            "phase.twice",
        ),
        (
            GOOD.replace('phase = "chemo"', 'phase = "chem"', 1),
            "step[1].phase",
            "phase.not-there",
        ),
        (
            GOOD.replace("end of drug-days", "end of drug-day"),
            "step[2].rule[1].from",
            "step.not-there-near",
        ),
        (
            GOOD.replace('latest = "2 days"', 'latest = "1 day"'),
            "step[2].rule[1]",
            "rule.order",
        ),
        (
            GOOD.replace("days = 4", "days = { least = 5, aim = 4 }"),
            "step[1].days",
            "step.days-order",
        ),
        (
            GOOD + STEP.format(id="a", more='rule = [{ from = "a", aim = "1 day" }]'),
            "step[3].rule[1].from",
            "rule.own-step",
        ),
        (
            GOOD + STEP.format(id="a", more='validity = [{ good_for = "-1 day" }]'),
            "step[3].validity[1].good_for",
            "step.good-for-nothing",
        ),
        (
            GOOD
            + STEP.format(id="a", more='day = 1\nvalidity = [{ good_for = "0 days" }]'),
            "step[3].validity[1].good_for",
            "step.good-for-nothing",
        ),
        (
            GOOD
            + STEP.format(
                id="a", more='day = 1\nrepeat = { every = "-1 day", count = 3 }'
            ),
            "step[3].repeat",
            "step.repeat-backwards",
        ),
        (
            GOOD
            + STEP.format(
                id="a", more='day = 1\nrepeat = { every = "9 years", count = 90 }'
            ),
            "step[3].repeat",
            "rule.too-far",
        ),
        (
            GOOD
            + STEP.format(
                id="a", more='day = 1\nrepeat = { every = "1 day", count = 3 }'
            )
            + STEP.format(id="b", more='rule = [{ from = "a#4", exactly = "1 day" }]'),
            "step[4].rule[1].from",
            "step.not-there-near",
        ),
        (
            GOOD
            + STEP.format(id="a", more='rule = [{ from = "day0#2", aim = "1 day" }]'),
            "step[3].rule[1].from",
            "step.not-there-near",
        ),
        (
            'centre_start = "arrival"\n' + GOOD,
            "centre_start",
            "step.not-there",
        ),
        (
            GOOD.replace('earliest = "1 day", aim = "2 days"', 'earliest = "2 days"')
            .replace('latest = "2 days"', 'latest = "3 days"')
            .replace("days = 4", "days = 5"),
            "step[1]",
            "protocol.contradiction",
        ),
        (
            GOOD
            + STEP.format(id="a", more='rule = [{ from = "b", earliest = "1 day" }]')
            + STEP.format(id="b", more='rule = [{ from = "a", earliest = "1 day" }]'),
            "step[4]",
            "step.no-date",
        ),
        (
            GOOD
            + STEP.format(
                id="a",
                more='day = 3\nrule = [{ from = "b", earliest = "1 day" }]',
            )
            + STEP.format(id="b", more='rule = [{ from = "a", earliest = "1 day" }]'),
            "step[3]",
            "protocol.contradiction",
        ),
        (GOOD + STEP.format(id="a", more=""), "step[3]", "step.no-date"),
        (
            GOOD + STEP.format(id="a", more='rule = [{ exactly = "200 years" }]'),
            "step[3]",
            "protocol.out-of-range",
        ),
    ],
)
def test_steps_that_do_not_fit_together_are_refused(text, key, code):
    assert (key, code) in {(problem.key, problem.code) for problem in problems(text)}


@pytest.mark.slow
@pytest.mark.parametrize("count", [900, 2_000])
def test_steps_that_chase_each_other_are_refused_however_many_there_are(count):
    ring = "".join(
        STEP.format(
            id=f"s{n}",
            more=f'rule = [{{ from = "s{(n + 1) % count}", earliest = "1 day" }}, '
            "{ latest = '1 year' }]",
        )
        for n in range(count)
    )
    codes = {p.code for p in problems(GOOD + ring)}
    assert len(codes) == 1
    assert codes <= {"protocol.contradiction", "schedule.too-tangled"}


def test_a_file_cut_at_any_byte_is_refused_or_read_and_never_crashes():
    content = GOOD.encode()
    for end in range(len(content)):
        assert verdict(content[:end]) != ()


@settings(max_examples=share_of(300))
@given(st.integers(0, len(GOOD) - 1), st.integers(0, 12), st.text(max_size=12))
def test_a_damaged_file_is_refused_or_read_and_never_crashes(place, length, junk):
    text = GOOD[:place] + junk + GOOD[place + length :]
    assert verdict(text) != ()


def _leaves(value, path=()):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key)
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield (*path, number)
            yield from _leaves(inner, (*path, number))


@pytest.mark.parametrize("wrong", [7, -1.5, "text", True, [], {}, [[1]], {"a": [1]}])
def test_any_value_of_a_wrong_type_anywhere_is_refused_or_read(wrong):
    for path in _leaves(tomllib.loads(GOOD)):
        fields = tomllib.loads(GOOD)
        inner = fields
        for part in path[:-1]:
            inner = inner[part]
        inner[path[-1]] = wrong
        found = verdict(dumps(fields))
        assert found != ()
        assert all(problem.key for problem in found or ())


@pytest.mark.slow
def test_thousands_of_steps_with_anchors_that_do_not_exist_are_refused():
    lost = "".join(
        STEP.format(id=f"s{n}", more=f'rule = [{{ from = "z{n}", aim = "1 day" }}]')
        for n in range(4_900)
    )
    assert "step.not-there" in {p.code for p in problems(GOOD + lost)}


def test_ten_thousand_steps_are_refused():
    many = GOOD + '[[step]]\nid = "s"\n' * 10_000
    assert {p.code for p in problems(many)} == {"protocol.too-many-steps"}


def test_repeats_that_write_out_more_steps_than_can_be_planned_are_refused():
    many = "".join(
        STEP.format(
            id=f"s{n}",
            more='day = 1\nrepeat = { every = "1 day", count = 500 }',
        )
        for n in range(41)
    )
    assert {p.code for p in problems(GOOD + many)} == {"protocol.too-many-steps"}
