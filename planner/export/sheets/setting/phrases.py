"""Phrases of ink: what does not fit is left out by whole phrases, never inside one."""

import re
from typing import Final

from planner.export.lettering.typesetting import Style
from planner.export.sheets.setting.ink_lines import InkSetter
from planner.models.sheets import Ink, Words
from planner.models.structs import replace

_AFTER_PHRASE: Final = re.compile("(?<=[;·.]) ")
_ENDS: Final = (";", "·", ".")
_JOINTS: Final = " ;·"


def shortened(
    inks: InkSetter, ink: Ink, style: Style, room: tuple[float, int], suffix: str
) -> Ink | None:
    """Return as many whole phrases as fit, with what says that there are more.

    Args:
        inks: measures.
        ink: its first piece is a name, which stays.
        style: type and size.
        room: width of the column in points, and lines it may take.
        suffix: what the last line ends in: "... page 2".

    Returns:
        None where not even the first phrase fits.
    """
    (width, most), (name, *rest) = room, ink
    phrases = _phrases(tuple(rest))
    fits, found = 0, None
    low, high = 1, len(phrases) - 1
    while low <= high:
        fits = (low + high) // 2
        tried = (name, *_shown(phrases[:fits]), Words(text=suffix))
        if len(inks.lines(tried, style, width)) <= most:
            found, low = tried, fits + 1
        else:
            high = fits - 1
    return found


def _phrases(ink: Ink) -> list[Ink]:
    """Cut ink behind what ends a phrase; a day and what is on it stay together."""
    phrases, held = list[Ink](), list[Ink]()
    for one in ink:
        if not isinstance(one, Words) or one.strong or one.whole:
            held.append((one,))
            continue
        for part in _AFTER_PHRASE.split(one.text):
            held.append((replace(one, text=part),))
            if part.endswith(_ENDS):
                phrases.append(sum(held, ()))
                held = []
    return [*phrases, sum(held, ())] if held else phrases


def _shown(phrases: list[Ink]) -> Ink:
    shown = sum(phrases, ())
    last = shown[-1]
    if isinstance(last, Words):
        return (*shown[:-1], replace(last, text=last.text.rstrip(_JOINTS)))
    return shown
