"""Values of a TOML table, each checked for its type and range."""

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Final, TypeVar

from planner.content.reading.table_fields import TableFields
from planner.models.civil import Offset, check_range
from planner.models.errors import PlannerError

MAX_TEXT: Final = 20_000
"""Letters of the longest text that is taken."""
MAX_WHOLE: Final = 1_000_000_000
_MAX_DIGITS: Final = 30
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters other than tab and line feed."""

_Choice = TypeVar("_Choice", bound=Enum)


class TableValues(TableFields):
    """Typed questions to one table.

    None raises for a bad value: it is noted in the log, and a harmless one answered.
    """

    def text(self, key: str, default: str = "") -> str:
        """Return a text without control characters, stripped; may be absent.

        Args:
            key: of this table.
            default: stands in for an absent text or one that is none.

        Returns:
            At most 20,000 letters; a longer text is noted and cut.
        """
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, str):
            self.note(key, "field.not-text")
            return default
        return self._checked_text(key, value)

    def need_text(self, key: str) -> str:
        """Return a text that must be there and must not be empty."""
        value = self.text(key)
        if not self.has(key):
            self.note(key, "field.missing")
        elif not value and isinstance(self._fields[key], str):
            self.note(key, "field.empty")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty when absent."""
        found: list[str] = []
        for number, value in enumerate(self._list(key), start=1):
            if isinstance(value, str) and value.strip():
                found.append(self._checked_text(f"{key}[{number}]", value))
            else:
                self.note(f"{key}[{number}]", "field.not-text")
        return tuple(found)

    def numbers(self, key: str) -> tuple[Decimal, ...]:
        """Return a list of exact numbers; empty when absent."""
        found: list[Decimal] = []
        for number, value in enumerate(self._list(key), start=1):
            if isinstance(value, bool) or not isinstance(value, int | Decimal):
                self.note(f"{key}[{number}]", "field.not-amount")
            else:
                found.append(Decimal(value))
        return tuple(found)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.note(key, "field.not-flag")
            return default
        return value

    def whole(
        self, key: str, default: int, *, low: int = 0, high: int = MAX_WHOLE
    ) -> int:
        """Return a whole number from ``low`` to ``high``.

        Args:
            key: of this table.
            default: stands in for an absent or bad value.
            low: the least that is taken.
            high: the most that is taken.
        """
        value = self._take(key)
        if value is None:
            return default
        # ``True`` is an ``int`` to Python, not to TOML.
        if isinstance(value, bool) or not isinstance(value, int):
            self.note(key, "field.not-whole")
            return default
        if not low <= value <= high:
            self.note(key, "field.out-of-range", low=str(low), high=str(high))
            return default
        return value

    def need_whole(self, key: str, *, low: int = 0, high: int = MAX_WHOLE) -> int:
        """Return a whole number that must be there; ``low`` stands in for a bad one.

        Args:
            key: of this table.
            low: the least that is taken.
            high: the most that is taken.
        """
        self._need(key)
        return self.whole(key, low, low=low, high=high)

    def amount(self, key: str, *, signed: bool = False) -> Decimal | None:
        """Return an exact number of at most 30 digits; None when absent.

        Below zero only where it is ``signed``.
        """
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.note(key, "field.not-amount")
            return None
        number = Decimal(value)
        # TOML knows ``inf`` and ``nan``; ``adjusted`` is the power of ten of the first
        # digit.
        usable = number.is_finite() and abs(number.adjusted()) <= _MAX_DIGITS
        if not usable or (number < 0 and not signed):
            self.note(key, "field.not-amount")
            return None
        return number

    def need_amount(self, key: str) -> Decimal:
        """Return an exact number that must be there; zero stands in for a bad one."""
        self._need(key)
        return self.amount(key) or Decimal(0)

    def day(self, key: str) -> date | None:
        """Return a date without time, years 1900 to 2200; None when absent."""
        value = self._take(key)
        if value is None:
            return None
        # A ``datetime`` is a ``date`` to Python; a time of day has no place here.
        if isinstance(value, datetime) or not isinstance(value, date):
            self.note(key, "field.not-date")
            return None
        try:
            return check_range(value)
        except PlannerError as error:
            self.note(key, error.code, **error.details)
            return None

    def need_day(self, key: str) -> date:
        """Return a date that must be there; a bad one is noted.

        Returns:
            1 January 1900 for a missing or bad date, so that reading goes on.
        """
        self._need(key)
        return self.day(key) or date(1900, 1, 1)

    def choice(self, key: str, default: _Choice) -> _Choice:
        """Return a member of the default's enumeration, named by its value.

        Args:
            key: of this table.
            default: its enumeration says what may be named; stands in for a bad value.
        """
        value = self._take(key)
        if value is None:
            return default
        members = {member.value: member for member in type(default)}
        if not isinstance(value, str):
            self.note(key, "field.not-text")
            return default
        if value not in members:
            allowed = ", ".join(str(name) for name in members)
            self.note(key, "field.not-a-choice", text=value[:40], allowed=allowed)
            return default
        return members[value]

    def need_choice(self, key: str, stand_in: _Choice) -> _Choice:
        """Return a member that must be named; ``stand_in`` for a bad one."""
        self._need(key)
        return self.choice(key, stand_in)

    def offset(self, key: str) -> Offset | None:
        """Return a distance such as "-3 weeks"; None when absent.

        Returns:
            Calendar months and days; one that cannot be read is noted and left out.
        """
        text = self.text(key)
        if not self.has(key) or not isinstance(self._fields[key], str):
            return None
        try:
            return Offset.parse(text)
        except PlannerError as error:
            self.note(key, error.code, **error.details)
            return None

    def _checked_text(self, key: str, value: str) -> str:
        if len(value) > MAX_TEXT:
            self.note(key, "field.text-too-long", limit=str(MAX_TEXT))
            return value[:MAX_TEXT]
        # Looked for before stripping, as ``strip`` would take some of them away in
        # silence.
        if _CONTROL.search(value):
            self.note(key, "field.control-character")
            return ""
        return value.strip()
