"""The sheet of a visit as a file: asked where, made off the window's thread, saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from planner.models.document import Audience
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.services.documents.clinic_language import languages_beside
from planner.services.documents.exports import ExportWish, MadeFile
from planner.services.documents.made_files import past_export, suggested_name
from planner.services.documents.paper_sizes import paper_for
from planner.ui.look.tokens import Tone
from planner.ui.pages.documents.clinic_choice import clinic_language
from planner.ui.pages.documents.document_making import DocumentMaking
from planner.ui.pages.documents.noting import note_made
from planner.ui.pages.documents.print_wishes import PAPER
from planner.ui.state.folders import show_in_folder
from planner.ui.state.page_context import PageContext


class VisitPrinting(QObject):
    """Makes the sheet of one visit and saves it.

    Args:
        context: the journey, the dialogs and the disk.
        parent: what owns it.

    Attributes:
        making: what makes the bytes.
    """

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.making = DocumentMaking(context.bench, self)
        self.making.failed.connect(self._refuse)

    def make(self, step: StepId) -> None:
        """Ask where the sheet of an appointment shall be, and make it."""
        state = self._context.state
        bench = self._context.bench
        kept = bench.settings.recall(PAPER)
        books = languages_beside(bench.catalog, state.language)
        wish = ExportWish(
            visit=step,
            audience=Audience.ME,
            paper=paper_for(kept, state.journey.profile.home_country),
            language=state.language,
            with_language=clinic_language(bench.settings, books),
        )
        name = suggested_name(wish, state.schedule.today)
        folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        place = Path(folder) if Path(folder).is_dir() else Path.home()
        target = self._context.dialogs.choose_file_to_save(
            self.tr("Save as"), place / name, "PDF (*.pdf)"
        )
        if target is not None:
            # The journey as it is now: it may change while its file is made.
            save = partial(self._save, state.journey, wish, target)
            self.making.start(state.journey, wish, save)

    def _save(
        self, journey: Journey, wish: ExportWish, target: Path, made: MadeFile
    ) -> None:
        """Write the file; the save dialog has asked about one that exists."""
        context = self._context
        try:
            context.bench.disk.save_file(target, made.data, replace=True)
        except PlannerError as error:
            self._refuse(error)
            return
        today = context.state.schedule.today
        export = past_export(journey, wish, made, target.name, today)
        words = self.tr("Saved: {name}").format(name=target.name)
        words = note_made(context.state, export, words)
        show = (self.tr("Show in folder"), lambda: show_in_folder(target))
        context.frame.tell(words, way_out=show)

    def _refuse(self, error: PlannerError) -> None:
        words = self._context.state.error_words(error)
        self._context.frame.tell(words, Tone.STOP)
