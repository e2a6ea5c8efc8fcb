"""What a deletion for good asks and says: the title typed, then what still holds it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from planner.models.errors import PlannerError
from planner.services.file_care import Deleted
from planner.services.views.data_view import left_lines
from planner.ui.state.page_context import PageContext


class Deletion(QObject):
    """Deletes once the title of the open journey was typed.

    Args:
        context: what pages have.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def is_meant(self, question: str) -> bool:
        """Ask for the title of the journey; another one is told and deletes nothing.

        Args:
            question: with ``{title}`` where the title stands.
        """
        dialogs, title = self._context.dialogs, self._context.state.journey.title
        typed = dialogs.ask_text(
            self.tr("Delete for good?"), question.format(title=title)
        )
        if typed is not None and typed.strip() != title:
            dialogs.warn(
                self.tr("Nothing was deleted"), self.tr("That is not its title.")
            )
            return False
        return typed is not None

    def carry_out(self, erase: Callable[[], Deleted]) -> bool:
        """Delete, and say what could not be deleted or which copies still hold it.

        Args:
            erase: deletes.
        """
        context = self._context
        context.drafts.flush()  # nothing of it may be stored once it is gone
        try:
            deleted = erase()
        except PlannerError as error:
            words = context.state.error_words(error)
            context.dialogs.warn(self.tr("Nothing was deleted"), words)
            return False
        context.dialogs.tell(
            self.tr("Deleted for good"),
            "\n\n".join(left_lines(deleted, context.state.speaker)),
        )
        return True
