"""Puts another look or language in force: on what stands, or built anew in it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.look.following import follow_look
from planner.ui.look.theme import apply_look
from planner.ui.look.tokens import ThemeName
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.focus.held_field import HeldField
from planner.ui.window.frame.page_host import PageHost

_OUTERMOST: Final = 1
"""Loops that run where no dialog waits for its answer, and no handler for a dialog."""

_AGAIN: Final = 50
"""Milliseconds until it is looked again whether a dialog is answered."""


class _Said(Struct, frozen=True, kw_only=True):
    """What is said and done once the new look stands."""

    words: str
    then: Callable[[], None] | None


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
        then: Callable[[], None] | None = None,
    ) -> None:
        """Change how the window looks, next time and in a moment.

        Args:
            theme: colours; None leaves them.
            percent: text size, 100 to 300; None leaves it.
            bad_day: whether the window shows less; None leaves it.
            language: that the window speaks; None leaves it.
            told: what is said once the new look stands; "" for nothing.
            then: what is done once it stands, such as opening a dialog again.
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
        only_look = bad_day is None and language is None
        said = _Said(words=told, then=then)
        QTimer.singleShot(0, self, partial(self._show, said, only_look=only_look))

    def put_in_force(self) -> None:
        """Take language and look from the settings."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._context.state.languages.install(application)
            apply_look(application, self._context.settings.look())

    def _show(self, said: _Said, *, only_look: bool) -> None:
        if self.thread().loopLevel() > _OUTERMOST:
            again = partial(self._show, said, only_look=only_look)
            QTimer.singleShot(_AGAIN, self, again)
            return
        host = self._window.findChild(PageHost)
        page = host.page if host is not None else None
        if host is not None and only_look and page is not None and page.follows_look:
            self._restyle(host)
        else:
            self._show_anew()
        if said.words:
            self._context.frame.tell(said.words)
        if said.then is not None:
            # Behind what gives the keyboard back: a dialog takes it from there.
            QTimer.singleShot(0, self, said.then)

    def _restyle(self, host: PageHost) -> None:
        """Put the look on the page as it stands: nothing goes from under the hand."""
        # Qt works the style of every widget out anew that is there: of pages that are
        # not in view that would take longer than to build them when they are shown.
        host.forget_others()
        self.put_in_force()
        follow_look(self._window)
        host.frame_changed.emit()

    def _show_anew(self) -> None:
        """Build all anew: with another language, or with fewer things on a bad day."""
        # For widgets that go right after it, another style takes three times as long
        # as to build the new ones.
        held = HeldField(self._window)
        self._remove()
        self._build()
        # What was built is shown when the loop turns next.
        QTimer.singleShot(0, self, partial(held.put_back, self._window))
