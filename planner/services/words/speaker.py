"""Says dates, steps, states and errors in the language of the reader.

The window, the command line and the paper share it, so that a thing has the same
words everywhere. Words come from the content; nothing is decided here.
"""

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final

from planner.models.civil import Offset
from planner.models.errors import FileProblem, FileRefusedError, PlannerError
from planner.models.ids import DrugId, OptionId, PhaseId
from planner.models.person.profile import DrugCourse
from planner.models.plan.protocol import Phase, Step, TreatmentProtocol
from planner.services.ports import Texts

MINUS: Final = "\N{MINUS SIGN}"
_HUMP: Final = re.compile(r"(?<!^)(?=[A-Z])")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_QUOTED: Final = frozenset({"text", "id", "near", "name"})
"""Details of a file's problem that are told as the file writes them."""

_MAX_PROBLEMS_SAID: Final = 50


class Speaker:
    """Words for domain values, in one language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def say(self, key: str, **fields: str) -> str:
        """Return a sentence of the ``speech`` section with its fields filled in."""
        return self.texts.say(f"speech.{key}", **fields)

    def label(self, member: Enum) -> str:
        """Return the word for a member of any enum of the domain."""
        kind = _HUMP.sub("-", type(member).__name__).lower()
        return self.texts.get(f"labels.{kind}.{member.value}")

    def error(self, error: PlannerError) -> str:
        """Return what went wrong, where, and what to do.

        A refused file tells all its problems, one a line.
        """
        fields = {key: self._read_out(text) for key, text in error.details.items()}
        sentence = self.texts.say(f"messages.{error.code}", **fields)
        if isinstance(error, FileRefusedError):
            lines = [self.file_problem(one) for one in error.problems]
            return "\n".join([sentence, *lines[:_MAX_PROBLEMS_SAID]])
        return sentence

    def file_problem(self, problem: FileProblem) -> str:
        """Return one problem of a file with its place."""
        place = problem.file
        if problem.line is not None:
            place = self.say("file.line", file=place, line=str(problem.line))
        if problem.key:
            place = f"{place}: {problem.key}"
        fields = {
            key: text if key in _QUOTED else self._read_out(text)
            for key, text in problem.details.items()
        }
        return f"{place}: {self.texts.say(f'messages.{problem.code}', **fields)}"

    # Dates

    def day(self, day: date) -> str:
        """Return "Tue 6 Apr 2027"."""
        return self._dated("date", day, "short")

    def day_span(self, first: date, last: date | None) -> str:
        """Return "Tue 2 to Wed 3 Mar 2027" or "Wed 31 Mar to Fri 23 Apr 2027".

        One day, or no last one, is "Tue 2 Mar 2027".
        """
        if last is None or first == last:
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            start = self._dated("weekday-day", first, "short")
        elif first.year == last.year:
            start = self._dated("weekday-day-month", first, "short")
        else:
            start = self.day(first)
        return self.say("span", first=start, last=self.day(last))

    def day_long(self, day: date) -> str:
        """Return "Tuesday 6 April 2027"."""
        return self._dated("date", day, "long")

    def day_bare(self, day: date) -> str:
        """Return "6 Apr 2027"."""
        return self._dated("date-bare", day, "short")

    def day_month(self, day: date) -> str:
        """Return "6 Apr"."""
        return self._dated("day-month", day, "short")

    def month(self, day: date) -> str:
        """Return "Apr 2027"."""
        return self._dated("month", day, "short")

    def weekday(self, number: int, *, short: bool = False) -> str:
        """Return the name of a weekday, Monday 0."""
        size = "short" if short else "long"
        return self.texts.get(f"calendar.weekdays-{size}.{number}")

    def month_name(self, number: int, *, short: bool = False) -> str:
        """Return the name of a month, January 1."""
        size = "short" if short else "long"
        return self.texts.get(f"calendar.months-{size}.{number}")

    def partial(self, text: str) -> str:
        """Return "2019", "May 2026" or "6 May 2026" for a partial date."""
        parts = text.split("-")
        if len(parts) == 1:
            return text
        day = date(int(parts[0]), int(parts[1]), int(parts[2]) if parts[2:] else 1)
        return self.day_bare(day) if parts[2:] else self.month(day)

    def span(self, first: date, last: date | None) -> str:
        """Return "6 Apr 2027", "1 to 22 Feb 2027" or "30 Nov to 11 Dec 2026"."""
        if last is None or first == last:
            return self.day_bare(first)
        if (first.year, first.month) == (last.year, last.month):
            start = str(first.day)
        elif first.year == last.year:
            start = self.day_month(first)
        else:
            start = self.day_bare(first)
        return self.say("span", first=start, last=self.day_bare(last))

    def window(self, earliest: date | None, latest: date | None) -> str:
        """Return when a step may start, "" when nothing bounds it."""
        if earliest is not None and latest is not None:
            return self.span(earliest, latest)
        if earliest is not None:
            return self.say("window-from", first=self.day_bare(earliest))
        if latest is not None:
            return self.say("window-until", last=self.day_bare(latest))
        return ""

    def day_number(self, number: int) -> str:
        """Return "Day -4", "Day 0" or "Day +12", with a true minus sign."""
        return self.say("day-number", number=self.signed(number))

    def signed(self, number: int) -> str:
        """Return "-4", "0" or "+12", with a true minus sign."""
        sign = MINUS if number < 0 else "+" if number > 0 else ""
        return f"{sign}{abs(number)}"

    def distance(self, offset: Offset) -> str:
        """Return "3 weeks before", "6 months after" or "on the same day as"."""
        if offset == Offset():
            return self.say("distance.same-day")
        before = offset.months < 0 or (offset.months == 0 and offset.days < 0)
        length = self.length(offset * -1 if before else offset)
        return self.say(
            "distance.before" if before else "distance.after", length=length
        )

    def length(self, offset: Offset) -> str:
        """Return "3 weeks" or "6 months and 5 days" of a distance."""
        months, days = self._months(offset.months), self._days(offset.days)
        if months and days:
            key = "length.less" if offset.days < 0 else "length.more"
            return self.say(key, months=months, days=days)
        return months or days or self.say("length.days", count="0")

    # Names

    def step_title(self, step: Step, number: int | None = None) -> str:
        """Return the title of a step, "... (3 of 8)" for one that repeats."""
        title = self.step_text(step, "title")
        if number is None or step.repeat is None:
            return title
        total = str(step.repeat.count)
        return self.say("title-of", title=title, number=str(number), total=total)

    def step_text(self, step: Step, field: str) -> str:
        """Return title, summary, prepare or bring of a step; "" where it has none."""
        if step.wording is not None:
            return str(getattr(step.wording, field))
        return self.texts.find(f"steps.{step.words_id}.{field}") or ""

    def phase_title(self, phase: Phase) -> str:
        """Return the title of a phase."""
        if phase.title:
            return phase.title
        return self.texts.find(f"phases.{phase.id}.title") or phase.id

    def phase_titles(self, protocol: TreatmentProtocol) -> Mapping[PhaseId, str]:
        """Return the titles of all phases of a protocol."""
        return {phase.id: self.phase_title(phase) for phase in protocol.phases}

    def option_name(self, option: OptionId) -> str:
        """Return the name of an option."""
        return self.texts.find(f"options.{option}.name") or option

    def protocol_title(self, protocol: TreatmentProtocol) -> str:
        """Return the title of a protocol."""
        if protocol.title:
            return protocol.title
        return self.texts.find(f"protocols.{protocol.id}.title") or protocol.id

    def drug_name(self, drug: DrugId) -> str:
        """Return the name of a drug."""
        return self.texts.find(f"drugs.{drug}.name") or drug

    def course(self, course: DrugCourse) -> str:
        """Return "natalizumab since 2023" or "dimethyl fumarate, 2020 to 2023"."""
        name = course.name or self.drug_name(course.drug)
        since = self.partial(course.since) if course.since else ""
        until = self.partial(course.until) if course.until else ""
        if since and until:
            return self.say("course.from-to", drug=name, since=since, until=until)
        if since:
            return self.say("course.since", drug=name, since=since)
        return self.say("course.until", drug=name, until=until) if until else name

    def country(self, code: str) -> str:
        """Return the name of a country, its ISO code when it has no name here."""
        return self.texts.find(f"countries.{code}") or code

    def _read_out(self, text: str) -> str:
        """Write a date of an error as people do; leave any other text as it is."""
        if not _DAY.fullmatch(text):
            return text
        try:
            return self.day_bare(date.fromisoformat(text))
        except ValueError:  # the day that does not exist is what the error is about
            return text

    def _dated(self, key: str, day: date, size: str) -> str:
        return self.texts.say(
            f"calendar.formats.{key}",
            weekday=self.weekday(day.weekday(), short=size == "short"),
            day=str(day.day),
            month=self.month_name(day.month, short=size == "short"),
            year=str(day.year),
        )

    def _months(self, months: int) -> str:
        if not months:
            return ""
        years, rest = divmod(abs(months), 12)
        if years and not rest:
            return self.say("length.years", count=str(years))
        return self.say("length.months", count=str(abs(months)))

    def _days(self, days: int) -> str:
        if not days:
            return ""
        weeks, rest = divmod(abs(days), 7)
        if weeks and not rest:
            return self.say("length.weeks", count=str(weeks))
        return self.say("length.days", count=str(abs(days)))
