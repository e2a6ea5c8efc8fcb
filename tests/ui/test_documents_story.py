"""Documents by keys: made off the window's thread, opened again, taken back in."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.models.document import Audience, Paper
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import OptionId
from planner.models.journey import Action, Contact, ContactRole
from planner.models.structs import replace
from planner.services.documents.exports import ExportKind, SheetKind
from planner.services.documents.made_files import file_ending
from planner.services.documents.parts.sections import Section
from planner.services.documents.reading_plans import read_import
from planner.services.edits import centre_edits
from planner.ui.pages.documents.clinic_choice import CLINIC, clinic_language
from planner.ui.state.file_watch import FileWatch
from planner.ui.widgets.frames.fold import Fold
from tests.ui.stage import words_in_view
from tests.ui.windows import a_service, open_window, with_plan


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot, qapp, service):
    with_plan(service)
    return open_window(qtbot, qapp, service, "documents")


def wait_until_made(qtbot, page):
    qtbot.waitUntil(lambda: not page.making.is_busy, timeout=30_000)


def stored_part(journey):
    """What of a journey counts: its revision goes up with what was made."""
    return replace(journey, revision=0, exports={})


def test_the_doctors_pdf_is_made_by_keys_and_carries_no_data(qtbot, window, tmp_path):
    target = tmp_path / "plan.pdf"
    window.dialogs.save_to = target
    assert not window.host.page.paper.form.data.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_made(qtbot, window.host.page)
    with pytest.raises(PlannerError, match=r"import\.no-data"):
        read_import(window.context.bench, target.read_bytes(), "plan.pdf")


def test_a_paper_whose_making_cannot_be_noted_is_saved_and_that_is_told(
    qtbot, window, service, tmp_path
):
    target = window.dialogs.save_to = tmp_path / "plan.pdf"
    service.store._file.is_held = True  # faults were found meanwhile
    # That is told once; said later, it would take the place of what is asked for here.
    window.findChild(FileWatch).look()
    assert "Faults were found" in window.messages.text
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_made(qtbot, window.host.page)
    assert target.read_bytes().startswith(b"%PDF")
    said = words_in_view(window)
    assert "Saved: plan.pdf" in said
    assert "could not be noted in the history" in said
    assert "nothing is written into it" in said


def unfold(page):
    for fold in page.findChildren(Fold):
        fold.set_open(on=True)


def test_the_doctors_sheet_comes_in_the_clinics_language_where_it_is_chosen(
    qtbot, window, tmp_path
):
    target = tmp_path / "plan.pdf"
    window.dialogs.save_to = target
    clinic = window.host.page.paper.clinic
    assert clinic.value() == ""
    clinic.choice.set_value("tr")
    clinic.choice.chosen.emit("tr")
    assert window.context.bench.settings.recall(CLINIC) == "tr"
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_made(qtbot, window.host.page)
    pages = [page.extract_text() for page in PdfReader(target).pages]
    assert "sayfa 1/2" in pages[0]
    assert "page 1 of 2" in pages[2]


def test_a_clinic_may_speak_english_where_the_patient_does_not(qtbot, window, tmp_path):
    target = window.dialogs.save_to = tmp_path / "plan.pdf"
    window.change_settings(language="es")
    QTest.qWait(50)
    page = window.host.page
    page.paper.clinic.choice.set_value("en")
    assert page.paper.clinic.value() == "en"
    page.paper.clinic.choice.set_value("es")
    assert page.paper.clinic.value() != "es", "one's own is no second language"
    page.paper.clinic.choice.set_value("en")
    page.make_sheet(SheetKind.DOCTOR)
    wait_until_made(qtbot, page)
    said = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "page 1 of 2" in said
    assert "página 1 de 2" in said


def test_what_has_no_phrases_is_made_in_ones_own_language_alone(
    qtbot, window, tmp_path
):
    page = window.host.page
    page.paper.clinic.choice.set_value("es")
    target = window.dialogs.save_to = tmp_path / "worksheet.pdf"
    page.make_sheet(SheetKind.WORKSHEET)
    wait_until_made(qtbot, page)
    assert target.exists()


def test_a_language_that_is_there_no_more_counts_as_none(window):
    settings = window.context.bench.settings
    settings.remember(CLINIC, "xx")
    assert clinic_language(settings, ("de", "es")) == ""
    settings.remember(CLINIC, "es")
    assert clinic_language(settings, ("de", "es")) == "es"


def test_the_plan_for_oneself_carries_the_whole_journey_where_it_is_ticked(
    qtbot, window, tmp_path
):
    target = tmp_path / "plan.pdf"
    window.dialogs.save_to = target
    before = window.state.journey
    form = window.host.page.paper.form
    form.audience.set_value(Audience.ME)
    form.audience.chosen.emit(Audience.ME)
    assert form.data.isVisible()
    assert not form.data.isChecked()
    form.data.setChecked(True)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_made(qtbot, window.host.page)
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    carried = read_import(window.context.bench, data, "plan.pdf")
    assert stored_part(carried) == stored_part(before)
    (record,) = window.state.journey.exports.values()
    assert (record.kind, record.file_name) == ("pdf", "plan.pdf")
    assert record.revision == before.revision


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("My booklet", "This booklet is for you"),
        ("Sheet for the fridge", "call day and night"),
        ("Emergency card", "FEVER 38.0"),
        ("Will you look after me?", "new or worse signs of MS"),
        ("Aftercare: who does what", "Family doctor and laboratory"),
        ("Decision worksheet", "worksheet"),
    ],
)
def test_one_paper_alone_is_made_by_its_button(qtbot, window, tmp_path, words, told):
    page, target = window.host.page, tmp_path / "one.pdf"
    window.dialogs.save_to = target
    unfold(page)
    (pressed,) = [one for one in page.findChildren(QPushButton) if one.text() == words]
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    wait_until_made(qtbot, page)
    text = PdfReader(target).pages[0].extract_text()
    assert told.lower() in text.lower()


def test_what_is_carried_is_offered_only_where_the_treatment_asks_for_it(window):
    page = window.host.page

    def offered():
        buttons = page.findChildren(QPushButton)
        return {one.text() for one in buttons if one.isVisible()}

    unfold(page)
    carried = {"Sheet for the fridge", "Emergency card"}
    assert carried <= offered()
    plan = replace(window.state.journey.plan, option=OptionId("stay-present-drug"))
    elsewhere = replace(window.state.journey, plan=plan)
    window.state.run(lambda _: Edit(journey=elsewhere, action=Action.PLAN_BUILT))
    assert not carried & offered()
    assert "Decision worksheet" in offered()


def test_a_folder_that_is_there_is_offered_to_save_in(window, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    offered = []
    window.dialogs.choose_file_to_save = lambda _heading, path, _kinds: offered.append(
        path
    )
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert offered[0].parent == tmp_path


def test_the_calendar_holds_appointments_only_when_ticked_and_it_stays_ticked(
    qtbot, window, tmp_path
):
    page = window.host.page
    assert not page.files.appointments_only.isChecked()
    counts = []
    for ticked in (False, True):
        window.dialogs.save_to = tmp_path / f"{ticked}.ics"
        page.files.appointments_only.setChecked(ticked)
        page.make(ExportKind.ICS)
        wait_until_made(qtbot, page)
        made = window.dialogs.save_to.read_text("utf-8")
        counts.append(made.count("BEGIN:VEVENT") - made.count("STATUS:CANCELLED"))
    assert 0 < counts[1] < counts[0]
    window.rebuild()
    assert window.host.page is not page
    assert window.host.page.files.appointments_only.isChecked()


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        (ExportKind.JSON, b"{"),
        (ExportKind.ICS, b"BEGIN:VCALENDAR"),
        (ExportKind.CSV, b"\xef\xbb\xbf"),
        (ExportKind.FHIR, b"{"),
    ],
)
def test_every_other_file_is_made_and_remembered(qtbot, window, tmp_path, kind, start):
    target = tmp_path / f"made.{file_ending(kind)}"
    window.dialogs.save_to = target
    window.host.page.make(kind)
    wait_until_made(qtbot, window.host.page)
    assert target.read_bytes().startswith(start)
    (record,) = window.state.journey.exports.values()
    assert record.kind == kind.value


def test_a_data_file_comes_back_as_a_journey_of_its_own(qtbot, window, tmp_path):
    target = tmp_path / "mine.json"
    window.dialogs.save_to = window.dialogs.open_from = target
    first = window.state.journey
    window.host.page.make(ExportKind.JSON)
    wait_until_made(qtbot, window.host.page)
    window.dialogs.answers = [False]
    window.host.page.bring_in()
    assert window.state.journey.id == first.id
    window.dialogs.answers = [True]
    window.host.page.bring_in()
    second = window.state.journey
    assert second.id != first.id
    assert second.plan == first.plan
    assert second.facts == first.facts


def test_a_file_that_is_no_plan_is_refused_in_words(window, tmp_path):
    source = tmp_path / "letter.json"
    source.write_text("Dear Sir")
    window.dialogs.open_from = source
    before = window.state.journey
    window.host.page.bring_in()
    assert window.messages.text
    assert window.state.journey == before


def test_what_cannot_be_printed_is_said_before_anything_is(window):
    page = window.host.page
    told = page._no_shape._words
    assert not told.isVisible()
    contact = Contact(role=ContactRole.CARER, name="Łódź Αθήνα 王芳 😀")
    window.state.run(lambda known: centre_edits.put_contact(known, contact))
    assert told.isVisible()
    assert "😀" in told.text()
    assert not any(sign in told.text() for sign in "Łθ王芳")


def test_what_is_stopped_writes_nothing(qtbot, window, tmp_path):
    target = tmp_path / "plan.pdf"
    window.dialogs.save_to = target
    page = window.host.page
    page.make(ExportKind.PDF)
    page.making.cancel()
    wait_until_made(qtbot, page)
    assert not target.exists()
    assert not window.state.journey.exports
    assert "Nothing was written" in window.messages.text


def test_what_is_stopped_when_it_was_over_already_writes_nothing_either(
    qtbot, window, tmp_path
):
    target = tmp_path / "plan.pdf"
    window.dialogs.save_to = target
    page = window.host.page
    page.make(ExportKind.PDF)
    # The work ends; what it has to say waits for the window.
    assert QThreadPool.globalInstance().waitForDone(60_000)
    assert page.making.is_busy
    page.making.cancel()
    wait_until_made(qtbot, page)
    assert not target.exists()
    assert "Nothing was written" in window.messages.text


def test_a_folder_that_is_gone_is_said_and_nothing_is_remembered(
    qtbot, window, tmp_path
):
    window.dialogs.save_to = tmp_path / "gone" / "plan.json"
    window.host.page.make(ExportKind.JSON)
    wait_until_made(qtbot, window.host.page)
    assert "gone" in window.messages.text
    assert not window.state.journey.exports


def test_wishes_are_remembered_for_each_audience(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "documents")
    form = window.host.page.paper.form
    form.audience.rows()[1].click()
    form.large.click()
    form.parts[Section.GLOSSARY].click()
    form.paper.rows()[1].click()
    window.rebuild()
    wishes = window.host.page.paper.form.wishes
    assert wishes.audience is Audience.ME
    assert wishes.paper is Paper.LETTER
    assert wishes.large_print
    assert Section.GLOSSARY not in wishes.chosen
    window.host.page.paper.form.audience.rows()[0].click()
    assert window.host.page.paper.form.wishes.sections is None


def test_the_preview_shows_the_real_pages_and_turns_them_by_keys(qtbot, window):
    seen = []

    def script(dialog):
        qtbot.waitUntil(lambda: dialog.document.pageCount() > 1, timeout=5000)
        QTest.keyClick(dialog, Qt.Key.Key_PageDown)
        seen.append(dialog.view.pageNavigator().currentPage())
        before = dialog.view.zoomFactor()
        QTest.keyClick(dialog, Qt.Key.Key_Plus)
        seen.append(dialog.view.zoomFactor() > before)
        dialog.reject()

    window.dialogs.scripts.append(script)
    window.host.page.preview()
    qtbot.waitUntil(lambda: not window.dialogs.scripts, timeout=30_000)
    wait_until_made(qtbot, window.host.page)
    assert seen == [1, True]


def test_a_locked_copy_needs_a_password_first(qtbot, window, tmp_path):
    page = window.host.page
    page.make_locked()
    assert not page.making.is_busy
    assert "password" in window.messages.text
    target = tmp_path / "locked.pdf"
    window.dialogs.save_to = target
    page.paper.password.setText("a long one")
    page.make_locked()
    wait_until_made(qtbot, page)
    assert b"/Encrypt" in target.read_bytes()
