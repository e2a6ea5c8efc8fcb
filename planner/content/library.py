"""Reads the small tables everything else leans on: sources, drugs, the content's age.

``sources.toml`` has one table a source, named by its id; ``drugs.toml`` one a drug.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from planner.models.evidence import Drug, Source
from planner.models.ids import DrugId, SourceId

if TYPE_CHECKING:
    from planner.content.reader import Table

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
        """Whether the source must say where to find it."""
        return self not in {Reading.OWN, Reading.ARTICLE_TEXT, Reading.SUMMARY}


def read_sources(document: Table) -> tuple[Source, ...]:
    """Return all sources; a source without any address is noted as a problem."""
    return tuple(
        _read_source(SourceId(name), table) for name, table in document.named_tables()
    )


def _read_source(source_id: SourceId, table: Table) -> Source:
    reading = table.need_choice("reading", Reading.ABSTRACT)
    source = Source(
        id=source_id,
        authors=table.need_text("authors"),
        title=table.need_text("title"),
        publication=table.need_text("publication"),
        year=_year(table),
        doi=table.text("doi"),
        pmid=table.text("pmid"),
        url=table.text("url"),
        accessed=table.need_day("accessed"),
        reading=reading.value,
    )
    if reading.needs_address and not (source.doi or source.pmid or source.url):
        table.note("", "source.no-address")
    table.finish()
    return source


def _year(table: Table) -> int:
    year = table.whole("year", 0, high=LAST_PRINTED_YEAR)
    if 0 < year < FIRST_PRINTED_YEAR:
        low, high = str(FIRST_PRINTED_YEAR), str(LAST_PRINTED_YEAR)
        table.note("year", "field.out-of-range", low=low, high=high)
    return year


def read_drugs(document: Table) -> tuple[Drug, ...]:
    """Return all drugs in file order."""
    found: list[Drug] = []
    for name, table in document.named_tables():
        drug = Drug(
            id=DrugId(name),
            high_efficacy=table.flag("high_efficacy"),
            rebound=table.flag("rebound"),
        )
        table.finish()
        found.append(drug)
    return tuple(found)
