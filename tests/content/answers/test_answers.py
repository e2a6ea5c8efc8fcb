"""Answers files: complete ones are read, wrong ones tell everything that is wrong."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.answers.answers import read_answers
from planner.content.answers.examples import read_examples
from planner.content.catalog import shipped_catalog
from planner.models.answers import Answers
from planner.models.errors import FileRefusedError
from planner.models.person.profile import MsType
from tests.places import ROOT

DOCS = ROOT / "docs" / "answers-format.md"


def the_documented_example():
    found = re.search(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    return found.group(1)


def test_the_documented_example_is_read_whole():
    answers = read_answers(the_documented_example(), "answers.toml").answers
    assert answers.profile.ms_type is MsType.RELAPSING
    assert answers.profile.present_drug.drug == "natalizumab"
    assert answers.centre.answers["accreditation"].who == "transplant nurse"
    assert [away.why for away in answers.away] == ["family visit"]
    assert answers.closures[0].why == "winter break"
    assert answers.contacts[0].name == "Dr Lind"


def test_the_manual_lists_every_name_that_may_be_written():
    names = DOCS.read_text("utf-8").partition("## Names")[2]
    listed = [set(re.findall(r"`([a-z0-9-]+)`", part)) for part in names.split(":\n")]
    catalog = shipped_catalog()
    assert {"none", "other", "top", "ratings"} <= listed[0] | listed[1]
    drugs = {str(one.id) for one in catalog.drugs()}
    items = {str(one.id) for one in catalog.aid.value_items}
    questions = {str(one.id) for one in catalog.aid.centre_questions}
    for part, known in zip(listed[1:], (drugs, items, questions), strict=True):
        assert known <= part


def test_all_shipped_examples_are_read():
    names = [example.name for example in read_examples()]
    assert len(names) == len(set(names)) == 5


def test_an_empty_file_means_that_nothing_is_known():
    assert read_answers("", "empty.toml").answers == Answers()


def test_all_problems_are_told_at_once_with_their_lines():
    text = """
    titel = "x"
    [profile]
    edss = "3.5"
    born = "yesterday"
    relapses-12 = 1.5
    ms-type = "rrms"
    [[away]]
    first = 2027-01-02
    [contacts.uncle]
    name = "Bob"
    """
    with pytest.raises(FileRefusedError) as refused:
        read_answers(text, "a.toml").refuse_if_wrong()
    told = {(problem.key, problem.line) for problem in refused.value.problems}
    assert told >= {
        ("titel", 2),
        ("profile.edss", 4),
        ("profile.born", 5),
        ("profile.relapses-12", 6),
        ("profile.ms-type", 7),
        ("contacts.uncle", 10),
    }
    assert any(key.endswith("last") for key, _ in told)


def is_read_or_refused(data):
    """Whether a file is read, or refused with at least one problem."""
    read = read_answers(data, "any.toml")
    return read.is_whole or bool(read.problems)


@given(cut=st.integers(min_value=0, max_value=4000))
def test_a_file_cut_anywhere_is_read_or_refused(cut):
    assert is_read_or_refused(the_documented_example().encode()[:cut])


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    assert is_read_or_refused(data)
