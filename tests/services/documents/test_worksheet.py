"""The decision worksheet: every option alike, every number whole."""

from io import BytesIO

import pikepdf
import pytest

from planner.content.answers.examples import read_examples
from planner.content.catalog import shipped_catalog
from planner.export.writer import Writer
from planner.models.document import Audience, BulletList, IconRow, Paper, Table
from planner.models.evidence.fit import FitSide
from planner.models.ids import OptionId, ValueItemId
from planner.models.person.decision import Answer, Rating, RiskAccepted, Voice
from planner.models.pictures import PictureStrip
from planner.models.structs import replace
from planner.services.documents.parts.chance_blocks import most_numbers, told_chances
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.compared import compared_options, shown_outcomes
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.plan_document import plan_document, worksheet_document
from planner.services.documents.worksheet.opening import own_flags
from planner.services.documents.worksheet.to_circle import fit_told
from planner.services.edits.centre_edits import answer
from planner.services.edits.decision_edits import accept_risk, name_second, rate
from planner.services.words.chances.chance_words import tell_cell
from planner.services.words.citations import cite_untitled

CATALOG = shipped_catalog()
EXAMPLES = [example.name for example in read_examples()]
ROOMY = Rating.SOMEWHAT
THREE = (
    OptionId("stay-present-drug"),
    OptionId("ahsct-cy-atg"),
    OptionId("msc-paying-clinic"),
)


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


def test_the_numbers_of_the_worksheet_tell_range_people_time_and_certainty(case):
    chances = tables_of(worksheet_document(case, PrintWishes()))[1]
    texts = case.speaker.texts
    options = compared_options(case)
    for outcome, row in zip(shown_outcomes(case), chances.rows, strict=True):
        for option, printed in zip(options, row[1:], strict=True):
            told = tell_cell(case.chances.cell(outcome, option), texts)
            for chance in told_chances(told, most_numbers(options)):
                parts = (chance.headline, chance.between, chance.who, chance.span)
                assert all(part in printed.text for part in parts)
                assert f"How sure: {chance.certainty}" in printed.text
                assert chance.likeness in printed.text
            assert told.note in printed.text
            assert told.lacks in printed.text
            if len(told.chances) > most_numbers(options):
                assert told.across in printed.text


def test_of_many_numbers_the_first_and_the_one_that_differs_most_are_told(case):
    for cell in case.chances.in_order:
        told = tell_cell(cell, case.speaker.texts)
        brief = told_chances(told, 2)
        assert brief[:1] == told.chances[:1]
        gaps = [abs(one.filled - told.chances[0].filled) for one in told.chances]
        shown = [abs(one.filled - told.chances[0].filled) for one in brief]
        assert max(shown, default=0) == max(gaps, default=0)


def test_the_worksheet_names_the_source_of_each_number(case):
    printed = " ".join(words_in(worksheet_document(case, PrintWishes()).blocks))
    shown, options = shown_outcomes(case), compared_options(case)
    for chosen in case.chances.in_order:
        if chosen.cell.outcome in shown and chosen.cell.option in options:
            told = tell_cell(chosen, case.speaker.texts)
            for one in told_chances(told, most_numbers(options)):
                source = case.catalog.source(one.source)
                assert cite_untitled(source) in printed


def test_each_of_the_top_three_has_its_numbers_on_the_worksheet(case):
    items = {item.id: item for item in case.catalog.aid.value_items}
    shown = shown_outcomes(case)
    for name in case.journey.decision.mine.top[: len(shown)]:
        outcomes = items[name].outcomes
        assert not outcomes or set(outcomes) & set(shown), name


