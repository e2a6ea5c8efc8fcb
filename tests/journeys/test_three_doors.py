"""What can be true of a person is judged alike at every door, in the same words.

The doors: a field of the window, an answers file, a data file.
"""

import json
from datetime import date
from enum import Enum

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from planner.clock import SystemClock
from planner.content.answers.answers import read_answers
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.errors import FileRefusedError, PlannerError
from planner.models.ids import ProtocolId
from planner.models.person.profile import DrugCourse, HealthFact, Profile
from planner.models.structs import replace
from planner.records.data_file import read_journey, write_journey
from planner.services.edits.profile_edits import set_profile
from planner.services.journeys.answer_checks import check_answers
from planner.services.journeys.journeys import JourneyService
from planner.services.words.speaker import Speaker
from planner.storage.journey_store import SqliteJourneyStore
from tests.builders import a_journey
from tests.strategies import few, maybe

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2018, 1, 1), date(2028, 12, 31))
PARTIAL = st.one_of(
    st.just(""),
    DAYS.map(date.isoformat),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: day.isoformat()[:4]),
    st.sampled_from(["long ago", "2026-02-31", "1899", "2201-01-01"]),
)
LINES = st.sampled_from(["", "Anna", "x" * 300, "x" * 301])
COURSES = st.builds(
    DrugCourse,
    drug=st.sampled_from(["natalizumab", "ocrelizumab"]),
    name=LINES,
    since=PARTIAL,
    until=PARTIAL,
    last_dose=maybe(DAYS | st.just(date(1899, 12, 31))),
    why_stopped=LINES,
)
FACTS = st.builds(
    HealthFact,
    name=st.sampled_from(["Anna", "x" * 300, "x" * 301]),
    since=PARTIAL,
    until=PARTIAL,
    taper=LINES,
    why=LINES,
)
PROFILES = st.builds(
    Profile,
    igg=LINES,
    igg_on=PARTIAL,
    medicines=few(FACTS, 2),
    allergies=few(FACTS, 2),
    name=LINES,
    born=maybe(DAYS | st.just(date(1899, 12, 31))),
    onset=PARTIAL,
    diagnosed=PARTIAL,
    relapses_12=maybe(st.integers(-2, 30)),
    relapses_24=maybe(st.integers(-2, 30)),
    last_relapse=PARTIAL,
    last_mri=PARTIAL,
    edss=maybe(st.sampled_from([-0.5, 0.0, 3.3, 3.5, 10.0, 10.5, 1234.0])),
    edss_on=PARTIAL,
    present_drug=maybe(COURSES),
    past_drugs=few(COURSES),
    other_conditions=st.sampled_from(["", "asthma", "x" * 10_000, "x" * 10_001]),
    home_country=st.sampled_from(["", "DE", "Sweden", "se"]),
)


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    store = SqliteJourneyStore(tmp_path_factory.mktemp("data") / "journeys.db")
    yield JourneyService(store, shipped_catalog(), SystemClock(TODAY), PublicHolidays())
    store.close()


def refused_by_the_window(profile):
    try:
        set_profile(a_journey(), profile, TODAY)
    except PlannerError as error:
        return error
    return None


def refused_by_the_answers_file(service, profile):
    file = read_answers(written_as_answers(profile), "answers.toml")
    protocol = service.catalog.protocol(ProtocolId("ahsct-cy-atg"))
    return problems_of(
        lambda: check_answers(service, file, protocol=protocol, day0=None)
    )


def refused_by_the_data_file(profile):
    data = write_journey(replace(a_journey(), profile=profile))
    return problems_of(lambda: read_journey(data, today=TODAY))


def problems_of(read):
    try:
        read()
    except FileRefusedError as error:
        return error.problems
    return ()


def written_as_answers(profile):
    """The answers file that says what a profile says."""
    lists = {"medicines": "medicine", "allergies": "allergy", "vaccines": "vaccine"}
    whole = {"present_drug", "past_drugs", "dont_know", "none_of", *lists}
    lines = ["[profile]", *lines_of(profile, whole)]
    if profile.present_drug is not None:
        lines += ["[profile.present-drug]", *lines_of(profile.present_drug)]
    for field, key in lists.items():
        for fact in getattr(profile, field):
            lines += [f"[[profile.{key}]]", *lines_of(fact)]
    for course in profile.past_drugs:
        lines += ["[[profile.past-drug]]", *lines_of(course)]
    return "\n".join(lines)


def lines_of(value, without=frozenset()):
    for name in value.__struct_fields__:
        told = getattr(value, name)
        if name in without or told in {None, ""}:
            continue
        if isinstance(told, date):
            told = told.isoformat()
        elif isinstance(told, Enum | str):
            told = json.dumps(str(told))
        yield f"{name.replace('_', '-')} = {told}"


def in_words(service, problems):
    speaker = Speaker(service.catalog.texts("en"))
    return sorted(
        speaker.error(PlannerError(one.code, **one.details)) for one in problems
    )


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(PROFILES)
@example(Profile(edss=3.3))
@example(Profile(relapses_12=25))
@example(Profile(born=date(2030, 1, 1)))
@example(Profile(onset="2020", diagnosed="2019"))
def test_the_three_doors_refuse_the_same_in_the_same_words(service, profile):
    answers = refused_by_the_answers_file(service, profile)
    data = refused_by_the_data_file(profile)
    assert in_words(service, answers) == in_words(service, data)
    window = refused_by_the_window(profile)
    if window is None:
        assert (answers, data) == ((), ())
    else:
        first = data[0]
        assert (first.code, first.details) == (window.code, window.details)


def test_a_data_file_names_the_field_and_an_answers_file_its_line_too(service):
    profile = Profile(past_drugs=(DrugCourse(drug="natalizumab", since="2031"),))
    (told,) = refused_by_the_data_file(profile)
    assert told.key == "journey.profile.past_drugs.0.since"
    (told,) = refused_by_the_answers_file(service, profile)
    assert (told.key, told.line) == ("profile.past-drug[1].since", 4)
