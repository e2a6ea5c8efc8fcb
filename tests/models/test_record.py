"""A record is held against the standard dataclass with the same fields."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.record import draft, maker, record


class Shape:
    name: str
    number: int = 3
    table: Mapping[str, int] = field(default_factory=dict)


def twin(decorate):
    """The same class, made by another decorator."""
    body = {
        "__annotations__": dict(Shape.__annotations__),
        "__qualname__": "Value",
        "__module__": __name__,
        "number": 3,
        "table": field(default_factory=dict),
    }
    return decorate(type("Value", (), body))


Ours = twin(record)
Theirs = twin(dataclass(frozen=True, slots=True, kw_only=True))
given_values = st.fixed_dictionaries(
    {"name": st.sampled_from("ab")},
    optional={
        "number": st.integers(0, 1),
        "table": st.dictionaries(st.sampled_from("xy"), st.integers(0, 1), max_size=1),
    },
)


@given(one=given_values, other=given_values)
def test_records_are_equal_and_told_as_dataclasses_are(one, other):
    assert (Ours(**one) == Ours(**other)) is (Theirs(**one) == Theirs(**other))
    assert repr(Ours(**one)) == repr(Theirs(**one))
    assert Ours(**one) != Theirs(**one)


@given(one=given_values, other=given_values)
def test_replacing_a_field_of_a_record_leaves_the_others_and_the_old_value(one, other):
    before = Ours(**one)
    after = replace(before, **other)
    assert after == Ours(**{**one, **other})
    assert before == Ours(**one)


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_record_hashes_by_its_fields_and_refuses_what_cannot_be_hashed(kind):
    with pytest.raises(TypeError):
        hash(kind(name="a"))
    assert hash(kind(name="a", table=())) == hash(kind(name="a", table=()))
    assert len({kind(name="a", table=()), kind(name="b", table=())}) == 2


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_record_never_changes_and_takes_no_new_field(kind):
    value = kind(name="a")
    with pytest.raises(FrozenInstanceError):
        value.name = "b"
    with pytest.raises(FrozenInstanceError):
        del value.name
    with pytest.raises((FrozenInstanceError, TypeError)):
        value.other = 1
    assert not hasattr(value, "__dict__")
    assert value.name == "a"


@pytest.mark.parametrize("kind", [Ours, Theirs])
@pytest.mark.parametrize("wrong", [{}, {"name": "a", "other": 1}])
def test_a_record_wants_its_fields_by_name_and_no_others(kind, wrong):
    with pytest.raises(TypeError):
        kind(**wrong)
    with pytest.raises(TypeError):
        kind("a")


def test_each_record_gets_a_default_of_its_own():
    assert Ours(name="a").table is not Ours(name="a").table
    assert [part.name for part in fields(Ours)] == ["name", "number", "table"]


def test_a_draft_can_be_changed_and_is_equal_only_to_itself():
    changeable = twin(draft)
    one, other = changeable(name="a"), changeable(name="a")
    one.number = 4
    assert (one.name, one.number, other.number) == ("a", 4, 3)
    assert one.table is not other.table
    assert one != other
    with pytest.raises(AttributeError):
        one.unheard_of = 1
    with pytest.raises(TypeError, match="name"):
        changeable(number=1)


@given(one=given_values)
def test_a_maker_makes_what_the_class_makes(one):
    made = maker(Ours)(**one)
    assert made == Ours(**one)
    assert type(made) is Ours
    with pytest.raises(FrozenInstanceError):
        made.name = "b"


@pytest.mark.parametrize("wrong", [{}, {"name": "a", "other": 1}])
def test_a_maker_wants_the_fields_by_name_and_no_others(wrong):
    with pytest.raises(TypeError):
        maker(Ours)(**wrong)
    with pytest.raises(TypeError):
        maker(Ours)("a")


def test_each_made_record_gets_a_default_of_its_own():
    make = maker(Ours)
    assert make(name="a").table is not make(name="a").table
