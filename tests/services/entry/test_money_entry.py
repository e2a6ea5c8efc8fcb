"""Amounts of money are read exactly or refused."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.errors import PlannerError
from planner.services.entry.money_entry import read_amount, read_rate


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("54000", "54000"),
        ("54,000", "54000"),
        ("54.000", "54000"),
        ("54 000", "54000"),
        ("54'000", "54000"),
        ("54,000.50", "54000.50"),
        ("54.000,5", "54000.5"),
        ("1,234,567.89", "1234567.89"),
        (" 12.50 ", "12.50"),
        ("0", "0"),
    ],
)
def test_the_usual_ways_to_write_an_amount_are_read_exactly(typed, amount):
    assert read_amount(typed) == Decimal(amount)


@pytest.mark.parametrize(
    "typed", ["", "abc", "-5", "5,00,000", "1.234,567", "1,2345", "5e3", "½", "12 USD"]
)
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(PlannerError) as refused:
        read_amount(typed)
    assert refused.value.code == "cost.amount"


def test_blanks_that_keep_a_number_on_one_line_group_it_too():
    for blank in ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"):
        assert read_amount(f"54{blank}000,50") == Decimal("54000.50")


@given(st.text(max_size=30))
def test_no_text_whatever_breaks_the_reader_of_amounts(typed):
    for read in (read_amount, read_rate):
        with suppress(PlannerError):
            assert read(typed) >= 0


def test_a_rate_has_decimals_after_a_point_or_a_comma():
    assert read_rate("0,92") == read_rate("0.92") == Decimal("0.92")
    assert read_rate("1.084") == Decimal("1.084")
