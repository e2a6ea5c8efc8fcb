"""What About says of the age of the content."""

from datetime import timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.paths import resources_folder
from planner.services.views.about import PURPOSE, age_lines, is_late
from planner.services.words.speaker import Speaker

CATALOG = shipped_catalog()
SPEAKER = Speaker(CATALOG.texts("en"))


@pytest.mark.parametrize(("days", "late"), [(-1, False), (0, False), (1, True)])
def test_the_content_is_late_from_the_day_after_its_review_was_due(days, late):
    day = CATALOG.info.review_by + timedelta(days=days)
    assert is_late(CATALOG.info, day) is late
    lines = age_lines(CATALOG.info, day, SPEAKER)
    assert len(lines) == (3 if late else 2)
    due = SPEAKER.day_bare(CATALOG.info.review_by)
    assert any("should have been" in line and due in line for line in lines) is late


def test_the_window_and_the_docs_say_the_same_of_what_this_is_for():
    docs = resources_folder().parent / "docs" / "purpose.md"
    told = " ".join(docs.read_text(encoding="utf-8").split())
    for name in PURPOSE:
        assert " ".join(SPEAKER.texts.get(f"about.{name}").split()) in told, name


def test_nothing_claims_that_an_authority_has_judged_this():
    words = SPEAKER.texts.get("about.what-it-is-not")
    assert "nobody official has judged" in words
    assert "No authority" in SPEAKER.texts.get("about.purpose-judged")


def test_the_age_names_the_day_on_which_parts_were_looked_at_again():
    catalog = shipped_catalog()
    assert catalog.info.looked_again == max(
        look.day for look in catalog.aid.search.looks
    )
    told = " ".join(age_lines(catalog.info, catalog.info.dated, SPEAKER))
    assert "Parts of it were looked at again up to 27 Nov 2026" in told
