"""How an answers file spells the places of the domain."""

from typing import Final

_LISTS: Final = {
    "past_drugs": "past-drug",
    "medicines": "medicine",
    "allergies": "allergy",
    "vaccines": "vaccine",
    "closures": "closure",
    "results": "result",
    "next_steps": "next",
}
"""Lists of tables are named in the singular there: one ``[[closure]]`` at a time."""
_NAMED: Final = frozenset({"ratings", "answers", "contacts", "dates"})
"""What stands under these are names of the content, spelt as they are."""


def key_of(place: str) -> str:
    """Return the dotted key of a place.

    ``profile.past_drugs.1.until`` is ``profile.past-drug[2].until`` there: positions
    count from 1, and words are joined by hyphens.
    """
    key, before = "", ""
    for part in place.split("."):
        if part.isdigit():
            key += f"[{int(part) + 1}]"
        else:
            word = part if before in _NAMED else _word(part)
            key = f"{key}.{word}" if key else word
        before = part
    return key


def _word(part: str) -> str:
    return _LISTS.get(part, part.replace("_", "-"))
