"""The order in which the parts of a line with Arabic or Hebrew are drawn."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_base_level,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from msgspec import Struct

from planner.export.lettering.fonts import Face, FontSet
from planner.export.lettering.plain_text import code_name

_RTL: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_SHAPED: Final = re.compile("[\u0900-\u097f\u0e00-\u0e7f]")
"""Devanagari and Thai: signs join, change places and stand above each other."""
_KNOWN: Final = frozenset(
    ["L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "WS", "ON"]
)
"""The directions that can be resolved; cleaned text holds few characters of others."""


class Run(Struct, frozen=True):
    """A stretch of a line in one face and one direction, its text as it is read.

    ``face`` is None for a character that no font has; ``order`` is its place among the
    others as they are read.
    """

    text: str
    face: Face | None
    rtl: bool
    shaped: bool
    order: tuple[int, int] = (0, 0)


def reads_leftward(text: str) -> bool:
    """Return whether the first letter with a direction is Arabic or Hebrew.

    Returns:
        False for digits and marks alone: they have no direction (UAX #9, P3).
    """
    return _RTL.search(text) is not None and get_base_level(text) == 1


def has_leftward(text: str) -> bool:
    """Whether any letter of a text is Arabic or Hebrew."""
    return _RTL.search(text) is not None


def reads_rightward(text: str) -> bool:
    """Whether the first letter with a direction is read from left to right."""
    strong = (unicodedata.bidirectional(one) for one in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "") == "L"


def text_width(text: str, fonts: FontSet, *, strong: bool) -> float:
    """Return the width of a cleaned text without line breaks.

    Args:
        text: one line.
        fonts: looked through for each character.
        strong: whether strong type is wanted.

    Returns:
        Thousandths of the size of the type.
    """
    runs = visual_runs(text, fonts, strong=strong)
    return sum(run_width(run, fonts, strong=strong) for run in runs)


def placed_runs(
    text: str, fonts: FontSet, *, strong: bool, all_left: bool
) -> list[tuple[Run, float]]:
    """Return the runs of a line in the order of reading, which readers follow.

    Args:
        text: as for ``visual_runs``.
        fonts: looked through for each character.
        strong: whether strong type is wanted.
        all_left: as for ``visual_runs``.

    Returns:
        Each with its left edge, in thousandths of the size of the type.
    """
    placed, x = list[tuple[Run, float]](), 0.0
    for run in visual_runs(text, fonts, strong=strong, all_left=all_left):
        placed.append((run, x))
        x += run_width(run, fonts, strong=strong)
    return sorted(placed, key=lambda one: one[0].order)


def run_width(run: Run, fonts: FontSet, *, strong: bool) -> float:
    """Return the width of a run; arguments and measure as for ``text_width``."""
    if run.face is None:
        return fonts.face(strong=strong).width(code_name(run.text))
    if not run.shaped:
        return run.face.width(run.text)
    return sum(one.advance for one in run.face.shape(run.text, rtl=run.rtl))


def visual_runs(
    text: str, fonts: FontSet, *, strong: bool, all_left: bool = False
) -> list[Run]:
    """Return the runs of a line from left to right, as they stand on paper.

    Args:
        text: one cleaned line; its first letter decides the direction (UAX #9, P2).
        fonts: looked through for each character.
        strong: whether strong type is wanted.
        all_left: a line with any letter from right to left is read so as a whole, as
            all around it is.
    """
    stretches = _levels(text, all_left=all_left) if _RTL.search(text) else [(0, text)]
    return [
        run
        for number, level, part in _reordered(stretches)
        for run in _in_faces(part, fonts, number, strong=strong, rtl=bool(level % 2))
    ]


def _levels(text: str, *, all_left: bool) -> list[tuple[int, str]]:
    # The steps of the algorithm one by one: its ready-made answer turns the letters of
    # Arabic round, and the shaper wants each run in the order in which it is read.
    storage = get_empty_storage()
    base = 1 if all_left else get_base_level(text)
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    get_embedding_levels(text, storage)
    for entry in storage["chars"]:
        if entry["type"] not in _KNOWN:
            entry["type"] = entry["orig"] = _instead(entry["ch"])
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    resolve_neutral_types(storage, debug=False)
    resolve_implicit_levels(storage, debug=False)
    stretches: list[tuple[int, str]] = []
    for entry in storage["chars"]:
        level, character = entry["level"], entry["ch"]
        if stretches and stretches[-1][0] == level:
            stretches[-1] = (level, stretches[-1][1] + character)
        else:
            stretches.append((level, character))
    return stretches


def _instead(character: str) -> str:
    """Return the direction of a character without one: that of its neighbours.

    Unassigned ones take the direction of their block (UAX #9, 3.2).
    """
    if unicodedata.bidirectional(character):
        return "NSM" if character in "\u200c\u200d" else "ON"
    return "R" if _RTL.match(character) else "L"


def _reordered(stretches: list[tuple[int, str]]) -> list[tuple[int, int, str]]:
    """Reverse nested stretches, from the highest level down to the lowest odd one.

    Rule L2 of the Unicode bidirectional algorithm (UAX #9).

    Returns:
        For each its number as it is read, its level and its text, as they are seen.
    """
    order = [(number, level, text) for number, (level, text) in enumerate(stretches)]
    for level in range(max((lv for _, lv, _ in order), default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end][1] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start) + 1
    return order


def _in_faces(
    text: str, fonts: FontSet, number: int, *, strong: bool, rtl: bool
) -> list[Run]:
    runs: list[Run] = []
    for part, face in _by_face(text, fonts, strong=strong):
        shaped = face is not None and (
            rtl
            or _SHAPED.search(part) is not None
            or any(unicodedata.combining(c) or _RTL.match(c) for c in part)
        )
        runs.append(Run(part, face, rtl, shaped, (number, len(runs))))
    # Runs of one direction were cut in reading order; on paper the first of them stands
    # on the right.
    return runs[::-1] if rtl else runs


def _by_face(
    text: str, fonts: FontSet, *, strong: bool
) -> Iterator[tuple[str, Face | None]]:
    part, current = "", None
    for character in text:
        stays = (
            current is not None and current.has(character) and not character.isalpha()
        )
        face = current if stays else fonts.find(character, strong=strong)
        if part and (face is not current or face is None):
            yield part, current
            part = ""
        part, current = part + character, face
    if part:
        yield part, current
