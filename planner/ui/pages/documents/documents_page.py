"""Documents: the PDF, the calendar and the data, and taking a plan back in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.documents.calendar.calendar_trail import calendars_made
from planner.services.documents.export_records import (
    file_ending,
    record_of,
    suggested_name,
)
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    Progress,
    make_export,
    read_import,
    unprintable,
)
from planner.services.edits.diary_edits import note_export
from planner.services.journeys.workbench import Workbench
from planner.ui.look.tokens import Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.documents.print_wishes import PrintWishesForm
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.folders import show_in_folder
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import body, quiet, small, strong, title

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task

_MOST_BYTES: Final = 64 * 1024 * 1024
_SHOWN: Final = 8
_DAY_BEFORE: Final = 1
_WEEK_BEFORE: Final = 7


class DocumentsPage(Page):
    """Makes files off the window's thread and says where they are."""

    place: ClassVar[str] = "documents"

    @override
    def build(self) -> None:
        self._task: Task[bytes] | None = None
        self._after: Callable[[bytes], None] | None = None
        self._made: Path | None = None
        state = self.state
        self.form = PrintWishesForm(state.service.store)
        self._build_paper()
        self._build_files()
        self._build_made()
        self._list = Card(self.tr("Last made"))
        self._bring_in = Card(self.tr("Bring a plan in"))
        self._bring_in.add(
            quiet(self.tr("A data file, or a PDF that this planner made.")),
            flow(button(self.tr("Open a file"), self.bring_in)),
        )
        self._no_shape = Card(self.tr("Not printable"), Tone.ATTENTION)
        self._no_shape_words = body("")
        self._no_shape.add(self._no_shape_words)
        left = column(self._working, self._done, self._no_shape, self._paper, gap=14)
        right = column(self._files, self._list, self._bring_in, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(left, right, narrowest=380))

    @override
    def refresh(self) -> None:
        self._list.empty()
        self._list.add(title(self.tr("Last made")))
        exports = list(self.state.journey.exports.values())[::-1][:_SHOWN]
        speaker = self.state.speaker
        for one in exports:
            version = self.tr("{day}, plan version {version}").format(
                day=speaker.day(one.on), version=one.revision
            )
            self._list.add(strong(one.file_name), small(version))
        if not exports:
            self._list.add(quiet(self.tr("Nothing yet.")))
        self._tell_what_has_no_shape()

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Documents"),
            sentence=self.tr(
                "Nothing leaves this laptop unless you save it and take it along."
            ),
        )

    @override
    def bar(self) -> PageBar:
        busy = self.tr("A document is being made.") if self._task else ""
        return PageBar(
            primary=BarAction(
                words=self.tr("Make the PDF"),
                run=partial(self.make, ExportKind.PDF),
                waits_for=busy,
            ),
            secondary=(
                BarAction(words=self.tr("Preview"), run=self.preview, waits_for=busy),
            ),
        )

    @override
    def leave(self) -> None:
        self.cancel()

    # What can be asked for

    def make(self, kind: ExportKind, *, locked: bool = False) -> None:
        """Ask where to save, then make the file in the background."""
        self._make(self._wish(kind), locked=locked)

    def make_worksheet(self) -> None:
        """Make the decision worksheet alone."""
        self._make(replace(self._wish(ExportKind.PDF), worksheet_only=True))

    def preview(self) -> None:
        """Make the PDF and look at its pages before anything is saved."""
        self._start(self._wish(ExportKind.PDF), "", self._show_pages)

    def cancel(self) -> None:
        """Stop making; nothing is written."""
        if self._task is not None:
            self._task.cancel()

    def bring_in(self) -> None:
        """Take in a data file or a PDF that carries one, as a journey of its own."""
        bench = self.context.bench
        source = self.context.dialogs.choose_file_to_open(
            self.tr("Bring a plan in"), self.tr("Plans (*.json *.pdf)")
        )
        if source is None:
            return
        try:
            data = bench.read_file(source, _MOST_BYTES)
            journey = read_import(bench, data, source.name)
        except PlannerError as error:
            self._refuse(error)
            return
        if self.state.adopt(journey):
            words = self.tr("“{title}” is here now.").format(title=journey.title)
            self.context.frame.tell(words)

    # How it looks

    def _build_paper(self) -> None:
        self._paper = Card(self.tr("The plan on paper"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        locked = partial(self.make, ExportKind.PDF, locked=True)
        self._paper.add(
            self.form,
            quiet(
                self.tr(
                    "The PDF file for the doctor or for you also holds all you entered,"
                    " so that it can be opened here again. The file for the carer and"
                    " the paper hold only what you see."
                )
            ),
            flow(button(self.tr("Decision worksheet alone"), self.make_worksheet)),
            title(self.tr("A copy with a password")),
            quiet(
                self.tr(
                    "For sending by mail. Whoever opens it needs the password; without"
                    " it nobody can, not even you."
                )
            ),
            labelled(self.tr("Password"), self.password),
            flow(button(self.tr("Make a locked PDF"), locked)),
        )

    def _build_files(self) -> None:
        self._files = Card(self.tr("Other files"))
        self.private = TickBox(self.tr("Neutral titles in the calendar"))
        self.appointments_only = TickBox(self.tr("Only appointments and milestones"))
        self.appointments_only.setChecked(self._was_short())
        shorter = self.tr(
            "Visits, stays, trips and key dates. Tests, vaccines, medicines and tasks"
            " come in once they have an agreed date."
        )
        self.appointments_only.setAccessibleDescription(shorter)
        self.alarms: ChoiceList[tuple[int, ...]] = ChoiceList(
            self.tr("Remind me"),
            [
                Choice((), self.tr("Not at all")),
                Choice((_DAY_BEFORE,), self.tr("A day before")),
                Choice((_WEEK_BEFORE, _DAY_BEFORE), self.tr("A week and a day before")),
            ],
            chips=True,
        )
        self.alarms.set_value((_DAY_BEFORE,))
        self._files.add(
            strong(self.tr("Calendar file")),
            quiet(self.tr("Opens in every calendar; made again, it updates.")),
            self.private,
            self.appointments_only,
            quiet(shorter),
            self.alarms,
            flow(self._button(self.tr("Make the calendar file"), ExportKind.ICS)),
            strong(self.tr("Data file")),
            quiet(self.tr("All of this journey, to keep or to open elsewhere.")),
            flow(
                self._button(self.tr("Make the data file"), ExportKind.JSON),
                self._button(self.tr("Make a table (CSV)"), ExportKind.CSV),
                self._button(self.tr("Make a care plan (FHIR)"), ExportKind.FHIR),
            ),
        )

    def _was_short(self) -> bool:
        """Whether the calendar made last held appointments and milestones only."""
        made = calendars_made(self.state.journey)
        newest = max(made, key=lambda one: (one.sequence, one.on), default=None)
        return newest is not None and newest.appointments_only

    def _button(self, words: str, kind: ExportKind) -> QPushButton:
        return button(words, partial(self.make, kind))

    def _build_made(self) -> None:
        self._working = Card(self.tr("Being made"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("How far it is"))
        self._working.add(
            self.progress, flow(button(self.tr("Stop making it"), self.cancel))
        )
        self._working.hide()
        self._done = Card(self.tr("It is made"), Tone.GOOD)
        self._done_words = body("")
        self._done.add(
            self._done_words,
            flow(
                button(self.tr("Open it"), self._open),
                button(self.tr("Show in folder"), self._show_in_folder),
            ),
        )
        self._done.hide()

    # How it is made

    def _wish(self, kind: ExportKind) -> ExportWish:
        printed = self.form.wishes
        return ExportWish(
            kind=kind,
            audience=printed.audience,
            paper=printed.paper,
            large_print=printed.large_print,
            sections=printed.sections,
            language=self.state.language,
            private=self.private.isChecked(),
            appointments_only=kind is ExportKind.ICS
            and self.appointments_only.isChecked(),
            alarms=self.alarms.value() or (),
        )

    def _make(self, wish: ExportWish, *, locked: bool = False) -> None:
        password = self.password.text() if locked else ""
        if locked and not password:
            self.password.setFocus()
            words = self.tr("Please type a password first.")
            self.context.frame.tell(words, Tone.ATTENTION)
            return
        ending = file_ending(wish.kind)
        name = suggested_name(wish, self.state.schedule.today, locked=locked)
        target = self.context.dialogs.choose_file_to_save(
            self.tr("Save as"),
            _documents_folder() / name,
            f"{ending.upper()} (*.{ending})",
        )
        if target is not None:
            save = partial(self._save, self.state.journey, wish, target)
            self._start(wish, password, save)

    def _tell_what_has_no_shape(self) -> None:
        """Say before anything is printed what the fonts on paper lack."""
        signs = unprintable(self.context.bench, self.state.journey)
        words = self.tr(
            "The PDF has no letters for these characters and prints a code"
            " such as [U+738B] for each: {signs}"
        )
        self._no_shape_words.setText(words.format(signs=" ".join(signs)))
        self._no_shape.setVisible(bool(signs))

    def _start(
        self, wish: ExportWish, password: str, after: Callable[[bytes], None]
    ) -> None:
        if self._task is not None:
            return
        self._after = after
        self._done.hide()
        self._working.show()
        self.progress.setValue(0)
        work = partial(
            _make_bytes, self.context.bench, self.state.journey, wish, password
        )
        self._task = run_in_background(
            work, self._finish, self._fail, self._tell_progress
        )
        self.frame_changed.emit()

    def _tell_progress(self, share: float) -> None:
        self.progress.setValue(round(100 * share))

    def _finish(self, data: bytes) -> None:
        after = self._after
        self._rest()
        if after is not None:
            after(data)

    def _fail(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, PlannerError):
            raise error
        if error.code == "export.cancelled":
            self.context.frame.tell(self.tr("Stopped. Nothing was written."))
        else:
            self._refuse(error)

    def _rest(self) -> None:
        self._task = None
        self._after = None
        self._working.hide()
        self.frame_changed.emit()

    def _save(
        self, journey: Journey, wish: ExportWish, target: Path, data: bytes
    ) -> None:
        """Write the file; the save dialog has asked about one that exists."""
        try:
            self.context.bench.save_file(target, data, replace=True)
        except PlannerError as error:
            self._refuse(error)
            return
        today = self.state.schedule.today
        record = record_of(journey, wish, target.name, today)
        self.state.run(lambda known: note_export(known, record))
        self._made = target
        self._done_words.setText(str(target))
        self._done.show()
        words = self.tr("Saved: {name}").format(name=target.name)
        self.context.frame.tell(words, way_out=(self.tr("Open it"), self._open))

    def _show_pages(self, data: bytes) -> None:
        # The PDF viewer is large and only needed here.
        from planner.ui.pages.documents.pdf_preview_dialog import PdfPreviewDialog  # noqa: PLC0415

        self.context.dialogs.run(PdfPreviewDialog(self.context, data))

    def _refuse(self, error: PlannerError) -> None:
        self.context.frame.tell(self.state.error_words(error), Tone.STOP)

    def _open(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _show_in_folder(self) -> None:
        if self._made is not None:
            show_in_folder(self._made)


def _make_bytes(
    bench: Workbench,
    journey: Journey,
    wish: ExportWish,
    password: str,
    progress: Progress,
) -> bytes:
    data = make_export(bench, journey, wish, progress)
    return bench.writer.protect(data, password) if password else data


def _documents_folder() -> Path:
    """Return the person's folder for documents; their home where there is none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()
