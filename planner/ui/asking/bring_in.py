"""Brings a plan in from a file: shown first, taken only when the person says so."""

from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject

from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.services.documents.reading_plans import read_import
from planner.services.ports import MAX_IMPORT_BYTES
from planner.services.views.data_view import journey_line
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import shown_title
from planner.ui.state.page_context import PageContext


class BringIn(QObject):
    """Reads a plan, says what it is, and takes it in as a journey of its own.

    Args:
        context: what pages have.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def take(self, source: Path) -> str:
        """Ask, and take the plan in; what cannot be read is told in the window.

        Args:
            source: a data file of one journey (JSON), or a PDF that carries one.

        Returns:
            What is to be said of it; "" where nothing was taken.
        """
        context = self._context
        try:
            journey = self._read(source)
            words = self._question(source, journey)
        except PlannerError as error:
            context.frame.tell(context.state.error_words(error), Tone.STOP)
            return ""
        heading = self.tr("Bring this plan in?")
        yes, no = self.tr("Bring it in"), self.tr("Leave it")
        if not context.dialogs.confirm(heading, words, yes, no):
            return ""
        if not context.state.adopt(journey):
            return ""
        return self.tr("“{title}” is here now.").format(
            title=shown_title(journey.title)
        )

    def _read(self, source: Path) -> Journey:
        """Read the file beside the window, which a stranger may have made."""
        bench = self._context.bench
        data = bench.disk.read_file(source, MAX_IMPORT_BYTES)
        over: list[Journey | PlannerError] = []
        stopped = Event()

        def read() -> None:
            try:
                over.append(read_import(bench, data, source.name, stopped.is_set))
            except PlannerError as error:
                over.append(error)

        reading = Thread(target=read, name="reading a plan")
        reading.start()
        self._context.dialogs.wait(
            self.tr("Reading the file…"),
            self.tr("Stop reading"),
            lambda: not reading.is_alive(),
            stopped.set,
        )
        reading.join()
        (found,) = over
        if isinstance(found, PlannerError):
            raise found
        return found

    def _question(self, source: Path, journey: Journey) -> str:
        state = self._context.state
        words = [source.name, journey_line(journey, state.speaker)]
        if journey.id in {summary.id for summary in state.service.summaries()}:
            words.append(
                self.tr("The journey that this file was made from is here, too.")
            )
        words.append(
            self.tr("The plan becomes a journey of its own; no other is changed.")
        )
        return "\n\n".join(words)
