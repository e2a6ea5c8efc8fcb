"""The command on the time after: answers are owners on paper, until they are undone."""

import pytest
from pypdf import PdfReader

ANSWERS = """
[answers.blood]
takes = true
[answers.vaccines]
takes = false
instead = "Travel clinic"
"""


@pytest.fixture
def journey(planner):
    return planner.new("ahsct-at-home", "ahsct-cy-atg")


def text_of(planner, journey, sheet, target):
    planner.done("export", journey, "--pdf", str(target), "--sheet", sheet, "--force")
    pages = PdfReader(target).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_answers_are_owners_in_the_hand_over_until_they_are_taken_back(
    planner, journey, tmp_path
):
    file, target = tmp_path / "after.toml", tmp_path / "sheet.pdf"
    file.write_text(ANSWERS, encoding="utf-8")
    assert "Blood tests" in text_of(planner, journey, "letters", target)
    planner.done("aftercare", journey, "--answers", str(file), "--dry-run")
    assert "Said yes" not in text_of(planner, journey, "handover", target)
    planner.done("aftercare", journey, "--answers", str(file))
    told = text_of(planner, journey, "handover", target)
    assert "Said yes to: Blood tests. Vaccines anew: Travel clinic." in told
    planner.done("undo", journey)
    assert "Said yes" not in text_of(planner, journey, "handover", target)


def test_a_letter_of_tomorrow_is_refused_with_its_line(planner, journey, tmp_path):
    file = tmp_path / "after.toml"
    file.write_text("[letter]\nhome = 2027-04-23\n", encoding="utf-8")
    told = planner.refused("aftercare", journey, "--answers", str(file))
    assert "line 2" in told
    assert "23 Apr 2027 has not come yet" in told