def test_the_pictures_show_the_lowest_and_the_highest_number_for_this_person(case):
    """Where several studies answer, the picture does not take the first of them."""
    document = worksheet_document(case, PrintWishes())
    arrays = [
        array
        for block in document.blocks
        if isinstance(block, IconRow)
        for array in block.arrays
    ]
    texts = case.speaker.texts
    wanted = set()
    for option in compared_options(case):
        for outcome in shown_outcomes(case):
            told = tell_cell(case.chances.cell(outcome, option), texts)
            drawn = sorted(one.filled for one in told.chances if one.pictured)
            wanted |= {(outcome, option, value) for value in (*drawn[:1], *drawn[-1:])}
    assert arrays or not wanted
    names = {texts.get(f"options.{one}.short"): one for one in compared_options(case)}
    for array in arrays:
        option = names[array.title.partition(":")[0]]
        assert array.value in {value for _, one, value in wanted if one == option}
        assert "Filled: " in array.spoken
        assert array.title in array.spoken


def test_a_second_person_has_a_column_of_their_own_on_paper(desk, transplant):
    items = [item.id for item in CATALOG.aid.value_items]
    journey = desk.take(
        transplant,
        lambda one: rate(one, items[0], Rating.A_GREAT_DEAL),
        lambda one: rate(one, items[0], Rating.NOT_AT_ALL, second=True),
        lambda one: rate(one, items[9], Rating.A_LOT, second=True),
        lambda one: name_second(one, "Jonas"),
    )
    document = worksheet_document(desk.case(journey), PrintWishes())
    (values,) = [
        table for table in tables_of(document) if table.columns[-1].title == "Jonas"
    ]
    texts = desk.speaker.texts
    told = {
        row[0].text.partition(" · ")[0]: [cell.text for cell in row[1:]]
        for row in values.rows
    }
    mine, theirs = told[texts.get(f"values.{items[0]}.title")]
    assert mine.startswith("0 · 1 · 2 · 3 · (4)")
    assert theirs.startswith("(0) · 1 · 2 · 3 · 4")
    assert told[texts.get(f"values.{items[9]}.title")][1] == "0 · 1 · 2 · (3) · 4"
    words = " ".join(words_in(document.blocks))
    for item in items:
        assert texts.get(f"values.{item}.title") in words


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.slow
def test_the_worksheet_is_at_most_six_printed_pages(desk, paper):
    most = 7 if paper is Paper.LETTER else 6  # a page of letter holds fewer lines
    for name in EXAMPLES:
        journey = desk.start(name)
        items = [item.id for item in CATALOG.aid.value_items]
        full = Voice(
            name="Jonas",
            ratings=dict.fromkeys(items, Rating.A_LOT),
            top=tuple(items[:3]),
        )
        crowded = replace(
            journey.decision,
            compared=THREE,
            mine=replace(journey.decision.mine, ratings=dict.fromkeys(items, ROOMY)),
            second=full,
        )
        for decision in (journey.decision, crowded):
            case = desk.case(replace(journey, decision=decision))
            wishes = PrintWishes(paper=paper)
            printed = Writer().pdf(worksheet_document(case, wishes), ())
            with pikepdf.open(BytesIO(printed)) as opened:
                assert 2 <= len(opened.pages) <= most, name


def test_the_worksheet_says_who_made_it_who_paid_and_how_old_it_is(case):
    words = " ".join(words_in(worksheet_document(case, PrintWishes()).blocks))
    texts = case.speaker.texts
    for key in ("about.authors", "about.funding"):
        assert texts.get(key) in words
    assert case.speaker.day_bare(case.catalog.info.review_by) in words


@pytest.fixture
def in_full(case):
    """All words of the part that tells the options in full."""
    wishes = PrintWishes(audience=Audience.ME, sections=frozenset({Section.OPTIONS}))
    return list(words_in(plan_document(case, wishes).blocks))


def test_the_options_in_full_tell_every_row_of_the_template(case, in_full):
    texts = case.speaker.texts
    rows = [key.removeprefix("rows.") for key in texts.section_keys("rows")]
    told = [
        texts.find(f"options.{option}.{row}")
        for option in compared_options(case)
        for row in rows
    ]
    assert len(list(filter(None, told))) == 13 * len(compared_options(case))
    assert set(filter(None, told)) <= set(in_full)


