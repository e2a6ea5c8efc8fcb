"""The decide pages on real content: what they store, say and refuse."""

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from planner.models.person.decision import Rating
from planner.models.person.profile import Profile
from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.services.edits.profile_edits import set_profile
from planner.services.views.deciding.person_chances import chances_for
from planner.ui.entry.date_field import DateField
from planner.ui.entry.partial_field import PartialDateField
from planner.ui.pages.options.chance_view import cell_view
from planner.ui.widgets.fields.field import PickField
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from tests.ui.opened import PICTURE, TICKS
from tests.ui.sample import fill_journey
from tests.ui.stage import settle, visible, words_in_view


@pytest.fixture
def filled(window):
    fill_journey(window.state)
    return window


def show(window, qapp, place, *part):
    window.go_to(place)
    if part:
        page = window.host.page
        (page._open if place == "centres" else page._go)(*part)
    settle(qapp)
    return window.host.page


def test_dont_know_is_an_answer_that_is_kept_and_can_be_changed(window, hands, service):
    window.go_to("about-you")
    hands.push("Don't know: Birth date")
    stored = service.open(window.state.journey.id).profile
    assert "born" in stored.dont_know
    hands.push("Don't know: Birth date")
    stored = service.open(window.state.journey.id).profile
    assert "born" not in stored.dont_know


def test_a_date_that_cannot_be_is_told_beside_its_field_and_not_stored(
    window, hands, service, qapp
):
    page = show(window, qapp, "about-you")
    born = page.findChildren(DateField)[0]
    for typed, told in (
        ("31 feb 1992", "no such day"),
        ("4/5/1992", "Which day"),
        ("1 jan 2060", "future"),
    ):
        born.edit.setFocus()
        born.edit.setText("")
        hands.type(typed)
        hands.press(Qt.Key.Key_Tab)
        assert told in born.trouble, typed
        assert born.edit.text().lower() == typed
        assert service.open(window.state.journey.id).profile.born is None
    born.edit.setFocus()
    born.edit.setText("")
    hands.type("4/5/1992")
    hands.press(Qt.Key.Key_Tab)
    hands.push("Take Mon 4 May 1992")
    assert service.open(window.state.journey.id).profile.born == date(1992, 5, 4)
    assert not born.trouble


def test_answers_that_contradict_each_other_are_told_at_the_field(
    window, hands, service, qapp
):
    today = service.today()
    profile = Profile(born=date(1992, 5, 4))
    window.state.run(lambda one: set_profile(one, profile, today))
    page = show(window, qapp, "about-you", 1)
    onset = page.findChildren(PartialDateField)[0]
    onset.edit.setFocus()
    hands.type("1985")
    hands.press(Qt.Key.Key_Tab)
    assert onset.trouble
    assert service.open(window.state.journey.id).profile.onset == ""


def test_going_on_comes_back_once_to_a_date_that_could_not_be_stored(
    window, hands, service, qapp
):
    page = show(window, qapp, "about-you")
    born = page.findChildren(DateField)[0]
    hands.tab_to("Birth date")
    hands.type("31.2.1992")
    hands.onward()
    assert page.head().heading == "You and your MS"
    assert born.edit.hasFocus()
    assert "no such day" in born.trouble
    hands.onward()
    assert page.head().heading == "Your health and your decision"


def test_a_date_refused_for_another_answer_is_still_told_when_going_on(
    window, hands, service, qapp
):
    today = service.today()
    profile = Profile(born=date(1992, 5, 4))
    window.state.run(lambda one: set_profile(one, profile, today))
    page = show(window, qapp, "about-you", 1)
    heading = page.head().heading
    onset = page.findChildren(PartialDateField)[0]
    onset.edit.setFocus()
    hands.type("1985")
    hands.press(Qt.Key.Key_Tab)
    hands.onward()
    assert page.head().heading == heading
    assert onset.trouble
    assert onset.edit.text() == "1985"


