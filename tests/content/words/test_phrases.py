"""Fixed phrases are whole in each language, and what is wrong with a file is told."""

import re

import pytest

from planner.content.catalog import shipped_catalog
from planner.content.words.phrase_book import PhraseBook
from planner.content.words.phrase_checks import numbers
from planner.content.words.phrase_list import read_phrase_list
from planner.services.language.messages import UNTRANSLATED

CATALOG = shipped_catalog()
ENGLISH = CATALOG.texts()
LIST, LIST_PROBLEMS = read_phrase_list(CATALOG.folder, ENGLISH)
LANGUAGES = CATALOG.phrases.languages()
SPANISH = (CATALOG.folder / "phrases" / "es.toml").read_text("utf-8")


@pytest.fixture
def book(tmp_path):
    """Makes the Spanish book of a changed file."""

    def changed(found, instead, count=1):
        pattern = re.compile(found, re.MULTILINE)
        text = pattern.sub(lambda _: instead, SPANISH, count=count)
        assert text != SPANISH
        file = tmp_path / "es.toml"
        file.write_text(text, encoding="utf-8")
        return PhraseBook(file, LIST, ENGLISH)

    return changed


def codes(book):
    return {(one.key, one.code.removeprefix("phrases.")) for one in book.problems()}


def test_the_list_of_phrases_names_only_keys_that_english_has():
    assert LIST_PROBLEMS == ()
    assert set(LANGUAGES) == {"de", "es", "tr"}
    assert len(LIST.groups) > 1000
    assert len(LIST.risky) > 100


@pytest.mark.parametrize("language", sorted({*LANGUAGES} & {*CATALOG.languages()}))
def test_no_phrase_stands_twice_in_one_language(language):
    words, texts = CATALOG.phrases.book(language).words, CATALOG.texts(language)
    twice = [key for key, told in words.items() if texts.own(key) == told]
    assert not twice, f"leave them to phrases/{language}.toml"


def test_every_phrase_tells_its_translator_where_it_stands_and_who_speaks():
    for group in set(map(id, LIST.groups.values())):
        found = next(one for one in LIST.groups.values() if id(one) == group)
        assert found.where, found.name
        assert found.speaks, found.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_phrase_and_nothing_is_wrong_with_one(language):
    found = CATALOG.phrases.book(language)
    assert found.problems() == ()
    assert found.share == 100


@pytest.mark.parametrize(
    ("found", "instead", "key", "code"),
    [
        (
            r"^low-counts = .Recuentos bajos hasta.\n",
            "",
            "sheet.card.low-counts",
            "missing",
        ),
        (
            r"^low-counts = .Recuentos bajos hasta.$",
            'low-counts = ""',
            "sheet.card.low-counts",
            "missing",
        ),
        (
            r"^ahsct = .FIEBRE 38\.0",
            'ahsct = "FIEBRE 39.0',
            "sheet.card.alarm.ahsct",
            "numbers",
        ),
        (
            "en el curso de días: (.*) \\(natalizumab\\)",
            "en el curso de días: algo",
            "sheet.fridge.sign.drug-natalizumab",
            "name-lost",
        ),
        (
            "Ciclofosfamida, ATG,",
            "Ciclo,",
            "sheet.card.given.ahsct-cy-atg",
            "name-lost",
        ),
        ("No espere. Llame", "No esperes tú", "sheet.card.action.ahsct", "forbidden"),
        (
            '"Lo que le pido"',
            f'"{"palabra " * 6}{{x}}"',
            "sheet.ask.title",
            "message.unknown-field",
        ),
        (
            '"Ahora"',
            '"Ahora mismo, en este momento, ya"',
            "sheet.health.now",
            None,
        ),
        (
            '"Antes de cortar: llene con el equipo"',
            f'"{"palabra " * 9}"',
            "sheet.card.fill-title",
            "too-long",
        ),
        (
            '"Lo que le pido"',
            '"What I ask of you"',
            "sheet.ask.title",
            "english",
        ),
        ("one {# brote} ", "", "sheet.activity.count", "message.missing-category"),
        ("one {# brote}", "few {# brote}", "sheet.activity.count", None),
        (
            r"\[sheet\.card\.risk\]",
            '[sheet.card.x]\ny = "z"\n[sheet.card.risk]',
            "sheet.card.x.y",
            "unknown-key",
        ),
    ],
)
def test_what_is_wrong_with_a_phrase_is_told_with_its_key(
    book, found, instead, key, code
):
    changed = book(found, instead)
    told = codes(changed)
    if code is not None:
        assert (key, code) in told
    elif key == "sheet.health.now":
        assert told == set(), "short labels may be longer; print tells whether they fit"
    else:
        assert {one for _, one in told} == {
            "message.other-language",
            "message.missing-category",
        }
    assert {one.file for one in changed.problems()} <= {"es.toml"}


def test_a_problem_names_the_line_of_its_phrase(book):
    changed = book(r"FIEBRE 38\.0", "FIEBRE 39.0")
    (first, *_) = changed.problems()
    line = SPANISH.splitlines()[(first.line or 0) - 1]
    assert "FIEBRE" in line


def test_a_missing_phrase_is_marked_and_lowers_the_share(book):
    changed = book(r"^low-counts = .Recuentos bajos hasta.\n", "")
    assert changed.share == 99
    assert changed.get("sheet.card.low-counts").startswith(UNTRANSLATED)
    assert changed.say("sheet.card.low-counts").startswith(UNTRANSLATED)
    assert changed.find("sheet.card.no-such-key") is None


def test_a_phrase_whose_brackets_are_wrong_counts_as_missing(book):
    changed = book(r'^born = "nac. \{date\}"$', 'born = "nac. {date"')
    assert changed.say("sheet.born", date="1").startswith(UNTRANSLATED)
    assert ("sheet.born", "message.braces") in codes(changed)


def test_a_broken_file_has_no_words_and_says_where_it_breaks(book):
    changed = book(r"^\[sheet\.card\]$", "[sheet.card")
    assert changed.words == {}
    assert changed.share == 0
    (problem,) = changed.problems()
    assert (problem.code, problem.file) == ("toml.syntax", "es.toml")
    assert problem.line


def test_a_file_without_its_language_is_refused(book):
    changed = book(r"^tag = .*\n", "")
    assert {(one.key, one.code) for one in changed.problems()} == {
        ("language.tag", "field.missing")
    }


def test_the_title_of_a_step_is_its_short_line():
    texts = CATALOG.phrases.book("de")
    assert texts.find("steps.mobilisation.title") == "Erste Chemotherapie"


def test_numbers_are_told_apart_from_how_they_are_written():
    assert numbers("38,0 °C and 3 days") == numbers("3 Tage, 38.0 °C")
    assert numbers("2 of 2") != numbers("2")
    assert numbers("{a, plural, one {# day of 3} other {# days of 3}}") == numbers("3")
