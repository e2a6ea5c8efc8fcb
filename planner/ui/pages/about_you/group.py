"""A group of questions, short enough for one view."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from planner.models.journey import Journey
from planner.ui.pages.about_you.answer_form import AnswerForm

Read = Callable[[Journey], object]
"""Reads an answer; what is empty or None was not answered, "don't know" was."""


class Group(Struct, frozen=True):
    """A group: its heading, one sentence, what makes its fields, what they ask.

    Attributes:
        places: where in the profile its answers are kept, as ``Binding.place`` says.
    """

    heading: str
    sentence: str
    build: Callable[[AnswerForm], list[QWidget]]
    reads: tuple[Read, ...] = ()
    places: frozenset[str] = frozenset()

    def answered(self, journey: Journey) -> int:
        """Return how many of its questions are answered; "don't know" is an answer."""
        told = (read(journey) for read in self.reads)
        # Nought relapses are an answer, too.
        return sum(value is not None and value not in ("", ()) for value in told)
