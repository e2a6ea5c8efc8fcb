"""The books of fixed phrases, one a language; none is read before it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from planner.content.words.phrase_book import PhraseBook
    from planner.content.words.phrase_list import PhraseList
    from planner.content.words.texts import ShippedTexts
    from planner.models.errors import FileProblem

# Imports inside methods: the first picture of the window needs no phrase.


class PhraseShelf:
    """All books of a content folder.

    Args:
        folder: the content folder.
        english: returns the words that phrases are made from.
    """

    def __init__(self, folder: Path, english: Callable[[], ShippedTexts]) -> None:
        self._folder = folder
        self._english = english
        self._books: dict[str, PhraseBook] = {}

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have a book, by their names."""
        from planner.content.words.texts import (  # noqa: PLC0415  see above
            is_language,
        )

        return tuple(filter(is_language, self._names()))

    def book(self, language: str) -> PhraseBook:
        """Return the phrases of a language.

        Args:
            language: one of ``languages``.
        """
        known = self._books.get(language)
        if known is None:
            from planner.content.words.phrase_book import (  # noqa: PLC0415  see above
                PhraseBook,
            )

            file = self._folder / "phrases" / f"{language}.toml"
            known = PhraseBook(file, self._list[0], self._english())
            self._books[language] = known
        return known

    def problems(self) -> tuple[FileProblem, ...]:
        """Return all that is wrong with the list and with each book."""
        from planner.content.words.texts import (  # noqa: PLC0415  see above
            is_language,
            no_language,
        )

        odd = (one for one in self._names() if not is_language(one))
        names = (no_language(f"{one}.toml", one) for one in odd)
        books = map(self.book, self.languages())
        told = (one for book in books for one in book.problems())
        return (*names, *self._list[1], *told)

    def _names(self) -> tuple[str, ...]:
        found = sorted((self._folder / "phrases").glob("*.toml"))
        return tuple(path.stem for path in found)

    @cached_property
    def _list(self) -> tuple[PhraseList, tuple[FileProblem, ...]]:
        from planner.content.words.phrase_list import (  # noqa: PLC0415  see above
            read_phrase_list,
        )

        return read_phrase_list(self._folder, self._english())
