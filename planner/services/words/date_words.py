"""Says dates, spans, windows and distances."""

from datetime import date

from planner.models.civil import Offset, month_end
from planner.services.language.date_forms import DateForms
from planner.services.language.dates_by_language import date_forms
from planner.services.words.number_words import NumberWords


class DateWords(NumberWords):
    """Dates and lengths of time in words."""

    @property
    def forms(self) -> DateForms:
        """Return the names and patterns of dates in this language."""
        return date_forms(self.language)

    def day(self, day: date) -> str:
        """Return "Tue 6 Apr 2027"."""
        return self.forms.write(self.forms.day, day)

    def day_span(self, first: date, last: date | None) -> str:
        """Return "Tue 2 to Wed 3 Mar 2027" or "Wed 31 Mar to Fri 23 Apr 2027".

        One day, or no last one, is "Tue 2 Mar 2027".

        Args:
            first: the first day.
            last: the last day, included; None for a single day.
        """
        if last is None or first == last:
            return self.day(first)
        return self.forms.write_span(self.forms.weekday_spans, first, last)

    def day_long(self, day: date) -> str:
        """Return "Tuesday 6 April 2027"."""
        return self.forms.write(self.forms.day_long, day)

    def day_bare(self, day: date) -> str:
        """Return "6 Apr 2027"."""
        return self.forms.write(self.forms.day_bare, day)

    def day_short(self, day: date, *, weekday: bool = False) -> str:
        """Return "6 Apr", for where the year stands beside it or above it.

        Args:
            day: any.
            weekday: "Tue 6 Apr" instead.
        """
        forms = self.forms
        return forms.write(forms.day_month_weekday if weekday else forms.day_month, day)

    def month(self, day: date) -> str:
        """Return "Apr 2027"."""
        return self.forms.write(self.forms.month, day)

    def month_long(self, day: date) -> str:
        """Return "April 2027"."""
        return self.forms.write(self.forms.month_long, day)

    def months(self, first: date, last: date) -> str:
        """Return "April 2027", "March to May 2027" or "Nov 2026 to Jan 2027" in full.

        Args:
            first: any day of the first month.
            last: any day of the last month, included.
        """
        if (first.year, first.month) == (last.year, last.month):
            return self.month_long(first)
        is_short = first.year == last.year and self.forms.month_long.endswith("y")
        name = self.forms.months_alone[first.month - 1]
        start = name if is_short else self.month_long(first)
        return self.say("months-span", first=start, last=self.month_long(last))

    def rough(self, first: date | None, last: date | None) -> str:
        """Return what is known of a day that nobody knows: "March to May 2027".

        Args:
            first: no day before it; None on a waiting list.
            last: no day after it; None where that is open.
        """
        if first is None:
            return self.say("waiting-list")
        if last is None:
            return self.say("not-before", date=self.day_bare(first))
        is_whole = first.day == 1 and last == month_end(last)
        return self.months(first, last) if is_whole else self.span(first, last)

    def weekday(self, number: int, *, short: bool = False) -> str:
        """Return the name of a weekday by itself, Monday 0.

        Args:
            number: 0 (Monday) to 6.
            short: "Mon" instead of "Monday".
        """
        forms = self.forms
        names = forms.weekdays_short_alone if short else forms.weekdays_alone
        return names[number]

    def partial(self, text: str) -> str:
        """Return "2019", "May 2026" or "6 May 2026" for a partial date.

        Args:
            text: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, checked before.
        """
        parts = text.split("-")
        if len(parts) == 1:
            return text
        day = date(int(parts[0]), int(parts[1]), int(parts[2]) if parts[2:] else 1)
        return self.day_bare(day) if parts[2:] else self.month(day)

    def span(self, first: date, last: date | None) -> str:
        """Return "6 Apr 2027", "1 to 22 Feb 2027" or "30 Nov to 11 Dec 2026".

        Args:
            first: the first day.
            last: the last day, included; None for a single day.
        """
        if last is None or first == last:
            return self.day_bare(first)
        return self.forms.write_span(self.forms.spans, first, last)

    def window(self, earliest: date | None, latest: date | None) -> str:
        """Return when a step may start, "" when nothing bounds it.

        Args:
            earliest: the first day on which it may start; None for open.
            latest: the last such day; None for open.
        """
        if earliest is not None and latest is not None:
            return self.span(earliest, latest)
        if earliest is not None:
            return self.say("window-from", first=self.day_bare(earliest))
        if latest is not None:
            return self.say("window-until", last=self.day_bare(latest))
        return ""

    def day_number(self, number: int) -> str:
        """Return "Day -4", "Day 0" or "Day +12", with a true minus sign.

        Args:
            number: civil days after Day 0; negative ones before it.
        """
        return self.say("day-number", number=self.signed(number))

    def distance(self, offset: Offset) -> str:
        """Return "3 weeks before", "6 months after" or "the same day".

        Args:
            offset: months and days from the anchor to the step; negative ones before
                it.
                Whole years and weeks are told as such.
        """
        side, length = self._distance(offset)
        return self.say(f"distance.{side}", length=length)

    def point(self, offset: Offset, anchor: str, *, at_end: bool = False) -> str:
        """Return "3 weeks before Day 0" or "on the last day of “Stay on the ward”".

        Args:
            offset: as for ``distance``.
            anchor: what it is counted from, in quotes if it is a title.
            at_end: whether it is counted from the last day of the anchor.
        """
        side, length = self._distance(offset)
        key = f"point.{side}-end" if at_end else f"point.{side}"
        return self.say(key, length=length, anchor=anchor)

    def length(self, offset: Offset) -> str:
        """Return "3 weeks" or "6 months and 5 days" of a distance.

        Args:
            offset: months from 0 on; days may be negative, told as "less".
                Whole years and whole weeks are told as such.
        """
        months = self._counted(offset.months, 12, "length.years", "length.months")
        days = self._counted(offset.days, 7, "length.weeks", "length.days")
        if months and days:
            key = "length.less" if offset.days < 0 else "length.more"
            return self.say(key, months=months, days=days)
        return months or days or self.say("length.days", count=0)

    def _distance(self, offset: Offset) -> tuple[str, str]:
        if offset == Offset():
            return "same-day", ""
        # Months decide the direction: "6 months - 2 weeks" is after.
        before = offset.months < 0 or (offset.months == 0 and offset.days < 0)
        length = self.length(offset * -1 if before else offset)
        return "before" if before else "after", length

    def _counted(self, amount: int, size: int, larger: str, smaller: str) -> str:
        """Return an amount in the larger unit where it comes out whole; "" for none."""
        whole, rest = divmod(abs(amount), size)
        if not amount:
            return ""
        key, count = (smaller, abs(amount)) if rest or not whole else (larger, whole)
        return self.say(key, count=count)
