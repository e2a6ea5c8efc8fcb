"""A calendar file takes back what a file of ours held, and nothing else."""

from datetime import date

import pytest
from icalendar import Calendar

from planner.app.workbench import workbench_around
from planner.models.ids import StepId
from planner.models.plan.facts import Booking
from planner.models.plan.protocol import Wording
from planner.models.structs import replace
from planner.records.data_file import read_journey, write_journey
from planner.services.documents.calendar.calendar_trail import event_uid
from planner.services.documents.exports import ExportKind, ExportWish, make_file
from planner.services.documents.made_files import past_export
from planner.services.edits import own_steps, plan_edits, step_edits
from planner.services.edits.diary_edits import note_export
from planner.services.journeys.examples import STORY_DAY
from planner.storage.copies.restoration import restore
from tests.builders import a_step
from tests.calendar_program import khal_in
from tests.services.documents.conftest import CATALOG, EXAMPLES, Desk

pytestmark = pytest.mark.slow  # a calendar program is started for each file

ALL = ExportWish(kind=ExportKind.ICS)
SHORT = replace(ALL, appointments_only=True)
PRIVATE = replace(ALL, private=True)
MRI = StepId("mri-baseline")
OWN = a_step("own-walk", phase="own", wording=Wording(title="A walk by the sea"))


class Maker:
    """Makes calendar files of a journey, and remembers them as the doors do."""

    def __init__(self, desk, journey):
        self.desk = desk
        self.journey = journey
        self.bench = workbench_around(desk.service, CATALOG, desk.store.close)

    def send(self, wish=ALL):
        """Make a file; returns its entries as another program reads them."""
        made = make_file(self.bench, self.journey, wish)
        export = past_export(self.journey, wish, made, "plan.ics", STORY_DAY)
        self.take(lambda journey: note_export(journey, export))
        return entries(made.data)

    def take(self, *verbs):
        self.journey = self.desk.take(self.journey, *verbs)

    def book(self, step, day, time=""):
        booking = Booking(day=day, time=time)
        self.take(lambda journey: step_edits.book(journey, step, booking))

    def cancel(self, step):
        self.take(lambda journey: step_edits.cancel(journey, step, "no"))

    def note(self):
        self.take(lambda journey: step_edits.set_note(journey, MRI, "x"))

    def uid(self, step):
        return event_uid(self.journey.id, step)


@pytest.fixture
def elin(desk, transplant):
    return Maker(desk, transplant)


@pytest.fixture
def khal(tmp_path):
    return khal_in(tmp_path)


def entries(data):
    return {str(one["UID"]): one for one in Calendar.from_ical(data).walk("VEVENT")}


def cancelled(told):
    return {uid for uid, one in told.items() if one["STATUS"] == "CANCELLED"}


def sequences(told):
    return {one["SEQUENCE"] for one in told.values()}


@pytest.mark.parametrize("wish", [ALL, SHORT, PRIVATE], ids=["all", "short", "private"])
@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_a_second_file_after_a_note_cancels_nothing(desk, name, wish):
    maker = Maker(desk, desk.start(name))
    first = maker.send(wish)
    step = desk.case(maker.journey).rows[0].id
    maker.take(lambda journey: step_edits.set_note(journey, step, "x"))
    second = maker.send(wish)
    assert cancelled(first) == cancelled(second) == set()
    assert second.keys() == first.keys()
    assert min(sequences(second)) >= max(sequences(first))


def test_a_cancelled_step_is_taken_back_on_its_day_and_only_if_a_file_held_it(elin):
    elin.book(MRI, date(2027, 2, 2), "9:30")
    elin.cancel("dental-check")
    assert elin.uid("dental-check") not in elin.send()
    elin.cancel(MRI)
    told = elin.send()
    assert cancelled(told) == {elin.uid(MRI)}
    gone = told[elin.uid(MRI)]
    assert gone.decoded("DTSTART").isoformat() == "2027-02-02T09:30:00"
    assert str(gone["SUMMARY"]).startswith("MRI of head and spine")
    assert not gone.walk("VALARM")


def test_a_cancelled_step_that_is_taken_up_again_comes_back(elin):
    elin.send()
    elin.cancel(MRI)
    assert cancelled(elin.send()) == {elin.uid(MRI)}
    elin.take(lambda journey: step_edits.restore(journey, MRI))
    assert cancelled(elin.send()) == set()


def test_a_removed_step_of_ones_own_keeps_its_name_and_its_day(elin):
    day = date(2027, 1, 14)
    elin.take(lambda journey: own_steps.put_own_step(journey, OWN))
    elin.book(OWN.id, day)
    elin.send()
    elin.take(lambda journey: own_steps.remove_own_step(journey, OWN.id))
    for _ in range(2):  # also for whoever never took the file before
        gone = elin.send()[elin.uid(OWN.id)]
        assert gone["STATUS"] == "CANCELLED"
        assert str(gone["SUMMARY"]).startswith("A walk by the sea")
        assert gone.decoded("DTSTART") == day
        elin.note()


