"""Backups in rows: when made, what is in them, look inside, put back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.services.views.copies_view import CopyRow
from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_facts, with_label
from planner.ui.widgets.words.text import body, small, strong


class CopiesList(QWidget):
    """A row for each copy.

    Args:
        look_inside: shows what is in a copy.
        put_back: asks whether it shall take the place of the data file.
    """

    def __init__(
        self, look_inside: Callable[[Path], None], put_back: Callable[[Path], None]
    ) -> None:
        super().__init__()
        self._look_inside, self._put_back = look_inside, put_back
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 8)

    def show_rows(self, rows: Sequence[CopyRow]) -> None:
        """Show these copies and no others."""
        empty_layout(self._box)
        for row in rows:
            self._box.addWidget(Rule())
            self._box.addWidget(self._row(row))

    def _row(self, row: CopyRow) -> QWidget:
        title = [body(row.title)] if row.title else []
        made = column(strong(row.day), small(row.where), gap=2)
        inside = column(*title, *map(small, row.lines), gap=2)
        for side in (made, inside):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        ways = self._ways(row) if row.is_readable else QWidget()
        return SideBySide(made, inside, ways, narrowest=170, shares=(9, 13, 13))

    def _ways(self, row: CopyRow) -> QWidget:
        named = in_facts(row.day, row.where)
        inside, put = self.tr("Look inside"), self.tr("Put back")
        return flow(
            button(
                inside,
                partial(self._look_inside, row.path),
                spoken=with_label(inside, named),
            ),
            link(put, partial(self._put_back, row.path), with_label(put, named)),
        )
