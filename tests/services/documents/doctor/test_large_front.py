"""The doctor's sheet in large print: two pages for every story, with all its words."""

import re
from io import BytesIO

from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.sheets import FURTHER, Words
from planner.services.documents.doctor.doctor_sheet import doctor_sheet
from tests.export.paper_samples import a_document, squeezed

NOT_TOLD = Words(text="not told:", whole=True)


def test_every_story_has_two_pages_and_all_that_was_told(case):
    sheet = doctor_sheet(case)
    pdf = Writer().pdf(a_document(sheets=(sheet,), large_print=True))
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert len(pages) == 2
    text = squeezed(" ".join(pages)).replace(".", "")
    front = sheet.front
    # Of each list of rules the worst stays.
    rules = [fact for fact in front.fit.facts if not 0 < fact.gives <= FURTHER]
    facts = (*front.left.facts, *front.right.facts, *rules)
    # What nobody told has its name, and room to write.
    given = (one.told for one in facts if one.told[:1] != (NOT_TOLD,))
    inks = [
        *given,
        *(line.what for line in front.dates.lines),
        *(one.what for one in front.asks),
        *(ink for column in front.band for ink in column),
    ]
    for ink in inks:
        for one in ink:
            if isinstance(one, Words):
                assert squeezed(one.text).replace(".", "") in text, one.text
    for label in (fact.label for fact in facts):
        assert squeezed(label) in text
    for told in (*front.questions[:2], *front.sentence):
        assert squeezed(told).replace(".", "") in text
    sizes = {
        float(one)
        for page in PdfReader(BytesIO(pdf)).pages
        for one in re.findall(rb"/F\S+ ([\d.]+) Tf", page.get_contents().get_data())
    }
    assert min(sizes - {12.0}) >= 18
