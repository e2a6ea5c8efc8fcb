"""The timeline with its buttons, the point in words, and the plan in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Timeline
from planner.ui.look.following import by_gap
from planner.ui.views.timeline_view.timeline import TimelineCanvas
from planner.ui.views.timeline_view.timeline_legend import TimelineLegend
from planner.ui.views.timeline_view.timeline_stretch import PAN_SHARE, ZOOM_STEP
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, quiet

if TYPE_CHECKING:
    from planner.ui.widgets.words.text import TextLabel


class TimelinePanel(QWidget):
    """A canvas to walk through, and the same in words below it."""

    step_chosen = Signal(str)
    step_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.canvas = TimelineCanvas()
        self.canvas.point_chosen.connect(self._choose)
        self.canvas.point_opened.connect(self.step_opened)
        self._point = quiet("")
        self._words: TextLabel = body("")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 12)
        card = Card()
        self._legend = TimelineLegend()
        card.add(self.canvas, self._legend, self._point)
        box.addWidget(self._buttons())
        box.addWidget(card)
        self._words.hide()
        words = link(self.tr("The same in words"), self._fold_words)
        box.addWidget(Card().add(flow(words), self._words))
        self._say()

    def show_timeline(self, timeline: Timeline) -> None:
        """Draw a plan and tell it."""
        self.canvas.show_timeline(timeline)
        self._legend.show_phases(timeline.phases)
        self._words.setText(timeline.spoken)
        self._say()

    def choose(self, step: str) -> None:
        """Put the mark on a step."""
        self.canvas.choose(step)
        self._say()

    def _buttons(self) -> QWidget:
        canvas = self.canvas
        return flow(
            button(self.tr("Larger"), lambda: canvas.zoom(ZOOM_STEP)),
            button(self.tr("Smaller"), lambda: canvas.zoom(1 / ZOOM_STEP)),
            button(self.tr("Earlier"), lambda: canvas.stretch.pan(-PAN_SHARE)),
            button(self.tr("Later"), lambda: canvas.stretch.pan(PAN_SHARE)),
            button(self.tr("Whole plan"), canvas.stretch.show_whole),
        )

    def _fold_words(self) -> None:
        self._words.setVisible(not self._words.isVisible())

    def _choose(self, step: str) -> None:
        self._say()
        self.step_chosen.emit(step)

    def _say(self) -> None:
        point = self.canvas.point
        hint = self.tr(
            "Arrow keys go from step to step. Plus and minus zoom, 0 shows all."
        )
        self._point.setText(point.spoken if point else hint)
