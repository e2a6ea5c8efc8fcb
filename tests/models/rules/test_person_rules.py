"""Each comparison of dates about a person: the day before, the day, the day after."""

from datetime import date, timedelta

import pytest

from planner.models.civil import EARLIEST_DATE, LATEST_DATE
from planner.models.person.profile import DrugCourse, Profile
from planner.models.rules.person_rules import (
    MAX_PAST_DRUGS,
    find_edss_refusals,
    find_profile_refusals,
)
from planner.models.rules.refusals import Refusals

TODAY = date(2026, 11, 22)
DAY = date(2020, 6, 15)
A_DAY = timedelta(days=1)


def told(profile, today=TODAY):
    found = Refusals()
    find_profile_refusals(profile, today, found)
    return [(refusal.place, refusal.code) for refusal in found.found]


def a_course(**values):
    return Profile(present_drug=DrugCourse(drug="natalizumab", **values))


# what is compared, a profile by the day that moves, the other day, the side that is
# refused, where, why
COMPARISONS = [
    (lambda day: Profile(born=day), TODAY, "after", "born", "born-in-future"),
    (lambda day: Profile(onset=str(day)), TODAY, "after", "onset", "in-future"),
    (lambda day: Profile(diagnosed=str(day)), TODAY, "after", "diagnosed", "in-future"),
    (
        lambda day: Profile(last_relapse=str(day)),
        TODAY,
        "after",
        "last_relapse",
        "in-future",
    ),
    (lambda day: Profile(last_mri=str(day)), TODAY, "after", "last_mri", "in-future"),
    (lambda day: Profile(edss_on=str(day)), TODAY, "after", "edss_on", "in-future"),
    (
        lambda day: a_course(since=str(day)),
        TODAY,
        "after",
        "present_drug.since",
        "in-future",
    ),
    (
        lambda day: Profile(born=DAY, onset=str(day)),
        DAY,
        "before",
        "onset",
        "before-birth",
    ),
    (
        lambda day: Profile(born=DAY, past_drugs=a_past_drug(since=str(day))),
        DAY,
        "before",
        "past_drugs.0.since",
        "before-birth",
    ),
    (
        lambda day: Profile(onset=str(DAY), diagnosed=str(day)),
        DAY,
        "before",
        "diagnosed",
        "diagnosed-before-onset",
    ),
    (
        lambda day: a_course(since=str(DAY), until=str(day)),
        DAY,
        "before",
        "present_drug.until",
        "drug-order",
    ),
    (
        lambda day: a_course(since=str(DAY), last_dose=day),
        DAY,
        "before",
        "present_drug.last_dose",
        "dose-order",
    ),
    (
        lambda day: Profile(born=day),
        EARLIEST_DATE,
        "before",
        "born",
        "date.out-of-range",
    ),
]


def a_past_drug(**values):
    return (DrugCourse(drug="natalizumab", **values),)


@pytest.mark.parametrize(("profile", "other", "side", "place", "why"), COMPARISONS)
def test_the_day_before_the_day_and_the_day_after(profile, other, side, place, why):
    wrong = {"before": other - A_DAY, "after": other + A_DAY}
    for name, day in wrong.items():
        code = why if "." in why else f"profile.{why}"
        assert told(profile(day)) == ([(place, code)] if name == side else [])
    assert told(profile(other)) == []


def test_the_last_date_there_is_is_a_date():
    assert told(Profile(born=LATEST_DATE), today=LATEST_DATE) == []


@pytest.mark.parametrize("month", ["2020-05", "2020-06", "2020-07"])
def test_a_month_is_before_a_day_only_when_all_of_it_is(month):
    wrong = told(Profile(born=DAY, onset=month))
    assert wrong == ([("onset", "profile.before-birth")] if month == "2020-05" else [])


@pytest.mark.parametrize(
    ("edss", "exists"),
    [(-0.5, False), (0, True), (0.5, True), (0.25, False), (10, True), (10.5, False)],
)
def test_the_edss_ends_at_0_and_at_10(edss, exists):
    found = Refusals()
    find_edss_refusals(edss, found)
    assert (found.found == ()) is exists


@pytest.mark.parametrize(
    ("year", "two", "places"),
    [
        (12, 24, []),
        (13, None, ["relapses_12"]),
        (None, 25, ["relapses_24"]),
        (-1, None, ["relapses_12"]),
        (3, 3, []),
        (3, 2, ["relapses_12"]),
    ],
)
def test_relapses_are_one_a_month_at_most(year, two, places):
    profile = Profile(relapses_12=year, relapses_24=two)
    assert [place for place, _ in told(profile)] == places


def test_so_many_past_drugs_fit_and_no_more():
    fits = a_past_drug() * MAX_PAST_DRUGS
    assert told(Profile(past_drugs=fits)) == []
    assert told(Profile(past_drugs=fits + a_past_drug())) == [
        (f"past_drugs.{MAX_PAST_DRUGS}", "profile.too-many-drugs")
    ]
