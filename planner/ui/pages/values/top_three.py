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
        words = {
            rating: inside_sentence(word, speaker.language)
            for rating, word in rating_words(speaker.texts).items()
        }
        self._top = voice.top
        self._count = quiet("")
        self.boxes: dict[ValueItemId, TickBox] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        box.addWidget(self._count)
        for item in _by_weight(items, voice):
            title = speaker.texts.get(f"values.{item}.title")
            rating = voice.ratings.get(item)
            tick = TickBox(with_aside(title, "" if rating is None else words[rating]))
            tick.toggled.connect(partial(self._tick, item))
            self.boxes[item] = tick
            box.addWidget(tick)
        self.show_top(voice.top)

    def show_top(self, top: tuple[ValueItemId, ...]) -> None:
        """Show what is stored."""
        self._top = top
        for item, box in self.boxes.items():
            show_ticked(box, on=item in top)
        self._count.setText(
            counted(
                self.tr("{count} of {total} picked"), count=len(top), total=TOP_COUNT
            )
        )

    def _tick(self, item: ValueItemId, on: bool) -> None:  # noqa: FBT001  a slot
        others = tuple(one for one in self._top if one != item)
        self.picked.emit((*others, item) if on else others)


def _by_weight(items: Sequence[ValueItemId], voice: Voice) -> list[ValueItemId]:
    rated = voice.ratings
    # Stable: what weighs the same keeps the order of asking.
    return sorted(items, key=lambda item: -rated.get(item, Rating.NOT_SURE).value)
