"""Says numbers, measures, money and lists."""

from collections.abc import Sequence
from decimal import Decimal

from planner.services.language.lists import list_text
from planner.services.language.numbers import (
    Unit,
    measure_text,
    money_text,
    number_text,
    percent_text,
    signed_text,
)
from planner.services.words.sentences import Sentences


class NumberWords(Sentences):
    """What is counted and measured, as the language writes it."""

    def number(self, number: float | Decimal) -> str:
        """Return "6.5" or "54,000"."""
        return number_text(number, self.language)

    def score(self, score: float) -> str:
        """Return "6.0": a score of the EDSS, which doctors write with one decimal.

        Args:
            score: 0 to 10 in halves.
        """
        return number_text(Decimal(score).quantize(Decimal("0.1")), self.language)

    def signed(self, number: int) -> str:
        """Return "-4", "0" or "+12", with a true minus sign.

        Args:
            number: any whole number.
        """
        return signed_text(number, self.language)

    def measure(self, number: float, unit: Unit) -> str:
        """Return "38.5 °C" or "61 kg".

        Args:
            number: in that unit.
            unit: of what is measured.
        """
        return measure_text(number, unit, self.language)

    def percent(self, percent: int) -> str:
        """Return "150 %".

        Args:
            percent: 100 for the whole.
        """
        return percent_text(percent, self.language)

    def money(self, amount: Decimal, currency: str) -> str:
        """Return "54,000 USD" or "54,000.50 USD": exact, grouped, nothing rounded.

        Args:
            amount: in whole units of the currency, with its decimals.
            currency: its ISO 4217 code.
        """
        return money_text(amount, currency, self.language)

    def listed(self, items: Sequence[str]) -> str:
        """Return "a, b and c"; "" for nothing."""
        return list_text(items, self.language)
