"""What a deletion for good asks and says: the title typed, then what still holds it."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeAlias

from PySide6.QtCore import QObject

from planner.models.errors import PlannerError
from planner.services.file_care import Deleted, Progress
from planner.services.views.data_view import left_lines
from planner.ui.dialogs.boxes.waiting import wait_for
from planner.ui.dialogs.boxes.word_box import WordBox
from planner.ui.state.i18n import shown_title
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.field import TextField
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.layout.layouts import flow

Erase: TypeAlias = Callable[[bool, Progress], Deleted]


class DeletionBox(WordBox):
    """A field for the title, a way to save a last copy, a tick for the backups.

    Args:
        heading: what is asked.
        question: what to type.

    Attributes:
        title: where it is typed.
    """

    def __init__(self, heading: str, question: str) -> None:
        super().__init__(heading, "", warns=True)
        self.title = TextField(question)
        self.title.line.textChanged.connect(lambda _text: self.title.show_error(""))
        self.put(self.title)


class Deletion(QObject):
    """Deletes once the title of the open journey was typed.

    Args:
        context: what pages have.
        save: asks where to, and writes all that there is into one file.
    """

    def __init__(self, context: PageContext, save: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._save = context, save

    def carry_out(self, question: str, erase: Erase) -> Deleted | None:
        """Ask, and delete; what is refused is told.

        Args:
            question: with ``{title}`` where the title stands.
            erase: deletes; gets whether the copies are written anew without it, and
                what hears how far it is. It is called beside the window.

        Returns:
            What became of it; None where nothing was deleted.
        """
        context = self._context
        from_copies = TickBox(self.tr("Take it out of the backups, too"))
        if not context.dialogs.run(self._box(question, from_copies)):
            return None
        context.drafts.flush()  # nothing of it may be stored once it is gone
        try:
            return self._erased(erase, from_copies=from_copies.isChecked())
        except PlannerError as error:
            words = context.state.error_words(error)
            context.dialogs.warn(self.tr("Nothing was deleted"), words)
            return None

    def tell(self, deleted: Deleted) -> None:
        """Say what could not be deleted, and which copies still hold it."""
        lines = left_lines(deleted, self._context.state.speaker)
        heading = self.tr("Deleted for good")
        self._context.dialogs.tell(heading, "\n\n".join(lines))

    def _erased(self, erase: Erase, *, from_copies: bool) -> Deleted:
        """Delete beside the window, which shows how far it is."""
        state, care = self._context.state, self._context.bench.data_file
        before, state.is_waiting = state.is_waiting, True
        stop = self.tr("Leave the other backups as they are") if from_copies else ""
        try:
            return wait_for(
                self._context.dialogs,
                lambda go_on: erase(from_copies, go_on),
                self.tr("Deleting…"),
                stop,
            )
        finally:
            state.is_waiting = before
            with suppress(PlannerError):  # what was done here is no other program's
                care.changed_elsewhere()

    def _box(self, question: str, from_copies: TickBox) -> DeletionBox:
        wanted = shown_title(self._context.state.journey.title)
        box = DeletionBox(self.tr("Delete for good?"), question.format(title=wanted))

        def take() -> None:
            if box.title.line.text().strip() == wanted:
                box.accept()
                return
            box.title.show_error(self.tr("That is not its title."))
            box.title.line.setFocus()

        box.put(from_copies)
        box.put(flow(link(self.tr("First save everything in a file"), self._save)))
        box.offer_cancel()
        box.offer(button(self.tr("Delete"), take))
        box.title.line.setFocus()
        return box
