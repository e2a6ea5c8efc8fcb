"""Exports whole: a plan in two languages, and a journey that survives being printed."""

import json
import shutil
import subprocess
import tomllib
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.content.public_holidays import PublicHolidays
from planner.export.lettering.plain_text import parts
from planner.export.papers.two_languages import merged
from planner.export.writer import Writer
from planner.models.care_sheets import CardSheet
from planner.models.civil import LATEST_DATE
from planner.models.document import Attachment, Audience, Paragraph
from planner.models.errors import PlannerError
from planner.models.structs import replace
from planner.paths import resources_folder
from planner.records.data_file import write_journey
from planner.services.documents.exports import (
    ExportWish,
    SheetKind,
    make_export,
    print_document,
    wish_for,
)
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.reading_plans import DATA_NAME, read_import
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from tests.export.paper_samples import a_document
from tests.pseudo_language import said_otherwise
from tests.slices import share_of
from tests.strategies import journeys

OTHER = str.maketrans("aeiouAEIOU", "âêîôûÂÊÎÔÛ")
PLAIN = str.maketrans("âêîôûÂÊÎÔÛ", "aeiouAEIOU")
MADE_UP = "xx"
"""A language without rules of its own: its dates are those of English."""


def in_pseudo_language(text):
    """The text with other vowels; its fields and plurals stay as they are."""
    return said_otherwise(text, lambda words: words.translate(OTHER))


def pseudo_lines(table, path=()):
    for key, value in table.items():
        if isinstance(value, dict):
            yield from pseudo_lines(value, (*path, key))
        else:
            name = ".".join(map(json.dumps, (*path, key)))
            told = in_pseudo_language(value) if isinstance(value, str) else value
            yield f"{name} = {json.dumps(told, ensure_ascii=False)}"


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """The examples on a content folder that has a second, made-up language."""
    folder = tmp_path_factory.mktemp("two-languages")
    content = folder / "content"
    shutil.copytree(resources_folder() / "content", content)
    english = content / "text" / "en"
    for file in sorted(english.rglob("*.toml")):
        target = content / "text" / MADE_UP / file.relative_to(english)
        target.parent.mkdir(parents=True, exist_ok=True)
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        target.write_text("\n".join(pseudo_lines(table)), encoding="utf-8")
    catalog = ShippedCatalog(content)
    store = SqliteJourneyStore(folder / "journeys.db")
    service = JourneyService(store, catalog, SystemClock(STORY_DAY), PublicHolidays())
    bench = workbench_around(service, catalog, store)
    yield bench
    bench.close()


@pytest.fixture(scope="module")
def started(bench):
    return dict(start_examples(bench))


def both_wish(**changes):
    return ExportWish(second_language=MADE_UP, **changes)


def blocks_of(document):
    return document.blocks


@pytest.mark.parametrize("audience", [Audience.ME, Audience.CARER])
@pytest.mark.slow
def test_every_text_of_a_print_has_its_second_language_beneath(
    bench, started, audience
):
    for journey in started.values():
        document = print_document(bench, journey, both_wish(audience=audience))
        first = list(words_in(blocks_of(document)))
        second = list(words_in(blocks_of(document.second)))
        assert len(first) == len(second), "the same plan in the same shape"
        printed = [parts(text) for text in words_in(blocks_of(merged(document)))]
        told_twice = [
            pair
            for pair in zip(first, second, strict=True)
            if len(set(pair)) > 1 and "{page}" not in pair[0]
        ]
        assert len(told_twice) > len(first) / 3
        for one, other in told_twice:
            assert (one.strip(), other.strip()) in printed
            assert one.translate(PLAIN) == other.translate(PLAIN)


@pytest.mark.slow
def test_a_print_in_two_languages_has_both_in_each_row_of_its_tables(
    bench, started, tmp_path
):
    target = tmp_path / "both.pdf"
    wish = both_wish(audience=Audience.ME, with_data=True)
    target.write_bytes(make_export(bench, started["ahsct-at-home"], wish))
    told = subprocess.run(
        ["pdftotext", "-layout", target, "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for title in ("Collect your stem cells", "Dentist: check and repair"):
        assert title in told
        assert title.translate(OTHER) in told
    carried = read_import(bench, target.read_bytes(), "both.pdf")
    assert carried == started["ahsct-at-home"]


def on_the_last_day(bench):
    """The same bench when all that can be told of a past has passed."""
    service = JourneyService(
        bench.service.store,
        bench.service.catalog,
        SystemClock(LATEST_DATE),
        PublicHolidays(),
    )
    return replace(bench, service=service)


@given(journey=journeys)
@settings(max_examples=share_of(40))
def test_any_journey_comes_back_from_a_pdf_exactly(bench, journey):
    carried = Attachment(
        name=DATA_NAME,
        description="data",
        mime="application/json",
        data=write_journey(journey),
    )
    pdf = Writer().pdf(a_document(Paragraph(text="Plan.")), (carried,))
    assert read_import(on_the_last_day(bench), pdf, "plan.pdf") == journey


@pytest.mark.parametrize(
    "wish",
    [
        ExportWish(),
        ExportWish(audience=Audience.ME),
        ExportWish(audience=Audience.CARER),
        ExportWish(worksheet_only=True),
    ],
)
def test_no_print_carries_data_unless_it_was_wished_for(bench, started, wish):
    journey = next(iter(started.values()))
    printed = make_export(bench, journey, wish)
    with pytest.raises(PlannerError) as refused:
        read_import(bench, printed, "plan.pdf")
    assert refused.value.code == "import.no-data"


@pytest.mark.parametrize("sheet", [None, SheetKind.DOCTOR, SheetKind.WORKSHEET])
def test_only_the_booklet_can_carry_data(bench, started, sheet):
    journey = next(iter(started.values()))
    wish = ExportWish(with_data=True)
    wish = wish_for(sheet, wish) if sheet else wish
    with pytest.raises(PlannerError) as refused:
        make_export(bench, journey, wish)
    assert refused.value.code == "export.data-only-booklet"
    booklet = wish_for(SheetKind.BOOKLET, wish)
    assert read_import(bench, make_export(bench, journey, booklet), "a.pdf") == journey


def test_a_diary_that_is_empty_is_a_form_to_fill_in(bench, started):
    journey = next(iter(started.values()))
    made = make_export(bench, journey, wish_for(SheetKind.DIARY, ExportWish()))
    with pikepdf.open(BytesIO(made)) as opened:
        assert len(opened.pages) == 1


def test_the_doctors_sheet_comes_once_in_each_language(bench, started):
    journey = started["ahsct-at-home"]
    document = merged(print_document(bench, journey, both_wish()))
    first, second = document.sheets
    assert second.front.title == first.front.title.translate(OTHER)
    assert not document.blocks


def cards_in(bench, journey, wish):
    document = merged(print_document(bench, journey, wish))
    return [one for one in document.sheets if isinstance(one, CardSheet)]


@pytest.mark.parametrize("how", ["alone", "in a carer's plan"])
def test_a_card_in_two_languages_has_a_side_in_each_and_is_there_once(
    bench, started, how
):
    journey = started["ahsct-at-home"]
    wish = both_wish(audience=Audience.CARER)
    if how == "alone":
        wish = wish_for(SheetKind.CARD, wish)
    (card,) = cards_in(bench, journey, wish)
    (plain,) = cards_in(bench, journey, replace(wish, second_language=""))
    there, own = card.sides
    assert own == plain.sides[1]
    assert there.alarm == own.alarm.translate(OTHER)
    assert there.language == MADE_UP
    assert not plain.sides[0].alarm, "one language: room for that of the country"
