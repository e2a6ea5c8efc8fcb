"""Ink as plain text: [] for a box, ____ for a line to write on, *strong* words."""

from planner.models.sheets import Blank, EmptyBox


def told(ink):
    return " ".join(map(_one, ink))


def _one(mark):
    if isinstance(mark, EmptyBox):
        return "[]"
    if isinstance(mark, Blank):
        return "____"
    return f"*{mark.text}*" if mark.strong else mark.text
