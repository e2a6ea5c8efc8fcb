"""A heading that says "2 of 9" stands above two lines; each list has its worst line."""

import re
from datetime import date
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.person.profile import MsType, Profile, YesNo
from planner.models.structs import replace
from planner.services.documents.case import open_case
from planner.services.documents.clinic_language import clinic_speaker
from planner.services.documents.doctor.doctor_sheet import doctor_sheet
from planner.services.documents.doctor.front_side import doctor_front
from planner.services.words.speaker import Speaker
from tests.export.paper_samples import a_document, squeezed
from tests.services.documents.conftest import CATALOG, EXAMPLES
from tests.services.documents.ink import told
from tests.six_people import ALL, TWO_RELAPSES_ON_FINGOLIMOD
from tests.slices import share_of
from tests.strategies import edss, maybe, with_what_can_be_true

LANGUAGES = ("en", "es", "tr", "de")
COUNTS = re.compile(r": (\d+)[;.]")
LEADS = ("against", "not-met", "met", "not-known")

answers = maybe(st.sampled_from(YesNo))
people = st.builds(
    Profile,
    born=maybe(st.dates(date(1950, 1, 1), date(2006, 1, 1))),
    ms_type=maybe(st.sampled_from(MsType)),
    onset=st.sampled_from(["", "2008", "2014", "2021-03"]),
    relapses_12=maybe(st.integers(0, 4)),
    relapses_24=maybe(st.integers(0, 9)),
    new_lesions_12=answers,
    edss=maybe(edss),
    other_conditions=st.sampled_from(["", "asthma; " * 40]),
).map(with_what_can_be_true)


def speaker_of(language):
    if language == "en":
        return Speaker(CATALOG.texts("en"))
    return clinic_speaker(CATALOG, language, "")


def sheet_and_text(desk, journey, language, *, large):
    case = open_case(desk.service, journey, speaker_of(language))
    sheet = doctor_sheet(case)
    paper = a_document(sheets=(sheet,), large_print=large, language=language)
    pages = PdfReader(BytesIO(Writer().pdf(paper))).pages
    text = squeezed("".join(page.extract_text() for page in pages))
    if not large:
        text = squeezed(pages[0].extract_text())
    return case, sheet.front, text


def between(text, first, last):
    """Return what stands between two words, squeezed, without the count in brackets."""
    start = text.index(squeezed(first)) + len(squeezed(first))
    end = text.find(squeezed(last), start)
    return text[start : end if end >= 0 else None]


def count_in(title):
    """Return the smallest number in the brackets of a heading, else None."""
    found = re.search(r"\((.*)\)", title)
    return min(map(int, re.findall(r"\d+", found[1]))) if found else None


def heading_in(text, titles):
    """Return the one of the headings that is printed."""
    (found,) = [one for one in dict.fromkeys(titles) if squeezed(one) in text]
    return found


def assert_counted(desk, journey, language, *, large):
    case, front, text = sheet_and_text(desk, journey, language, large=large)
    titles = front.fit.titled or (front.fit.title,)
    plain = case.speaker.texts.say("sheet.fit.title")
    printed = [one for one in titles if one != plain and squeezed(one) in text]
    after = front.questions_title if large else front.dates.title
    title = printed[0] if printed else plain
    section = between(text, title, after)
    # Another question begins the section after it.
    names = [
        squeezed(fact.label)
        for fact in front.fit.facts
        if fact.label and squeezed(fact.label) in section
    ]
    if front.fit.titled:
        said = count_in(title)
        assert len(names) == (said or len(front.fit.facts)), title
    ways = [one for one in front.questions_titled if squeezed(one) in text]
    shown = [one for one in front.questions if squeezed(one) in text]
    if said := (count_in(ways[-1]) if ways else None):
        assert len(shown) == said


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("story", sorted(EXAMPLES))
def test_what_a_heading_counts_stands_under_it(desk, story, language, large):
    assert_counted(desk, desk.start(story), language, large=large)


@pytest.mark.parametrize("person", ALL, ids=range(len(ALL)))
def test_so_it_is_for_six_people(desk, transplant, person):
    for large in (False, True):
        journey = replace(transplant, profile=person)
        assert_counted(desk, journey, "en", large=large)


@settings(
    max_examples=share_of(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    person=people, language=st.sampled_from(LANGUAGES), large=st.sampled_from([0, 1])
)
def test_so_it_is_for_anybody(desk, transplant, person, language, large):
    journey = replace(transplant, profile=person)
    assert_counted(desk, journey, language, large=bool(large))


@settings(
    max_examples=share_of(60),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(person=people)
def test_each_list_that_has_a_rule_shows_one(desk, transplant, person):
    """One line that is not met would speak for eight that are, and the other way."""
    front = doctor_front(desk.case(replace(transplant, profile=person)))
    counts = list(map(int, COUNTS.findall(told(front.fit.note))))
    if not counts:
        return
    assert len(counts) == 3
    lines = [told(fact.told) for fact in front.fit.facts]
    ways = (
        [one for one in lines if one.startswith(("*speaks against", "*not met"))],
        [one for one in lines if one.startswith("*met")],
        [one for one in lines if one.startswith("*not told")],
    )
    for count, found in zip(counts, ways, strict=True):
        assert bool(count) == bool(found)
        assert len(found) <= count
    assert len(lines) == min(sum(counts), 3)


def test_large_print_says_what_is_met_beside_what_is_not(desk, transplant):
    _, _, text = sheet_and_text(desk, transplant, "en", large=True)
    section = between(text, "Does it fit? (2 of 9 published rules)", "My first")
    assert squeezed("Against or not met: 1; met: 8; not told: 0.") in section
    assert squeezed("MIST trial not met: relapses in 12 months 1") in section
    assert squeezed("NMSS, US 2021 met: age 34") in section
    assert squeezed("The whole plan has all of them.") in section


def test_one_line_of_each_list_stands_there_in_its_order(desk, transplant):
    person = replace(TWO_RELAPSES_ON_FINGOLIMOD, born=date(1960, 1, 1), edss=None)
    front = doctor_front(desk.case(replace(transplant, profile=person)))
    leads = [told(fact.told).partition(":")[0] for fact in front.fit.facts]
    assert leads == ["*speaks against it", "*met", "*not told"]
