"""Edits of where and what it costs, and of the people the plan names."""

import re
from decimal import Decimal
from typing import Final

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import CentreId, QuoteId
from planner.models.journey import Action, Contact, Journey
from planner.models.person.decision import Answer, Centre, ExchangeRate, Quote
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.structs import replace
from planner.services.edits.centre_checks import find_centre_refusals
from planner.services.entry.refusals import Refusals

MAX_CENTRES: Final = 30
MAX_QUOTES: Final = 300
MAX_AMOUNT: Final = Decimal(1_000_000_000)
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


def put_centre(journey: Journey, centre: Centre) -> Edit:
    """Add or change a centre.

    Raises:
        PlannerError: ``text.empty`` for its name, ``country.unknown`` for a code of
            the wrong shape, ``centre.too-many``, ``centre.weekend``.
    """
    if centre.id not in journey.centres and len(journey.centres) >= MAX_CENTRES:
        raise PlannerError("centre.too-many", limit=str(MAX_CENTRES))
    found = Refusals()
    find_centre_refusals(centre, found)
    found.raise_first()
    kept = replace(
        centre,
        name=clean_line(centre.name, "name"),
        city=clean_line(centre.city, "city", empty_ok=True),
        phone=clean_line(centre.phone, "phone", empty_ok=True),
        note=clean_text(centre.note, "note"),
    )
    return Edit(
        journey=replace(journey, centres={**journey.centres, centre.id: kept}),
        action=Action.CENTRE,
        subject=centre.id,
        details={"name": kept.name},
    )


def remove_centre(journey: Journey, centre: CentreId) -> Edit:
    """Take a centre off the list; refuses ``centre.unknown`` and ``centre.in-use``."""
    if centre not in journey.centres:
        raise PlannerError("centre.unknown", centre=centre)
    if journey.plan is not None and journey.plan.centre == centre:
        raise PlannerError("centre.in-use", name=journey.centres[centre].name)
    rest = {key: value for key, value in journey.centres.items() if key != centre}
    decision = journey.decision
    if decision.centre == centre:
        decision = replace(decision, centre=None)
    return Edit(
        journey=replace(journey, centres=rest, decision=decision),
        action=Action.CENTRE,
        subject=centre,
        details={"name": journey.centres[centre].name, "removed": "yes"},
    )


def answer(journey: Journey, centre: CentreId, question: str, given: Answer) -> Edit:
    """Keep what a centre answered: text, who said it, when and how.

    Raises:
        PlannerError: ``centre.unknown``, ``text.too-long``.
    """
    asked = journey.centres.get(centre)
    if asked is None:
        raise PlannerError("centre.unknown", centre=centre)
    kept = replace(
        given,
        text=clean_text(given.text, "answer"),
        who=clean_line(given.who, "who", empty_ok=True),
        how=clean_line(given.how, "how", empty_ok=True),
    )
    answered = replace(asked, answers={**asked.answers, question: kept})
    return Edit(
        journey=replace(journey, centres={**journey.centres, centre: answered}),
        action=Action.ANSWER,
        subject=centre,
        details={"question": question, "name": asked.name},
    )


def put_quote(journey: Journey, quote: Quote) -> Edit:
    """Add or change an amount in the currency it was quoted in.

    Raises:
        PlannerError: ``cost.amount`` (0 to a thousand million), ``cost.currency``,
            ``cost.too-many``, ``centre.unknown``.
    """
    _check_amount(quote.amount)
    _check_currency(quote.currency)
    if quote.centre is not None and quote.centre not in journey.centres:
        raise PlannerError("centre.unknown", centre=quote.centre)
    if quote.id not in journey.quotes and len(journey.quotes) >= MAX_QUOTES:
        raise PlannerError("cost.too-many", limit=str(MAX_QUOTES))
    kept = replace(
        quote,
        quoted_by=clean_line(quote.quoted_by, "quoted_by", empty_ok=True),
        note=clean_text(quote.note, "note"),
    )
    return Edit(
        journey=replace(journey, quotes={**journey.quotes, quote.id: kept}),
        action=Action.QUOTE,
        subject=quote.id,
        details={"amount": f"{quote.amount} {quote.currency}", "part": quote.part},
    )


def remove_quote(journey: Journey, quote: QuoteId) -> Edit:
    """Take back an amount; refuses ``cost.unknown``."""
    if quote not in journey.quotes:
        raise PlannerError("cost.unknown", quote=quote)
    rest = {key: value for key, value in journey.quotes.items() if key != quote}
    return Edit(
        journey=replace(journey, quotes=rest),
        action=Action.QUOTE,
        subject=quote,
        details={"removed": "yes"},
    )


def put_rate(journey: Journey, rate: ExchangeRate) -> Edit:
    """Keep an exchange rate with its date, as the person typed it.

    Raises:
        PlannerError: ``cost.currency``, ``cost.rate`` when it is not above zero.
    """
    _check_currency(rate.currency)
    _check_currency(rate.into)
    if not rate.rate.is_finite() or rate.rate <= 0 or rate.rate > MAX_AMOUNT:
        raise PlannerError("cost.rate", value=str(rate.rate)[:40])
    return Edit(
        journey=replace(journey, rates={**journey.rates, rate.currency: rate}),
        action=Action.QUOTE,
        subject=rate.currency,
        details={"rate": f"{rate.rate} {rate.into}", "day": rate.on.isoformat()},
    )


def put_contact(journey: Journey, contact: Contact) -> Edit:
    """Name a person or number; an empty one takes it back."""
    kept = replace(
        contact,
        name=clean_line(contact.name, "name", empty_ok=True),
        phone=clean_line(contact.phone, "phone", empty_ok=True),
        note=clean_text(contact.note, "note"),
    )
    rest = {
        role: value for role, value in journey.contacts.items() if role != contact.role
    }
    if kept.name or kept.phone or kept.note:
        rest[contact.role] = kept
    return Edit(
        journey=replace(journey, contacts=rest),
        action=Action.CONTACT,
        subject=contact.role.value,
        details={"name": kept.name},
    )


def _check_amount(amount: Decimal) -> None:
    if not amount.is_finite() or not 0 <= amount <= MAX_AMOUNT:
        raise PlannerError("cost.amount", value=str(amount)[:40])


def _check_currency(currency: str) -> None:
    if not _CURRENCY.fullmatch(currency):
        raise PlannerError("cost.currency", value=currency[:40])
