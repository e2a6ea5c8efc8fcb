"""Answers of long ago that cannot be true are told at their field, and hold up none."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from planner.models.edit import Edit
from planner.models.journey import Action
from planner.models.person.profile import Profile
from planner.models.structs import replace
from planner.ui.entry.date_field import DateField
from planner.ui.entry.partial_field import PartialDateField
from planner.ui.widgets.fields.field import PickField, TextField
from tests.ui.stage import settle

LONG_AGO = Profile(edss=3.3, relapses_12=25, born=date(2030, 1, 1), onset="long ago")


@pytest.fixture
def page(window, qapp):
    """About you, over answers that no door takes today."""
    window.state.run(
        lambda one: Edit(journey=replace(one, profile=LONG_AGO), action=Action.PROFILE)
    )
    window.go_to("about-you")
    settle(qapp)
    return window.host.page


def test_a_wrong_date_is_told_where_it_stands(page):
    born = page.findChildren(DateField)[0]
    assert "1 Jan 2030 lies in the future" in born.trouble


def test_a_weekday_that_does_not_fit_its_day_is_told_and_the_day_offered(page, qapp):
    born = page.findChildren(DateField)[0]
    born.show_typed("Monday 6 April 1990")
    assert "weekday" in born.trouble
    offered = [one.text() for one in born.findChildren(QPushButton)]
    assert "Take Fri 6 Apr 1990" in offered


def test_a_name_is_stored_beside_wrong_answers(page, window, service):
    name = page.findChildren(TextField)[0]
    name.line.setText("Anna")
    name.commit()
    assert not name.error
    stored = service.open(window.state.journey.id).profile
    assert stored == replace(LONG_AGO, name="Anna")


def pick_that_tells(page, qapp, words):
    """The field that says so, on whichever part of the page it stands."""
    for number in range(len(page._groups)):
        page._show_group(number)
        settle(qapp)
        for pick in page.findChildren(PickField):
            if words in pick.error:
                return pick
    raise AssertionError(words)


def test_wrong_picks_are_told_until_they_are_put_right(page, qapp, service, window):
    assert pick_that_tells(page, qapp, "25 relapses in 12 months")
    edss = pick_that_tells(page, qapp, "EDSS 3.3 does not exist")
    edss.committed.emit("3.5")
    settle(qapp)
    assert not edss.error
    assert service.open(window.state.journey.id).profile.edss == 3.5


def test_a_wrong_partial_date_is_told_where_it_stands(page, qapp):
    page._show_group(1)
    settle(qapp)
    assert "not a date" in page.findChildren(PartialDateField)[0].trouble
