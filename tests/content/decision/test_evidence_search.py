"""The search strings and the log of what was looked at, in the content and in docs.

Run as a script it writes the middle of ``docs/evidence-search.md``.
"""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import OptionId
from planner.models.person.decision import Decision
from planner.services.views.content_changes import (
    change_lines,
    changes_since,
    look_lines,
    watch_lines,
)
from planner.services.words.speaker import Speaker
from tests.places import ROOT

PAGE = ROOT / "docs" / "evidence-search.md"
CATALOG = shipped_catalog()
AID = CATALOG.aid
TEXTS = CATALOG.texts()
BEGIN, END = "## Searches to run", "## When to look again"
TODAY = date(2026, 12, 1)
CHOSEN = date(2026, 11, 22)
COPY = (
    '"Copy" is a stored public copy of a page or of its first lines; a whole paper was'
    " hardly ever seen."
)


def generated():
    """The part of the page that follows from the content."""
    lines = [BEGIN, ""]
    for one in AID.search.strings:
        lines += [f"{one.where} (`{one.id}`):", "", "```", one.query, "```", ""]
    lines += [
        "## Log of what was really looked at",
        "",
        COPY,
        "",
        "| date | looked for | found and kept | left out, and why |",
        "|---|---|---|---|",
    ]
    for look in AID.search.looks:
        told = [
            TEXTS.find(f"search.looks.{look.id}.{part}") or "-"
            for part in ("sought", "kept", "left")
        ]
        lines.append(f"| {look.day} | {' | '.join(told)} |")
    lines += ["", "## Regulators and registers", "", "| who | last looked at | seen |"]
    lines.append("|---|---|---|")
    for look in AID.search.watched:
        seen = f"search.watched.{look.id}"
        name, kept = TEXTS.get(f"{seen}.name"), TEXTS.get(f"{seen}.kept")
        lines.append(f"| {name} | {look.day} | {kept} |")
    return "\n".join([*lines, "", ""])


def page():
    text = PAGE.read_text(encoding="utf-8")
    return text[: text.index(BEGIN)] + generated() + text[text.index(END) :]


def test_the_page_in_the_documentation_matches_the_content():
    assert PAGE.read_text(encoding="utf-8") == page()


def test_the_search_can_be_run_again_and_says_that_nobody_ran_it_yet():
    where = " ".join(one.where for one in AID.search.strings)
    for name in ("PubMed", "Cochrane", "ClinicalTrials.gov", "EMA", "FDA"):
        assert name in where
    assert "not yet a systematic search" in TEXTS.get("search.not-systematic")
    assert "not yet a systematic search" in " ".join(PAGE.read_text("utf-8").split())
    speaker = Speaker(TEXTS)
    assert len(look_lines(AID.search, speaker)) == len(AID.search.looks)
    assert all("2026" in line for line in watch_lines(AID.search, speaker))


def test_who_chose_before_a_change_is_told_of_it_and_nobody_else():
    chose = Decision(choice=OptionId("ahsct-cy-atg"), chosen_on=CHOSEN)
    told = {one.id for one in changes_since(chose, AID, TODAY)}
    assert {"deaths", "slow-worsening", "signs"} <= told
    assert "own-drug" not in told
    assert changes_since(Decision(), AID, TODAY) == ()
    assert changes_since(chose, AID, CHOSEN) == ()
    later = Decision(choice=chose.choice, chosen_on=TODAY)
    assert changes_since(later, AID, TODAY) == ()


def test_a_choice_without_a_day_may_be_of_any_day_before():
    chose = Decision(choice=OptionId("stay-present-drug"))
    intro, *lines = change_lines(chose, AID, TODAY, Speaker(TEXTS))
    assert "first made" in intro
    assert any("your own drug" in line for line in lines)


@pytest.mark.parametrize("option", [one.id for one in AID.options if one.plannable])
def test_every_option_has_something_that_changed_and_every_change_its_words(option):
    found = changes_since(Decision(choice=option), AID, TODAY)
    assert found
    for one in found:
        assert TEXTS.get(f"changes.told.{one.id}")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
