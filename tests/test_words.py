"""Every code has its words: labels of enums, messages of errors, sentences we say."""

import ast
import importlib
import pkgutil
import re
from enum import Enum, StrEnum

import pytest

from planner import models
from planner.content.words.texts import ShippedTexts
from planner.models.errors import StorageCause
from planner.models.evidence.fit import ProfileField
from planner.models.plan.protocol import End
from planner.models.plan.schedule import BoundSide, MoveKind
from planner.paths import resources_folder
from planner.services.language.messages import field_names, parse
from planner.services.words.speaker import Speaker
from tests.places import ROOT

pytestmark = pytest.mark.slow  # each reads the whole program

CASE = "planner/services/documents/case.py:"
UNSPOKEN = {BoundSide, End, MoveKind, ProfileField, StorageCause}
"""Enums that steer sentences and are never said by themselves."""
BY_RULE = "services/language"
LETTERS = {"capitalize", "casefold", "lower", "strftime", "swapcase", "title", "upper"}
NO_WORDS_OF_A_LANGUAGE = {
    "app/fault_log.py": "moments of a log for developers",
    "cli/commands/reading.py": "moments of the history, year first as in JSON",
    "cli/parsing/command_parser.py": "keys of what argparse says",
    "cli/parsing/opened_file.py": "the ending of a file",
    "cli/run.py": "the name of a place in the usage, as argparse writes it",
    "content/public_holidays.py": "the code of a country",
    "export/archive/": "moments as PDF writes them",
    "export/blocks/charts.py": "figures of a chart; they get the sign of the language",
    "export/drawing/": "numbers as PDF writes them",
    "export/lettering/meant.py": "bytes in hexadecimal, as PDF writes them",
    "export/papers/pdf.py": "the name of a place in the file",
    "models/rules/": "details of a refusal; am and pm",
    "scheduling/": "names held against each other, as they were typed",
    "services/words/glossary.py": "accents count where words are explained",
    "services/words/sentences.py": "the key of a word",
    "storage/copies/": "names of files",
    "ui/pages/about_you/": "keys of choices",
    "ui/pages/centres/cost_cards.py": "codes of currencies",
    "ui/pages/documents/documents_page.py": "the ending of a file",
    "ui/pages/diary/temperature_text.py": "the sign of a unit, C or F",
    "ui/state/i18n.py": "the language of Qt itself",
    "ui/widgets/pictures/line_chart.py": "figures; they get the sign of the language",
}


@pytest.fixture(scope="module")
def english():
    return ShippedTexts(resources_folder() / "content" / "text")


def domain_enums():
    for found in pkgutil.iter_modules(models.__path__):
        module = importlib.import_module(f"planner.models.{found.name}")
        for value in vars(module).values():
            is_enum = isinstance(value, type) and issubclass(value, Enum)
            if is_enum and value.__module__ == module.__name__:
                yield value


def calls():
    for path in sorted((ROOT / "planner").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def name_of(call):
    target = call.func
    return (
        target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
    )


def literal(node):
    return node.value if isinstance(node, ast.Constant) else None


def names_in(text):
    return field_names(parse(text))


def given_fields(call):
    """The names of the fields of a call, or None when it passes a mapping on."""
    names = {keyword.arg for keyword in call.keywords}
    return None if None in names else names


def test_every_member_of_a_domain_enum_has_a_word(english):
    speaker = Speaker(english)
    wordless = [
        speaker.label(member)
        for kind in domain_enums()
        if kind not in UNSPOKEN and issubclass(kind, StrEnum)
        for member in kind
        if speaker.label(member).startswith("labels.")
    ]
    assert not wordless


def test_every_trouble_with_the_data_file_has_a_message(english):
    keys = [f"messages.storage.{cause.value}" for cause in StorageCause]
    assert not [key for key in keys if english.find(key) is None]


def test_every_refusal_has_a_message_and_brings_the_fields_it_speaks_of(english):
    wrong = []
    for place, call in calls():
        code = literal(call.args[0]) if call.args else None
        if name_of(call) != "PlannerError" or code is None:
            continue
        message = english.find(f"messages.{code}")
        fields = given_fields(call)
        if message is None:
            wrong.append(f"{place}: no message for {code}")
        elif fields is not None and not names_in(message) <= fields:
            wrong.append(f"{place}: {code} wants {set(names_in(message))}")
    assert not wrong


def test_every_sentence_we_say_exists_and_gets_the_fields_it_speaks_of(english):
    wrong = []
    for place, call in calls():
        target = call.func
        if not isinstance(target, ast.Attribute) or target.attr != "say":
            continue
        key = literal(call.args[0]) if call.args else None
        if key is None or ast.unparse(target.value).endswith("texts"):
            continue
        is_paper = ast.unparse(target.value) == "case" or place.startswith(CASE)
        section = "document" if is_paper else "speech"
        sentence = english.find(f"{section}.{key}")
        fields = given_fields(call)
        if sentence is None:
            wrong.append(f"{place}: no sentence for {key}")
        elif fields is not None and not names_in(sentence) <= fields:
            wrong.append(f"{place}: {key} wants {set(names_in(sentence))}")
    assert not wrong


def by_hand(node):
    """What a node does to numbers, dates or letters without asking the language."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        named = node.func.attr in LETTERS
        return named and (node.func.attr == "strftime" or not node.args)
    if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
        parts = ast.walk(node.format_spec)
        spec = [part.value for part in parts if isinstance(part, ast.Constant)]
        return bool(re.search("[,%_efgnEFG]", "".join(map(str, spec))))
    return isinstance(node, ast.Name) and node.id in {"QLocale", "QCollator"}


def test_dates_numbers_and_letters_are_written_in_one_room_only():
    planner = ROOT / "planner"
    elsewhere = {
        path.relative_to(planner).as_posix()
        for path in planner.rglob("*.py")
        if not path.is_relative_to(planner / BY_RULE)
        and any(map(by_hand, ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
    }
    known = tuple(NO_WORDS_OF_A_LANGUAGE)
    assert not {path for path in elsewhere if not path.startswith(known)}
    assert all(any(path.startswith(one) for path in elsewhere) for one in known)
