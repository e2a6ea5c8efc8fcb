"""Names of countries (CLDR)."""

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
