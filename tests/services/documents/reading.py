"""Finds things in a printed document."""

import re
from collections import Counter
from datetime import date

from planner.models.document import (
    Audience,
    Heading,
    Table,
)
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.sections import PrintWishes, Section

STORY_DAY = date(2026, 11, 22)
MARKS = re.compile(r" \[[\d,\N{EN DASH}]+\]$", re.MULTILINE)
AUDIENCES = [Audience.ME, Audience.CARER]
"""For whom the whole plan is printed; a doctor has a sheet of two sides."""
EVERYTHING = PrintWishes(sections=frozenset(Section))


def blocks_of(document, kind):
    return [block for block in document.blocks if isinstance(block, kind)]


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


def title_of(text):
    """The title in a cell: its first line, without the numbers of its sources."""
    return MARKS.sub("", text.split("\n")[0])


def marked(document):
    """All numbers in brackets that the pages before the sources carry."""
    numbers = set()
    listed = part(document, Section.SOURCES)
    before = [block for block in document.blocks if block not in listed]
    for words in words_in(tuple(before)):
        for marks in MARKS.findall(words):
            numbers |= numbers_in(marks)
    return numbers


def numbers_in(marks):
    """The numbers of " [1,4-6]"."""
    numbers = set()
    for run in marks.strip(" []").split(","):
        first, _, last = run.partition("\N{EN DASH}")
        numbers |= set(range(int(first), int(last or first) + 1))
    return numbers


def titles_in(document, rows):
    """Count the titles in the tables; each day in a box is that of one of a repeat."""
    titles = {row.title for row in rows}
    of_day = {(row.name, row.day_word): row.title for row in rows}
    found = Counter()
    for cells in step_cells(document):
        firsts = [title_of(cell.text) for cell in cells]
        days = boxed_days(cells)
        found.update(one for one in firsts if one in titles and not days)
        found.update(
            of_day[name, day]
            for name in firsts
            for day in days
            if (name, day) in of_day
        )
    return found


def boxed_days(cells):
    """The days of a repeat that stand in its row, each behind a box."""
    lines = [line for cell in cells for line in cell.text.split("\n")]
    lines = [line.replace("\xa0", " ") for line in lines]
    return [line.removeprefix("☐ ") for line in lines if line.startswith("☐ ")]
