"""The PDF is sound, tagged, archival in shape, and the same every time."""

import re
import subprocess
import sys
from datetime import date
from io import BytesIO
from itertools import groupby, pairwise

import pikepdf
import pytest

from planner.export.drawing.sheet import MILLIMETRE
from planner.export.writer import Writer
from planner.models.document import (
    Attachment,
    BulletList,
    Cell,
    Heading,
    Mark,
    Paper,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.errors import PlannerError
from planner.models.structs import replace
from tests.export.paper_samples import (
    WORDS,
    a_document,
    a_plan,
    a_table,
    a_timeline,
    pages_of,
    printed,
    spoken,
    squeezed,
    structure,
    tool,
    type_sizes,
    words_of,
)
from tests.oracles import complaints
from tests.places import ROOT

KINDS = {
    "a4": {},
    "letter": {"paper": Paper.LETTER},
    "large": {"large_print": True},
}
LINKED = {
    "links": {
        "blocks": (
            Paragraph(text="Quiet in 710 of 1000. [1] See https://a.org/b for it."),
            Heading(text="Sources", level=1, anchor="sources"),
            BulletList(items=("doi 10.1001/a.b",), numbered=True, anchor="source"),
        )
    },
    "from the right": {"language": "he"},
}
DATA = Attachment(
    name="journey.json",
    description="The whole journey",
    mime="application/json",
    data=b'{"a": 1}',
)


@pytest.fixture(scope="module", params=KINDS)
def pdf(request):
    return Writer().pdf(a_plan(**KINDS[request.param]), (DATA,))


@pytest.mark.slow
def test_pikepdf_and_qpdf_find_nothing_wrong(pdf, tmp_path):
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
    file = tmp_path / "plan.pdf"
    file.write_bytes(pdf)
    code, said = tool("qpdf", "--check", file)
    assert code == 0, said


def test_pdfinfo_says_that_it_is_tagged_and_not_locked(pdf):
    _, said = tool("pdfinfo", "-", stdin=pdf)
    facts = dict(line.split(":", 1) for line in said.decode().splitlines())
    assert facts["Tagged"].strip() == "yes"
    assert facts["Encrypted"].strip() == "no"
    assert facts["Title"].strip() == "Plan of Anna Kowalska"


def test_every_font_is_embedded_and_maps_to_unicode(pdf):
    _, said = tool("pdffonts", "-", stdin=pdf)
    fonts = [line.split() for line in said.decode().splitlines()[2:]]
    assert fonts
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts), fonts


@pytest.mark.slow
def test_two_accessibility_checkers_report_no_error(tmp_path):
    kinds = KINDS | LINKED
    files = [tmp_path / f"{kind}.pdf" for kind in kinds]
    for file, changes in zip(files, kinds.values(), strict=True):
        file.write_bytes(Writer().pdf(a_plan(**changes), (DATA,)))
    assert complaints(*files) == []


def test_what_a_reader_needs_to_know_stands_in_the_catalogue(pdf):
    with pikepdf.open(BytesIO(pdf)) as opened:
        root = opened.Root
        assert str(root.Lang) == "en"
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert root.OutputIntents[0].S == pikepdf.Name.GTS_PDFA1
        with opened.open_metadata() as about:
            assert about["pdfaid:part"] == "3"
            assert about["dc:title"] == "Plan of Anna Kowalska"
        with opened.open_outline() as outline:
            assert next(item.title for item in outline.root) == "Anna Kowalska"


