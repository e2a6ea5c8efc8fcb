from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from planner.models.document import Mark
from planner.ui.views.timeline_view.timeline import TimelineCanvas
from planner.ui.views.timeline_view.timeline_layout import FULL, TimelineLayout
from planner.ui.views.timeline_view.timeline_scale import TimelineScale, pack_lanes
from tests.slices import share_of
from tests.ui.story import a_told_view, many_steps

WIDTH = 900


@pytest.fixture
def canvas(qtbot):
    made = TimelineCanvas()
    qtbot.addWidget(made)
    made.resize(WIDTH, 260)
    made.show_timeline(a_told_view().timeline)
    made.show()
    return made


steps = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.2, 5.0)),
        st.tuples(st.just("pan"), st.floats(-2.0, 2.0)),
        st.tuples(st.just("reveal"), st.integers(0, 799)),
    ),
    max_size=12,
)


@given(steps=steps)
def test_no_zooming_and_panning_ever_leaves_the_picture(steps):
    scale = TimelineScale(first=date(2026, 11, 1), days=800, width=WIDTH)
    for kind, amount in steps:
        if kind == "zoom":
            scale = scale.zoomed(amount)
        elif kind == "pan":
            scale = scale.panned(amount)
        else:
            day = scale.first + timedelta(days=amount)
            scale = scale.revealing(day)
            assert 0 <= scale.x(day) <= WIDTH
        assert scale.offset >= 0
        assert scale.offset + scale.shown_days <= scale.days + 1e-6
        assert scale.zoom >= 1


@given(
    stretches=st.lists(
        st.tuples(st.floats(0, 1000), st.floats(0.1, 50)), max_size=40
    ).map(lambda pairs: sorted((left, left + width) for left, width in pairs))
)
def test_stretches_in_one_lane_overlap_only_when_all_lanes_are_taken(stretches):
    most = 3
    lanes = pack_lanes(stretches, most)
    for index, (left, _) in enumerate(stretches):
        busy = [lanes[other] for other in range(index) if stretches[other][1] > left]
        if lanes[index] in busy:
            assert set(busy) == set(range(most))


def test_arrow_keys_walk_every_dated_step_in_date_order(qtbot, canvas):
    view = a_told_view()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    walked = [canvas.point.subject]
    for _ in view.timeline.points[1:]:
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        walked.append(canvas.point.subject)
    assert walked == [point.subject for point in view.timeline.points]
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.point.subject == walked[-1]


def test_the_point_the_keys_are_on_is_always_in_view_when_zoomed_in(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    for _ in range(5):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    for _ in a_told_view().timeline.points:
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        assert 0 <= canvas.scale.middle(canvas.point.day) <= canvas.width()


def test_what_is_near_is_shown_first_and_the_later_years_by_zooming_out(canvas):
    timeline = a_told_view().timeline
    assert canvas.scale.first_shown == timeline.first
    assert canvas.scale.last_shown < timeline.last
    assert 0 < canvas.scale.x(timeline.day0) < canvas.width()
    canvas.stretch.show_whole()
    assert canvas.scale.x(timeline.last) <= canvas.width()


def test_zero_shows_the_whole_plan_again(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    assert canvas.scale.zoom > 1
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.scale.zoom == 1
    assert canvas.scale.offset == 0


def test_enter_opens_the_step_of_the_point(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    with qtbot.waitSignal(canvas.point_opened) as opened:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == [a_told_view().timeline.points[-1].subject]


def test_a_press_chooses_the_mark_under_it(qtbot, canvas):
    canvas.stretch.show_whole()
    target = a_told_view().timeline.points[-1]
    x = round(canvas.scale.middle(target.day))
    for y in range(canvas.height()):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        if canvas.point is not None and canvas.point.subject == target.subject:
            break
    assert canvas.point.subject == target.subject


def test_a_screen_reader_finds_a_chart_with_its_words_and_the_point(qtbot, canvas):
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.role() == QAccessible.Role.Chart
    assert interface.text(QAccessible.Text.Name) == "Timeline of the plan"
    spoken = interface.text(QAccessible.Text.Description)
    assert "Day 0: Tuesday 6 April 2027" in spoken
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert interface.text(QAccessible.Text.Value) == canvas.point.spoken


def test_the_chosen_point_stays_when_the_plan_changes(qtbot, canvas):
    canvas.choose("mri")
    canvas.show_timeline(a_told_view(*many_steps(5)).timeline)
    assert canvas.point.subject == "mri"


@settings(max_examples=share_of(25))
@given(count=st.integers(1, 300), zoom=st.floats(0.2, 40))
def test_every_step_is_drawn_alone_or_counted_in_one_crowd(count, zoom):
    timeline = a_told_view(*many_steps(count)).timeline
    days = (timeline.last - timeline.first).days + 1
    scale = TimelineScale(first=timeline.first, days=days, width=WIDTH).zoomed(zoom)
    layout = TimelineLayout(timeline, scale, FULL)
    whole = scale.whole()
    single = layout.single_points(whole)
    crowded = sum(one.count for one in layout.crowds)
    assert len(single) + crowded == len(timeline.points)
    alone = {placed.point.subject for placed in single}
    for point in timeline.points:
        if point.strong or point.mark is not Mark.AIM:
            assert point.subject in alone
    for one in layout.crowds:
        assert one.first <= one.last
        assert one.count >= 2
        for placed in single:
            inside = one.first < placed.point.day < one.last
            assert not (inside and placed.lane == one.lane)


def test_coming_closer_takes_a_crowd_apart_until_every_step_stands_alone():
    timeline = a_told_view(*many_steps(120)).timeline
    days = (timeline.last - timeline.first).days + 1
    scale = TimelineScale(first=timeline.first, days=days, width=WIDTH)
    assert TimelineLayout(timeline, scale, FULL).crowds
    near = scale.zoomed(60)
    assert not TimelineLayout(timeline, near, FULL).crowds


def test_the_point_of_the_keys_is_seen_in_a_crowd_too(qtbot, plain_look):
    made = TimelineCanvas()
    qtbot.addWidget(made)
    made.resize(WIDTH, 260)
    made.show_timeline(a_told_view(*many_steps(300)).timeline)
    made.stretch.show_whole()
    still = made.grab().toImage()
    made.choose("extra-40")
    assert made.point is not None
    chosen = made.grab().toImage()
    assert chosen != still
    made.choose("")
    assert made.grab().toImage() == still