def test_leaving_a_page_keeps_what_was_just_typed(window, hands, service):
    window.go_to("about-you")
    hands.tab_to("Your name")
    hands.type("Ada")
    window.go_to("options")
    assert service.open(window.state.journey.id).profile.name == "Ada"


def test_every_option_that_can_be_planned_has_the_same_rows(filled, qapp):
    seen = {}
    for option in filled.state.catalog.aid.options:
        if option.plannable:
            page = show(filled, qapp, "options", option.id)
            titles = [
                filled.state.texts.get(f"rows.{row}")
                for row in ("what", "good", "bad", "cost", "chances", "regulator")
            ]
            words = words_in_view(page)
            seen[option.id] = [title in words for title in titles]
    assert all(all(rows) for rows in seen.values()), seen


def test_no_cell_of_the_comparison_is_empty(filled, qapp):
    state = filled.state
    known = chances_for(state.catalog.aid, state.journey.profile, state.today())
    for chosen in known.cells.values():
        cell, shown = chosen.cell, [one for one in chosen.shown if one.placed.pictured]
        view = cell_view(chosen, filled.context)
        texts = [label.text() for label in view.findChildren(QPushButton)]
        pictures = view.findChildren(PeoplePicture)
        assert len(pictures) == len(shown)
        for picture, one in zip(pictures, shown, strict=True):
            assert picture.filled == one.chance.value
            assert str(one.chance.value) in picture.accessibleName()
        assert texts or (not cell.sources and not cell.chances)
        view.deleteLater()
    settle(qapp)


def test_five_columns_are_refused_in_words(filled, qapp):
    page = show(filled, qapp, "options")
    page._go("list")
    for box in list(page._boxes.values()):
        if not box.isChecked():
            box.click()
    assert len(filled.state.journey.decision.compared) == 4
    assert filled.messages.text


def test_fit_is_three_lists_without_a_count_and_never_a_verdict(filled, qapp):
    page = show(filled, qapp, "fit")
    page._choose("ahsct-cy-atg")
    settle(qapp)
    words = words_in_view(page)
    for side in ("This speaks for it", "To ask: not known yet", "Does not apply"):
        assert side in words
    assert not re.search(r"\d+ met\b", words)
    assert "Published by" in words
    for verdict in ("eligible", "suitable", "you should", "score:"):
        assert verdict not in words.lower()


def test_fit_follows_the_answers_about_you(filled, qapp, service):
    page = show(filled, qapp, "fit")
    page._choose("ahsct-cy-atg")
    before = [one.side for one in page._results()]
    today = service.today()
    filled.state.run(
        lambda one: set_profile(one, replace(one.profile, born=date(1960, 1, 1)), today)
    )
    settle(qapp)
    assert [one.side for one in page._results()] != before


def test_a_fourth_top_item_is_refused_in_words(filled, qapp):
    page = show(filled, qapp, "values", TICKS)
    fourth = next(box for box in page._top.boxes.values() if not box.isChecked())
    fourth.click()
    assert filled.messages.text
    assert not fourth.isChecked()
    assert len(filled.state.journey.decision.mine.top) == 3


def test_the_picture_adds_nothing_up_and_names_no_winner(filled, qapp):
    page = show(filled, qapp, "values", PICTURE)
    words = words_in_view(page).lower()
    assert "of 1000" in words
    for verdict in ("best option", "winner is", "total score", "fits you", "% fit"):
        assert verdict not in words


def test_a_second_person_answers_alone_and_the_differences_show(filled, qapp):
    page = show(filled, qapp, "values", PICTURE)
    page._switch()
    item = page._items[0]
    page._rate(item, Rating.NOT_AT_ALL)
    decision = filled.state.journey.decision
    assert decision.second.ratings == {item: Rating.NOT_AT_ALL}
    assert decision.mine.ratings[item] is Rating.A_LOT
    page._go(PICTURE)
    settle(qapp)
    assert "not at all" in words_in_view(page)


