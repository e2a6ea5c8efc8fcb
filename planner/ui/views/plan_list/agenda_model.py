"""The plan as a list of phases with their steps, for eyes and for screen readers."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from planner.models.document import Mark
from planner.services.views.living.plan_view import PlanRow
from planner.ui.views.table_cells import VALUE_ROLE
from planner.ui.widgets.words.joints import in_facts


class PhaseHead(Struct, frozen=True, kw_only=True):
    """The line above the steps of a phase.

    Attributes:
        number: place of the phase in the timetable, from 1.
        told: how many of its steps are done or booked.
    """

    id: str
    number: int
    title: str
    told: str


class AgendaModel(QStandardItemModel):
    """Phases in the order of the timetable, steps by date, undated ones last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlanRow, ...] = ()
        self._items: dict[str, QStandardItem] = {}
        self._shape: dict[str, list[str]] = {}

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """Return all rows, in the order they came in."""
        return self._rows

    def show_rows(self, rows: tuple[PlanRow, ...], order: Sequence[str] = ()) -> bool:
        """Show other rows; where the steps are the same, only changes are told.

        Args:
            rows: by date, undated ones last.
            order: ids of the phases as the timetable has them.

        Returns:
            Whether a step or a phase came, went or took another place.
        """
        groups = _by_phase(rows, order)
        shape = {
            phase: [str(row.id) for row in group] for phase, group in groups.items()
        }
        self._rows = rows
        moved = shape != self._shape
        if list(shape) != list(self._shape):
            self._build(groups)
        else:
            # The items of these are deleted with their rows.
            for phase in (one for one in shape if shape[one] != self._shape[one]):
                for step in self._shape[phase]:
                    del self._items[step]
                head = self.item(list(shape).index(phase))
                head.removeRows(0, head.rowCount())
            for at, (phase, group) in enumerate(groups.items()):
                self._bring_up(at, group, same=shape[phase] == self._shape[phase])
        self._shape = shape
        return moved

    def item_of(self, step: str) -> QStandardItem | None:
        """Return the item of a step, None when the plan does not have it.

        Args:
            step: an occurrence as ``<id>#<n>``.
        """
        return self._items.get(step)

    def heads(self) -> Iterator[QStandardItem]:
        """Go through the items of the phases."""
        for at in range(self.rowCount()):
            yield self.item(at)

    def _build(self, groups: dict[str, list[PlanRow]]) -> None:
        self.clear()
        self._items.clear()
        for at, group in enumerate(groups.values()):
            head = _item()
            self._show_head(head, at, group)
            self._fill(head, group)
            self.appendRow(head)

    def _bring_up(self, at: int, group: list[PlanRow], *, same: bool) -> None:
        head = self.item(at)
        self._show_head(head, at, group)
        if not same:
            self._fill(head, group)
            return
        for row in group:
            item = self._items[row.id]
            if item.data(VALUE_ROLE) != row:
                _show_row(item, row)

    def _fill(self, head: QStandardItem, group: list[PlanRow]) -> None:
        items = []
        for row in group:
            item = _item()
            _show_row(item, row)
            self._items[row.id] = item
            items.append(item)
        head.appendRows(items)

    def _show_head(self, item: QStandardItem, at: int, group: list[PlanRow]) -> None:
        first = group[0]
        head = PhaseHead(
            id=first.phase,
            number=at + 1,
            title=first.phase_title,
            told=self._told(group),
        )
        if item.data(VALUE_ROLE) == head:
            return
        item.setText(head.title)
        item.setData(
            in_facts(head.title, head.told), Qt.ItemDataRole.AccessibleTextRole
        )
        item.setData(head, VALUE_ROLE)

    def _told(self, group: list[PlanRow]) -> str:
        done = sum(row.mark is Mark.DONE for row in group)
        booked = sum(row.mark is Mark.BOOKED for row in group)
        if done == len(group):
            return self.tr("all done")
        if done:
            words = self.tr("{done} of {all} done")
            return words.format(done=done, all=len(group))
        words = self.tr("{booked} of {all} booked")
        return words.format(booked=booked, all=len(group))


def _by_phase(
    rows: tuple[PlanRow, ...], order: Sequence[str]
) -> dict[str, list[PlanRow]]:
    """Return the rows of each phase; phases the timetable does not have come last."""
    groups: dict[str, list[PlanRow]] = {phase: [] for phase in order}
    for row in rows:
        groups.setdefault(row.phase, []).append(row)
    return {phase: group for phase, group in groups.items() if group}


def _item() -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    return item


def _show_row(item: QStandardItem, row: PlanRow) -> None:
    item.setText(row.title)
    item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setData(row, VALUE_ROLE)
