"""Deletes the open journey for good, once its title was typed."""

from collections.abc import Callable

from planner.models.journey import FIRST_TITLE, Journey
from planner.services.file_care import Deleted, Progress
from planner.ui.look.tokens import Tone
from planner.ui.pages.data.deletion import Deletion
from planner.ui.state.i18n import shown_title
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, strong


class DeletingCard(Card):
    """Deletes the open journey; another one is open then.

    Args:
        context: what pages have.
        save: asks where to, and writes all that there is into one file.
    """

    def __init__(self, context: PageContext, save: Callable[[], None]) -> None:
        super().__init__(self.tr("Delete for good"), Tone.STOP)
        self._context, self._save = context, save
        self._title = strong("")
        self.add(
            self._title,
            body(
                self.tr(
                    "The journey that is open, with its history and all that was typed."
                    " There is no way back. Backups, sticks and printed papers stay."
                    " “Save everything” above keeps a last copy."
                )
            ),
            flow(
                button(self.tr("Delete this journey"), self.delete),
                link(self.tr("Only an entry or a note"), self.choose),
            ),
        )

    def show_journey(self, journey: Journey) -> None:
        """Name what would be deleted."""
        self._title.setText(shown_title(journey.title))

    def choose(self) -> None:
        """Show the entries and notes, each of which can be deleted alone."""
        from planner.ui.pages.data.erasing_dialog import ErasingDialog  # noqa: PLC0415  rarely needed

        self._context.dialogs.run(ErasingDialog(self._context, self._save))

    def delete(self) -> None:
        """Ask for the title, delete the journey, and open another one."""
        deletion = Deletion(self._context, self._save)
        question = self.tr("To delete it, type its title: {title}")
        deleted = deletion.carry_out(question, self._erase)
        if deleted is not None:
            # At once: what is typed is stored now and then, and it may not be again.
            self._context.drafts.forget(self._context.state.journey.id)
            deletion.tell(deleted)
            self._go_on()

    def _erase(self, from_copies: bool, go_on: Progress) -> Deleted:  # noqa: FBT001  asked for by a call
        journey = self._context.state.journey.id
        care = self._context.bench.data_file
        return care.delete_for_good(journey, from_copies=from_copies, go_on=go_on)

    def _go_on(self) -> None:
        state = self._context.state
        others = state.service.summaries()
        if not others:
            state.create(FIRST_TITLE)
            return
        for one in others:
            if state.open(one.id):
                return
