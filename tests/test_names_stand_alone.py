"""Names stand alone: before a colon, after one, in quotes or brackets, or first.

A language that puts a case ending on a title, or asks for its gender, cannot say "start
{step}"; it can say "{step}: starts on {day}". What a message gets already in quotes
stands anywhere.
"""

import re

import pytest

from tests.test_counts import messages, window_words

pytestmark = pytest.mark.slow  # each reads the whole program

NAMES = frozenset(
    [
        "anchor",
        "ask",
        "bring",
        "centre",
        "check",
        "contact",
        "country",
        "course",
        "currencies",
        "day0",
        "drug",
        "field",
        "file",
        "folder",
        "item",
        "items",
        "journey",
        "label",
        "language",
        "name",
        "near",
        "option",
        "options",
        "other",
        "phase",
        "place",
        "places",
        "protocol",
        "region",
        "source",
        "step",
        "steps",
        "symptom",
        "test",
        "title",
        "titles",
        "what",
        "who",
    ]
)
_FIELD = re.compile(r"\{([a-z_0-9]+)\}")
_BEFORE = (": ", '"', "“", "`", "(", "· ", "; ", "☰ ")

QUOTED = {"anchor", "other"}
"""Fields that come in quotes already, or are "Day 0"."""

AS_THEY_ARE = {
    "content:speech.remedy": "the step comes in quotes, or is Day 0",
    "content:document.placed": "the number of a place before what has it",
    "content:guidance.step-title": "the number before the title",
    "content:document.page-label": "the number of a page",
    "content:messages.step.which-one": "an id of the command line",
    "content:speech.why": "a whole sentence follows the question",
    "window:Why this date? {title}": "the title follows the question",
    "window:{sign} {name}: a day earlier": "a sign before the name",
    "window:{sign} {name}: a day later": "a sign before the name",
    "window:It waits as you left it at {places}. It is not in your plan or diary"
    " until you add it there.": "the places come in quotes",
}
"""Messages with a name in their midst that no language has to bend, and why."""


def embedded(message):
    """The names that stand in the midst of a message."""
    return {
        found[1]
        for found in _FIELD.finditer(message)
        if found[1] in NAMES - QUOTED
        # The first word is the subject: no language bends it.
        and not message[: found.start()].endswith(_BEFORE)
        and found.start() > 0
    }


def all_messages():
    for key, text in messages():
        yield f"content:{key}", text
    for _, text in window_words():
        yield f"window:{text}", text


def test_a_name_in_the_midst_of_a_sentence_is_found():
    assert embedded("start {step} on {day}") == {"step"}
    assert embedded("{step}: starts on {day}") == set()
    assert embedded("Remove: {drug}") == set()
    assert embedded("go to “{place}”") == set()


def test_every_name_stands_alone():
    bent = {
        place: names
        for place, text in all_messages()
        if (names := embedded(text)) and not place.startswith(tuple(AS_THEY_ARE))
    }
    assert bent == {}
