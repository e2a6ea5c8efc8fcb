"""The manual's sheet with two clocks, split days, an open end and a doubtful entry."""

import shutil
import subprocess

import pytest

from tests.cli.conftest import EXAMPLES
from tests.places import ROOT

MANUAL = ROOT / "docs" / "protocol-format.md"


@pytest.fixture
def sheet(tmp_path):
    """The second sheet of the manual, as a file."""
    text = MANUAL.read_text(encoding="utf-8").split("```toml\n")[2].split("```")[0]
    path = tmp_path / "sheet.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def journey(planner, sheet):
    """A plan by that sheet, Day 0 on 6 April 2027."""
    words = ["--option", "ahsct-cy-atg", "--day0", "2027-04-06", "--protocol", sheet]
    answers = EXAMPLES / "ahsct-at-home.toml"
    return planner.done("new", "--answers", answers, *words).out.strip()


def days(planner, journey):
    steps = planner.done("show", journey, "--json").json["steps"]
    return {step["id"]: (step["day"], step["start"], step["end"]) for step in steps}


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("another treatment", "BEAM")),
        ("es", ("Otro tratamiento", "BEAM")),
        ("tr", ("Başka bir tedavi", "BEAM")),
    ],
)
def test_a_sheet_of_another_option_is_refused_by_the_names_that_people_know(
    planner, sheet, language, names
):
    text = sheet.read_text("utf-8")
    other = text.replace('option = "ahsct-cy-atg"', 'option = "other-treatment"')
    assert other != text
    sheet.write_text(other, "utf-8")
    new = ("new", "--option", "ahsct-beam-atg", "--protocol", sheet)
    told = planner.refused(*new, "--language", language)
    for name in names:
        assert name.casefold() in told.casefold()
    assert "ahsct-beam-atg" not in told
    assert "--option other-treatment" in told, "and how the two are made to fit"
    assert planner.done("list").lines == []


def test_one_drug_on_split_days_leaves_the_blank_days_between_them(planner, journey):
    found = days(planner, journey)
    names = ("melphalan#1", "melphalan#2", "melphalan-again")
    assert [found[name][0] for name in names] == [-10, -9, -5]
    assert found["rest"] == (-8, "2027-03-29", "2027-03-31")


def test_the_mobilisation_clock_moves_alone_until_it_comes_too_near(planner, journey):
    planner.done("book", journey, "mobilisation", "2027-02-22")
    found = days(planner, journey)
    assert found["collection"][1] == "2027-03-04"
    assert found["melphalan#1"][1] == "2027-03-27"
    planner.done("book", journey, "mobilisation", "2027-03-08")
    problems = planner.done("show", journey, "--json").json["problems"]
    (clash,) = (one for one in problems if one["kind"] == "conflict")
    assert {"mobilisation", "melphalan#1"} <= set(clash["steps"])
    assert "2 weeks after the end of “Collection of the cells”" in clash["message"]
    assert "have “Medicine that wakes up the cells” between" in clash["message"]


def test_an_open_end_is_marked_until_the_end_is_told(planner, journey):
    open_end = "Days of low blood counts · until Sun 18 Apr 2027 · wished, end open"
    assert open_end in planner.done("show", journey).out
    planner.done("done", journey, "low-counts", "2027-04-07", today="2027-04-23")
    on = planner.done("show", journey, "--json", today="2027-04-23").json["steps"]
    stay = next(step for step in on if step["id"] == "low-counts")
    assert (stay["state"], stay["end"]) == ("under-way", "2027-04-23")
    told = ("done", journey, "low-counts", "2027-04-07", "--end", "2027-04-21")
    planner.done(*told, today="2027-04-23")
    shown = planner.done("show", journey, today="2027-04-23").out
    assert "end open" not in shown
    assert days(planner, journey)["going-home"][1] == "2027-04-23"


def test_a_doubtful_entry_says_so_in_the_plan(planner, journey):
    line = next(
        line
        for line in planner.done("show", journey).lines
        if "Going home" in line and "going-home" in line
    )
    assert "not clear in print" in line


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_the_paper_says_all_of_it_too(planner, journey, tmp_path):
    target = tmp_path / "plan.pdf"
    planner.done("export", journey, "--pdf", target, "--for", "me")
    asked = ["pdftotext", target, "-"]
    paper = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    squeezed = " ".join(paper.split())
    assert "Rest: no medicine" in squeezed
    assert squeezed.count("Melphalan") >= 2
    assert "Days −10 to −9" in squeezed
    assert "printed source is not clear" in squeezed
    assert "Nobody can say" in squeezed


def test_a_window_as_wide_as_the_repeat_is_noted_and_a_repeating_day0_refused(
    planner, tmp_path
):
    sheet = tmp_path / "weekly.toml"
    text = """id = "weekly"
option = "ahsct-cy-atg"
title = "Weekly"
phases = ["recovery"]
[[step]]
id = "day0"
phase = "recovery"
title = "Day 0"
[[step]]
id = "infusion"
phase = "recovery"
title = "Infusion"
repeat = { every = "1 week", count = 4 }
rule = [{ from = "day0", earliest = "1 day", aim = "8 days", latest = "15 days" }]
"""
    sheet.write_text(text, encoding="utf-8")
    told = planner.done("protocol", "check", sheet).out
    assert "no problem found" not in told
    assert 'Note: The step "infusion" repeats every 1 week' in told
    broken = text.replace(
        'title = "Day 0"', 'title = "Day 0"\nrepeat = { every = "1 day", count = 5 }'
    )
    sheet.write_text(broken, encoding="utf-8")
    assert "day0-again" in planner.refused("protocol", "check", sheet)


def test_a_phase_that_is_not_listed_is_named_and_not_the_step(planner, tmp_path):
    sheet = tmp_path / "phase.toml"
    sheet.write_text(
        """id = "p"
option = "ahsct-cy-atg"
title = "P"
phases = ["recovery"]
[[step]]
id = "day0"
phase = "recovery"
title = "Day 0"
[[step]]
id = "a"
phase = "lymphodepletion"
title = "A"
day = 1
""",
        encoding="utf-8",
    )
    assert "lymphodepletion" in planner.refused("protocol", "check", sheet)
