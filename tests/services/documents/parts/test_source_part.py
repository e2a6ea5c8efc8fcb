"""The list of sources: each once, numbered, cited where it is used."""

import re

import pytest

from planner.models.document import (
    Audience,
    BulletList,
)
from planner.models.structs import replace
from planner.services.documents.courses import rows_with_courses
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.sections import (
    PrintWishes,
    Section,
)
from planner.services.documents.plan_document import plan_document, rules_document
from planner.services.words.citations import cite
from tests.services.documents.reading import (
    AUDIENCES,
    MARKS,
    boxed_days,
    marked,
    numbers_in,
    part,
    step_cells,
    title_of,
)


@pytest.mark.parametrize("audience", AUDIENCES)
def listed_sources(document):
    blocks = part(document, Section.SOURCES)
    (listed,) = [block for block in blocks if isinstance(block, BulletList)]
    assert listed.numbered
    return listed.items


def test_sources_are_numbered_once_each_and_cover_the_steps(desk, transplant):
    case = desk.case(transplant)
    listed = listed_sources(plan_document(case, PrintWishes(audience=Audience.ME)))
    assert len(set(listed)) == len(listed)
    for row in case.rows:
        for name in row.sources:
            source = case.catalog.source(name)
            assert (cite(source) in listed) == (source.reading != "own")


def test_each_step_carries_the_numbers_of_its_own_sources(desk, transplant):
    case = desk.case(transplant)
    document = plan_document(case, PrintWishes(audience=Audience.ME))
    listed = listed_sources(document)
    every = rows_with_courses(case)
    singles = {row.title: row for row in every}
    repeats = {row.name: row for row in every if row.name != row.title}
    seen = 0
    for cells in step_cells(document):
        rows = repeats if boxed_days(cells) else singles
        for cell in cells:
            row = rows.get(title_of(cell.text))
            marks = MARKS.search(cell.text.split("\n")[0])
            if row is not None and marks:
                told = {listed[number - 1] for number in numbers_in(marks.group())}
                held = map(case.catalog.source, row.sources)
                assert told == {cite(one) for one in held if one.reading != "own"}
                seen += 1
    assert seen > 40


@pytest.mark.parametrize("audience", [Audience.ME])
def test_the_list_holds_what_the_pages_point_to_and_says_what_the_rest_is(
    case, audience
):
    document = plan_document(case, PrintWishes(audience=audience))
    count = len(listed_sources(document))
    words = "\n".join(words_in(tuple(part(document, Section.SOURCES))))
    whole = re.search(r"The first (\d+) lines? (is|are)", words)
    rest = re.search(r"The last (\d+) lines? (is|are)", words)
    first = int(whole.group(1)) if whole else 0
    last = count - (int(rest.group(1)) if rest else 0)
    pointed = marked(document)
    assert pointed <= set(range(1, count + 1))
    if pointed:
        assert set(range(first + 1, last + 1)) <= pointed


def test_a_print_without_a_list_of_sources_has_no_numbers_of_them(case):
    assert not marked(plan_document(case, PrintWishes(audience=Audience.CARER)))


def test_a_source_told_in_words_by_an_own_timetable_stands_in_the_list(
    desk, transplant
):
    case = desk.case(transplant)
    sheet = "My centre's sheet, 3 May 2026"
    first, *others = case.rows
    own = replace(case, rows=(replace(first, sources=(sheet,)), *others))
    assert sheet in listed_sources(
        plan_document(own, PrintWishes(audience=Audience.ME))
    )


def test_only_a_list_that_begins_with_the_whole_timetable_says_so(case):
    """The sheet of assumptions begins with what its first rule is from."""
    told = words_in(rules_document(case, PrintWishes()))
    assert not any("timetable as a whole" in one for one in told)
