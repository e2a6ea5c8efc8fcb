"""Phrases go to a translator as PO and come back; what is not ready is told."""

import importlib.util
import shutil

import pytest
from babel.messages.pofile import read_po, write_po

from planner.content.catalog import shipped_catalog
from tests.places import ROOT

CONTENT = shipped_catalog().folder


def tool():
    spec = importlib.util.spec_from_file_location(
        "phrase_files", ROOT / ".ci" / "phrase_files.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = tool()


@pytest.fixture
def content(tmp_path):
    copied = tmp_path / "content"
    shutil.copytree(CONTENT, copied)
    return copied


def changed(file, change):
    """Change messages of a PO file and write it again."""
    with file.open("rb") as source:
        catalog = read_po(source)
    change(catalog)
    with file.open("wb") as target:
        write_po(target, catalog)


@pytest.mark.slow
@pytest.mark.parametrize("language", shipped_catalog().phrases.languages())
def test_phrases_come_back_from_po_as_they_went(content, tmp_path, language):
    phrases, po = TOOL.Phrases(content, language), tmp_path / "phrases.po"
    before = phrases.file.read_bytes()
    phrases.export(po)
    assert phrases.take(po) == []
    assert phrases.file.read_bytes() == before


@pytest.mark.slow
def test_each_phrase_tells_where_it_stands_who_speaks_and_what_carries_risk(
    content, tmp_path
):
    po = tmp_path / "phrases.po"
    TOOL.Phrases(content, "es").export(po)
    with po.open("rb") as file:
        catalog = read_po(file)
    alarm = catalog.get("FEVER 38.0 °C = EMERGENCY", context="sheet.card.alarm.ahsct")
    told = " ".join(alarm.auto_comments)
    assert "emergency card" in told
    assert "nurse" in told
    assert "carries risk" in told
    assert alarm.string == "FIEBRE 38.0 °C = EMERGENCIA"


@pytest.mark.slow
def test_what_is_fuzzy_old_or_unknown_is_left_out_and_told(content, tmp_path):
    phrases, po = TOOL.Phrases(content, "es"), tmp_path / "phrases.po"
    phrases.export(po)

    def change(catalog):
        catalog.get("Emergency card", context="sheet.card.title").flags.add("fuzzy")
        catalog.get("Allergies", context="sheet.card.allergies").string = ""
        catalog.get("Visit sheet", context="sheet.visit.title").string = "Otra hoja"
        catalog.add("An older word", "Palabra", context="sheet.card.kin")
        catalog.add("x", "y", context="sheet.no.such")

    changed(po, change)
    left = phrases.take(po)
    assert "sheet.card.title: not translated yet" in left
    assert "sheet.card.allergies: not translated yet" in left
    assert "sheet.card.kin: the English has changed since" in left
    assert "sheet.no.such: no phrase of ours" in left
    words = phrases.words()
    assert words["sheet.visit.title"] == "Otra hoja"
    assert words["sheet.card.title"] == "Tarjeta de emergencia", "what was there stays"


@pytest.mark.slow
def test_a_new_language_begins_as_an_empty_po_and_becomes_one_file(content, tmp_path):
    phrases, po = TOOL.Phrases(content, "it"), tmp_path / "it.po"
    phrases.export(po)

    def change(catalog):
        card = catalog.get("Emergency card", context="sheet.card.title")
        card.string = "Tessera di emergenza"

    changed(po, change)
    left = phrases.take(po)
    assert len(left) > 1000
    book = phrases.book()
    assert book.get("sheet.card.title") == "Tessera di emergenza"
    assert book.language == "it"
    assert book.share == 0


def test_the_command_says_how_it_is_called(capsys):
    assert TOOL.main(["export"]) == 2
    assert "phrases-es.po" in capsys.readouterr().out
