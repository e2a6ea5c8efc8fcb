"""The door to CLDR: Babel's data of one language. Loading it takes some 70 ms."""

from functools import lru_cache

from babel.core import Locale, UnknownLocaleError


@lru_cache(maxsize=32)
def locale_of(language: str) -> Locale:
    """Return what CLDR has of a language, of its parent, or else of English.

    Args:
        language: such as "tr", "pt_BR" or "sr_Latn_RS".
    """
    parts = language.replace("-", "_").split("_")
    for count in range(len(parts), 0, -1):
        try:
            return Locale.parse("_".join(parts[:count]))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
