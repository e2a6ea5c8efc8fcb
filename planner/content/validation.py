"""Reads all shipped content and collects everything that is wrong with it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planner.content.info_file import read_info
from planner.content.library import read_drugs, read_sources
from planner.content.shipped_protocol import ShippedProtocol
from planner.content.texts import ENGLISH
from planner.content.toml_file import open_table
from planner.content.translations import translation_problems
from planner.models.errors import FileProblem

if TYPE_CHECKING:
    from planner.content.catalog import ShippedCatalog


def content_problems(catalog: "ShippedCatalog") -> tuple[FileProblem, ...]:
    """Return all problems of a catalog: tables, decision aid, protocols, words."""
    return (
        *_table_problems(catalog),
        *catalog.aid.problems(),
        *_protocol_problems(catalog),
        *_word_problems(catalog),
    )


def _table_problems(catalog: "ShippedCatalog") -> Iterator[FileProblem]:
    for name, read in (
        ("info.toml", read_info),
        ("sources.toml", read_sources),
        ("drugs.toml", read_drugs),
    ):
        document = open_table(catalog.folder / name)
        read(document)
        yield from document.log.problems


def _protocol_problems(catalog: "ShippedCatalog") -> Iterator[FileProblem]:
    names = catalog.known_names()
    for protocol_id in catalog.protocol_ids():
        shipped = ShippedProtocol(catalog.folder / "protocols", protocol_id)
        yield from shipped.problems(names)


def _word_problems(catalog: "ShippedCatalog") -> Iterator[FileProblem]:
    english = catalog.texts()
    for language in catalog.languages():
        texts = catalog.texts(language)
        yield from texts.problems()
        if language != ENGLISH:
            yield from translation_problems(texts, english)
