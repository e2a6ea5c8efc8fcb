"""Messages are read as they are written, and filled without reading their values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.services.language.messages import (
    MessageError,
    counted_names,
    field_names,
    fill,
    parse,
)
from planner.services.language.numbers import number_text
from tests.pseudo_language import said_otherwise

DAYS = "{count, plural, one {# day} other {# days}}"
POLISH = "{count, plural, one {# dzień} few {# dni} many {# dni!} other {# dnia}}"
WHO = "{who, select, carer {your carer} other {you}}"


def told(text, language="en", **fields):
    return fill(parse(text), language, fields)


@pytest.mark.parametrize(
    ("count", "sentence"), [(1, "1 day"), ("1", "1 day"), (0, "0 days"), (2, "2 days")]
)
def test_a_count_chooses_between_one_and_other(count, sentence):
    assert told(DAYS, count=count) == sentence


@pytest.mark.parametrize(
    ("count", "sentence"),
    [(1, "1 dzień"), (2, "2 dni"), (5, "5 dni!"), (22, "22 dni"), (112, "112 dni!")],
)
def test_a_count_chooses_by_the_rules_of_the_language(count, sentence):
    assert told(POLISH, "pl", count=count) == sentence


def test_a_language_that_nobody_knows_counts_as_english_does():
    assert told(DAYS, "xx_YY", count=1) == "1 day"
    assert told(DAYS, "", count=2) == "2 days"


def test_a_word_of_the_program_chooses_and_any_other_takes_the_last():
    assert told(WHO, who="carer") == "your carer"
    assert told(WHO, who="nurse") == "you"


def test_large_numbers_are_written_as_the_language_writes_them():
    assert told(DAYS, count=54_000) == "54,000 days"
    assert told("{n}", "es", n=54_000) == "54.000"
    assert number_text(54_000, "xx_YY") == "54,000"
    assert told("{year}", year="2027") == "2027"


def test_choices_stand_inside_of_choices():
    text = "{who, select, carer {Your carer: " + DAYS + "} other {" + DAYS + "}}"
    assert told(text, who="carer", count=1) == "Your carer: 1 day"
    assert field_names(parse(text)) == {"who", "count"}
    assert counted_names(parse(text)) == {"count"}


def test_the_sign_for_a_number_is_a_letter_outside_of_plurals():
    assert told("{step}#1", step="mri") == "mri#1"


def test_a_field_that_nobody_gave_stays_visible():
    assert told("{text} is no date.") == "{text} is no date."
    assert told(DAYS) == "{count}"


@given(st.text())
def test_what_a_person_typed_is_never_read(typed):
    assert told("{a}: {b}", a=typed, b="{a}") == f"{typed}: {{a}}"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{count|day|days}", "message.old-choice"),
        ("{count} {count|day|days}", "message.old-choice"),
        ("{", "message.braces"),
        ("}", "message.braces"),
        ("{a", "message.braces"),
        ("{ }", "message.braces"),
        ("{A}", "message.braces"),
        ("{n, plural, one {x}", "message.braces"),
        ("{n, plural, other {x}", "message.braces"),
        ("{n, number}", "message.unknown-kind"),
        ("{n, plural, one {x}}", "message.no-other"),
        ("{n, plural, one {x} one {y} other {z}}", "message.twice"),
    ],
)
def test_braces_that_say_nothing_are_refused(text, code):
    with pytest.raises(MessageError) as refused:
        parse(text)
    assert refused.value.code == code


def test_who_writes_the_old_form_is_shown_the_new_one():
    with pytest.raises(MessageError) as refused:
        parse("{count} {count|day|days}")
    assert refused.value.details == {
        "text": "{count|day|days}",
        "wanted": "{count, plural, one {day} other {days}}",
    }


@given(st.text(alphabet="{}|#,nplurason eth", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        message = parse(text)
    except MessageError:
        return
    assert isinstance(fill(message, "en", {"n": 1}), str)


def test_a_message_can_be_written_with_other_words():
    assert said_otherwise(f"{WHO}: {DAYS}", str.upper) == (
        "{who, select, carer {YOUR CARER} other {YOU}}: "
        "{count, plural, one {# DAY} other {# DAYS}}"
    )


@pytest.mark.parametrize("language", ["ar", "he", "fa"])
@pytest.mark.parametrize("field", ["file", "folder"])
def test_a_path_in_a_language_read_from_the_right_stays_as_it_is(language, field):
    path = "/media/ada/journeys (2).sqlite"
    sentence = told(f"{{{field}}} غير موجود.", language, **{field: path})
    assert sentence == f"\u2066{path}\u2069 غير موجود."
    assert told(f"{{{field}}} is away.", "tr", **{field: path}) == f"{path} is away."
    assert told("{name}: لا", language, name="Ada") == "Ada: لا"
