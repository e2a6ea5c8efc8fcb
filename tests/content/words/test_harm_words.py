"""An option that leaves out a harm is refused, with file, key and line."""

import shutil

import pytest

from planner.content.catalog import ShippedCatalog, shipped_catalog
from planner.paths import resources_folder


@pytest.fixture
def folder(tmp_path):
    copy = tmp_path / "content"
    shutil.copytree(resources_folder() / "content", copy)
    return copy


def test_every_shipped_option_names_every_harm_of_its_family():
    assert shipped_catalog().problems() == ()


@pytest.mark.slow
@pytest.mark.parametrize("harm", ["cancer", "bladder", "low mood"])
def test_a_harm_that_one_option_leaves_out_is_refused_at_its_list(folder, harm):
    path = folder / "text" / "en" / "options.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index("[ahsct-beam-atg]")
    end = text.index("[ahsct-split-dose]")
    part = text[start:end].replace(harm, "something").replace(harm.title(), "Something")
    path.write_text(text[:start] + part + text[end:], encoding="utf-8")
    found = [
        one
        for one in ShippedCatalog(folder).problems()
        if one.code.startswith("options")
    ]
    assert [(one.file, one.key) for one in found] == [
        ("text/en/options.toml", "ahsct-beam-atg.bad")
    ]
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[(found[0].line or 0) - 1].startswith("bad = ")


def test_a_team_set_step_with_a_day_is_refused_in_a_shipped_timetable(folder):
    for path in sorted((folder / "protocols").rglob("*.toml")):
        text = path.read_text(encoding="utf-8")
        if "set_by_team = true" in text:
            changed = text.replace(
                "set_by_team = true", 'set_by_team = true\nday = "-3"', 1
            )
            path.write_text(changed, encoding="utf-8")
            break
    codes = {
        (one.key.rpartition(".")[2], one.code)
        for one in ShippedCatalog(folder).problems()
        if one.line
    }
    assert ("set_by_team", "protocol.team-day") in codes


def test_both_refusals_have_words():
    texts = shipped_catalog().texts()
    assert texts.find("messages.options.harm-left-out")
    assert texts.find("messages.protocol.team-day")
