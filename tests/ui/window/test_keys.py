"""The keys people expect, the help of the page in view, and what a search finds."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from planner.models.ids import CentreId, EntryId
from planner.models.journey import Contact, ContactRole, DiaryEntry
from planner.models.person.decision import Centre
from planner.services.edits.centre_edits import put_centre, put_contact
from planner.services.edits.diary_edits import put_entry
from planner.services.edits.step_edits import set_note
from planner.services.views.walk import PLACES
from planner.ui.pages.plan.plan_views import LIST, MONTH, TIMELINE
from planner.ui.window.help.page_help import PageHelp
from tests.ui.stage import TODAY, settle, words_in_view
from tests.ui.windows import with_plan

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def planned(window):
    window.state.open(with_plan(window.state.service).id)
    window.go_to("today")
    return window


def read(window):
    """Open a dialog by its next key and return its words."""
    seen = []

    def look(dialog):
        seen.append(words_in_view(dialog))
        dialog.reject()

    window.dialogs.answers.append(look)
    return seen


def test_ctrl_and_a_number_turns_to_a_view_of_the_plan_from_anywhere(planned, hands):
    for key, view in (
        (Qt.Key.Key_2, MONTH),
        (Qt.Key.Key_3, TIMELINE),
        (Qt.Key.Key_1, LIST),
    ):
        planned.go_to("today")
        hands.press(key, CTRL)
        assert planned.place == "plan"
        assert planned.host.page.views.shown == view


def test_alt_and_a_number_goes_along_the_path_as_it_is_shown(window, hands):
    hands.press(Qt.Key.Key_2, ALT)
    assert window.place == "options"
    window.state.open(with_plan(window.state.service).id)
    hands.press(Qt.Key.Key_2, ALT)
    assert window.place == "plan"
    hands.press(Qt.Key.Key_9, ALT)
    assert window.place == "options"


def test_a_view_of_a_plan_that_is_not_there_says_so(window, hands):
    hands.press(Qt.Key.Key_2, CTRL)
    assert window.place == "plan"
    assert "no plan" in words_in_view(window.host.page).lower()


def test_ctrl_0_is_the_usual_text_size(window, hands):
    hands.press(Qt.Key.Key_Plus, CTRL, times=2)
    assert window.settings.percent > 100
    hands.press(Qt.Key.Key_0, CTRL)
    assert window.settings.percent == 100
    assert "100" in window.messages.text


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_Q])
def test_ctrl_w_and_ctrl_q_close_the_window(window, hands, key):
    hands.press(key, CTRL)
    assert not window.isVisible()


def test_ctrl_p_shows_the_pages_that_would_be_printed(planned, hands, qtbot):
    planned.dialogs.answers.append(lambda _dialog: False)
    hands.press(Qt.Key.Key_P, CTRL)
    assert planned.place == "documents"
    qtbot.waitUntil(lambda: bool(planned.dialogs.asked), timeout=20_000)
    assert "Preview" in planned.dialogs.asked[-1]


def test_every_page_has_a_help_of_its_own():
    told = PageHelp()
    lines = [told.lines(place.id) for place in PLACES]
    assert all(lines)
    assert len(set(lines)) == len(lines)


def test_f1_explains_the_page_it_was_pressed_on_and_its_signs(planned, hands):
    planned.go_to("plan")
    seen = read(planned)
    hands.press(Qt.Key.Key_F1)
    assert "This page: The plan" in seen[0]
    assert "Worked out by the plan; nobody has agreed to it yet." in seen[0]
    planned.go_to("diary")
    seen = read(planned)
    planned.actions_of_window.help.trigger()
    assert "This page: Diary" in seen[0]
    assert "Its signs" not in seen[0]


@pytest.fixture
def found(planned, qapp):
    """Search for something, take the first that is found, and return its line."""
    run = planned.state.run
    run(
        lambda one: put_centre(
            one, Centre(id=CentreId("sur"), name="Clínica del Sur", country="MX")
        )
    )
    run(
        lambda one: put_contact(
            one, Contact(role=ContactRole.CARER, name="Ilse Öz", phone="030 1234")
        )
    )
    run(
        lambda one: put_entry(
            one,
            DiaryEntry(id=EntryId("d"), day=date(2026, 11, 20), note="Rash on arm"),
            TODAY,
        )
    )
    run(lambda one: set_note(one, "dental", "ask about the crown"))

    def search(words):
        lines = []

        def look(dialog):
            dialog.filter.setText(words)
            settle(qapp)
            item = dialog.list.currentItem()
            lines.append("" if item is None else item.text())
            dialog.filter.returnPressed.emit()

        planned.dialogs.answers.append(look)
        planned.commands.search()
        return lines[0]

    return search


@pytest.mark.parametrize(
    ("words", "line", "place"),
    [
        ("clinica sur", "Clínica del Sur", "centres"),
        ("oz", "Ilse Öz", "people"),
        ("1234", "Ilse Öz", "people"),
        ("rash", "Diary, Fri 20 Nov 2026", "diary"),
        ("crown", "Dental check", "plan"),
        ("ahsct", "Transplant of your own blood stem cells", "options"),
        ("fingolimod", "fingolimod", "about-you"),
        ("what to ask", "What to ask", "questions"),
    ],
)
def test_a_search_finds_what_the_person_wrote_and_what_they_call_things(
    planned, found, words, line, place
):
    assert found(words).casefold().startswith(line.casefold())
    assert planned.place == place


def test_a_command_is_found_by_its_name_and_done(planned, found):
    assert found("bigger text") == "Bigger text"
    assert planned.settings.percent == 115
