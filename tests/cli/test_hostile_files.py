"""Files that somebody changed: refused in words, or taken and usable like any other."""

import json
import re
import shutil
from functools import cache

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import EXAMPLES
from tests.slices import share_of

STRANGE = (
    None,
    True,
    -1,
    0,
    10**9,
    10**30,
    1e308,
    "",
    "x",
    "day0",
    "mri-baseline",
    "\x1b[31m\x9b2J",
    "two\nlines",
    "<script>&amp;</script>{0}%s",
    "\N{ARABIC LETTER BEH}" * 50,
    "x" * 9_999,
    "0001-01-01",
    "1900-01-01",
    "2200-12-31",
    "2027-02-03",
    [],
    {},
    "en",
    "relative",
    "-200 years",
    "200 years",
)
CALM = settings(
    max_examples=share_of(20),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def places(value, path=()):
    """Every place in a tree of JSON, the leaves and the branches."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def put(tree, path, value):
    for key in path[:-1]:
        tree = tree[key]
    tree[path[-1]] = value


@pytest.fixture
def exported(planner, tmp_path):
    journey = planner.new("cells-at-a-clinic", "msc-paying-clinic", "2027-03-09")
    planner.done("book", journey, "day0", "2027-03-10")
    planner.done("done", journey, planner_first(planner, journey), "2026-11-20")
    target = tmp_path / "journey.json"
    planner.done("export", journey, "--json", target)
    return target.read_text(encoding="utf-8")


def planner_first(planner, journey):
    shown = planner.done("show", journey, "--json").json
    return next(step["id"] for step in shown["steps"] if "#" not in step["id"])


def lives_on(planner, journey, folder):
    """Everything that can be done with a journey works or is refused in words."""
    planner.done("list")
    planner.done("history", journey)
    planner.done("check")
    calm(planner("show", journey, "--json"))
    calm(planner("show", journey))
    calm(planner("move", journey, "--day0", "2027-06-01", "--dry-run"))
    for kind in ("pdf", "ics", "csv", "fhir", "json"):
        calm(planner("export", journey, f"--{kind}", folder / "out", "--force"))


def start_afresh(planner):
    """Let no example see the journeys of another one."""
    # A data file that is gone with backups beside it is not begun anew: all goes.
    for left in planner.data.parent.glob(f"*{planner.data.stem}*"):
        left.unlink()
    shutil.rmtree(planner.data.parent / "backups", ignore_errors=True)


def calm(answer):
    assert answer.code in {0, 1}, answer.err
    assert "inside the app" not in answer.err
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", answer.err)
    if answer.code == 1:
        assert answer.out == ""


def get(tree, path):
    for key in path:
        tree = tree[key]
    return tree


def alike(tree):
    """The values of a tree by the kind of thing they are: they may change places."""
    kinds = {}
    for path in places(tree):
        value = get(tree, path)
        if not isinstance(value, dict | list):
            kinds.setdefault(kind_of(value), {})[json.dumps(value)] = value
    return {kind: list(values.values()) for kind, values in kinds.items()}


def kind_of(value):
    day = isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value)
    return "day" if day else type(value).__name__


NEAR = {
    "int": [-400, -3, -1, 0, 1, 2, 7, 90, 1000, 4000],
    "bool": [True, False],
    "day": ["1900-01-01", "2200-12-31", "2026-11-22", "2027-03-09", "2027-12-25"],
    "str": ["", "x", "day0", "two\nlines", "\x1b[2J", "start", "end", "relative"],
    "NoneType": ["2027-03-09", 3, "end", []],
}


NUMBER = st.integers(0, 10**6)


@pytest.mark.timeout(900)  # a command a file, each with its checked backup
@CALM
@given(changes=st.lists(st.tuples(NUMBER, NUMBER), min_size=1, max_size=3), wild=NUMBER)
def test_a_data_file_with_values_changed_never_breaks_the_planner(
    planner, exported, tmp_path, changes, wild
):
    tree = json.loads(exported)
    kinds = alike(tree)
    leaves = [
        path for path in places(tree) if not isinstance(get(tree, path), dict | list)
    ]
    for place, choice in changes:
        path = leaves[place % len(leaves)]
        kind = kind_of(get(tree, path))
        near = [*NEAR.get(kind, []), *kinds.get(kind, [])]
        values = near if near and wild % 5 else STRANGE
        put(tree, path, values[choice % len(values)])
    file = tmp_path / "changed.json"
    file.write_text(json.dumps(tree), encoding="utf-8")
    start_afresh(planner)
    answer = planner("import", file)
    calm(answer)
    event(f"ended with {answer.code}")
    if answer.code == 0:
        lives_on(planner, answer.out.strip(), tmp_path)
    else:
        assert planner.done("list").out == ""


@cache
def toml_values(text):
    """Where each value of a TOML text begins and ends."""
    found = re.finditer(
        r"(?<== )(\"[^\"\n]*\"|[\d.-]+|true|false)|(?<=\")[^\"\n]+", text
    )
    return tuple(match.span() for match in found)


TOML_VALUES = (
    '""',
    '"x"',
    "-1",
    "99999999999999999999",
    "1e400",
    "nan",
    "2027-02-31",
    "0027-02-03",
    "2200-12-31",
    "1900-01-01",
    "[]",
    "{}",
    '"\\u0000"',
    '"\\u202e\\u0000"',
    '"2099"',
    '"0000"',
    '"XX"',
    '"' + "x" * 20_000 + '"',
    '"' + "\N{FAMILY}" * 200 + '"',
)


@pytest.mark.timeout(900)  # a command a file, each with its checked backup
@CALM
@given(data=st.data())
def test_an_answers_file_with_any_value_changed_never_breaks_the_planner(
    planner, tmp_path, data
):
    name = data.draw(st.sampled_from(["ahsct-at-home", "split-dose-abroad"]))
    text = (EXAMPLES / f"{name}.toml").read_text(encoding="utf-8")
    start, end = data.draw(st.sampled_from(toml_values(text)))
    changed = text[:start] + data.draw(st.sampled_from(TOML_VALUES)) + text[end:]
    file = tmp_path / "answers.toml"
    file.write_text(changed, encoding="utf-8")
    start_afresh(planner)
    words = ["--option", "stay-present-drug", "--day0", "2026-12-01"]
    answer = planner("new", "--answers", file, *words)
    calm(answer)
    event(f"ended with {answer.code}")
    if answer.code == 0:
        lives_on(planner, answer.out.strip(), tmp_path)
    else:
        assert "answers.toml, line " in answer.err
        assert planner.done("list").out == ""


@CALM
@given(data=st.data())
def test_a_protocol_file_with_any_value_changed_never_breaks_the_planner(
    planner, tmp_path, data
):
    text = OWN_SHEET
    start, end = data.draw(st.sampled_from(toml_values(text)))
    value = data.draw(
        st.sampled_from(
            [*TOML_VALUES, '"200 years"', '"-73000 days"', '"chemo"', "999"]
        )
    )
    file = tmp_path / "sheet.toml"
    file.write_text(text[:start] + value + text[end:], encoding="utf-8")
    start_afresh(planner)
    checked = planner("protocol", "check", file)
    calm(checked)
    answers = EXAMPLES / "ahsct-at-home.toml"
    answer = planner(
        "new",
        "--answers",
        answers,
        "--option",
        "ahsct-cy-atg",
        "--day0",
        "2027-04-06",
        "--protocol",
        file,
    )
    calm(answer)
    assert answer.code == checked.code
    event(f"ended with {answer.code}")
    if answer.code == 0:
        lives_on(planner, answer.out.strip(), tmp_path)


OWN_SHEET = """
id = "my-centre-2027"
option = "ahsct-cy-atg"
title = "Day sheet of my centre"
version = 1
sources = ["Day sheet of my centre, 3 May 2026"]
centre_start = "admission"
phase = [{ id = "ward", title = "On the ward" }]

[[step]]
id = "mri"
phase = "ward"
title = "MRI"
kind = "test"
place = "imaging"
days = 1
rule = [{ from = "admission", earliest = "-6 weeks", aim = "-3 weeks", latest = "-1 week" }]
validity = [{ good_for = "2 months", needed_on = "day0" }]

[[step]]
id = "admission"
phase = "ward"
title = "Admission"
rule = [{ from = "chemo", exactly = "-1 day" }]

[[step]]
id = "chemo"
phase = "ward"
title = "Chemotherapy"
day = -5
repeat = { every = "1 day", count = 4 }

[[step]]
id = "day0"
phase = "ward"
title = "My cells come back"

[[step]]
id = "going-home"
phase = "ward"
title = "Going home"
rule = [{ from = "day0", earliest = "10 days", aim = "14 days" }]
"""  # noqa: E501  a rule stands on one line
