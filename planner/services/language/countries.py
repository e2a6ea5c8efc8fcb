"""Names of countries and of languages (CLDR)."""

from typing import Final

from planner.services.language.date_forms import ENGLISH

_OURS: Final = {(ENGLISH, "TR"): "Turkey"}
"""As the article and our own prose call it; CLDR's English follows the state."""


def country_name(code: str, language: str) -> str:
    """Return the name of a country, its code where the language has no name.

    Args:
        code: ISO 3166-1 alpha-2.
        language: such as "tr" or "pt_BR".
    """
    from planner.services.language.cldr import (  # noqa: PLC0415  not at the start
        locale_of,
    )

    locale = locale_of(language)
    ours = _OURS.get((locale.language, code))
    return ours or str(locale.territories.get(code, code))


def language_name(code: str, language: str) -> str:
    """Return the name of a language, its code where the reader's has no name for it.

    Args:
        code: such as "es_419"; its country is left out.
        language: the reader's, such as "tr".
    """
    from planner.services.language.cldr import (  # noqa: PLC0415  not at the start
        locale_of,
    )

    bare = code.replace("-", "_").partition("_")[0]
    return str(locale_of(language).languages.get(bare, bare))


def bcp47(language: str) -> str:
    """Return the tag of a language as PDF and other files want it.

    Args:
        language: such as "es_419", which is "es-419" there.
    """
    return language.replace("_", "-")


def first_weekday(code: str) -> int:
    """Return the weekday that weeks begin with in a country, Monday 0.

    Args:
        code: ISO 3166-1 alpha-2; "" and unknown ones have Monday.
    """
    if not code:
        return 0
    from babel import (  # noqa: PLC0415  not at the start
        Locale,
        UnknownLocaleError,
    )

    try:
        return int(Locale.parse(f"und_{code}").first_week_day)
    except (UnknownLocaleError, ValueError):
        return 0
