"""Commands on files: whole or not at all, never over another file unasked."""

import csv
import json
import sqlite3
import subprocess
from contextlib import closing

import pikepdf
import pytest
from icalendar import Calendar

from planner.models.civil import LATEST_DATE
from planner.records.data_file import read_journey

KINDS = ("pdf", "ics", "json", "csv", "fhir")


def test_every_kind_of_document_is_written_and_is_what_it_says(
    planner, journey, tmp_path
):
    for kind in KINDS:
        target = tmp_path / f"plan.{kind}"
        answer = planner.done("export", journey, f"--{kind}", target)
        assert answer.lines == [str(target)]
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF-")
    calendar = Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    assert len(calendar.walk("VEVENT")) > 50
    assert (
        read_journey((tmp_path / "plan.json").read_bytes(), today=LATEST_DATE).id
        == journey
    )
    rows = list(csv.reader((tmp_path / "plan.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) > 60
    assert json.loads((tmp_path / "plan.fhir").read_text())["resourceType"] == "Bundle"


@pytest.mark.parametrize(
    ("paper", "points"),
    [("a4", "841.89 pts (A4)"), ("letter", "612 x 792 pts (letter)")],
)
def test_the_paper_is_the_one_asked_for(planner, journey, tmp_path, paper, points):
    target = tmp_path / "plan.pdf"
    planner.done("export", journey, "--pdf", target, "--paper", paper)
    told = subprocess.run(
        ["pdfinfo", target], capture_output=True, text=True, check=True
    ).stdout
    assert points in told


def test_each_reader_and_large_print_get_a_document_of_their_own(
    planner, journey, tmp_path
):
    made = set()
    for number, words in enumerate(
        [
            ("--for", "doctor"),
            ("--for", "me"),
            ("--for", "carer"),
            ("--large-print",),
            ("--second-language", "en"),
        ]
    ):
        target = tmp_path / f"{number}.pdf"
        planner.done("export", journey, "--pdf", target, *words)
        made.add(target.read_bytes())
    assert len(made) == 4, "the second language is the first one, so nothing is added"


def test_the_same_plan_on_the_same_day_is_the_same_file(planner, journey, tmp_path):
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    planner.done("export", journey, "--pdf", one)
    planner.done("export", journey, "--pdf", other)
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_made_again_is_the_same_file(planner, journey, tmp_path, kind):
    made = []
    for number in range(3):
        target = tmp_path / f"{number}.{kind}"
        planner.done("export", journey, f"--{kind}", target)
        made.append(target.read_bytes())
    assert made[0] == made[1] == made[2]
    assert "(version 2)" in planner.done("list").out, "a file is no new version"


def test_the_parts_the_worksheet_and_the_alarms_are_those_asked_for(
    planner, journey, tmp_path
):
    card, sheet, ics = (tmp_path / name for name in ("c.pdf", "w.pdf", "p.ics"))
    planner.done("export", journey, "--pdf", card, "--parts", "emergency")
    assert "Emergency card" in text_of(card)
    assert "step by step" not in text_of(card)
    planner.done("export", journey, "--pdf", sheet, "--worksheet")
    assert "Worksheet" in text_of(sheet)
    assert "step by step" not in text_of(sheet)
    planner.done("export", journey, "--ics", ics, "--alarm", "7", "--alarm", "1")
    event = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")[0]
    assert len(event.walk("VALARM")) == 2
    assert planner("export", journey, "--ics", ics, "--alarm", "-1").code == 2


def test_for_the_doctor_is_a_sheet_of_two_sides(planner, journey, tmp_path):
    for words in ((), ("--for", "doctor"), ("--sheet", "doctor")):
        target = tmp_path / f"{len(words)}{''.join(words)}.pdf"
        planner.done("export", journey, "--pdf", target, *words)
        with pikepdf.open(target) as opened:
            assert len(opened.pages) == 2
            assert not opened.attachments


def test_only_the_booklet_carries_data_and_only_where_it_is_wished_for(
    planner, journey, tmp_path
):
    booklet = ("export", journey, "--pdf", tmp_path / "b.pdf", "--sheet", "booklet")
    planner.done(*booklet)
    with pikepdf.open(tmp_path / "b.pdf") as opened:
        assert not opened.attachments
    planner.done(*booklet, "--with-data", "--force")
    with pikepdf.open(tmp_path / "b.pdf") as opened:
        assert set(opened.attachments) == {"journey.json", "plan.fhir.json"}
    doctor = ("export", journey, "--pdf", tmp_path / "d.pdf", "--with-data")
    assert "--sheet booklet --with-data" in planner.refused(*doctor)
    nothing = ("export", journey, "--pdf", tmp_path / "d.pdf", "--parts", "glossary")
    assert "nothing to print" in planner.refused(*nothing)
    assert not (tmp_path / "d.pdf").exists()


def test_a_locked_pdf_opens_with_the_password_of_the_file_only(
    planner, journey, tmp_path
):
    secret, target = tmp_path / "secret.txt", tmp_path / "locked.pdf"
    word = "açık kapı"
    secret.write_text(f"{word}\n", encoding="utf-8")
    planner.done("export", journey, "--pdf", target, "--password-file", secret)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password=word) as opened:
        assert opened.encryption.R == 6
        claims = opened.Root.Metadata.read_bytes()
        assert b"<pdfaid" not in claims, "PDF/A allows no lock"
        assert b"pdfuaid:part" in claims
    refusal = planner.refused(
        "export", journey, "--ics", tmp_path / "p.ics", "--password-file", secret
    )
    assert "Only a PDF" in refusal
    secret.write_text("\n")
    again = ("export", journey, "--pdf", tmp_path / "x.pdf", "--password-file", secret)
    assert "password" in planner.refused(*again)
    assert not (tmp_path / "x.pdf").exists()
    assert not (tmp_path / "p.ics").exists()


def test_what_a_pdf_cannot_show_is_said_beside_it(planner, journey, tmp_path):
    planner.done("note", journey, "mri-baseline", "--why", "ask 王芳 at Łódź 😀")
    answer = planner("export", journey, "--pdf", tmp_path / "plan.pdf")
    assert (answer.code, answer.lines) == (0, [str(tmp_path / "plan.pdf")])
    assert "😀" in answer.err
    assert "王" not in answer.err
    planner("export", journey, "--pdf", tmp_path / "me.pdf", "--for", "me")
    assert "[U+1F600]" in text_of(tmp_path / "me.pdf")
    assert "王芳" in text_of(tmp_path / "me.pdf")


def text_of(pdf):
    command = ["pdftotext", "-layout", pdf, "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_print_tells_what_changed_since_an_earlier_version_was_printed(
    planner, journey, tmp_path
):
    planner.done("export", journey, "--pdf", tmp_path / "1.pdf", "--for", "me")
    planner.done("book", journey, "mri-baseline", "2027-02-03")
    for name in ("2.pdf", "3.pdf"):
        planner.done("export", journey, "--pdf", tmp_path / name, "--for", "me")
    first, second = text_of(tmp_path / "1.pdf"), text_of(tmp_path / "2.pdf")
    assert "Changed since the last print" not in first
    assert "Changed since the last print" in second
    assert "Booked: MRI of head and spine, Wed 3 Feb 2027" in second
    assert (tmp_path / "2.pdf").read_bytes() == (tmp_path / "3.pdf").read_bytes()


def test_undo_takes_back_the_last_change_not_the_file_made_of_it(
    planner, journey, tmp_path
):
    planner.done("book", journey, "mri-baseline", "2027-02-03")
    planner.done("export", journey, "--pdf", tmp_path / "plan.pdf")
    assert "Booked" in planner.done("undo", journey).out

    def booked():
        steps = planner.done("show", journey, "--json").json["steps"]
        return next(one["booked"] for one in steps if one["id"] == "mri-baseline")

    assert booked() is None
    planner.done("export", journey, "--ics", tmp_path / "plan.ics")
    planner.done("redo", journey)
    assert booked() == "2027-02-03"


def test_private_calendar_entries_do_not_tell_what_they_are(planner, journey, tmp_path):
    target = tmp_path / "plan.ics"
    planner.done("export", journey, "--ics", target, "--private")
    told = target.read_text(encoding="utf-8").casefold()
    for word in ("chemotherapy", "stem cell", "cyclophosphamide", "natalizumab"):
        assert word not in told


def test_a_calendar_of_appointments_only_is_shorter_and_names_no_task(
    planner, journey, tmp_path
):
    def titles(name, *words):
        target = tmp_path / name
        planner.done("export", journey, "--ics", target, *words)
        events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
        assert {str(event["STATUS"]) for event in events} <= {"TENTATIVE", "CONFIRMED"}
        return {str(event["SUMMARY"]) for event in events}

    short = titles("short.ics", "--appointments-only")
    every = titles("all.ics")
    assert short < every
    assert any("Day 0" in title for title in short)
    task = planner.step(journey, "work-and-insurance")["title"]
    assert any(task in title for title in every)
    assert not any(task in title for title in short)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_is_there_is_kept_unless_forced(planner, journey, tmp_path, kind):
    target = tmp_path / "mine"
    target.write_text("two years of diary")
    assert "--force" in planner.refused("export", journey, f"--{kind}", target)
    assert target.read_text() == "two years of diary"
    planner.done("export", journey, f"--{kind}", target, "--force")
    assert target.read_bytes() != b"two years of diary"


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("no/such/folder/plan.pdf", "does not exist"),
        (".", "is a folder"),
        ("x" * 400 + ".pdf", "could not be written"),
    ],
)
def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(
    planner, journey, tmp_path, name, word
):
    place = tmp_path / "out"
    place.mkdir()
    assert word in planner.refused("export", journey, "--pdf", place / name)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("option", ["--language", "--second-language"])
