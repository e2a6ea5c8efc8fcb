"""Whether the words of a language can be said, and fit the English ones.

English is complete by definition. Another language may lack keys (they fall back), but
it must not have keys that English lacks, nor sentences with other fields.
"""

from collections.abc import Iterator

from planner.content.words.texts import ShippedTexts
from planner.models.errors import FileProblem
from planner.services.language.message_checks import field_findings, message_findings


def message_problems(texts: ShippedTexts) -> Iterator[FileProblem]:
    """Give every text of a language that cannot be said: its braces, its plurals."""
    for key in _keys(texts):
        for code, details in message_findings(texts.get(key), texts.language):
            yield _problem(texts, key, code, {"key": key, **details})


def translation_problems(
    texts: ShippedTexts, english: ShippedTexts
) -> Iterator[FileProblem]:
    """Give every key of a language that does not fit the English one."""
    originals = frozenset(_keys(english))
    for key in _keys(texts):
        if key not in originals:
            yield _problem(texts, key, "content.english-lacks-it", {"key": key})
            continue
        for code, details in field_findings(texts.get(key), english.get(key)):
            yield _problem(texts, key, code, {"key": key, **details})


def _keys(texts: ShippedTexts) -> Iterator[str]:
    for section in texts.sections():
        yield from texts.section_keys(section)


def _problem(
    texts: ShippedTexts, key: str, code: str, details: dict[str, str]
) -> FileProblem:
    file, line = texts.place(key)
    return FileProblem(file=file, key=key, line=line, code=code, details=details)
