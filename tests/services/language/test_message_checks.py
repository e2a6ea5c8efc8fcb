"""What is wrong with a message is found before anybody reads it."""

import pytest

from planner.services.language.message_checks import field_findings, message_findings


def codes(text, language):
    return [
        code.removeprefix("message.") for code, _ in message_findings(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "{n, plural, one {# day} other {# days}}", []),
        ("en", "{n, plural, one {a day} other {# days}}", []),
        ("en", "{n, plural, one {# day} few {#} other {# days}}", ["other-language"]),
        ("en", "{n, plural, one {#} more {#} other {#}}", ["unknown-category"]),
        ("pl", "{n, plural, one {#} other {#}}", ["missing-category"] * 2),
        ("pl", "{n, plural, one {#} few {#} many {#} other {#}}", []),
        ("ar", "{n, plural, one {#} other {#}}", ["missing-category"] * 4),
        ("ru", "{n, plural, one {a} few {#} many {#} other {#}}", ["number-lost"]),
        ("fr", "{n, plural, one {un jour} other {# jours}}", ["number-lost"]),
        ("en", "{n, plural, one {{a}} other {{a} {b}}}", ["branch-lacks"]),
        ("en", "{who, select, carer {{a}} other {x}}", ["branch-lacks"]),
        ("en", "{n, plural, one {#} other {#}", ["braces"]),
        ("en", "{n|day|days}", ["old-choice"]),
        ("en", "{n, plural, one {#}}", ["no-other"]),
    ],
)
def test_each_fault_is_told(language, text, expected):
    assert codes(text, language) == expected


def test_fields_too_many_and_too_few_are_told_by_name():
    assert field_findings("{a} {c}", "{a} {b}") == (
        ("message.unknown-field", {"field": "c"}),
        ("message.missing-field", {"field": "b"}),
    )
    english = "{n, plural, one {a day} other {# days}}"
    assert field_findings("{n, plural, other {# gün}}", english) == ()
