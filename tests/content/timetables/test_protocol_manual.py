"""The manual of the protocol format is true: its example, its keys, its errors."""

import re

from planner.content.catalog import shipped_catalog
from planner.content.reading.toml_file import parse_table
from planner.content.timetables.step_reader import TRAITS
from planner.models.ids import DAY0
from planner.models.plan.protocol import Place, Role, Site, StepKind
from planner.services.language.messages import field_names, parse
from tests.places import ROOT

MANUAL = (ROOT / "docs" / "protocol-format.md").read_text(encoding="utf-8")
READERS = (
    "reading/problem_log.py",
    "reading/reader.py",
    "reading/table_fields.py",
    "reading/table_values.py",
    "reading/toml_file.py",
    "timetables/step_reader.py",
    "timetables/day_lists.py",
    "timetables/protocol_reader.py",
    "timetables/own_protocol.py",
)
CATALOG = shipped_catalog()


def example():
    return MANUAL.split("```toml\n")[1].split("```")[0]


def source_of_readers():
    folder = ROOT / "planner" / "content"
    return "".join((folder / name).read_text(encoding="utf-8") for name in READERS)


def told_codes():
    found = re.findall(r"\"([a-z0-9]+\.[a-z0-9-]+)\"", source_of_readers())
    also = {"offset.unreadable", "offset.too-long", "schedule.too-tangled"}
    return {*found, *also} - {"field.not-amount", "field.not-date"}


def test_the_example_is_read_and_comes_back_unchanged():
    protocol = CATALOG.read_protocol(example(), "example.toml")
    again = CATALOG.read_protocol(CATALOG.write_protocol(protocol), "again.toml")
    assert again == protocol
    assert len(protocol.steps) == 18


def test_the_example_shows_every_key():
    shown = set(re.findall(r"(?:^|[{,]) *([a-z_0-9]+) =", example(), re.MULTILINE))
    asked = set(re.findall(r"table\.[a-z_]+\(\s*\"([a-z_]+)\"", source_of_readers()))
    assert asked - shown <= {"phases", "words", "all_of", "none_of", "drug"}


def test_every_key_and_every_value_is_in_the_manual():
    keys = set(
        re.findall(
            r"(?:table|entry|document)\.[a-z_]+\(\s*\"([a-z_]+)\"", source_of_readers()
        )
    )
    assert len(keys) > 30
    values = {item.value for kind in (StepKind, Place, Site, Role) for item in kind}
    for word in sorted(keys | values | TRAITS):
        assert (
            f"`{word}`" in MANUAL
            or f"`[[{word}]]`" in MANUAL
            or (f"{word} =" in MANUAL)
        ), word


def test_every_error_is_in_the_manual_with_the_words_that_are_shown():
    texts = CATALOG.texts()
    for code in sorted(told_codes()):
        # Fields stay as they are, of plurals the words for any count.
        names = field_names(parse(texts.get(f"messages.{code}")))
        shown = {name: f"{{{name}}}" for name in names}
        sentence = texts.say(f"messages.{code}", **shown)
        assert f"| `{code}` | {sentence} |" in MANUAL, code


def test_each_error_in_the_manual_can_happen():
    listed = set(re.findall(r"^\| `([a-z0-9]+\.[a-z0-9-]+)` \|", MANUAL, re.MULTILINE))
    assert listed == told_codes()


def test_the_shortest_protocol_of_the_manual_kind_is_enough():
    text = (
        'id = "a"\noption = "decide-later"\ntitle = "t"\nphases = ["choice"]\n'
        '[[step]]\nid = "day0"\nphase = "choice"\nwords = "day0-decide"\n'
    )
    document = parse_table(text, "a.toml")
    assert document.log.problems == ()
    assert CATALOG.read_protocol(text, "a.toml").step(DAY0) is not None
