"""Documents: the PDF, the calendar and the data, and taking a plan back in."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.models.document import Audience
from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.documents.calendar.calendar_trail import calendars_made
from planner.services.documents.clinic_language import languages_beside
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    MadeFile,
    SheetKind,
    unprintable,
    wish_for,
)
from planner.services.documents.made_files import (
    file_ending,
    past_export,
    suggested_name,
)
from planner.services.views.signs_to_call import asks_to_carry
from planner.ui.asking.bring_in import BringIn
from planner.ui.look.tokens import WIDE_PAGE, Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.documents.document_making import DocumentMaking
from planner.ui.pages.documents.files_card import FilesCard
from planner.ui.pages.documents.live_front import LiveFront
from planner.ui.pages.documents.made_cards import (
    DoneCard,
    LastMadeCard,
    NoShapeCard,
    WorkingCard,
)
from planner.ui.pages.documents.noting import note_made
from planner.ui.pages.documents.paper_card import PaperCard
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.places import TO_PRINT
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import quiet


class DocumentsPage(Page):
    """Asks where to save, has the file made, and says where it is."""

    place: ClassVar[str] = "documents"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self.making = DocumentMaking(self.context.bench, self)
        country = self.state.journey.profile.home_country
        bench = self.context.bench
        languages = languages_beside(bench.catalog, self.state.language)
        self.paper = PaperCard(bench.settings, country, languages)
        self.files = FilesCard(appointments_only=_was_short(self.state.journey))
        self.working = WorkingCard(self.making.cancel)
        self.done = DoneCard()
        self._no_shape = NoShapeCard()
        self._last_made = LastMadeCard()
        self.front = LiveFront(self.context.bench)
        bring_in = Card(self.tr("Bring a plan in"))
        bring_in.add(
            quiet(self.tr("A data file, or a PDF that holds what you entered.")),
            flow(button(self.tr("Open a file"), self.bring_in)),
        )
        made = (self.working, self.done, self._no_shape, self.paper, self._last_made)
        left = column(*made, bring_in, gap=14)
        right = column(self.front, self.files, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(left, right, narrowest=380))
        self._listen()

    @override
    def refresh(self) -> None:
        self._last_made.show_journey(self.state.journey, self.state.speaker)
        signs = unprintable(self.context.bench, self.state.journey)
        self._no_shape.show_signs(signs)
        state = self.state
        self.paper.show_carried(
            offered=asks_to_carry(state.journey, state.catalog, state.today())
        )
        self._show_front()

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
        busy = self.tr("A document is being made.") if self.making.is_busy else ""
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
        self.making.cancel()
        self.front.stop()

    def make(self, kind: ExportKind) -> None:
        """Ask where to save, then make the file in the background."""
        self._make(self._wish(kind))

    def make_sheet(self, sheet: SheetKind) -> None:
        """Make one paper alone; it carries no data."""
        wish = replace(self._wish(ExportKind.PDF), with_data=False)
        self._make(self.paper.clinic.added(wish_for(sheet, wish)))

    def make_locked(self) -> None:
        """Make a PDF that opens only with the password that is typed."""
        password = self.paper.password.text()
        if not password:
            self.paper.password.setFocus()
            words = self.tr("Please type a password first.")
            self.context.frame.tell(words, Tone.ATTENTION)
            return
        self._make(self._wish(ExportKind.PDF), password)

    @override
    def show_subject(self, subject: str) -> None:
        if subject == TO_PRINT and not self.making.is_busy:
            self.preview()

    def preview(self) -> None:
        """Make the PDF and look at its pages before anything is saved."""
        wish = self._wish(ExportKind.PDF)
        self.making.start(self.state.journey, wish, self._show_pages)

    def bring_in(self) -> None:
        """Take in a data file or a PDF that carries one, as a journey of its own."""
        source = self.context.dialogs.choose_file_to_open(
            self.tr("Bring a plan in"), self.tr("Plans (*.json *.pdf)")
        )
        if source is not None and (words := BringIn(self.context).take(source)):
            self.context.frame.tell(words)

    def _show_front(self) -> None:
        printed = self.paper.form.wishes
        wish = ExportWish(
            audience=Audience.DOCTOR,
            paper=printed.paper,
            large_print=printed.large_print,
            language=self.state.language,
        )
        self.front.follow(self.state.journey, self.paper.clinic.added(wish))

    def _listen(self) -> None:
        self.paper.form.changed.connect(self._show_front)
        self.paper.clinic.changed.connect(self._show_front)
        self.paper.sheet_asked.connect(self.make_sheet)
        self.paper.locked_asked.connect(self.make_locked)
        self.files.asked.connect(self.make)
        self.making.began.connect(self.done.hide)
        self.making.began.connect(self.working.begin)
        self.making.began.connect(self.frame_changed)
        self.making.progressed.connect(self.working.tell)
        self.making.ended.connect(self.working.hide)
        self.making.ended.connect(self.frame_changed)
        self.making.failed.connect(self._tell_failure)

    def _wish(self, kind: ExportKind) -> ExportWish:
        printed = self.paper.form.wishes
        wish = ExportWish(
            kind=kind,
            audience=printed.audience,
            paper=printed.paper,
            large_print=printed.large_print,
            sections=printed.sections,
            with_data=kind is ExportKind.PDF and self.paper.form.holds_data,
            language=self.state.language,
            private=self.files.private.isChecked(),
            appointments_only=kind is ExportKind.ICS
            and self.files.appointments_only.isChecked(),
            alarms=self.files.alarms.value() or (),
            semicolon=self.files.semicolon.isChecked(),
        )
        return self.paper.clinic.added(wish)

    def _make(self, wish: ExportWish, password: str = "") -> None:
        ending = file_ending(wish.kind)
        today = self.state.schedule.today
        name = suggested_name(wish, today, locked=bool(password))
        target = self.context.dialogs.choose_file_to_save(
            self.tr("Save as"),
            _documents_folder() / name,
            f"{ending.upper()} (*.{ending})",
        )
        if target is not None:
            # The journey as it is now: it may change while its file is made.
            journey = self.state.journey
            save = partial(self._save, journey, wish, target)
            self.making.start(journey, wish, save, password)

    def _save(
        self, journey: Journey, wish: ExportWish, target: Path, made: MadeFile
    ) -> None:
        """Write the file; the save dialog has asked about one that exists."""
        try:
            self.context.bench.disk.save_file(target, made.data, replace=True)
        except PlannerError as error:
            self._refuse(error)
            return
        today = self.state.schedule.today
        export = past_export(journey, wish, made, target.name, today)
        words = self.tr("Saved: {name}").format(name=target.name)
        words = note_made(self.state, export, words)
        self.done.show_made(target)
        self.context.frame.tell(words, way_out=(self.tr("Open it"), self.done.open))

    def _show_pages(self, made: MadeFile) -> None:
        # The PDF viewer is large and only needed here.
        from planner.ui.pages.documents.pdf_preview_dialog import PdfPreviewDialog  # noqa: PLC0415

        self.context.dialogs.run(PdfPreviewDialog(self.context, made.data))

    def _tell_failure(self, error: PlannerError) -> None:
        if error.code == "export.cancelled":
            self.context.frame.tell(self.tr("Stopped. Nothing was written."))
        else:
            self._refuse(error)

    def _refuse(self, error: PlannerError) -> None:
        self.context.frame.tell(self.state.error_words(error), Tone.STOP)


def _was_short(journey: Journey) -> bool:
    """Whether the calendar made last held appointments and milestones only."""
    made = calendars_made(journey)
    newest = max(made, key=lambda one: (one.sequence, one.on), default=None)
    return newest is not None and newest.appointments_only


def _documents_folder() -> Path:
    """Return the person's folder for documents; their home where there is none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()
