"""The window's words are compiled whole: what is missing is English with a mark."""

import os
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from planner.services.language.messages import FOREIGN
from planner.ui.state.i18n import Languages
from tests.places import ROOT

TOOL = runpy.run_path(str(ROOT / ".ci" / "compile_words.py"))
WORDS = {
    "Next": "<translation>Weiter</translation>",
    "Plan of {name}": '<translation type="unfinished"></translation>',
    "{first}, {next}": '<translation type="unfinished"></translation>',
    "Old": '<translation type="unfinished">Veraltet</translation>',
}


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "planner_xx.ts"
    messages = "".join(
        f"<message><source>{english}</source>{told}</message>"
        for english, told in WORDS.items()
    )
    path.write_text(
        f'<TS version="2.1" language="xx"><context><name>Page</name>{messages}'
        "</context></TS>",
        encoding="utf-8",
    )
    return path


def test_a_word_that_is_missing_is_english_with_a_mark(source):
    TOOL["compile_words"](source)
    words = QTranslator()
    assert words.load("planner_xx", str(source.parent))
    assert words.translate("Page", "Next") == "Weiter"
    assert words.translate("Page", "Plan of {name}") == f"Plan of {{name}}{FOREIGN}"
    assert words.translate("Page", "Old") == f"Old{FOREIGN}", "a doubtful one is none"
    assert words.translate("Page", "{first}, {next}") == "{first}, {next}"


def test_what_cannot_be_said_is_told_and_english_with_a_mark(source):
    days = "{count, plural, one {# day} other {# days}}"
    faults = {
        days: ("{count, plural, one {# Tag} few {# Tage} other {# Tage}}", "few"),
        "Day {number}": ("Tag {nummer}", "nummer"),
        "Until {date}": ("Bis dann", "date"),
        "From {time}": ("Um {time", "{time"),
    }
    added = "".join(
        f"<message><source>{english}</source><translation>{told}</translation></message>"
        for english, (told, _) in faults.items()
    )
    text = source.read_text("utf-8").replace("</context>", f"{added}</context>")
    german = source.with_name("planner_de.ts")
    german.write_text(text.replace('"xx"', '"de"'), encoding="utf-8")
    told = TOOL["compile_words"](german)
    words = QTranslator()
    assert words.load("planner_de", str(source.parent))
    for english, (_, named) in faults.items():
        lines = [one for one in told if f"planner_de.ts: Page: {english}: " in one]
        assert lines, english
        assert any(named in one.removeprefix(english) for one in lines)
        assert words.translate("Page", english) == f"{english}{FOREIGN}"
    assert words.translate("Page", "Next") == "Weiter"
    assert Languages(source.parent).share("de") == 100 // 8


def test_a_file_that_is_broken_leaves_the_other_languages_theirs(source):
    broken = source.with_name("planner_yy.ts")
    broken.write_text(source.read_text("utf-8")[:200], encoding="utf-8")
    older = broken.with_suffix(".qm")
    older.write_bytes(b"of an older one")
    os.utime(older, (1, 1))
    (told,) = TOOL["compile_all"](source.parent)
    assert told.startswith("planner_yy.ts: no XML")
    assert Languages(source.parent).offered() == ("en", "xx")


def test_a_file_that_is_called_by_no_language_is_told_and_makes_none(source):
    for name in ("Spanish", "es-MX"):
        shutil.copy(source, source.with_stem(f"planner_{name}"))
    assert TOOL["compile_all"](source.parent) == [
        "planner_Spanish.ts: not the name of a language, left out",
        "planner_es-MX.ts: not the name of a language, left out",
    ]
    made = {one.stem for one in source.parent.glob("*.qm")}
    assert made == {"planner_xx"}


def test_a_language_cut_short_on_the_disk_is_not_offered(source):
    TOOL["compile_words"](source)
    whole = source.with_suffix(".qm").read_bytes()
    for name, content in {"zz": whole[: len(whole) // 2], "yy": b""}.items():
        source.with_name(f"planner_{name}.qm").write_bytes(content)
    languages = Languages(source.parent)
    assert languages.offered() == ("en", "xx")
    languages.choose("zz")
    assert languages.current == "en"


def test_the_window_knows_how_much_of_it_is_translated(source):
    TOOL["compile_words"](source)
    languages = Languages(source.parent)
    assert languages.offered() == ("en", "xx")
    assert languages.share("xx") == 25
    assert languages.share("en") == 100


def test_only_what_is_older_than_its_source_is_compiled(source):
    is_old = TOOL["is_old"]
    assert is_old(source)
    TOOL["compile_words"](source)
    assert not is_old(source)
    later = source.with_suffix(".qm").stat().st_mtime + 5
    os.utime(source, (later, later))
    assert is_old(source)


@pytest.mark.slow
def test_the_first_start_from_a_clone_has_every_language(source, tmp_path):
    clone = tmp_path / "clone"
    shutil.copytree(ROOT / ".ci", clone / ".ci")
    shutil.copy(ROOT / "requirements.lock", clone)
    (clone / "planner").symlink_to(ROOT / "planner")
    (clone / ".venv").symlink_to(Path(ROOT / ".venv").resolve())
    words = clone / "resources" / "i18n"
    words.mkdir(parents=True)
    shutil.copy(source, words)
    setup = [clone / ".ci" / "setup", "run"]
    subprocess.run(setup, cwd=clone, check=True, timeout=60, capture_output=True)
    assert (words / "planner_xx.qm").is_file()
