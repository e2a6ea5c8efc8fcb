"""What our painters draw in a mirrored window is the mirror image of what they draw."""

from contextlib import nullcontext
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.models.document import LineChart, Mark
from planner.services.views.living.month_view import month_view
from planner.services.views.walk import PlaceState, Stretch
from planner.ui.look.mirror import painter_on
from planner.ui.views.month.month_calendar import MonthCalendar
from planner.ui.views.month.month_legend import MonthLegend
from planner.ui.views.plan_list.agenda import Agenda
from planner.ui.views.plan_list.phase_strip import PhaseStrip
from planner.ui.views.timeline_view.timeline import TimelineCanvas
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.choice_row import ChoiceChip, ChoiceRow
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.frames.compare_table import CompareRow, CompareTable
from planner.ui.widgets.frames.message_bar import MessageBar
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from planner.ui.widgets.pictures.line_chart import LineChartView
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.pictures.state_mark import paint_mark
from planner.ui.widgets.words.text import body, emphasis
from planner.ui.window.frame.station import Station, StationButton
from tests.ui.mirrors import difference, mirrored, picture
from tests.ui.story import DAY0_DATE, PHASES, TODAY, a_told_view

WORDS = "mmmmm mmm mmmmmmm"
"""Letters of one width: the order within a line does not matter."""


def month():
    view = a_told_view()
    made = MonthCalendar()
    made.show_plan(
        lambda day: month_view(day, view.rows, view.timeline, view.speaker), TODAY
    )
    made.go_to(DAY0_DATE)
    return made


def agenda():
    made = Agenda()
    made.show_rows(a_told_view().rows, [phase for phase, _ in PHASES])
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def strip():
    made = PhaseStrip()
    made.show_timeline(a_told_view().timeline)
    return made


def timeline():
    made = TimelineCanvas()
    made.show_timeline(a_told_view().timeline)
    # Else the first one that has the keyboard would go to the day of now.
    made.choose("dental")
    return made


def zoomed():
    made = timeline()
    made.zoom(2)
    return made


def chart():
    points = ((0, 1.0), (3, 2.0), (9, 7.5), (30, 4.0))
    shown = LineChart(title="", unit="", points=points, spoken="", limits=(6.0,))
    return LineChartView(shown, "mmm", "mmmmm")


def station():
    return StationButton(
        Station(
            id="fit",
            title="mmm",
            group=Stretch.DECIDE,
            state=PlaceState.BEGUN,
            here=True,
        )
    )


def pick_box():
    made = PickBox()
    made.addItem(WORDS)
    return made


def message():
    made = MessageBar()
    made.show_message(WORDS)
    return made


def table():
    rows = [CompareRow("mmm", "mm", [body("m"), body("mm mmm")]) for _ in range(3)]
    return CompareTable(["m", "mmm"], rows, "mmmmmm")


WIDE = 800
MADE = {
    "row": (lambda: ChoiceRow(WORDS, "mmmm mm"), (420, 80)),
    "chip": (lambda: ChoiceChip("mmm"), (160, 50)),
    "tick": (lambda: TickBox("mmmm"), (260, 50)),
    "pick": (pick_box, (320, 50)),
    "station": (station, (260, 50)),
    "legend": (MonthLegend, (700, 40)),
    "people": (lambda: PeoplePicture(314, ""), (240, 150)),
    "chart": (chart, (400, 160)),
    "icon": (lambda: IconMark("right", 200), (200, 200)),
    "strip": (strip, (700, 90)),
    "timeline": (timeline, (800, 280)),
    "part of the timeline": (zoomed, (800, 280)),
    "month": (month, (900, 560)),
    "agenda": (agenda, (700, 700)),
    "message": (message, (600, 60)),
    "table": (table, (900, 300)),
    "flow": (lambda: flow(TickBox("m"), TickBox("mmm")), (400, 60)),
    "words": (lambda: body(WORDS), (400, 40)),
    "strong words": (lambda: emphasis("mmmm **mm**"), (900, 40)),
}


@pytest.fixture
def drawn(qtbot, qapp, plain_look):
    def draw(name):
        make, size = MADE[name]
        made = make()
        qtbot.addWidget(made)
        made.resize(*size)
        made.show()
        made.resize(*size)
        qapp.processEvents()
        return picture(made)

    return draw


@pytest.mark.parametrize("name", MADE)
def test_a_mirrored_picture_is_the_mirror_image(qapp, drawn, name):
    plain = drawn(name)
    with mirrored(qapp):
        other = drawn(name)
    # One that is its own mirror image would prove nothing.
    assert difference(plain, plain) > 0.009
    assert difference(plain, other) < 0.002


@pytest.mark.parametrize("make", [timeline, strip])
def test_a_press_means_what_is_seen_there(qtbot, qapp, plain_look, make):
    plain = pressed(qtbot, make())
    with mirrored(qapp):
        other = pressed(qtbot, make())
    assert len(set(plain.values())) > 2
    assert other == {(WIDE - x, y): meant for (x, y), meant in plain.items()}


def pressed(qtbot, widget):
    """What a press means, by its place, all over a widget."""
    qtbot.addWidget(widget)
    widget.resize(WIDE, widget.sizeHint().height())
    widget.show()
    heard, found = [], {}
    for signal in ("point_chosen", "point_opened", "phase_chosen"):
        if hasattr(widget, signal):
            getattr(widget, signal).connect(heard.append)
    for x in range(0, WIDE + 1, 20):
        for y in range(6, widget.height(), 24):
            heard.clear()
            press(widget, QPoint(min(x, WIDE - 1), y))
            if heard and 0 < x < WIDE:
                found[x, y] = heard[-1]
    return found


def press(widget, place):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def test_the_left_arrow_goes_on_where_reading_goes_on_to_the_left(
    qtbot, qapp, plain_look
):
    with mirrored(qapp):
        leaf, line = month(), timeline()
        for made in (leaf, line):
            qtbot.addWidget(made)
            made.resize(700, 500)
            made.show()
        at = leaf.day
        QTest.keyClick(leaf, Qt.Key.Key_Left)
        assert leaf.day - at == timedelta(days=1)
        QTest.keyClick(line, Qt.Key.Key_Home)
        first = line.point
        QTest.keyClick(line, Qt.Key.Key_Left)
        assert line.point.day >= first.day
        assert line.point != first
        QTest.keyClick(line, Qt.Key.Key_Right)
        assert line.point == first


def test_the_left_arrow_takes_the_next_answer_in_a_mirrored_row(
    qtbot, qapp, plain_look
):
    with mirrored(qapp):
        answers = ChoiceList("", [Choice(one, one) for one in "abc"], chips=True)
        qtbot.addWidget(answers)
        answers.resize(600, 80)
        answers.show()
        first, second, _ = answers.rows()
        answers.activateWindow()
        first.setFocus()
        qtbot.waitUntil(first.hasFocus)
        QTest.keyClick(first, Qt.Key.Key_Left)
        assert second.isChecked()
        assert second.x() < first.x()


def test_a_tick_has_one_shape_in_every_language(qapp, plain_look):
    shown = []
    for direction in (nullcontext(), mirrored(qapp)):
        with direction:
            made = StateMark()
            made.resize(40, 40)
            shown.append(made.grab().toImage())
            made.deleteLater()
    assert shown[0] == shown[1]


class StateMark(QWidget):
    """A place of its own for the sign of what is done."""

    def paintEvent(self, _event):  # noqa: N802  Qt's name
        painter = painter_on(self)
        paint_mark(painter, QRectF(4, 4, 32, 32), Mark.DONE, QColor("black"))
        painter.end()
