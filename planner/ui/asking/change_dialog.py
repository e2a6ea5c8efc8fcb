"""Asks for a change, shows what it would do, and takes it or leaves it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from planner.models.errors import PlannerError
from planner.services.views.living.difference_view import (
    DifferenceLine,
    change_lines,
)
from planner.ui.asking.change_form import ChangeForm
from planner.ui.asking.difference_box import DifferenceBox
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.entry.date_field import DateField
from planner.ui.entry.default_day import DefaultDay
from planner.ui.entry.form_draft import FormDraft
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import primary
from planner.ui.widgets.focus.tab_order import tab_stops
from planner.ui.widgets.words.text import quiet

_PAUSE: Final = 250
"""Milliseconds of rest in typing after which the preview is worked out."""


class ChangeDialog(FramedDialog):
    """Nothing is changed before the button that names the change is pressed.

    What is typed is kept all the same until it is taken or cleared.

    Args:
        context: what pages have.
        heading: what is asked, with the name of the step.
        form: the fields and the edit they make.
        words: one sentence before the fields.
    """

    def __init__(
        self, context: PageContext, heading: str, form: ChangeForm, words: str = ""
    ) -> None:
        super().__init__(context, heading)
        self.form = form
        self.preview = self.make_preview()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        form.changed.connect(self._pause.start)
        context.state.changed.connect(self._pause.start)
        self.finished.connect(self._pause.stop)
        self.rejected.connect(self._say_what_is_kept)
        if words:
            self.add(quiet(words))
        self.draft = self._keep_typed()
        self.add(form, self.preview)
        self.body.addStretch(1)
        self.take_button = self._take_button()
        self._leave_button()
        self._look()
        # A form is no stop itself: keys pressed on it would go nowhere.
        stop = form.focusProxy() or next(tab_stops(form), form)
        stop.setFocus()

    def _look(self) -> None:
        """Show what would happen; what was not typed yet is no mistake."""
        untouched = self.draft is not None and not self.draft.waits
        if not self.look_ahead() and untouched:
            self.preview.wait_for_words()

    def make_preview(self) -> DifferenceBox:
        """Return the box that tells what would happen."""
        return DifferenceBox()

    def look_ahead(self) -> bool:
        """Work out what the change would do and show it; False where it is refused."""
        self._pause.stop()
        state = self.context.state
        try:
            edit = self.form.edit(state.journey)
            preview = state.service.preview(state.journey, edit)
        except PlannerError as error:
            self.preview.show_refusal(state.error_words(error))
            return False
        self.show_lines(
            change_lines(state.journey, edit.journey, preview, state.speaker)
        )
        return True

    def show_lines(self, lines: tuple[DifferenceLine, ...]) -> None:
        """Show what would happen."""
        self.preview.show_lines(lines)

    def take(self) -> None:
        """Record the change; where it is refused, say why and stay."""
        if not self.look_ahead():
            self.form.setFocus()
        elif self._taken():
            self.accept()

    def record(self) -> bool:
        """Store the change; returns whether it was stored."""
        return self.context.state.run(self.form.edit)

    def _say_what_is_kept(self) -> None:
        """Say, once it was left as it is, that what was typed is kept."""
        if self.draft is not None:
            self.draft.keep()
            stored = self.context.drafts.trouble is None
            if self.draft.waiting is not None and stored:
                self.context.frame.tell(
                    self.tr("What you typed is kept for the next time."),
                    way_out=(self.tr("Clear it"), self._forget(self.draft.name)),
                )

    def _keep_typed(self) -> FormDraft | None:
        """Keep every letter of the form, and say where it was begun before."""
        fields = self.form.typed()
        if not fields:
            return None
        draft = FormDraft(self.context, self.form.draft_name, fields, self.form)
        self.add(draft.note)
        name = self.form.shows_today()
        day = fields.get(name)
        if isinstance(day, DateField):
            DefaultDay(self.context, day, draft, name)
        return draft

    def _taken(self) -> bool:
        if self.draft is None:
            return self.record()
        taken = self.draft.take(self.record)
        if taken:
            self.draft.settle()
        return taken

    def _forget(self, name: str) -> Callable[[], None]:
        # The dialog is gone by then: nothing of it may be asked.
        journey, drafts = self.context.state.journey.id, self.context.drafts
        return lambda: drafts.drop(journey, name)

    def _take_button(self) -> QPushButton:
        made = primary(self.form.take_words, self.take)
        self._foot.offer(made, right=True)
        return made

    def _leave_button(self) -> None:
        words = self.form.leave_words or self.tr("Cancel")
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)
        self.close_button.setProperty("kind", "")
        # The button of a framed dialog accepts; leaving it as it is must not.
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.reject)
