"""Puts another look or language in force: the window is built anew in it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.look.theme import apply_look
from planner.ui.look.tokens import ThemeName
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.focus.held_field import HeldField

_OUTERMOST: Final = 1
"""Loops that run where no dialog waits for its answer, and no handler for a dialog."""

_AGAIN: Final = 50
"""Milliseconds until it is looked again whether a dialog is answered."""


class Renewal(QObject):
    """Changes how the window looks.

    Args:
        context: settings and languages; its frame says what is to be said.
        remove: takes away all that the window shows.
        build: shows the window anew, where it was.
        parent: the window.
    """

    def __init__(
        self,
        context: PageContext,
        remove: Callable[[], None],
        build: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._context, self._remove, self._build = context, remove, build

    def change_settings(
        self,
        *,
        theme: ThemeName | None = None,
        percent: int | None = None,
        bad_day: bool | None = None,
        language: str | None = None,
        told: str = "",
    ) -> None:
        """Change how the window looks, next time and in a moment.

        Args:
            theme: colours; None leaves them.
            percent: text size, 100 to 300; None leaves it.
            bad_day: whether the window shows less; None leaves it.
            language: that the window speaks; None leaves it.
            told: what is said once the new look stands; "" for nothing.
        """
        settings = self._context.settings
        if theme is not None:
            settings.theme = theme
        if percent is not None:
            settings.percent = percent
        if bad_day is not None:
            settings.bad_day = bad_day
        if language is not None:
            settings.language = language
            self._context.state.languages.choose(language)
        # The press that asks for it may come from inside of what is built anew: in the
        # next turn of the loop nothing of it is at work any more.
        QTimer.singleShot(0, self, partial(self._show_anew, told))

    def put_in_force(self) -> None:
        """Take language and look from the settings."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._context.state.languages.install(application)
            apply_look(application, self._context.settings.look())

    def _show_anew(self, told: str) -> None:
        if self.thread().loopLevel() > _OUTERMOST:
            QTimer.singleShot(_AGAIN, self, partial(self._show_anew, told))
            return
        # Qt works the style of every widget out anew that is there when the look
        # changes: for those that go right after it, that takes three times as long as
        # to build the new ones.
        held = HeldField(self._window)
        self._remove()
        self._build()
        # What was built is shown when the loop turns next.
        QTimer.singleShot(0, self, partial(held.put_back, self._window))
        if told:
            self._context.frame.tell(told)
