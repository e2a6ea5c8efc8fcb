"""A temperature is read in the scale in which it was measured, and kept in Celsius."""

import pytest

from planner.ui.pages.diary.temperature_text import is_fahrenheit, read_celsius
from tests.ui.stage import settle


@pytest.mark.parametrize(
    ("typed", "celsius"),
    [
        ("38.0", 38.0),
        ("38,4 °C", 38.4),
        ("37c", 37.0),
        ("100.4 °F", 38.0),
        ("100.4F", 38.0),
        ("100,3 f", 37.9),
        ("100.4", 38.0),
        ("98.6", 37.0),
    ],
)
def test_both_scales_are_read(typed, celsius):
    assert read_celsius(typed) == celsius


@pytest.mark.parametrize("typed", ["", "warm", "F", "38 K", "36.6"])
def test_what_is_no_fahrenheit_is_not_taken_for_it(typed):
    assert not is_fahrenheit(typed)


def test_fahrenheit_is_kept_in_celsius_and_its_reading_is_shown(window, qapp):
    window.go_to("diary")
    settle(qapp)
    form = window.host.page.form
    form.temperature.setText("100.4 F")
    settle(qapp)
    assert form.reading.isVisible()
    assert form.reading.text() == "Reads as: 38 °C"
    window.host.page.keep()
    (entry,) = window.state.journey.diary.values()
    assert entry.temperature == 38.0
