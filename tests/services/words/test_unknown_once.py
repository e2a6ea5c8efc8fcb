"""A cell without a number says once that nothing is known, never of no treatment."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import OptionId, OutcomeId
from planner.services.views.deciding.person_chances import chances_for
from planner.services.words.chances.chance_words import has_no_effect, tell_cell
from tests import six_people

CATALOG = shipped_catalog()
NONE = OptionId("no-drug-treatment")
TODAY = date(2026, 11, 22)


def cell(profile, outcome, option):
    told = chances_for(CATALOG.aid, profile, TODAY)
    return told.cell(OutcomeId(outcome), OptionId(option))


def rows_of(profile):
    return {one.id for one in chances_for(CATALOG.aid, profile, TODAY).outcomes}


@pytest.mark.parametrize("language", CATALOG.languages())
@pytest.mark.parametrize("outcome", ["death", "thyroid", "fever", "intensive-care"])
def test_without_a_treatment_its_harms_are_not_called_unknown(language, outcome):
    chosen = cell(six_people.WOMAN_WITHOUT_A_DRUG, outcome, NONE)
    assert has_no_effect(chosen)
    texts = CATALOG.texts(language)
    told = tell_cell(chosen, texts)
    assert told.note_leads
    assert texts.get("chances.frames.not-known") not in told.note


def test_a_note_that_says_it_stands_where_it_is_said():
    texts = CATALOG.texts()
    chosen = cell(six_people.WOMAN_WITHOUT_A_DRUG, "no-relapse-1y", NONE)
    told = tell_cell(chosen, texts)
    assert told.note_leads
    assert told.note.startswith(texts.get("chances.frames.not-known"))
    known = tell_cell(
        cell(six_people.WOMAN_WITHOUT_A_DRUG, "no-relapse-2y", NONE), texts
    )
    assert known.chances
    assert not known.note_leads


def test_nobody_with_primary_progressive_ms_is_shown_how_many_had_no_relapse():
    """They have few relapses or none: it would look like a gain of the treatment."""
    relapses = {"no-relapse-1y", "no-relapse-2y", "no-relapse-5y"}
    assert not rows_of(six_people.PPMS_WITHOUT_ACTIVITY) & relapses
    assert rows_of(six_people.WOMAN_WITHOUT_A_DRUG) >= relapses
    assert rows_of(six_people.KNOWS_NOTHING) >= relapses
