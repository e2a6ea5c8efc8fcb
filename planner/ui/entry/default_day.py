"""The day of a form, which is today until something was begun."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject

from planner.ui.entry.date_field import DateField
from planner.ui.entry.form_draft import FormDraft
from planner.ui.state.page_context import PageContext


class DefaultDay(QObject):
    """Moves the day of an empty form on at midnight, and asks where it is not empty.

    What was begun on one day and is finished on another may be meant for either.

    Args:
        context: knows what day it is.
        field: the day.
        draft: keeps the form that the day belongs to, under the name ``key``.
        key: the name of the field in the draft.
        applies: whether the form is one for a new day.
    """

    def __init__(
        self,
        context: PageContext,
        field: DateField,
        draft: FormDraft,
        key: str,
        applies: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(field)
        self._state = context.state
        self._field, self._draft, self._key = field, draft, key
        self._applies = applies
        self._day = context.state.today()
        context.state.day_turned.connect(self._turn)
        self.ask()

    def ask(self) -> None:
        """Ask which day is meant, where the form was begun on another one."""
        waiting = self._draft.waiting
        if self._applies() and waiting is not None:
            self._ask(waiting.begun, waiting.texts)

    def _ask(self, begun: date, texts: Mapping[str, str]) -> None:
        today = self._state.today()
        if begun != today and not texts.get(self._key):
            self._field.set_value(None)
            self._field.show_trouble(self.tr("Which day is this for?"), (begun, today))

    def _turn(self) -> None:
        before, self._day = self._day, self._state.today()
        if not self._applies():
            return
        began = self._draft.waiting
        self._draft.keep()
        kept = self._draft.waiting
        if kept is not None:
            # Letters that were not stored yet were typed on the day before.
            self._ask(began.begun if began else before, kept.texts)
        else:
            self._field.set_value(self._day)
            self._draft.begin()
