"""Another language in the running window: no word of the one before is left."""

import re
from functools import cache

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from planner.content.catalog import shipped_catalog
from planner.paths import resources_folder
from planner.services.language.countries import language_name
from tests.content.words.test_word_files import TOOL
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle, visible

OTHERS = [one for one in shipped_catalog().languages() if one != "en"]
WAY = [*OTHERS, "en"]
"""From English through every language and back."""
SAID_BY_THE_TEST = {"question", "warning", "typed", "today-told"}
STATES = [name for name in (*PAGES, *DIALOGS) if name not in SAID_BY_THE_TEST]
FIELD = re.compile(r"\{\w+\}")
LETTERS = re.compile(r"[^\W\d_]{4,}")
FEWEST_LETTERS = 12
"""A sentence with fields is known by so many letters of its own, or fits anything."""


@cache
def words_of(language):
    """Every text of the program by its place, in a language."""
    found = TOOL.Words(resources_folder(), language).all()
    if language == "en":
        return {one.key: one.english for one in found}
    return {one.key: one.told for one in found}


@cache
def left_over(before, now):
    """What only the language before says: whole texts, and patterns of sentences."""
    old, new = words_of(before), set(words_of(now).values())
    texts, patterns = set(), []
    for text in set(old.values()) - new:
        bare = FIELD.sub("", text)
        if "{" in bare or not LETTERS.search(bare):
            continue
        if bare == text:
            texts.add(text)
        elif len("".join(LETTERS.findall(bare))) >= FEWEST_LETTERS:
            parts = map(re.escape, FIELD.split(text))
            patterns.append(re.compile(".+".join(parts), re.DOTALL))
    return texts, patterns


def heard_and_seen(shown):
    """All words of a window or a dialog: shown, read aloud, in menus and in hints."""
    yield shown.windowTitle()
    for widget in visible(shown, QWidget):
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
    for action in shown.findChildren(QAction):
        if frame_of(action) is shown:
            yield action.text()


def frame_of(part):
    """The window or dialog in which a part stands; a closed one may still be there."""
    while part is not None and not isinstance(part, (QDialog, QMainWindow)):
        part = part.parent()
    return part


def is_left(text, before, now):
    texts, patterns = left_over(before, now)
    return text in texts or any(one.fullmatch(text) for one in patterns)


@pytest.mark.parametrize("name", STATES)
def test_no_word_of_the_language_before_is_left(qtbot, qapp, service, plain_look, name):
    window = open_window(qapp, service)
    qtbot.addWidget(window)
    fill_journey(window.state)
    own_names = {language_name(one, one).capitalize() for one in (*OTHERS, "en")}
    before, found = "en", {}
    bring_up(qapp, window, name, lambda _shown: None)
    for now in WAY:
        window.change_settings(language=now)
        settle(qapp)
        seen = set()

        def look_at(shown, seen=seen):
            seen.update(heard_and_seen(shown))

        look_at(window)  # the place stays open while its words change
        bring_up(qapp, window, name, look_at)
        left = [one for one in seen - own_names if is_left(one, before, now)]
        if left:
            found[before, now] = sorted(left)
        before = now
    assert not found


def test_a_journey_nobody_named_is_called_in_the_language_of_the_window(
    qtbot, qapp, service, plain_look
):
    window = open_window(qapp, service)
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.go_to("options")
    stored = window.state.journey.title
    for language in WAY:
        window.change_settings(language=language)
        settle(qapp)
        named = words_of(language)["Journeys: My journey"]
        assert named in {label.text() for label in visible(window, QLabel)} | {
            one.text() for one in visible(window, QAbstractButton)
        } | {one.accessibleName() for one in visible(window, QWidget)}
        assert window.state.journey.title == stored, "no entry in the history"