def test_a_language_without_words_is_refused_with_those_there_are(
    planner, journey, tmp_path, option
):
    target = tmp_path / "plan.pdf"
    refusal = planner.refused("export", journey, "--pdf", target, option, "tlh")
    assert '"tlh"' in refusal
    assert "en" in refusal
    assert not target.exists()


@pytest.mark.parametrize("kind", ["pdf", "json"])
def test_an_export_is_read_back_with_the_same_plan(planner, journey, tmp_path, kind):
    planner.done("book", journey, "mri-baseline", "2027-02-03", "--why", "a slot")
    target = tmp_path / "plan"
    whole = ("--sheet", "booklet", "--with-data") if kind == "pdf" else ()
    planner.done("export", journey, f"--{kind}", target, *whole)
    again = planner.done("import", target).out.strip()
    assert again != journey, "the first one is never overwritten"
    one, other = (
        planner.done("show", name, "--json").json for name in (journey, again)
    )
    for shown in (one, other):
        del shown["id"], shown["revision"]
    assert one == other


def test_an_export_moves_to_another_laptop_under_its_own_id(planner, journey, tmp_path):
    target = tmp_path / "plan.json"
    planner.done("export", journey, "--json", target)
    planner.data = tmp_path / "other.db"
    assert planner.done("import", target).out.strip() == journey


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "cut short"),
        (b"{", "cut short"),
        (b"%PDF-1.7 and no more", "not a PDF"),
        (b"PK\x03\x04 some archive", "data file"),
        (b'{"format": "other"}', "not a data file"),
    ],
)
def test_what_carries_no_journey_is_refused_and_nothing_is_stored(
    planner, tmp_path, content, word
):
    file = tmp_path / "strange"
    file.write_bytes(content)
    assert word in planner.refused("import", file)
    assert planner.done("list").out == ""


