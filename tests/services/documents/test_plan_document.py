"""The printed plan: complete, honest, the same each time."""

import itertools
import re
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from planner.models.care_sheets import CardSheet
from planner.models.document import (
    AnswerLines,
    Audience,
    BulletList,
    FactPairs,
    Heading,
    LineChart,
    Mark,
    PageBreak,
    Paragraph,
    Table,
    Timeline,
)
from planner.models.errors import PlannerError
from planner.models.journey import Contact, ContactRole, DiaryEntry, PastExport
from planner.models.person.decision import Answer, Centre, CostPart, Question, Quote
from planner.models.plan.facts import Booking, Done
from planner.models.sheets import DoctorSheet
from planner.models.structs import replace
from planner.services.documents.courses import rows_with_courses
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.sections import (
    PrintWishes,
    Section,
    usual_sections,
)
from planner.services.documents.plan_document import plan_document, worksheet_document
from planner.services.edits import (
    centre_edits,
    diary_edits,
    profile_edits,
    question_edits,
    step_edits,
)
from planner.services.views.signs_to_call import asks_to_carry, signs_to_call
from tests.services.documents.ink import told
from tests.services.documents.reading import (
    AUDIENCES,
    EVERYTHING,
    STORY_DAY,
    blocks_of,
    boxed_days,
    part,
    rows_of,
    step_cells,
    title_of,
    titles_in,
)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_step_of_the_schedule_stands_in_the_tables_exactly_once(case, audience):
    document = plan_document(case, PrintWishes(audience=audience))
    told = rows_with_courses(case)
    assert titles_in(document, told) == Counter(row.title for row in told)


def test_every_date_in_the_tables_is_the_schedules(case):
    document = plan_document(case, PrintWishes(audience=Audience.ME))
    by_title = {}
    for row in rows_with_courses(case):
        by_title.setdefault(row.title, []).append(row)
        by_title.setdefault(row.name, []).append(row)
    for cells in step_cells(document):
        texts = [cell.text.replace("\xa0", " ") for cell in cells]
        title = next(one for one in map(title_of, texts) if one in by_title)
        texts = [text.replace("\n", " · ") for text in texts]
        rows = by_title[title]
        days = {row.day_word for row in rows}
        boxed = boxed_days(cells)
        assert boxed or any(any(row.when in text for text in texts) for row in rows)
        assert set(boxed) <= days
        marks = {cell.mark for cell in cells} - {Mark.NONE}
        assert marks <= {row.mark for row in rows}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_where_and_with_whom_are_told_once_where_they_are_one(case, audience):
    for cells in step_cells(plan_document(case, PrintWishes(audience=audience))):
        for cell in cells:
            parts = [part.casefold() for part in cell.text.split("\n")]
            assert len(parts) == len(set(parts)), cell.text


def test_a_phone_number_is_never_broken_over_two_lines(desk, transplant):
    home = Contact(role=ContactRole.AFTERCARE, name="Dr Home", phone="+46 70 000 00 00")
    journey = desk.take(transplant, lambda j: centre_edits.put_contact(j, home))
    document = plan_document(desk.case(journey), PrintWishes(audience=Audience.ME))
    words = "\n".join(words_in(document.blocks))
    assert "+46\xa070\xa0000\xa000\xa000" in words
    assert "+46 70" not in words


@pytest.mark.parametrize("audience", AUDIENCES)
def test_no_word_of_any_document_is_missing(case, audience):
    """A key without words shows itself as its key, a field as its braces."""
    wishes = replace(EVERYTHING, audience=audience)
    for document in (plan_document(case, wishes), worksheet_document(case, wishes)):
        for text in words_in(document):
            assert not re.search(r"\b(document|labels|speech|steps|rows)\.[a-z]", text)
            assert not re.search(r"\{(?!pages?\}|count\})[a-z]", text), text


def test_the_same_journey_on_the_same_day_gives_the_same_document(desk, case):
    journey = desk.service.open(case.journey.id)
    assert plan_document(desk.case(journey), EVERYTHING) == plan_document(
        case, EVERYTHING
    )


