"""Total cost of each centre on one basis, every currency kept as it was quoted.

Sums are exact decimals. An amount is converted only at a rate that the person typed.
A quote without a centre (lost pay, aftercare at home) counts wherever they go.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal, localcontext
from typing import Final

from msgspec import Struct

from planner.models.ids import CentreId
from planner.models.person.decision import CostPart, ExchangeRate, Quote

_DIGITS: Final = 100
"""Enough for 300 amounts and rates of thirty digits each without rounding."""


class Money(Struct, frozen=True, kw_only=True):
    """An exact amount in one currency."""

    amount: Decimal
    currency: str


class CentreCost(Struct, frozen=True, kw_only=True):
    """What one centre costs, all in, as far as it is known.

    Attributes:
        centre: None for the line of what is not tied to a centre.
        parts: amounts by part of the basis and currency, currencies in order.
        totals: one exact sum a currency.
        missing: parts of the basis without any quote.
        converted: the whole in the wished currency; None when a rate is missing.
        rates: the rates that were used, with their dates.
        no_rate: currencies that lack a rate into the wished one.
    """

    centre: CentreId | None
    parts: Mapping[CostPart, tuple[Money, ...]]
    totals: tuple[Money, ...]
    missing: tuple[CostPart, ...]
    converted: Money | None = None
    rates: tuple[ExchangeRate, ...] = ()
    no_rate: tuple[str, ...] = ()


def total_costs(
    centres: Iterable[CentreId],
    quotes: Iterable[Quote],
    rates: Iterable[ExchangeRate] = (),
    into: str = "",
) -> tuple[CentreCost, ...]:
    """Return the cost of each centre, in the given order.

    Args:
        centres: the person's centres; without any, one line for untied quotes.
        quotes: all amounts; those without a centre count for each of them.
        rates: the rates that the person typed.
        into: the wished currency, "" for no conversion.
    """
    every = tuple(quotes)
    # Never by way of a third currency: that would be a rate nobody typed.
    usable = {rate.currency: rate for rate in rates if into and rate.into == into}
    return tuple(
        _cost_of(centre, every, usable, into) for centre in (tuple(centres) or (None,))
    )


def _cost_of(
    centre: CentreId | None,
    quotes: tuple[Quote, ...],
    rates: Mapping[str, ExchangeRate],
    into: str,
) -> CentreCost:
    mine = tuple(quote for quote in quotes if quote.centre in {centre, None})
    parts = {
        part: _sums(quote for quote in mine if quote.part is part)
        for part in CostPart
        if any(quote.part is part for quote in mine)
    }
    totals = _sums(mine)
    needed = tuple(one.currency for one in totals if one.currency != into)
    used = tuple(rates[currency] for currency in needed if currency in rates)
    no_rate = tuple(c for c in needed if into and c not in rates)
    return CentreCost(
        centre=centre,
        parts=parts,
        totals=totals,
        missing=tuple(part for part in CostPart if part not in parts),
        converted=_convert(totals, rates, into) if into and not no_rate else None,
        rates=used if into and not no_rate else (),
        no_rate=no_rate,
    )


def _sums(quotes: Iterable[Quote]) -> tuple[Money, ...]:
    sums: dict[str, Decimal] = {}
    # Python's usual 28 digits would round long sums.
    with localcontext(prec=_DIGITS):
        for quote in quotes:
            sums[quote.currency] = sums.get(quote.currency, Decimal(0)) + quote.amount
    return tuple(
        Money(amount=amount, currency=currency)
        for currency, amount in sorted(sums.items())
    )


def _convert(
    totals: tuple[Money, ...], rates: Mapping[str, ExchangeRate], into: str
) -> Money:
    with localcontext(prec=_DIGITS):
        amounts = (
            one.amount
            if one.currency == into
            else one.amount * rates[one.currency].rate
            for one in totals
        )
        return Money(amount=sum(amounts, Decimal(0)), currency=into)
