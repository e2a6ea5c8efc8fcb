"""A group of questions, short enough for one page."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from planner.ui.pages.about_you.answer_form import AnswerForm


class Group(Struct, frozen=True):
    """A group: its heading, one sentence, and what makes its fields."""

    heading: str
    sentence: str
    build: Callable[[AnswerForm], list[QWidget]]
