"""The data file: exact round trips, and nothing strange gets in."""

import json
import re
from contextlib import suppress
from datetime import date
from decimal import Decimal

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.models.civil import LATEST_DATE
from planner.models.errors import FileRefusedError
from planner.models.ids import EntryId, JourneyId, QuoteId
from planner.models.journey import DiaryEntry, Journey
from planner.models.person.decision import (
    Centre,
    Decision,
    Question,
    Quote,
    Voice,
)
from planner.models.person.profile import Profile
from planner.models.plan.facts import Away, Booking, Done, StepFacts
from planner.models.structs import replace
from planner.records import data_file
from planner.records.codec import decode
from planner.records.data_file import KIND, SIZE_LIMIT, read_journey, write_journey
from planner.records.schema import data_file_schema
from tests.places import ROOT
from tests.slices import share_of
from tests.strategies import journeys

SCHEMA = ROOT / "resources" / "schema" / "journey.schema.json"
QUICK = settings(
    max_examples=share_of(25), suppress_health_check=[HealthCheck.too_slow]
)


def a_journey(**values):
    return Journey(
        id=JourneyId("j1"), title="My plan", created=date(2026, 11, 22), **values
    )


def refused(data):
    with pytest.raises(FileRefusedError) as caught:
        read_journey(data, today=LATEST_DATE, file="plan.json")
    return caught.value.problems


def codes(data):
    return [problem.code for problem in refused(data)]


def edited(journey, change):
    content = json.loads(write_journey(journey))
    change(content)
    return json.dumps(content).encode()


@QUICK
@given(journeys)
def test_a_journey_comes_back_exactly(journey):
    assert read_journey(write_journey(journey), today=LATEST_DATE) == journey


@QUICK
@given(journeys, st.randoms())
def test_the_same_journey_gives_the_same_bytes_in_any_order(journey, random):
    def shuffled(mapping):
        pairs = list(mapping.items())
        random.shuffle(pairs)
        return dict(pairs)

    other = replace(
        journey,
        facts=shuffled(journey.facts),
        diary=shuffled(journey.diary),
        questions=shuffled(journey.questions),
    )
    assert write_journey(other) == write_journey(journey)


@QUICK
@given(journeys)
def test_every_written_file_fulfils_the_shipped_schema(journey):
    schema = json.loads(SCHEMA.read_text())
    assert not list(violations(json.loads(write_journey(journey)), schema, schema))


def test_the_shipped_schema_is_the_one_of_the_domain_classes():
    assert json.loads(SCHEMA.read_text()) == json.loads(json.dumps(data_file_schema()))


def test_the_schema_check_of_these_tests_finds_wrong_files():
    schema = json.loads(SCHEMA.read_text())
    for wrong in (
        edited(a_journey(), lambda c: c.update(version=data_file.VERSION + 1)),
        edited(a_journey(), lambda c: c["journey"].update(surprise=1)),
        edited(a_journey(), lambda c: c["journey"].update(title=1)),
        edited(a_journey(), lambda c: c["journey"].pop("id")),
        edited(a_journey(), lambda c: c["journey"]["profile"].update(ms_type="x")),
    ):
        assert list(violations(json.loads(wrong), schema, schema))


def test_a_file_cut_at_any_byte_is_refused():
    whole = write_journey(a_journey(profile=Profile(name="Zoë")))
    body = whole.rstrip()
    for length in range(len(body)):
        assert codes(body[:length])[0] in {
            "data.cut-short",
            "data.not-json",
        }


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "data.cut-short"),
        (b"\x00\x01\x02", "data.not-json"),
        (b"\xff\xfe{}", "data.not-json"),
        (b"%PDF-1.7", "data.not-json"),
        (b"[]", "data.not-ours"),
        (b"5", "data.not-ours"),
        (b"{}", "data.not-ours"),
        (b'{"kind":"other","version":1}', "data.not-ours"),
        (b'{"kind":5,"version":1}', "data.not-ours"),
        (b'{"kind":"%s","version":16}' % KIND.encode(), "data.too-new"),
        (b'{"kind":"%s","version":0}' % KIND.encode(), "data.no-such-version"),
        (b'{"kind":"%s","version":1}' % KIND.encode(), "data.bad-value"),
        (b'{"a":' * (SIZE_LIMIT // 5), "data.too-deep"),
        (b"[" * SIZE_LIMIT, "data.not-ours"),
        (b" " * (SIZE_LIMIT + 1), "data.too-large"),
    ],
    ids=lambda value: repr(value[:20]) if isinstance(value, bytes) else value,
)
def test_strange_files_are_refused_with_the_right_sentence(data, code):
    assert codes(data) == [code]


