"""No form is forgotten: what takes letters keeps them, or is named here with why."""

import ast
import sys

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from planner.ui.changes.day_questions import DayQuestions
from planner.ui.entry.draft_fields import KEPT
from planner.ui.sheet.field_group import FieldGroup
from planner.ui.sheet.parts.sheet_phases import SheetPhases
from planner.ui.widgets.fields.passphrase_field import PassphraseField
from tests.places import ROOT
from tests.ui.opened import DIALOGS, FIELDS, FORMS, PAGES, bring_up
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
    "To delete it, type its title",
)
"""How fields begin that only look for something, or that nothing may be kept of: a
password, and the word that makes sure of a deletion."""
STATES = [*PAGES, *FIELDS, *DIALOGS, *FORMS]
MADE = frozenset(
    {
        *("QLineEdit", "QPlainTextEdit", "QTextEdit", "NoteEdit"),
        *("TextField", "NoteField", "PassphraseField", "OwnWords"),
        *("DateField", "PartialDateField", "Day0Field", "SetDateField", "SpanList"),
    }
)
"""What takes letters, by the word that makes it."""
ELSEWHERE = {
    "CrashDialog._words": "shows the report, and is not written into",
    "UnlockDialog.__init__": "a passphrase, before the file is open",
}
"""Functions that make such fields and are not called here, with why that is right."""


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


@pytest.mark.parametrize("name", STATES)
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


def _makers():
    """The functions of the window that make something that takes letters."""
    for file in sorted((ROOT / "planner" / "ui").rglob("*.py")):
        for name, node in _functions(ast.parse(file.read_text("utf-8"))):
            called = {
                getattr(one.func, "id", "")
                for one in _own_nodes(node)
                if isinstance(one, ast.Call)
            }
            if called & MADE:
                yield str(file), name


def _functions(node, above=""):
    for one in ast.iter_child_nodes(node):
        inner = above
        if isinstance(one, (ast.FunctionDef, ast.ClassDef)):
            inner = f"{above}{one.name}"
            if isinstance(one, ast.FunctionDef):
                yield inner, one
                inner += ".<locals>"
            inner += "."
        yield from _functions(one, inner)


def _own_nodes(function):
    """All below a function, without what lies in functions within it."""
    for one in ast.iter_child_nodes(function):
        if not isinstance(one, (ast.FunctionDef, ast.ClassDef)):
            yield one
            yield from _own_nodes(one)


def test_every_field_of_the_window_is_among_those_that_are_tried(window, qapp):
    """A new form that no state above opens is named here: it could lose letters."""
    wanted = set(_makers())
    files, called = {file for file, _ in wanted}, set()

    def note(frame, _event, _argument):
        code = frame.f_code
        if code.co_filename in files:
            called.add((code.co_filename, code.co_qualname))

    fill_journey(window.state)
    before = sys.gettrace()
    sys.settrace(note)
    try:
        for name in STATES:
            bring_up(qapp, window, name, lambda _shown: None)
    finally:
        sys.settrace(before)
    never = {name for _, name in wanted - called}
    assert never == set(ELSEWHERE)
