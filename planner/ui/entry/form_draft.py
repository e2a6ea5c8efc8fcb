"""A form whose every letter is kept until it is added or cleared."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from planner.models.errors import PlannerError
from planner.services.journeys.kept_drafts import KeptDraft
from planner.services.words.speaker import Speaker
from planner.ui.entry.draft_fields import Typed, draft_field
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.text import small

if TYPE_CHECKING:
    from planner.ui.entry.draft_fields import DraftField
    from planner.ui.widgets.words.text import TextLabel

_KEEP: Final = 300
"""Milliseconds after a letter within which it is stored."""


class DraftNote(QWidget):
    """Says at the form that it holds what was begun on a day, with a way to clear it.

    Signals:
        cleared: the person does not want it any more.
    """

    cleared = Signal()

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker
        self._words: TextLabel = small("")
        row = FlowLayout(self)
        row.addWidget(self._words)
        row.addWidget(link(self.tr("Clear it"), self.cleared.emit))

    def tell(self, draft: KeptDraft | None) -> None:
        """Tell of a draft that came back; None hides the note."""
        if draft is None:
            self.hide()
            return
        words = self.tr("You began this on {date}. Add it, or clear it.")
        self._words.setText(words.format(date=self._speaker.day_bare(draft.begun)))
        # Before a form gave it a place it would be a window of its own; not hidden
        # by anybody, it then comes into view with the form.
        if self.parentWidget() is not None:
            self.show()


class FormDraft(QObject):
    """Keeps the fields of one form, and puts back what was kept.

    A field counts as typed into while it holds something else than when ``begin`` was
    called; only such fields are kept.

    Args:
        context: keeps drafts, those of the journey that is open now.
        name: of the form, ``place/form``; the same after every start.
        fields: what to keep, each by a name that stays.
        parent: the form.

    Attributes:
        fields: what is kept.
        restored: what came back when the form was made or began anew, None for
            nothing.
    """

    def __init__(
        self,
        context: PageContext,
        name: str,
        fields: Mapping[str, Typed],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._drafts = context.drafts
        self._journey = context.state.journey.id
        self.name = name
        self.fields = fields
        self._fields: dict[str, DraftField] = {
            key: draft_field(field) for key, field in fields.items()
        }
        self._empty: dict[str, str] = {}
        self._holder = object()
        self.restored: KeptDraft | None = None
        self._speaker = context.state.speaker
        self._note: DraftNote | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP)
        self._timer.timeout.connect(self.keep)
        self._listen()
        self.begin()

    def _listen(self) -> None:
        for field in self._fields.values():
            field.changed.connect(self._keep_soon)
        self._drafts.flushing.connect(self._hand_in)
        self._drafts.cleared.connect(self._hear_cleared)
        # Not a method of ours: by then there is nothing left to call it on.
        self.destroyed.connect(partial(self._drafts.let_go, self._holder))

    @property
    def note(self) -> DraftNote:
        """The note of this form; whoever asks for it gives it a place at once."""
        # Made when it is asked for: fields that store themselves have no place for it.
        if self._note is None:
            self._note = DraftNote(self._speaker)
            self._note.cleared.connect(self.clear)
            self._note.tell(self.restored)
        return self._note

    def begin(self, name: str = "") -> None:
        """Take what the fields show for stored, and put back what was kept over it.

        Args:
            name: another form that the same fields stand for now.
        """
        self._rest()
        self.name = name or self.name
        self._empty = self.texts()
        # A form that this one takes the place of may still hold its last letters.
        self._drafts.gather()
        self.restored = self._drafts.find(self._journey, self.name)
        self._show(self.restored.texts if self.restored else {})
        self._tell(self.restored)
        self._rest()

    @property
    def waiting(self) -> KeptDraft | None:
        """Return what is kept of this form, None where it is as it was."""
        return self._drafts.find(self._journey, self.name)

    @property
    def waits(self) -> bool:
        """Whether the fields hold something that is not stored as a fact."""
        return self.texts() != self._empty

    def keep(self) -> None:
        """Store what stands in the form, where it is not what was there before."""
        self._rest()
        typed = {
            key: text for key, text in self.texts().items() if text != self._empty[key]
        }
        self._drafts.keep(self._journey, self.name, typed)
        if not typed:
            self._tell(None)

    def take(self, record: Callable[[], bool]) -> bool:
        """Record what the form holds and forget the draft; returns whether it was.

        The form then shows what is stored, or is emptied, and calls ``begin``. One that
        goes away with its fields as they are holds nothing that waits.
        """
        self.keep()
        taken = self._drafts.take(self._journey, self.name, record)
        # What was recorded may have taken the form away.
        if taken and isValid(self):
            self._rest()
            self._empty = self.texts()
            self._tell(None)
        return taken

    def attempt(self, record: Callable[[], PlannerError | None]) -> PlannerError | None:
        """Do the same with what returns why it was refused."""
        found: list[PlannerError] = []

        def taken() -> bool:
            error = record()
            found.extend([error] if error is not None else [])
            return error is None

        self.take(taken)
        return found[0] if found else None

    def settle(self) -> None:
        """Take what stands in the form for stored: it was recorded by itself."""
        self._rest()
        self._empty = self.texts()
        self._drafts.drop(self._journey, self.name)
        self._tell(None)

    def clear(self) -> None:
        """Show what was there before anything was typed, and forget the draft."""
        self._show(self._empty)
        self._rest()
        self._drafts.drop(self._journey, self.name)
        self._tell(None)

    def texts(self) -> dict[str, str]:
        """Return what stands in every field, as typed."""
        return {key: field.text() for key, field in self._fields.items()}

    def _tell(self, draft: KeptDraft | None) -> None:
        if self._note is not None:
            self._note.tell(draft)

    def _show(self, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            field = self._fields.get(key)
            if field is not None and field.text() != text:
                field.show(text)

    def _keep_soon(self) -> None:
        # A timer that runs is left alone: started anew by each letter, it would
        # never end while somebody goes on typing.
        if not self._timer.isActive():
            self._timer.start()
            self._drafts.hold(self._holder)

    def _rest(self) -> None:
        self._timer.stop()
        self._drafts.let_go(self._holder)

    def _hear_cleared(self, journey: str, name: str) -> None:
        if (journey, name) == (self._journey, self.name):
            self.clear()

    def _hand_in(self) -> None:
        if self._timer.isActive():
            self.keep()
