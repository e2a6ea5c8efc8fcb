"""Search over everything that can be read: places, steps, words, sources."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.services.views.living.plan_view import plan_rows
from planner.services.views.walk import PLACES
from planner.ui.dialogs.glossary_dialog import glossary_entries
from planner.ui.dialogs.reader_dialog import Entry, ReaderDialog
from planner.ui.dialogs.sources_dialog import source_entries
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.widgets.buttons import primary

_PLACE: Final = "place:"
_STEP: Final = "step:"


class SearchDialog(ReaderDialog):
    """Finds by any part of a word; a place or a step can be opened from here."""

    def __init__(self, context: PageContext, start: str = "") -> None:
        entries = (*_places(), *_steps(context), *_options(context))
        entries += (*glossary_entries(context), *source_entries(context))
        super().__init__(context, self.tr("Search"), entries, start)

    @override
    def extras(self, entry: Entry) -> Sequence[QWidget]:
        if not _place_of(entry.id):
            return ()
        return (primary(self.tr("Go there"), lambda: self.take(entry)),)

    @override
    def take(self, entry: Entry) -> None:
        place = _place_of(entry.id)
        if place:
            self.accept()
            step = entry.id.removeprefix(_STEP) if place == "plan" else ""
            self.context.frame.go_to(place, "" if step == entry.id else step)


def _place_of(entry: str) -> str:
    if entry.startswith(_PLACE):
        return entry.removeprefix(_PLACE)
    if entry.startswith(_STEP):
        return "plan"
    return "options" if entry.startswith("option:") else ""


def _places() -> tuple[Entry, ...]:
    line = QCoreApplication.translate("Search", "A place on the path.")
    return tuple(
        Entry(id=f"{_PLACE}{place.id}", heading=place_title(place.id), lines=(line,))
        for place in PLACES
    )


def _steps(context: PageContext) -> tuple[Entry, ...]:
    state = context.state
    rows = plan_rows(state.journey, state.schedule, state.speaker)
    return tuple(
        Entry(
            id=f"{_STEP}{row.id}",
            heading=row.title,
            lines=tuple(line for line in (row.spoken, row.summary) if line),
        )
        for row in rows
    )


def _options(context: PageContext) -> tuple[Entry, ...]:
    texts = context.state.texts
    return tuple(
        Entry(
            id=f"option:{option.id}",
            heading=texts.get(f"options.{option.id}.name"),
            lines=(texts.get(f"options.{option.id}.what"),),
        )
        for option in context.state.catalog.aid.options
    )
