"""A calendar of appointments only: what the program that reads the files then shows."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from planner.app.workbench import workbench_around
from planner.models.plan.facts import AnchorDate, Booking
from planner.services.documents.calendar.calendar_trail import event_uid
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    make_export,
    make_file,
)
from planner.services.documents.made_files import past_export
from planner.services.edits import plan_edits, step_edits
from planner.services.edits.diary_edits import note_export
from planner.services.journeys.examples import STORY_DAY
from tests.services.documents.conftest import CATALOG, Desk
from tests.slices import share_of

pytestmark = pytest.mark.slow  # a calendar program is started for each file

ALL = ExportWish(kind=ExportKind.ICS)
SHORT = ExportWish(kind=ExportKind.ICS, appointments_only=True)
VISITS = {"appointment", "checkup", "stay", "trip", "infusion"}
BLOOD_TEST = "blood-work-up"
TASK = "work-and-insurance"


class Phone:
    """A calendar program: it takes an entry anew only with a higher sequence."""

    def __init__(self):
        self.entries = {}
        self.told = set()

    def take(self, data):
        for event in Calendar.from_ical(data).walk("VEVENT"):
            known = self.entries.get(str(event["UID"]))
            if known is not None and event["SEQUENCE"] == known["SEQUENCE"]:
                assert event.to_ical() == known.to_ical(), "it would not be taken"
            self.told.add(str(event["UID"]))
            if known is None or event["SEQUENCE"] > known["SEQUENCE"]:
                self.entries[str(event["UID"])] = event

    @property
    def shown(self):
        return {
            uid: event["DTSTART"].dt
            for uid, event in self.entries.items()
            if event["STATUS"] != "CANCELLED"
        }


class Laptop:
    """A journey whose calendar files go to one phone."""

    def __init__(self, folder):
        self.desk = Desk(folder)
        service = self.desk.service
        self.bench = workbench_around(service, CATALOG, self.desk.store.close)
        self.journey = self.desk.start("ahsct-at-home")
        self.phone = Phone()

    def send(self, wish):
        """Make a calendar file twice, take it into the phone, remember it."""
        made = make_file(self.bench, self.journey, wish)
        data = made.data
        export = past_export(self.journey, wish, made, "plan.ics", STORY_DAY)
        self.phone.take(data)
        self.change(lambda journey: note_export(journey, export))
        assert make_export(self.bench, self.journey, wish) == data
        events = Calendar.from_ical(data).walk("VEVENT")
        return {str(event["STATUS"]) for event in events}

    def change(self, verb):
        self.journey = self.desk.take(self.journey, verb)

    def wanted(self, wish):
        """The entries a reader should see, from the schedule alone."""
        schedule = self.desk.service.schedule(self.journey)
        return {
            event_uid(self.journey.id, step.id): step.start
            for step in schedule.steps
            if step.start is not None
            and (
                not wish.appointments_only
                or step.step.kind.value in VISITS
                or step.step.key
                or step.facts.booked
            )
        }

    def book(self, step, day=date(2027, 2, 10)):
        self.change(lambda journey: step_edits.book(journey, step, Booking(day=day)))


@pytest.fixture
def laptop(tmp_path):
    laptop = Laptop(tmp_path)
    yield laptop
    laptop.desk.store.close()


def test_a_first_short_calendar_holds_visits_and_milestones_and_cancels_nothing(laptop):
    assert laptop.send(SHORT) <= {"TENTATIVE", "CONFIRMED"}
    shown = laptop.phone.shown
    assert shown == laptop.wanted(SHORT)
    assert len(shown) < len(laptop.wanted(ALL)) / 2 + 5
    uids = {name: event_uid(laptop.journey.id, name) for name in (BLOOD_TEST, TASK)}
    assert not shown.keys() & set(uids.values())
    assert event_uid(laptop.journey.id, "day0") in shown


def test_a_test_comes_in_with_its_agreed_date_and_goes_when_that_is_taken_back(laptop):
    laptop.send(SHORT)
    uid = event_uid(laptop.journey.id, BLOOD_TEST)
    laptop.book(BLOOD_TEST)
    laptop.send(SHORT)
    assert laptop.phone.shown[uid] == date(2027, 2, 10)
    laptop.change(lambda journey: step_edits.unbook(journey, BLOOD_TEST))
    laptop.send(SHORT)
    assert uid not in laptop.phone.shown
    assert event_uid(laptop.journey.id, TASK) not in laptop.phone.told


def test_going_from_all_to_appointments_and_back_leaves_no_stale_entry(laptop):
    laptop.send(ALL)
    everything = laptop.phone.shown
    laptop.send(SHORT)
    assert laptop.phone.shown == laptop.wanted(SHORT)
    laptop.send(ALL)
    assert laptop.phone.shown == everything == laptop.wanted(ALL)


def test_a_change_right_after_a_shorter_file_of_the_same_plan_reaches_the_phone(laptop):
    laptop.send(ALL)
    laptop.send(SHORT)
    laptop.book(BLOOD_TEST)
    laptop.send(SHORT)
    assert laptop.phone.shown == laptop.wanted(SHORT)


def do(laptop, action):
    kind, step, days = action
    if kind == "send":
        laptop.send(SHORT if days % 2 else ALL)
    elif kind == "book":
        laptop.book(step, date(2027, 1, 11) + timedelta(days=days))
    elif kind == "unbook" and laptop.journey.facts.get(step, None):
        if laptop.journey.facts[step].booked:
            laptop.change(lambda journey: step_edits.unbook(journey, step))
    elif kind == "move":
        day = date(2027, 4, 6) + timedelta(days=7 * days)
        laptop.change(
            lambda journey: plan_edits.move_anchor(
                journey, AnchorDate(day=day), STORY_DAY
            )
        )


ACTIONS = st.tuples(
    st.sampled_from(["send", "send", "book", "unbook", "move"]),
    st.sampled_from([BLOOD_TEST, TASK, "mri-baseline", "dental-check"]),
    st.integers(0, 5),
)


@settings(
    max_examples=share_of(15),
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(actions=st.lists(ACTIONS, max_size=6), last=st.sampled_from([ALL, SHORT]))
def test_whatever_was_sent_before_the_phone_shows_what_the_last_file_means(
    tmp_path_factory, actions, last
):
    laptop = Laptop(tmp_path_factory.mktemp("laptop"))
    for action in actions:
        do(laptop, action)
    laptop.send(last)
    assert laptop.phone.shown == laptop.wanted(last)
    laptop.desk.store.close()
