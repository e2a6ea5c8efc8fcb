"""Times of day as people write them."""

import re
from datetime import time
from typing import Final

_TIME: Final = re.compile(
    r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s?m\.?)?\s*", re.IGNORECASE
)
_NOON: Final = 12


def read_time(text: str) -> time | None:
    """Return the time of day in "9:30", "09.30", "2:15 pm" or "8pm", else None.

    Spanish writes "2:15 p. m.".
    With "am" or "pm" the hour goes from 1 to 12, as on a clock.

    Args:
        text: hour and minute with ":" or "."; 0:00 to 23:59 without "am" or "pm".
    """
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if not half and match[2] is None:
        # "8" alone is no time: nobody says whether it is one.
        return None
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        # 12 am is midnight and 12 pm noon: 12 counts as 0 in either half.
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
