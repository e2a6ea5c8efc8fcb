"""What is typed into a dialog is there again, whether it was left, closed or killed."""

import json

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.services.edits import own_steps
from planner.ui.entry.form_draft import FormDraft
from tests.ui.entry.draft_forms import fill
from tests.ui.opened import bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import visible, words_in_view

ASKING = (
    "book",
    "done",
    "note",
    "drop",
    "not-before",
    "own-step",
    "what-if",
    "cancel",
    "away",
    "state",
    "centre",
    "timetable",
    "journeys",
    "rules",
    "duties",
    "letter",
)


@pytest.fixture
def told(window):
    """The window, on a journey that has a plan."""
    fill_journey(window.state)
    return window


def _type(app, window, name):
    """Type into every field of a dialog; return what stood there, once it is stored."""
    typed = {}

    def write(dialog):
        for draft in dialog.findChildren(FormDraft):
            typed[draft.name] = fill(draft)
        # Half a second is what is promised, and held elsewhere; here is how much.
        for _ in range(100):
            QTest.qWait(50)
            if _stored(window) >= set(typed):
                return
        raise AssertionError(f"{set(typed)} are not stored")

    bring_up(app, window, name, write)
    assert typed, f"{name} keeps nothing"
    return typed


def _stored(window):
    """The names of the drafts that are in the file."""
    name = f"drafts.{window.state.journey.id}"
    return set(json.loads(window.state.service.store.setting(name) or "{}"))


def _read(app, window, name):
    found = {}

    def look(dialog):
        for draft in dialog.findChildren(FormDraft):
            assert draft.restored is not None
            assert draft.note.isVisible()
            found[draft.name] = draft.texts()

    bring_up(app, window, name, look)
    return found


@pytest.mark.parametrize("name", ASKING)
def test_a_dialog_keeps_every_letter_until_it_is_taken_or_cleared(told, qapp, name):
    before = told.state.journey
    typed = _type(qapp, told, name)
    assert told.state.journey == before
    assert _read(qapp, told, name) == typed
    for draft in typed:
        told.drafts.drop(told.state.journey.id, draft)
    bring_up(qapp, told, name, _is_untouched)


def _is_untouched(dialog):
    for draft in dialog.findChildren(FormDraft):
        assert draft.restored is None
        assert not draft.waits


def test_a_change_that_is_taken_leaves_no_draft(told, qapp):
    def write(dialog):
        fill(dialog.draft)
        dialog.take()
        assert not dialog.isVisible()

    bring_up(qapp, told, "note", write)
    assert told.drafts.names(told.state.journey.id) == ()


def test_what_a_dialog_kept_is_said_and_can_be_cleared_at_once(told, qapp):
    bring_up(qapp, told, "note", lambda dialog: fill(dialog.draft))
    assert "kept for the next time" in words_in_view(told)
    (clear,) = [one for one in visible(told, QPushButton) if one.text() == "Clear it"]
    clear.click()
    assert told.drafts.names(told.state.journey.id) == ()


def test_each_own_step_has_letters_of_its_own(told, qapp):
    bring_up(qapp, told, "own-step", lambda dialog: fill(dialog.draft))
    step = own_steps.own_step(
        told.state.journey, "own-1", own_steps.OwnStep(title="Passport")
    )
    told.state.run(lambda one: own_steps.put_own_step(one, step))
    told.go_to("plan")
    told.dialogs.answers.append(_is_untouched)
    told.host.page.steps.change_own("own-1")
    assert told.dialogs.answers == []
