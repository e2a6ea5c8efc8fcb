"""The main job with real aids: through the accessibility bus, and as Orca says it."""

import json
import re
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.ui.aids.desk import KEYS, ORCA, Desk, lacking

TODAY = "2026-11-26"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]
for_robots = pytest.mark.skipif(bool(lacking()), reason=lacking())
for_keys = pytest.mark.skipif(bool(lacking(*KEYS)), reason=lacking(*KEYS))
for_orca = pytest.mark.skipif(bool(lacking(*ORCA)), reason=lacking(*ORCA))
SPOKEN = re.compile(r"^([\d:.]+) - SPEECH OUTPUT: '(.*)'\[?\{", re.MULTILINE)
PAUSE = "3"
"""Seconds in which Orca says what came of a step."""
REVIEWED = Path(__file__).with_name("spoken.txt")


def stored(desk):
    """What the command line says of the one journey in the data file."""
    planner = [sys.executable, "-m", "planner", "--data", str(desk.data)]
    (known,) = json.loads(desk.run([*planner, "list", "--json"]))
    return json.loads(desk.run([*planner, "show", known["id"], "--json"]))


@for_robots
def test_a_robot_comes_to_the_paper_by_names_and_actions_alone(tmp_path):
    paper = tmp_path / "Documents" / "plan.pdf"
    with Desk(tmp_path) as desk:
        desk.open_planner(TODAY)
        desk.ask_robot("main_job.py", str(paper))
        plan = stored(desk)
    words = "".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "City Hospital" in words
    assert plan["day0"] == "2027-04-06"
    steps = {step["title"]: step for step in plan["steps"]}
    assert steps["Check the centre"]["done"] == "2026-11-25"
    assert steps["Travel medicine visit"]["booked"] == "2027-01-18"


@for_keys
def test_keys_alone_come_to_the_paper_and_the_keyboard_is_never_lost(tmp_path):
    with Desk(tmp_path) as desk:
        desk.start_window_manager()
        desk.open_planner(TODAY)
        desk.ask_robot("keys_job.py", seconds=110)
        assert stored(desk)["day0"] == "2027-04-06"
        (paper,) = desk.documents.iterdir()
    words = "".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "City Hospital" in words


@for_orca
def test_orca_says_on_the_way_what_was_reviewed_and_nothing_else(tmp_path):
    paper = str(tmp_path / "Documents" / "plan.pdf")
    with Desk(tmp_path) as desk:
        log = desk.start_orca()
        desk.open_planner(TODAY)
        steps = desk.ask_robot("main_job.py", paper, PAUSE, seconds=240)
    said = [f"{when} - {words}" for when, words in SPOKEN.findall(log.read_text())]
    # Its log is whole only when it has ended: what was done is put in by the time.
    walk = "\n".join(sorted([*steps.splitlines(), *said])).replace(
        str(tmp_path), "FOLDER"
    )
    heard = {
        line.split(" - ", 1)[1] for line in walk.splitlines() if " - >" not in line
    }
    must, may = reviewed()
    assert not must - heard, f"not heard any more: {must - heard}\n{walk}"
    assert not heard - must - may, f"not in {REVIEWED}: {heard - must - may}\n{walk}"


def reviewed():
    """What has to be said; and what may be, as it hangs on who is faster."""
    lines = REVIEWED.read_text().splitlines()
    told = [line for line in lines if line and not line.startswith("# ")]
    may = {line[2:] for line in told if line.startswith("? ")}
    return {line for line in told if not line.startswith("? ")}, may
