"""A translated paper says who translated it; an English one has nothing to say."""

import pytest

from planner.content.catalog import shipped_catalog
from planner.services.documents.parts.sections import PrintWishes
from planner.services.documents.plan_document import plan_document
from planner.services.words.speaker import Speaker


@pytest.mark.parametrize("language", ["es", "tr"])
def test_a_translated_paper_says_who_translated_it(desk, transplant, language):
    assert plan_document(desk.case(transplant), PrintWishes()).note == ""
    desk.speaker = Speaker(shipped_catalog().texts(language))
    assert plan_document(desk.case(transplant), PrintWishes()).note != ""
