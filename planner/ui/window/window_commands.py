"""What keys and menus do."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.models.errors import PlannerError
from planner.models.ids import SourceId
from planner.services.file_care import AfterClosing, FileNews, NextStep
from planner.services.views.clock_notice import clock_notice
from planner.services.views.living.history_view import newest_sentence
from planner.ui.look.tokens import TEXT_SIZES, Tone
from planner.ui.state.page_context import PageContext
from planner.ui.window import dialog_makers as dialogs
from planner.ui.window.actions import Slot
from planner.ui.window.process.word_watch import WordWatch

_LATER: Final = 500
"""Milliseconds until it is looked again whether a question is still open."""


class Steering(Protocol):
    """What only the frame around the page can do for a key."""

    def step_back(self) -> None:
        """Go to the place before."""

    def press_primary(self) -> None:
        """Do what the button at the bottom right does."""

    def cycle_parts(self, step: int) -> None:
        """Move the keyboard to the next (1) or last (-1) part of the window."""

    def finish_page(self) -> None:
        """Store what was typed on the page last."""


class WindowCommands(QObject):
    """Carries out the window's actions.

    Args:
        window: the parent of the dialogs that are opened.
        steering: returns the frame in use; every look and language has its own.
        context: what pages have too.
    """

    def __init__(
        self, window: QWidget, steering: Callable[[], Steering], context: PageContext
    ) -> None:
        super().__init__(window)
        self._window = window
        self._steering = steering
        self._context = context
        self.words = WordWatch(context, self)
        context.state.day_turned.connect(self._warn_of_clock)

    def slots(self) -> dict[str, Slot]:
        """Return what each action does, by the action's name."""
        steering = self._steering
        return {
            "undo": self.undo,
            "redo": self.redo,
            "search": self.search,
            "help": lambda: self._open(
                lambda context: dialogs.make_help(context, context.frame.place)
            ),
            "look": lambda: self._open(dialogs.make_look),
            "bad-day": self._turn_bad_day,
            "bigger": partial(_resize_text, self._context, 1),
            "smaller": partial(_resize_text, self._context, -1),
            "next-part": lambda: steering().cycle_parts(1),
            "last-part": lambda: steering().cycle_parts(-1),
            "back": lambda: steering().step_back(),
            "onward": lambda: steering().press_primary(),
            "usual-size": partial(_set_text, self._context, 100),
            "close": partial(_close, self._window),
            "journeys": lambda: self._open(dialogs.make_journeys),
            "glossary": self.show_glossary,
            "sources": lambda: self._open(dialogs.make_sources),
            "claims": lambda: self._open(dialogs.make_claims),
            "data": self.show_data,
            "about": lambda: self._open(dialogs.make_about),
        }

    def search(self) -> None:
        """Open the search over all there is to read, and all that can be done."""
        every = (one for one in self._window.actions() if one.text())
        commands = [one for one in every if one.objectName() != "search"]
        self._open(lambda context: dialogs.make_search(context, commands))

    def undo(self) -> None:
        """Take back the newest action and say so."""
        what = self._newest()
        if self._context.state.undo():
            self._context.frame.tell(
                self.tr("Taken back: {what}").format(what=what),
                way_out=(self.tr("Do it again"), self.redo),
            )

    def redo(self) -> None:
        """Take up again what was taken back."""
        if self._context.state.redo():
            self._context.frame.tell(
                self.tr("Done again: {what}").format(what=self._newest()),
                way_out=(self.tr("Take it back"), self.undo),
            )

    def show_source(self, source: SourceId) -> None:
        """Open the sources at one of them."""
        self._open(lambda context: dialogs.make_sources(context, source))

    def show_glossary(self, term: str = "") -> None:
        """Open the words explained, at one of them where given."""
        self._open(lambda context: dialogs.make_glossary(context, term))

    def show_data(self) -> None:
        """Go to the page of the data file."""
        self._context.frame.go_to("data")

    def tell_of_faults(self) -> None:
        """Say that the file has faults, with the way to the page that can help."""
        self._context.frame.tell(
            self._context.state.speaker.say("data.held"),
            Tone.ATTENTION,
            way_out=(self.tr("Your data"), self.show_data),
        )

    def tell_of_new_file(self, told: FileNews) -> None:
        """Say what was done with the data file, with the way back if there is one."""
        way = None
        if told.before is not None:
            back = AfterClosing(step=NextStep.PUT_BACK, backup=told.before)
            way = (self.tr("Go back to it"), partial(self._close_for, back))
        self._context.frame.tell(told.words, way_out=way)

    def _close_for(self, after: AfterClosing) -> None:
        state = self._context.state
        state.afterwards = after
        if not self._window.close():
            state.afterwards = None

    def lock(self) -> None:
        """Close the plan of a locked file; its passphrase opens it again."""
        self._close_for(AfterClosing(step=NextStep.LOCK_NOW))

    def show_kept(self) -> None:
        """Open what waits to be added, and what could not be stored."""
        self._open(dialogs.make_kept)

    def bring_in(self, source: Path) -> None:
        """Ask whether a plan from a file shall be taken in, as soon as it can be asked.

        Args:
            source: the file that was opened with the program.
        """
        if QApplication.activeModalWidget() is not None:
            # A question about one journey must not find another one under it.
            QTimer.singleShot(_LATER, lambda: self.bring_in(source))
            return
        self._steering().finish_page()
        words = dialogs.make_bring_in(self._context).take(source)
        if words:
            self._context.frame.tell(words)

    def warn_at_start(self) -> None:
        """Say calmly that the clock is in doubt, or that the content is past review."""
        self.words.look_soon()
        if self._warn_of_clock():
            return  # a clock in doubt knows no age of anything
        state = self._context.state
        review_by = state.catalog.info.review_by
        if state.today() <= review_by:
            return
        self._context.frame.tell(
            self.tr(
                "The medical content was to be reviewed by {date}. It may be out of"
                " date: check what matters with your team."
            ).format(date=state.speaker.day_bare(review_by)),
            Tone.ATTENTION,
        )

    def tell_what_was_not_kept(self) -> None:
        """Say once why the place or the look could not be remembered."""
        trouble = self._context.bench.settings.untold_trouble()
        if trouble is not None:
            words = self._context.state.speaker.error(trouble)
            self._context.frame.tell(words, Tone.ATTENTION)

    def _warn_of_clock(self) -> bool:
        """Say where the clock can hardly be right; returns whether it was said."""
        state, words = self._context.state, ""
        with suppress(PlannerError):  # what cannot be read is told by what needs it
            words = clock_notice(state.service, state.speaker)
        if words:
            self._context.frame.tell(words, Tone.ATTENTION)
        return bool(words)

    def _newest(self) -> str:
        """Return the newest action in force in words."""
        state = self._context.state
        entries = state.service.history(state.journey.id)
        return newest_sentence(entries, state.journey, state.speaker)

    def _turn_bad_day(self) -> None:
        context = self._context
        context.frame.change_settings(bad_day=not context.settings.bad_day)

    def _open(self, make: Callable[[PageContext], QDialog]) -> None:
        self._context.dialogs.run(make(self._context))


def _close(window: QWidget) -> None:
    window.close()


def _resize_text(context: PageContext, step: int) -> None:
    """Make the text larger (1) or smaller (-1) by one size."""
    index = TEXT_SIZES.index(context.settings.percent) + step
    _set_text(context, TEXT_SIZES[min(max(index, 0), len(TEXT_SIZES) - 1)])


def _set_text(context: PageContext, percent: int) -> None:
    words = QCoreApplication.translate("WindowCommands", "Text size {size}")
    told = words.format(size=context.state.speaker.percent(percent))
    context.frame.change_settings(percent=percent, told=told)