def test_a_course_of_medicine_is_one_row_until_a_day_of_it_stands_apart(
    desk, transplant
):
    def days_of(journey):
        rows = rows_with_courses(desk.case(journey))
        return [
            (row.start.day, row.end.day if row.end else row.start.day)
            for row in rows
            if row.id.startswith("conditioning#")
        ]

    assert days_of(transplant) == [(1, 4)]
    noted = desk.take(
        transplant, lambda j: step_edits.set_note(j, "conditioning#3", "at noon")
    )
    assert days_of(noted) == [(1, 2), (3, 3), (4, 4)]


def test_a_cancelled_step_stays_in_the_plan_as_cancelled(desk, transplant, first_dated):
    journey = desk.take(
        transplant, lambda j: step_edits.cancel(j, first_dated.id, "not needed")
    )
    document = plan_document(desk.case(journey), PrintWishes(audience=Audience.ME))
    (cell,) = [
        cell
        for cells in step_cells(document)
        for cell in cells
        if title_of(cell.text) == first_dated.title
    ]
    assert cell.mark is Mark.CANCELLED
    assert "cancelled" in cell.text


def test_booked_time_and_note_are_printed(desk, transplant, first_dated):
    booking = Booking(day=first_dated.start, time="10:30")
    journey = desk.take(
        transplant,
        lambda j: step_edits.book(j, first_dated.id, booking),
        lambda j: step_edits.set_note(j, first_dated.id, "third floor <b>&"),
    )
    words = "\n".join(
        words_in(plan_document(desk.case(journey), PrintWishes(audience=Audience.ME)))
    )
    assert "10:30" in words
    assert "third floor <b>&" in words


def test_each_row_of_the_hand_over_has_an_owner(desk, transplant):
    journey = desk.take(
        transplant,
        lambda j: centre_edits.put_contact(
            j, Contact(role=ContactRole.AFTERCARE, name="Dr Home", phone="123")
        ),
    )
    blocks = part(
        plan_document(desk.case(journey), PrintWishes(audience=Audience.ME)),
        Section.HAND_OVER,
    )
    (table,) = [block for block in blocks if isinstance(block, Table)]
    place = [column.title for column in table.columns].index("Who sees to it")
    assert len(table.rows) > 5
    assert all(row[place].text for row in table.rows)
    assert any("Dr Lind" in row[place].text for row in table.rows)
    assert "Aftercare at home: Dr Home 123" in "\n".join(words_in(tuple(blocks)))


def test_sections_are_printed_exactly_as_wished(case):
    nothing = set()
    for section in Section:
        wishes = PrintWishes(sections=frozenset({section}))
        try:
            document = plan_document(case, wishes)
        except PlannerError as error:
            nothing.add((section, error.code))
            continue
        anchors = {block.anchor for block in blocks_of(document, Heading)} - {""}
        allowed = {section.value}
        if section in {Section.WORKSHEET, Section.OPTIONS}:
            allowed.add(Section.SOURCES.value)
        assert anchors <= allowed
        of_sheets = {Section.DOCTOR_PAGE}
        if asks_to_carry(case.journey, case.catalog, case.made_on):
            of_sheets.add(Section.EMERGENCY)
        assert bool(document.sheets) == (section in of_sheets)
    assert (Section.GLOSSARY, "export.nothing-to-print") in nothing
    # An empty diary is a form to fill in.
    assert Section.DIARY not in {section for section, _ in nothing}
    assert len({code for _, code in nothing}) == 1
    assert Section.PLAN not in {section for section, _ in nothing}


def test_no_document_begins_or_ends_with_an_empty_page(case):
    for audience in AUDIENCES:
        blocks = plan_document(case, PrintWishes(audience=audience)).blocks
        assert not isinstance(blocks[0], PageBreak)
        assert not isinstance(blocks[-1], PageBreak)
        for one, other in itertools.pairwise(blocks):
            assert not isinstance(one, PageBreak) or not isinstance(other, PageBreak)


