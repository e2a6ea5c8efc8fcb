"""Which language writes dates how: English without Babel, the others with it."""

from functools import lru_cache

from planner.services.language.date_forms import ENGLISH, ENGLISH_DATES, DateForms


@lru_cache(maxsize=32)
def date_forms(language: str) -> DateForms:
    """Return the forms of a language; one that CLDR lacks writes as English does.

    Args:
        language: such as "tr" or "pt_BR".
    """
    if language.partition("_")[0] == ENGLISH:
        return ENGLISH_DATES
    # Babel takes some 70 ms to load: English, on the way to the first picture, does
    # without it.
    from planner.services.language.cldr_dates import read_date_forms  # noqa: PLC0415

    return read_date_forms(language)
