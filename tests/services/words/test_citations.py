"""Sources as they are cited: no gap, nothing twice, whatever is known of them."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.content.library import Reading
from planner.models.evidence.evidence import Source
from planner.models.ids import SourceId
from planner.models.structs import replace
from planner.services.words.citations import (
    cite,
    cite_in_brief,
    cite_untitled,
    how_read,
)
from planner.services.words.speaker import Speaker
from planner.ui.widgets.frames.source_link import short_name

ALL = shipped_catalog().sources()
GAPS = re.compile(
    r"\(\s*\)|[,.;:]\s+[,.;:]|\.\.|^\W|not seen|unknown|incomplete|\s{2}", re.IGNORECASE
)
BARE_HOST = re.compile(r"https?://[^/\s]+/?(?:\s|$)")

word = st.text("abcdefghijk", min_size=2, max_size=9).map(str.title)
words = st.lists(word, min_size=1, max_size=4).map(" ".join)
maybe = st.just("") | words
sources = st.builds(
    Source,
    id=st.just(SourceId("one")),
    authors=maybe,
    title=words,
    publication=words,
    year=st.just(0) | st.integers(1900, 2200),
    doi=st.just("") | words.map(lambda one: f"10.1/{one}"),
    pmid=st.just("") | st.integers(1, 10**8).map(str),
    url=st.just("") | word.map(lambda one: f"https://example.org/{one}"),
    accessed=st.just(date(2026, 11, 23)),
)


@pytest.fixture(scope="module", params=ALL, ids=lambda one: one.id)
def shipped(request):
    return request.param


def test_no_shipped_source_prints_a_gap_or_an_address_that_leads_nowhere(shipped):
    for line in (
        cite(shipped),
        cite_untitled(shipped),
        cite_in_brief(shipped),
        short_name(shipped),
    ):
        assert not GAPS.search(line), line
        assert not BARE_HOST.search(line), line


def test_no_shipped_source_says_its_publisher_or_its_year_twice(shipped):
    parts = cite(shipped).rstrip(".").split(". ")
    assert len(set(parts)) == len(parts)
    named = cite_untitled(replace(shipped, doi="", pmid="", url=""))
    assert not shipped.authors or named.count(shipped.authors) == 1
    assert not shipped.year or named.count(str(shipped.year)) == 1


def test_each_shipped_source_stands_in_the_list_once():
    found = [(one.doi or one.pmid or one.url).casefold() for one in ALL]
    named = [one for one in found if one]
    assert len(set(named)) == len(named)
    titles = [one.title.casefold() for one in ALL]
    assert len(set(titles)) == len(titles)


@given(sources)
def test_a_line_has_no_gap_whatever_is_known(source):
    for line in (cite(source), cite_untitled(source), cite_in_brief(source)):
        assert not GAPS.search(line)
    line = cite(source)
    assert source.title in line
    assert line.startswith((source.authors or source.publication, source.publication))
    known = source.doi or source.pmid or source.url
    assert line.removesuffix(".").endswith(known)


@given(sources)
def test_a_title_is_all_that_the_untitled_line_leaves_out(source):
    assert len(cite(source)) == len(cite_untitled(source)) + len(source.title) + 2


def test_a_source_without_authors_begins_with_its_journal_and_year():
    source = Source(
        id=SourceId("x"),
        authors="",
        title="A report",
        publication="Adv Rheumatol",
        year=2021,
        doi="10.1186/x",
        accessed=date(2026, 11, 23),
    )
    assert cite(source) == "Adv Rheumatol, 2021. A report. doi 10.1186/x."
    assert cite_in_brief(source) == "Adv Rheumatol, 2021"
    assert short_name(source) == "Adv Rheumatol 2021"


def test_a_site_that_is_its_own_author_is_named_once():
    source = Source(
        id=SourceId("x"),
        authors="MS Trust",
        title="StarMS",
        publication="MS Trust, web page",
        accessed=date(2026, 11, 23),
        url="https://example.org/starms",
    )
    assert cite(source) == "MS Trust, web page. StarMS. https://example.org/starms"


@pytest.mark.parametrize("language", shipped_catalog().languages())
def test_what_is_no_publication_says_so_in_the_readers_language(language):
    speaker = Speaker(shipped_catalog().texts(language))
    titles = {one.title for one in ALL if one.reading == "own"}
    told = {speaker.named_source(one).title for one in ALL if one.reading == "own"}
    assert told
    assert (told == titles) is (language == "en")
    assert not any("[EN]" in one for one in told)
    printed = [one for one in ALL if one.reading != "own"]
    assert list(map(speaker.named_source, printed)) == printed


@pytest.mark.parametrize("language", ["en", "es", "tr"])
@pytest.mark.parametrize("reading", Reading)
def test_each_way_of_reading_is_told_in_every_language(reading, language):
    texts = shipped_catalog().texts(language)
    assert "{date}" in texts.own(f"speech.source.{reading}")


def test_news_of_a_paper_are_not_told_as_the_paper():
    speaker = Speaker(shipped_catalog().texts())
    told = {one.id: how_read(one, speaker) for one in ALL}
    assert told["mist-news-2019"].startswith("Read on 22 Nov 2026: news of it, not")
    assert told["burt-2019"].endswith(": the summary of the paper.")


def test_a_source_that_nothing_lasting_leads_to_says_so_and_no_other_does():
    speaker = Speaker(shipped_catalog().texts())
    unnamed = {
        one.id for one in ALL if "names no DOI, no PMID" in how_read(one, speaker)
    }
    assert unnamed == {
        one.id
        for one in ALL
        if not (one.doi or one.pmid or one.url) and one.reading != "own"
    }
    assert "kvistad-2020" in unnamed
    assert "skoog-2012" not in unnamed
