"""Which words are fixed phrases, where they stand, and which of them carry risk.

``resources/content/phrases.toml`` says it by patterns of keys, a table a group, so that
a new word of a paper is in the list as soon as English has it.
"""

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from msgspec import Struct

from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import open_table
from planner.content.words.texts import ShippedTexts
from planner.models.errors import FileProblem

_RISK: Final = "risk"


class PhraseGroup(Struct, frozen=True, kw_only=True):
    """Phrases that stand in one place.

    Attributes:
        keys, skip: patterns of keys of the English words, and of those not meant.
        where: on which papers, for the translator.
        speaks: who says it to whom, for the translator.
    """

    name: str
    keys: tuple[str, ...]
    skip: tuple[str, ...] = ()
    where: str = ""
    speaks: str = ""

    def holds(self, key: str) -> bool:
        """Whether a key is one of these phrases."""
        return _fits(key, self.keys) and not _fits(key, self.skip)


class PhraseList(Struct, frozen=True, kw_only=True):
    """All fixed phrases of the papers.

    Attributes:
        groups: the phrases of each key, in the order of the list.
        risky: the keys of those that carry risk.
    """

    groups: Mapping[str, PhraseGroup]
    risky: frozenset[str]


def read_phrase_list(
    folder: Path, english: ShippedTexts
) -> tuple[PhraseList, tuple[FileProblem, ...]]:
    """Return the list, and what is wrong with its file.

    Args:
        folder: the content folder.
        english: whose keys the patterns choose from.
    """
    document = open_table(folder / "phrases.toml")
    groups = [_group(name, table) for name, table in document.named_tables()]
    held = {key: _group_of(key, groups) for key in _keys(english, groups)}
    chosen = {key: one for key, one in held.items() if one is not None}
    patterns = [one for group in groups if group.name == _RISK for one in group.keys]
    risky = frozenset(key for key in chosen if _fits(key, patterns))
    for group in groups:
        among = chosen if group.name == _RISK else held
        for pattern in group.keys:
            if not any(fnmatchcase(key, pattern) for key in among):
                document.note(group.name, "content.unknown-id", id=pattern)
    return PhraseList(groups=chosen, risky=risky), tuple(document.log.problems)


def _group(name: str, table: TomlTable) -> PhraseGroup:
    group = PhraseGroup(
        name=name,
        keys=table.texts("keys"),
        skip=table.texts("skip"),
        where=table.text("where"),
        speaks=table.text("speaks"),
    )
    table.finish()
    return group


def _keys(english: ShippedTexts, groups: Sequence[PhraseGroup]) -> Iterator[str]:
    """Yield all keys of the sections that the patterns name, a section once."""
    named = [one.partition(".")[0] for group in groups for one in group.keys]
    for section in dict.fromkeys(named):
        yield from english.section_keys(section)


def _group_of(key: str, groups: Sequence[PhraseGroup]) -> PhraseGroup | None:
    return next((one for one in groups if one.name != _RISK and one.holds(key)), None)


def _fits(key: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(key, pattern) for pattern in patterns)
