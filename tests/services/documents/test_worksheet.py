"""The decision worksheet: every option alike, every number whole."""

from planner.models.document import BulletList, Table
from planner.services.chance_words import tell_cell
from planner.services.documents.plan_document import worksheet_document
from planner.services.documents.sections import PrintWishes
from planner.services.documents.worksheet import compared_options, shown_outcomes


def tables_of(document):
    return [block for block in document.blocks if isinstance(block, Table)]


def test_the_worksheet_compares_options_row_by_row_without_an_empty_cell(case):
    document = worksheet_document(case, PrintWishes())
    tables = tables_of(document)
    assert len(tables) >= 4
    options, chances = tables[0], tables[1]
    assert len(options.columns) >= 3
    assert options.columns == chances.columns
    for table in (options, chances):
        for row in table.rows:
            assert all(cell.text.strip() for cell in row)
    assert len(chances.rows) == len(shown_outcomes(case))


def test_every_number_of_the_worksheet_tells_its_range_people_and_certainty(case):
    chances = tables_of(worksheet_document(case, PrintWishes()))[1]
    texts = case.speaker.texts
    options = compared_options(case)
    known = {(cell.outcome, cell.option): cell for cell in case.catalog.cells()}
    for outcome, row in zip(shown_outcomes(case), chances.rows, strict=True):
        for option, printed in zip(options, row[1:], strict=True):
            cell = known.get((outcome, option))
            for chance in tell_cell(cell, texts).chances if cell else ():
                parts = (chance.headline, chance.bounds, chance.who, chance.span)
                assert all(part in printed.text for part in parts)
                assert f"How sure: {chance.certainty}" in printed.text


def test_the_worksheet_names_the_source_of_each_number(case):
    document = worksheet_document(case, PrintWishes())
    listed = "\n".join(
        item
        for block in document.blocks
        if isinstance(block, BulletList)
        for item in block.items
    )
    shown, options = shown_outcomes(case), compared_options(case)
    for cell in case.catalog.cells():
        if cell.outcome in shown and cell.option in options:
            for chance in cell.chances:
                source = case.catalog.source(chance.source)
                assert case.speaker.source_line(source) in listed
