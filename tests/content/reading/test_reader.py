"""The reader finds every problem, names key and line, and never crashes."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.reading.toml_file import parse_table
from planner.models.civil import Offset
from planner.services.ports import MAX_TOML_BYTES


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


GOOD = """
# a comment
name = " Anna "
count = 3
price = 12.50
when = 2027-04-06
open = true
colour = "blue"
gap = "6 months - 2 weeks"
tags = ["a", "b"]

[inner]
text = '''
key = 1
'''

[[step]]
id = "one"
[[step.rule]]
aim = "1 day"

[[step]]
id = "two"
rule = [{ aim = "2 days" },
        { aim = "soon" }]
"""


def ask(table):
    return (
        table.text("name"),
        table.whole("count", 0),
        table.amount("price"),
        table.day("when"),
        table.flag("open"),
        table.choice("colour", Colour.RED),
        table.offset("gap"),
        table.texts("tags"),
    )


def codes(table):
    return [(p.key, p.line, p.code) for p in table.log.problems]


def test_good_fields_are_read_with_their_types():
    table = parse_table(GOOD, "x.toml")
    assert ask(table) == (
        "Anna",
        3,
        Decimal("12.50"),
        date(2027, 4, 6),
        True,
        Colour.BLUE,
        Offset(months=6, days=-14),
        ("a", "b"),
    )
    assert table.log.problems == ()


def test_all_wrong_types_are_noted_with_key_and_line():
    text = (
        'name = 1\ncount = "3"\nprice = "x"\nwhen = "2027-04-06"\n'
        'open = "yes"\ncolour = "green"\ngap = "soon"\ntags = "a"\n'
    )
    table = parse_table(text, "x.toml")
    ask(table)
    assert codes(table) == [
        ("name", 1, "field.not-text"),
        ("count", 2, "field.not-whole"),
        ("price", 3, "field.not-amount"),
        ("when", 4, "field.not-date"),
        ("open", 5, "field.not-flag"),
        ("colour", 6, "field.not-a-choice"),
        ("gap", 7, "offset.unreadable"),
        ("tags", 8, "field.not-list"),
    ]


def test_lines_are_found_inside_lists_of_tables_and_after_long_texts():
    table = parse_table(GOOD, "x.toml")
    one, two = table.tables("step")
    for rule in (*one.tables("rule"), *two.tables("rule")):
        rule.offset("aim")
    one.note("id", "c.id")
    two.note("id", "c.id")
    one.tables("rule")[0].note("aim", "c.aim")
    assert codes(table) == [
        ("step[2].rule[2].aim", 24, "offset.unreadable"),
        ("step[1].id", 18, "c.id"),
        ("step[2].id", 23, "c.id"),
        ("step[1].rule[1].aim", 20, "c.aim"),
    ]


def test_an_unknown_key_is_noted_with_the_nearest_known_one():
    table = parse_table('tittle = "x"\nzzz = 1\n', "x.toml")
    table.text("title")
    table.finish()
    assert [(p.code, p.details) for p in table.log.problems] == [
        ("field.unknown-near", {"near": "title"}),
        ("field.unknown", {}),
    ]


def test_missing_and_empty_fields_are_noted():
    table = parse_table('a = ""\n', "x.toml")
    table.need_text("a")
    table.need_text("b")
    table.need_whole("c")
    table.need_day("d")
    table.need_choice("e", Colour.RED)
    assert [p.code for p in table.log.problems] == [
        "field.empty",
        *["field.missing"] * 4,
    ]


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"a = 1\nb = \n", "toml.syntax", 2),
        (b"a = 1\na = 2\n", "toml.syntax", 2),
        (b"a = 2027-02-31\n", "date.no-such-day", 1),
        (b"a = 1\nb = '\xff'\n", "toml.encoding", 2),
        (b"a = " + b"[" * 100_000, "toml.too-deep", None),
        (b"x = 1\n" + b"a." * 400_000 + b"a = 1", "toml.too-deep", 2),
        (b"[" + b"a." * 400_000 + b"a]", "toml.too-deep", 1),
        (b"x = {" + b"a." * 300_000 + b"a=1}", "toml.too-deep", 1),
        (b"x = {" + b"'a' .\t" * 90_000 + b"a=1}", "toml.too-deep", 1),
        (b"a = " + b"9" * 5000, "toml.number", None),
        (b"a = 1e99999999999999999999", "toml.number", None),
        (b"#" * (MAX_TOML_BYTES + 1), "toml.too-big", None),
    ],
)
def test_a_text_that_is_no_toml_is_one_problem_and_reading_on_adds_none(
    content, code, line
):
    table = parse_table(content, "x.toml")
    table.need_text("a")
    assert [(p.code, p.line) for p in table.log.problems] == [(code, line)]


def test_ordinary_prose_with_many_full_stops_is_no_deep_key():
    prose = "It hurt. " * 500 + "..." * 500
    table = parse_table(f'a = "{prose}"\n', "x.toml")
    assert table.text("a") == prose.strip()


@pytest.mark.slow
def test_eighty_thousand_unknown_keys_are_told_within_the_bound():
    table = parse_table("\n".join(f"k{n} = 1" for n in range(80_000)), "x.toml")
    table.text("kind")
    table.finish()
    assert len(table.log.problems) == 201


def test_problems_are_bounded():
    text = "".join(f"key{n} = 1\n" for n in range(1000))
    table = parse_table(text, "x.toml")
    table.finish()
    assert len(table.log.problems) == 201
    assert table.log.problems[-1].code == "toml.too-many"


def test_control_characters_and_endless_texts_are_refused():
    long = "x" * 20_001
    table = parse_table(f'a = "\\u0007"\nb = "{long}"\nc = "tab\\tnew\\n"\n', "x.toml")
    assert table.text("c") == "tab\tnew"
    table.text("a")
    table.text("b")
    assert [p.code for p in table.log.problems] == [
        "field.control-character",
        "field.text-too-long",
    ]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_a_crash(content):
    table = parse_table(content, "x.toml")
    for key in table.names():
        table.text(key)
        table.whole(key, 0)
        table.amount(key)
        table.texts(key)
        table.tables(key)
    table.finish()


@given(st.text(alphabet="ab.[]=\"'{}\n1-# ,", max_size=120))
def test_any_toml_like_text_is_read_without_a_crash(content):
    table = parse_table(content, "x.toml")
    ask(table)
    table.all_texts()
    table.finish()


@pytest.mark.parametrize(
    ("text", "line"),
    [('a = "x', 1), ("a = 1\nb = [1,\n2,\n", 3), ('a = """\nb\n', 2), ("a =", 1)],
)
def test_a_file_that_stops_short_is_told_with_its_last_line(text, line):
    (problem,) = parse_table(text, "x.toml").log.problems
    assert (problem.code, problem.line) == ("toml.syntax", line)


@pytest.mark.parametrize(
    ("length", "fits"), [(19_999, True), (20_000, True), (20_001, False)]
)
def test_a_text_of_twenty_thousand_letters_is_the_longest_that_fits(length, fits):
    table = parse_table(f'note = "{"x" * length}"', "a.toml")
    assert len(table.text("note")) == min(length, 20_000)
    codes = [problem.code for problem in table.log.problems]
    assert codes == ([] if fits else ["field.text-too-long"])


def test_an_amount_goes_below_zero_only_where_it_may():
    table = parse_table("owed = -0.5\nscore = -0.5\nzero = 0", "a.toml")
    assert table.amount("owed") is None
    assert table.amount("score", signed=True) == Decimal("-0.5")
    assert table.amount("zero") == 0
    assert [problem.key for problem in table.log.problems] == ["owed"]
