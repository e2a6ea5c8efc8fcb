"""Where the keys are on a timeline, and which stretch of it is shown."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt

from planner.ui.views.timeline_view.timeline_cursor import TimelineCursor
from planner.ui.views.timeline_view.timeline_stretch import TimelineStretch
from tests.ui.story import a_told_view, many_steps

WIDTH = 800.0


@pytest.fixture(scope="module")
def timeline():
    return a_told_view(*many_steps(5)).timeline


@pytest.fixture
def cursor(timeline):
    made = TimelineCursor()
    made.show(timeline)
    return made


@pytest.fixture
def stretch(qapp, timeline):
    owner = QObject()
    made = TimelineStretch(owner)
    made.show(timeline, WIDTH)
    yield made
    owner.deleteLater()


def test_keys_go_nowhere_before_a_plan_is_shown():
    cursor = TimelineCursor()
    assert cursor.after_key(Qt.Key.Key_Right) is None
    assert cursor.near_today() is None
    assert cursor.point is None


def test_keys_stop_at_the_first_and_the_last_point(cursor):
    last = len(cursor.points) - 1
    assert cursor.after_key(Qt.Key.Key_End) == last
    cursor.index = last
    assert cursor.after_key(Qt.Key.Key_Right) == last
    assert cursor.after_key(Qt.Key.Key_Left) == last - 1
    cursor.index = 0
    assert cursor.after_key(Qt.Key.Key_Left) == 0
    assert cursor.after_key(Qt.Key.Key_Space) is None


def test_the_cursor_tells_whether_choosing_moved_it(cursor):
    subject = cursor.points[2].subject
    assert cursor.put_on(subject)
    assert not cursor.put_on(subject)
    assert cursor.point.subject == subject
    assert cursor.put_on("no such step")
    assert cursor.point is None


def test_a_plan_of_the_same_days_keeps_the_stretch(stretch, timeline):
    stretch.zoom(1.5)
    before = stretch.scale
    stretch.show(timeline, WIDTH)
    assert stretch.scale == before


def test_what_changes_nothing_is_not_told(qtbot, stretch):
    stretch.show_whole()
    with qtbot.assertNotEmitted(stretch.zoomed), qtbot.assertNotEmitted(stretch.moved):
        stretch.show_whole()
        stretch.pan(-1.0)


def test_a_day_out_of_sight_is_revealed_by_moving_alone(qtbot, stretch, timeline):
    stretch.zoom(4.0, timeline.first)
    zoom = stretch.scale.zoom
    with qtbot.waitSignal(stretch.moved):
        stretch.reveal(timeline.last)
    assert stretch.scale.zoom == zoom
    assert stretch.scale.shows(timeline.last, timeline.last)


def test_plus_keeps_the_day_of_the_keys_in_its_place(stretch, timeline):
    stretch.show_whole()
    day = timeline.first + timedelta(days=40)
    before = stretch.scale.x(day)
    assert stretch.obeys(Qt.Key.Key_Plus, day)
    assert stretch.scale.x(day) == pytest.approx(before, abs=1e-6)
    assert not stretch.obeys(Qt.Key.Key_A, day)
