"""Links of a paper: part of their sentence, underlined, with words of their own."""

from io import BytesIO

import pikepdf
import pytest

from planner.export.lettering.link_words import link_of
from planner.export.writer import Writer
from planner.models.document import (
    BulletList,
    Heading,
    PageBreak,
    Paragraph,
    SheetsBeside,
)
from planner.models.structs import replace
from tests.export.paper_samples import a_document, a_plan, printed
from tests.export.sheets.test_doctor_sheet import a_front, a_sheet

ADDRESS = "https://doi.org/10.1000/" + "a-very-long-name/" * 8 + "end"
SOURCES = (
    Heading(text="Sources", level=1, anchor="sources"),
    BulletList(
        items=("Burt 2019. doi 10.1001/jama.2018.18743.", "Silfverberg [1] 2024."),
        numbered=True,
        anchor="source",
    ),
)


@pytest.mark.parametrize(
    ("word", "before", "link"),
    [
        ("https://a.org/b(c)", "", "https://a.org/b(c)"),
        ("(https://a.org/b).", "", "https://a.org/b"),
        ("www.a.org,", "", "https://www.a.org"),
        ("10.1001/jama.2018.18743.", "doi", "https://doi.org/10.1001/jama.2018.18743"),
        ("28621766.", "PMID", "https://pubmed.ncbi.nlm.nih.gov/28621766/"),
        ("28621766", "phone", ""),
        ("[13-15]", "it.", "source-13"),
        ("[4,6,9-11].", "it", "source-4"),
        ("[U+E000]", "", ""),
        ("10.30", "at", ""),
        ("word", "a", ""),
        ("", "", ""),
    ],
)
def test_a_word_leads_where_it_says(word, before, link):
    assert link_of(word, before) == link


def links(pdf):
    """Each link: its page, its words, where it leads, the role of its owner."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = list(opened.pages)
        numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        for number, page in enumerate(pages, 1):
            for note in page.get("/Annots", []):
                owner = owners[int(note.StructParent)]
                assert [int(edge) for edge in note.Border] == [0, 0, 0]
                assert any("/Obj" in kid and kid.Obj == note for kid in kids(owner))
                to = str(note.A.URI) if "/A" in note else page_of(pages, note.Dest)
                yield number, str(note.Contents), to, str(owner.S)


def page_of(pages, place):
    found = (at for at, one in enumerate(pages, 1) if one.obj.objgen == place[0].objgen)
    return next(found)


def kids(element):
    return [one for one in element.K if isinstance(one, pikepdf.Dictionary)]


def test_an_address_leads_to_itself_also_where_it_is_broken():
    found = list(links(printed(Paragraph(text=f"See {ADDRESS}. And more."))))
    assert len(found) > 1
    assert {one[1:] for one in found} == {(ADDRESS, ADDRESS, "/Link")}


def test_a_number_leads_to_its_source_and_says_which_it_is():
    told = Paragraph(text="It was quiet in 710 of 1000. [2] Others say less. [7]")
    found = list(links(printed(told, PageBreak(), *SOURCES)))
    assert found[0] == (1, "Silfverberg [1] 2024.", 2, "/Link")
    # One that the list has not leads to the list.
    assert found[1] == (1, "Sources", 2, "/Link")
    # In the list itself numbers lead nowhere.
    assert [to for *_, to, _ in found[2:]] == [
        "https://doi.org/10.1001/jama.2018.18743"
    ]


def test_without_a_list_of_sources_a_number_leads_nowhere():
    assert not list(links(printed(Paragraph(text="It was quiet. [2] See page 1."))))


def test_a_sheet_leads_to_its_other_side():
    front = a_front(sentence=("On natalizumab.", "See page 2 for it."))
    document = a_document(sheets=(a_sheet(front=front),))
    assert (1, "page 2 of 2", 2, "/Link") in list(links(Writer().pdf(document)))


def test_a_page_of_the_clinic_is_counted_by_itself():
    theirs = a_front(sentence=("Mit Natalizumab.", "Siehe Seite 2 dazu."))
    ours = a_front(sentence=("On natalizumab.", "See page 2 for it."))
    own = a_document(sheets=(a_sheet(front=ours),))
    beside = SheetsBeside(
        language="de",
        page_label="Seite {page} von {pages}",
        note="",
        words={},
        sheets=(a_sheet(front=theirs),),
    )
    found = list(links(Writer().pdf(replace(own, beside=beside))))
    assert (1, "Seite 2 von 2", 2, "/Link") in found
    assert (3, "page 2 of 2", 4, "/Link") in found


@pytest.mark.parametrize("language", ["en", "he"])
def test_a_link_is_underlined_below_its_words(language):
    pdf = printed(Paragraph(text="See https://a.org now."), language=language)
    with pikepdf.open(BytesIO(pdf)) as opened:
        page = opened.pages[0]
        left, low, right, high = map(float, page.Annots[0].Rect)
        lines, points = [], []
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) in {"m", "l"}:
                points.append(tuple(map(float, operands)))
            elif str(operator) == "S":
                lines.append(points)
                points = []
    under = [
        line
        for line in lines
        if low < line[0][1] < high
        and min(x for x, _ in line) == pytest.approx(left, abs=0.02)
        and max(x for x, _ in line) == pytest.approx(right, abs=0.02)
    ]
    assert len(under) == 1


def test_a_paper_with_links_gives_the_same_bytes_again():
    blocks = (Paragraph(text="It was quiet. [2]"), PageBreak(), *SOURCES)
    assert printed(*blocks) == printed(*blocks)


def test_a_paper_without_links_has_no_annotation():
    assert not list(links(Writer().pdf(a_plan())))
