"""The command on a visit: what goes there, what was said, all problems at once."""

import json
import re
import tomllib

import pytest
from pypdf import PdfReader

from tests.places import ROOT

MANUAL = (ROOT / "docs" / "visit-format.md").read_text("utf-8")
TALK = "neurologist-consultation"
AFTER = "2026-12-08"
BAD = """
on = 2026-12-09
answrs = {}
[answers]
own-9 = "x"
[dates]
stop-drug = "soon"
mri-baseline = 1980-02-03
no-such = 2027-01-01
collection = 2250-01-01
[[result]]
on = 2027-11-20
result = "0.4"
[[next]]
what = "X"
by = 2026-01-15
on = 2027-01-01
[next-visit]
time = "14:00"
"""
PLACES = (
    "on",
    "answrs",
    "answers.own-9",
    "dates.stop-drug",
    "dates.mri-baseline",
    "dates.no-such",
    "dates.collection",
    "result[1].test",
    "result[1].on",
    "next[1].by",
    "next-visit.on",
)


@pytest.fixture
def journey(planner):
    return planner.new("ahsct-at-home", "ahsct-cy-atg")


def manual_file():
    (text,) = re.findall(r"```toml\n(.*?)```", MANUAL, flags=re.DOTALL)
    return text


def test_a_visit_is_told_with_the_ids_by_which_it_is_answered(planner, journey):
    lines = planner.done("visit", journey).lines
    assert lines[0] == "With: Dr Lind, neurologist"
    assert lines[1].startswith("When: Tuesday 8 December 2026")
    told = planner.done("visit", journey, TALK, "--json").json
    for one in (*told["questions"], *told["dates"]):
        name = one.get("id") or one["step"]
        assert any(line.startswith(f"  {name}  ") for line in lines)


def test_the_file_of_the_manual_is_taken_as_one_change_and_taken_back(
    planner, journey, tmp_path
):
    said = tmp_path / "said.toml"
    said.write_text(manual_file(), encoding="utf-8")
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    planner.done("export", journey, "--json", before, today=AFTER)
    words = ("visit", journey, TALK, "--answers", said)
    shown = planner.done(*words, "--dry-run", today=AFTER).lines
    taken = planner.done(*words, today=AFTER).lines
    assert taken[1:] == shown
    assert taken[0] == "Visit: Talk with your MS neurologist, Tue 8 Dec 2026"
    told = planner.done("visit", journey, TALK, "--json", today=AFTER).json["told"]
    assert (told["on"], told["decided"]) == (AFTER, "yes")
    assert set(told["dates"]) == set(tomllib.loads(manual_file())["dates"])
    assert len(planner.done("history", journey, "--json", today=AFTER).json) == 4
    planner.done("undo", journey, today=AFTER)
    planner.done("export", journey, "--json", after, today=AFTER)
    assert _told_facts(after) == _told_facts(before)


def test_a_result_of_a_test_of_the_plan_is_called_by_that_test(
    planner, journey, tmp_path
):
    said = tmp_path / "said.toml"
    told = '[[result]]\nstep = "mri-baseline"\non = 2026-11-25\nresult = "2 new"\n'
    said.write_text(f"on = 2026-12-08\n{told}", encoding="utf-8")
    planner.done("visit", journey, TALK, "--answers", said, today=AFTER)
    plan = tmp_path / "plan.json"
    planner.done("export", journey, "--json", plan, today=AFTER)
    kept = json.loads(plan.read_bytes())["journey"]
    (entry,) = kept["diary"].values()
    assert (entry["test"], entry["result"]) == ("MRI of head and spine", "2 new")
    assert kept["facts"]["mri-baseline"]["done"]["day"] == "2026-11-25"


def _told_facts(path):
    kept = json.loads(path.read_text("utf-8"))["journey"]
    return {key: kept[key] for key in kept if key not in {"revision", "exports"}}


def test_all_that_is_wrong_is_told_at_once_with_its_line(planner, journey, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text(BAD, encoding="utf-8")
    words = ("visit", journey, TALK, "--answers", bad)
    told = planner(*words, today=AFTER)
    assert told.code != 0
    lines = told.err.splitlines()[1:]
    for place in PLACES:
        found = [line for line in lines if f": {place}: " in line]
        assert len(found) == 1, place
        assert re.match(r"bad\.toml, line \d+: ", found[0])
    assert len(lines) == len(PLACES)
    assert len(planner.done("history", journey, "--json", today=AFTER).json) == 2


def test_questions_are_chosen_by_their_ids_and_stay_for_the_next_visit(
    planner, journey, tmp_path
):
    asked = ["what-if-nothing", "own-2"]
    planner.done("visit", journey, TALK, "--ask", *asked)
    told = planner.done("visit", journey, TALK, "--json").json
    assert [one["id"] for one in told["questions"]] == asked
    said = tmp_path / "said.toml"
    said.write_text(
        'answers.own-2 = "Yes, it fits."\nnext-visit.on = 2027-03-10\n', "utf-8"
    )
    planner.done("book", journey, TALK, AFTER, "--time", "14:15")
    planner.done("visit", journey, TALK, "--answers", said, today=AFTER)
    then = planner.done("visit", journey, "--json", today=AFTER).json
    assert then["step"] != TALK
    assert then["last_visit"] == AFTER
    (first, *rest) = then["questions"]
    assert (first["id"], first["again"]) == (
        "what-if-nothing",
        "not answered on 8 Dec 2026",
    )
    assert "own-2" not in {one["id"] for one in rest}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("dental-check-x",), "no step"),
        (("mri-baseline",), "no appointment"),
        ((TALK, "--ask", "no-such"), "no question"),
        ((TALK, "--ask", "own-1", "own-1"), "twice"),
        ((TALK, "--ask", "own-1", "own-2", "own-3", "own-4"), "At most 3"),
    ],
)
def test_what_is_no_visit_and_no_question_is_refused(planner, journey, words, said):
    assert said in planner.refused("visit", journey, *words)


