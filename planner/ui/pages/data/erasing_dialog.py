"""Deletes single entries of the diary and notes for good, also from the history."""

from collections.abc import Callable
from functools import partial

from planner.services.file_care import Deleted, Progress
from planner.services.views.erasing import Erasable, erasable
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.pages.data.deletion import Deletion
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, quiet, strong


class ErasingDialog(FramedDialog):
    """Lists what can be deleted; each goes once the title of the journey was typed.

    Args:
        context: what pages have.
        save: asks where to, and writes all that there is into one file.
    """

    def __init__(self, context: PageContext, save: Callable[[], None]) -> None:
        super().__init__(context, self.tr("Delete an entry or a note"))
        self._save = save
        self.rows = column(gap=12)
        self.add(
            quiet(
                self.tr(
                    "It goes from the diary or the step, from the history and from what"
                    " can be undone. That something was noted that day stays. There is"
                    " no way back; a backup that is older may still hold it."
                )
            ),
            self.rows,
        )
        self.body.addStretch(1)
        self._fill()

    def delete(self, piece: Erasable) -> None:
        """Ask for the title of the journey, and delete the piece."""
        deletion = Deletion(self.context, self._save)
        question = self.tr("To delete it, type the title of this journey: {title}")
        deleted = deletion.carry_out(question, partial(self._erase, piece))
        if deleted is not None:
            deletion.tell(deleted)
            self.context.state.open(self.context.state.journey.id)
            self._fill()

    def _erase(self, piece: Erasable, from_copies: bool, go_on: Progress) -> Deleted:  # noqa: FBT001  asked for by a call
        care, journey = self.context.bench.data_file, self.context.state.journey.id
        if piece.entry is not None:
            chosen = [piece.entry]
            return care.forget_entries(
                journey, chosen, from_copies=from_copies, go_on=go_on
            )
        if piece.step is None:
            return Deleted()
        return care.forget_note(
            journey, piece.step, from_copies=from_copies, go_on=go_on
        )

    def _fill(self) -> None:
        box = self.rows.layout()
        if box is None:
            return
        empty_layout(box)
        found = erasable(self.context.state.journey, self.context.state.speaker)
        delete = self.tr("Delete for good")
        for piece in found:
            act = partial(self.delete, piece)
            named = with_label(delete, piece.what)
            words = [body(piece.words)] if piece.words else []
            card = Card().add(strong(piece.what), *words)
            box.addWidget(card.add(flow(link(delete, act, named))))
        if not found:
            box.addWidget(body(self.tr("There is no entry and no note.")))
