"""What guards the file: its check, moving it, and what nothing guards."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from planner.models.errors import PlannerError
from planner.services.views.copies_view import DataView, unprotected_lines
from planner.ui.look.tokens import Tone
from planner.ui.pages.data.saving_everything import SavingEverything
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, quiet

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task


class CheckCard(Card):
    """Whether the file is sound; where it is not, what can be done.

    Args:
        context: what pages have.
        view: tells what is known of the file.
        rescue: reads what can be read into a new file.
    """

    def __init__(
        self, context: PageContext, view: DataView, rescue: Callable[[], None]
    ) -> None:
        super().__init__(self.tr("Check the file"))
        self._context, self._view = context, view
        self._care = context.bench.data_file
        self._task: Task[tuple[str, ...]] | None = None
        self._is_busy = False
        self.told = body("")
        self.now = button(self.tr("Check now"), self.check)
        self.decide = flow(
            button(self.tr("Read what can be read"), rescue),
            link(self.tr("Write on all the same"), self._write_on),
        )
        self.decide.hide()
        self.add(
            self.told,
            flow(self.now),
            quiet(self.tr("It is checked by itself once a day.")),
            self.decide,
        )

    def refresh(self) -> None:
        """Say what is known."""
        self.told.setText(self._view.sound_line())
        self.decide.setVisible(self._care.is_held)

    def check(self) -> None:
        """Read the whole file in the background, and say what was found."""
        if self._is_busy:
            return
        self._is_busy = True
        self._say(self.tr("Looking through the file…"))
        at = self._context.bench.clock.now()
        self._task = run_in_background(
            lambda _progress: self._care.look_through(at), self._tell, self._fail
        )

    def _tell(self, found: tuple[str, ...]) -> None:
        self._is_busy = False
        self.refresh()
        words = self._view.sound_line()
        if found:
            words = counted(
                self.tr(
                    "{count, plural, one {# fault was} other {# faults were}} found."
                    " Nothing is written into the file until you decide: put a backup"
                    " back, or read what can be read."
                ),
                count=len(found),
            )
        self._say(words)

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, PlannerError):
            raise error
        self._say(self._context.state.error_words(error))

    def _write_on(self) -> None:
        if self._context.dialogs.confirm(
            self.tr("Write into a file with faults?"),
            self.tr(
                "Faults can grow, and what you enter may not be found again. It holds"
                " until the window is closed."
            ),
            self.tr("Write on"),
            self.tr("Cancel"),
        ):
            self._care.let_write()
            self.refresh()

    def _say(self, words: str) -> None:
        self.told.setText(words)
        announce(self.told, words)


class MovingCard(Card):
    """Writes the whole file to another place, a stick for another laptop."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Move to another laptop"))
        self._saving = SavingEverything(context)
        self.save = self._saving.save
        to_documents = partial(context.frame.go_to, "documents")
        self.add(
            quiet(
                self.tr(
                    "One file with everything: all journeys, their history, what can be"
                    " undone, what is typed and not taken yet, your settings. On the"
                    " other laptop: this page, “From another file”."
                )
            ),
            flow(button(self.tr("Save everything"), self.save)),
            quiet(
                self.tr(
                    "Other files hold less. The data file of Documents, and the PDF"
                    " that carries it: this journey as it is now, without history. Care"
                    " plan, table and calendar: dates and steps only."
                )
            ),
            flow(link(self.tr("To Documents"), to_documents)),
        )


class NotProtectedCard(Card):
    """Names what the program does not keep safe."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("What is not protected"), Tone.ATTENTION)
        is_locked = context.bench.data_file.is_locked
        speaker = context.state.speaker
        self.add(points(*unprotected_lines(speaker, is_locked=is_locked)))
