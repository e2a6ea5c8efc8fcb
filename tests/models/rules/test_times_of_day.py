"""A time of day is read as people write it, by the calendar and by a booking alike."""

from datetime import time

import pytest

from planner.models.rules.times_of_day import read_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("12:00 am", time(0)),
        ("12:15 PM", time(12, 15)),
        ("2:15pm", time(14, 15)),
        ("24:00", None),
        ("0:30 am", None),
        ("0:30 pm", None),
        ("1:00 am", time(1)),
        ("12:59 am", time(0, 59)),
        ("13:00 pm", None),
        ("23:59", time(23, 59)),
        ("9:60", None),
        ("9", None),
        ("after 9:30", None),
        ("", None),
    ],
)
def test_a_time_of_day_is_read_where_it_is_one(text, expected):
    assert read_time(text) == expected
