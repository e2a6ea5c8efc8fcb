"""Allergies, medicines, values and helpers, from the file to what is printed."""

import subprocess

import pytest

ANSWERS = """
[profile]
name = "A. Patient"
jc-virus = "0.4"
jc-virus-on = "2026-03"
lymphocytes = "0.9 x 10^9/l"
lymphocytes-on = "2026-11-02"
none = ["vaccines"]
dont-know = ["igg"]
[[profile.allergy]]
name = "Penicillin"
why = "rash"
[[profile.medicine]]
name = "Prednisolone"
since = "2026-10"
until = "2027-06"
taper = "5 mg less each week"
[profile.present-drug]
drug = "natalizumab"
"""


@pytest.fixture
def told(planner, journey, tmp_path):
    answers = tmp_path / "me.toml"
    answers.write_text(ANSWERS, encoding="utf-8")
    planner.done("profile", journey, "--answers", answers)
    return journey


def printed(planner, journey, sheet, tmp_path):
    file = tmp_path / f"{sheet}.pdf"
    planner.done("export", journey, "--sheet", sheet, "--pdf", file, "--force")
    words = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    return " ".join(words.stdout.split())


def test_what_is_told_of_health_stands_on_page_1_card_and_fridge(
    planner, told, tmp_path
):
    planner.done("helps", told, "2027-03-03", "--who", "Anna")
    planner.done(
        "helps", told, "2027-03-04", "--end", "2027-03-05", "--who", "Tom",
        "--does", "stays",
    )  # fmt: skip
    doctor = printed(planner, told, "doctor", tmp_path)
    for words in ("Penicillin", "Prednisolone", "0.4", "0.9 x 10^9/l"):
        assert words in doctor, words
    assert "Penicillin" in printed(planner, told, "card", tmp_path)
    fridge = printed(planner, told, "carer", tmp_path)
    for words in ("Allergic to Penicillin", "medicines: Prednisolone", "Anna", "Tom"):
        assert words in fridge, words


def test_a_visit_tells_allergies_medicines_and_values(planner, told):
    lines = planner.done("visit", told, "neurologist-consultation").lines
    shown = "\n".join(lines)
    assert "Allergies: Penicillin (rash)" in shown
    assert "Other medicines: Prednisolone" in shown
    assert "Vaccines: none" in shown
    assert "JC virus index: 0.4 (Mar 2026)" in shown


def test_people_list_who_helps_and_it_can_be_taken_back(planner, told):
    for who in ("Anna", "Tom"):
        planner.done("helps", told, "2027-03-03", "--who", who)
    assert any("Anna, drives" in line for line in planner.done("people", told).lines)
    assert "--who" in planner.refused("not-helps", told, "2027-03-03")
    planner.done("not-helps", told, "2027-03-03", "--who", "Anna")
    planner.done("not-helps", told, "2027-03-03")
    assert "Nobody" in planner.refused("not-helps", told, "2027-03-03")


def test_all_that_is_wrong_with_health_is_told_at_once(planner, journey, tmp_path):
    answers = tmp_path / "me.toml"
    wrong = ANSWERS.replace('"2026-10"', '"2028"').replace(
        'none = ["vaccines"]', 'none = ["allergies", "cats"]'
    )
    answers.write_text(wrong, encoding="utf-8")
    refusal = planner.refused("profile", journey, "--answers", answers)
    for key in ("profile.none[2]", "profile.medicine[1].since", "profile.allergy"):
        assert key in refusal, key
