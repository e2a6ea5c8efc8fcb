"""What is told of the time after a treatment: kept, replaced, refused at its place."""

from datetime import date

import pytest

from planner.content.answers.aftercare_answers import read_aftercare
from planner.models.answers import AftercareTold
from planner.models.errors import FileRefusedError, PlannerError
from planner.models.person.aftercare import (
    Discharge,
    Duty,
    DutyAnswer,
    GivenDrug,
)
from planner.services.edits.visits.aftercare_edits import (
    check_aftercare,
    tell_aftercare,
)
from tests.builders import a_journey, a_step
from tests.places import ROOT

TODAY = date(2027, 5, 1)
MANUAL = (ROOT / "docs" / "aftercare-format.md").read_text("utf-8")
EXAMPLE = MANUAL.partition("```toml\n")[2].partition("```")[0]


def journey_with(**told):
    before = a_journey(a_step("mri"))
    return tell_aftercare(before, AftercareTold(**told), TODAY).journey


def problems(text, today=TODAY):
    file = read_aftercare(text, "after.toml")
    with pytest.raises(FileRefusedError) as refused:
        check_aftercare(a_journey(a_step("mri")), file, today)
    return [(one.key, one.line, one.code) for one in refused.value.problems]


def test_the_example_of_the_manual_is_taken_whole():
    file = read_aftercare(EXAMPLE, "after.toml")
    told = check_aftercare(a_journey(a_step("mri")), file, TODAY)
    assert [one.duty for one in told.duties] == [Duty.BLOOD, Duty.VACCINES, Duty.VISITS]
    assert told.discharge.cells_on == date(2027, 4, 6)
    assert told.discharge.given[0].as_written == "50 mg/kg a day"
    assert told.discharge.goes_on[0].until == date(2028, 4, 6)


def test_an_answer_replaces_the_one_before_and_leaves_the_others():
    first = journey_with(
        duties=(
            DutyAnswer(duty=Duty.BLOOD, takes=False, instead="  Lab  two "),
            DutyAnswer(duty=Duty.SCANS, takes=True),
        ),
        discharge=Discharge(where="Ward 12"),
    )
    again = AftercareTold(duties=(DutyAnswer(duty=Duty.BLOOD, takes=True),))
    after = tell_aftercare(first, again, TODAY).journey.aftercare
    assert first.aftercare.answer(Duty.BLOOD).instead == "Lab two"
    assert after.answer(Duty.BLOOD).takes
    assert after.answer(Duty.SCANS).takes
    assert after.discharge == Discharge(where="Ward 12")


@pytest.mark.parametrize(
    ("letter", "code"),
    [
        (Discharge(home_on=date(2027, 5, 2)), r"aftercare\.not-yet"),
        (
            Discharge(admitted=date(2027, 4, 2), home_on=date(2027, 4, 1)),
            r"aftercare\.order",
        ),
        (Discharge(where="x" * 301), r"text\.too-long"),
        (Discharge(watch="x" * 10_001), r"text\.too-long"),
        (Discharge(given=(GivenDrug(name=" "),)), r"text\.empty"),
        (Discharge(given=(GivenDrug(name="A"),) * 61), r"aftercare\.too-many-drugs"),
    ],
)
def test_what_cannot_be_true_is_refused(letter, code):
    with pytest.raises(PlannerError, match=code):
        journey_with(discharge=letter)


def test_all_that_is_wrong_with_a_file_is_told_with_its_key_and_line():
    text = """[answers.blood]
instead = "Lab"
[letter]
home = 2027-06-01
[[letter.given]]
name = "ATG"
from = 2027-04-05
to = 2027-04-01
"""
    assert problems(text) == [
        ("answers.blood.takes", 1, "field.missing"),
        ("letter.home", 4, "aftercare.not-yet"),
        ("letter.given[1].to", 8, "aftercare.order"),
    ]


def test_an_unknown_request_and_an_empty_file_are_told():
    unknown = problems("[answers.blod]\ntakes = true\n")
    assert unknown == [("answers.blod", 1, "field.unknown-near")]
    assert [code for _, _, code in problems("")] == ["aftercare.nothing"]
