"""All that may matter, a row each: what it is, and how much it matters."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.ids import ValueItemId
from planner.models.person.decision import Rating
from planner.services.ports import Texts
from planner.ui.look.following import by_gap
from planner.ui.pages.values.rating_scale import RatingScale
from planner.ui.pages.values.values_views import rating_words
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.focus.read_with import READ_WITH
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.layout.layouts import bounded
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import as_sentences, with_label
from planner.ui.widgets.words.text import quiet, strong

_ROW_WIDTH = 560
_NARROWEST = 505
"""Half a row: below twice that the scale would not be one line beside its words, but
is below them."""
_SHARES = (4, 7)


class RatingList(QWidget):
    """Rows that are answered in any order; a number goes on to the next row.

    Args:
        texts: the words of the content.
        items: what is asked about, in this order.
        alone: one item whose words stand in the head of the page: big answers only.

    Signals:
        rated: an item (its id) and its answer, None for one taken back.
    """

    rated = Signal(str, object)

    def __init__(
        self, texts: Texts, items: Sequence[ValueItemId], *, alone: bool
    ) -> None:
        super().__init__()
        self._texts = texts
        self._words = rating_words(texts)
        self.scales: dict[ValueItemId, RatingScale] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 12)
        for item in items:
            scale = self._make_scale(item, chips=not alone)
            if alone:
                box.addWidget(bounded(scale, _ROW_WIDTH))
            else:
                box.addWidget(Rule())
                box.addWidget(self._make_row(item, scale))

    def show_answers(self, ratings: Mapping[ValueItemId, Rating]) -> None:
        """Show what is stored."""
        for item, scale in self.scales.items():
            scale.set_value(ratings.get(item))

    def type_first(self, event: QKeyEvent) -> None:
        """Give a number that was typed at once to the first row without an answer."""
        scale = next((one for one in self.scales.values() if one.value() is None), None)
        if scale is not None and scale.takes(event):
            scale.take_focus()
            QCoreApplication.sendEvent(scale, event)

    def _make_scale(self, item: ValueItemId, *, chips: bool) -> RatingScale:
        title = self._texts.get(f"values.{item}.title")
        name = as_sentences(title, self._texts.get("values.question"))
        scale = RatingScale(name, self._words, chips=chips)
        scale.chosen.connect(partial(self.rated.emit, item))
        scale.cleared.connect(partial(self.rated.emit, item, None))
        scale.answered.connect(partial(self._go_on, item))
        self.scales[item] = scale
        return scale

    def _make_row(self, item: ValueItemId, scale: RatingScale) -> QWidget:
        said = QWidget()
        box = QVBoxLayout(said)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 4)
        box.addWidget(strong(self._texts.get(f"values.{item}.title")))
        box.addWidget(quiet(self._texts.get(f"values.{item}.body")))
        box.addStretch(1)
        row = SideBySide(said, scale, narrowest=_NARROWEST, shares=_SHARES, gap=20)
        row.setProperty(READ_WITH, True)
        return row

    def _go_on(self, item: ValueItemId) -> None:
        """Go to the next row; the last one keeps the keyboard."""
        answer = self.scales[item].value()
        items = list(self.scales)
        following = items[items.index(item) + 1 :]
        if following:
            self.scales[following[0]].take_focus()
        if answer is not None:
            # The keyboard has left the answer before a screen reader could say it.
            title = self._texts.get(f"values.{item}.title")
            announce(self, with_label(title, self._words[answer]))
