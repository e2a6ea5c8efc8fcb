"""The size of paper that is usual in a country, until somebody chose one."""

from typing import Final

from planner.models.document import Paper

_LETTER: Final = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI"}
    | {"PA", "PH", "PR", "SV", "US", "VE"}
)
"""Territories with US Letter (Unicode CLDR, supplemental data, ``paperSize``)."""


def paper_for(kept: str | None, country: str) -> Paper:
    """Return the paper that was chosen last, or the one of a country.

    Args:
        kept: value of a ``Paper`` that was remembered; None or another word for none.
        country: ISO 3166-1 alpha-2, "" where nobody told it.
    """
    for paper in Paper:
        if kept == paper.value:
            return paper
    return Paper.LETTER if country in _LETTER else Paper.A4