def test_a_file_that_is_not_there_is_named(planner, tmp_path):
    for words in (("import",), ("protocol", "check"), ("restore",)):
        assert "nowhere.x" in planner.refused(*words, tmp_path / "nowhere.x")


def test_all_problems_of_a_protocol_file_are_told_with_their_lines(planner, tmp_path):
    sheet = tmp_path / "sheet.toml"
    sheet.write_text('id = "X Y"\nversion = "one"\n[[step]]\nid = 4\n')
    lines = planner.refused("protocol", "check", sheet).splitlines()
    assert "sheet.toml was not taken" in lines[0]
    told = {line.split(":")[0] for line in lines[1:]}
    assert {f"sheet.toml, line {line}" for line in (1, 2, 4)} <= told


def test_a_backup_is_restored_and_the_replaced_file_is_kept(planner, journey, tmp_path):
    backup = tmp_path / "backup.db"
    assert planner.done("backup", backup).lines == [str(backup)]
    assert "--force" in planner.refused("backup", backup)
    planner.done("backup", backup, "--force")
    planner.done("hold", journey)
    told = planner.done("restore", backup).out
    assert planner.done("show", journey, "--json").json["state"] == "considering"
    kept = tmp_path / "journeys.replaced.db"
    assert str(kept) in told
    planner.data = kept
    assert planner.done("show", journey, "--json").json["state"] == "on-hold"