def test_headings_never_skip_a_level_and_tables_name_their_heads(pdf):
    roles = structure(pdf)
    levels = [int(role[1]) for role, _, _ in roles if role in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    scopes = {scope for role, scope, _ in roles if role == "TH"}
    assert scopes
    assert scopes <= {"Row", "Column"}
    figures = [alt for role, _, alt in roles if role == "Figure"]
    assert len(figures) == 6
    assert all(len(alt) > 20 for alt in figures)


def test_the_text_is_copied_in_reading_order(pdf):
    text = words_of(pdf)
    places = [
        text.find(words)
        for words in (
            "MRI will be 104 days old",
            "natalizumab",
            "Who follows me?",
            "The whole plan",
            "begin0 a step",
            "begin9 a step",
            "Questions to ask",
            "Emergency card",
            "Source two",
        )
    ]
    assert places == sorted(places)
    assert places[0] >= 0


@pytest.mark.slow
def test_no_type_is_smaller_than_nine_points_and_large_print_than_twelve():
    assert min(type_sizes(Writer().pdf(a_plan()))) >= 9
    assert min(type_sizes(Writer().pdf(a_plan(large_print=True)))) >= 12


def test_nothing_stands_in_the_outer_ten_millimetres(pdf, tmp_path):
    file = tmp_path / "plan.pdf"
    file.write_bytes(pdf)
    tool("pdftoppm", "-gray", "-r", "72", file, tmp_path / "page")
    pages = sorted(tmp_path.glob("page-*.pgm"))
    assert len(pages) > 2
    edge = int(10 * MILLIMETRE)
    for page in pages:
        size, data = _grey(page)
        rows = [data[n * size[0] : (n + 1) * size[0]] for n in range(size[1])]
        outer = b"".join(rows[:edge] + rows[-edge:])
        outer += b"".join(row[:edge] + row[-edge:] for row in rows)
        assert set(outer) == {255}


def _grey(file):
    _, size, _, data = file.read_bytes().split(b"\n", 3)
    across, down = map(int, size.split())
    return (across, down), data


@pytest.mark.slow
def test_the_same_document_gives_the_same_bytes_even_in_another_process():
    code = (
        "import hashlib; from tests.export.paper_samples import a_plan;"
        "from planner.export.writer import Writer;"
        "print(hashlib.sha256(Writer().pdf(a_plan())).hexdigest())"
    )
    prints = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            text=True,
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(prints) == 1


def test_a_row_is_never_split_and_every_page_repeats_the_head():
    pages = [
        page for page in pages_of(Writer().pdf(a_plan(steps=90))) if "begin" in page
    ]
    assert len(pages) > 3
    for page in pages:
        assert page.count("What") == 1
    for number in range(90):
        assert [f"begin{number} " in page for page in pages] == [
            f"end{number} " in page for page in pages
        ]


@pytest.mark.parametrize("steps", [40, 90])
def test_a_table_that_goes_on_says_its_name_again(steps):
    table = replace(a_table(steps), title="", name="Get ready")
    words = {**WORDS, "continued": "(continued)"}
    document = a_document(Heading(text="Get ready"), table, words=words)
    first, *others = pages_of(Writer().pdf(document))
    assert "continued" not in first
    assert others
    assert all("Get ready (continued)" in page for page in others)


def test_a_date_with_fixed_spaces_is_never_torn():
    days = ["Day 1 · Tue\xa022\xa0Dec\xa02026"] * 3
    told = Table(
        columns=(TableColumn(title="What"), TableColumn(title="When", share=0.1)),
        rows=tuple((Cell(text="wordy " * 60), Cell(text=day)) for day in days),
    )
    _, text = tool("pdftotext", "-layout", "-", "-", stdin=printed(told))
    lines = text.decode().replace("\xa0", " ").splitlines()
    assert sum("Tue 22 Dec 2026" in line for line in lines) == len(days)


@pytest.mark.parametrize(("words", "named"), [(8, 1), (60, 2)])
def test_in_large_print_a_wordy_table_is_told_row_by_row(words, named):
    heads = ("Point", "This way", "The other way")
    row = ("What it is", "a plain sentence", " ".join(["wordy"] * words))
    told = Table(
        columns=tuple(TableColumn(title=title) for title in heads),
        rows=(tuple(Cell(text=text) for text in row),) * 2,
    )
    text = words_of(printed(told, large_print=True))
    assert text.count("The other way") == named, "once a table, or once a row"


@pytest.mark.slow
def test_a_row_taller_than_a_page_is_printed_whole():
    words = [f"word{number}" for number in range(2_500)]
    columns = (TableColumn(title="What"), TableColumn(title="Note", share=2))
    rows = ((Cell(text="Long"), Cell(text=" ".join(words))),)
    text = words_of(printed(Table(columns=columns, rows=rows)))
    assert [word for word in words if word not in text.split()] == []


def test_a_torn_row_is_read_column_by_column_on_each_of_its_pages():
    words = {side: [f"{side}-{n}" for n in range(900)] for side in ("left", "right")}
    columns = tuple(TableColumn(title=side.title()) for side in words)
    row = tuple(Cell(text=" ".join(said)) for said in words.values())
    pdf = printed(Table(columns=columns, rows=(row,)))
    pages = tool("pdftotext", "-raw", "-", "-", stdin=pdf)[1].decode().split("\f")[:-1]
    for page in pages:
        sides = [word.partition("-")[0] for word in page.split() if "-" in word]
        turns = [side for side, _ in groupby(sides)]
        assert turns == sorted(set(turns))
    assert len(pages) > 2


def test_a_mark_is_drawn_and_read_even_where_its_cell_has_no_words():
    columns = (TableColumn(title="State"), TableColumn(title="What"))
    rows = ((Cell(text="", mark=Mark.DONE), Cell(text="MRI")),)
    assert spoken(printed(Table(columns=columns, rows=rows))) == ["done "]


def test_headings_become_bookmarks_in_order():
    pdf = printed(
        Heading(text="One", level=1), Heading(text="Two"), Heading(text="Three")
    )
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        titles = [
            (item.title, [one.title for one in item.children]) for item in outline.root
        ]
    assert titles == [("One", ["Two", "Three"])]


def test_making_can_be_stopped_and_tells_how_far_it_is():
    heard = []

    def until_half(share):
        heard.append(share)
        return share < 0.5

    with pytest.raises(PlannerError) as refusal:
        Writer().pdf(a_plan(), progress=until_half)
    assert refusal.value.code == "export.cancelled"
    assert heard == sorted(heard)
    Writer().pdf(a_plan(), progress=lambda share: heard.append(share) or True)
    assert heard[-1] == 1.0


def test_an_empty_document_is_one_page_that_says_whose_it_is():
    assert len(pages_of(printed())) == 1
    assert "Anna Kowalska" in words_of(printed())


def test_two_languages_stand_beneath_each_other_and_are_told_apart():
    second = a_document(Paragraph(text="Hepsi sıfırıncı güne bağlı."), language="tr")
    both = printed(Paragraph(text="All depends on Day 0."), second=second)
    text = words_of(both)
    assert text.find("All depends") < text.find("Hepsi sıfırıncı")
    with pikepdf.open(BytesIO(both)) as opened:
        spans = [
            str(operands[1].Lang)
            for page in opened.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/Lang" in operands[1]
        ]
    assert spans == ["tr"]


def test_the_timeline_is_drawn_with_lines_not_with_pixels():
    with pikepdf.open(BytesIO(printed(a_timeline()))) as opened:
        assert not [page for page in opened.pages if page.get_images()]


def test_a_timeline_that_changes_its_scale_says_so():
    short = a_timeline()
    long = replace(short, last=date(2031, 12, 31))
    assert "after the double line" not in words_of(printed(short))
    assert "after the double line" in words_of(printed(long))


def test_one_long_note_does_not_squeeze_the_other_columns():
    columns = (TableColumn(title="What"), TableColumn(title="When"))
    when = Cell(text="4 to 26 Feb 2027")
    rows = [(Cell(text=f"Step {number}"), when) for number in range(9)]
    rows.append((Cell(text="word " * 800), when))
    pdf = printed(Table(columns=columns, rows=tuple(rows)))
    _, laid_out = tool("pdftotext", "-layout", "-", "-", stdin=pdf)
    assert laid_out.decode().count(when.text) == 10


def test_tables_that_are_alike_stand_in_the_same_columns():
    columns = tuple(TableColumn(title=one) for one in ("What", "When", "Who"))
    few = ((Cell(text="a"), Cell(text="b" * 30), Cell(text="c")),)
    many = ((Cell(text="long " * 30), Cell(text="b"), Cell(text="cc " * 9)),) * 4

    def edges(alike):
        tables = (
            Table(columns=columns, rows=rows, alike=alike) for rows in (few, many)
        )
        _, told = tool("pdftotext", "-bbox", "-", "-", stdin=printed(*tables))
        return re.findall(r'xMin="([\d.]+)"[^>]*>Who<', told.decode())

    assert len(set(edges("plan"))) == 1
    assert len(set(edges(""))) == 2


def test_checkers_see_every_word_of_the_metadata():
    pdf = printed(title='Plan <b>&"quoted"</b>')
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.docinfo.Title) == 'Plan <b>&"quoted"</b>'
        with opened.open_metadata() as about:
            assert about["dc:title"] == 'Plan <b>&"quoted"</b>'
    assert squeezed('Plan <b>&"quoted"</b>') in squeezed(words_of(pdf))


