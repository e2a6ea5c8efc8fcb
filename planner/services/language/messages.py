"""Messages: sentences with fields, plurals and choices in braces.

``docs/translating.md`` tells translators how they are written::

    {name}                                          a name, a date, any other words
    {count, plural, one {# day} other {# days}}     by the count; # is the number
    {who, select, carer {your carer} other {you}}   by a word of the program
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from msgspec import Struct

from planner.services.language.letters import runs_from_the_right
from planner.services.language.numbers import number_text
from planner.services.language.plurals import OTHER, category

Value = str | int
"""What fills a field: words as they are, or a whole number to be counted."""

NUMBER: Final = "#"
_PATHS: Final = frozenset({"file", "folder"})
"""Fields that hold the name of a file: its slashes would turn in Arabic."""
_LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
_AS_BEFORE: Final = "\N{POP DIRECTIONAL ISOLATE}"
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
_KEY: Final = re.compile(r"[a-z][a-z0-9-]*")
_OLD_CHOICE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\|([^{}|]*)\|?([^{}|]*)\}?")
UNTRANSLATED: Final = "\ue000"
"""Before the key of a phrase that a paper's language lacks; no text of ours has it."""

FOREIGN: Final = "\N{NO-BREAK SPACE}[EN]"
"""Behind English words in another language: read aloud, seen, and no colour."""


class Slot(Struct, frozen=True, kw_only=True):
    """A place for a value."""

    name: str


class Fork(Struct, frozen=True, kw_only=True):
    """Words chosen by the value of a field: by its count or by what it is."""

    name: str
    by_count: bool
    branches: Mapping[str, tuple["Part", ...]]


class Count(Struct, frozen=True, kw_only=True):
    """The number itself, where ``#`` stands in the words of a plural."""

    name: str


Part = str | Slot | Fork | Count
Message = tuple[Part, ...]


class MessageError(ValueError):
    """A text is no message.

    Attributes:
        code: which of the ``messages.message`` sentences says why.
        details: what fills that sentence.
    """

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code)
        self.code = f"message.{code}"
        self.details = details


@lru_cache(maxsize=4096)
def parse(text: str) -> Message:
    """Read a text.

    Raises:
        MessageError: its braces are not those of a message.
    """
    if old := _OLD_CHOICE.search(text):
        name, one, more = old.groups()
        wanted = f"{{{name}, plural, one {{{one}}} other {{{more}}}}}"
        raise MessageError("old-choice", text=old.group(), wanted=wanted)
    return _MessageReader(text).message()


def fill(message: Message, language: str, fields: Mapping[str, Value]) -> str:
    """Put values into a message.

    Values are put in as they are: braces in what a person typed are never read as
    fields. A field that nobody gave stays visible in its braces.

    Args:
        message: from ``parse``.
        language: that the message is written in; its rules of plurals count.
        fields: values by the name of their field. Numbers are written as the language
            writes them. A plural takes a whole number, or its digits as text.
    """
    return "".join(_filled(part, language, fields) for part in message)


def field_names(message: Message) -> frozenset[str]:
    """Return the names of all fields that a message wants."""
    return frozenset(name for name, _ in _all_fields(message))


def counted_names(message: Message) -> frozenset[str]:
    """Return the names of the fields that choose a plural."""
    return frozenset(name for name, counts in _all_fields(message) if counts)


def choices(message: Message) -> Iterator[Fork]:
    """Give every plural and choice of a message, also those inside of others."""
    for part in message:
        if isinstance(part, Fork):
            yield part
            for branch in part.branches.values():
                yield from choices(branch)


def _filled(part: Part, language: str, fields: Mapping[str, Value]) -> str:
    if isinstance(part, str):
        return part
    if part.name not in fields:
        return f"{{{part.name}}}"
    value = fields[part.name]
    if isinstance(part, Fork):
        branch = part.branches.get(_branch(part, language, value))
        words = part.branches[OTHER] if branch is None else branch
        return fill(words, language, fields)
    number = _counted(value) if isinstance(part, Count) else value
    if isinstance(number, int):
        return number_text(number, language)
    if part.name in _PATHS and runs_from_the_right(language):
        return f"{_LEFT_TO_RIGHT}{value}{_AS_BEFORE}"
    return str(value)


def _branch(choice: Fork, language: str, value: Value) -> str:
    if not choice.by_count:
        return str(value)
    count = _counted(value)
    return OTHER if count is None else category(count, language)


def _counted(value: Value) -> int | None:
    """Read a count; refusals carry theirs as text."""
    try:
        return int(value)
    except ValueError:
        return None


def _all_fields(message: Message) -> Iterator[tuple[str, bool]]:
    for part in message:
        if isinstance(part, Fork):
            yield part.name, part.by_count
            for branch in part.branches.values():
                yield from _all_fields(branch)
        elif not isinstance(part, str):
            yield part.name, False


class _MessageReader:
    """Reads one text from its first letter to its last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def message(self) -> Message:
        parts = self._parts("")
        if self._at < len(self._text):
            raise self._braces()
        return parts

    def _parts(self, counted: str) -> Message:
        """Read up to the brace that closes; ``counted`` is what ``#`` stands for."""
        parts: list[Part] = []
        stops = f"{{}}{NUMBER}" if counted else "{}"
        while self._at < len(self._text) and self._text[self._at] != "}":
            if self._text[self._at] == "{":
                parts.append(self._field(counted))
            elif counted and self._text[self._at] == NUMBER:
                self._at += 1
                parts.append(Count(name=counted))
            else:
                start = self._at
                while self._at < len(self._text) and self._text[self._at] not in stops:
                    self._at += 1
                parts.append(self._text[start : self._at])
        return tuple(parts)

    def _field(self, counted: str) -> Part:
        self._take("{")
        name = self._word(_NAME)
        if self._next("}"):
            return Slot(name=name)
        self._take(",")
        kind = self._word(_KEY)
        if kind not in {"plural", "select"}:
            raise MessageError("unknown-kind", text=kind)
        self._take(",")
        by_count = kind == "plural"
        branches = self._branches(name if by_count else counted)
        if OTHER not in branches:
            raise MessageError("no-other", field=name)
        return Fork(name=name, by_count=by_count, branches=branches)

    def _branches(self, counted: str) -> Mapping[str, Message]:
        branches: dict[str, Message] = {}
        while not self._next("}"):
            key = self._word(_KEY)
            if key in branches:
                raise MessageError("twice", text=key)
            self._take("{")
            branches[key] = self._parts(counted)
            # No blanks are skipped before the brace: they belong to the words.
            if not self._text.startswith("}", self._at):
                raise self._braces()
            self._at += 1
        return branches

    def _word(self, pattern: re.Pattern[str]) -> str:
        self._skip()
        found = pattern.match(self._text, self._at)
        if found is None:
            raise self._braces()
        self._at = found.end()
        return found.group()

    def _next(self, sign: str) -> bool:
        self._skip()
        if not self._text.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True

    def _take(self, sign: str) -> None:
        if not self._next(sign):
            raise self._braces()

    def _skip(self) -> None:
        while self._text[self._at : self._at + 1].isspace():
            self._at += 1

    def _braces(self) -> MessageError:
        return MessageError("braces", text=self._text[max(self._at - 20, 0) :][:40])
