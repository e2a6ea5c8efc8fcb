"""Rows for the drugs of a letter: one shows, another comes when it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.models.person.aftercare import GivenDrug, KeptDrug
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import DateField, Today
from planner.ui.entry.draft_fields import Typed
from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import strong

_ROOM: Final = 6
"""So many rows are there; with what a letter told before, two more than that."""


class DrugField(Card):
    """One drug: its name, what else stands there, and its days."""

    changed = Signal()

    def __init__(self, days: Sequence[DateField]) -> None:
        super().__init__()
        self.days = tuple(days)
        self.name, self.as_written = QLineEdit(), QLineEdit()
        self.add(
            labelled(self.tr("Drug"), self.name),
            *self.days,
            labelled(
                self.tr("What else the letter says, word for word"), self.as_written
            ),
        )
        for line in (self.name, self.as_written):
            line.textChanged.connect(lambda *_: self.changed.emit())
        for day in self.days:
            day.changed.connect(self.changed)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is typed."""
        typed = [self.name, self.as_written, *(day.edit for day in self.days)]
        return not any(line.text().strip() for line in typed)

    def typed(self) -> Mapping[str, Typed]:
        """Return the fields by names that stay."""
        days = {f"day-{number}": day for number, day in enumerate(self.days)}
        return {"name": self.name, "as-written": self.as_written, **days}


class GivenField(DrugField):
    """A drug that was given on the ward."""

    def __init__(self, speaker: Speaker, today: Today) -> None:
        first = DateField(self.tr("First day"), speaker, today)
        last = DateField(self.tr("Last day, where it was several"), speaker, today)
        super().__init__((first, last))

    def show_drug(self, drug: GivenDrug) -> None:
        """Show what the letter told before."""
        self.name.setText(drug.name)
        self.as_written.setText(drug.as_written)
        self.days[0].set_value(drug.first)
        self.days[1].set_value(drug.last)

    def told(self) -> GivenDrug:
        """Return the drug as it is typed.

        Raises:
            PlannerError: ``date.unreadable``.
        """
        return GivenDrug(
            name=self.name.text(),
            first=self.days[0].given(),
            last=self.days[1].given(),
            as_written=self.as_written.text(),
        )


class KeptField(DrugField):
    """A drug that goes on at home."""

    def __init__(self, speaker: Speaker, today: Today) -> None:
        super().__init__((DateField(self.tr("Until"), speaker, today),))

    def show_drug(self, drug: KeptDrug) -> None:
        """Show what the letter told before."""
        self.name.setText(drug.name)
        self.as_written.setText(drug.as_written)
        self.days[0].set_value(drug.until)

    def told(self) -> KeptDrug:
        """Return the drug as it is typed.

        Raises:
            PlannerError: ``date.unreadable``.
        """
        return KeptDrug(
            name=self.name.text(),
            until=self.days[0].given(),
            as_written=self.as_written.text(),
        )


_Field = TypeVar("_Field", bound=DrugField)


class DrugRows(QWidget, Generic[_Field]):
    """Rows of which those show that hold something, and one more.

    Args:
        name: what the drugs are.
        make: makes an empty row.
        told: how many drugs a letter told before.
    """

    changed = Signal()

    def __init__(self, name: str, make: Callable[[], _Field], told: int) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 12)
        box.addWidget(strong(name))
        self.rows = tuple(make() for _ in range(max(_ROOM, told + 2)))
        for row in self.rows:
            box.addWidget(row)
            row.changed.connect(self._typed)
        self._more = button(self.tr("Another drug"), self._show_next)
        box.addWidget(flow(self._more))
        self.show_filled()

    def filled(self) -> tuple[_Field, ...]:
        """Return the rows in which something is typed."""
        return tuple(row for row in self.rows if not row.is_empty)

    def show_filled(self) -> None:
        """Show the rows that hold something, and the first one always."""
        for number, row in enumerate(self.rows):
            row.setVisible(number == 0 or not row.is_empty)
        self._offer()

    def _typed(self) -> None:
        # What a draft puts back stands in rows that did not show.
        for row in self.filled():
            row.show()
        self._offer()
        self.changed.emit()

    def _show_next(self) -> None:
        hidden = next((row for row in self.rows if row.isHidden()), None)
        if hidden is not None:
            hidden.show()
            hidden.name.setFocus()
        self._offer()

    def _offer(self) -> None:
        self._more.setVisible(any(row.isHidden() for row in self.rows))
