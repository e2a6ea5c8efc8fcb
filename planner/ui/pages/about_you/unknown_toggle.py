"""The button that answers a question with "don't know"."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QPushButton

from planner.models.journey import Journey
from planner.ui.pages.about_you.binding import UNKNOWN, Binding
from planner.ui.widgets.fields.tick_box import show_ticked

T = TypeVar("T")


class UnknownToggle(QPushButton):
    """Stands beside a field; pressed it says "don't know", pressed again nothing.

    Args:
        name: the question.
    """

    def __init__(self, name: str) -> None:
        super().__init__(self.tr("Don't know"))
        self.setAccessibleName(self.tr("Don't know: {name}").format(name=name))
        self.setCheckable(True)

    def follow(self, binding: Binding[T]) -> Callable[[Journey], None]:
        """Return what shows a stored answer: ticked for "don't know"."""
        return lambda journey: show_ticked(self, on=binding.read(journey) is UNKNOWN)
