"""Every page, every state that can be opened on it, and every dialog."""

from datetime import date

from PySide6.QtWidgets import QDialog

from planner.content.catalog import shipped_catalog
from planner.models.ids import OTHER_TREATMENT, StepId
from planner.models.journey import ContactRole
from planner.services.edits.decision_edits import choose
from planner.services.views.walk import PLACES
from planner.ui.dialogs.boxes.word_boxes import WordDialogs
from planner.ui.entry.day_picker import MonthBelow
from planner.ui.pages.centres.centre_cards import AnswerCard
from planner.ui.pages.choice.question_card import QuestionCard
from planner.ui.pages.plan.plan_views import MONTH, TIMELINE
from planner.ui.widgets.frames.fold import Fold
from tests.ui.stage import settle

MRI = StepId("mri")


def at(place, show=None, *arguments):
    """Go to a place and show a part of it: the name of a method of its page."""

    def bring_up(window):
        window.go_to(place)
        if show is not None:
            getattr(window.host.page, show)(*arguments)

    return bring_up


TICKS = len(shipped_catalog().aid.value_items)
"""Which part of "what matters" asks for the top three; one before it for each item."""
PICTURE = TICKS + 1


def asked(place, ask):
    """Go to a place and ask something there that opens a dialog."""

    def bring_up(window):
        window.go_to(place)
        ask(window.host.page)

    return bring_up


def called(action):
    """Open the dialog of an action of the window."""
    return lambda window: getattr(window.actions_of_window, action).trigger()


def unfolded(window):
    window.go_to("documents")
    for fold in window.host.page.findChildren(Fold):
        fold.set_open(on=True)


def day_picker(window):
    window.go_to("about-you")
    window.host.page.findChild(MonthBelow).button.click()


def told(window):
    window.go_to("today")
    window.tell("Booked: MRI of head and spine, Wednesday 3 February 2027.")


def boxed(ask):
    """Ask or tell something in words, as any page may."""

    def bring_up(window):
        class Shown(WordDialogs):
            def run(self, dialog):
                return window.dialogs.run(dialog)

        ask(Shown(window))

    return bring_up


LONG = "The plan, the diary and all papers are deleted, and the backups too. " * 3

PAGES = {
    **{place.id: at(place.id) for place in PLACES},
    **{f"about-you-{part}": at("about-you", "_go", part) for part in (2, 4, 5)},
    "about-you-month": day_picker,
    "options-table": at("options", "_go", "table"),
    "options-one": at("options", "_go", "ahsct-cy-atg"),
    "options-steroids": at("options", "_go", "steroids-relapse"),
    "values-ticks": at("values", "_go", TICKS),
    "values-picture": at("values", "_go", PICTURE),
    **{
        f"centres-{part}": at("centres", "_open", part)
        for part in ("compare", "cost", "reported", "signs")
    },
    "centres-ask": at("centres", "_open", "ask", "city"),
    "centres-change": at("centres", "_open", "change", "city"),
    "welcome-date": at("welcome", "open_door", "date"),
    "welcome-begun": at("welcome", "open_door", "begun"),
    "today-told": told,
    "documents-unfolded": unfolded,
    "plan-month": at("plan", "show_view", MONTH),
    "plan-timeline": at("plan", "show_view", TIMELINE),
    "plan-filter": at("plan", "_fold_filters", True),
}
DIALOGS = {
    **{
        name: called(name)
        for name in (
            "search",
            "help",
            "look",
            "journeys",
            "glossary",
            "sources",
            "claims",
            "about",
        )
    },
    "book": asked("plan", lambda page: page.steps.book(first_step(page))),
    "done": asked("plan", lambda page: page.steps.done(first_step(page))),
    "why": asked("plan", lambda page: page.steps.why(first_step(page))),
    "note": asked("plan", lambda page: page.steps.note(first_step(page))),
    "drop": asked("plan", lambda page: page.steps.drop(first_step(page))),
    "not-before": asked("plan", lambda page: page.steps.not_before(first_step(page))),
    "own-step": asked("plan", lambda page: page.steps.add_own()),
    "what-if": asked("plan", lambda page: page.plan_actions.what_if()),
    "history": asked("plan", lambda page: page.plan_actions.history()),
    "cancel": asked("plan", lambda page: page.plan_actions.cancel()),
    "away": asked("plan", lambda page: page.plan_actions.block_days()),
    "state": asked("plan", lambda page: page.plan_actions.set_state()),
    "centre": asked("plan", lambda page: page.plan_actions.change_centre()),
    "timetable": asked("plan", lambda page: page.plan_actions.change_protocol()),
    "question": boxed(
        lambda boxes: boxes.confirm(
            "Delete this journey for good?", LONG, "Delete it for good", "Keep it"
        )
    ),
    "warning": boxed(lambda boxes: boxes.warn("Nothing was deleted", LONG)),
    "typed": boxed(lambda boxes: boxes.ask_text("Delete it", "Type the word delete")),
    "passphrase": asked("data", lambda page: page.lock.set()),
    "own-sheet": asked("plan", lambda page: page.plan_actions.own_sheet()),
}


