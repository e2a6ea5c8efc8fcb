"""Reads all shipped content and collects everything that is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.content.decision.aid_files import read_waits
from planner.content.info_file import read_info
from planner.content.library import (
    read_drugs,
    read_libraries,
    read_sources,
)
from planner.content.reading.toml_file import open_table
from planner.content.timetables.shipped_protocol import ShippedProtocol
from planner.content.words.harm_words import harm_problems
from planner.models.ids import ProtocolId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from planner.content.decision.decision_aid import ShippedAid
    from planner.content.timetables.step_reader import KnownNames
    from planner.content.words.texts import ShippedTexts
    from planner.models.errors import FileProblem


def content_problems(
    folder: Path, aid: ShippedAid, names: KnownNames, words: Sequence[ShippedTexts]
) -> tuple[FileProblem, ...]:
    """Return all problems of the content: tables, decision aid, protocols, words.

    Args:
        folder: the content folder.
        aid: the decision aid read from it.
        names: what its protocols may lean on.
        words: the texts of every language, English first.
    """
    return (
        *_table_problems(folder),
        *_wait_problems(folder, names),
        *aid.problems(),
        *_protocol_problems(folder / "protocols", names),
        *_word_problems(words),
        *(one for texts in words for one in harm_problems(folder, aid.options, texts)),
    )


def _table_problems(folder: Path) -> Iterator[FileProblem]:
    for name, read in (
        ("info.toml", read_info),
        ("sources.toml", read_sources),
        ("drugs.toml", read_drugs),
        ("libraries.toml", read_libraries),
    ):
        document = open_table(folder / name)
        read(document)
        yield from document.log.problems


def _wait_problems(folder: Path, names: KnownNames) -> Iterator[FileProblem]:
    document = open_table(folder / "waits.toml")
    for name in read_waits(document).keys() - names.examples:
        document.note(name, "content.unknown-id", id=name[:60])
    yield from document.log.problems


def _protocol_problems(folder: Path, names: KnownNames) -> Iterator[FileProblem]:
    for path in sorted(folder.glob("*.toml")):
        yield from ShippedProtocol(folder, ProtocolId(path.stem)).problems(names)


def _word_problems(words: Sequence[ShippedTexts]) -> Iterator[FileProblem]:
    for texts in words:
        yield from texts.problems()
