"""Every form with letters that are no fact yet: how to open it, how to fill it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from planner.models.journey import ContactRole
from planner.ui.entry.date_field import DateField, TypedDateField
from planner.ui.entry.form_draft import FormDraft
from planner.ui.pages.about_you.past_drugs import PastDrugs
from planner.ui.pages.centres.centre_cards import CentreForm
from planner.ui.pages.centres.cost_cards import QuoteForm
from planner.ui.pages.choice.question_card import QuestionCard
from planner.ui.widgets.fields.choice_list import ChoiceList
from planner.ui.widgets.fields.field import Field


def diary(window):
    window.go_to("diary")
    return window.host.page.draft


def past_drug(window):
    return _answers(window, 4).findChild(PastDrugs).draft


def half_a_date(window):
    return _date(_answers(window, 0))


def decide_by(window):
    window.go_to("questions")
    return _date(window.host.page)


def own_question(window):
    window.go_to("questions")
    return window.host.page.findChild(QuestionCard).draft


def amount(window):
    return _centres(window, "cost").findChild(QuoteForm).draft


def new_centre(window):
    # Once its name was left, a centre is a fact, and what follows is a change of it.
    return (
        _centres(window, "change", next(iter(window.state.journey.centres), None))
        .findChild(CentreForm)
        .draft
    )


def away(window):
    window.go_to("schedule")
    blocked = window.host.page.blocked
    return blocked.drafts[blocked.away]


def day0(window):
    window.go_to("schedule")
    return window.host.page.draft


def person(window):
    window.go_to("people")
    page = window.host.page
    page.open_form(ContactRole.GP)
    return page.form.draft


def visit(window):
    window.go_to("visits")
    return window.host.page.after.form.draft


def visit_question(window):
    window.go_to("visits")
    return window.host.page.before.draft


def _answers(window, group):
    """Open a group of About you; return its page."""
    window.go_to("about-you")
    window.host.page._show_group(group)
    QTest.qWait(1)  # the fields of the group before are still there until then
    return window.host.page


def _centres(window, part, centre=None):
    window.go_to("centres")
    window.host.page._open(part, centre)
    return window.host.page._content


def _date(page):
    """The draft of the first bound date of a page, and nothing else typed there."""
    return next(
        draft
        for draft in page.findChildren(FormDraft)
        if isinstance(next(iter(draft.fields.values())), DateField)
        and len(draft.fields) == 1
    )


BOUND = {"half a date", "decide by", "new centre", "person"}
"""They store themselves when they are left; what was left needs no note."""
FORMS = {
    "diary": diary,
    "past drug": past_drug,
    "half a date": half_a_date,
    "decide by": decide_by,
    "own question": own_question,
    "amount": amount,
    "new centre": new_centre,
    "away": away,
    "day 0": day0,
    "person": person,
    "visit": visit,
    "visit question": visit_question,
}


def fill(draft):
    """Type into every field of a form by keys; return what stands there then."""
    for number, field in enumerate(draft.fields.values()):
        _fill(field, number)
    return draft.texts()


def _fill(field, number):
    if isinstance(field, Field):
        field = field.control
    if isinstance(field, TypedDateField):
        field = field.edit
    if isinstance(field, ChoiceList):
        row = field.rows()[-1]
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    elif isinstance(field, QCheckBox):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.count() - 1)
    else:
        _write(field, f"3{number} Ma")


def _write(field, words):
    """Put words in the place of what a line or an area holds, by keys."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)