@pytest.mark.parametrize("more", [(), ("--large-print",), ("--paper", "letter")])
def test_the_sheet_is_printed_with_all_that_goes_to_the_visit(
    planner, journey, tmp_path, more
):
    sheet = tmp_path / "visit.pdf"
    planner.done("book", journey, TALK, AFTER, "--time", "14:15")
    planner.done("visit", journey, TALK, "--sheet", sheet, *more)
    pages = PdfReader(sheet).pages
    assert len(pages) == (2 if "--large-print" in more else 1)
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    told = planner.done("visit", journey, TALK, "--json").json
    for words in (
        "Dr Lind, neurologist",
        "Tuesday 8 December 2026, 14:15",
        "Drug list, MRI reports",
        *(one["words"] for one in told["questions"]),
        "Agreed next steps",
        "Next visit",
    ):
        assert words in text
    assert planner("visit", journey, TALK, "--sheet", sheet).code != 0
    planner.done("visit", journey, TALK, "--sheet", sheet, "--force")


def test_a_journey_without_a_plan_has_no_visit(planner, journey):
    refused = planner("visit", "no-such-journey")
    assert refused.code != 0


def test_a_file_that_is_taken_twice_adds_nothing_and_says_so(
    planner, journey, tmp_path
):
    said, kept = tmp_path / "said.toml", [tmp_path / "1.json", tmp_path / "2.json"]
    said.write_text(manual_file(), encoding="utf-8")
    words = ("visit", journey, TALK, "--answers", said)
    planner.done(*words, today=AFTER)
    planner.done("export", journey, "--json", kept[0], today=AFTER)
    (told,) = planner.done(*words, today=AFTER).lines
    assert told == "Nothing of this is new: all of it was told before."
    planner.done("export", journey, "--json", kept[1], today=AFTER)
    assert _told_facts(kept[1]) == _told_facts(kept[0])


def test_of_a_file_that_grew_only_what_is_new_is_taken_and_the_rest_is_named(
    planner, journey, tmp_path
):
    said = tmp_path / "said.toml"
    said.write_text(manual_file(), encoding="utf-8")
    words = ("visit", journey, TALK, "--answers", said)
    planner.done(*words, today=AFTER)
    more = '\n[[next]]\nwhat = "Ask for the day sheet"\nby = 2027-01-20\n'
    said.write_text(manual_file() + more, encoding="utf-8")
    lines = planner.done(*words, today=AFTER).lines
    assert lines[-1].startswith("Told before, not taken again: May I fly")
    assert "JC virus index" in lines[-1]
    assert "Ask for the day sheet" not in lines[-1]
    shown = planner.done("show", journey, today=AFTER).out
    assert shown.count("Send the MRI disc to the centre") == 1
    assert shown.count("Ask for the day sheet") == 1


def test_an_appointment_of_ones_own_is_with_nobody_and_nowhere_that_was_not_told(
    planner, journey, tmp_path
):
    words = ("Talk with my employer", "--on", "2027-01-20", "--at", "14:00")
    planner.done("add-step", journey, *words, "--id", "employer")
    told = planner.done("visit", journey, "own-employer").out
    assert "neurologist" not in told
    assert "at home" not in told
    assert "Which kind of MS" not in told.split("Other questions")[0]
    told = planner.done("visit", journey, "own-employer", "--json").json
    assert (told["who"], told["dates"]) == ("", [])
    # What the person wrote for nobody in particular may be asked anywhere.
    assert {one["id"] for one in told["questions"]} <= {"own-1", "own-2"}
    paper = tmp_path / "visit.pdf"
    planner.done("visit", journey, "own-employer", "--sheet", paper)
    text = PdfReader(paper).pages[0].extract_text()
    assert "Talk with my employer" in text
    assert "eurologist" not in text
    planner.done("change-step", journey, "own-employer", "--who", "neurologist")
    assert "Dr Lind" in planner.done("visit", journey, "own-employer").lines[0]


def test_a_no_says_that_the_plan_is_cancelled_and_a_later_yes_that_it_stays_so(
    planner, journey, tmp_path
):
    said = tmp_path / "said.toml"
    words = ("visit", journey, TALK, "--answers", said)
    resume = '"resume" takes the plan up again where it stood.'

    def told(decided, *more):
        said.write_text(f'on = 2026-12-08\ndecided = "{decided}"\n', "utf-8")
        return planner.done(*words, *more, today=AFTER).lines

    stands = "The plan then stands at: cancelled."
    for lines in (told("no", "--dry-run"), told("no")):
        assert any(line.startswith(stands) for line in lines)
        assert lines[-1] == resume
    stays = "The yes is kept, but the plan stays as it is: cancelled."
    for lines in (told("yes", "--dry-run"), told("yes"), told("yes")):
        assert lines[-2].startswith(stays)
        assert lines[-1] == resume
    planner.done("resume", journey, today=AFTER)
    assert resume not in told("yes")
