"""The row of filters above the plan's table."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.look import look
from planner.ui.views.plan_list.plan_filter import PlanFilter
from planner.ui.widgets.buttons import link
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.layout.layouts import wide

_FIELD = 190


class PlanFilters(QWidget):
    """Search words, phase, place, who and state; "" means all."""

    changed = Signal(object)
    """The ``PlanFilter`` that is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Which steps to show"))
        row = FlowLayout(self, gap=look().gap(8))
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Search the plan"))
        self.text.setAccessibleName(self.tr("Search the plan"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._tell)
        self.phase = self._box(self.tr("All phases"))
        self.place = self._box(self.tr("All places"))
        self.who = self._box(self.tr("Everyone"))
        self.state = self._box(self.tr("All states"))
        for field in (self.text, self.phase, self.place, self.who, self.state):
            wide(field, _FIELD)
            row.addWidget(field)
        self._all = link(self.tr("Show all steps"), self.clear)
        row.addWidget(self._all)
        self._all.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> PlanFilter:
        """Return the filter that is asked for."""
        return PlanFilter(
            text=self.text.text(),
            phase=self.phase.currentData() or "",
            place=self.place.currentData() or "",
            who=self.who.currentData() or "",
            state=self.state.currentData() or "",
        )

    def offer(self, rows: tuple[PlanRow, ...]) -> None:
        """Offer what occurs in the plan; what was asked for stays where it can."""
        for box, pairs in (
            (self.phase, ((row.phase, row.phase_title) for row in rows)),
            (self.place, ((row.place, row.place_word) for row in rows)),
            (self.who, ((row.who, row.who_word) for row in rows)),
            (self.state, ((row.state, row.state_word) for row in rows)),
        ):
            self._fill(box, pairs)

    def clear(self) -> None:
        """Show all steps again."""
        self.text.clear()
        for box in (self.phase, self.place, self.who, self.state):
            box.setCurrentIndex(0)

    def _box(self, words: str) -> QComboBox:
        box = PickBox()
        box.setAccessibleName(words)
        box.addItem(words, "")
        box.currentIndexChanged.connect(self._tell)
        return box

    def _fill(self, box: QComboBox, pairs: Iterable[tuple[str, str]]) -> None:
        wanted = dict(pairs)
        known = {box.itemData(index) for index in range(1, box.count())}
        if known == set(wanted):
            return
        chosen = box.currentData()
        # Filling is no choice of the person's: it must not filter anew.
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for value, words in wanted.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _tell(self) -> None:
        self._all.setVisible(self.value() != PlanFilter())
        self.changed.emit(self.value())
