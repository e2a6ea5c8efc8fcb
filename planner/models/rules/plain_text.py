"""What people type: cleaned of what cannot be shown, bounded, never interpreted."""

import unicodedata

from planner.models.errors import PlannerError

MAX_LINE = 300
MAX_TEXT = 10_000
_KEPT_CONTROLS = "\n\t"
_FORMAT_KEPT = "\u200c\u200d\u200e\u200f"  # joiners and direction marks


def clean_text(text: str, field: str) -> str:
    """Return text of several lines without control characters, outer space cut.

    Raises:
        PlannerError: ``text.too-long`` over 10,000 characters.

    Args:
        text: line ends of any system; brought to the Unicode form NFC, so that what
            looks the same is the same.
        field: what the refusal calls it.
    """
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    kept = "".join(char for char in normal if _is_kept(char)).strip()
    if len(kept) > MAX_TEXT:
        raise PlannerError(
            "text.too-long", field=field, length=str(len(kept)), limit=str(MAX_TEXT)
        )
    return kept


def clean_line(text: str, field: str, *, empty_ok: bool = False) -> str:
    """Return one line of text.

    Raises:
        PlannerError: ``text.empty`` unless allowed, ``text.too-long`` over 300.

    Args:
        text: line breaks and runs of space become one space each.
        field: what the refusal calls it.
        empty_ok: whether nothing at all may be told.
    """
    line = " ".join(clean_text(text, field).split())
    if not line and not empty_ok:
        raise PlannerError("text.empty", field=field)
    if len(line) > MAX_LINE:
        raise PlannerError(
            "text.too-long", field=field, length=str(len(line)), limit=str(MAX_LINE)
        )
    return line


def keep_line(line: str, stored: str, field: str) -> str:
    """Return a line as ``clean_line`` does, or untouched when it is the stored one.

    A stored text may be longer than what can be typed today; it is not cut, and who
    changes something beside it is not refused.

    Args:
        line: as typed.
        stored: as it was before.
        field: what the refusal calls it.

    Raises:
        PlannerError: ``text.too-long`` over 300 characters.
    """
    return line if line == stored else clean_line(line, field, empty_ok=True)


def keep_text(text: str, stored: str, field: str) -> str:
    """Return text as ``clean_text`` does, or untouched when it is the stored one.

    Args:
        text: as typed.
        stored: as it was before.
        field: what the refusal calls it.

    Raises:
        PlannerError: ``text.too-long`` over 10,000 characters.
    """
    return text if text == stored else clean_text(text, field)


def _is_kept(char: str) -> bool:
    category = unicodedata.category(char)
    if category == "Cc":
        return char in _KEPT_CONTROLS
    if category == "Cf":
        return char in _FORMAT_KEPT
    # Halves of surrogate pairs, private use, not assigned: no font can be trusted with
    # them.
    return category not in {"Cs", "Co", "Cn"}
