"""Allergies, medicines, vaccines and values are told on two pages of About you."""

import pytest

from planner.models.person.profile import YesNo
from planner.ui.pages.about_you.health_list import HealthList
from tests.ui.windows import open_window, type_over

MEDICINES, BLOOD = 6, 7


@pytest.fixture
def page(qtbot, qapp, service):
    service.create("Mine")
    window = open_window(qtbot, qapp, service, "about-you")
    return window.host.page


def lists(page, group):
    page._show_group(group)
    return page._shown.parts[group].findChildren(HealthList)


def profile_of(page):
    return page.state.journey.profile


def test_an_allergy_is_added_told_and_removed(page):
    allergies = lists(page, MEDICINES)[0]
    allergies.answer.chosen.emit(YesNo.NO)
    assert profile_of(page).none_of == {"allergies"}
    type_over(allergies.name.line, "Penicillin")
    type_over(allergies.lines["why"].line, "rash")
    allergies._add()
    (told,) = profile_of(page).allergies
    assert (told.name, told.why) == ("Penicillin", "rash")
    assert not profile_of(page).none_of
    assert allergies.answer.isHidden()
    allergies._remove(0)
    assert not profile_of(page).allergies


def test_a_medicine_keeps_how_it_is_taken_down_word_for_word(page):
    medicines = lists(page, MEDICINES)[1]
    type_over(medicines.name.line, "Prednisolone")
    type_over(medicines.dates["until"].edit, "Jun 2027")
    type_over(medicines.lines["taper"].line, "5 mg less each week")
    medicines._add()
    (told,) = profile_of(page).medicines
    assert (told.until, told.taper) == ("2027-06", "5 mg less each week")


def test_a_fact_without_a_name_is_refused_at_its_field(page):
    vaccines = lists(page, BLOOD)[0]
    vaccines._add()
    assert vaccines.name.error
    assert not profile_of(page).vaccines
    vaccines.answer.chosen.emit(YesNo.NOT_SURE)
    assert "vaccines" in profile_of(page).dont_know