def test_icon_arrays_beside_each_other_have_one_size_and_a_twin_in_words_each():
    boxes = {}
    with pikepdf.open(BytesIO(Writer().pdf(a_plan()))) as paper:
        for node in paper.objects:
            if not isinstance(node, pikepdf.Dictionary):
                continue
            twin = str(node.get("/Alt", ""))
            if twin.startswith("A field of 1000 marks, "):
                boxes[twin] = [float(edge) for edge in node.A.BBox]
    assert len(boxes) == 3
    ordered = sorted(boxes.values())
    sizes = {(round(b[2] - b[0], 1), round(b[3] - b[1], 1)) for b in ordered}
    assert len(sizes) == 1
    assert len({round(box[3], 1) for box in ordered}) == 1
    assert all(left[2] < right[0] for left, right in pairwise(ordered))


def test_a_point_of_a_list_is_not_torn_by_the_end_of_a_page():
    points = tuple(f"Begin{n} " + "word " * 60 + f"end{n}" for n in range(60))
    listed = BulletList(items=points, numbered=True, quiet=True)
    pages = [page.split() for page in pages_of(printed(listed))]
    assert len(pages) > 2
    for n in range(60):
        (page,) = [held for held in pages if f"Begin{n}" in held]
        assert f"end{n}" in page
