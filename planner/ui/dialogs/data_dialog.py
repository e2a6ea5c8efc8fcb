"""Your data: where it is, its backups, whether it is sound, and how to move it."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.models.errors import PlannerError
from planner.services.views.data_view import inside_lines, left_lines
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import in_facts, in_sentences, with_label
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, quiet, small, strong

if TYPE_CHECKING:
    from planner.services.file_care import KeptCopy
    from planner.ui.state.tasks import Task
    from planner.ui.widgets.words.text import TextLabel

_SHOWN: Final = 5
_MEGABYTE: Final = 1_000_000
_PIECE: Final = 12
"""Letters of a name that stay together on a narrow screen with large letters."""


class DataDialog(FramedDialog):
    """Everything about the data file; nothing is replaced before it was confirmed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Your data"))
        self._care = context.bench.data_file
        self._task: Task[tuple[str, ...]] | None = None
        self.last, self.checked = body(""), body("")
        self.checked.hide()
        self.add(
            quiet(self._where()),
            self._backup_card(),
            self._list_card(),
            self._check_card(),
            MovingCard(context),
            NotProtected(),
            DeletingCard(context, self.accept),
        )
        self.body.addStretch(1)
        self._tell_last()

    def back_up(self) -> None:
        """Make a backup now, unless the newest one holds the same."""
        clock = self.context.bench.clock
        try:
            made = self._care.back_up_when_changed(clock.now())
        except PlannerError as error:
            self._say(self.last, self._words(error))
            return
        self._tell_last()
        if made is None:
            words = self.tr("Nothing has changed since then: it holds all you have.")
            self._say(self.last, in_sentences(self.last.text(), words))
        else:
            announce(self.last, self.last.text())

    def check(self) -> None:
        """Read the whole file in the background, and say what was found."""
        self._say(self.checked, self.tr("Looking through the file…"))
        self._task = run_in_background(
            lambda _progress: self._care.check(), self._tell_check, self._fail_check
        )

    def put_back(self, backup: Path) -> None:
        """Take a backup as the data file, once the person has seen what is in it."""
        try:
            lines = inside_lines(self._care.inside(backup), self.context.state.speaker)
        except PlannerError as error:
            self.context.dialogs.warn(
                self.tr("This cannot be put back"), self._words(error)
            )
            return
        inside = "\n".join(lines)
        if self.context.dialogs.confirm(
            self.tr("Put this backup back?"),
            self.tr(
                "In it: {inside}\n\nWhat you have now is kept beside the file, so that"
                " you can go back to it. The window closes for a moment."
            ).format(inside=inside),
            self.tr("Put it back"),
            self.tr("Cancel"),
        ):
            self.context.state.backup_to_put_back = backup
            self.accept()
            self._close_window()

    def _where(self) -> str:
        path = self._care.path
        try:
            megabytes = round(path.stat().st_size / _MEGABYTE, 1)
            size = f"{self.context.state.speaker.number(megabytes)} MB"
        except OSError:
            size = self.tr("not there just now")
        return self.tr("One file on this laptop: {file} · {size}").format(
            file=_breakable(path),
            size=size,
        )

    def _backup_card(self) -> Card:
        return Card(self.tr("Last backup")).add(
            self.last,
            small(
                self.tr(
                    "Made by itself, each hour while something changes and when you"
                    " close the window, beside the file on this laptop. Save one on a"
                    " stick now and then."
                )
            ),
            flow(button(self.tr("Back up now"), self.back_up)),
        )

    def _list_card(self) -> Card:
        card = Card(self.tr("Put a backup back"))
        card.add(quiet(self.tr("What you have now is kept, so that you can go back.")))
        for backup in self._backups()[:_SHOWN]:
            self._add_backup(card, backup)
        return card.add(flow(link(self.tr("From another file"), self._choose)))

    def _add_backup(self, card: Card, backup: Path) -> None:
        try:
            copy: KeptCopy = self._care.inside(backup)
        except PlannerError as error:
            card.add(strong(backup.name), quiet(self._words(error)))
            return
        made = self._made(copy)
        put = self.tr("Put it back")
        card.add(
            strong(made),
            *map(quiet, inside_lines(copy, self.context.state.speaker)),
            flow(link(put, partial(self.put_back, backup), with_label(put, made))),
        )

    def _check_card(self) -> Card:
        return Card(self.tr("Check the file")).add(
            self.checked, flow(button(self.tr("Check now"), self.check))
        )

    def _backups(self) -> tuple[Path, ...]:
        try:
            return self._care.backups()
        except PlannerError:
            return ()

    def _tell_last(self) -> None:
        for backup in self._backups()[:1]:
            try:
                copy = self._care.inside(backup)
            except PlannerError as error:
                self._say(self.last, self._words(error))
                return
            words = self.tr("It holds everything up to {when}.")
            self.last.setText(words.format(when=self._made(copy)))
            return
        self.last.setText(self.tr("There is none yet."))

    def _made(self, copy: "KeptCopy") -> str:
        if copy.changed is None:
            return copy.path.name
        clock = self.context.bench.clock
        day = self.context.state.speaker.day(clock.day_of(copy.changed))
        return in_facts(day, clock.local(copy.changed).time().isoformat("minutes"))

    def _tell_check(self, found: tuple[str, ...]) -> None:
        words = self.tr("✓ No fault found.")
        if found:
            words = counted(
                self.tr(
                    "✕ {count, plural, one {# fault} other {# faults}}. Put a backup"
                    " back; what can be read of this file is got by:"
                    " ms-journey-planner rescue NEW-FILE"
                ),
                count=len(found),
            )
        self._say(self.checked, words)

    def _fail_check(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._say(self.checked, self._words(error))

    def _choose(self) -> None:
        chosen = self.context.dialogs.choose_file_to_open(
            self.tr("A backup"), "MS Journey Planner (*.db);;* (*)"
        )
        if chosen is not None:
            self.put_back(chosen)

    def _close_window(self) -> None:
        window = self.context.dialogs.parent
        if window is not None and not window.close():
            self.context.state.backup_to_put_back = None

    def _words(self, error: PlannerError) -> str:
        return self.context.state.error_words(error)

    def _say(self, label: "TextLabel", words: str) -> None:
        label.setText(words)
        label.show()
        announce(label, words)


class MovingCard(Card):
    """Writes the whole file to another place, a stick for another laptop."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Move to another laptop"))
        self._context = context
        self.add(
            body(
                self.tr(
                    "One file with all journeys, their history, what can be undone and"
                    " your settings. On the other laptop: this page, “From another"
                    " file”. The data file of the page Documents holds one journey as"
                    " it is now, without its history."
                )
            ),
            flow(button(self.tr("Save everything"), self.save)),
        )

    def save(self) -> None:
        """Ask where to, and write a whole copy there."""
        context = self._context
        target = context.dialogs.choose_file_to_save(
            self.tr("Save everything"),
            Path.home() / f"journeys-{context.state.today().isoformat()}.db",
            "MS Journey Planner (*.db)",
        )
        if target is None:
            return
        try:
            context.bench.data_file.back_up(target, replace=True)
        except PlannerError as error:
            words = context.state.error_words(error)
            context.dialogs.warn(self.tr("Not saved"), words)
            return
        words = self.tr("Everything is in this file: {file}.").format(file=target.name)
        context.dialogs.tell(self.tr("Saved"), words)


class NotProtected(Card):
    """Names what the program does not keep safe."""

    def __init__(self) -> None:
        super().__init__(self.tr("What is not protected"), Tone.ATTENTION)
        self.add(
            points(
                self.tr("Nothing is encrypted: who can use your account can read it."),
                self.tr("Backups lie on the same disk until you save one elsewhere."),
                self.tr("Files that you saved or printed are not changed from here."),
            )
        )


class DeletingCard(Card):
    """Deletes the open journey for good, once its title was typed.

    Args:
        context: what pages have.
        close: closes the dialog that the card stands in.
    """

    def __init__(self, context: PageContext, close: Callable[[], None]) -> None:
        super().__init__(self.tr("Delete for good"), Tone.STOP)
        self._context, self._close = context, close
        self.add(
            body(
                self.tr(
                    "The journey that is open, with its history and all that was typed."
                    " There is no way back. Backups, sticks and printed papers stay."
                    " “Save everything” above keeps a last copy."
                )
            ),
            flow(button(self.tr("Delete this journey"), self.delete)),
        )

    def delete(self) -> None:
        """Ask for the title, delete the journey, and open another one."""
        context, journey = self._context, self._context.state.journey
        typed = context.dialogs.ask_text(
            self.tr("Delete for good?"),
            self.tr("To delete it, type its title: {title}").format(
                title=journey.title
            ),
        )
        if typed is None:
            return
        if typed.strip() != journey.title:
            context.dialogs.warn(
                self.tr("Nothing was deleted"), self.tr("That is not its title.")
            )
            return
        context.drafts.flush()  # nothing of it may be stored once it is gone
        try:
            left = context.bench.data_file.delete_for_good(journey.id)
            context.drafts.forget(journey.id)
        except PlannerError as error:
            words = context.state.error_words(error)
            context.dialogs.warn(self.tr("Nothing was deleted"), words)
            return
        context.dialogs.tell(
            self.tr("Deleted for good"),
            "\n\n".join(left_lines(left, context.state.speaker)),
        )
        self._go_on()

    def _go_on(self) -> None:
        state = self._context.state
        others = state.service.summaries()
        if not others:
            state.create(self.tr("My journey"))
        elif not any(state.open(one.id) for one in others):
            return
        self._close()


def _breakable(path: Path) -> str:
    """Return a path that may go on in the next line, also inside of a long name."""
    folders = re.split(r"(?<=[\\/])", str(path))
    pieces = (one for name in folders for one in re.findall(f".{{1,{_PIECE}}}", name))
    return "\N{ZERO WIDTH SPACE}".join(pieces)
