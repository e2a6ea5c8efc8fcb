"""A list of stretches of days that can be added to and taken from."""

from datetime import date
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.services.words.speaker import Speaker
from planner.ui.entry.date_field import DateField, Today
from planner.ui.entry.draft_fields import Typed
from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.joints import in_points, with_label
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import body


class Span(Struct, frozen=True):
    """A stretch of days, first and last included, and what it is for."""

    id: str
    first: date
    last: date
    why: str = ""


class SpanList(QWidget):
    """Shows stretches; the form to add one opens when it is asked for.

    Args:
        name: what the stretches are, for the button that adds one.
        speaker: words of the reader's language.
        today: returns where the date buttons start from.
        asks: what the line of words is for; by default what the days are for.
    """

    added = Signal(object)
    """A ``Span`` with an empty id."""
    removed = Signal(str)
    """The id of a stretch."""

    def __init__(
        self, name: str, speaker: Speaker, today: Today, asks: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        self._speaker = speaker
        self.first = DateField(self.tr("First day"), speaker, today)
        self.last = DateField(self.tr("Last day"), speaker, today)
        self.why, self._rows = QLineEdit(), column(gap=4)
        self._form = column(
            flow(self.first, self.last, gap=20),
            labelled(asks or self.tr("What for (optional)"), self.why),
            flow(
                button(self.tr("Add these days"), self.add_span),
                link(self.tr("Never mind"), self._never_mind),
            ),
        )
        self.open_button = button(
            self.tr("Add days"), partial(self._open_form, opened=True)
        )
        self.open_button.setAccessibleName(
            self.tr("Add days: {name}").format(name=name)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        for widget in (self._rows, self._form, self.open_button):
            box.addWidget(widget)
        self._form.hide()

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show the stretches in order of their days."""
        box = self._rows.layout()
        if box is None:
            return
        empty_layout(box)
        for span in sorted(spans, key=lambda one: one.first):
            words = self._speaker.span(span.first, span.last)
            told = in_points(words, span.why)
            remove = self.tr("Remove")
            box.addWidget(
                flow(
                    body(told),
                    link(
                        remove,
                        partial(self.removed.emit, span.id),
                        with_label(remove, told),
                    ),
                )
            )
        self._rows.setVisible(bool(spans))

    def add_span(self) -> None:
        """Hand on what was typed; a missing date is said at its field."""
        try:
            first = self.first.require()
            # A single day needs no last one.
            last = self.last.require() if self.last.edit.text().strip() else first
        except PlannerError:
            return
        if last < first:
            self.last.show_trouble(self.tr("The last day lies before the first."))
            return
        self._open_form(opened=False)
        self.added.emit(Span("", first, last, self.why.text()))

    def empty(self) -> None:
        """Make room for another stretch."""
        for field in (self.first, self.last):
            field.set_value(None)
        self.why.clear()

    def go_on(self, note: QWidget) -> None:
        """Show the form again with what was begun, and a note of it."""
        box = self._form.layout()
        if isinstance(box, QVBoxLayout) and box.indexOf(note) < 0:
            box.insertWidget(0, note)
        if any(self.typed_texts()):
            self._form.show()
            self.open_button.hide()

    def typed(self) -> dict[str, Typed]:
        """Return every field by the name under which what is typed is kept."""
        return {"first": self.first, "last": self.last, "why": self.why}

    def typed_texts(self) -> tuple[str, ...]:
        """Return what is typed in each field."""
        return (self.first.edit.text(), self.last.edit.text(), self.why.text())

    def _never_mind(self) -> None:
        self.empty()
        self._open_form(opened=False)

    def _open_form(self, *, opened: bool) -> None:
        self._form.setVisible(opened)
        self.open_button.setVisible(not opened)
        (self.first if opened else self.open_button).setFocus()
