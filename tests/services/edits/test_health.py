"""Medicines, allergies and vaccines: told, answered with "none", or not known."""

from datetime import date, timedelta

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.errors import PlannerError
from planner.models.ids import AwayId, EntryId, JourneyId
from planner.models.journey import DiaryEntry, Journey
from planner.models.person.profile import HealthFact, YesNo
from planner.models.plan.facts import Helper, HelpKind
from planner.models.structs import replace
from planner.services.edits.day_edits import put_helper, remove_helper
from planner.services.edits.profile_edits import (
    answer_health_list,
    drop_health_fact,
    put_health_fact,
)
from planner.services.views.health_lines import health_lines, health_words
from planner.services.words.speaker import Speaker

TODAY = date(2026, 11, 22)
SPEAKER = Speaker(shipped_catalog().texts("en"))
PREDNISOLONE = HealthFact(
    name=" Prednisolone ",
    since="2026-10",
    until="2027-01-15",
    taper="5 mg less each week",
    why="after a relapse",
)


@pytest.fixture
def journey():
    return Journey(id=JourneyId("j"), title="Mine", created=TODAY)


def words_of(journey, name, today=TODAY):
    return health_words(journey.profile, name, today, SPEAKER)


def test_a_medicine_is_kept_as_the_hospital_wrote_it_and_left_out_when_it_is_over(
    journey,
):
    kept = put_health_fact(journey, "medicines", PREDNISOLONE, TODAY).journey
    assert words_of(kept, "medicines") == (
        "Prednisolone (Oct 2026 to 15 Jan 2027, 5 mg less each week, after a relapse)"
    )
    assert not words_of(kept, "medicines", date(2027, 1, 16))
    assert kept.profile.medicines[0].taper == "5 mg less each week"


def test_none_and_not_known_are_answers_apart_and_over_with_the_first_entry(journey):
    none = answer_health_list(journey, "allergies", YesNo.NO, TODAY).journey
    assert words_of(none, "allergies") == "none"
    unknown = answer_health_list(none, "allergies", YesNo.NOT_SURE, TODAY).journey
    assert not words_of(unknown, "allergies")
    assert list(health_lines(unknown, TODAY, SPEAKER)) == ["Allergies: not known"]
    assert list(health_lines(journey, TODAY, SPEAKER)) == []
    told = put_health_fact(none, "allergies", HealthFact(name="Penicillin"), TODAY)
    assert words_of(told.journey, "allergies") == "Penicillin"
    assert not told.journey.profile.none_of
    empty = drop_health_fact(told.journey, "allergies", 0, TODAY).journey
    assert not empty.profile.allergies


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        (HealthFact(name=""), "text.empty"),
        (HealthFact(name="A", since="2026-13"), "date.no-such-day"),
        (HealthFact(name="A", since="2027"), "profile.in-future"),
        (HealthFact(name="A", since="2026-05", until="2026-04"), "profile.drug-order"),
        (HealthFact(name="A", taper="x" * 400), "text.too-long"),
    ],
)
def test_what_cannot_be_true_of_a_fact_is_refused(journey, fact, code):
    with pytest.raises(PlannerError) as refused:
        put_health_fact(journey, "medicines", fact, TODAY)
    assert refused.value.code == code


def test_none_beside_an_entry_is_refused(journey):
    told = put_health_fact(journey, "vaccines", HealthFact(name="Flu"), TODAY).journey
    with pytest.raises(PlannerError, match=r"profile\.none-and-some"):
        answer_health_list(told, "vaccines", YesNo.NO, TODAY)


def test_who_helps_is_kept_with_a_name_and_days_in_order(journey):
    first, last = date(2027, 4, 6), date(2027, 4, 9)
    anna = Helper(
        id=AwayId("h"), first=first, last=last, who=" Anna ", does=HelpKind.DRIVES
    )
    kept = put_helper(journey, anna).journey
    assert kept.helpers["h"].who == "Anna"
    assert not remove_helper(kept, AwayId("h")).journey.helpers
    for wrong in (
        Helper(id=anna.id, first=last, last=first, who="Anna", does=HelpKind.STAYS),
        Helper(id=anna.id, first=first, last=last, who=" ", does=HelpKind.STAYS),
    ):
        with pytest.raises(PlannerError):
            put_helper(journey, wrong)
    with pytest.raises(PlannerError, match=r"helper\.unknown"):
        remove_helper(journey, AwayId("x"))


def test_the_same_help_is_not_written_down_twice_and_other_help_is(journey):
    day = date(2027, 4, 6)
    anna = Helper(id=AwayId("h"), first=day, last=day, who="Anna", does=HelpKind.DRIVES)
    kept = put_helper(journey, anna).journey
    with pytest.raises(PlannerError, match=r"helper\.twice"):
        put_helper(kept, replace(anna, id=AwayId("i"), who="Anna "))
    assert put_helper(kept, anna).journey == kept, "telling it anew changes nothing"
    for other in (
        replace(anna, id=AwayId("i"), who="Bo"),
        replace(anna, id=AwayId("i"), does=HelpKind.STAYS),
        replace(anna, id=AwayId("i"), last=day + timedelta(days=1)),
    ):
        assert len(put_helper(kept, other).journey.helpers) == 2


@pytest.mark.parametrize(
    ("told", "on", "words"),
    [
        ("", "", "6.1 g/L (7\u201316, 10 Nov 2026)"),
        ("8.0", "", "6.1 g/L (7\u201316, 10 Nov 2026)"),
        ("8.0", "2025", "6.1 g/L (7\u201316, 10 Nov 2026)"),
        ("8.0", "2026-11", "6.1 g/L (7\u201316, 10 Nov 2026)"),
        ("8.0", "2026-11-11", "8.0 (11 Nov 2026)"),
        ("8.0", "2026-12", "8.0 (Dec 2026)"),
    ],
)
def test_of_a_value_that_was_told_twice_the_newest_is_shown(journey, told, on, words):
    entries = [
        DiaryEntry(id=EntryId("1"), day=date(2026, 10, 1), test="IgG", result="5.0"),
        DiaryEntry(
            id=EntryId("2"),
            day=date(2026, 11, 10),
            test="igg",
            result="6.1",
            unit="g/L",
            low="7",
            high="16",
        ),
        DiaryEntry(id=EntryId("3"), day=date(2026, 11, 20), test="IgM", result="1"),
    ]
    profile = replace(journey.profile, igg=told, igg_on=on)
    diary = {one.id: one for one in entries}
    here = replace(journey, profile=profile, diary=diary)
    assert list(health_lines(here, TODAY, SPEAKER)) == [f"IgG: {words}"]
