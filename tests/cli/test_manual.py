"""The manual of the command line is true: every example runs, nothing is left out."""

import re
import shlex
import tomllib

import pytest

from planner.cli.parser import build_parser
from planner.cli.printing.output import PROGRAM
from planner.content.catalog import shipped_catalog
from planner.services.words.speaker import Speaker
from tests.cli.conftest import EXAMPLES
from tests.cli.test_changing import OWN_SHEET
from tests.places import ROOT

SPEAKER = Speaker(shipped_catalog().texts())

CHOICE = "".join(
    f"""
[[step]]
id = "{name}"
phase = "ward"
title = "A picture"
either = "picture"
day = -20
"""
    for name in ("mri", "ct")
)
MANUAL = (ROOT / "docs" / "command-line.md").read_text("utf-8")


def examples():
    blocks = re.findall(r"```\n(.*?)```", MANUAL, flags=re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def commands():
    """Every command with its own words, from the parser itself."""
    return choices_of(build_parser(SPEAKER))


def choices_of(parser):
    return next(
        (one.choices for one in parser._actions if isinstance(one.choices, dict)), {}
    )


def test_every_command_has_an_example():
    shown = {line.split()[1] for line in examples() if " " in line}
    assert shown == set(commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_word_of_a_command_is_told(name):
    words = {
        word
        for action in commands()[name]._actions
        for word in action.option_strings
        if word.startswith("--")
    }
    untold = {word for word in words if not re.search(rf"{word}(?![\w-])", MANUAL)}
    assert untold == set()


def test_every_example_runs_in_the_order_of_the_manual(planner, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    copied(EXAMPLES / "split-dose-abroad.toml", tmp_path / "me.toml")
    (tmp_path / "my-centre.toml").write_text(OWN_SHEET + CHOICE, encoding="utf-8")
    (tmp_path / "said.toml").write_text("on = 2026-11-20\n", encoding="utf-8")
    answers = "[answers.blood]\ntakes = true\n"
    (tmp_path / "aftercare.toml").write_text(answers, encoding="utf-8")
    (tmp_path / "rules.toml").write_text(
        'by = "A clinic"\n[answers]\n"hospital-stay.length" = "right"\n', "utf-8"
    )
    (tmp_path / "passphrase.txt").write_text("correct horse battery\n", "utf-8")
    (tmp_path / "secret.txt").write_text("sesame\n", encoding="utf-8")
    journey = planner.new()
    for line in examples():
        words = shlex.split(line.replace("JOURNEY", journey))[1:]
        if not words or words[0] in {"self-test", "demo"}:
            continue  # the window, and what has tests of its own
        planner.done(*words)


def test_the_json_keys_of_the_manual_are_there(planner, journey):
    planner.done("book", journey, "mri-baseline", "2026-12-01")
    told = dict(
        re.findall(r"^\| `?([a-z `]+?)`? \| (.*`) \|$", MANUAL, flags=re.MULTILINE)
    )
    shown = planner.done("show", journey, "--json").json
    answers = {
        "show": shown,
        "a step of `show": shown["steps"][0],
        "a problem of `show": shown["problems"][0],
        "a fact or rule": shown["problems"][0]["facts"][0],
        "a remedy": shown["problems"][0]["remedies"][0],
        "a gap of `show": shown["gaps"][0],
        "why": planner.done("why", journey, "mri-baseline", "--json").json,
        "history": planner.done("history", journey, "--json").json[0],
    }
    away = planner.done("away", journey, "2027-04-06", "--json").json
    answers |= {"a change": away, "one of `changes": away["changes"][0]}
    planner.done("add-centre", journey, "Clínica del Sur")
    answers["centres"] = planner.done("centres", journey, "--json").json[0]
    for name in ("options", "protocols", "sources", "list"):
        answers[name] = planner.done(name, "--json").json[0]
    assert set(told) == set(answers)
    for name, answer in answers.items():
        keys = set(re.findall(r"`(\w+)`", told[name]))
        assert keys <= answer.keys(), name


def test_every_command_has_something_that_runs_it():
    actions = [("protocol", *one) for one in choices_of(commands()["protocol"]).items()]
    several = [("", *one) for one in commands().items() if not choices_of(one[1])]
    for group, name, parser in (*several, *actions):
        assert callable(parser.get_default("run")), (group, name)


def test_the_program_has_its_own_name_and_the_short_one():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert list(project["scripts"]) == [PROGRAM, "planner"]
    assert len(set(project["scripts"].values())) == 1
    assert build_parser(SPEAKER).prog == PROGRAM
    assert f"the program is called `{PROGRAM}`" in MANUAL


def copied(source, target):
    target.write_bytes(source.read_bytes())
