"""What the house promises of every value, and what mypy knows of it."""

import sys
from subprocess import run

import pytest

from planner.models.person.decision import Quote
from planner.models.person.profile import Profile
from planner.models.structs import replace
from planner.scheduling.network.network import Member
from tests.places import ROOT

SNIPPET = """
from msgspec import Struct
from planner.models.structs import replace

class Visit(Struct, frozen=True, kw_only=True):
    place: str
    days: int = 1

visit = Visit(place="home")
longer: Visit = replace(visit, days=2)
visit.days = 3  # wrong
Visit("home")  # wrong
Visit(place=1)  # wrong
replace(visit, day=2)  # wrong
replace(visit, days="two")  # wrong
"""


def test_a_value_cannot_be_changed():
    profile = Profile()
    with pytest.raises(AttributeError):
        profile.first_name = "Ada"
    with pytest.raises(AttributeError):
        del profile.dont_know
    with pytest.raises(AttributeError):
        profile.unheard_of = 1


def test_a_value_is_made_by_the_names_of_its_fields():
    with pytest.raises(TypeError):
        Profile("Ada")
    with pytest.raises(TypeError, match="required"):
        Quote(id="q1")
    with pytest.raises(TypeError, match="unheard_of"):
        Profile(unheard_of=1)


def test_values_of_one_kind_with_the_same_fields_are_the_same():
    assert Profile() == Profile()
    assert hash(Profile()) == hash(Profile())
    assert Profile() != replace(Profile(), relapses_12=1)
    assert Profile() != Quote(id="q1", amount=1, currency="EUR")


def test_a_change_is_a_copy_and_leaves_the_rest_as_it_is():
    before = Profile(relapses_12=1, relapses_24=2)
    after = replace(before, relapses_12=2)
    assert (before.relapses_12, after.relapses_12, after.relapses_24) == (1, 2, 2)
    with pytest.raises(TypeError, match="unheard_of"):
        replace(before, unheard_of=1)


def test_two_drafts_are_the_same_only_when_they_are_one():
    one, other = (Member(kind="rule", owner=0) for _ in range(2))
    one.owner = 1
    other.owner = 1
    assert one != other
    assert len({one, other}) == 2


@pytest.mark.slow
def test_mypy_knows_the_fields_of_a_value_and_of_its_copies(tmp_path):
    """msgspec's own ``replace`` takes anything; ours is checked field by field."""
    snippet = tmp_path / "snippet.py"
    snippet.write_text(SNIPPET, encoding="utf-8")
    words = ["-m", "mypy", "--strict", "--no-error-summary", str(snippet)]
    told = run(
        [sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    found = {int(line.split(":")[1]) for line in told.stdout.splitlines()}
    lines = enumerate(SNIPPET.splitlines(), 1)
    assert found == {n for n, line in lines if line.endswith("# wrong")}, told.stdout
