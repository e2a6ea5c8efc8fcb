"""The phases by their numbers, and what the signs of the timeline mean."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Mark, TimelineBar
from planner.ui.look.following import by_gap
from planner.ui.widgets.layout.layouts import empty_layout, flow
from planner.ui.widgets.words.state_pill import state_pill
from planner.ui.widgets.words.text import TextLabel, small


class TimelineLegend(QWidget):
    """Full words for what has no room in the picture."""

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[tuple[int, str], ...] | None = None
        self._phases = QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        box.addLayout(self._phases)
        box.addWidget(self._signs())

    def show_phases(self, phases: tuple[TimelineBar, ...]) -> None:
        """Name the phases; the same again costs nothing."""
        told = tuple(sorted((bar.number, bar.label) for bar in phases if bar.number))
        if told == self._told:
            return
        self._told = told
        empty_layout(self._phases)
        words = self.tr("{number}: {phase}")
        labels = [
            _short(words.format(number=number, phase=phase)) for number, phase in told
        ]
        self._phases.addWidget(flow(*labels, gap=16))

    def _signs(self) -> QWidget:
        return flow(
            state_pill(self.tr("wished"), Mark.AIM),
            state_pill(self.tr("booked"), Mark.BOOKED),
            state_pill(self.tr("done"), Mark.DONE),
            state_pill(self.tr("under way"), Mark.UNDER_WAY),
            _short(self.tr("grey bar: days on which a step may start")),
            _short(self.tr("full line: Day 0")),
            _short(self.tr("broken line: today")),
            gap=14,
        )


def _short(words: str) -> TextLabel:
    label = small(words)
    label.setWordWrap(True)
    return label
