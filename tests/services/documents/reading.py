"""Finds things in a printed document."""

from collections import Counter
from datetime import date

from planner.models.document import (
    Audience,
    Heading,
    Table,
)
from planner.services.documents.sections import PrintWishes, Section

STORY_DAY = date(2026, 11, 22)
AUDIENCES = list(Audience)
EVERYTHING = PrintWishes(sections=frozenset(Section))


def blocks_of(document, kind):
    front = document.front.blocks if document.front else ()
    return [block for block in (*front, *document.blocks) if isinstance(block, kind)]


def rows_of(tables):
    return [tuple(cell.text for cell in row) for table in tables for row in table.rows]


def part(document, section):
    """The blocks from a section's heading to the next one with an anchor."""
    found, inside = [], False
    for block in document.blocks:
        if isinstance(block, Heading) and block.anchor:
            inside = block.anchor == section.value
        if inside:
            found.append(block)
    return found


def step_cells(document):
    tables = [
        block
        for section in (Section.PLAN, Section.HAND_OVER)
        for block in part(document, section)
        if isinstance(block, Table)
    ]
    return [cells for table in tables for cells in table.rows]


def titles_in(document, rows):
    known = {row.title for row in rows}
    firsts = (
        cell.text.split("\n")[0] for cells in step_cells(document) for cell in cells
    )
    return Counter(first for first in firsts if first in known)
