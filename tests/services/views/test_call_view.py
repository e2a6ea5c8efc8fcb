""" "Can you be here in 19 days?": what it takes, what is impossible, whom to call."""

from datetime import date, timedelta

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import DAY0, StepId
from planner.models.journey import Contact, ContactRole
from planner.models.plan.facts import Booking
from planner.services.edits.centre_edits import put_contact
from planner.services.edits.plan_edits import move_anchor
from planner.services.edits.step_edits import book
from planner.services.journeys.examples import STORY_DAY
from planner.services.views.centre.call_view import call_view, called_for
from planner.services.words.speaker import Speaker
from tests.services.documents.conftest import CATALOG, Desk

SPEAKER = Speaker(CATALOG.texts("en"))
SOON = STORY_DAY + timedelta(days=19)


@pytest.fixture
def home(tmp_path):
    desk = Desk(tmp_path)
    yield desk, desk.start("ahsct-at-home")
    desk.store.close()


def answered(home, day, *verbs):
    desk, journey = home
    journey = desk.take(journey, *verbs)
    before = desk.service.open(journey.id)
    view = call_view(desk.service, journey, called_for(journey, day), SPEAKER)
    assert desk.service.open(journey.id) == before
    return view


def test_a_day_too_soon_says_what_would_have_to_be_done_already(home):
    view = answered(home, SOON)
    assert "19 days from today" in view.heading
    assert "not fit" in view.verdict
    assert any(line.endswith("done already.") for line in view.needed)
    assert any("First chemotherapy" in line for line in view.impossible)
    # What is given on the ward is nobody's to do before.
    assert not any("Cyclophosphamide" in line for line in (*view.needed, *view.calls))


def test_today_is_told_as_today(home):
    desk, _ = home
    view = answered(home, desk.service.today())
    assert view.heading.endswith(": that is today.")


def test_a_day_that_fits_says_until_when_each_thing_has_to_be_done(home):
    view = answered(home, date(2027, 4, 20))
    assert view.impossible == ()
    assert "not counting" in view.verdict
    assert view.unknown
    assert all("done by" in line or " on." in line for line in view.needed)
    assert any(line.startswith("Moves: ") for line in view.moves)


def test_whoever_is_needed_now_is_named_with_the_number(home):
    lind = Contact(role=ContactRole.NEUROLOGIST, name="Dr Lind", phone="020 1")
    view = answered(home, SOON, lambda journey: put_contact(journey, lind))
    assert any(line.startswith("Dr Lind, 020 1: ") for line in view.calls)


def test_an_agreed_day_that_stays_is_told_as_agreed(home):
    agreed = Booking(day=date(2027, 1, 20))
    view = answered(
        home,
        date(2027, 4, 20),
        lambda journey: book(journey, StepId("dental-check"), agreed),
    )
    assert any("stays on Wed 20 Jan 2027, as agreed" in line for line in view.needed)


def test_being_there_is_the_start_at_the_centre_where_the_timetable_has_one(tmp_path):
    desk = Desk(tmp_path)
    abroad = desk.start("split-dose-abroad")
    desk.store.close()
    assert called_for(abroad, SOON).step == StepId("arrival")
    assert called_for(abroad, SOON, day0=True).step == DAY0


def test_kept_it_is_an_ordinary_move(home):
    desk, journey = home
    anchor = called_for(journey, date(2027, 4, 20))
    edit = move_anchor(journey, anchor, STORY_DAY)
    kept = desk.service.record(journey, edit)
    assert kept.plan.anchor == anchor
    with pytest.raises(PlannerError):
        call_view(
            desk.service, kept, called_for(kept, STORY_DAY - timedelta(1)), SPEAKER
        )
