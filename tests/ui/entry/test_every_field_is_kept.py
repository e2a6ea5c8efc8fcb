"""No form is forgotten: what takes letters keeps them, or is named here with why."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from planner.ui.changes.day_questions import DayQuestions
from planner.ui.entry.draft_fields import KEPT
from planner.ui.sheet.field_group import FieldGroup
from planner.ui.sheet.parts.sheet_phases import SheetPhases
from planner.ui.widgets.fields.passphrase_field import PassphraseField
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey

OTHERWISE = {
    FieldGroup: "kept with the whole sheet",
    SheetPhases: "kept with the whole sheet",
    PassphraseField: "a secret: nothing of it may be stored",
    DayQuestions: "says which days to look at; nothing is told by it",
}
"""What holds fields that are no drafts, and why that loses nothing."""
NEVER = (
    "Search",
    "Filter",
    "Type a part of a word to find it",
    "Password",
    "Type the word delete",
)
"""How fields begin that only look for something, or that nothing may be kept of: a
password, and the word that makes sure of a deletion."""


def _takes_letters(widget):
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QLineEdit):
        return not (widget.isReadOnly() or isinstance(widget.parent(), QComboBox))
    return False


def _is_kept(widget):
    if widget.property(KEPT):
        return True
    one = widget.parentWidget()
    while one is not None:
        if isinstance(one, tuple(OTHERWISE)):
            return True
        one = one.parentWidget()
    return False


@pytest.mark.parametrize("name", [*PAGES, *DIALOGS])
def test_every_field_that_takes_letters_keeps_them(window, qapp, name):
    fill_journey(window.state)
    forgotten = []

    def look_at(shown):
        forgotten.extend(
            f"{type(one.parent()).__name__}: {one.accessibleName()}"
            for one in shown.findChildren(QWidget)
            if _takes_letters(one)
            and not _is_kept(one)
            and not one.accessibleName().startswith(NEVER)
        )

    bring_up(qapp, window, name, look_at)
    assert not forgotten
