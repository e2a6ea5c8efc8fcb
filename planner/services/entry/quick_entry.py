"""Reads one line that adds something to a plan: "MRI 4 Feb 10:30".

Nothing is guessed: each way in which the line can be meant is a reading, and whoever
asks shows the reading before it is taken. A day without a year is the next such day.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.rules.times_of_day import read_time
from planner.models.structs import replace
from planner.services.entry.date_entry import DateReading, EntryTrouble, read_date
from planner.services.entry.own_words.typed_words import ends_of, without_endings
from planner.services.language.letters import fold
from planner.services.ports import Texts

_MOST_WORDS: Final = 40
"""More words are a text, and no line: no day is looked for among them."""
_LONGEST_DAY: Final = 7
"""So many words a day has at most: "el martes 6 de abril de 2027"."""
_TIME: Final = re.compile(
    r"(?<![\d.:])"
    r"(\d{1,2}[:.]\d{2}(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?\s?m\b\.?)"
    r"(?![\d.:]|\w)",
    re.IGNORECASE,
)
_SPAN: Final = re.compile(
    r"(\d{1,2})\.?\s?(?:[-\u2013]|\b(?:to|until|al?|hasta|ile|ila)\b)\s?(\d{1,2})(\D.*)",
    re.IGNORECASE,
)
"""Two days of one month: "4-8 Feb", "4 al 8 de febrero"."""
_TAKEN: Final = {EntryTrouble.AMBIGUOUS, EntryTrouble.SHORT_YEAR}
_TOLD: Final = {*_TAKEN, EntryTrouble.WRONG_WEEKDAY, EntryTrouble.OUT_OF_RANGE}
_LEAP_YEAR: Final = 2028
_BY: Final = "by"
_BEFORE: Final = "before"
_ON: Final = "on"
_AT: Final = "at"
_ENGLISH: Final = {
    _BY: "by {date}|until {date}|{date} at the latest",
    _BEFORE: "before {date}",
    _ON: "on {date}",
    _AT: "at {time}",
}
"""What leads to a day or a time, or follows it, in every language."""
_MARKS: Final = " ,;:-\u2013"


class QuickAdd(Struct, frozen=True, kw_only=True):
    """One way in which a line can be meant.

    Attributes:
        what: the line without its day and time.
        time: local text, "" where none was told.
        latest: the day is the last one for it ("by 15 Jan"), no appointment.
    """

    what: str
    day: date
    time: str = ""
    latest: bool = False


class QuickReading(Struct, frozen=True, kw_only=True):
    """What a line can mean.

    Attributes:
        readings: most likely first; empty while no day was found, and with trouble.
        what: the line without day and time, also where no day was found.
        trouble: why a day in it was not taken; None where it was, and without one.
        offers: days that may have been meant instead.
        no_time: what looks like a time of day and is none ("25:00").
        two_days: the line has another day beside the one that was read.
    """

    readings: tuple[QuickAdd, ...] = ()
    what: str = ""
    trouble: EntryTrouble | None = None
    offers: tuple[date, ...] = ()
    no_time: str = ""
    two_days: bool = False

    @property
    def is_refused(self) -> bool:
        """Whether there is more in the line than nothing, and it cannot be taken."""
        return self.trouble is not None or bool(self.no_time) or self.two_days


def read_quick_add(typed: str, texts: Texts, today: date) -> QuickReading:
    """Read a line with what is to be done and its day.

    Args:
        typed: what the person typed, in any order ("4 Feb 10:30 MRI").
        texts: words and language of the reader; English days are understood, too.
        today: a day without a year is the next one from today on.
    """
    bare, time = _without_time(" ".join(typed.split()), texts)
    if not time and (wrong := _no_time(bare)):
        return QuickReading(what=bare.strip(_MARKS), no_time=wrong)
    words = bare.split()
    if len(words) > _MOST_WORDS:
        return QuickReading(what=bare)
    for first, last in _stretches(len(words)):
        told = " ".join(words[first:last]).strip(_MARKS)
        if _is_span(told, texts, today):
            return QuickReading(what=bare, two_days=True)
        reading = _read_day(told, texts, today)
        if reading is not None:
            what, leads = _apart(words[:first], words[last:], texts)
            rest = QuickReading(what=what, two_days=_has_day(what, texts, today))
            return _with_day(rest, reading, time, leads)
    return QuickReading(what=bare.strip(_MARKS))


def _with_day(
    rest: QuickReading, reading: DateReading, time: str, leads: frozenset[str]
) -> QuickReading:
    """Return what a line can mean once its day is known.

    Args:
        rest: the line without it.
        reading: of the day.
        time: of day, "" without one.
        leads: in which ways the day can be meant.
    """
    if reading.trouble is not None and reading.trouble not in _TAKEN:
        return replace(rest, trouble=reading.trouble, offers=reading.offers)
    if rest.two_days:
        # "4 Feb to 8 Feb": one of the two would be dropped unsaid.
        return rest
    days = reading.offers if reading.day is None else (reading.day,)
    if time:
        leads = leads & {_ON} or leads
    adds = (_add(rest.what, day, time, lead) for day in days for lead in sorted(leads))
    return replace(rest, readings=tuple(adds))


def _is_span(words: str, texts: Texts, today: date) -> bool:
    match = _SPAN.fullmatch(words)
    if match is None:
        return False
    first, last, rest = match.groups()
    ends = (_read_day(f"{one} {rest.strip()}", texts, today) for one in (first, last))
    return all(one is not None and one.day is not None for one in ends)


def _has_day(line: str, texts: Texts, today: date) -> bool:
    """Whether a day that is written out stands in a line."""
    words = line.split()
    for first, last in _stretches(len(words)):
        found = _read_day(" ".join(words[first:last]).strip(_MARKS), texts, today)
        if found is not None and found.day is not None:
            return True
    return False


def _no_time(line: str) -> str:
    """Return what looks like a time of day and is none, "" where nothing does."""
    for match in _TIME.finditer(line):
        found = match.group(1)
        if read_time(found) is None and "." not in found:
            return found
    return ""


def _add(what: str, day: date, time: str, lead: str) -> QuickAdd:
    if lead == _BEFORE:
        day -= timedelta(days=1)
    return QuickAdd(what=what, day=day, time=time, latest=lead != _ON)


def _stretches(count: int) -> Iterator[tuple[int, int]]:
    """Yield neighbouring words, longest first, of as many the last ones first."""
    for length in range(min(_LONGEST_DAY, count), 0, -1):
        for first in range(count - length, -1, -1):
            yield first, first + length


def _read_day(words: str, texts: Texts, today: date) -> DateReading | None:
    """Return the reading of a day, None for words that are none."""
    if not any(map(str.isdigit, words)):
        return None
    words = without_endings(words, texts)
    reading = read_date(words, texts.language, today)
    if reading.trouble is EntryTrouble.NO_YEAR:
        return _next_such_day(words, texts, today)
    if reading.trouble is EntryTrouble.NO_SUCH_DAY and reading.offers:
        return reading
    if reading.trouble is EntryTrouble.SHORT_YEAR and max(reading.offers) < today:
        # "Vaccine 2 4 Feb" is no day of the year 2004.
        return None
    is_day = reading.day is not None or reading.trouble in _TOLD
    return reading if is_day else None


def _next_such_day(words: str, texts: Texts, today: date) -> DateReading | None:
    """Return the next day from today on, in each way in which it can be meant."""
    mark = next((one for one in "./-" if one in words), " ")
    days: list[date] = []
    trouble: DateReading | None = None
    for year in (today.year, today.year + 1):
        told = f"{words.rstrip('.')}{mark}{year}"
        reading = read_date(told, texts.language, today)
        if reading.day is not None:
            days.append(reading.day)
        elif reading.trouble in _TAKEN:
            days += reading.offers
        elif reading.trouble is not EntryTrouble.UNREADABLE and (
            trouble is None or max(trouble.offers, default=today) < today
        ):
            trouble = reading
    ahead = sorted(day for day in days if day >= today)
    if not ahead:
        return trouble
    # Of two readings of "3/4" each has its own next day.
    nearest = {(day.day, day.month): day for day in reversed(ahead)}
    offers = tuple(sorted(nearest.values()))
    if len(offers) == 1:
        return DateReading(day=offers[0])
    return DateReading(trouble=EntryTrouble.AMBIGUOUS, offers=offers)


def _without_time(typed: str, texts: Texts) -> tuple[str, str]:
    """Return the line without its time of day, and the time: the last there is."""
    for match in reversed(list(_TIME.finditer(typed))):
        found = match.group(1)
        lead = typed[: match.start()].strip()
        behind = without_endings(f"0{typed[match.end() :]}", texts)[1:].strip()
        before, after, _ = _without(lead, behind, _forms(texts, _AT))
        # "4.02" is a day, unless it is said to be a time.
        is_day = (before, after) == (lead, behind) and _can_be_day(found, texts)
        if read_time(found) is not None and not is_day:
            return f"{before} {after}".strip(), found
    return typed, ""


def _can_be_day(found: str, texts: Texts) -> bool:
    """Whether "4.02" can be a day of a month."""
    told = read_date(f"{found}.{_LEAP_YEAR}", texts.language, date.min)
    return ":" not in found and told.day is not None


def _apart(
    before: list[str], after: list[str], texts: Texts
) -> tuple[str, frozenset[str]]:
    """Return what is to be done, and in which ways the day can be meant for it.

    Of the words that lead to a day the longest decide; some say two things: "para el"
    is "by" for a passport, "on" for an appointment.
    """
    lead, behind = " ".join(before), " ".join(after)
    found = {
        key: _without(lead, behind, _forms(texts, key)) for key in (_BY, _BEFORE, _ON)
    }
    longest = max(count for _, _, count in found.values())
    leads = {key for key, (_, _, count) in found.items() if count == longest}
    head, tail, _ = found[min(leads)]
    what = " ".join(one for one in (head, tail) if one)
    return what.strip(_MARKS), frozenset(leads if longest else {_ON})


def _without(lead: str, behind: str, forms: str) -> tuple[str, str, int]:
    """Return words without what leads to a day or a time, or follows it.

    The last is how many letters that had, 0 where nothing did.
    """
    words, others = lead.split(), behind.split()
    for head, tail in ends_of(forms):
        first, last = len(head.split()), len(tail.split())
        ahead = words[len(words) - first :] if first <= len(words) else []
        if _same(ahead, head) and _same(others[:last], tail):
            left = " ".join(words[: len(words) - first])
            return left, " ".join(others[last:]), len(head) + len(tail)
    return lead, behind, 0


def _same(words: list[str], form: str) -> bool:
    return fold(" ".join(words)).strip(_MARKS) == form


def _forms(texts: Texts, key: str) -> str:
    return f"{texts.get(f'speech.quick.{key}')}|{_ENGLISH[key]}"
