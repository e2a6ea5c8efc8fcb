"""The doctor's sheet on paper: two sides whatever it holds, nothing cut in silence."""

import re
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.document import Paper, Paragraph
from planner.models.sheets import (
    Ask,
    Blank,
    DateColumns,
    DateLine,
    Day,
    DayGrid,
    DoctorBack,
    DoctorFront,
    DoctorSheet,
    EmptyBox,
    Fact,
    FactColumn,
    FrontWords,
    Lane,
    LaneMark,
    MonthLanes,
    Note,
    Owner,
    Strip,
    VisitLine,
    VisitList,
    Week,
    Words,
)
from planner.models.structs import replace
from tests.export.paper_samples import a_document, squeezed
from tests.oracles import complaints
from tests.slices import share_of

MONDAY = date(2027, 3, 1)
LONG = "She wrote a very long note about it. " * 270
NAMES = {
    "200 letters": "Maria del Carmen Guadalupe " * 7 + "Ruiz",
    "one word": "W" * 200,
    "arabic": "سارة محمد عبد الرحمن",
    "hebrew": "שרה לוי",
    "markup": "<b>Anna</b> & \\sigma [link](x)",
    "chinese": "王小明",
    "thai": "สมชาย ใจดี",
    "devanagari": "राजेश कुमार",
    "no letters": "བོད",
    "nothing": "",
}


def words(text, **how):
    return (Words(text=text, **how),)


def a_front(name="Anna Kowalska", **changes):
    fact = Fact(label="Type", told=words("relapsing MS (RRMS)"))
    plain = DoctorFront(
        title="Treatment plan to discuss",
        note="Made by the patient on 3 Feb 2027. Nothing here is ordered.",
        band=(
            (words(name, strong=True), words("born 12 May 1992")),
            (words("Neurologist"), words("+46 70 000 00 00", strong=True, whole=True)),
            (words("Wishes"), words("aHSCT", strong=True)),
        ),
        sentence=("On natalizumab.", "First chemotherapy wished for 2 Mar 2027."),
        asks_title="What I ask of you",
        asks=(
            Ask(what=words("Decide: when it stops"), answer=(*words("on"), Blank())),
        ),
        left=FactColumn(title="MS", facts=(fact, replace(fact, label="MRI"))),
        right=FactColumn(
            title="Medicines",
            facts=(
                replace(fact, label="Now"),
                Fact(label="Allergies", told=(EmptyBox(), *words("none"), Blank())),
                Fact(
                    label="Other illness",
                    told=words("asthma"),
                    gives=4,
                    instead="page 2",
                ),
            ),
        ),
        fit=FactColumn(title="Does it fit?", facts=(replace(fact, label="MIST"),)),
        dates=DateColumns(
            title="Dates",
            agreed="Agreed",
            wished="Wished",
            lines=(
                DateLine(group="Next", what=words("MRI"), agreed="Tue 2 Feb, 09:30"),
                DateLine(group="Then", what=words("Day 0"), wished="Tue 6 Apr 2027"),
                DateLine(what=words("Home"), wished="about 23 Apr 2027", gives=1),
            ),
        ),
        questions_title="My first questions",
        questions=("What covers me?", "Whom do I call?", "Which vaccines?"),
        strip=Strip(
            title="For the clinician",
            left=((EmptyBox(), *words("agreed")),),
            middle=((*words("date"), Blank()),),
            sign="name, signature, stamp",
        ),
        words=FrontWords(
            other_side="… page 2",
            left_out="Page 2 has the date of:",
            more="From page 1:",
            elsewhere="… whole in my booklet",
            rest="Only in my booklet:",
        ),
    )
    return replace(plain, **changes)


def a_back(**changes):
    days = tuple(
        Day(day=date(2027, 3, number), label=str(number), number="+1", lines=("MRI",))
        for number in range(1, 8)
    )
    grid = DayGrid(
        heads=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        weeks=(
            *(Week(number=str(number), days=days) for number in range(9, 12)),
            Week(quiet="22 to 28 Mar: nothing"),
        ),
        legend=(("ward", "on the ward"), ("drug", "drug day")),
        corner="corner: day number",
        zero="Day 0",
    )
    months = tuple((date(2027, month, 1), "M") for month in range(1, 13))
    lanes = MonthLanes(
        title="The next months",
        note="tick it",
        months=months,
        years=((0, "2027"),),
        lanes=(Lane(label="MRI", marks=(LaneMark(day=MONDAY, label="1 Mar"),)),),
    )
    plain = DoctorBack(
        title="The days",
        about=words("wished, none agreed"),
        parts=(grid, lanes),
        notes=(Note(lead="No date yet:", told=words("shingles vaccine")),),
    )
    return replace(plain, **changes)


