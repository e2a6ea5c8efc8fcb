"""A year of two digits is read where a date is typed, and shown with four."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from planner.ui.entry.date_field import DateField
from tests.ui.stage import settle


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4.5.92", date(1992, 5, 4)),
        ("4 may 30", date(1930, 5, 4)),
        ("22.11.26", date(2026, 11, 22)),
        ("23.11.26", date(1926, 11, 23)),
    ],
)
def test_a_birth_with_a_year_of_two_digits_is_in_the_past(
    window, hands, service, qapp, typed, meant
):
    window.go_to("about-you")
    settle(qapp)
    born = window.host.page.findChildren(DateField)[0]
    hands.tab_to("Birth date")
    hands.type(typed)
    hands.press(Qt.Key.Key_Tab)
    assert not born.trouble
    assert str(meant.year) in born.edit.text()
    assert service.open(window.state.journey.id).profile.born == meant
