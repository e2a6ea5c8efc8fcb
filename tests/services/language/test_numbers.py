"""Numbers, units, money and lists: values of CLDR 47, written down by hand."""

from decimal import Decimal

import pytest
from babel.core import Locale
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from planner.services.entry.money_entry import read_amount
from planner.services.language.countries import country_name
from planner.services.language.lists import list_text
from planner.services.language.numbers import (
    Unit,
    length_names,
    measure_text,
    money_text,
    number_text,
    percent_text,
    signed_text,
)

SPACE = "\N{NO-BREAK SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"
BEFORE = "\N{LEFT-TO-RIGHT MARK}"


@pytest.mark.parametrize(
    ("language", "small", "large", "money"),
    [
        ("en", "38.5", "54,000", "54,000.50_USD"),
        ("es", "38,5", "54.000", "54.000,50_USD"),
        ("es_MX", "38.5", "54,000", "54,000.50_USD"),
        ("tr", "38,5", "54.000", "54.000,50_USD"),
        ("de", "38,5", "54.000", "54.000,50_USD"),
        ("fr", "38,5", f"54{NARROW}000", f"54{NARROW}000,50_USD"),
        ("pl", "38,5", "54_000", "54_000,50_USD"),
        ("ar", "38.5", "54,000", "54,000.50_USD"),
        ("xx", "38.5", "54,000", "54,000.50_USD"),
    ],
)
def test_numbers_and_money_are_grouped_as_the_language_groups(
    language, small, large, money
):
    assert number_text(38.5, language) == small.replace("_", SPACE)
    assert number_text(54000, language) == large.replace("_", SPACE)
    told = money_text(Decimal("54000.5"), "USD", language)
    assert told == money.replace("_", SPACE)


@pytest.mark.parametrize(
    ("language", "percent", "celsius", "weight"),
    [
        ("en", "150_%", "38.5_°C", "61_kg"),
        ("es", "150_%", "38,5_°C", "61_kg"),
        ("tr", "%150", "38,5_°C", "61_kg"),
        ("de", "150_%", "38,5_°C", "61_kg"),
        ("pl", "150%", "38,5_st._C", "61_kg"),
        ("ar", "150%", "38.5°م", "61_كغم"),
    ],
)
def test_units_stand_where_the_language_puts_them(language, percent, celsius, weight):
    told = (
        percent_text(150, language),
        measure_text(38.5, Unit.CELSIUS, language),
        measure_text(61.0, Unit.KILOGRAM, language),
    )
    blanks = tuple(one.replace(SPACE, "_").replace(" ", "_") for one in told)
    assert blanks == (percent, celsius, weight)


@pytest.mark.parametrize(
    ("language", "both", "either"),
    [
        ("en", "a, b and c", "a or b"),
        ("es", "a, b y c", "a o b"),
        ("tr", "a, b ve c", "a veya b"),
        ("de", "a, b und c", "a oder b"),
        ("pl", "a, b i c", "a lub b"),
        ("ar", "a وb وc", "a أو b"),
    ],
)
def test_a_list_ends_as_the_language_ends_it(language, both, either):
    assert list_text(("a", "b", "c"), language) == both
    assert list_text(("a", "b"), language, "or") == either
    assert list_text(("a",), language) == "a"
    assert list_text((), language) == ""


def test_the_sign_of_a_day_stands_left_of_it_also_where_lines_run_from_the_right():
    assert [signed_text(day, "tr") for day in (-4, 0, 12)] == ["−4", "0", "+12"]
    assert signed_text(-4, "ar") == f"{BEFORE}−4"
    assert signed_text(0, "ar") == "0"


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Germany"),
        ("es", "Alemania"),
        ("tr", "Almanya"),
        ("de", "Deutschland"),
        ("ar", "ألمانيا"),
    ],
)
def test_a_country_has_the_name_of_the_language(language, name):
    assert country_name("DE", language) == name


def test_a_code_that_is_no_country_stands_for_itself():
    assert country_name("QQ", "en") == "QQ"


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=3))
def test_english_numbers_written_without_babel_are_those_of_cldr(number):
    told = format_decimal(number, format="#,##0.000", locale="en")
    assert number_text(number, "en") == told


def test_english_symbols_are_those_of_cldr():
    symbols = Locale("en").number_symbols["latn"]
    assert (symbols["decimal"], symbols["group"]) == (".", ",")


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from(["en", "es", "es_MX", "tr", "de", "fr", "pl", "pt", "sv", "he"]),
)
def test_an_amount_that_a_language_writes_is_read_back(amount, language):
    told = money_text(amount, "EUR", language).removesuffix("EUR")
    assert read_amount(told) == amount


@pytest.mark.parametrize(
    ("language", "one", "some"),
    [("es", "día", "días"), ("pl", "dzień", "dni"), ("de", "Tag", "Tage")],
)
def test_one_day_and_several_have_each_their_name(language, one, some):
    assert {one, some} <= set(length_names("day", language))