def test_a_carer_gets_dates_and_whom_to_call_but_not_the_decision(desk, transplant):
    assert Section.DECISION not in usual_sections(Audience.CARER)
    document = plan_document(
        desk.case(transplant), PrintWishes(audience=Audience.CARER)
    )
    words = "\n".join(words_in(document))
    assert "+46 18 000 00 00" in words
    assert "Call at once" in words
    assert "matters to me" not in words
    assert not any(isinstance(one, DoctorSheet) for one in document.sheets)
    assert "Elin Berg" in words


def test_signs_to_call_for_and_questions_are_about_the_treatment_that_is_planned(case):
    document = plan_document(case, PrintWishes(audience=Audience.ME))
    words = "\n".join(words_in(document))
    option = case.journey.plan.option
    concern = {
        one.id for one in signs_to_call(case.journey, case.catalog, case.made_on)
    }
    for flag in case.catalog.aid.red_flags:
        title = case.speaker.texts.get(f"redflags.{flag.id}.title")
        assert (title in words) == (flag.id in concern), flag.id
    assert ("On which date do I stop my present drug" in words) == (
        option.startswith("ahsct")
    )
    assert ("died of this treatment" in words) <= option.startswith(("ahsct", "msc"))


def test_the_emergency_card_has_no_date_before_the_treatment_took_place(
    desk, transplant
):
    def given_on(journey):
        document = plan_document(desk.case(journey), PrintWishes(audience=Audience.ME))
        (card,) = [one for one in document.sheets if isinstance(one, CardSheet)]
        lines = [told(ink) for side in card.sides for ink in side.lines]
        return next(one for one in lines if "stem cells on" in one)

    assert "____" in given_on(transplant)
    assert "2027" not in given_on(transplant)
    day = Done(day=date(2026, 11, 20))
    journey = desk.take(
        transplant, lambda j: step_edits.mark_done(j, "day0", day, today=STORY_DAY)
    )
    assert "20 Nov 2026" in given_on(journey)


def test_changes_are_those_since_the_last_print(desk, transplant, first_dated):
    def changes(journey):
        return part(
            plan_document(desk.case(journey), PrintWishes(audience=Audience.ME)),
            Section.CHANGES,
        )

    assert changes(transplant) == []
    export = PastExport(
        id="e1",
        kind="pdf",
        audience="doctor",
        on=STORY_DAY,
        revision=transplant.revision,
        file_name="plan.pdf",
    )
    printed = desk.take(transplant, lambda j: diary_edits.note_export(j, export))
    assert changes(printed) == []
    later = desk.take(
        printed,
        lambda j: step_edits.cancel(j, first_dated.id, "moved away"),
        lambda j: step_edits.set_note(j, first_dated.id, "gone"),
    )
    undone = desk.service.undo(later)
    (listed,) = [one for one in changes(undone) if isinstance(one, BulletList)]
    assert len(listed.items) == 1
    assert first_dated.title in listed.items[0]
    assert "moved away" in listed.items[0]
    again = desk.take(
        undone,
        lambda j: diary_edits.note_export(
            j, replace(export, id="e2", revision=j.revision)
        ),
    )
    assert changes(again) == changes(undone)


def test_struck_questions_are_not_printed_and_answers_are(desk, transplant):
    own = Question(
        id="own", text="My own question?", weight=99, answer="Yes, on Monday"
    )
    struck = Question(id="gone", text="Struck out?", weight=98, kept=False)
    journey = desk.take(transplant, lambda j: question_edits.put_question(j, own))
    journey = replace(journey, questions={**journey.questions, "gone": struck})
    asked = {
        question: answer
        for block in part(
            plan_document(desk.case(journey), PrintWishes(audience=Audience.ME)),
            Section.QUESTIONS,
        )
        if isinstance(block, AnswerLines)
        for question, answer in block.questions
    }
    assert asked["My own question?"] == "Yes, on Monday"
    assert "Struck out?" not in asked


