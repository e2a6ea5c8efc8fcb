"""The window: the path at the left, the page, and the bar that is always the same."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QMainWindow,
)
from shiboken6 import delete
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.ids import SourceId
from planner.services.journeys.workbench import Workbench
from planner.services.views.walk import previous_place
from planner.ui.look.tokens import Tone
from planner.ui.state.app_state import AppState
from planner.ui.state.bar_action import PageBar
from planner.ui.state.dialogs import Dialogs
from planner.ui.state.i18n import shown_title
from planner.ui.state.keeping.drafts import Drafts
from planner.ui.state.keeping.saved_state import SavedState
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.state.settings import Settings
from planner.ui.window.actions import WindowActions
from planner.ui.window.frame.bad_day_bar import bar_of
from planner.ui.window.frame.page_host import PageHost
from planner.ui.window.frame.path_teller import PathTeller
from planner.ui.window.frame.placement import SMALLEST, place_window, stay_on_screens
from planner.ui.window.frame.window_frame import WindowFrame
from planner.ui.window.parting import Parting
from planner.ui.window.renewal import Renewal
from planner.ui.window.walk_memory import WalkMemory
from planner.ui.window.ways import Ways
from planner.ui.window.window_commands import WindowCommands

_IDLE = 400
"""Milliseconds after the start; what nobody waits for is done then."""


class MainWindow(QMainWindow):
    """Frame around the pages; it knows where the person is and goes where they ask.

    Args:
        state: the open journey.
        dialogs: how to ask the person (a fake in tests).
        bench: services, files and documents.
    """

    frame: WindowFrame
    host: PageHost

    def __init__(
        self,
        state: AppState,
        dialogs: Dialogs,
        bench: Workbench,
    ) -> None:
        super().__init__()
        self.state, self.dialogs = state, dialogs
        dialogs.parent = self
        self.settings = Settings(bench.settings)
        self.walk, self.place = WalkMemory(bench.settings), ""
        self.drafts = Drafts(bench.settings, state.today)
        self.context = PageContext(
            state=state,
            dialogs=dialogs,
            settings=self.settings,
            frame=self,
            bench=bench,
            drafts=self.drafts,
            saved=SavedState(state, self.drafts, bench.clock),
        )
        self.renewal = Renewal(self.context, self._remove_frame, self.rebuild, self)
        self.change_settings = self.renewal.change_settings
        self.parting = Parting(self.context, self)
        self.commands = WindowCommands(self, lambda: self.frame, self.context)
        self.ways, self.teller = Ways(self.context), PathTeller(state, self)
        slots = self.commands.slots() | self.ways.slots()
        self.actions_of_window = WindowActions(self, slots)
        self._build()
        self._listen()

    def go_to(self, place: str, subject: str = "") -> None:
        """Show a place of the walk, at a subject where given, and say where we are."""
        self._show_place(place, subject)
        self.walk.arrive(self.state.journey, place)
        self.show_frame()
        self.host.focus_heading()
        self.commands.tell_what_was_not_kept()

    def tell(
        self,
        words: str,
        tone: Tone = Tone.GOOD,
        way_out: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message above the page and have it read aloud."""
        self.messages.show_message(words, tone, way_out)

    def show_source(self, source: SourceId) -> None:
        """Show a source in full."""
        self.commands.show_source(source)

    def show_glossary(self, term: str = "") -> None:
        """Open the glossary, at a term where one is given."""
        self.commands.show_glossary(term)

    def restart(self) -> None:
        """Build all pages anew, for another journey, and go where it was left."""
        self.place = self.walk.resume_at(self.state.journey)
        self.rebuild()

    def show_look(self) -> None:
        """Open text size and colours."""
        self.actions_of_window.look.trigger()

    def show_help(self) -> None:
        """Open the help of the page in view."""
        self.actions_of_window.help.trigger()

    def show_claims(self) -> None:
        """Open what the article and sellers say, with what we found."""
        self.actions_of_window.claims.trigger()

    def show_about(self) -> None:
        """Open who made this and how sure it is."""
        self.actions_of_window.about.trigger()

    def rebuild(self) -> None:
        """Build everything anew; the place stays."""
        self.renewal.put_in_force()
        self.actions_of_window.put_words()
        self._build()
        self.go_to(self.place)
        self.commands.words.look_soon()

    def _remove_frame(self) -> None:
        self.parting.hand_in(self.host)
        self.takeCentralWidget()
        delete(self.frame)

    def show_frame(self) -> None:
        """Show path, bar and title of where we are."""
        title = self.tr("{place} - MS Journey Planner")
        self.setWindowTitle(title.format(place=place_title(self.place)))
        self.side.show_journey(
            shown_title(self.state.journey.title), self.teller.day_line()
        )
        self.side.show_path(self.teller.stations(self.place))
        self.top.show_place(self.place)
        page = self.host.page
        if page is not None:
            has_plan = self.state.journey.plan is not None
            bar = bar_of(self.place, page.bar(), self.go_to, has_plan=has_plan)
            back = bar.back is not None or previous_place(self.place) is not None
            self.bar.show_bar(bar, can_go_back=back)
            self.frame.stand(alone=page.alone, bare=page.alone and bar == PageBar())

    def stop_here(self) -> None:
        """Save, say what is saved and where it goes on, and close."""
        if self.parting.hand_in(self.host):
            self.dialogs.tell(*self.parting.words(self.place))
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.parting.hand_in(self.host) and self.parting.stays():
            event.ignore()
            return
        # Where the window stood is not worth keeping somebody from leaving.
        with suppress(PlannerError):
            self.settings.geometry = self.saveGeometry()
            self.settings.journey = self.state.journey.id
        self.context.saved.rest()
        super().closeEvent(event)

    def _listen(self) -> None:
        self.setMinimumSize(SMALLEST)
        state = self.state
        state.leaving.connect(lambda: self.parting.hand_in(self.host))
        state.opened.connect(self.restart)
        state.day_turned.connect(lambda: _say_dates_anew(self))
        warn = partial(self.tell, tone=Tone.ATTENTION)
        state.failed.connect(lambda error: warn(state.error_words(error)))
        self.drafts.failed.connect(lambda error: warn(self.parting.not_saved(error)))

    def _build(self) -> None:
        frame = WindowFrame(self.context, self.actions_of_window)
        self.frame = frame
        self.side, self.top, self.messages = frame.side, frame.top, frame.messages
        self.host, self.bar = frame.host, frame.bar
        self.side.path.chosen.connect(self.go_to)
        self.top.left_bad_day.connect(partial(self.change_settings, bad_day=False))
        self.host.frame_changed.connect(self.show_frame)
        self.bar.stopped.connect(self.stop_here)
        frame.sign.asked.connect(self.commands.show_kept)
        self.bar.went_back.connect(self.ways.go_back)
        self.bar.held_up.connect(lambda words: self.tell(words, Tone.ATTENTION))
        if (old := self.takeCentralWidget()) is not None:
            # Not deleted at once: the press that asked for it may come from inside.
            old.hide()
            old.deleteLater()
        self.setCentralWidget(frame)

    def open_at_last_place(self) -> None:
        """Show the window where the person stopped."""
        place_window(self, self.settings.geometry)
        self._show_place(self.walk.resume_at(self.state.journey))
        self.show_frame()
        self.show()
        stay_on_screens(self)
        self.host.focus_heading()
        QTimer.singleShot(_IDLE, self, self._settle_in)

    def _show_place(self, place: str, subject: str = "") -> None:
        self.messages.clear()
        page = self.host.show_place(place)
        if subject:
            page.show_subject(subject)
        self.place = place
        self.frame.close_path()

    def _settle_in(self) -> None:
        """Do what the first picture does not wait for."""
        self.commands.warn_at_start()
        self.walk.arrive(self.state.journey, self.place)
        self.context.bench.data_file.settle()
        self.teller.is_quick = False
        self.side.show_path(self.teller.stations(self.place))


def _say_dates_anew(window: MainWindow) -> None:
    from planner.ui.entry.date_field import say_anew  # noqa: PLC0415  none stands at first

    say_anew(window)
