"""Files that the first version made open, show the same dates and lose nothing.

The files in ``tests/data/first_version`` were written by version 0.1.0 on one day:
five journeys with changes, an undo and a plan on hold; what it showed of them stands
beside each as ``*.shown.json``.
"""

import json
import shutil

import pytest

from planner.app.main import main
from tests.places import ROOT

FILES = ROOT / "tests" / "data" / "first_version"
NAMES = sorted(path.name.split(".")[0] for path in FILES.glob("*.shown.json"))
STORY_DAY = "2026-11-20"
AIMS_NOW = {
    ("ahsct-cy-atg", "centre-check"): "2026-12-01",
    ("ahsct-split-dose", "arrival"): "2027-01-11",
}
"""Told steps whose aim was counted from a step that did not stand yet, by option: the
aim of a booked, done or pinned step, which moves nothing, is now counted from where
that one stands. These alone, and to the day."""
IN_ANY_ORDER = {"clashes", "rules", "hit"}
"""Lists of a problem that are sets: which clash is named first means nothing."""
SHOWN_STEP = {"title", "phase", "kind", "place", "who"}


def shown_by_the_first_version(name):
    return json.loads((FILES / f"{name}.shown.json").read_text(encoding="utf-8"))


@pytest.fixture
def planner(tmp_path, capsys):
    """Run a command on a data file; returns what it printed as JSON."""

    def run(*words, data="journeys.db"):
        code = main([*words, "--data", str(tmp_path / data), "--today", STORY_DAY])
        out, err = capsys.readouterr()
        assert code == 0, err
        return json.loads(out) if "--json" in words else out

    shutil.copy(FILES / "journeys.db", tmp_path / "journeys.db")
    return run


def dates_of(shown):
    return {
        step["id"]: {key: value for key, value in step.items() if key not in SHOWN_STEP}
        for step in shown["steps"]
    }


def held_to(expected, now):
    """Every key of the first version has the same value; more keys are fine."""
    for step, keys in dates_of(expected).items():
        there = dates_of(now)[step]
        aim = AIMS_NOW.get((expected["option"], step), keys["aim"])
        kept = {**keys, "aim": aim}
        assert {key: there[key] for key in kept} == kept, step
    for key in ("title", "state", "option", "protocol", "day0", "feasible"):
        assert now[key] == expected[key], key
    assert told_alike(now["problems"]) == told_alike(expected["problems"])
    assert [gap["step"] for gap in now["gaps"]] == [
        gap["step"] for gap in expected["gaps"]
    ]


def told_alike(told, name=""):
    """Read problems in their order; a sentence may be put better, but must be there.

    The first step of a problem is the one it is headed by; the others are a set.
    """
    if isinstance(told, dict):
        return {
            key: bool(value) if key == "message" else told_alike(value, key)
            for key, value in told.items()
        }
    if not isinstance(told, list):
        return told
    read = [told_alike(one, name) for one in told]
    if name == "steps":
        return [*read[:1], *sorted(read[1:])]
    return sorted(read, key=json.dumps) if name in IN_ANY_ORDER else read


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_the_first_version_shows_the_same_plan(planner, name):
    told = shown_by_the_first_version(name)
    held_to(told["shown"], planner("show", told["shown"]["id"], "--json"))


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_the_first_version_keeps_its_whole_history(planner, name):
    told = shown_by_the_first_version(name)
    now = planner("history", told["shown"]["id"], "--json")
    for before, after in zip(told["history"], now, strict=True):
        assert {key: after[key] for key in before} == before


def test_what_the_first_version_undid_can_still_be_done_again(planner):
    told = shown_by_the_first_version("ahsct-at-home")
    journey = told["shown"]["id"]
    planner("undo", journey)
    planner("redo", journey)
    held_to(told["shown"], planner("show", journey, "--json"))


@pytest.mark.parametrize("name", NAMES)
def test_a_data_file_of_the_first_version_gives_the_same_plan(planner, name):
    told = shown_by_the_first_version(name)
    planner("import", str(FILES / f"{name}.json"), data="other.db")
    (line,) = planner("list", "--json", data="other.db")
    held_to(told["shown"], planner("show", line["id"], "--json", data="other.db"))


def test_a_pdf_of_the_first_version_brings_its_plan_back(planner):
    told = shown_by_the_first_version("split-dose-abroad")
    planner("import", str(FILES / "split-dose-abroad.pdf"), data="other.db")
    (line,) = planner("list", "--json", data="other.db")
    held_to(told["shown"], planner("show", line["id"], "--json", data="other.db"))
