"""Every code has its words: labels of enums, messages of errors, sentences we say."""

import ast
import importlib
import pkgutil
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

UNSPOKEN = {BoundSide, End, MoveKind, ProfileField, StorageCause}
"""Enums that steer sentences and are never said by themselves."""


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
        section = "document" if ast.unparse(target.value) == "case" else "speech"
        sentence = english.find(f"{section}.{key}")
        fields = given_fields(call)
        if sentence is None:
            wrong.append(f"{place}: no sentence for {key}")
        elif fields is not None and not names_in(sentence) <= fields:
            wrong.append(f"{place}: {key} wants {set(names_in(sentence))}")
    assert not wrong
