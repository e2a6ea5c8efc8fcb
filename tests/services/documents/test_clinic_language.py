"""Papers in the language of a clinic: whole, marked, and beside the patient's own."""

import re
import shutil
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog, shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.care_sheets import CardSheet
from planner.models.document import Audience
from planner.models.errors import FileRefusedError, PlannerError
from planner.models.structs import replace
from planner.records.data_file import write_journey
from planner.services.documents.clinic_language import (
    paper_languages,
    refuse_untranslated,
)
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    SheetKind,
    make_export,
    print_document,
    wish_for,
)
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.sections import Section
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.journeys import JourneyService
from planner.services.language.messages import UNTRANSLATED
from planner.storage.journey_store import SqliteJourneyStore

CATALOG = shipped_catalog()
LANGUAGES = CATALOG.phrases.languages()
SHEETS = (SheetKind.DOCTOR, SheetKind.CARD, SheetKind.HANDOVER)
NOTHING = {"export.nothing-to-carry", "export.nothing-to-hand-over"}
LONG = "Maria-Magdalena Konstantinopoulou-Featherstonehaugh"


def bench_on(folder, catalog):
    store = SqliteJourneyStore(folder / "journeys.db")
    service = JourneyService(store, catalog, SystemClock(STORY_DAY), PublicHolidays())
    return workbench_around(service, catalog, store)


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    bench = bench_on(tmp_path_factory.mktemp("clinic"), CATALOG)
    yield bench
    bench.close()


@pytest.fixture(scope="module")
def started(bench):
    return dict(start_examples(bench))


@pytest.fixture
def other_bench(tmp_path):
    """Makes a workbench on a content folder whose phrases were changed."""
    benches = []

    def made(language, change):
        content = tmp_path / "content"
        shutil.copytree(CATALOG.folder, content)
        file = content / "phrases" / f"{language}.toml"
        file.write_text(change(file.read_text("utf-8")), encoding="utf-8")
        benches.append(bench_on(tmp_path, ShippedCatalog(content)))
        return benches[-1]

    yield made
    for bench in benches:
        bench.close()


CARDS = {
    "ahsct-at-home": "ahsct",
    "split-dose-abroad": "ahsct",
    "cells-at-a-clinic": "msc",
    "stay-on-drug": "drug",
}
VISITS = 3


def wishes(journey, bench):
    """What can be in two languages: the papers, and of each kind of visit the first."""
    yield from (wish_for(kind, ExportWish()) for kind in SHEETS)
    steps = bench.service.schedule(journey).steps
    roles = {one.step.who: one.id for one in reversed(steps) if one.step.attends}
    yield from (ExportWish(visit=step) for step in list(roles.values())[:VISITS])


def made(bench, journey, wish):
    """The document, None where this plan has no such paper."""
    try:
        return print_document(bench, journey, wish)
    except PlannerError as error:
        if error.code not in {*NOTHING, "visit.no-visit"}:
            raise
        return None


def pages_of(data):
    reader = PdfReader(BytesIO(data))
    return reader, [page.extract_text() for page in reader.pages]


def flat(text):
    return " ".join(text.split())


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_word_is_left_on_a_paper_of_the_clinic(bench, started, language):
    for journey in started.values():
        own_words = flat(write_journey(journey).decode())
        for wish in wishes(journey, bench):
            english = made(bench, journey, wish)
            if english is None or wish.sheet is SheetKind.CARD:
                continue
            both = replace(wish, with_language=language)
            theirs = made(bench, journey, both).beside.sheets
            left = set(words_in(theirs)) & set(words_in(english.sheets))
            for text in left:
                shared = re.findall(r"\b[a-z]{4,}\b", text)
                known = text in own_words or " ".join(shared) in own_words
                one_for_all = set(shared) <= {"type", "index", "polio", "rituximab"}
                assert known or one_for_all or not shared, text


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_has_the_clinics_side_whole_and_the_patients_own(
    bench, started, language
):
    texts = CATALOG.phrases.book(language)
    for name, kind in CARDS.items():
        profile = replace(started[name].profile, name=LONG)
        journey = replace(started[name], profile=profile)
        wish = wish_for(SheetKind.CARD, ExportWish(with_language=language))
        card = print_document(bench, journey, wish).sheets[0]
        reader, (page,) = pages_of(make_export(bench, journey, wish))
        told = flat(page)
        for side in card.sides:
            assert side.alarm in told
            assert side.action in told, "what to do is never cut"
        assert texts.get(f"sheet.card.alarm.{kind}") == card.sides[0].alarm
        for key in ("card.no-answer", "translated-card", "card.allergies"):
            assert told.count(texts.get(f"sheet.{key}")) >= 2, key
        if kind == "ahsct":
            for key in ("low-counts", "irradiated"):
                assert told.count(texts.get(f"sheet.card.{key}")) >= 2
        assert reader.trailer["/Root"]["/Lang"] == "en"
        assert {"en", texts.language.replace("_", "-")} == languages_of(reader)