def test_what_a_centre_did_not_answer_stays_in_view(filled, qapp):
    page = show(filled, qapp, "centres", "compare")
    words = words_in_view(page)
    assert "JACIE, for own cells" in words
    assert "Dr Berg" in words
    unanswered = filled.state.texts.get("centres.unanswered")
    questions = len(filled.state.catalog.aid.centre_questions)
    assert words.count(unanswered) == 2 * questions - 1


def test_clinics_of_the_article_show_what_was_not_said_as_plainly(filled, qapp):
    page = show(filled, qapp, "centres", "reported")
    words = words_in_view(page)
    count = len(filled.state.catalog.aid.centres)
    assert words.count(filled.state.texts.get("centres.not-reported-title")) == count
    assert words.count(filled.state.texts.get("centres.reported-title")) == count


def test_who_looks_for_a_centre_finds_the_registers_before_the_clinics(filled, qapp):
    page = show(filled, qapp, "centres", "reported")
    words = words_in_view(page)
    texts = filled.state.texts
    for register in filled.state.catalog.aid.registers:
        assert texts.get(f"registers.{register.id}.title") in words
    assert words.index(texts.get("registers.title")) < words.index("Bookimed")


def test_costs_stay_in_their_currency_and_name_what_is_missing(filled, qapp):
    page = show(filled, qapp, "centres", "cost")
    words = words_in_view(page)
    assert "54,000\N{NO-BREAK SPACE}EUR" in words
    assert "58,000\N{NO-BREAK SPACE}EUR" in words
    assert words.count("no amount yet") == 2 * 7 - 2


def test_not_yet_takes_the_choice_back(filled, qapp):
    page = show(filled, qapp, "choice")
    assert filled.state.journey.decision.choice == "ahsct-cy-atg"
    page._options.rows()[-1].click()
    assert filled.state.journey.decision.choice is None


def test_questions_grow_can_be_answered_and_struck_out(filled, qapp):
    page = show(filled, qapp, "questions")
    card = page._questions
    first, second = card.questions()[:2]
    card._strike(first)
    card._answer(second, "After Easter")
    left = {question.id: question for question in card.questions()}
    assert first.id not in left
    assert left[second.id].answer == "After Easter"


def test_the_words_that_are_explained_can_be_reached_where_they_stand(filled, qapp):
    page = show(filled, qapp, "options", "ahsct-cy-atg")
    links = [one.text() for one in visible(page, QPushButton)]
    assert "ATG" in links
    opened = []
    filled.dialogs.answers.append(
        lambda dialog: opened.append(dialog.list.currentItem().text()) or True
    )
    next(one for one in visible(page, QPushButton) if one.text() == "ATG").click()
    assert opened == ["ATG"]


def test_a_source_opens_in_full_from_the_number_that_rests_on_it(filled, qapp):
    page = show(filled, qapp, "options", "ahsct-cy-atg")
    link = next(
        one for one in visible(page, QPushButton) if one.text().startswith("Source: ")
    )
    seen = []
    filled.dialogs.answers.append(
        lambda dialog: seen.append(words_in_view(dialog)) or True
    )
    link.click()
    assert "Real-world effectiveness of autologous" in seen[0]
    assert "J Neurol Neurosurg Psychiatry" in seen[0]


def test_a_centre_is_stored_while_it_is_typed(window, hands, service):
    window.go_to("centres")
    hands.push("Add a centre")
    hands.tab_to("Name of the centre")
    hands.type("City Hospital")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Bern")
    window.go_to("choice")
    (centre,) = service.open(window.state.journey.id).centres.values()
    assert (centre.name, centre.city) == ("City Hospital", "Bern")


def test_an_answer_of_a_centre_keeps_who_when_and_how(filled, hands, service):
    filled.go_to("centres")
    filled.host.page._open("ask", "sur")
    hands.push("Note the answer: Which accreditation")
    hands.type("None for transplants")
    hands.tab_to("Who said it?")
    hands.type("Front desk")
    hands.tab_to("How?")
    hands.type("phone")
    hands.tab_to("When?")
    hands.type("3 nov 2026")
    hands.push("Done: Which accreditation")
    answers = service.open(filled.state.journey.id).centres["sur"].answers
    given = answers["accreditation"]
    assert (given.text, given.who, given.how, given.on) == (
        "None for transplants",
        "Front desk",
        "phone",
        date(2026, 11, 3),
    )
    assert "Front desk" in words_in_view(filled.host.page)


