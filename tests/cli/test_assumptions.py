"""The rules of a plan on the command line: listed, printed, taken as a centre said."""

import pytest
from pypdf import PdfReader

from tests.cli.conftest import CommandLine

SAID = """
on = 2026-11-20
by = "City Hospital"

[answers]
"mobilisation.when" = "right"
"hospital-stay.length" = "30 days"
"""


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


def test_what_a_centre_said_is_taken_as_one_change_and_told_on_page_1(
    planner, tmp_path
):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    listed = planner.done("assumptions", journey, "--json").json
    assert listed["confirmed"] == 0
    assert {"rule", "message", "value", "sources"} <= set(listed["rules"][0])
    (tmp_path / "said.toml").write_text(SAID, encoding="utf-8")
    before = planner.done("show", journey, "--json").json["steps"]
    planner.done(
        "assumptions", journey, "--answers", tmp_path / "said.toml", "--dry-run"
    )
    assert planner.done("show", journey, "--json").json["steps"] == before
    lines = planner.done(
        "assumptions", journey, "--answers", tmp_path / "said.toml"
    ).lines
    assert lines[0].startswith("Rules confirmed: City Hospital")
    told = planner.done("assumptions", journey).lines
    assert told[0].startswith(f"2 of {len(listed['rules'])} rules")
    assert planner.done("show", journey, "--json").json["steps"] != before
    paper = tmp_path / "doctor.pdf"
    planner.done("export", journey, "--pdf", paper)
    front = " ".join(PdfReader(paper).pages[0].extract_text().split())
    assert "2 of" in front
    assert "City Hospital" in front
    planner.done("undo", journey)
    assert planner.done("show", journey, "--json").json["steps"] == before
    assert planner.done("assumptions", journey, "--json").json["confirmed"] == 0


def test_the_sheet_has_every_rule_with_the_number_of_the_list(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    rules = planner.done("assumptions", journey, "--json").json["rules"]
    paper = tmp_path / "rules.pdf"
    planner.done("assumptions", journey, "--sheet", paper)
    text = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    printed = " ".join(text.split())
    listed = planner.done("assumptions", journey).out
    for number, one in enumerate(rules, 1):
        assert f" {number}. " in printed
        assert one["rule"] not in printed
        assert f"\n{number}. {one['rule']}  " in listed
    assert "What this plan assumes" in text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('[answers]\n"nobody.when" = "right"\n', "no rule"),
        ('[answers]\n"mobilisation.when" = "soon"\n', "cannot be read"),
        ('on = 2031-01-01\n[answers]\n"mobilisation.when" = "right"\n', "lies after"),
        ("colour = 1\n", "colour"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_and_changes_nothing(
    planner, tmp_path, words, told
):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    file = tmp_path / "said.toml"
    file.write_text(f'by = "A clinic"\n{words}', encoding="utf-8")
    assert told in planner.refused("assumptions", journey, "--answers", file)
    assert planner.done("assumptions", journey, "--json").json["confirmed"] == 0
