"""The comparison in few words: never a number alone, never a row for other people."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import OptionId
from planner.models.person.decision import Voice
from planner.models.person.profile import MsType, PersonSex, Profile, YesNo
from planner.services.views.deciding.comparison import compare, picture_rows
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.values import draw_picture
from planner.services.words.speaker import Speaker
from tests.builders import a_journey

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts("en")
SPEAKER = Speaker(TEXTS)
TODAY = date(2026, 11, 26)
OPTIONS = [one.id for one in CATALOG.aid.options if one.plannable]


def comparison_for(profile, *options):
    known = chances_for(CATALOG.aid, profile, TODAY)
    journey = a_journey(profile=profile)
    every = len(CATALOG.aid.outcomes)
    return compare(options or OPTIONS, known, journey, every, SPEAKER)


def test_every_option_answers_every_question_with_two_lines():
    drawn = comparison_for(Profile())
    assert len(drawn.rows) == 6
    for row in drawn.rows:
        assert [cell.option for cell in row.cells] == OPTIONS
        assert all(cell.headline and cell.more for cell in row.cells)


def test_a_number_comes_with_its_people_time_range_and_certainty():
    drawn = comparison_for(Profile(), OptionId("ahsct-cy-atg"))
    (quiet,), (death,) = (row.cells for row in drawn.rows[:2])
    assert quiet.headline == "462 to 710 of 1000 quiet"
    assert quiet.more.startswith("2 studies, 412 people, 5 years. Could be 335 to 800.")
    assert quiet.more.endswith(f"{TEXTS.get('chances.certainty.registry')}.")
    assert quiet.filled == (462, 710)
    assert death.headline == "0 to 25 of 1000 died of it"


@pytest.mark.parametrize(
    ("ms", "row"),
    [
        (MsType.RELAPSING, "no-activity-5y"),
        (MsType.SECONDARY_PROGRESSIVE, "no-worsening-5y-progressive"),
    ],
)
def test_what_is_asked_of_quiet_years_follows_the_course_of_ms(ms, row):
    drawn = comparison_for(Profile(ms_type=ms))
    assert drawn.rows[0].title == TEXTS.get(f"compared.outcomes.{row}.title")
    assert drawn.left_out > 0


@pytest.mark.parametrize(
    "nobody",
    [
        Profile(may_become_pregnant=YesNo.NO, may_father=YesNo.NO),
        Profile(sex=PersonSex.FEMALE, may_become_pregnant=YesNo.NO),
        Profile(sex=PersonSex.MALE, may_father=YesNo.NO),
    ],
)
def test_children_are_no_question_for_who_can_have_none(nobody):
    titles = [row.title for row in comparison_for(nobody).rows]
    assert TEXTS.get("compared.rows.children") not in titles
    assert len(titles) == 5
    either = comparison_for(Profile(sex=PersonSex.MALE))
    assert len(either.rows) == 6


def test_each_thing_that_matters_is_one_row_of_the_picture():
    known = chances_for(CATALOG.aid, Profile(), TODAY)
    items = tuple(item.id for item in CATALOG.aid.value_items)
    shown = [CATALOG.aid.option(one) for one in OPTIONS]
    drawn = draw_picture(Voice(top=items), CATALOG.aid.value_items, shown, known)
    rows = picture_rows(drawn, OPTIONS, SPEAKER)
    assert len(rows) == len(items)
    assert all(cell.headline for row in rows for cell in row.cells)
    assert all(cell.outcome or cell.rows for row in rows for cell in row.cells)


def test_where_only_words_are_known_it_says_so_and_where_nothing_is_it_does_not():
    """Deaths on strong drugs were counted in Sweden, for four drugs together."""
    strong, none = OptionId("high-efficacy-drug"), OptionId("no-drug-treatment")
    drawn = comparison_for(Profile(), strong, none)
    death = drawn.rows[1]
    words = TEXTS.get("compared.frames.in-words")
    assert death.cells[0].headline == TEXTS.get("compared.frames.not-known")
    assert death.cells[0].more == words
    assert death.cells[1].headline == TEXTS.get("compared.frames.no-effect")
    assert death.cells[1].more != words
