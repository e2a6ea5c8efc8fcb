"""What cannot be kept of a centre, what it answered, what it costs, and of people."""

import re
from decimal import Decimal
from typing import Final

from planner.models.journey import Contact
from planner.models.person.decision import Answer, Centre, ExchangeRate, Quote
from planner.models.rules.person_rules import find_country_refusals
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals

MAX_CENTRES: Final = 30
MAX_QUOTES: Final = 300
MAX_AMOUNT: Final = Decimal(1_000_000_000)
_DAYS_A_WEEK: Final = 7
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


def find_centre_refusals(centre: Centre, found: Refusals) -> None:
    """Find what is wrong with a centre itself, each at its field.

    Args:
        centre: its country as two capital letters or "", weekend days from Monday 0.
        found: takes ``country.unknown``, ``centre.weekend``, ``text.empty`` (its name)
            and ``text.too-long``.
    """
    find_country_refusals("country", centre.country, found)
    if any(not 0 <= day < _DAYS_A_WEEK for day in centre.weekend or ()):
        found.add("weekend", "centre.weekend")
    found.take("name", lambda: clean_line(centre.name, "name"))
    found.take("city", lambda: clean_line(centre.city, "city", empty_ok=True))
    found.take("phone", lambda: clean_line(centre.phone, "phone", empty_ok=True))
    found.take("note", lambda: clean_text(centre.note, "note"))


def find_answer_refusals(given: Answer, found: Refusals) -> None:
    """Find texts of an answer that are too long."""
    found.take("text", lambda: clean_text(given.text, "answer"))
    found.take("who", lambda: clean_line(given.who, "who", empty_ok=True))
    found.take("how", lambda: clean_line(given.how, "how", empty_ok=True))


def find_contact_refusals(contact: Contact, found: Refusals) -> None:
    """Find texts about a person that are too long."""
    found.take("name", lambda: clean_line(contact.name, "name", empty_ok=True))
    found.take("phone", lambda: clean_line(contact.phone, "phone", empty_ok=True))
    found.take("email", lambda: clean_line(contact.email, "email", empty_ok=True))
    found.take("hours", lambda: clean_line(contact.hours, "hours", empty_ok=True))
    found.take("note", lambda: clean_text(contact.note, "note"))


def find_quote_refusals(quote: Quote, found: Refusals) -> None:
    """Find an amount outside 0 to a thousand million, no currency, long texts.

    Args:
        quote: in its own currency, an ISO 4217 code by its shape; 0 is an amount.
        found: takes ``cost.amount``, ``cost.currency`` and ``text.too-long``.
    """
    # A Decimal may be NaN, and comparing that raises.
    if not quote.amount.is_finite() or not 0 <= quote.amount <= MAX_AMOUNT:
        found.add("amount", "cost.amount", value=str(quote.amount)[:40])
    _find_currency("currency", quote.currency, found)
    found.take(
        "quoted_by", lambda: clean_line(quote.quoted_by, "quoted_by", empty_ok=True)
    )
    found.take("note", lambda: clean_text(quote.note, "note"))


def find_rate_refusals(rate: ExchangeRate, found: Refusals) -> None:
    """Find a rate that is not above zero, or between what is no currency.

    Args:
        rate: how much of ``into`` one unit of ``currency`` is.
        found: takes ``cost.rate`` and ``cost.currency``.
    """
    _find_currency("currency", rate.currency, found)
    _find_currency("into", rate.into, found)
    if not rate.rate.is_finite() or not 0 < rate.rate <= MAX_AMOUNT:
        found.add("rate", "cost.rate", value=str(rate.rate)[:40])


def _find_currency(name: str, currency: str, found: Refusals) -> None:
    """Find a code of the wrong shape; a currency is three capital letters."""
    if not _CURRENCY.fullmatch(currency):
        found.add(name, "cost.currency", value=currency[:40])
