"""Edits of where and what it costs, and of the people the plan names."""

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import CentreId, QuoteId
from planner.models.journey import Action, Contact, Journey
from planner.models.person.decision import Answer, Centre, ExchangeRate, Quote
from planner.models.rules.centre_rules import (
    MAX_CENTRES,
    MAX_QUOTES,
    find_answer_refusals,
    find_centre_refusals,
    find_contact_refusals,
    find_quote_refusals,
    find_rate_refusals,
)
from planner.models.rules.plain_text import keep_line, keep_text
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace


def put_centre(journey: Journey, centre: Centre) -> Edit:
    """Add or change a centre.

    Raises:
        PlannerError: ``text.empty`` for its name, ``country.unknown`` for a code of
            the wrong shape, ``centre.too-many``, ``centre.weekend``.
    """
    if centre.id not in journey.centres and len(journey.centres) >= MAX_CENTRES:
        raise PlannerError("centre.too-many", limit=str(MAX_CENTRES))
    stored = journey.centres.get(centre.id)
    refuse_new(find_centre_refusals, centre, stored)
    old = stored or Centre(id=centre.id, name="")
    kept = replace(
        centre,
        name=keep_line(centre.name, old.name, "name"),
        city=keep_line(centre.city, old.city, "city"),
        phone=keep_line(centre.phone, old.phone, "phone"),
        note=keep_text(centre.note, old.note, "note"),
    )
    return Edit(
        journey=replace(journey, centres={**journey.centres, centre.id: kept}),
        action=Action.CENTRE,
        subject=centre.id,
        details={"name": kept.name},
    )


def remove_centre(journey: Journey, centre: CentreId) -> Edit:
    """Take a centre off the list.

    Raises:
        PlannerError: ``centre.unknown``, ``centre.in-use``.
    """
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
    old = asked.answers.get(question, Answer())
    refuse_new(find_answer_refusals, given, old)
    kept = replace(
        given,
        text=keep_text(given.text, old.text, "answer"),
        who=keep_line(given.who, old.who, "who"),
        how=keep_line(given.how, old.how, "how"),
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
    stored = journey.quotes.get(quote.id)
    refuse_new(find_quote_refusals, quote, stored)
    if quote.centre is not None and quote.centre not in journey.centres:
        raise PlannerError("centre.unknown", centre=quote.centre)
    if quote.id not in journey.quotes and len(journey.quotes) >= MAX_QUOTES:
        raise PlannerError("cost.too-many", limit=str(MAX_QUOTES))
    kept = replace(
        quote,
        quoted_by=keep_line(
            quote.quoted_by, stored.quoted_by if stored else "", "quoted_by"
        ),
        note=keep_text(quote.note, stored.note if stored else "", "note"),
    )
    return Edit(
        journey=replace(journey, quotes={**journey.quotes, quote.id: kept}),
        action=Action.QUOTE,
        subject=quote.id,
        details={"amount": f"{quote.amount} {quote.currency}", "part": quote.part},
    )


def remove_quote(journey: Journey, quote: QuoteId) -> Edit:
    """Take back an amount.

    Raises:
        PlannerError: ``cost.unknown``.
    """
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
    refuse_new(find_rate_refusals, rate, journey.rates.get(rate.currency))
    return Edit(
        journey=replace(journey, rates={**journey.rates, rate.currency: rate}),
        action=Action.QUOTE,
        subject=rate.currency,
        details={"rate": f"{rate.rate} {rate.into}", "day": rate.on.isoformat()},
    )


def put_contact(journey: Journey, contact: Contact) -> Edit:
    """Name a person or number; an empty one takes it back.

    Raises:
        PlannerError: ``text.too-long``.
    """
    old = journey.contacts.get(contact.role, Contact(role=contact.role))
    refuse_new(find_contact_refusals, contact, old)
    kept = replace(
        contact,
        name=keep_line(contact.name, old.name, "name"),
        phone=keep_line(contact.phone, old.phone, "phone"),
        email=keep_line(contact.email, old.email, "email"),
        hours=keep_line(contact.hours, old.hours, "hours"),
        note=keep_text(contact.note, old.note, "note"),
    )
    rest = {
        role: value for role, value in journey.contacts.items() if role != contact.role
    }
    if kept != Contact(role=contact.role):
        rest[contact.role] = kept
    return Edit(
        journey=replace(journey, contacts=rest),
        action=Action.CONTACT,
        subject=contact.role.value,
        details={"name": kept.name},
    )
