"""What keys and menus do; dialogs are imported when they are opened."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from planner.models.ids import SourceId
from planner.services.history_view import newest_sentence
from planner.ui.actions import Slot
from planner.ui.look import look
from planner.ui.tokens import TEXT_SIZES, Tone

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow


class WindowCommands(QObject):
    """Carries out the window's actions."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> dict[str, Slot]:
        """Return what each action does, by the action's name."""
        window = self._window
        return {
            "undo": self.undo,
            "redo": self.redo,
            "search": lambda: self._open("search_dialog", "SearchDialog"),
            "help": lambda: self._open("help_dialog", "HelpDialog"),
            "look": lambda: self._open("look_dialog", "LookDialog"),
            "bad-day": lambda: window.change_settings(
                bad_day=not window.settings.bad_day
            ),
            "bigger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "next-part": lambda: window.frame.cycle_parts(1),
            "last-part": lambda: window.frame.cycle_parts(-1),
            "back": window.step_back,
            "onward": window.press_primary,
            "journeys": lambda: self._open("journeys_dialog", "JourneysDialog"),
            "glossary": self.show_glossary,
            "sources": lambda: self._open("sources_dialog", "SourcesDialog"),
            "claims": lambda: self._open("claims_dialog", "ClaimsDialog"),
            "about": lambda: self._open("about_dialog", "AboutDialog"),
        }

    def undo(self) -> None:
        """Take back the newest action and say so."""
        what = self._newest()
        if self._window.state.undo():
            self._window.tell(
                self.tr("Taken back: {what}").format(what=what),
                way_out=(self.tr("Do it again"), self.redo),
            )

    def redo(self) -> None:
        """Take up again what was taken back."""
        if self._window.state.redo():
            self._window.tell(
                self.tr("Done again: {what}").format(what=self._newest()),
                way_out=(self.tr("Take it back"), self.undo),
            )

    def show_source(self, source: SourceId) -> None:
        """Open the sources at one of them."""
        self._open("sources_dialog", "SourcesDialog", source)

    def show_glossary(self, term: str = "") -> None:
        """Open the words explained, at one of them where given."""
        self._open("glossary_dialog", "GlossaryDialog", term)

    def warn_of_old_content(self) -> None:
        """Say calmly, by this laptop's clock, that the content is past review."""
        state = self._window.state
        review_by = state.catalog.info.review_by
        if state.service.clock.today() <= review_by:
            return
        self._window.tell(
            self.tr(
                "The medical content was to be reviewed by {date}. It may be out of"
                " date: check what matters with your team."
            ).format(date=state.speaker.day_bare(review_by)),
            Tone.ATTENTION,
        )

    def _newest(self) -> str:
        """Return the newest action in force in words."""
        state = self._window.state
        entries = state.service.history(state.journey.id)
        return newest_sentence(entries, state.journey, state.speaker)

    def _open(self, module: str, name: str, start: str = "") -> None:
        made = getattr(import_module(f"planner.ui.{module}"), name)(
            self._window.context, start
        )
        if not isinstance(made, QDialog):
            raise TypeError(name)
        made.setParent(self._window, made.windowFlags())
        self._window.dialogs.run(made)
        made.deleteLater()

    def _resize_text(self, step: int) -> None:
        window = self._window
        index = TEXT_SIZES.index(window.settings.percent) + step
        index = min(max(index, 0), len(TEXT_SIZES) - 1)
        window.change_settings(percent=TEXT_SIZES[index])
        window.tell(self.tr("Text size {size} %").format(size=look().percent))
