"""Search over everything that can be read, gone to or done from here."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
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
from planner.ui.widgets.words.joints import with_label
from planner.ui.window.search.own_entries import (
    CENTRE,
    DIARY,
    PERSON,
    QUESTION,
    own_entries,
)

_PLACE: Final = "place:"
_STEP: Final = "step:"
_OPTION: Final = "option:"
_DRUG: Final = "drug:"
_COMMAND: Final = "command:"
_AT: Final = {
    _STEP: "plan",
    _OPTION: "options",
    _DRUG: "about-you",
    CENTRE: "centres",
    PERSON: "people",
    DIARY: "diary",
    QUESTION: "questions",
}
"""Where entries of a kind are shown; a place that knows subjects opens at it."""
_ASKED_AS: Final = "present_drug.drug"
"""Which question of About you a drug is an answer to."""
_WITH_SUBJECT: Final = frozenset({_STEP, PERSON})


class SearchDialog(ReaderDialog):
    """Finds by any part of a word; what it finds can be gone to or done from here.

    Args:
        context: what pages have.
        commands: what the window can do by a key or a menu.
    """

    def __init__(self, context: PageContext, commands: Sequence[QAction] = ()) -> None:
        self._commands = {f"{_COMMAND}{one.objectName()}": one for one in commands}
        entries = (*_places(), *_steps(context), *own_entries(context))
        entries += (*_options(context), *_drugs(context), *self._command_entries())
        entries += (*glossary_entries(context), *source_entries(context))
        name = QCoreApplication.translate("Search", "Search and commands")
        super().__init__(context, name, entries)

    @override
    def extras(self, entry: Entry) -> Sequence[QWidget]:
        words = self._does(entry)
        return (primary(words, lambda: self.take(entry)),) if words else ()

    @override
    def take(self, entry: Entry) -> None:
        command = self._commands.get(entry.id)
        place, subject = _place_of(entry.id)
        if command is not None:
            self.accept()
            command.trigger()
        elif place:
            self.accept()
            self.context.frame.go_to(place, subject)

    @override
    def offered(self, wanted: str) -> Sequence[Entry]:
        """Before the first letter only places and commands: a list of all is none."""
        if wanted.strip():
            return super().offered(wanted)
        near = (_PLACE, _COMMAND)
        return [one for one in super().offered(wanted) if one.id.startswith(near)]

    def _does(self, entry: Entry) -> str:
        if entry.id in self._commands:
            return self.tr("Do it")
        return self.tr("Go there") if _place_of(entry.id)[0] else ""

    def _command_entries(self) -> tuple[Entry, ...]:
        line = QCoreApplication.translate("Search", "A command.")
        return tuple(
            Entry(
                id=name,
                heading=command.text(),
                lines=(line, *_key_line(command)),
            )
            for name, command in self._commands.items()
        )


def _key_line(command: QAction) -> tuple[str, ...]:
    keys = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if not keys:
        return ()
    return (with_label(QCoreApplication.translate("Search", "Key"), keys),)


def _place_of(entry: str) -> tuple[str, str]:
    """Return the place that shows an entry, and at what it opens; "" for none."""
    if entry.startswith(_PLACE):
        return entry.removeprefix(_PLACE), ""
    for kind, place in _AT.items():
        if entry.startswith(kind):
            named = entry.removeprefix(kind) if kind in _WITH_SUBJECT else ""
            return place, _ASKED_AS if kind == _DRUG else named
    return "", ""


def _places() -> tuple[Entry, ...]:
    line = QCoreApplication.translate("Search", "A page of the planner.")
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
            lines=tuple(line for line in (row.spoken, row.note, row.summary) if line),
        )
        for row in rows
    )


def _options(context: PageContext) -> tuple[Entry, ...]:
    """Return the options; the short name has the abbreviations people know."""
    texts = context.state.texts
    return tuple(
        Entry(
            id=f"{_OPTION}{option.id}",
            heading=texts.get(f"options.{option.id}.name"),
            lines=(texts.get(f"options.{option.id}.what"),),
            called=texts.get(f"options.{option.id}.short"),
        )
        for option in context.state.catalog.aid.options
    )


def _drugs(context: PageContext) -> tuple[Entry, ...]:
    state = context.state
    line = QCoreApplication.translate(
        "Search", "A drug; what you take is in About you."
    )
    return tuple(
        Entry(
            id=f"{_DRUG}{drug.id}",
            heading=state.speaker.drug_name(drug.id),
            lines=tuple(
                words
                for words in (state.texts.find(f"drugs.{drug.id}.brands"), line)
                if words
            ),
        )
        for drug in state.catalog.drugs()
    )