def other_treatment(window):
    """Plan for a treatment whose name is asked for."""
    today = window.state.today()
    window.state.run(lambda one: choose(one, OTHER_TREATMENT, today))
    window.go_to("choice")


def within(place, show):
    """Go to a place and show something in a part of it."""

    def bring_up(window):
        window.go_to(place)
        show(window.host.page)

    return bring_up


def answered(page):
    page._open("ask", "city")
    page.findChildren(AnswerCard)[0]._open()


def answered_by_another(page):
    page._switch()
    page._go(PICTURE)


def begun(page):
    page.open_door("begun")
    door = page.door
    door.treatment.setCurrentIndex(door.treatment.findData("ahsct-split-dose"))
    door.kind.set_value("past")
    door.day.set_value(date(2026, 10, 17))
    door.look_ahead()


def own_question(opening):
    def show(page):
        card = page.findChild(QuestionCard)
        getattr(card, opening)(card.questions()[0])

    return within("questions", show)


FIELDS = {
    "choice-other": other_treatment,
    "centres-answer": within("centres", answered),
    "values-second": within("values", answered_by_another),
    "questions-answer": own_question("_open"),
    "questions-words": own_question("_reword"),
    "door-date": within("welcome", lambda page: page.open_door("date")),
    "door-begun": within("welcome", begun),
    "person": within("people", lambda page: page.open_form(ContactRole.GP)),
}
"""More states of pages in which something can be typed."""
FORMS = {
    "rules": asked("plan", lambda page: page.plan_actions.confirm_rules()),
    "duties": asked("plan", lambda page: page.plan_actions.answer_letters()),
    "letter": asked("plan", lambda page: page.plan_actions.copy_letter()),
    "deleting": asked("data", lambda page: page.deleting.delete()),
    "change-own-step": asked("plan", lambda page: page.steps.change_own("own-1")),
}
"""More dialogs in which something can be typed."""


def first_step(page):
    """The step that the plan shows first."""
    return page._chosen


def bring_up(app, window, name, look_at):
    """Bring a state up by its name and hand what is in view to a function.

    A dialog is handed over while it is open, and closed again.
    """
    if name in PAGES or name in FIELDS:
        (PAGES | FIELDS)[name](window)
        settle(app)
        settle(app)  # a page that turned to another view lays out twice
        look_at(window)
        return
    seen = []

    def look_at_dialog(dialog):
        settle(app)
        seen.append(dialog)
        look_at(dialog)
        dialog.done(QDialog.DialogCode.Rejected)
        return False

    window.dialogs.answers.append(look_at_dialog)
    (DIALOGS | FORMS)[name](window)
    assert seen, f"{name} opened no dialog"