def test_undo_says_in_words_what_it_takes_back(filled, hands):
    filled.go_to("choice")
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filled.messages.text.startswith("Taken back: ")
    assert len(filled.messages.text) > len("Taken back: ")


def test_the_keyboard_stays_where_it_was_when_a_page_is_shown_anew(filled, hands, qapp):
    show(filled, qapp, "centres", "cost")
    add = hands.tab_to("Add this amount")
    name = add.accessibleName()
    filled.host.page.refresh()
    settle(qapp)
    assert filled.focusWidget().accessibleName() == name


def test_what_was_chosen_is_not_asked_again_for_the_schedule(
    window, hands, qapp, service
):
    state = window.state
    fill_journey(state)
    state.create("Fresh")
    window.go_to("choice")
    page = window.host.page
    page._choose("msc-paying-clinic")
    page._protocols.rows()[1].click()
    wished = state.journey.decision.protocol
    assert wished == state.catalog.aid.option("msc-paying-clinic").protocols[1]
    schedule = show(window, qapp, "schedule")
    assert schedule.timetable.choices.value() == wished


def test_a_centre_taken_off_the_list_is_no_longer_thought_of(filled, qapp):
    page = show(filled, qapp, "choice")
    page._keep(replace(filled.state.journey.decision, centre="sur"))
    own = show(filled, qapp, "centres", "own")
    filled.dialogs.answers.append(True)
    hidden = next(
        one
        for one in visible(own, QPushButton)
        if one.accessibleName() == "Take off the list: Clínica del Sur"
    )
    hidden.click()
    assert "sur" not in filled.state.journey.centres
    assert filled.state.journey.decision.centre is None


def test_a_person_without_a_drug_can_say_so(window, qapp, service):
    page = show(window, qapp, "about-you", 4)
    picks = [one for one in page.findChildren(PickField) if one.name == "Drug"]
    picks[0].box.setCurrentIndex(picks[0].box.findData("none"))
    stored = service.open(window.state.journey.id).profile
    assert stored.present_drug.drug == "none"


def test_a_question_can_be_put_first_and_said_in_own_words_by_keyboard(
    filled, hands, qapp, service
):
    page = show(filled, qapp, "questions")
    card = page._questions
    third = card.questions()[2]
    hands.push(f"Ask this first: {card.words(third)}")
    assert card.questions()[0].id == third.id
    hands.push(f"Change the words: {card.words(third)}")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("Who pays if I fall ill at home?")
    filled.go_to("values")
    (kept,) = service.open(filled.state.journey.id).questions.values()
    assert kept.id == third.id
    assert kept.text == "Who pays if I fall ill at home?"
    show(filled, qapp, "questions")
    first = filled.host.page._questions.questions()[0]
    assert filled.host.page._questions.words(first) == kept.text


def test_what_people_ask_is_read_from_the_options_and_leads_back_to_them(filled, qapp):
    page = show(filled, qapp, "options", "asked")
    words = words_in_view(page)
    texts = filled.state.texts
    for one in filled.state.catalog.aid.asked:
        assert texts.get(f"asked.{one.id}.question") in words
        assert texts.get(f"asked.{one.id}.answer") in words
    assert page.bar().back is not None
    page.bar().back()
    settle(qapp)
    assert page._view == "list"


def test_the_questions_of_fit_open_on_what_the_person_leans_to(window):
    window.state.run(
        lambda journey: set_decision(
            journey,
            replace(
                journey.decision,
                compared=("stay-present-drug", "ahsct-beam-atg"),
                choice="ahsct-cy-atg",
            ),
        )
    )
    window.go_to("fit")
    assert window.host.page._option == "ahsct-cy-atg"
