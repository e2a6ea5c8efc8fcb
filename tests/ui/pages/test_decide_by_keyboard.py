"""The whole decision walk with the keyboard alone, on a real data file."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.models.person.decision import DecisionRole, Rating
from planner.models.person.profile import MsType, YesNo
from tests.ui.stage import words_in_view

DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space


def write(hands, field, text):
    hands.tab_to(field)
    hands.type(text)
    hands.press(Qt.Key.Key_Tab)


def take(hands, words, down=0):
    """Go to a group of answers by its first one and take the one ``down`` below."""
    hands.tab_to(words)
    hands.press(SPACE)
    hands.press(DOWN, times=down)


def tell_about_you(hands, state):
    hands.push("I am choosing")
    write(hands, "Your name", "Ada Example")
    write(hands, "Birth date", "4.5.1992")
    take(hands, state.speaker.label(MsType.CIS), down=1)
    write(hands, "First signs", "2020")
    hands.onward()
    take(hands, "Yes")
    take(hands, state.texts.get("guidance.role.i-decide"), down=1)
    hands.onward()


def set_options_side_by_side(hands):
    hands.push("Compare: Stay on the drug")
    hands.push("Compare: Transplant of your own blood stem cells, Cy/ATG")
    hands.push("Compare (2 chosen)")


def say_what_matters(hands, state):
    items = [item.id for item in state.catalog.aid.value_items]
    take(hands, "Not at all", down=3)
    hands.press(Qt.Key.Key_Tab)
    for _ in items[1:]:
        hands.type("4")
    for item in items[:3]:
        hands.push(state.texts.get(f"values.{item}.title"))
    hands.onward()


def add_a_centre_and_its_price(hands):
    hands.push("Add a centre")
    write(hands, "Name of the centre", "City Hospital")
    hands.push("Add this centre")
    hands.push("What it costs")
    write(hands, "Amount", "54,000")
    write(hands, "Currency", "usd")
    hands.push("Add this amount")
    hands.onward()


def make_the_choice(hands, state):
    take(hands, state.speaker.option_name("stay-present-drug"), down=2)
    hands.push("City Hospital")


@pytest.fixture
def decided(window, hands, service):
    """The journey as stored after the whole walk."""
    places = []
    tell_about_you(hands, window.state)
    places.append(window.place)
    set_options_side_by_side(hands)
    assert "of 1000" in words_in_view(window)
    hands.onward()
    places.append(window.place)
    hands.onward()
    places.append(window.place)
    say_what_matters(hands, window.state)
    places.append(window.place)
    add_a_centre_and_its_price(hands)
    places.append(window.place)
    make_the_choice(hands, window.state)
    assert places == ["options", "fit", "values", "centres", "choice"]
    return service.open(window.state.journey.id)


def test_a_person_decides_without_a_mouse(decided):
    profile, decision = decided.profile, decided.decision
    assert (profile.name, profile.onset) == ("Ada Example", "2020")
    assert profile.born == date(1992, 5, 4)
    assert profile.ms_type is MsType.RELAPSING
    assert profile.may_become_pregnant is YesNo.YES
    assert decision.role is DecisionRole.WE_SHARE
    assert decision.compared == ("stay-present-drug", "ahsct-cy-atg")
    assert set(decision.mine.ratings.values()) == {Rating.A_LOT}
    assert len(decision.mine.top) == 3
    (quote,) = decided.quotes.values()
    assert (quote.amount, quote.currency) == (Decimal(54000), "USD")
    assert decision.choice == "ahsct-cy-atg"
    assert decision.centre == next(iter(decided.centres))


def test_tab_never_gets_stuck_on_any_page(window, hands):
    for place in ("about-you", "options", "fit", "values", "centres", "choice"):
        window.go_to(place)
        seen = set()
        for _ in range(400):
            hands.press(Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if window.bar.isAncestorOf(focused):
                break
            seen.add(id(focused))
        else:
            raise AssertionError(f"the actions are not reached on {place}")
        assert seen