def test_the_options_in_full_tell_every_chance_and_name_all_options(case, in_full):
    texts, printed = case.speaker.texts, "\n".join(in_full)
    for chosen in case.chances.in_order:
        if chosen.cell.option in compared_options(case):
            told = tell_cell(chosen, texts)
            for chance in (*told.chances, *told.others):
                assert f"{chance.headline} {chance.bounds}" in printed
                assert chance.likeness in printed
    for option in case.catalog.aid.options:
        assert (
            not option.plannable or texts.get(f"options.{option.id}.short") in printed
        )


def test_the_options_in_full_say_how_the_guide_was_made(case, in_full):
    texts = case.speaker.texts
    for name in ("authors", "funding", "conflicts", "evidence", "needs"):
        assert texts.get(f"about.{name}") in in_full
    for number in range(1, 7):
        title = texts.get(f"guidance.step-{number}.title")
        assert any(words.startswith(title) for words in in_full)


def test_each_number_of_the_worksheet_stands_out_and_leads_to_its_source(case):
    chances = tables_of(worksheet_document(case, PrintWishes()))[1]
    heavy = [line for row in chances.rows for cell in row for line in cell.heavy]
    assert all(line.endswith("]") for line in heavy)
    for row in chances.rows:
        for cell in row:
            assert set(cell.heavy) <= set(cell.text.splitlines())


def test_the_worksheet_begins_with_what_to_do_and_with_all_of_it_in_short(case):
    blocks = worksheet_document(case, PrintWishes()).blocks
    steps = next(block for block in blocks if isinstance(block, PictureStrip))
    short = next(block for block in blocks if isinstance(block, BulletList))
    assert blocks.index(steps) < blocks.index(short)
    assert len(steps.steps) == 5
    texts = case.speaker.texts
    for option in (*compared_options(case), "no-drug-treatment"):
        assert any(texts.get(f"options.{option}.proof") in one for one in short.items)
    named = " ".join(short.items)
    for option in case.catalog.aid.options:
        assert not option.plannable or texts.get(f"options.{option.id}.short") in named


def test_the_worksheet_tells_what_the_drug_of_now_can_do_by_its_name(desk):
    case = desk.case(desk.start("ahsct-at-home"))
    printed = " ".join(words_in(worksheet_document(case, PrintWishes()).blocks))
    assert "On natalizumab" in printed
    assert "It can be PML" in printed


def test_every_thing_that_may_matter_has_a_scale_to_circle(case):
    tables = tables_of(worksheet_document(case, PrintWishes()))
    scales = next(one for one in tables if one.rows[0][1].text.startswith(("0", "(0")))
    pairs = [row[at : at + 2] for at in (0, 2) for row in scales.rows]
    asked = [(item, scale) for item, scale in pairs if item.text]
    assert len(asked) == len(CATALOG.aid.value_items)
    assert all(scale.text.count("·") >= 4 for _, scale in asked)
    top = case.journey.decision.mine.top
    assert [item.strong for item, _ in asked] == [
        number < len(top) for number in range(len(asked))
    ]


def test_the_worksheet_explains_its_abbreviations_and_names_help(case):
    printed = " ".join(words_in(worksheet_document(case, PrintWishes()).blocks))
    assert case.say("glossary.title") in printed
    assert case.say("worksheet.help.society") in printed


def test_a_thing_that_has_no_number_has_its_words_on_the_worksheet(desk):
    journey = desk.start("stay-on-drug")
    mine = replace(journey.decision.mine, top=(ValueItemId("work"),))
    wanted = replace(journey.decision, mine=mine)
    case = desk.case(replace(journey, decision=wanted))
    printed = list(words_in(worksheet_document(case, PrintWishes()).blocks))
    texts = case.speaker.texts
    for option in compared_options(case):
        assert texts.get(f"options.{option}.like-daily-life") in printed