def a_sheet(name="Anna Kowalska", front=None, back=None):
    return DoctorSheet(
        owner=Owner(name=name, born="born 12 May 1992"),
        front=front or a_front(name),
        back=back or a_back(),
        foots=("the days: page 2", "wishes"),
    )


def drawn(sheet, **changes):
    return Writer().pdf(a_document(sheets=(sheet,), **changes))


def texts(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def lowest(pdf):
    """How far down letters stand on each page, in points above its lower edge."""
    found = []
    for page in PdfReader(BytesIO(pdf)).pages:
        places = []
        page.extract_text(
            visitor_text=lambda text, _cm, tm, _font, _size, places=places: (
                places.append(tm[5]) if text.strip() else None
            )
        )
        found.append(min(places))
    return found


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_has_two_sides_whatever_the_name(name, paper):
    pdf = drawn(a_sheet(NAMES[name]), paper=paper)
    pages = texts(pdf)
    assert len(pages) == 2
    for number, text in enumerate(pages, 1):
        assert "born 12 May 1992" in text
        assert f"page {number} of 2" in text
    assert all(y > 20 for y in lowest(pdf))


def test_a_long_name_is_printed_whole():
    name = NAMES["200 letters"]
    assert squeezed(name) in squeezed(texts(drawn(a_sheet(name)))[0])


@pytest.mark.parametrize("paper", Paper)
def test_a_text_without_end_stays_on_two_sides_and_says_where_the_rest_is(paper):
    long = Fact(label="Other illness", told=words(LONG), gives=4, instead="page 2")
    front = a_front(
        right=FactColumn(title="Medicines", facts=(long,)),
        questions=(LONG, LONG, LONG),
        asks=(Ask(what=words(LONG), answer=(Blank(),)),) * 3,
        sentence=(LONG, LONG),
    )
    pages = texts(drawn(a_sheet(front=front), paper=paper))
    assert len(pages) == 2
    first, second = (" ".join(page.split()) for page in pages)
    assert "… page 2" in first
    assert "From page 1:" in second
    assert "… whole in my booklet" in second
    for kept in ("What I ask of you", "Anna Kowalska", "MRI", "name, signature, stamp"):
        assert kept in first


def test_notes_for_which_there_is_no_room_are_named_behind_a_lead():
    """Heads alone at the end of a page would look like empty ones."""
    sheet = a_sheet()
    notes = tuple(Note(lead=f"Lead {n}:", told=words("told " * 150)) for n in range(40))
    pages = texts(drawn(replace(sheet, back=replace(sheet.back, notes=notes))))
    second = " ".join(pages[1].split())
    assert re.search(r"Only in my booklet: Lead \d+ · Lead \d+", second)


def test_a_page_that_is_full_gives_way_in_order_and_tells_it():
    many = tuple(
        Fact(label=f"Row {number}", told=words("told"), gives=number % 3)
        for number in range(24)
    )
    front = a_front(left=FactColumn(title="MS", facts=many))
    first, second = (
        " ".join(page.split()) for page in texts(drawn(a_sheet(front=front)))
    )
    for fact in many:
        assert re.search(rf"\b{fact.label}\b", f"{first} {second}")
    assert "Row 1:" in second
    assert re.search(r"\bRow 3\b", first)


def test_dates_that_leave_a_full_page_are_named_there_and_told_on_the_other_side():
    lines = a_front().dates.lines
    rows = tuple(Fact(label=f"R{n}", told=words("x")) for n in range(25))
    front = a_front(
        left=FactColumn(title="MS", facts=rows),
        dates=replace(a_front().dates, lines=lines),
    )
    first, second = (
        " ".join(page.split()) for page in texts(drawn(a_sheet(front=front)))
    )
    assert "Page 2 has the date of: Home" in first
    assert "about 23 Apr 2027" in second
    assert "Tue 2 Feb, 09:30" in first


def test_no_letter_is_under_nine_points():
    sizes = []
    for page in PdfReader(BytesIO(drawn(a_sheet()))).pages:
        content = page.get_contents().get_data().decode("latin-1")
        sizes += [float(size) for size in re.findall(r"/F\S+ ([\d.]+) Tf", content)]
    assert sizes
    assert min(sizes) >= 9


def test_a_phone_number_is_never_broken():
    number = "+46 70 000 00 00 00 00 00"
    band = (*a_front().band[:1], (words(number, strong=True, whole=True),) * 2, ((),))
    page = texts(drawn(a_sheet(front=a_front(band=band))))[0]
    assert page.count(number) == 2


def test_a_list_that_is_too_long_counts_what_it_leaves_out():
    lines = tuple(
        VisitLine(date=f"Mon {n}", what=f"Visit {n}", year="2027" if not n else "")
        for n in range(150)
    )
    visits = VisitList(
        title="t",
        note="n",
        heads=("Date", "What", "Who", "Room"),
        lines=lines,
        more="{count} more dates are in my booklet.",
    )
    pages = texts(drawn(a_sheet(back=a_back(parts=(visits,)))))
    assert len(pages) == 2
    shown = len(re.findall(r"Visit \d+", pages[1]))
    assert 15 < shown < 40
    assert f"{150 - shown} more dates are in my booklet." in pages[1]


def test_a_line_that_is_kept_stands_also_where_others_find_no_room():
    lines = tuple(
        VisitLine(date=f"Mon {n}", what=f"Visit {n}", kept=n == 140) for n in range(150)
    )
    visits = VisitList(
        title="t",
        note="n",
        heads=("Date", "What", "Who", "Room"),
        lines=lines,
        more="More: {count}.",
    )
    shown = re.findall(
        r"Visit (\d+)", texts(drawn(a_sheet(back=a_back(parts=(visits,)))))[1]
    )
    assert shown == [*map(str, range(len(shown) - 1)), "140"]
    assert 15 < len(shown) < 40


def test_characters_no_font_has_are_named_on_the_sheet():
    pages = texts(drawn(a_sheet("བོད"), words={"unprintable": "Not printable"}))
    assert "Not printable:" in pages[1]
    assert "[U+0F56]" in pages[1]


def test_what_follows_the_sheet_begins_a_page_and_is_counted_with_it():
    pdf = Writer().pdf(a_document(Paragraph(text="The annex."), sheets=(a_sheet(),)))
    pages = texts(pdf)
    assert len(pages) == 3
    assert "page 1 of 3" in pages[0]
    assert "The annex." in pages[2]


def test_the_same_sheet_gives_the_same_bytes():
    assert drawn(a_sheet()) == drawn(a_sheet())


def test_it_is_tagged_and_sound():
    with pikepdf.open(BytesIO(drawn(a_sheet()))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles == ["Treatment plan to discuss", "The days"]


@pytest.mark.slow
def test_two_accessibility_checkers_find_no_error_in_a_sheet(tmp_path):
    files = [tmp_path / "a4.pdf", tmp_path / "letter.pdf"]
    for file, paper in zip(files, Paper, strict=True):
        file.write_bytes(drawn(a_sheet(), paper=paper))
    assert complaints(*files) == []


TEXTS = st.text(max_size=300)
MANY = settings(
    max_examples=share_of(30), suppress_health_check=list(HealthCheck), deadline=None
)


@MANY
@given(name=TEXTS, told=TEXTS, question=TEXTS, lines=st.lists(TEXTS, max_size=3))
def test_any_text_makes_two_sound_sides(name, told, question, lines):
    day = Day(day=MONDAY, label="1 Mar", lines=tuple(lines), ward=True, drug=True)
    grid = DayGrid(heads=("Mon",) * 7, weeks=(Week(days=(day, *[None] * 6)),))
    front = a_front(
        name,
        questions=(question,),
        left=FactColumn(title=told, facts=(Fact(label=told, told=words(told)),)),
    )
    sheet = a_sheet(name, front, a_back(parts=(grid,)))
    with pikepdf.open(BytesIO(drawn(sheet))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == 2


def test_two_things_on_a_day_of_drugs_on_the_ward_stand_in_its_cell():
    day = Day(day=MONDAY, label="5 Apr", number="-1", ward=True, drug=True)
    full = replace(day, lines=("ATG", "Visit home"))
    weeks = tuple(Week(number=f"{n}", days=(full, *[day] * 6)) for n in range(50, 61))
    grid = DayGrid(heads=("Mon",) * 7, weeks=weeks, week="week")
    rows, ends = [], []

    def note(text, _, matrix, *__):
        if text.strip() == "week":
            rows.append(matrix[5])
        if text.strip() == "Visit home":
            ends.append(matrix[5])

    # Many notes: cells are as low as they get.
    notes = tuple(Note(lead=f"Lead {n}:", told=words("told " * 40)) for n in range(20))
    back = a_back(parts=(grid, *a_back().parts[1:]), notes=notes)
    pages = PdfReader(BytesIO(drawn(a_sheet(back=back)))).pages
    pages[1].extract_text(visitor_text=note)
    assert len(rows) == len(ends) == len(weeks)
    pitch = rows[0] - rows[1]
    # A label begins 10 points below the edge of its row; letters hang 2 below theirs.
    assert all(end - 2 >= row + 10 - pitch for row, end in zip(rows, ends, strict=True))
