"""The rows of a step: its rules, how long results are good, and for whom it is."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.plan.protocol import End
from planner.models.structs import replace
from planner.services.sheet.step_fields import Need, RuleFields, ValidityFields
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.sheet import step_parts
from planner.ui.sheet.field_group import WIDE, FieldGroup, Part
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout, flow

Pairs = list[tuple[str, str]]


class NeedFields(Struct, frozen=True, kw_only=True):
    """A trait of a person and what it means; without a trait nothing is asked."""

    trait: str = ""
    need: str = Need.ALL


_TRAIT: Final = Part[NeedFields, str](
    "trait", lambda of: of.trait, lambda of, told: replace(of, trait=told)
)
_NEED: Final = Part[NeedFields, str](
    "need", lambda of: of.need, lambda of, told: replace(of, need=told)
)


class RuleSheet(FieldGroup[RuleFields]):
    """One timing rule."""

    def __init__(self, speaker: Speaker, steps: Pairs) -> None:
        super().__init__(speaker)
        for widget in (
            flow(
                self.pick(step_parts.RULE_ANCHOR, self.tr("Counted from"), steps),
                self.pick(
                    step_parts.RULE_ANCHOR_END, self.tr("From its"), self.words(End)
                ),
                self.pick(
                    step_parts.RULE_BINDS, self.tr("What hangs on it"), self.words(End)
                ),
                gap=14,
            ),
            flow(
                self.line(step_parts.RULE_EXACTLY, self.tr("Exactly")),
                self.line(step_parts.RULE_EARLIEST, self.tr("or earliest")),
                self.line(step_parts.RULE_AIM, self.tr("Best")),
                self.line(step_parts.RULE_LATEST, self.tr("Latest")),
                gap=14,
            ),
            self.line(
                step_parts.RULE_SOURCES, self.tr("Where this rule comes from"), WIDE
            ),
            self.tick(
                step_parts.RULE_DOUBTFUL,
                self.tr("The sheet is not clear about this rule"),
            ),
        ):
            self.box.addWidget(widget)


class ValiditySheet(FieldGroup[ValidityFields]):
    """How long a result is good, and on which day it must still be good."""

    def __init__(self, speaker: Speaker, steps: Pairs) -> None:
        super().__init__(speaker)
        self.box.addWidget(
            flow(
                self.line(step_parts.VALIDITY_GOOD_FOR, self.tr("Result is good for")),
                self.pick(step_parts.VALIDITY_NEEDED_ON, self.tr("Needed for"), steps),
                self.pick(
                    step_parts.VALIDITY_NEEDED_END, self.tr("On its"), self.words(End)
                ),
                gap=14,
            )
        )
        where = self.line(
            step_parts.VALIDITY_SOURCES, self.tr("Where this comes from"), WIDE
        )
        self.box.addWidget(where)


class NeedSheet(FieldGroup[NeedFields]):
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
                self.pick(_TRAIT, self.tr("For whom"), [everybody, *traits]),
                self.pick(_NEED, self.tr("What it means"), meanings),
                gap=14,
            )
        )


F = TypeVar("F")


class RowList(QWidget, Generic[F]):
    """Rows of fields that can be added and taken away.

    Args:
        words: what the links that add and take away a row say.
        empty: what a new row holds.
        make_row: makes the fields of a row.
    """

    changed = Signal()

    def __init__(
        self,
        words: tuple[str, str],
        empty: F,
        make_row: Callable[[], FieldGroup[F]],
    ) -> None:
        super().__init__()
        self._add_words, self._remove_words = words
        self._empty = empty
        self._make_row = make_row
        self._waiting: tuple[F, ...] | None = None
        self._errors: tuple[str, Mapping[str, PlannerError]] = ("", {})
        self._rows: list[FieldGroup[F]] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 10)

    @property
    def rows(self) -> list[FieldGroup[F]]:
        """The rows, made when somebody looks at them first."""
        self._make_waiting()
        return self._rows

    def show_rows(self, fields: tuple[F, ...]) -> None:
        """Show these rows, an empty one where there is none."""
        self._waiting = fields
        # Rows of fields take time to make; what nobody sees waits until it is looked
        # at.
        if self.isVisible():
            self._make_waiting()

    def fields(self) -> tuple[F, ...]:
        """Return what is typed, row by row."""
        if self._waiting is not None:
            return self._waiting
        return tuple(group.typed(self._empty) for group in self._rows)

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
        self._rows = []
        for number, one in enumerate(fields or (self._empty,)):
            group = self._make_row()
            group.show_values(one)
            group.changed.connect(self.changed)
            self._rows.append(group)
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
