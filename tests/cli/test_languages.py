"""The command line in another language: told by a word, by the system, or neither."""

import argparse
import re

import pytest

from planner.app import window
from planner.app.manual import english_parser
from planner.cli.parsing.command_parser import key_of
from planner.cli.parsing.spoken_language import spoken_language
from planner.content.catalog import shipped_catalog

CATALOG = shipped_catalog()
ENGLISH = CATALOG.texts()
OTHERS = [one for one in CATALOG.languages() if one != "en"]
PLACE = re.compile(r"%(?:\(\w+\))?[sr]")
KNOWN = ("en", "es", "pt", "pt_BR")


@pytest.mark.parametrize(
    ("words", "system", "language"),
    [
        ((), {}, "en"),
        ((), {"LANG": "es_MX.UTF-8"}, "es"),
        ((), {"LANG": "es_MX.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "es"}, "en"),
        ((), {"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:pt_BR:es"}, "pt_BR"),
        ((), {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "pt_PT.UTF-8"}, "pt"),
        (("--language", "es"), {"LANG": "pt_PT.UTF-8"}, "es"),
        (("list", "--language=es-MX"), {}, "es"),
        (("list", "--language=xx"), {"LANG": "es_ES@euro"}, "es"),
        (("note", "--", "--language", "es"), {}, "en"),
        (("list", "--language"), {}, "en"),
    ],
)
def test_the_word_goes_before_the_language_of_the_system(words, system, language):
    assert spoken_language(words, system, KNOWN) == language


def test_a_language_that_nobody_knows_is_refused_with_those_there_are(planner):
    assert "en, " in planner.refused("list", "--language", "xx")
    planner.done("list", "--language", "en-GB")


@pytest.fixture
def spanish(planner, monkeypatch):
    """Make the system Spanish."""
    if "es" not in OTHERS:
        pytest.skip("there is no Spanish here")
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    return planner


def test_json_is_the_same_in_every_language_but_for_its_sentences(spanish, journey):
    told = spanish.done("show", journey, "--json").json
    english = spanish.done("show", journey, "--json", "--language", "en").json
    assert told.keys() == english.keys()
    assert [one["id"] for one in told["steps"]] == [
        one["id"] for one in english["steps"]
    ]


def test_a_paper_that_nobody_named_a_language_for_is_always_printed(spanish, journey):
    folder = spanish.data.parent
    spanish.done("export", journey, "--pdf", folder / "plan.pdf")
    assert (folder / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_that_cannot_be_opened_is_told_in_the_language_of_the_system(spanish):
    assert window._speaker().language == "es_419"


def test_the_sentences_of_the_parser_are_in_the_language_too(spanish):
    if CATALOG.texts("es").own("command-line.argparse.usage") is None:
        pytest.skip("not translated yet")
    wrong = spanish.run("list", "--no-such-word")
    assert wrong.code == 2
    told = CATALOG.texts("es").get("command-line.argparse.unrecognized-arguments-s")
    assert told % "--no-such-word" in wrong.err
    assert "uso: ms-journey-planner" in wrong.err
    assert "usage:" in spanish.run("list", "--x", "--language", "en").err


def test_every_sentence_of_the_parser_is_found_by_what_it_says():
    keys = ENGLISH.section_keys("command-line")
    own = [one for one in keys if one.startswith("command-line.argparse.")]
    assert len(own) > 15
    for key in own:
        assert key.rpartition(".")[2] == key_of(ENGLISH.get(key))


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_parser_fills_in_is_there_in_every_language(language):
    texts = CATALOG.texts(language)
    for key in ENGLISH.section_keys("command-line"):
        told = texts.own(key)
        if told is not None:
            english = ENGLISH.get(key)
            assert sorted(PLACE.findall(told)) == sorted(PLACE.findall(english)), key
            if key.startswith("command-line.argparse."):
                ends = len(told) - len(told.rstrip())
                assert ends == len(english) - len(english.rstrip()), key


def test_every_command_says_what_it_is_for_and_no_word_is_left_over():
    used = set()

    def walk(parser, path):
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for row in action._choices_actions:
                    name = "-".join([*path, row.dest])
                    assert row.help, name
                    used.add(f"do.{name}")
                for name, command in action.choices.items():
                    walk(command, [*path, name])
            elif action.help and action.help is not argparse.SUPPRESS:
                word = action.dest.replace("_", "-")
                used.update({f"in.{'-'.join(path)}.{word}", f"any.{word}"})

    walk(english_parser(), [])
    told = {
        key.removeprefix("command-line.")
        for key in ENGLISH.section_keys("command-line")
        if key.split(".")[1] in {"do", "in", "any"}
    }
    assert told <= used
