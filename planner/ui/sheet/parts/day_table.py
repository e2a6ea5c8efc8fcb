"""A sheet typed as a table: day number, date, what happens."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.models.structs import replace
from planner.services.sheet.day_table import TableRow
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.sheet.field_group import WIDE, FieldGroup, Part
from planner.ui.sheet.rule_sheet import RowList
from planner.ui.widgets.buttons import button
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import small

_DAY: Final = Part[TableRow, str](
    "day", lambda of: of.day, lambda of, told: replace(of, day=told)
)
_DATE: Final = Part[TableRow, str](
    "date", lambda of: of.date, lambda of, told: replace(of, date=told)
)
_WHAT: Final = Part[TableRow, str](
    "what", lambda of: of.what, lambda of, told: replace(of, what=told)
)
_DATE_WIDTH: Final = 170


class DayRow(FieldGroup[TableRow]):
    """One row: day number, date, what happens."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self.box.addWidget(
            flow(
                self.line(_DAY, self.tr("Day")),
                self.line(_DATE, self.tr("Date"), _DATE_WIDTH),
                self.line(_WHAT, self.tr("What"), WIDE),
                gap=14,
            )
        )


class DayTable(QWidget):
    """Rows of days, and the button that makes steps of them.

    Args:
        speaker: words.
        take: makes steps of what is typed.
    """

    def __init__(self, speaker: Speaker, take: Callable[[], None]) -> None:
        super().__init__()
        self.rows: RowList[TableRow] = RowList(
            (self.tr("Add a row"), self.tr("Remove this row")),
            TableRow(),
            lambda: DayRow(speaker),
        )
        self.take_button = button(self.tr("Put these rows into the sheet"), take)
        how = self.tr(
            "Copy your sheet row by row. Day can be -6, or -6, 1, or -5 to -2. Day or"
            " date is enough; each row becomes a step on the ward of the centre, and"
            " the page of the steps has all else."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 12)
        for widget in (small(how), self.rows, flow(self.take_button)):
            box.addWidget(widget)
        box.addStretch(1)

    def typed(self) -> tuple[TableRow, ...]:
        """Return the rows, none where nothing is typed in any of them."""
        rows = self.rows.fields()
        return rows if any(one != TableRow() for one in rows) else ()

    def show_rows(self, rows: tuple[TableRow, ...]) -> None:
        """Show rows, an empty one where there is none."""
        self.rows.show_rows(rows)
        self.show_errors({})

    def show_errors(self, errors: Mapping[str, PlannerError]) -> None:
        """Say at each field what cannot be read of it."""
        self.rows.show_errors("table", errors)
