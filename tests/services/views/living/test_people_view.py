"""Who is named, who is missing, and who is told first."""

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import CentreId, OptionId
from planner.models.journey import Contact, ContactRole, Plan
from planner.models.person.decision import Centre
from planner.models.structs import replace
from planner.services.views.living.people_view import people_view
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_protocol

NEEDED = (ContactRole.AFTERCARE, ContactRole.CENTRE_24H, ContactRole.CARER)


@pytest.fixture(scope="module")
def speaker():
    return Speaker(shipped_catalog().texts("en"))


@pytest.fixture
def planned():
    """A journey with a transplant planned and nobody named."""
    plan = Plan(option=OptionId("ahsct-cy-atg"), protocol=a_protocol())
    return replace(a_journey(), plan=plan, contacts={})


def named(journey, *contacts):
    return replace(journey, contacts={one.role: one for one in contacts})


def roles_missing(view):
    return tuple(role for role, _ in view.missing)


def test_a_transplant_needs_three_people_and_says_what_for(planned, speaker):
    view = people_view(planned, speaker)
    assert roles_missing(view) == NEEDED
    assert all(why for _, why in view.missing)
    assert view.night is None
    assert view.named == ()


@pytest.mark.parametrize("role", NEEDED)
@pytest.mark.parametrize("known", ["name", "phone"])
def test_a_name_or_a_number_closes_the_gap(planned, speaker, role, known):
    journey = named(planned, Contact(role=role, **{known: "0123"}))
    assert role not in roles_missing(people_view(journey, speaker))


@pytest.mark.parametrize("role", NEEDED)
def test_a_note_alone_leaves_the_gap(planned, speaker, role):
    journey = named(planned, Contact(role=role, note="ask on Monday"))
    view = people_view(journey, speaker)
    assert role in roles_missing(view)


def test_everybody_is_in_one_place_and_in_one_only(planned, speaker):
    for role in ContactRole:
        view = people_view(named(planned, Contact(role=role, name="Ada")), speaker)
        night = [view.night.role] if view.night else []
        shown = [*night, *(row.role for row in view.named)]
        told = [*shown, *roles_missing(view), *view.others]
        assert sorted(told) == sorted(ContactRole)


def test_the_number_of_the_centre_stands_in_until_another_is_told(planned, speaker):
    centre = Centre(id=CentreId("c"), name="City Hospital", phone="020 7946 0123")
    plan = replace(planned.plan, centre=centre.id)
    journey = replace(planned, plan=plan, centres={centre.id: centre})
    night = people_view(journey, speaker).night
    assert (night.contact.phone, night.of_centre) == ("020 7946 0123", True)
    told = Contact(role=ContactRole.CENTRE_24H, phone="020 7946 0999")
    night = people_view(named(journey, told), speaker).night
    assert (night.contact.phone, night.of_centre) == ("020 7946 0999", False)


def test_how_many_are_named_and_how_many_have_no_number_is_counted(planned, speaker):
    one = Contact(role=ContactRole.GP, name="Dr Costa")
    two = Contact(role=ContactRole.CARER, name="Ida", phone="0700")
    assert people_view(named(planned, one, two), speaker).summary == (
        "2 people and numbers named",
        "1 without a phone number",
    )
    assert people_view(named(planned, two), speaker).summary == (
        "1 person or number named",
    )


def test_who_is_called_first_comes_first(planned, speaker):
    contacts = [Contact(role=role, name="Ada") for role in ContactRole]
    view = people_view(named(planned, *contacts), speaker)
    assert [row.role for row in view.named[:2]] == [
        ContactRole.CARER,
        ContactRole.SECOND_CARER,
    ]
