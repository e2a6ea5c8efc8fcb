"""Which word goes with a count, by the rules of each language (CLDR).

Babel knows the rules. It takes a tenth of a second to load, so it is asked only for a
language other than English, whose one rule is written here.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

OTHER: Final = "other"
CATEGORIES: Final = ("zero", "one", "two", "few", "many", OTHER)
"""All categories of CLDR, in its order."""

MOST_COUNTED: Final = 10_000
"""No text counts further than this, up to which every category must have its words.

Spanish and French have a category for whole millions only; nobody has to write it.
"""

Rule = Callable[[int], str]


def category(count: int, language: str) -> str:
    """Return "zero", "one", "two", "few", "many" or "other" for a count.

    Args:
        count: of things; a negative one counts as many as its amount.
        language: such as "pl" or "pt_BR"; one that CLDR lacks counts as English does.
    """
    return _rule(language)(abs(count))


@lru_cache(maxsize=32)
def known_categories(language: str) -> frozenset[str]:
    """Return every category that the language has, "other" always."""
    return frozenset({OTHER, *_tags(language)})


@lru_cache(maxsize=32)
def needed_categories(language: str) -> frozenset[str]:
    """Return the categories that a count of a text can take, "other" always."""
    rule = _rule(language)
    return frozenset({OTHER, *(rule(count) for count in range(MOST_COUNTED + 1))})


@lru_cache(maxsize=32)
def says_its_number(name: str, language: str) -> bool:
    """Whether a category holds for one number only, so that words can stand for it."""
    rule = _rule(language)
    return sum(rule(count) == name for count in range(MOST_COUNTED + 1)) == 1


@lru_cache(maxsize=32)
def _rule(language: str) -> Rule:
    if _is_english(language):
        return _english
    # Not at the start: see above.
    from planner.services.language.cldr import locale_of  # noqa: PLC0415

    rule = locale_of(language).plural_form
    return lambda count: str(rule(count))


def _tags(language: str) -> frozenset[str]:
    if _is_english(language):
        return frozenset({"one"})
    from planner.services.language.cldr import locale_of  # noqa: PLC0415  see above

    return frozenset(locale_of(language).plural_form.tags)


def _is_english(language: str) -> bool:
    return language.partition("_")[0] == "en"


def _english(count: int) -> str:
    return "one" if count == 1 else OTHER
