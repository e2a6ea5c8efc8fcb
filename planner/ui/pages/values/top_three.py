"""The three things that come first, ticked among all that may matter."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.ids import ValueItemId
from planner.models.person.decision import Rating, Voice
from planner.models.rules.decision_rules import TOP_COUNT
from planner.services.language.letters import inside_sentence
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.pages.values.values_views import rating_words
from planner.ui.state.i18n import counted
from planner.ui.widgets.fields.tick_box import TickBox, show_ticked
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_aside
from planner.ui.widgets.words.text import quiet


class TopThree(QWidget):
    """All items with their answers, what matters most first.

    Args:
        speaker: of the window's language.
        items: in the order of asking.
        voice: whose answers.

    Signals:
        picked: all that is ticked now, in the order of ticking.
    """

    picked = Signal(object)

    def __init__(
        self, speaker: Speaker, items: Sequence[ValueItemId], voice: Voice
    ) -> None:
        super().__init__()
        self._speaker, self._items = speaker, tuple(items)
        self._top = voice.top
        self._count = quiet("")
        self.boxes: dict[ValueItemId, TickBox] = {}
        for item in items:
            tick = self.boxes[item] = TickBox("")
            tick.toggled.connect(partial(self._tick, item))
        self._order: list[ValueItemId] = []
        holder = flow(*self.boxes.values())
        self._row = holder.layout()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        box.addWidget(self._count)
        box.addWidget(holder)
        self.show_voice(voice)

    def show_voice(self, voice: Voice) -> None:
        """Show what is stored, what weighs most first."""
        self._top = voice.top
        texts, language = self._speaker.texts, self._speaker.language
        words = rating_words(texts)
        for item, box in self.boxes.items():
            rating = voice.ratings.get(item)
            said = "" if rating is None else inside_sentence(words[rating], language)
            told = with_aside(texts.get(f"values.{item}.title"), said)
            box.setText(told)
            box.setAccessibleName(told)
            show_ticked(box, on=item in voice.top)
        self._put_in_order(_by_weight(self._items, voice))
        told = self.tr("{count} of {total} picked")
        self._count.setText(counted(told, count=len(voice.top), total=TOP_COUNT))

    def _put_in_order(self, items: list[ValueItemId]) -> None:
        if items != self._order and isinstance(self._row, FlowLayout):
            self._order = items
            self._row.clear(keep=True)
            for item in items:
                self._row.addWidget(self.boxes[item])

    def _tick(self, item: ValueItemId, on: bool) -> None:  # noqa: FBT001  a slot
        others = tuple(one for one in self._top if one != item)
        self.picked.emit((*others, item) if on else others)


def _by_weight(items: Sequence[ValueItemId], voice: Voice) -> list[ValueItemId]:
    rated = voice.ratings
    # Stable: what weighs the same keeps the order of asking.
    return sorted(items, key=lambda item: -rated.get(item, Rating.NOT_SURE).value)
