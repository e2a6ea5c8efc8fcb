"""What cannot be told of a step: when it is agreed, when it happened."""

from datetime import date
from typing import Final

from planner.models.civil import check_range
from planner.models.plan.facts import Booking, Done, StepFacts
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals
from planner.models.rules.times_of_day import read_time

MAX_STAY_DAYS: Final = 3660
"""Days from the first to the last of one step: ten years, a long trial with margin."""


def find_booking_refusals(booking: Booking, found: Refusals) -> None:
    """Find an end before the start, a stay beyond ten years, words that are no time.

    Args:
        booking: with or without an end; both days belong to it. Any day from 1900 to
            2200 may be agreed, also one gone by.
        found: takes ``date.out-of-range``, ``step.end-before-start``, ``step.too-long``
            and ``time.unreadable``.
    """
    _find_span(booking.day, booking.end, found)
    if booking.time and read_time(booking.time) is None:
        # Cut short, as every text from outside that a sentence repeats.
        found.add("time", "time.unreadable", text=booking.time[:40])


def find_done_refusals(
    done: Done, today: date, found: Refusals, born: date | None = None
) -> None:
    """Find what cannot have happened yet, and an end before the start.

    Args:
        done: with or without an end; both days belong to it.
        today: the last day on which something can have happened.
        found: takes what a booking's days can be refused for, ``text.too-long`` for
            the place, and ``step.done-in-future``, ``step.done-before-birth`` (date,
            born).
        born: the person's day of birth, None while nobody has told it.
    """
    _find_span(done.day, done.end, found)
    found.take("where", lambda: clean_line(done.where, "where", empty_ok=True))
    if born is not None and done.day < born:
        told = {"date": str(done.day), "born": str(born)}
        found.add("day", "step.done-before-birth", **told)
    for name, day in (("day", done.day), ("end", done.end)):
        if day is not None and day > today:
            told = {"date": str(day), "today": str(today)}
            found.add(name, "step.done-in-future", ("day",), **told)


def find_fact_refusals(facts: StepFacts, today: date, found: Refusals) -> None:
    """Find all that cannot be kept of what was told about a step.

    Args:
        facts: what was told.
        today: the last day on which something can have happened.
        found: takes ``text.too-long`` for a note, beside those of bookings and of what
            is done.
    """
    if facts.booked is not None:
        find_booking_refusals(facts.booked, found.under("booked"))
    if facts.done is not None:
        find_done_refusals(facts.done, today, found.under("done"))
    due = facts.due
    if due is not None:
        found.take("due", lambda: check_range(due))
    found.take("note", lambda: clean_text(facts.note, "note"))


def _find_span(first: date, last: date | None, found: Refusals) -> None:
    found.take("day", lambda: check_range(first))
    if last is None:
        return
    found.take("end", lambda: check_range(last))
    if last < first:
        told = {"first": str(first), "last": str(last)}
        found.add("end", "step.end-before-start", ("day",), **told)
    if (last - first).days > MAX_STAY_DAYS:
        found.add("end", "step.too-long", ("day",), limit=str(MAX_STAY_DAYS))
