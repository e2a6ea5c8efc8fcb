"""Finds the terms of the glossary where they are used, to be looked up there."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from planner.services.language.sorting import sort_key
from planner.services.ports import Texts


class TermUse(Struct, frozen=True, kw_only=True):
    """A term in a text: ``text[start:end]`` are the letters that stand there."""

    term: str
    start: int
    end: int


class GlossaryEntry(Struct, frozen=True, kw_only=True):
    """A term and its plain meaning, as the glossary page and the paper show it."""

    id: str
    term: str
    meaning: str


def read_forms(terms: Iterable[str], texts: Texts) -> Mapping[str, tuple[str, ...]]:
    """Return the forms in which each term turns up in texts of this language."""
    return {
        term: tuple(texts.get(f"glossary.{term}.forms").split("|")) for term in terms
    }


def read_entries(terms: Iterable[str], texts: Texts) -> tuple[GlossaryEntry, ...]:
    """Return the glossary in the order of its terms' letters."""
    entries = (
        GlossaryEntry(
            id=term,
            term=texts.get(f"glossary.{term}.term"),
            meaning=texts.get(f"glossary.{term}.meaning"),
        )
        for term in terms
    )
    return tuple(
        sorted(entries, key=lambda entry: sort_key(entry.term, texts.language))
    )


def find_terms(text: str, forms: Mapping[str, tuple[str, ...]]) -> tuple[TermUse, ...]:
    """Return the first use of each term, in the order of the text.

    A form counts at the start of a word, with any ending ("relapse" in "relapses").
    Where two terms meet, the longer one is taken; uses never overlap.

    Args:
        text: as it is shown.
        forms: by term, the beginnings of words that stand for it.

    Returns:
        Places by character; ``end`` is one past the last.
    """
    owners = {form.casefold(): term for term, each in forms.items() for form in each}
    if not owners:
        return ()
    # A pattern takes the first alternative that fits, not the longest.
    longest_first = sorted(owners, key=lambda form: (-len(form), form))
    pattern = "|".join(re.escape(form) for form in longest_first)
    found: dict[str, TermUse] = {}
    for match in re.finditer(rf"(?<!\w)({pattern})\w*", text, re.IGNORECASE):
        term = owners.get(match.group(1).casefold())  # a dotted I folds to two letters
        if term is not None and term not in found:
            found[term] = TermUse(term=term, start=match.start(), end=match.end())
    return tuple(found.values())
