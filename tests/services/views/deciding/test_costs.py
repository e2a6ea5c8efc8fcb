"""Costs are exact, kept in their currency, converted only at typed rates."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from planner.models.ids import CentreId, QuoteId
from planner.models.person.decision import CostPart, ExchangeRate, Quote
from planner.services.views.deciding.costs import Money, total_costs

HERE, THERE = CentreId("here"), CentreId("there")
CURRENCIES = ("EUR", "GBP", "MXN", "USD")
amounts = st.decimals(min_value=0, max_value=10**9, places=2)
prices = st.decimals(min_value="0.000001", max_value=10**6, places=6)


def a_quote(amount, currency="USD", centre=HERE, part=CostPart.TREATMENT):
    return Quote(
        id=QuoteId(f"{centre}-{part}-{currency}-{amount}"),
        centre=centre,
        part=part,
        amount=Decimal(amount),
        currency=currency,
    )


def a_rate(currency, rate, into="EUR"):
    return ExchangeRate(
        currency=currency, into=into, rate=Decimal(rate), on=date(2026, 11, 20)
    )


quotes = st.lists(
    st.builds(
        a_quote,
        amount=amounts,
        currency=st.sampled_from(CURRENCIES),
        centre=st.sampled_from([HERE, THERE, None]),
        part=st.sampled_from(CostPart),
    ),
    max_size=20,
)


def test_ten_cents_and_twenty_cents_are_thirty_cents():
    cost = total_costs([HERE], [a_quote("0.10"), a_quote("0.20")])[0]
    assert cost.totals == (Money(amount=Decimal("0.30"), currency="USD"),)


@given(quotes=quotes)
def test_totals_are_exact_and_every_quote_is_counted_where_it_belongs(quotes):
    for cost in total_costs([HERE, THERE], quotes):
        mine = [one for one in quotes if one.centre in {cost.centre, None}]
        for total in cost.totals:
            exact = sum(
                Fraction(one.amount) for one in mine if one.currency == total.currency
            )
            assert Fraction(total.amount) == exact
        assert [one.currency for one in cost.totals] == sorted(
            {one.currency for one in mine}
        )
        assert set(cost.parts) == {one.part for one in mine}
        assert set(cost.missing) == set(CostPart) - set(cost.parts)


@given(quotes=quotes, rates=st.lists(prices, min_size=3, max_size=3))
def test_a_conversion_equals_the_sum_at_the_typed_rates(quotes, rates):
    table = dict(zip(("GBP", "MXN", "USD"), rates, strict=True))
    typed = [a_rate(currency, rate) for currency, rate in table.items()]
    for cost in total_costs([HERE], quotes, typed, into="EUR"):
        exact = sum(
            Fraction(one.amount) * Fraction(table.get(one.currency, 1))
            for one in quotes
            if one.centre in {HERE, None}
        )
        assert cost.converted is not None
        assert Fraction(cost.converted.amount) == exact
        assert cost.converted.currency == "EUR"
        assert {one.currency for one in cost.rates} <= set(table)


def test_without_a_rate_there_is_no_converted_sum_but_the_missing_rate_is_named():
    cost = total_costs(
        [HERE],
        [a_quote("52000"), a_quote("900", "EUR", part=CostPart.TRAVEL)],
        [a_rate("GBP", "1.2"), a_rate("USD", "0.9", into="CHF")],
        into="EUR",
    )[0]
    assert cost.converted is None
    assert cost.no_rate == ("USD",)
    assert cost.rates == ()
    assert {(one.currency, one.amount) for one in cost.totals} == {
        ("EUR", Decimal(900)),
        ("USD", Decimal(52000)),
    }


def test_nothing_is_converted_unless_it_is_asked_for():
    cost = total_costs([HERE], [a_quote("10")], [a_rate("USD", "0.9")])[0]
    assert cost.converted is None
    assert cost.no_rate == ()


def test_a_quote_without_a_centre_counts_wherever_one_goes():
    lost_pay = a_quote("3000", "EUR", centre=None, part=CostPart.LOST_PAY)
    costs = total_costs([HERE, THERE], [lost_pay, a_quote("50000", "EUR")])
    assert [cost.totals[0].amount for cost in costs] == [53000, 3000]
    assert all(CostPart.LOST_PAY in cost.parts for cost in costs)


def test_quotes_are_summed_before_a_centre_is_named():
    cost = total_costs([], [a_quote("3000", "EUR", centre=None)])[0]
    assert cost.centre is None
    assert cost.totals == (Money(amount=Decimal(3000), currency="EUR"),)