def test_deep_nesting_inside_a_known_key_is_refused():
    """As deep as a file may be: how deep a program can look depends on its Python."""
    whole = write_journey(a_journey()).decode()
    nested = "[" * (SIZE_LIMIT - len(whole) - len('"x":'))
    deep = whole.replace('"journey": {', '"journey": {"x":' + nested)
    assert codes(deep.encode()) == ["data.too-deep"]


def test_a_wrong_type_names_its_key_and_what_belongs_there():
    (problem,) = refused(edited(a_journey(), lambda c: c["journey"].update(title=7)))
    assert (problem.code, problem.key) == ("data.wrong-type", "journey.title")
    assert problem.details == {"expected": "str", "found": "int"}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda c: c["journey"].update(title=7),
            "Expected `str`, got `int` - at `$.journey.title`",
        ),
        (
            lambda c: c["journey"].update(facts={"mri": 1}),
            "Expected `object`, got `int` - at `$.journey.facts[...]`",
        ),
        (
            lambda c: c["journey"].update(contacts={"uncle": {}}),
            "Invalid enum value 'uncle' - at `key` in `$.journey.contacts`",
        ),
        (
            lambda c: c["journey"].pop("id"),
            "Object missing required field `id` - at `$.journey`",
        ),
    ],
)
def test_the_library_tells_place_and_types_in_the_sentences_that_are_read(change, told):
    with pytest.raises(msgspec.ValidationError) as error:
        decode(edited(a_journey(), change), data_file._DataFile)
    assert str(error.value) == told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"a": oops}', "JSON is malformed: invalid character (byte 6)"),
        (b'{"a": 1', "Input data was truncated"),
    ],
)
def test_the_library_tells_where_a_text_is_no_json(data, told):
    with pytest.raises(msgspec.DecodeError) as error:
        decode(data, data_file._DataFile)
    assert str(error.value) == told


def test_a_refusal_never_repeats_what_the_file_says_about_the_person():
    illness = "a-private-illness"
    data = edited(
        a_journey(), lambda c: c["journey"]["profile"].update(ms_type=illness)
    )
    (problem,) = refused(data)
    assert problem.code == "data.bad-value"
    assert problem.key == "journey.profile.ms_type"
    assert illness not in repr(problem)


def test_all_unknown_keys_are_named():
    def change(content):
        content["extra"] = 1
        content["journey"]["profile"]["colour"] = "red"

    problems = refused(edited(a_journey(), change))
    assert {(problem.code, problem.key) for problem in problems} == {
        ("data.unknown-key", "extra"),
        ("data.unknown-key", "journey.profile.colour"),
    }