def test_unanswered_questions_of_a_centre_and_missing_quotes_are_visible(
    desk, transplant
):
    centre = Centre(
        id="c2",
        name="Clinica",
        country="MX",
        answers={"deaths": Answer(text="0 of 300", who="Dr A", how="by mail")},
    )
    quote = Quote(
        id="q1",
        centre="c2",
        part=CostPart.TREATMENT,
        amount=Decimal("54500.50"),
        currency="USD",
    )
    journey = desk.take(
        transplant,
        lambda j: centre_edits.put_centre(j, centre),
        lambda j: centre_edits.put_quote(j, quote),
    )
    case = desk.case(journey)
    whole = plan_document(case, PrintWishes(audience=Audience.ME))
    blocks = part(whole, Section.CENTRES)
    words = "\n".join(words_in(tuple(blocks)))
    assert "0 of 300 (Dr A, by mail)" in words
    asked = [
        case.speaker.texts.get(f"checklist.{item.id}.question")
        for item in desk.service.catalog.aid.centre_questions
    ]
    lists = [one.items for one in blocks if isinstance(one, BulletList)]
    assert list(map(len, lists)) == [len(asked), len(asked) - 1], "by name"
    assert words.count("Not answered yet") == 2
    assert all(words.count(question) == 2 for question in asked)
    assert "54,500.50\N{NO-BREAK SPACE}USD" in words
    assert "no quote yet" in words


def test_the_diary_is_told_in_charts_and_tables(desk, transplant):
    entries = [
        DiaryEntry(
            id=f"e{n}",
            day=date(2026, 11, 10 + n),
            temperature=36.5 + n / 10,
            symptoms={"fatigue": n},
            test="CRP" if n == 2 else "",
            result="4" if n == 2 else "",
        )
        for n in (1, 2, 3)
    ]
    journey = desk.take(
        transplant,
        *(
            lambda j, e=entry: diary_edits.put_entry(j, e, STORY_DAY)
            for entry in entries
        ),
    )
    blocks = part(
        plan_document(desk.case(journey), PrintWishes(audience=Audience.ME)),
        Section.DIARY,
    )
    (chart,) = [block for block in blocks if isinstance(block, LineChart)]
    assert [value for _, value in chart.points] == [36.6, 36.7, 36.8]
    rows = rows_of(block for block in blocks if isinstance(block, Table))
    assert ("Tiredness", "3", "a lot", "13 Nov 2026") in rows
    assert ("CRP", "12 Nov 2026", "4") in rows


def test_content_past_its_review_says_so_on_every_print(desk, transplant):
    case = desk.case(transplant)
    late = replace(case, schedule=replace(case.schedule, today=date(2028, 1, 1)))
    for audience in Audience:
        words = "\n".join(words_in(plan_document(late, PrintWishes(audience=audience))))
        assert "should have been reviewed by" in words


def test_the_timeline_is_left_out_when_there_is_nothing_to_draw(desk):
    case = desk.case(desk.service.create("Empty"))
    assert not blocks_of(plan_document(case, EVERYTHING), Timeline)


def test_glossary_holds_only_terms_that_are_printed(desk, transplant):
    document = plan_document(desk.case(transplant), PrintWishes(audience=Audience.ME))
    (pairs,) = [
        block
        for block in part(document, Section.GLOSSARY)
        if isinstance(block, FactPairs)
    ]
    terms = {term for term, _ in pairs.rows}
    assert "aHSCT" in terms
    assert len(terms) < len(desk.service.catalog.glossary_terms())


def test_any_name_and_text_reaches_the_paper_unchanged(desk, transplant):
    name = "Ayşe Nguyễn-Łukaszewicz שלום <b>&\"'"
    profile = replace(transplant.profile, name=name)
    journey = desk.take(
        transplant, lambda j: profile_edits.set_profile(j, profile, STORY_DAY)
    )
    document = plan_document(desk.case(journey), PrintWishes(audience=Audience.ME))
    assert document.author == name
    assert name in document.footer
    assert isinstance(document.blocks[0], Heading | Paragraph)
