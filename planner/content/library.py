"""Reads the small tables everything else leans on: sources, drugs, libraries.

``sources.toml`` has one table a source, named by its id; ``drugs.toml`` one a drug,
``libraries.toml`` one a package that the program is made of.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from planner.content.reading.toml_file import open_table
from planner.models.evidence.evidence import Drug, Source
from planner.models.evidence.library import Library
from planner.models.ids import DrugId, SourceId
from planner.paths import resources_folder

if TYPE_CHECKING:
    from planner.content.reading.reader import TomlTable

FIRST_PRINTED_YEAR: Final = 1900
LAST_PRINTED_YEAR: Final = 2200


class Reading(StrEnum):
    """What was read of a source; full papers are named when they were."""

    ABSTRACT = "abstract"
    FULL_TEXT = "full-text"
    REGISTRY_RECORD = "registry-record"
    PAGE = "page"
    TABLE = "table"
    LEAFLET = "leaflet"
    NEWS = "news"
    SUMMARY = "summary"
    ARTICLE_TEXT = "article-text"
    OWN = "own"

    @property
    def needs_address(self) -> bool:
        """Whether only a DOI, PMID or address leads to it; dated prints are found."""
        return self not in {Reading.OWN, Reading.ARTICLE_TEXT, Reading.SUMMARY}

    @property
    def is_printed(self) -> bool:
        """Whether a journal or paper and a year are enough to find it."""
        return self in {Reading.ABSTRACT, Reading.FULL_TEXT, Reading.NEWS}


def read_sources(document: TomlTable) -> tuple[Source, ...]:
    """Return all sources; one that cannot be found by what it says is a problem."""
    return tuple(
        _read_source(SourceId(name), table) for name, table in document.named_tables()
    )


def shipped_libraries() -> tuple[Library, ...]:
    """Return the packages the program is made of; a check of the content reads them."""
    return read_libraries(open_table(resources_folder() / "content" / "libraries.toml"))


def read_libraries(document: TomlTable) -> tuple[Library, ...]:
    """Return the packages the program is made of, each with its licence."""
    return tuple(_read_library(name, table) for name, table in document.named_tables())


def _read_library(name: str, table: TomlTable) -> Library:
    library = Library(name=name, licence=table.need_text("licence"))
    table.finish()
    return library


def _read_source(source_id: SourceId, table: TomlTable) -> Source:
    reading = table.need_choice("reading", Reading.ABSTRACT)
    source = Source(
        id=source_id,
        authors=table.text("authors"),
        title=table.need_text("title"),
        publication=table.need_text("publication"),
        year=_year(table),
        doi=table.text("doi"),
        pmid=table.text("pmid"),
        url=table.text("url"),
        accessed=table.need_day("accessed"),
        reading=reading.value,
    )
    _check_address(source, reading, table)
    table.finish()
    return source


def _check_address(source: Source, reading: Reading, table: TomlTable) -> None:
    """Note a source that nobody finds, and an address that is only a site's door."""
    dated = reading.is_printed and source.year > 0
    named = source.doi or source.pmid or source.url
    if reading.needs_address and not dated and not named:
        table.note("", "source.no-address")
    if source.url and not urlsplit(source.url).path.strip("/"):
        table.note("url", "source.bare-host")


def _year(table: TomlTable) -> int:
    year = table.whole("year", 0, high=LAST_PRINTED_YEAR)
    # 0 stands for a source without a year.
    if 0 < year < FIRST_PRINTED_YEAR:
        low, high = str(FIRST_PRINTED_YEAR), str(LAST_PRINTED_YEAR)
        table.note("year", "field.out-of-range", low=low, high=high)
    return year


def read_drugs(document: TomlTable) -> tuple[Drug, ...]:
    """Return all drugs in file order."""
    found: list[Drug] = []
    for name, table in document.named_tables():
        drug = Drug(
            id=DrugId(name),
            high_efficacy=table.flag("high_efficacy"),
        )
        table.finish()
        found.append(drug)
    return tuple(found)