def test_the_risk_that_would_be_worth_it_stands_on_both_papers_and_decides_nothing(
    desk,
):
    journey = desk.start("ahsct-at-home")
    asked = list(words_in(worksheet_document(desk.case(journey), PrintWishes()).blocks))
    texts = desk.speaker.texts
    assert texts.get("values.risk-body") in asked
    assert not any("(1 of" in line for line in asked)
    told = desk.take(journey, lambda one: accept_risk(one, RiskAccepted.ONE_IN_1_000))
    case = desk.case(told)
    printed = " ".join(words_in(worksheet_document(case, PrintWishes()).blocks))
    assert "(1 of 1,000 people dies)" in printed
    assert cite_untitled(case.catalog.source("glanz-2016")) in printed
    wishes = PrintWishes(sections=frozenset({Section.DECISION}))
    booklet = " ".join(words_in(plan_document(case, wishes).blocks))
    assert "would be worth MS that stands still: 1 of 1,000 people dies" in booklet
    assert desk.case(journey).fit == case.fit


def test_a_transplant_that_is_compared_is_shown_in_four_pictures(desk):
    drawn = {
        name: [
            [step.sign for step in block.steps]
            for block in worksheet_document(
                desk.case(desk.start(name)), PrintWishes()
            ).blocks
            if isinstance(block, PictureStrip)
        ]
        for name in ("ahsct-at-home", "cells-at-a-clinic")
    }
    assert drawn["ahsct-at-home"][1] == [
        "collect",
        "cold",
        "chemotherapy",
        "give-back",
    ]
    assert len(drawn["cells-at-a-clinic"]) == 1


def test_the_medical_words_of_the_worksheet_are_explained_on_it(desk):
    words = list(
        words_in(
            worksheet_document(
                desk.case(desk.start("ahsct-at-home")), PrintWishes()
            ).blocks
        )
    )
    explained = words[words.index("Words explained") + 1 :]
    for term in ("aHSCT", "EDSS", "PML", "Dummy treatment", "Mobilisation"):
        assert term in explained


def test_help_has_a_number_to_call_and_says_how_old_it_is(case):
    words = " ".join(words_in(worksheet_document(case, PrintWishes()).blocks))
    assert "0808 800 8000" in words
    assert "they can change" in words


def test_a_few_rules_tell_of_each_side_and_not_only_of_what_speaks_against(case):
    sides = {FitSide.AGAINST, FitSide.ASK, FitSide.FOR}
    there = {one.side for one in case.fit} & sides
    told = [one.side for one in fit_told(case)]
    assert set(told) == there
    assert len(told) <= 4


def test_what_hangs_on_a_centre_is_told_by_its_own_number(desk, transplant):
    """The source says "a lot" and no number: nobody but the team can say whether."""
    (rule,) = [one for one in CATALOG.aid.criteria if one.centre_answer == "ms-number"]
    says = CATALOG.texts("en").get(f"criteria.{rule.id}.says")

    def told(journey):
        document = worksheet_document(desk.case(journey), PrintWishes())
        rows = [row for table in tables_of(document) for row in table.rows]
        (row,) = [row for row in rows if row[0].text.startswith(says)]
        return row[1].text

    assert told(transplant) == "not known"
    centre, given = transplant.plan.centre, Answer(text="42 last year, 310 in all")
    asked = desk.take(transplant, lambda j: answer(j, centre, "ms-number", given))
    assert "42 last year, 310 in all" in told(asked)
    assert "your team says" in told(asked)
    assert "not known" not in told(asked)


def test_what_a_rule_asks_of_a_centre_is_asked_on_the_checklist():
    asked = {one.centre_answer for one in CATALOG.aid.criteria if one.centre_answer}
    assert asked
    assert asked <= {one.id for one in CATALOG.aid.centre_questions}


def test_the_signs_of_ones_own_drug_are_those_of_no_other(case):
    drug = case.chances.person.drug
    flags = own_flags(case)
    assert all(drug in flag.drugs for flag in flags)
    without = replace(case.chances, person=replace(case.chances.person, drug=None))
    assert own_flags(replace(case, chances=without)) == ()