def languages_of(reader):
    """The languages that the tree of a tagged PDF and its pages name."""
    found = {reader.trailer["/Root"]["/Lang"]}

    def walk(node):
        node = node.get_object()
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if "/Lang" in node:
                found.add(node["/Lang"])
            if "/K" in node:
                walk(node["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_doctors_sheet_comes_first_in_the_language_of_the_clinic(
    bench, started, language
):
    texts = CATALOG.phrases.book(language)
    wish = wish_for(SheetKind.DOCTOR, ExportWish(with_language=language))
    for name, journey in started.items():
        reader, pages = pages_of(make_export(bench, journey, wish))
        pages = list(map(flat, pages))
        assert len(pages) == 4, name
        day = bench.speaker().day_bare(STORY_DAY)
        for number, page in enumerate(pages[:2], 1):
            label = texts.say("document.page-label", page=f"{number}", pages="2")
            assert label in page
            assert texts.get("sheet.translated") in page, "it says who translated it"
        for number, page in enumerate(pages[2:], 1):
            assert f"page {number} of 2" in page
            assert "translated" not in page
        assert texts.get("sheet.front.title") in pages[0]
        note = texts.get("sheet.front.note").partition("{date}")
        assert note[0].strip() in pages[0]
        assert note[2].strip() in pages[0], "that it orders nothing is never cut"
        for key in ("agreed", "not-agreed", "see-again", "date", "sign"):
            assert texts.get(f"sheet.strip.{key}") in pages[0], key
        if name == "split-dose-abroad":
            corner = texts.get("sheet.days.corner-three")
            assert corner in pages[1], "a nurse is told what each dotted line is for"
        assert day in pages[2]
        assert texts.language.replace("_", "-") in languages_of(reader)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_papers_of_a_person_with_long_names_fit_in_each_language(
    bench, started, language
):
    wish = ExportWish(with_language=language)
    for name in ("ahsct-at-home", "cells-at-a-clinic"):
        journey = started[name]
        profile = replace(journey.profile, name=LONG, languages=LONG)
        centres = {
            key: replace(one, name=f"{LONG} hospital and research centre")
            for key, one in journey.centres.items()
        }
        named = replace(journey, profile=profile, centres=centres)
        for kind in SHEETS:
            data = make_export(bench, named, wish_for(kind, wish))
            _, pages = pages_of(data)
            assert len(pages) == {"doctor": 4, "card": 1, "handover": 2}[kind.value]
            assert "\ue000" not in "".join(pages)


@pytest.mark.slow
def test_what_the_patient_wrote_stays_and_is_marked_with_its_language(bench, started):
    wish = wish_for(SheetKind.DOCTOR, ExportWish(with_language="es"))
    journey = started["ahsct-at-home"]
    document = print_document(bench, journey, wish)
    own = document.sheets[0].front.questions[0]
    assert document.beside.sheets[0].front.questions[0] == f"{own} (inglés)"
    facts = document.beside.sheets[0].front.right.facts
    inks = [one for fact in facts for one in fact.told]
    assert "en" in {getattr(one, "language", "") for one in inks}
    data = make_export(bench, journey, wish)
    reader = PdfReader(BytesIO(data))
    drawn = [one.get_contents().get_data() for one in reader.pages[:2]]
    assert any(b"/Lang <FEFF0065006e>" in one for one in drawn)


@pytest.mark.slow
def test_any_two_languages_stand_beside_each_other(bench, started):
    journey = started["split-dose-abroad"]
    steps = bench.service.schedule(journey).steps
    visit = next(one.id for one in steps if "neurologist" in one.id)
    _, pages = pages_of(
        make_export(bench, journey, ExportWish(visit=visit, language="de"))
    )
    assert CATALOG.phrases.book("de").get("sheet.visit.title") in flat(pages[0])
    for first, second in (("es", "en"), ("tr", "es"), ("de", "tr")):
        wish = ExportWish(language=first, with_language=second)
        _, pages = pages_of(
            make_export(bench, journey, wish_for(SheetKind.DOCTOR, wish))
        )
        words = {
            one: CATALOG.phrases.book(one).get("sheet.front.title") for one in LANGUAGES
        }
        words["en"] = "Treatment plan to discuss"
        assert words[second] in flat(pages[0])
        assert words[first] in flat(pages[2])


@pytest.mark.slow
def test_in_the_same_language_twice_a_paper_is_printed_once(bench, started):
    wish = ExportWish(with_language="en")
    document = print_document(
        bench, started["ahsct-at-home"], wish_for(SheetKind.DOCTOR, wish)
    )
    assert document.beside is None


@pytest.mark.parametrize(
    "wish",
    [
        ExportWish(with_language="es", worksheet_only=True),
        ExportWish(with_language="es", sheet=SheetKind.BOOKLET, audience=Audience.ME),
        ExportWish(with_language="es", sections=frozenset({Section.DIARY})),
    ],
)
def test_a_paper_of_more_than_phrases_is_refused_in_the_clinics_language(
    bench, started, wish
):
    with pytest.raises(PlannerError) as refused:
        print_document(bench, started["ahsct-at-home"], wish)
    assert refused.value.code == "export.no-phrases"


def test_annexes_stay_in_the_language_of_the_patient(bench, started):
    parts = frozenset({Section.DOCTOR_PAGE, Section.QUESTIONS})
    wish = ExportWish(with_language="tr", sections=parts)
    document = print_document(bench, started["ahsct-at-home"], wish)
    assert document.blocks
    assert len(document.beside.sheets) == 1
    with pytest.raises(PlannerError) as refused:
        print_document(bench, started["ahsct-at-home"], replace(wish, language="de"))
    assert refused.value.code == "export.only-phrases"


def test_a_language_that_nobody_knows_is_refused_with_those_there_are(bench, started):
    wish = ExportWish(with_language="xx")
    with pytest.raises(PlannerError) as refused:
        print_document(bench, started["ahsct-at-home"], wish)
    assert refused.value.code == "language.unknown"
    allowed = refused.value.details["allowed"].split(", ")
    assert allowed[0] == "en"
    assert sorted(allowed) == ["de", "en", "es", "tr"]


def test_no_paper_is_printed_while_a_phrase_is_missing(other_bench):
    bench = other_bench("es", lambda text: re.sub(r"\nlow-counts = .*", "", text))
    journey = dict(start_examples(bench))["ahsct-at-home"]
    # The hand-over does not even need it: a language is whole or is not offered.
    wish = wish_for(SheetKind.HANDOVER, ExportWish(with_language="es"))
    with pytest.raises(PlannerError) as refused:
        print_document(bench, journey, wish)
    assert refused.value.code == "language.incomplete"
    assert refused.value.details["share"] == "99"
    assert "99 %" in bench.speaker().error(refused.value)
    assert "es" not in paper_languages(bench.catalog)
    assert "tr" in paper_languages(bench.catalog)


@pytest.mark.slow
def test_a_language_half_done_prints_what_phrases_are_enough_for(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(CATALOG.folder, content)
    shutil.rmtree(content / "text" / "es", ignore_errors=True)
    half = content / "text" / "es" / "phases.toml"
    half.parent.mkdir(parents=True)
    half.write_text('[agree]\ntitle = "Preguntar"\n', encoding="utf-8")
    catalog = ShippedCatalog(content)
    assert not [one for one in catalog.problems() if "es" in one.file]
    assert 0 < catalog.texts("es").share < 100
    bench = bench_on(tmp_path, catalog)
    journey = dict(start_examples(bench))["ahsct-at-home"]
    wish = ExportWish(language="es")
    try:
        document = print_document(bench, journey, wish_for(SheetKind.DOCTOR, wish))
        assert document.language == "es-419"
        booklet = replace(wish, sheet=SheetKind.BOOKLET, audience=Audience.ME)
        with pytest.raises(PlannerError) as refused:
            print_document(bench, journey, booklet)
        calendar = make_export(bench, journey, replace(wish, kind=ExportKind.ICS))
    finally:
        bench.close()
    assert refused.value.code == "language.incomplete"
    assert refused.value.details["share"] == str(catalog.texts("es").share)
    assert "[EN]" in calendar.decode(), "no paper: what is missing is marked"


def test_a_file_with_a_fault_is_refused_with_its_key(other_bench):
    bench = other_bench("es", lambda text: text.replace("FIEBRE 38.0", "FIEBRE 83.0"))
    journey = dict(start_examples(bench))["ahsct-at-home"]
    wish = wish_for(SheetKind.CARD, ExportWish(with_language="es"))
    with pytest.raises(FileRefusedError) as refused:
        print_document(bench, journey, wish)
    told = bench.speaker().error(refused.value)
    assert "es.toml" in told
    assert "sheet.card.alarm.ahsct" in told
    assert any(one.code == "phrases.numbers" for one in bench.catalog.problems())


def test_a_fault_in_a_phrase_refuses_the_paper_in_ones_own_language_too(other_bench):
    bench = other_bench("es", lambda text: text.replace("nac. {date}", "nac. {dat}"))
    journey = dict(start_examples(bench))["ahsct-at-home"]
    wish = wish_for(SheetKind.DOCTOR, ExportWish(language="es"))
    with pytest.raises(FileRefusedError) as refused:
        print_document(bench, journey, wish)
    told = bench.speaker().error(refused.value)
    assert "es.toml" in told
    assert "sheet.born" in told
    print_document(bench, journey, wish_for(SheetKind.DOCTOR, ExportWish()))


def test_a_field_too_many_is_english_on_the_screen_and_refuses_the_paper(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(CATALOG.folder, content)
    file = content / "text" / "es" / "document.toml"
    text = file.read_text("utf-8")
    assert "Lo que sigue: {steps}." in text
    file.write_text(text.replace("Lo que sigue:", "Lo que {sigue}:"), encoding="utf-8")
    bench = bench_on(tmp_path, ShippedCatalog(content))
    journey = dict(start_examples(bench))["ahsct-at-home"]
    shown = bench.catalog.texts("es").say("document.booklet.next", steps="RM")
    wish = wish_for(SheetKind.BOOKLET, ExportWish(language="es"))
    with pytest.raises(FileRefusedError) as refused:
        print_document(bench, journey, wish)
    told = bench.speaker().error(refused.value)
    bench.close()
    assert shown.endswith("[EN]")
    assert "RM" in shown
    assert "es/document.toml" in told
    assert "document.booklet.next" in told


def test_a_paper_with_a_word_outside_the_phrases_is_refused(bench, started):
    journey = started["ahsct-at-home"]
    wish = wish_for(SheetKind.DOCTOR, ExportWish())
    document = print_document(bench, journey, wish)
    refuse_untranslated(document, "de")
    beside = replace(document, subject=f"{UNTRANSLATED}speech.no-such-word")
    with pytest.raises(PlannerError) as refused:
        refuse_untranslated(beside, "de")
    assert refused.value.code == "language.not-this-paper"
    assert "Deutsch" in bench.speaker().error(refused.value)


def test_data_files_know_no_language_of_a_clinic(bench, started):
    wish = ExportWish(kind=ExportKind.CSV, with_language="es")
    assert not wish.has_phrases
    assert make_export(bench, started["ahsct-at-home"], wish)


def test_the_card_in_a_plan_speaks_the_language_of_the_clinic_on_one_side(
    bench, started
):
    wish = ExportWish(audience=Audience.ME, with_language="es")
    document = print_document(bench, started["ahsct-at-home"], wish)
    (card,) = [one for one in document.sheets if isinstance(one, CardSheet)]
    alone = replace(wish, sheet=SheetKind.CARD)
    (other,) = print_document(bench, started["ahsct-at-home"], alone).sheets
    assert card.sides == other.sides
    assert card.sides[0] != card.sides[1]
