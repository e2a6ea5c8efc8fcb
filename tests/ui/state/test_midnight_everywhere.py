"""Another day comes under every page and dialog: none goes on showing the old one."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import cycle

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.entry.date_field import TypedDateField
from planner.ui.state.day_watch import DayWatch
from planner.ui.window.window_app import make_window
from tests.clocks import an_evening
from tests.ui.opened import DIALOGS, FIELDS, FORMS, PAGES, bring_up
from tests.ui.painted import painted
from tests.ui.sample import fill_journey
from tests.ui.stage import TODAY, QueuedDialogs, settle
from tests.ui.windows import a_bench

STATES = [*PAGES, *FIELDS, *DIALOGS, *FORMS]


def night(clock):
    """The laptop slept over midnight."""
    clock.moment += timedelta(hours=9)


def zone(clock):
    """It was carried to where it is tomorrow."""
    clock.hours_east = 12


def back(clock):
    """Its clock is put back by a week."""
    clock.moment -= timedelta(days=7)


def far_back(clock):
    """Its battery was empty."""
    clock.moment = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)


def far_ahead(clock):
    """Somebody typed the wrong year."""
    clock.moment = datetime(2099, 6, 1, 9, tzinfo=UTC)


MOVES = (night, zone, back, far_back, far_ahead)
STORED_THAT_DAY = ("Saved ", "You began this on ", "The clock of this laptop says ")
"""How a line begins that tells when something was stored: that stays what it was."""
REST, MOST_RESTS = 500, 12
"""Milliseconds in which previews are worked out and drafts are stored."""


@pytest.fixture
def clock():
    set_clock = an_evening(TODAY)
    set_clock.moment -= timedelta(hours=1)
    return set_clock


@pytest.fixture
def window(qtbot, qapp, tmp_path, plain_look, clock):
    """A window on a whole journey, late in the evening."""
    store = SqliteJourneyStore(tmp_path / "journeys.db")
    service = JourneyService(store, shipped_catalog(), clock, PublicHolidays())
    shown = make_window(qapp, a_bench(service), QueuedDialogs())
    qtbot.addWidget(shown)
    shown.show()
    fill_journey(shown.state)
    yield shown
    store.close()
    settle(qapp)


def said(shown):
    """All that a page or dialog says, its fields hold and a screen reader hears."""
    lines = Counter()
    for one in shown.findChildren(QWidget):
        if one.isVisible():
            lines.update(_shown_by(one))
            lines.update((one.accessibleName(), one.accessibleDescription()))
            lines.update((one.toolTip(),))
    return Counter({line: count for line, count in lines.items() if line})


def come_to_rest(shown):
    """Wait until nothing changes any more: what a change does is worked out apart."""
    before = None
    for _ in range(MOST_RESTS):
        QTest.qWait(REST)
        now = said(shown)
        if now == before:
            return
        before = now


def _shown_by(widget):
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif not widget.findChildren(QWidget) and _is_ours(widget):
        yield from (told.words for told in painted(widget))


def _is_ours(widget):
    return type(widget).__module__.startswith("planner.")


def typed(shown):
    """What stands in every field that takes letters, dates left out."""
    kinds = (QLineEdit, QPlainTextEdit)
    fields = [one for kind in kinds for one in shown.findChildren(kind)]
    return [
        one.text() if isinstance(one, QLineEdit) else one.toPlainText()
        for one in fields
        if one.isVisible() and not isinstance(one.parent().parent(), TypedDateField)
    ]


def naming_the_old_day(lines, window):
    """The lines that name the day of before, not counting when something was stored."""
    speaker = window.state.speaker
    days = (speaker.day_bare(TODAY), speaker.day_long(TODAY), speaker.day(TODAY))
    return Counter(
        {
            line: count
            for line, count in lines.items()
            if any(day in line for day in days)
            and not line.lstrip("✓△ ").startswith(STORED_THAT_DAY)
        }
    )


@pytest.mark.parametrize(("name", "move"), [*zip(STATES, cycle(MOVES), strict=False)])
def test_what_is_open_when_another_day_comes_shows_that_day(
    qapp, window, clock, name, move
):
    seen = []

    def over_night(shown):
        come_to_rest(shown)
        before = typed(shown)
        move(clock)
        window.findChild(DayWatch).look()
        come_to_rest(shown)
        seen.append(said(shown))
        assert typed(shown) == before

    def look(shown):
        come_to_rest(shown)
        seen.append(said(shown))

    bring_up(qapp, window, name, over_night)
    stale = naming_the_old_day(seen[0], window)
    if stale:  # or a day that is stored: then it is there afresh, too
        window.go_to("today")
        window.rebuild()
        settle(qapp)
        bring_up(qapp, window, name, look)
        stale -= seen[1]
    assert not stale
