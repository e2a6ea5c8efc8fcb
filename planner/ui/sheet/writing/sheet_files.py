"""A sheet as a file: saved, opened, and what a sheet may start from."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject

from planner.models.errors import PlannerError
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.ports import MAX_TOML_BYTES
from planner.ui.state.page_context import PageContext


class SheetFiles(QObject):
    """Reads and writes sheets; what cannot be done is said in a box."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def is_sound(self, protocol: TreatmentProtocol) -> bool:
        """Say all that would keep the sheet from being read as a file."""
        bench = self._context.bench
        try:
            bench.own_files.read_protocol(
                bench.own_files.write_protocol(protocol).encode(), "sheet.toml"
            )
        except PlannerError as error:
            self._say(error)
            return False
        return True

    def save(self, protocol: TreatmentProtocol) -> None:
        """Write the sheet as a file that another laptop can read."""
        if not self.is_sound(protocol):
            return
        bench = self._context.bench
        target = self._context.dialogs.choose_file_to_save(
            self.tr("Save the sheet"), Path("sheet.toml"), self.tr("Sheet (*.toml)")
        )
        if target is None:
            return
        try:
            text = bench.own_files.write_protocol(protocol)
            bench.disk.save_file(target, text.encode(), replace=True)
        except PlannerError as error:
            self._say(error)
            return
        self._context.frame.tell(self.tr("The sheet is saved."))

    def open(self) -> TreatmentProtocol | None:
        """Read a sheet; all that is wrong with the file is said at once."""
        bench = self._context.bench
        source = self._context.dialogs.choose_file_to_open(
            self.tr("Open a sheet"), self.tr("Sheet (*.toml)")
        )
        if source is None:
            return None
        try:
            data = bench.disk.read_file(source, MAX_TOML_BYTES)
            return bench.own_files.read_protocol(data, source.name)
        except PlannerError as error:
            self._say(error)
            return None

    def starts(self) -> Iterator[tuple[str, TreatmentProtocol | None]]:
        """Return what a sheet may start from: the plan's, a shipped one, nothing."""
        state = self._context.state
        plan = state.journey.plan
        if plan is not None:
            yield self.tr("The timetable of your plan"), plan.protocol
        yield self.tr("Nothing: an empty sheet"), None
        for one in state.catalog.protocols():
            yield state.speaker.protocol_title(one), one

    def _say(self, error: PlannerError) -> None:
        words = self._context.state.error_words(error)
        self._context.dialogs.warn(self.tr("That did not work"), words)
