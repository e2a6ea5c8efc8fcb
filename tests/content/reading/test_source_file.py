"""The file of sources refuses what nobody could find by it."""

import pytest

from planner.content.library import read_sources
from planner.content.reading.toml_file import open_table

WHOLE = {
    "title": '"A title"',
    "publication": '"A journal"',
    "accessed": "2026-11-23",
    "reading": '"abstract"',
}


def problems(folder, **fields):
    path = folder / "sources.toml"
    lines = "\n".join(f"{key} = {value}" for key, value in (WHOLE | fields).items())
    path.write_text(f"[one]\n{lines}\n", encoding="utf-8")
    document = open_table(path)
    read_sources(document)
    return [problem.code for problem in document.log.problems]


@pytest.mark.parametrize("url", ["https://example.org", "http://www.example.org/"])
def test_an_address_that_is_only_the_door_of_a_site_is_refused(tmp_path, url):
    assert problems(tmp_path, url=f'"{url}"') == ["source.bare-host"]


def test_a_page_needs_its_address_and_a_dated_print_does_not(tmp_path):
    assert problems(tmp_path) == ["source.no-address"]
    assert problems(tmp_path, year="2021") == []
    assert problems(tmp_path, year="2021", reading='"page"') == ["source.no-address"]
    assert problems(tmp_path, url='"https://example.org/page"', reading='"page"') == []


def test_a_source_may_name_no_authors_but_always_says_where_it_appeared(tmp_path):
    assert problems(tmp_path, doi='"10.1/x"') == []
    assert problems(tmp_path, doi='"10.1/x"', publication='""') == ["field.empty"]
