"""A person's protocol file is read whole, refused whole, and comes back unchanged."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tomli_w import dumps

from planner.content.protocol_files import read_protocol
from planner.content.protocol_reader import read_own_protocol
from planner.content.protocol_writer import write_protocol
from planner.content.step_reader import TRAITS, KnownNames
from planner.content.toml_file import parse_table
from planner.models.civil import Offset
from planner.models.errors import FileRefusedError
from planner.models.ids import DAY0, OptionId, PhaseId, ProtocolId, SourceId, StepId
from planner.models.protocol import (
    Anchor,
    Condition,
    Duration,
    End,
    Example,
    Phase,
    Place,
    Repeat,
    Role,
    Site,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
    Validity,
    Wording,
)

KNOWN = KnownNames(
    sources=frozenset({"study", "leaflet"}),
    steps=frozenset({"mri"}),
    phases=frozenset({"work-up"}),
    examples=frozenset({"example"}),
)
MANUAL = Path(__file__).parents[2] / "docs" / "protocol-format.md"
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
        ("day = -5", "day = -50000", "field.out-of-range"),
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


@settings(max_examples=300)
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


ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
words = (
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40)
    .map(str.strip)
    .filter(bool)
)
maybe_words = st.one_of(st.just(""), words)
offsets = st.builds(
    Offset, months=st.integers(-300, 300), days=st.integers(-3000, 3000)
)
sources = st.lists(
    st.one_of(st.sampled_from(["study", "leaflet"]), st.just("Sheet of 3 May")),
    max_size=2,
).map(tuple)
anchors = st.builds(
    Anchor, step=st.one_of(st.just(DAY0), ids), end=st.sampled_from(End)
)


@st.composite
def rules(draw):
    parts = draw(
        st.tuples(*[st.none() | offsets] * 3).filter(
            lambda p: any(x is not None for x in p)
        )
    )
    return TimingRule(
        anchor=draw(anchors),
        binds=draw(st.sampled_from(End)),
        earliest=parts[0],
        aim=parts[1],
        latest=parts[2],
        sources=draw(sources),
        doubtful=draw(st.booleans()),
    )


traits = st.lists(
    st.sampled_from([*sorted(TRAITS), "takes:natalizumab"]), max_size=2
).map(tuple)
durations = st.tuples(
    st.integers(1, 30), st.integers(0, 30), st.none() | st.integers(0, 30)
).map(
    lambda n: Duration(
        min=n[0], aim=n[0] + n[1], max=None if n[2] is None else n[0] + n[1] + n[2]
    )
)
steps = st.builds(
    Step,
    id=ids,
    phase=ids,
    kind=st.sampled_from(StepKind),
    rules=st.lists(rules(), max_size=3).map(tuple),
    duration=durations,
    repeat=st.none()
    | st.builds(
        Repeat, every=offsets, count=st.integers(1, 500), after_previous=st.booleans()
    ),
    condition=st.builds(Condition, all_of=traits, any_of=traits, none_of=traits),
    validity=st.lists(
        st.builds(Validity, good_for=offsets, needed_on=anchors, sources=sources),
        max_size=2,
    ).map(tuple),
    place=st.sampled_from(Place),
    site=st.sampled_from(Site),
    attends=st.booleans(),
    who=st.sampled_from(Role),
    ask=st.sampled_from(Role),
    set_by_team=st.booleans(),
    examples=st.lists(
        st.builds(
            Example,
            id=st.just("example"),
            source=st.just(SourceId("study")),
            drug=st.sampled_from(["", "natalizumab"]),
        ),
        max_size=1,
    ).map(tuple),
    sources=sources,
    key=st.booleans(),
    doubtful=st.booleans(),
    words=st.sampled_from(["", "shared-words"]),
    wording=st.builds(
        Wording,
        title=words,
        summary=maybe_words,
        prepare=maybe_words,
        bring=maybe_words,
    ),
)
shipped_words = st.one_of(
    st.builds(Step, id=st.just(StepId("mri")), phase=ids, sources=sources),
    st.builds(Step, id=ids, words=st.just("mri"), phase=ids, sources=sources),
)
phases = st.one_of(
    st.builds(Phase, id=ids, title=words), st.just(Phase(id=PhaseId("work-up")))
)
protocols = st.builds(
    TreatmentProtocol,
    id=ids.map(ProtocolId),
    option=ids.map(OptionId),
    version=st.integers(1, 99),
    phases=st.lists(phases, max_size=3).map(tuple),
    steps=st.lists(st.one_of(steps, shipped_words), max_size=4).map(tuple),
    centre_start=st.none() | ids.map(StepId),
    sources=sources,
    shipped=st.just(False),
    title=words,
    notes=maybe_words,
)


@settings(max_examples=200)
@given(protocols)
def test_what_is_written_is_read_back_unchanged(protocol):
    document = parse_table(write_protocol(protocol), "mine.toml")
    assert read_own_protocol(document, KNOWN) == protocol
    assert document.log.problems == ()
