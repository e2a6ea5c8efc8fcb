"""Whether what is in view fits: the screen, the page, its own words."""

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea

from planner.ui.views.month.month_calendar import MonthCalendar
from planner.ui.views.month.month_days import MonthDays
from planner.ui.views.plan_list.agenda import Agenda
from planner.ui.views.plan_list.phase_strip import PhaseStrip
from planner.ui.views.timeline_view.timeline import TimelineCanvas
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from planner.ui.widgets.pictures.line_chart import LineChartView
from planner.ui.window.main_window import MainWindow
from tests.ui.painted import badly_painted
from tests.ui.stage import cut_off, visible

PAGE_SHARE = 0.6
PAINTED = (
    TimelineCanvas,
    MonthCalendar,
    MonthDays,
    PhaseStrip,
    PeoplePicture,
    LineChartView,
)
"""What paints words itself."""


def screen_called(name):
    """One of the screens of ``screens.json``."""
    return next(one for one in QGuiApplication.screens() if one.name() == name)


def faults(shown):
    """All that does not fit in a window or a dialog, each in a few words."""
    return [
        *off_the_screen(shown),
        *too_low(shown),
        *sideways(shown),
        *nested(shown),
        *(f"cut off: {one}" for one in cut_off(shown)),
        *(
            f"cut off: {one}"
            for agenda in visible(shown, Agenda)
            for one in cut_words(agenda)
        ),
        *badly_painted_in(shown),
    ]


def painters_in(shown):
    """What shows words that no label says: months, timelines, pictures."""
    for kind in PAINTED:
        for one in visible(shown, kind):
            yield one.viewport() if isinstance(one, QAbstractScrollArea) else one


def badly_painted_in(shown):
    """What is wrong with words that no label says."""
    for one in painters_in(shown):
        yield from (f"painted {fault}" for fault in badly_painted(one))


def off_the_screen(shown):
    free = shown.screen().availableGeometry()
    frame = shown.frameGeometry()
    if not free.contains(frame):
        yield f"off the screen: {frame.getRect()} on {free.getRect()}"


def too_low(shown):
    """The page of a window, or the body of a dialog, under its share of the height."""
    body = (
        shown.host
        if isinstance(shown, MainWindow)
        else shown.findChild(QAbstractScrollArea)
    )
    share = body.height() / shown.height()
    if share < PAGE_SHARE:
        yield f"the page has {share:.0%} of the height"


def sideways(shown):
    for area in scrolled(shown):
        over = area.horizontalScrollBar().maximum()
        if over:
            yield f"{type(area).__name__} scrolls sideways by {over}"


def nested(shown):
    """Areas of a page or a dialog that scroll inside another one that does."""
    areas = [one for one in scrolled(shown) if one.verticalScrollBar().maximum()]
    for area in areas:
        if any(one is not area and one.isAncestorOf(area) for one in areas):
            yield f"{type(area).__name__} scrolls inside what scrolls"


def scrolled(shown):
    return [
        area
        for area in visible(shown, QAbstractScrollArea)
        if area.viewport().visibleRegion().boundingRect().isValid()
    ]


def cut_words(agenda):
    """Words painted in the list of the plan that are larger than their place."""
    delegate, width = agenda.itemDelegate(), agenda.viewport().width()
    return [
        (one.words, one.box.getRect(), needed.getRect())
        for row in agenda.shown_rows()
        for picture in (delegate.picture(row, width),)
        for one in (*picture.told, picture.state)
        for font in (delegate.font_of(one.hand),)
        for needed in (QFontMetrics(font).boundingRect(one.box, one.flags, one.words),)
        if needed.width() > one.box.width()
        or needed.height() > one.box.height()
        or one.box.bottom() >= picture.height
        or one.box.right() >= width
    ]
