"""Fields bound to stored answers: each is stored on its own, at once."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.ui.state.app_state import AppState
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.date_field import DateField, PartialDateField
from planner.ui.widgets.fields.field import Field, NoteField, PickField, TextField
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.words.text import strong

UNKNOWN: Final = "dont-know"
"""What a choice stands for that says "don't know"."""

Write = Callable[[Journey, Any], Edit]
Read = Callable[[Journey], Any]


class Binding:
    """How one answer is read from and written to a journey.

    Args:
        read: returns the stored value, ``UNKNOWN`` for "don't know", None for no
            answer.
        write: makes the edit for a value, ``UNKNOWN`` included.
    """

    def __init__(self, read: Read, write: Write) -> None:
        self.read = read
        self.write = write


class AnswerForm(QObject):
    """Makes fields and keeps them in step with the journey."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._shows: list[Callable[[Journey], None]] = []
        self._finishes: list[Callable[[], None]] = []
        self._dates: list[DateField | PartialDateField] = []
        self._told: QWidget | None = None

    def show(self) -> None:
        """Show the stored answers in all fields."""
        for show in self._shows:
            show(self._state.journey)

    def finish(self) -> None:
        """Store what is still being typed."""
        for finish in self._finishes:
            finish()

    def settle(self) -> bool:
        """Store what is typed; go back, once, to a date that could not be stored.

        Returns whether the person can go on.
        """
        self.finish()
        unsettled = next((field for field in self._dates if field.trouble), None)
        if unsettled is None or unsettled is self._told:
            return True
        self._told = unsettled
        unsettled.setFocus()
        return False

    def text(self, name: str, binding: Binding, hint: str = "") -> TextField:
        """Return a line of text."""
        field = TextField(name, hint)
        field.committed.connect(lambda text: self._store(binding, text, field))
        self._shows.append(
            lambda journey: field.set_value(str(binding.read(journey) or ""))
        )
        self._finishes.append(field.commit)
        return field

    def note(self, name: str, binding: Binding, hint: str = "") -> NoteField:
        """Return room for several lines."""
        field = NoteField(name, hint, width=620)
        field.committed.connect(lambda text: self._store(binding, text, field))
        self._shows.append(
            lambda journey: field.set_value(str(binding.read(journey) or ""))
        )
        self._finishes.append(field.commit)
        return field

    def pick(
        self, name: str, binding: Binding, entries: Sequence[tuple[str, str]]
    ) -> PickField:
        """Return a list to pick from, with "not answered" and "don't know" on top."""
        top = [("", self.tr("Not answered yet")), (UNKNOWN, self.tr("Don't know"))]
        field = PickField(name, [*top, *entries])
        field.committed.connect(lambda value: self._store(binding, value, field))
        self._shows.append(
            lambda journey: field.set_value(str(binding.read(journey) or ""))
        )
        return field

    def choice(
        self,
        name: str,
        binding: Binding,
        choices: Sequence[Choice[Any]],
        *,
        chips: bool = False,
    ) -> QWidget:
        """Return radio rows with the question above and "don't know" as the last."""
        unknown: Choice[Any] = Choice(UNKNOWN, self.tr("Don't know"), aside=True)
        rows: ChoiceList[Any] = ChoiceList(name, [*choices, unknown], chips=chips)
        rows.chosen.connect(lambda value: self._store(binding, value, None))
        self._shows.append(lambda journey: rows.set_value(binding.read(journey)))
        return column(strong(name), rows)

    def date(self, name: str, binding: Binding, hint: str = "") -> QWidget:
        """Return a date with "don't know"."""
        state = self._state
        field = DateField(name, state.speaker, state.service.clock.today(), hint)
        field.committed.connect(lambda day: self._store_date(binding, day, field))
        self._finishes.append(field.finish)
        return self._with_unknown(field, binding)

    def partial(self, name: str, binding: Binding, hint: str = "") -> QWidget:
        """Return a year, month or day with "don't know"."""
        state = self._state
        field = PartialDateField(name, state.speaker, state.service.clock.today(), hint)
        field.committed.connect(lambda text: self._store_date(binding, text, field))
        self._finishes.append(field.finish)
        return self._with_unknown(field, binding)

    def _with_unknown(
        self, field: DateField | PartialDateField, binding: Binding
    ) -> QWidget:
        toggle = button(
            self.tr("Don't know"),
            lambda: None,
            spoken=self.tr("Don't know: {name}").format(name=field.name),
        )
        toggle.setCheckable(True)
        self._dates.append(field)
        toggle.clicked.connect(
            lambda on: self._store_date(binding, UNKNOWN if on else None, field)
        )
        self._shows.append(
            lambda journey: _show_date(field, toggle, binding.read(journey))
        )
        field.add_beside(toggle)
        return field

    def _store(self, binding: Binding, value: Any, field: Field | None) -> None:
        error = self._state.attempt(lambda journey: binding.write(journey, value))
        words = self._state.error_words(error) if error is not None else ""
        if field is not None:
            field.show_error(words)
        elif error is not None:
            self._state.failed.emit(error)

    def _store_date(
        self, binding: Binding, value: Any, field: DateField | PartialDateField
    ) -> None:
        error = self._state.attempt(lambda journey: binding.write(journey, value))
        if error is not None:
            _refuse(field, self._state.error_words(error), self._stored(binding))
            return
        field.show_trouble("")
        announce(field.edit, self.tr("Saved"))

    def _stored(self, binding: Binding) -> Any:
        value = binding.read(self._state.journey)
        return None if value == UNKNOWN else value


def _refuse(field: DateField | PartialDateField, words: str, stored: Any) -> None:
    if isinstance(field, DateField):
        field.refuse(words, stored)
    else:
        field.refuse(words, stored or "")


def _show_date(
    field: DateField | PartialDateField, toggle: QPushButton, value: Any
) -> None:
    toggle.setChecked(value == UNKNOWN)
    stored = None if value == UNKNOWN else value
    if isinstance(field, DateField):
        field.show_stored(stored)
    else:
        field.show_stored(stored or "")
