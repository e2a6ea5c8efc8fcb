"""Whatever counts, counts in every language: in the content and in the window."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.words.texts import ShippedTexts
from planner.paths import resources_folder
from planner.services.language.message_checks import message_findings
from planner.services.language.messages import (
    Fork,
    counted_names,
    field_names,
    fill,
    parse,
)
from planner.services.language.numbers import number_text
from planner.services.language.plurals import needed_categories
from tests.places import ROOT

pytestmark = pytest.mark.slow  # each reads the whole program

ENGLISH = ShippedTexts(resources_folder() / "content" / "text")
COUNTS = frozenset(
    {"age", "count", "least", "length", "limit", "met", "most", "people"}
)
"""Fields that hold the number of something wherever they stand."""

NO_NOUN = {
    "document.and-more": "more of what was named",
    "sheet.band.age": "an age in years",
    "sheet.card.more-before": "more of what the label in front names",
    "sheet.fit.asked.ge": "a limit as it is printed, with its own words",
    "sheet.fit.asked.gt": "a limit as it is printed, with its own words",
    "sheet.fit.asked.le": "a limit as it is printed, with its own words",
    "sheet.fit.asked.lt": "a limit as it is printed, with its own words",
    "sheet.handover.more": "more of what stands above it",
    "sheet.more": "more of what stands above it",
    "sheet.more-in-booklet": "the noun stands before the colon",
    "sheet.ms.in-12": "relapses, which the label in front names",
    "sheet.ms.in-24": "relapses, which the label in front names",
    "sheet.ms.in-24-only": "relapses, which the label in front names",
    "sheet.sentence.agreed-after": "a length of time in words",
    "sheet.sentence.happened-after": "a length of time in words",
    "sheet.sentence.wished-after": "a length of time in words",
    "sheet.fit.counts": "rules, which the heading names",
    "sheet.visit.more": "more of what stands above it",
    "speech.and-more": "more of what was named",
    "chances.frames.picture": "of 1000 people",
    "speech.problem.too-old": "its limit is a length of time in words",
    "speech.problem.too-soon": "its limit is a length of time in words",
    "speech.whatever.case-range": "the noun follows the second number",
    "speech.reason.duration-between": "the noun follows the second number",
    "speech.rules.between": "the noun follows the second number",
    "messages.decision.top-too-many": "at most that many: no noun",
    "speech.distance.after": "a length of time in words",
    "speech.distance.before": "a length of time in words",
    "speech.point.after": "a length of time in words",
    "speech.point.after-end": "a length of time in words",
    "speech.point.before": "a length of time in words",
    "speech.point.before-end": "a length of time in words",
    "speech.remedy.stay-between": "a length of time in words",
    "speech.remedy.stay-from": "a length of time in words",
    "speech.remedy.stay-on": "a length of time in words",
    "speech.remedy.stay-until": "a length of time in words",
}
"""Messages whose number counts no noun of theirs, and what it is then."""


def messages():
    for section in ENGLISH.sections():
        for key in ENGLISH.section_keys(section):
            yield key, ENGLISH.get(key)


PLURALS = [text for _, text in messages() if counted_names(parse(text))]


def in_another_language(text, language):
    """The same message, each plural with all that the language counts with."""
    return "".join(_rewritten(part, language) for part in parse(text))


def _rewritten(part, language, counted="#"):
    if isinstance(part, str):
        return part
    if not isinstance(part, Fork):
        return counted if type(part).__name__ == "Count" else f"{{{part.name}}}"
    branches = part.branches
    if part.by_count:
        branches = dict.fromkeys(sorted(needed_categories(language)), branches["other"])
    kind = "plural" if part.by_count else "select"
    told = " ".join(
        f"{key} {{{''.join(_rewritten(one, language) for one in branch)}}}"
        for key, branch in branches.items()
    )
    return f"{{{part.name}, {kind}, {told}}}"


def test_every_message_that_counts_has_a_plural():
    bare = {
        key
        for key, text in messages()
        if (field_names(parse(text)) & COUNTS) - counted_names(parse(text))
        # "3 of 1000 people": 1000 is counted.
        and not key.startswith(("outcomes.", "compared.outcomes."))
    }
    assert bare == set(NO_NOUN)


def test_no_message_of_the_content_is_wrong_in_english():
    wrong = [
        (key, found) for key, t in messages() if (found := message_findings(t, "en"))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["ar", "pl", "ru"])
@given(count=st.integers(min_value=0, max_value=12_000), text=st.sampled_from(PLURALS))
def test_every_plural_can_be_told_in_a_language_with_many_forms(language, count, text):
    other = in_another_language(text, language)
    assert message_findings(other, language) == ()
    message = parse(other)
    told = fill(message, language, dict.fromkeys(field_names(message), count))
    assert "{" not in told
    assert number_text(count, language) in told


@given(count=st.integers(min_value=0, max_value=12_000), text=st.sampled_from(PLURALS))
def test_every_plural_in_english_says_one_thing_and_several_things(count, text):
    message = parse(text)
    told = fill(message, "en", dict.fromkeys(field_names(message), count))
    assert "{" not in told
    assert f" {count} day " not in told or count == 1
    assert " 1 days" not in told


def window_words():
    for path in sorted((ROOT / "planner").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                at = {"tr": 0, "translate": 1}.get(node.func.attr)
                words = node.args[at] if at is not None and node.args[at:] else None
                if isinstance(words, ast.Constant) and isinstance(words.value, str):
                    yield path.relative_to(ROOT), words.value


def test_every_word_of_the_window_is_a_message_that_can_be_said():
    found = list(window_words())
    assert len(found) > 500
    assert [one for one in found if message_findings(one[1], "en")] == []


def test_no_count_of_the_window_hides_behind_a_colon():
    """ "Clashes: 3." is what one writes who cannot say "1 clash"."""
    dodges = [one for one in window_words() if ": {count}" in one[1]]
    assert dodges == []
