"""Sentences of one language, by their key."""

import re
from collections.abc import Iterable
from enum import Enum
from typing import Final, Self

from planner.models.evidence.people import Sex
from planner.services.language.countries import bcp47, language_name
from planner.services.language.messages import Value
from planner.services.ports import Texts
from planner.services.words.person_texts import texts_for

_HUMP: Final = re.compile(r"(?<!^)(?=[A-Z])")


class Sentences:
    """The sentences and labels of one language; nothing is decided here.

    Args:
        texts: the words of the language.
        written_in: the language in which the person wrote, "" where it is this one.
        home: the country in whose week days are shown, "" while nobody told it.
    """

    def __init__(self, texts: Texts, written_in: str = "", home: str = "") -> None:
        self.texts = texts
        self.written_in = written_in
        self.home = home

    def read_by(self, sex: Sex | None) -> Self:
        """Return the words without what concerns the other sex only.

        Args:
            sex: of the reader, as their answers tell it; None where they do not.
        """
        return type(self)(texts_for(self.texts, sex), self.written_in)

    @property
    def language(self) -> str:
        """Return the tag of the language, such as "tr" or "pt_BR"."""
        return self.texts.language

    @property
    def tag(self) -> str:
        """Return the tag as files want it (BCP 47), such as "pt-BR"."""
        return bcp47(self.language)

    def own(self, text: str) -> str:
        """Return what the person wrote; marked where it is in another language."""
        if not text or not self.written_in:
            return text
        name = language_name(self.written_in, self.language)
        return self.texts.say("sheet.in-language", words=text, language=name)

    def say(self, key: str, **fields: Value) -> str:
        """Return a sentence of the ``speech`` section with its fields filled in.

        Args:
            key: dotted, below ``speech``.
            fields: fill ``{name}`` in the sentence; a whole number chooses its plural.
        """
        return self.texts.say(f"speech.{key}", **fields)

    def sentences(self, *told: str) -> str:
        """Return whole sentences one after the other; empty ones are passed over."""
        return self._joined("sentences", told)

    def names(self, *told: str) -> str:
        """Return names in a row ("MRI; Blood tests"): they may hold commas."""
        return self._joined("names", told)

    def facts(self, *told: str) -> str:
        """Return short facts of one thing in a row ("Monterrey, Mexico")."""
        return self._joined("facts", told)

    def points(self, *told: str) -> str:
        """Return facts of different things in a row ("Day 0 · 6 Apr 2027")."""
        return self._joined("points", told)

    def labelled(self, label: str, words: str) -> str:
        """Return words with their name before them ("Where: at home")."""
        return self.say("join.labelled", label=label, words=words)

    def aside(self, words: str, more: str) -> str:
        """Return words and more in brackets; without the latter they stand alone."""
        return self.say("join.aside", words=words, more=more) if more else words

    def titled(self, title: str, words: str) -> str:
        """Return a title that is no sentence, made one, and the sentences below it."""
        return self.say("join.titled", title=title, words=words)

    def headings(self, *told: str) -> str:
        """Return parts without a full stop one after the other, to be read aloud."""
        return self._joined("headings", told)

    def _joined(self, how: str, told: Iterable[str]) -> str:
        words = ""
        for one in filter(None, told):
            words = self.say(f"join.{how}", first=words, next=one) if words else one
        return words

    def label(self, member: Enum) -> str:
        """Return the word for a member of any enum of the domain."""
        # ``StepState`` has its words under ``labels.step-state``: the class names the
        # table.
        kind = _HUMP.sub("-", type(member).__name__).lower()
        return self.texts.get(f"labels.{kind}.{member.value}")
