"""Backups: the last one, one now, by themselves, on a stick; and the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.models.errors import PlannerError
from planner.services.views.copies_view import DataSeen
from planner.ui.look.following import by_gap
from planner.ui.look.tokens import TextRole
from planner.ui.pages.data.copies_list import CopiesList
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.buttons import link, primary
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.breaks import breakable
from planner.ui.widgets.words.joints import as_sentences, in_sentences
from planner.ui.widgets.words.text import TextLabel, quiet, small

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task


class BackupCard(Card):
    """The last backup as it is on the disk, and how the next ones come to be.

    Args:
        context: what pages have.
        look_again: looks at the copies and shows them here and elsewhere.
    """

    def __init__(self, context: PageContext, look_again: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._look_again = context, look_again
        self._care = context.bench.data_file
        self._task: Task[Path | None] | None = None
        self._announces = self._is_busy = False
        self.last = TextLabel("", TextRole.TITLE)
        self.lines, self.elsewhere, self.trouble = quiet(""), small(""), quiet("")
        self.now = primary(self.tr("Back up now"), self.back_up)
        self.by_itself = TickBox(
            context.state.speaker.say("data.by-itself"),
        )
        self.by_itself.setChecked(self._care.makes_backups)
        self.by_itself.toggled.connect(self._set_habit)
        self.only_here = link(self.tr("No second folder"), self._drop_folder)
        self.trouble.hide()
        self.only_here.hide()
        self.add(
            _between(self.last, self.now),
            self.lines,
            self.trouble,
            Rule(),
            self.by_itself,
            self.elsewhere,
            flow(
                link(self.tr("Also on a stick or disk"), self._choose_folder),
                self.only_here,
            ),
        )
        self.last.setText(self.tr("Looking at the backups…"))

    def show_seen(self, seen: DataSeen) -> None:
        """Show what was found on the disk."""
        self.last.setText(seen.last)
        self.lines.setText(in_sentences(*seen.last_lines) if seen.last_lines else "")
        self.lines.setVisible(bool(seen.last_lines))
        self.elsewhere.setText(breakable(seen.elsewhere))
        self.only_here.setVisible(self._care.second_folder is not None)
        if self._announces:
            self._announces = False
            announce(self.last, as_sentences(seen.last, *seen.last_lines))

    def show_trouble(self, words: str) -> None:
        """Say why something could not be done."""
        self.trouble.setText(words)
        self.trouble.show()
        announce(self.trouble, words)

    def back_up(self) -> None:
        """Make a backup now, unless the newest one holds the same."""
        self.trouble.hide()
        if self._is_busy:
            return
        self._is_busy = True
        at = self._context.bench.clock.now()
        self._task = run_in_background(
            lambda _progress: self._care.back_up_when_changed(at),
            self._tell_made,
            self._fail,
        )

    def _tell_made(self, made: Path | None) -> None:
        self._is_busy = False
        folder = self._care.second_folder
        if folder is not None and not folder.is_dir():
            error = PlannerError("backup.away", folder=str(folder))
            self.show_trouble(self._context.state.error_words(error))
        elif made is None and self._care.backups():
            self.show_trouble(
                self.tr("Nothing has changed since the last backup: it holds all.")
            )
        self._announces = True
        self._look_again()

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, PlannerError):
            raise error
        self.show_trouble(self._context.state.error_words(error))

    def _set_habit(self, by_itself: bool) -> None:  # noqa: FBT001  as Qt calls it
        self._try(lambda: self._care.make_backups(by_itself=by_itself))

    def _choose_folder(self) -> None:
        chosen = self._context.dialogs.choose_folder(self.tr("A folder for backups"))
        if chosen is None:
            return
        if self._try(lambda: self._care.choose_second_folder(chosen)):
            self.back_up()

    def _drop_folder(self) -> None:
        if self._try(lambda: self._care.choose_second_folder(None)):
            self._look_again()

    def _try(self, act: Callable[[], None]) -> bool:
        self.trouble.hide()
        try:
            act()
        except PlannerError as error:
            self.show_trouble(self._context.state.error_words(error))
            return False
        return True


class CopiesCard(Card):
    """The copies with what is in them.

    Args:
        context: what pages have.
        look_inside: shows what is in a copy.
        put_back: asks whether it shall take the place of the data file.
    """

    def __init__(
        self,
        context: PageContext,
        look_inside: Callable[[Path], None],
        put_back: Callable[[Path], None],
    ) -> None:
        super().__init__(self.tr("Put a backup back"))
        self._context, self._put_back = context, put_back
        self.rows, self.more = CopiesList(look_inside, put_back), small("")
        self.more.hide()
        self.add(
            quiet(
                self.tr(
                    "Look first. What you have now is kept as a copy of its own, so"
                    " that you can go back."
                )
            ),
            self.rows,
            self.more,
            flow(link(self.tr("From another file"), self._choose)),
        )

    def show_seen(self, seen: DataSeen) -> None:
        """Show what was found on the disk."""
        self.rows.show_rows(seen.rows)
        words = counted(
            self.tr("{count, plural, one {# older copy} other {# older copies}} more"),
            count=seen.more,
        )
        self.more.setText(words)
        self.more.setVisible(seen.more > 0)

    def _choose(self) -> None:
        chosen = self._context.dialogs.choose_file_to_open(
            self.tr("A backup"), "MS Journey Planner (*.db);;* (*)"
        )
        if chosen is not None:
            self._put_back(chosen)


def _between(words: QWidget, made: QWidget) -> QWidget:
    """Return words with a button at the end of their row, or below them."""
    holder = QWidget()
    row = FlowLayout(holder)
    by_gap(row.setSpacing, 10)
    row.addWidget(words)
    row.add_right(made)
    return holder