def test_a_step_is_taken_back_on_the_day_to_which_it_was_moved_last(elin):
    elin.book(MRI, date(2027, 2, 2))
    elin.send()
    elin.book(MRI, date(2027, 2, 9))
    moved = elin.send()
    assert moved[elin.uid(MRI)].decoded("DTSTART") == date(2027, 2, 9)
    assert cancelled(moved) == set()
    elin.cancel(MRI)
    assert elin.send()[elin.uid(MRI)].decoded("DTSTART") == date(2027, 2, 9)


def test_in_privacy_mode_nothing_is_named_when_it_is_taken_back(elin):
    elin.send()
    elin.cancel(MRI)
    told = elin.send(PRIVATE)
    assert cancelled(told) == {elin.uid(MRI)}
    assert str(told[elin.uid(MRI)]["SUMMARY"]) == "Appointment"


def test_another_plan_takes_back_what_was_held_and_no_more(elin):
    first = elin.send()
    other = CATALOG.protocol("stay-present-drug")
    elin.take(
        lambda j: plan_edits.change_protocol(j, other, other.option, "changed"),
    )
    told = elin.send()
    # The day of another treatment is asked for: the one that was held is taken back.
    rows = elin.desk.case(elin.journey).rows
    planned = {elin.uid(row.id) for row in rows if row.start}
    assert elin.uid("day0") in cancelled(told)
    assert cancelled(told) == first.keys() - planned
    for uid in cancelled(told):
        assert told[uid]["DTSTART"].dt == first[uid]["DTSTART"].dt


def test_of_a_calendar_whose_entries_nobody_wrote_down_nothing_is_taken_back(elin):
    elin.take(
        lambda journey: note_export(
            journey,
            replace(
                past_export(journey, ALL, made_before(elin), "plan.ics", STORY_DAY),
                held=None,
                content="",
                sequence=0,
            ),
        )
    )
    elin.cancel(MRI)
    assert cancelled(elin.send()) == set()


def made_before(maker):
    return make_file(maker.bench, maker.journey, ALL)


def test_a_copy_of_a_journey_takes_back_nothing_of_the_journey_it_was_made_of(elin):
    elin.send()
    data = write_journey(elin.journey)
    copy = elin.desk.service.adopt(read_journey(data, today=STORY_DAY))
    assert copy.id != elin.journey.id
    elin.journey = copy
    elin.cancel(MRI)
    assert cancelled(elin.send()) == set()


def test_the_newest_calendar_is_remembered_however_much_is_printed_after_it(elin):
    elin.send()
    printed = replace(ALL, kind=ExportKind.JSON)
    for number in range(55):
        made = make_file(elin.bench, elin.journey, printed)
        export = past_export(elin.journey, printed, made, f"{number}.json", STORY_DAY)
        elin.take(lambda journey, export=export: note_export(journey, export))
    assert len(elin.journey.exports) <= 51
    elin.cancel(MRI)
    assert cancelled(elin.send()) == {elin.uid(MRI)}


def test_the_sequence_never_goes_down_after_a_restored_backup(tmp_path):
    desk = Desk(tmp_path)
    elin = Maker(desk, desk.start("ahsct-at-home"))
    desk.store.back_up(tmp_path / "backup.db", replace=False)
    for _ in range(5):
        elin.note()
        before = elin.send()
    uid, day = elin.uid(MRI), elin.journey.id
    desk.store.close()
    restore(tmp_path / "backup.db", tmp_path / "journeys.db")
    later = Desk(tmp_path, date(2026, 11, 23))
    again = Maker(later, later.service.open(day))
    told = again.send()
    later.store.close()
    assert told[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]


def test_the_sequence_and_what_was_held_go_along_to_another_laptop(elin, tmp_path):
    elin.note()
    before = elin.send()
    data = make_file(elin.bench, elin.journey, replace(ALL, kind=ExportKind.JSON)).data
    (tmp_path / "other").mkdir()
    desk = Desk(tmp_path / "other")
    adopted = desk.service.adopt(read_journey(data, today=STORY_DAY))
    other = Maker(desk, adopted)
    other.cancel(MRI)
    told = other.send()
    desk.store.close()
    assert cancelled(told) == {elin.uid(MRI)}
    assert min(sequences(told)) > max(sequences(before))


def test_two_files_taken_into_a_calendar_program_leave_nothing_stale(
    elin, khal, tmp_path
):
    def send(name):
        told = elin.send()
        made = make_file(elin.bench, elin.journey, ALL).data
        (tmp_path / name).write_bytes(made)
        khal("import", "--batch", "-a", "plan", tmp_path / name)
        khal("import", "--batch", "-a", "plan", tmp_path / name)
        return told

    send("first.ics")
    elin.note()
    elin.book(MRI, date(2027, 2, 2), "9:30")
    elin.cancel("dental-check")
    told = send("second.ics")
    shown = khal(
        "list", "--once", "--day-format", "", "--format", "{uid}|{status}",
        "2026-01-01", "2034-01-01",
    )  # fmt: skip
    found = dict(line.strip().split("|") for line in shown.splitlines() if line.strip())
    assert len(list((tmp_path / "calendar").glob("*.ics"))) == len(told)
    assert found.keys() == told.keys()
    gone = {uid for uid, status in found.items() if "CANCELLED" in status}
    assert gone == {elin.uid("dental-check")}
