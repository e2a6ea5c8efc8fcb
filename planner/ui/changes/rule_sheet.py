"""The rules of a step and how long its results are good: as many as there are."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.models.protocol import End
from planner.services.speaker import Speaker
from planner.services.step_fields import RuleFields, ValidityFields
from planner.ui.changes.field_group import FieldGroup
from planner.ui.look import look
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layouts import empty_layout, flow

Pairs = list[tuple[str, str]]


class RuleSheet(FieldGroup):
    """One timing rule."""

    def __init__(self, speaker: Speaker, steps: Pairs) -> None:
        super().__init__(speaker)
        self._origin = -1
        for widget in (
            flow(
                self.pick("anchor", self.tr("Counted from"), steps),
                self.pick("anchor_end", self.tr("From its"), self.words(End)),
                self.pick("binds", self.tr("What is tied"), self.words(End)),
                gap=14,
            ),
            flow(
                self.line("earliest", self.tr("Earliest")),
                self.line("aim", self.tr("Best")),
                self.line("latest", self.tr("Latest")),
                gap=14,
            ),
            self.tick("doubtful", self.tr("The sheet is not clear about this rule")),
        ):
            self.box.addWidget(widget)

    def show_row(self, fields: RuleFields) -> None:
        """Show a rule."""
        self._origin = fields.origin
        self.show_values(fields)

    def row(self) -> RuleFields:
        """Return what is typed."""
        doubtful = self.ticks["doubtful"].isChecked()
        return RuleFields(origin=self._origin, doubtful=doubtful, **self.texts())


class ValiditySheet(FieldGroup):
    """How long a result is good, and on which day it must still be good."""

    def __init__(self, speaker: Speaker, steps: Pairs) -> None:
        super().__init__(speaker)
        self._origin = -1
        self.box.addWidget(
            flow(
                self.line("good_for", self.tr("Result is good for")),
                self.pick("needed_on", self.tr("Needed for"), steps),
                self.pick("needed_end", self.tr("On its"), self.words(End)),
                gap=14,
            )
        )

    def show_row(self, fields: ValidityFields) -> None:
        """Show how long a result is good."""
        self._origin = fields.origin
        self.show_values(fields)

    def row(self) -> ValidityFields:
        """Return what is typed."""
        return ValidityFields(origin=self._origin, **self.texts())


F = TypeVar("F")


class RowList(QWidget, Generic[F]):
    """Rows of fields that can be added and taken away.

    Args:
        words: what the links that add and take away a row say.
        empty: what a new row holds.
        make_row: makes the fields of a row, given what it shows.
    """

    changed = Signal()

    def __init__(
        self,
        words: tuple[str, str],
        empty: F,
        make_row: Callable[[F], tuple[FieldGroup, Callable[[], F]]],
    ) -> None:
        super().__init__()
        self._add_words, self._remove_words = words
        self._empty = empty
        self._make_row = make_row
        self._reads: list[Callable[[], F]] = []
        self.rows: list[FieldGroup] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(10))

    def show_rows(self, fields: tuple[F, ...]) -> None:
        """Show these rows, an empty one where there is none."""
        empty_layout(self._box)
        self.rows, self._reads = [], []
        for number, one in enumerate(fields or (self._empty,)):
            group, read = self._make_row(one)
            group.changed.connect(self.changed)
            self.rows.append(group)
            self._reads.append(read)
            self._box.addWidget(group)
            if len(fields) > 1:
                gone = link(self._remove_words, partial(self.remove_row, number))
                self._box.addWidget(gone)
        self._box.addWidget(link(self._add_words, self.add_row))

    def fields(self) -> tuple[F, ...]:
        """Return what is typed, row by row."""
        return tuple(read() for read in self._reads)

    def add_row(self) -> None:
        """Add an empty row and go to it."""
        self.show_rows((*self.fields(), self._empty))
        next(iter(self.rows[-1].lines.values())).setFocus()
        self.changed.emit()

    def remove_row(self, number: int) -> None:
        """Take a row away."""
        left = self.fields()
        self.show_rows((*left[:number], *left[number + 1 :]))
        self.changed.emit()

    def show_errors(self, name: str, errors: Mapping[str, PlannerError]) -> None:
        """Say at each field what is wrong; fields are called ``<name>.<row>.<key>``."""
        for number, group in enumerate(self.rows):
            start = f"{name}.{number}."
            group.show_errors(
                {
                    key.removeprefix(start): error
                    for key, error in errors.items()
                    if key.startswith(start)
                }
            )
