"""The head of a paper for the time after: title, whose it is, the one sentence."""

from collections.abc import Sequence

from planner.export.sheets.large import LARGE
from planner.export.sheets.setting.measures import BAR, FRAME, MM
from planner.export.sheets.setting.plate import Plate
from planner.models.sheets import Ink, Words


def set_care_head(
    plate: Plate, title: str, whose: Sequence[Ink], sentence: Sequence[str]
) -> None:
    """Set the head; in large print in one column, where nothing is cut.

    Args:
        plate: the side.
        title: of the paper.
        whose: lines on the person, right of the title.
        sentence: its parts, the weightiest first; a bar stands beside it.
    """
    frame, look = plate.frame, plate.look
    plate.bookmarks.append((title, plate.y))
    top, alone = plate.y, look is LARGE
    words = (Words(text=title, strong=True),)
    width = frame.room * (1 if alone else 0.34)
    plate.write(plate.root.add("H1"), words, look.title, (frame.left, width))
    below = plate.y
    if not alone:
        plate.y = top
    left = frame.left if alone else frame.left + frame.room * 0.36
    for ink in whose:
        place = (left, frame.right - left)
        most = 0 if alone else 2
        plate.write(plate.root.add("P"), ink, look.text, place, most=most)
        plate.y += 0.8 * MM
    plate.y = max(below, plate.y) + 0.8 * MM
    plate.rule(frame.left, frame.right, plate.y, FRAME)
    plate.y += 2.2 * MM
    _sentence(plate, sentence)


def _sentence(plate: Plate, parts: Sequence[str]) -> None:
    frame, top = plate.frame, plate.y
    left = frame.left + BAR + 3.4 * MM
    ink = (Words(text=" ".join(parts), strong=True),)
    most = 0 if plate.look is LARGE else 4
    place = (left, frame.right - left)
    plate.write(plate.root.add("P"), ink, plate.look.sentence, place, most=most)
    plate.black(frame.left, top, BAR, plate.y - top)