@pytest.mark.parametrize(
    ("journey", "key", "code"),
    [
        (
            replace(a_journey(), created=date(27, 1, 1)),
            "journey.created",
            "date.out-of-range",
        ),
        (
            a_journey(profile=Profile(born=date(1899, 12, 31))),
            "journey.profile.born",
            "date.out-of-range",
        ),
        (
            a_journey(profile=Profile(onset="2019-02-31")),
            "journey.profile.onset",
            "date.no-such-day",
        ),
        (
            a_journey(profile=Profile(edss=11.0)),
            "journey.profile.edss",
            "profile.edss",
        ),
        (
            a_journey(profile=Profile(relapses_12=-1)),
            "journey.profile.relapses_12",
            "profile.relapses",
        ),
        (
            a_journey(profile=Profile(name="x" * 301)),
            "journey.profile.name",
            "text.too-long",
        ),
        (
            a_journey(decision=Decision(here="x" * 100_001)),
            "journey.decision.here",
            "data.text-too-long",
        ),
        (
            a_journey(facts={"mri": StepFacts(note="x" * 10_001)}),
            "journey.facts.mri.note",
            "text.too-long",
        ),
        (
            a_journey(
                facts={
                    "mri": StepFacts(booked=Booking(day=date(2027, 2, 2), time="noon"))
                }
            ),
            "journey.facts.mri.booked.time",
            "time.unreadable",
        ),
        (
            a_journey(
                facts={
                    "stay": StepFacts(
                        done=Done(day=date(2027, 2, 2), end=date(2027, 2, 1))
                    )
                }
            ),
            "journey.facts.stay.done.end",
            "step.end-before-start",
        ),
        (
            a_journey(
                quotes={
                    "q": Quote(id=QuoteId("q"), amount=Decimal("NaN"), currency="EUR")
                }
            ),
            "journey.quotes.q.amount",
            "cost.amount",
        ),
        (
            a_journey(
                quotes={
                    "q": Quote(
                        id=QuoteId("q"), amount=Decimal("1E-999"), currency="EUR"
                    )
                }
            ),
            "journey.quotes.q.amount",
            "data.bad-number",
        ),
        (
            a_journey(
                diary={
                    "e": DiaryEntry(
                        id=EntryId("e"), day=date(2027, 1, 1), symptoms={"tired": 5}
                    )
                }
            ),
            "journey.diary.e.symptoms.tired",
            "diary.strength",
        ),
        (
            a_journey(diary={"e": DiaryEntry(id=EntryId("f"), day=date(2027, 1, 1))}),
            "journey.diary.e",
            "data.key-mismatch",
        ),
        (
            a_journey(
                diary={"e": DiaryEntry(id=EntryId("e"), day=date(2027, 1, 1), weight=5)}
            ),
            "journey.diary.e.weight",
            "diary.weight",
        ),
        (
            a_journey(
                diary={
                    "e": DiaryEntry(
                        id=EntryId("e"), day=date(2027, 1, 1), temperature=450
                    )
                }
            ),
            "journey.diary.e.temperature",
            "diary.temperature",
        ),
        (
            a_journey(
                away={"a": Away(id="a", first=date(2027, 2, 2), last=date(2027, 2, 1))}
            ),
            "journey.away.a.last",
            "away.order",
        ),
        (
            a_journey(centres={"c": Centre(id="c", name="x", weekend=(4, 7))}),
            "journey.centres.c.weekend",
            "centre.weekend",
        ),
        (
            a_journey(
                quotes={"q": Quote(id=QuoteId("q"), amount=Decimal(1), currency="euro")}
            ),
            "journey.quotes.q.currency",
            "cost.currency",
        ),
        (
            a_journey(questions={"q": Question(id="q", text=" ")}),
            "journey.questions.q.text",
            "text.empty",
        ),
        (
            a_journey(decision=Decision(mine=Voice(top=("a", "b", "a")))),
            "journey.decision.mine.top",
            "decision.top-twice",
        ),
        (replace(a_journey(), revision=-1), "journey.revision", "data.out-of-range"),
    ],
)
def test_values_outside_their_range_are_refused_where_they_are(journey, key, code):
    assert [
        (problem.key, problem.code) for problem in refused(write_journey(journey))
    ] == [(key, code)]


def test_a_syntax_error_names_its_line():
    data = b'{\n  "kind": "x",\n  "version": oops\n}'
    (problem,) = refused(data)
    assert (problem.code, problem.line) == ("data.not-json", 3)


@QUICK
@given(st.binary(max_size=200))
def test_random_bytes_are_refused_never_a_crash(data):
    assert codes(data)


@QUICK
@given(journeys, st.data())
def test_a_damaged_file_is_refused_or_still_a_whole_journey(journey, data):
    written = bytearray(write_journey(journey))
    place = data.draw(st.integers(0, len(written) - 1))
    written[place] = data.draw(st.integers(0, 255))
    with suppress(FileRefusedError):
        assert isinstance(read_journey(bytes(written), today=LATEST_DATE), Journey)


def violations(value, schema, root, path="$"):
    """Check the part of JSON schema that our schema uses."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        if all(list(violations(value, one, root, path)) for one in schema["anyOf"]):
            yield f"{path}: fits no choice"
        return
    known = {
        "$schema", "$defs", "title", "type", "properties", "required", "default",
        "additionalProperties", "items", "enum", "const", "format", "propertyNames",
        "pattern", "uniqueItems",
    }  # fmt: skip
    assert schema.keys() <= known, schema.keys() - known
    yield from _scalar_violations(value, schema, path)
    if isinstance(value, dict):
        yield from _object_violations(value, schema, root, path)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from violations(item, schema["items"], root, f"{path}.{number}")


def _scalar_violations(value, schema, path):
    kinds: dict[str, type | tuple[type, ...]] = {
        "object": dict, "array": list, "string": str, "boolean": bool,
        "integer": int, "number": (int, float), "null": type(None),
    }  # fmt: skip
    if "type" in schema and not isinstance(value, kinds[schema["type"]]):
        yield f"{path}: not {schema['type']}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: not in the list"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: not {schema['const']}"
    if schema.get("format") == "date" and not re.fullmatch(r"\d{4}(-\d\d){2}", value):
        yield f"{path}: not a date"


def _object_violations(value, schema, root, path):
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties", True)
    for key in schema.get("required", ()):
        if key not in value:
            yield f"{path}: lacks {key}"
    for key, inner in value.items():
        if key in properties:
            yield from violations(inner, properties[key], root, f"{path}.{key}")
        elif others is False:
            yield f"{path}: unknown {key}"
        elif isinstance(others, dict):
            yield from violations(inner, others, root, f"{path}.{key}")
