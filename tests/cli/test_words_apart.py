"""Words that "-" stands for come from standard input, whole and once."""

import io
import sys

import pytest


@pytest.fixture
def typed(monkeypatch):
    """Let bytes stand on standard input."""

    def put(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def test_a_note_is_read_from_standard_input(planner, journey, typed):
    typed("Bring the old pictures: häufig\nand the disc\n".encode())
    planner.done("note", journey, "mri-baseline", "--why", "-")
    note = planner.step(journey, "mri-baseline")["note"]
    assert note == "Bring the old pictures: häufig\nand the disc"


def test_a_title_is_read_from_standard_input(planner, typed):
    typed(b"My own way\n")
    planner.done("new", "--option", "ahsct-cy-atg", "--title", "-")
    assert "My own way" in planner.done("list").out


def test_what_is_no_text_is_refused_and_nothing_is_done(planner, journey, typed):
    before = planner.done("history", journey, "--json").json
    for data in (b"\xff\xfe", b"a" * (1024 * 1024 + 1)):
        typed(data)
        words = planner.refused("note", journey, "mri-baseline", "--why", "-")
        assert "standard input" in words
    assert planner.done("history", journey, "--json").json == before


def test_two_options_cannot_both_be_read_from_standard_input(planner, journey, typed):
    typed(b"words")
    words = planner.refused(
        "change-step", journey, "own-wig", "--title", "-", "--why", "-"
    )
    assert "Only one option" in words
