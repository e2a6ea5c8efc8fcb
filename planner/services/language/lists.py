"""Lists of words, with the joining word and the commas of each language (CLDR)."""

from collections.abc import Sequence
from typing import Final, Literal

ListKind = Literal["and", "or"]

_ENGLISH: Final = "en"


def list_text(parts: Sequence[str], language: str, kind: ListKind = "and") -> str:
    """Return "A, B and C" or "A, B or C"; "" of nothing.

    Args:
        parts: finished words, in their order.
        language: such as "tr" or "pt_BR"; one that CLDR lacks lists as English does.
        kind: whether all are meant or any one of them.
    """
    if not parts[1:]:
        return "".join(parts)
    if language.partition("_")[0] == _ENGLISH:
        return _english(parts, kind)
    # Loading Babel takes a tenth of a second, so not at the start.
    from babel.core import UnknownLocaleError  # noqa: PLC0415
    from babel.lists import format_list  # noqa: PLC0415

    try:
        style: Literal["standard", "or"] = "standard" if kind == "and" else "or"
        return format_list(parts, style, locale=language)
    except (UnknownLocaleError, ValueError):
        return _english(parts, kind)


def _english(parts: Sequence[str], kind: ListKind) -> str:
    """CLDR's British English: no comma before the last part."""
    return f"{', '.join(parts[:-1])} {kind} {parts[-1]}"