def test_an_unsound_backup_changes_nothing(planner, journey, tmp_path):
    backup = tmp_path / "backup.db"
    backup.write_bytes(b"not a database")
    before = planner.done("show", journey, "--json").out
    assert "backup.db" in planner.refused("restore", backup)
    assert planner.done("show", journey, "--json").out == before


def test_check_says_that_a_file_is_sound(planner, journey):
    assert planner.done("check").lines == ["The data file is sound."]


def test_check_finds_a_damaged_file_and_names_the_way_out(planner, journey):
    with closing(sqlite3.connect(planner.data)) as plain:
        plain.execute("DELETE FROM record WHERE kind = 'profile'")
        plain.commit()
    refusal = planner.refused("check")
    assert "damaged" in refusal
    assert "planner restore" in refusal


def test_the_demo_makes_three_files_of_each_story_and_can_be_made_again(
    planner, tmp_path
):
    folder = tmp_path / "a" / "demo"
    first = planner.run("demo", "--out", folder)
    assert (first.code, first.err) == (0, "")
    names = {path.name for path in folder.iterdir()}
    stories = {name.rsplit(".", 1)[0] for name in names} - {"journeys"}
    assert len(stories) == 5
    assert names == {
        f"{story}.{ending}" for story in stories for ending in ("pdf", "ics", "json")
    } | {"journeys.db"}
    assert planner.run("demo", "--out", folder) == first
    planner.data = folder / "journeys.db"
    assert len(planner.done("list").lines) == 5


def test_a_demo_folder_that_cannot_be_made_is_named(planner, tmp_path):
    (tmp_path / "file").touch()
    answer = planner.run("demo", "--out", tmp_path / "file")
    assert answer.code == 1
    assert str(tmp_path / "file") in answer.err


def test_what_was_undone_comes_back_after_a_print(planner, journey, tmp_path):
    planner.done("note", journey, "mri-baseline", "--why", "bring the disc")
    planner.done("undo", journey)
    planner.done("export", journey, "--pdf", tmp_path / "plan.pdf")
    planner.done("redo", journey)
    assert planner.step(journey, "mri-baseline")["note"] == "bring the disc"
    assert "undone" not in planner.done("history", journey).out


def test_a_file_with_a_line_of_the_integrity_check_is_damaged(
    planner, journey, tmp_path
):
    with closing(sqlite3.connect(planner.data)) as plain:
        plain.execute("PRAGMA ignore_check_constraints = ON")
        plain.execute("UPDATE journey SET revision = -1")
        plain.commit()
    assert "integrity: CHECK constraint failed" in planner.refused("check")
    other = tmp_path / "other.db"
    answer = planner.run("--data", other, "restore", planner.data)
    assert answer.code == 1
    assert not other.exists()
