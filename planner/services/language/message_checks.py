"""What is wrong with a message, before anybody reads it."""

from collections.abc import Iterator, Mapping

from planner.services.language.messages import (
    Count,
    Fork,
    Message,
    MessageError,
    choices,
    field_names,
    parse,
)
from planner.services.language.plurals import (
    CATEGORIES,
    known_categories,
    needed_categories,
    says_its_number,
)

Finding = tuple[str, Mapping[str, str]]
"""The code of a sentence and what fills it."""


def message_findings(text: str, language: str) -> tuple[Finding, ...]:
    """Return what is wrong with a text in itself.

    Args:
        text: as the translator wrote it.
        language: whose rules of plurals it must follow.
    """
    try:
        message = parse(text)
    except MessageError as error:
        return ((error.code, error.details),)
    return tuple(
        finding
        for choice in choices(message)
        for finding in _choice_findings(choice, language)
    )


def field_findings(text: str, english: str) -> tuple[Finding, ...]:
    """Return which fields a translation has too many or too few.

    Args:
        text: of the translation; one that is no message is told by itself.
        english: the text it was made from.
    """
    try:
        found, wanted = field_names(parse(text)), field_names(parse(english))
    except MessageError:
        return ()
    return tuple(
        (f"message.{code}", {"field": name})
        for code, names in (
            ("unknown-field", found - wanted),
            ("missing-field", wanted - found),
        )
        for name in sorted(names)
    )


def _choice_findings(choice: Fork, language: str) -> Iterator[Finding]:
    if choice.by_count:
        yield from _plural_findings(choice, language)
    names = {key: field_names(branch) for key, branch in choice.branches.items()}
    everywhere = frozenset().union(*names.values()) - {choice.name}
    for key, held in names.items():
        for name in sorted(everywhere - held):
            yield "message.branch-lacks", {"branch": key, "field": name}


def _plural_findings(choice: Fork, language: str) -> Iterator[Finding]:
    written = set(choice.branches)
    known, needed = known_categories(language), needed_categories(language)
    for key in sorted(written - known):
        code = "other-language" if key in CATEGORIES else "unknown-category"
        allowed = ", ".join(_in_order(known))
        yield f"message.{code}", {"text": key, "allowed": allowed}
    for key in _in_order(needed - written):
        yield "message.missing-category", {"field": choice.name, "text": key}
    if any(map(_has_number, choice.branches.values())):
        for key in _in_order(written & known):
            alone = says_its_number(key, language)
            if not alone and not _has_number(choice.branches[key]):
                yield "message.number-lost", {"field": choice.name, "text": key}


def _has_number(branch: Message) -> bool:
    inside = (way for choice in choices(branch) for way in choice.branches.values())
    return any(isinstance(part, Count) for words in (branch, *inside) for part in words)


def _in_order(names: frozenset[str] | set[str]) -> list[str]:
    return [name for name in CATEGORIES if name in names]
