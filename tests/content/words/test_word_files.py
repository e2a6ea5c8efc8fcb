"""Words go to a translator as PO and come back; what is not ready is told."""

import importlib.util
import shutil
import sys
import tomllib

import pytest
from babel.messages.pofile import read_po, write_po

from planner.content.catalog import shipped_catalog
from planner.paths import resources_folder
from tests.places import ROOT

CATALOG = shipped_catalog()
LANGUAGES = sorted({*CATALOG.languages(), *CATALOG.phrases.languages()} - {"en"})


def tool():
    sys.path.insert(0, str(ROOT / ".ci"))  # it has a part of itself beside it
    spec = importlib.util.spec_from_file_location(
        "word_files", ROOT / ".ci" / "word_files.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.pop(0)
    return module


TOOL = tool()


@pytest.fixture
def resources(tmp_path):
    for name in ("content", "i18n"):
        shutil.copytree(resources_folder() / name, tmp_path / name)
    return tmp_path


def changed(file, change):
    """Change messages of a PO file and write it again."""
    with file.open("rb") as source:
        catalog = read_po(source)
    change(catalog)
    with file.open("wb") as target:
        write_po(target, catalog)


def told(words):
    return {one.key: one.told for one in words.all() if one.english}


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_come_back_from_po_as_they_went(resources, tmp_path, language):
    words, po = TOOL.Words(resources, language), tmp_path / "words.po"
    before, phrases = told(words), words.phrase_file.read_bytes()
    words.export(po)
    left = words.take(po)
    assert len(left) == sum(not text for text in before.values())
    assert told(TOOL.Words(resources, language)) == before
    assert words.phrase_file.read_bytes() == phrases


@pytest.mark.slow
def test_each_word_tells_where_it_stands_who_speaks_and_what_carries_risk(
    resources, tmp_path
):
    po = tmp_path / "words.po"
    TOOL.Words(resources, "es").export(po)
    with po.open("rb") as file:
        catalog = read_po(file)
    alarm = catalog.get("FEVER 38.0 °C = EMERGENCY", context="sheet.card.alarm.ahsct")
    comments = " ".join(alarm.auto_comments)
    assert "emergency card" in comments
    assert "nurse" in comments
    assert "carries risk" in comments
    assert alarm.string == "FIEBRE 38.0 °C = EMERGENCIA"
    first = catalog.get("Not known", context="chances.frames.not-known")
    assert "carries risk" in " ".join(first.auto_comments)
    heading = catalog.get("Delete for good", context="window DeletingCard")
    said = "\n".join(heading.auto_comments)
    assert "Your data: the page" in said
    assert "pages/data/deleting_card.py" in said
    assert "it is: a heading" in said
    assert "carries risk" in said


@pytest.mark.slow
def test_words_of_the_window_tell_their_page_and_what_becomes_of_them():
    words = {one.key: one for one in TOOL.Words(resources_folder(), "en").all("window")}
    again = words["KeptDialog: Try again"]
    assert "What is saved, what waits to be added" in again.where
    assert again.use.startswith("a button")
    assert again.speaks.startswith("the person")
    unheard = words["QuickLine: Reads as: {reading}"]
    assert "pages/plan" in unheard.where
    assert unheard.comments[-1] == "example: Reads as: MRI, 4 February 2027"
    for word in words.values():
        assert "(ui/" in word.where or "(app/" in word.where, word.key
        assert word.use, word.key


@pytest.mark.slow
def test_what_has_fields_has_an_example_for_one_and_for_several():
    words = {one.key: one for one in TOOL.Words(resources_folder(), "es").all()}
    assert words["speech.steps"].comments[-2:] == (
        "example: 3 steps",
        "example: 1 step",
    )
    names = set()
    for word in words.values():
        names |= set(TOOL.fields_of(word.english))
    samples = TOOL._SAMPLES
    lacking, left_over = names - set(samples["any"]), set(samples["any"]) - names
    assert not lacking, "put what stands there into .ci/word_samples.toml, [any]"
    assert not left_over, "take them out of .ci/word_samples.toml"
    for key, own in samples["of"].items():
        assert set(own) <= set(TOOL.fields_of(words[key].english)), key


@pytest.mark.parametrize("part", ["content", "window"])
def test_every_word_has_a_place_and_a_speaker_and_no_pattern_is_left_over(part):
    words = TOOL.Words(resources_folder(), "en")
    for word in words.all(part):
        assert word.where, word.key
        assert word.speaks, word.key
    kind = "keys" if part == "content" else "window"
    keys = [
        word.key if kind == "keys" else word.key.lower() for word in words.all(part)
    ]
    for pattern in words._groups["risk"][kind]:
        assert any(TOOL._fits(key, [pattern]) for key in keys), pattern


@pytest.mark.slow
def test_what_is_fuzzy_old_or_unknown_is_left_out_and_told(resources, tmp_path):
    words, po = TOOL.Words(resources, "es"), tmp_path / "words.po"
    words.export(po, "phrases")

    def change(catalog):
        catalog.get("Emergency card", context="sheet.card.title").flags.add("fuzzy")
        catalog.get("Allergies", context="sheet.card.allergies").string = ""
        catalog.get("Visit sheet", context="sheet.visit.title").string = "Otra hoja"
        catalog.add("An older word", "Palabra", context="sheet.card.kin")
        catalog.add("x", "y", context="sheet.no.such")

    changed(po, change)
    left = words.take(po, "phrases")
    assert "sheet.card.title: not translated yet" in left
    assert "sheet.card.allergies: not translated yet" in left
    assert "sheet.card.kin: the English has changed since" in left
    assert "sheet.no.such: not ours" in left
    now = told(TOOL.Words(resources, "es"))
    assert now["sheet.visit.title"] == "Otra hoja"
    assert now["sheet.card.title"] == "Tarjeta de emergencia", "what was there stays"


@pytest.mark.slow
def test_a_new_language_begins_as_an_empty_po_and_becomes_its_files(
    resources, tmp_path
):
    words, po = TOOL.Words(resources, "it"), tmp_path / "it.po"
    words.export(po)

    def change(catalog):
        for context, english, italian in (
            ("sheet.card.title", "Emergency card", "Tessera di emergenza"),
            ("command-line.says.note", "Note", "Nota"),
            ("window DeletingCard", "Delete for good", "Elimina per sempre"),
        ):
            catalog.get(english, context=context).string = italian

    changed(po, change)
    assert len(words.take(po)) > 5000
    now = {key: text for key, text in told(TOOL.Words(resources, "it")).items() if text}
    assert sorted(now.values()) == [
        "Elimina per sempre",
        "Nota",
        "Tessera di emergenza",
    ]
    card = tomllib.loads((resources / "content/text/it/sheet.toml").read_text("utf-8"))
    assert card == {"card": {"title": "Tessera di emergenza"}}
    assert (resources / "i18n" / "planner_it.ts").is_file()


@pytest.mark.slow
def test_papers_of_a_clinic_need_one_file_of_phrases(resources, tmp_path):
    words, po = TOOL.Words(resources, "it"), tmp_path / "it.po"
    words.export(po, "phrases")

    def change(catalog):
        card = catalog.get("Emergency card", context="sheet.card.title")
        card.string = "Tessera di emergenza"

    changed(po, change)
    assert len(words.take(po, "phrases")) > 1000
    book = TOOL.Words(resources, "it").catalog.phrases.book("it")
    assert book.get("sheet.card.title") == "Tessera di emergenza"
    assert (book.language, book.share) == ("it", 0)


@pytest.mark.slow
def test_what_carries_risk_is_listed_side_by_side():
    listed = TOOL.risky(resources_folder(), ["es", "tr"])
    count = int(listed.split(maxsplit=1)[0])
    assert 500 < count < 800
    assert (
        "  en  FEVER 38.0 °C = EMERGENCY\n  es  FIEBRE 38.0 °C = EMERGENCIA\n" in listed
    )


def test_the_command_says_how_it_is_called(capsys):
    assert TOOL.main(["export"]) == 2
    assert "es.po" in capsys.readouterr().out
