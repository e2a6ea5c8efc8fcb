"""Months with lanes: each visit a box with its date, wished ones empty to tick."""

import calendar
from collections.abc import Sequence
from datetime import date
from typing import Final

from planner.export.drawing.structure import Element
from planner.export.lettering.typesetting import Style
from planner.export.sheets.setting.ink_lines import InkLine
from planner.export.sheets.setting.measures import BOX, FIRM, MM, SMALL_TICK, strong
from planner.export.sheets.setting.plate import Plate
from planner.export.sheets.setting.rows import set_heading
from planner.models.sheets import Lane, LaneMark, MonthLanes, Words

_SMALL: Final = Style(9, 11)
_YEARS: Final = Style(9.5, 12, strong=True)
_NAME: Final = Style(9.5, 12, strong=True)
_LABEL: Final = 25 * MM
_LETTERS: Final = 4.6 * MM
_BESIDE: Final = 0.8 * MM
BETWEEN: Final = 2.2 * MM
"""Two dates with less than this between them read as one."""


def set_lanes(plate: Plate, lanes: MonthLanes, height: float) -> None:
    """Set the months and their lanes.

    Args:
        plate: the side.
        lanes: what stands on them.
        height: of a lane, in points.
    """
    frame, look = plate.frame, plate.look
    note = (Words(text=f"({lanes.note})"),)
    beside = _width(plate, lanes.title, look.head) + 2 * MM
    fits = beside + _width(plate, note[0].text, look.small) <= frame.room
    set_heading(plate, lanes.title, 3.4 * MM, note if fits else ())
    if not fits:
        plate.y += 0.8 * MM
        place = (frame.left, frame.room)
        plate.write(plate.root.add("P"), note, look.small, place, most=2)
    left = frame.left + _LABEL
    step = (frame.right - left) / len(lanes.months)
    top = plate.y + 1 * MM
    plate.y = top
    _months(plate, lanes, left, step)
    table = plate.root.add("Table")
    bottom = plate.y + height * len(lanes.lanes)
    for number, year in lanes.years:
        x = left + number * step
        _year_line(plate, x, _beside_year(plate, x, year, top), bottom)
    for lane in lanes.lanes:
        _lane(plate, table, lane, lanes, height)


def _width(plate: Plate, words: str, style: Style) -> float:
    """Return how wide words are on one line."""
    return plate.inks.lines((Words(text=words),), style, 10_000)[0].width


def _beside_year(plate: Plate, x: float, year: str, top: float) -> float:
    """Return where the line of a year begins: below a number that is moved over it."""
    (words,) = plate.inks.lines((Words(text=year),), _YEARS, 60)[:1]
    fits = x + _BESIDE + words.width <= plate.frame.right
    return top if fits else top + _YEARS.leading


def _year_line(plate: Plate, x: float, top: float, bottom: float) -> None:
    plate.plain(lambda pen: pen.rule((x, top), (x, bottom), FIRM))


def _months(plate: Plate, lanes: MonthLanes, left: float, step: float) -> None:
    element = plate.root.add("P")
    top = plate.y
    right = plate.frame.right
    # From the last: of a year with one month the number would run into the next.
    for number, year in reversed(lanes.years):
        words = plate.inks.lines((Words(text=year),), _YEARS, 60)
        x = left + number * step + _BESIDE
        x = min(x, plate.frame.right - words[0].width)
        if x + words[0].width <= right:
            plate.lines(element, words[:1], _YEARS, x, top)
            right = x - _BESIDE
    lower = top + _YEARS.leading
    for number, (_, letter) in enumerate(lanes.months):
        words = plate.inks.lines((Words(text=letter),), _SMALL, step)
        x = left + number * step
        plate.lines(element, words[:1], _SMALL, x + (step - words[0].width) / 2, lower)
        plate.upright(x, lower + 0.4 * MM, lower + _LETTERS)
    plate.y = lower + _LETTERS
    plate.rule(plate.frame.left, plate.frame.right, plate.y, FIRM)


def _lane(
    plate: Plate, table: Element, lane: Lane, lanes: MonthLanes, height: float
) -> None:
    frame = plate.frame
    left = frame.left + _LABEL
    row, top = table.add("TR"), plate.y
    name = plate.inks.lines((Words(text=lane.label),), _NAME, _LABEL - 1 * MM)
    plate.lines(row.add("TH", "row"), name[:1], _NAME, frame.left, top + 1.4 * MM)
    middle = top + 3.2 * MM
    plate.rule(left, frame.right, middle)
    cell = row.add("TD")
    places = [
        min(_place(one.day, lanes, left, frame.right), frame.right - SMALL_TICK / 2)
        for one in lane.marks
    ]
    dates = [_date(plate, one) for one in lane.marks]
    widths = [lines[0].width for lines in dates]
    starts = dates_apart(places, widths, (left, frame.right))
    below = middle + SMALL_TICK / 2 + 0.3 * MM
    for number, mark in enumerate(lane.marks):
        _box(plate, places[number], middle, BOX * 1.6 if mark.agreed else FIRM)
        style = strong(_SMALL) if mark.agreed else _SMALL
        start = starts[number]
        _cleared(plate, (start, below), widths[number], style.size)
        plate.lines(cell, dates[number], style, start, below)
    plate.y = top + height
    plate.rule(frame.left, frame.right, plate.y)


def _date(plate: Plate, mark: LaneMark) -> list[InkLine]:
    style = strong(_SMALL) if mark.agreed else _SMALL
    return plate.inks.lines((Words(text=mark.label, whole=True),), style, 80)[:1]


def dates_apart(
    places: Sequence[float], widths: Sequence[float], edges: tuple[float, float]
) -> list[float]:
    """Return where dates begin, each below its box as far as they do not touch.

    Args:
        places: middles of the boxes, from left to right.
        widths: of the dates.
        edges: the dates stay between them.
    """
    starts = [at - width / 2 for at, width in zip(places, widths, strict=True)]
    # Two that touch share the way: neither is drawn far from its own box.
    for number in range(1, len(starts)):
        over = starts[number - 1] + widths[number - 1] + BETWEEN - starts[number]
        if over > 0:
            starts[number - 1] -= over / 2
            starts[number] += over / 2
    left, right = edges
    for number, start in enumerate(starts):
        before = starts[number - 1] + widths[number - 1] + BETWEEN if number else left
        starts[number] = max(start, before)
    for number in reversed(range(len(starts))):
        last = number == len(starts) - 1
        after = right if last else starts[number + 1] - BETWEEN
        starts[number] = min(starts[number], after - widths[number])
    return starts


def _box(plate: Plate, x: float, y: float, line: float) -> None:
    edge = SMALL_TICK
    left, top = x - edge / 2, y - edge / 2
    plate.plain(lambda pen: pen.box(left, top, edge, edge, width=line, fill=1))


def _cleared(plate: Plate, at: tuple[float, float], width: float, size: float) -> None:
    """Note white under a date and around it, so that no line touches it."""
    left, top = at
    edge = 0.5 * MM
    place = (left - edge, top, width + 2 * edge, size + 0.6 * MM)
    plate.plain(lambda pen: pen.box(*place, width=0, fill=1))


def _place(day: date, lanes: MonthLanes, left: float, right: float) -> float:
    """Return where a day stands between the first and the last month."""
    first = lanes.months[0][0]
    step = (right - left) / len(lanes.months)
    months = (day.year - first.year) * 12 + day.month - first.month
    length = calendar.monthrange(day.year, day.month)[1]
    return left + (months + (day.day - 1) / length) * step
