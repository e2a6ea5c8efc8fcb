"""The rows of a step: its rules, how long results are good, and for whom it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.plan.protocol import End
from planner.services.sheet.step_fields import Need, RuleFields, ValidityFields
from planner.services.words.speaker import Speaker
from planner.ui.look.look import look
from planner.ui.sheet.field_group import WIDE, FieldGroup
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout, flow

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedFields:
    """A trait of a person and what it means; without a trait nothing is asked."""

    trait: str = ""
    need: str = Need.ALL


class RuleSheet(FieldGroup):
    """One timing rule."""

    def __init__(self, speaker: Speaker, steps: Pairs) -> None:
        super().__init__(speaker)
        for widget in (
            flow(
                self.pick("anchor", self.tr("Counted from"), steps),
                self.pick("anchor_end", self.tr("From its"), self.words(End)),
                self.pick("binds", self.tr("What is tied"), self.words(End)),
                gap=14,
            ),
            flow(
                self.line("exactly", self.tr("Exactly")),
                self.line("earliest", self.tr("or earliest")),
                self.line("aim", self.tr("Best")),
                self.line("latest", self.tr("Latest")),
                gap=14,
            ),
            self.line("sources", self.tr("Where this rule comes from"), WIDE),
            self.tick("doubtful", self.tr("The sheet is not clear about this rule")),
        ):
            self.box.addWidget(widget)

    def row(self) -> RuleFields:
        """Return what is typed."""
        doubtful = self.ticks["doubtful"].isChecked()
        return RuleFields(doubtful=doubtful, **self.texts())


class ValiditySheet(FieldGroup):
    """How long a result is good, and on which day it must still be good."""

    def __init__(self, speaker: Speaker, steps: Pairs) -> None:
        super().__init__(speaker)
        self.box.addWidget(
            flow(
                self.line("good_for", self.tr("Result is good for")),
                self.pick("needed_on", self.tr("Needed for"), steps),
                self.pick("needed_end", self.tr("On its"), self.words(End)),
                gap=14,
            )
        )
        where = self.line("sources", self.tr("Where this comes from"), WIDE)
        self.box.addWidget(where)

    def row(self) -> ValidityFields:
        """Return what is typed."""
        return ValidityFields(**self.texts())


class NeedSheet(FieldGroup):
    """One thing that must or must not be so with a person."""

    def __init__(self, speaker: Speaker, traits: Pairs) -> None:
        super().__init__(speaker)
        meanings = [
            (Need.ALL.value, self.tr("must be so")),
            (Need.ANY.value, self.tr("this or another one must be so")),
            (Need.NONE.value, self.tr("must not be so")),
        ]
        everybody = ("", self.tr("Everybody"))
        self.box.addWidget(
            flow(
                self.pick("trait", self.tr("For whom"), [everybody, *traits]),
                self.pick("need", self.tr("What it means"), meanings),
                gap=14,
            )
        )

    def row(self) -> NeedFields:
        """Return what is chosen."""
        return NeedFields(**self.texts())


F = TypeVar("F")


class RowList(QWidget, Generic[F]):
    """Rows of fields that can be added and taken away.

    Args:
        words: what the links that add and take away a row say.
        empty: what a new row holds.
        make_row: makes the fields of a row, and a way to read them.
    """

    changed = Signal()

    def __init__(
        self,
        words: tuple[str, str],
        empty: F,
        make_row: Callable[[], tuple[FieldGroup, Callable[[], F]]],
    ) -> None:
        super().__init__()
        self._add_words, self._remove_words = words
        self._empty = empty
        self._make_row = make_row
        self._waiting: tuple[F, ...] | None = None
        self._errors: tuple[str, Mapping[str, PlannerError]] = ("", {})
        self._reads: list[Callable[[], F]] = []
        self._rows: list[FieldGroup] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(10))

    @property
    def rows(self) -> list[FieldGroup]:
        """The rows, made when somebody looks at them first."""
        self._make_waiting()
        return self._rows

    def show_rows(self, fields: tuple[F, ...]) -> None:
        """Show these rows, an empty one where there is none."""
        self._waiting = fields
        if self.isVisible():
            self._make_waiting()

    def fields(self) -> tuple[F, ...]:
        """Return what is typed, row by row."""
        if self._waiting is not None:
            return self._waiting
        return tuple(read() for read in self._reads)

    def add_row(self) -> None:
        """Add an empty row and go to it."""
        self._make_waiting()
        self.show_rows((*self.fields(), self._empty))
        self.rows[-1].focus_first()
        self.changed.emit()

    def remove_row(self, number: int) -> None:
        """Take a row away."""
        left = self.fields()
        self.show_rows((*left[:number], *left[number + 1 :]))
        self._make_waiting()
        self.add_link.setFocus()
        self.changed.emit()

    def show_errors(self, name: str, errors: Mapping[str, PlannerError]) -> None:
        """Say at each field what is wrong; fields are called ``<name>.<row>.<key>``."""
        self._errors = (name, errors)
        if self._waiting is None:
            self._tell_errors()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_waiting()

    def _make_waiting(self) -> None:
        if self._waiting is None:
            return
        fields, self._waiting = self._waiting, None
        empty_layout(self._box)
        self._rows, self._reads = [], []
        for number, one in enumerate(fields or (self._empty,)):
            group, read = self._make_row()
            group.show_values(one)
            group.changed.connect(self.changed)
            self._rows.append(group)
            self._reads.append(read)
            card = Card().add(group)
            if fields and (len(fields) > 1 or one != self._empty):
                card.add(link(self._remove_words, partial(self.remove_row, number)))
            self._box.addWidget(card)
        self.add_link = link(self._add_words, self.add_row)
        self._box.addWidget(self.add_link)
        self._tell_errors()

    def _tell_errors(self) -> None:
        name, errors = self._errors
        for number, group in enumerate(self._rows):
            start = f"{name}.{number}."
            group.show_errors(
                {
                    key.removeprefix(start): error
                    for key, error in errors.items()
                    if key.startswith(start)
                }
            )
