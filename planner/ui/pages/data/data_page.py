"""Your data: where it is, its backups, whether it is sound, how it moves and goes."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.services.file_care import AfterClosing, KeptCopy, NextStep
from planner.services.views.copies_view import DataSeen, DataView
from planner.services.views.data_view import inside_lines
from planner.ui.dialogs.boxes.waiting import wait_for
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.base_page import Page
from planner.ui.pages.data.backup_cards import BackupCard, CopiesCard
from planner.ui.pages.data.care_cards import CheckCard, MovingCard, NotProtectedCard
from planner.ui.pages.data.deleting_card import DeletingCard
from planner.ui.pages.data.lock_card import LockCard
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.breaks import breakable

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task


class DataPage(Page):
    """All about the data file; nothing is replaced before it was confirmed."""

    place: ClassVar[str] = "data"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._looking: Task[DataSeen] | None = None
        self._care = self.context.bench.data_file
        self._view = DataView(self._care, self.context.bench.clock, self.state.speaker)
        self.backup = BackupCard(self.context, self.refresh)
        self.copies = CopiesCard(self.context, self.look_inside, self.put_back)
        self.check = CheckCard(self.context, self._view, self.rescue)
        self.lock = LockCard(self.context, self._view.lock_line(), self._close_for)
        self.moving = MovingCard(self.context)
        self.deleting = DeletingCard(self.context, self.moving.save)
        left = column(self.backup, self.copies, NotProtectedCard(self.context), gap=14)
        right = column(self.check, self.lock, self.moving, self.deleting, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(left, right, narrowest=330, shares=(12, 7)))

    @override
    def refresh(self) -> None:
        self.check.refresh()
        self.deleting.show_journey(self.state.journey)
        self._looking = run_in_background(
            lambda _progress: self._view.see(), self._show, self._fail
        )

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=breakable(self._view.file_line()), heading=self.tr("Your data")
        )

    @override
    def bar(self) -> PageBar:
        words = self.tr("Back up now")
        return PageBar(
            primary=BarAction(words=words, run=self.backup.back_up), on_page=True
        )

    def look_inside(self, backup: Path) -> None:
        """Show the journeys and dates of a backup; put it back where that is asked."""
        from planner.ui.pages.data.inside_dialog import InsideDialog  # noqa: PLC0415  rarely needed

        try:
            dialog = InsideDialog(self.context, self._inside(backup))
        except PlannerError as error:
            self._warn(error)
            return
        self.context.dialogs.run(dialog)
        if dialog.wanted:
            self.put_back(backup)

    def put_back(self, backup: Path) -> None:
        """Take a backup as the data file, once the person has seen what is in it."""
        try:
            lines = inside_lines(self._inside(backup), self.state.speaker)
        except PlannerError as error:
            self._warn(error)
            return
        if self.context.dialogs.confirm(
            self.tr("Put this backup back?"),
            self.tr(
                "In it: {inside}\n\nWhat you have now is kept beside the file, so that"
                " you can go back to it. The window closes for a moment."
            ).format(inside="\n".join(lines)),
            self.tr("Put it back"),
            self.tr("Cancel"),
        ):
            self._close_for(AfterClosing(step=NextStep.PUT_BACK, backup=backup))

    def rescue(self) -> None:
        """Read what can be read into a new file that takes the place of this one."""
        if self.context.dialogs.confirm(
            self.tr("Read what can be read?"),
            self.tr(
                "Every row that can be read goes into a new file, which is used from"
                " then on. The damaged file is kept beside it, and you are told in"
                " numbers what was read and what was not. The window closes for a"
                " moment."
            ),
            self.tr("Read it"),
            self.tr("Cancel"),
        ):
            self._close_for(AfterClosing(step=NextStep.RESCUE))

    def _inside(self, backup: Path) -> KeptCopy:
        """Read a backup beside the window: a large or locked one takes a while."""
        words = self.tr("Reading the backup…")
        return wait_for(
            self.context.dialogs, lambda _: self._care.inside(backup), words
        )

    def _close_for(self, after: AfterClosing) -> None:
        self.state.afterwards = after
        window = self.context.dialogs.parent
        if window is not None and not window.close():
            self.state.afterwards = None

    def _show(self, seen: DataSeen) -> None:
        self.backup.show_seen(seen)
        self.copies.show_seen(seen)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.backup.show_trouble(self.state.error_words(error))

    def _warn(self, error: PlannerError) -> None:
        words = self.state.error_words(error)
        self.context.dialogs.warn(self.tr("This cannot be put back"), words)
