"""Start to the first painted Today page, against a bare window and one filled by hand.

The bare window holds a table; the filled one as many widgets as Today, without data.
All are fresh processes, each timed as a whole by the processor time that it took until
its first picture, its own and the kernel's for it: what else runs on the machine then
counts little. The journey has 150 dated steps, all of them
with a note; the window opens on Today, as it does for a person with a plan. All find
their modules compiled, as Python leaves them after a first start, wherever it was told
not to (``PYTHONDONTWRITEBYTECODE``); the first start of each is thrown away.
"""

import os
import resource
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from bench.measure import in_turns, report
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.civil import Offset
from planner.models.edit import Edit
from planner.models.ids import OptionId, PhaseId, ProtocolId, StepId
from planner.models.journey import Action, Plan
from planner.models.person.profile import Profile
from planner.models.plan.facts import AnchorDate, StepFacts
from planner.models.plan.protocol import Place, Step, StepKind, TimingRule, Wording
from planner.models.structs import replace
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.location import data_file

STEPS = 150
ROUNDS = 15
LIMIT = 1.4
FILLED_LIMIT = 1.25
ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_of(folder)

        def ours():
            return first_picture("bench.today_window", "today_page", environment)

        def baseline():
            return first_picture("bench.bare_window", "window", environment)

        def widgets():
            return first_picture("bench.today_widgets", "today_page", environment)

        report("start to the first picture", *in_turns(ours, baseline, ROUNDS), LIMIT)
        report(
            "the same against Today's widgets typed in by hand, without data",
            *in_turns(ours, widgets, ROUNDS),
            FILLED_LIMIT,
        )


def environment_of(folder):
    """The surroundings of a process whose data folder this is, with a journey in it."""
    # The usual data file of a person whose data folder this is.
    own = {"XDG_DATA_HOME": folder, "PLANNER_DATA": ""}
    compiled = {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled")),
    }
    os.environ.update(own)
    store_journey(data_file())
    return os.environ | own | compiled | {"QT_QPA_PLATFORM": "offscreen"}


def first_picture(module, page, environment):
    """Seconds of processor time from nothing to the first picture, where it ends."""
    start = used_by_children()
    announced(module, page, environment)
    return used_by_children() - start


def announced(module, page, environment):
    """What a process says at its first picture, where it ends: its rows, its MB."""
    with subprocess.Popen(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        line = process.stdout.readline()
    assert line.startswith(f"painted {page} "), f"saw {line!r} instead of {page}"
    return line.split()[2:]


def used_by_children():
    """Seconds of processor time of all processes that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def store_journey(data: Path) -> None:
    """Store a journey on a shipped protocol, filled up to 150 steps with own ones."""
    store = SqliteJourneyStore(data)
    service = JourneyService(store, shipped_catalog(), SystemClock(), PublicHolidays())
    today = service.today()
    option, protocol = OptionId("ahsct-cy-atg"), ProtocolId("ahsct-cy-atg")
    empty = service.create("My transplant")
    journey = replace(
        empty,
        profile=Profile(home_country="DE"),
        plan=Plan(
            option=option,
            protocol=service.catalog.protocol(protocol),
            anchor=AnchorDate(day=today + timedelta(weeks=18)),
            started_on=today,
        ),
    )
    missing = STEPS - len(service.schedule(journey).steps)
    own = {step.id: step for step in map(own_step, range(missing))}
    facts = {
        step.id: StepFacts(note="Ask for the letter.")
        for step in service.schedule(journey).steps
    }
    journey = replace(journey, own_steps=own, facts=facts)
    assert len(service.schedule(journey).steps) == STEPS
    service.record(empty, Edit(journey=journey, action=Action.PLAN_BUILT))
    store.close()


def own_step(number):
    """A step of the person's own, somewhere in the year after Day 0."""
    return Step(
        id=StepId(f"own-{number}"),
        phase=PhaseId("own"),
        kind=StepKind.APPOINTMENT,
        place=Place.CLINIC,
        rules=(
            TimingRule(
                earliest=Offset(days=number),
                aim=Offset(days=number + 3),
                latest=Offset(days=number + 10),
            ),
        ),
        wording=Wording(title=f"Appointment {number + 1}"),
    )
