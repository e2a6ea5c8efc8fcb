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
from planner.services.language.dates_by_language import date_forms
from planner.ui.views.plan_list.agenda import Agenda
from tests.content.words.test_word_files import TOOL
from tests.ui.fitting import painters_in
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.painted import painted
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle, visible

OTHERS = [one for one in shipped_catalog().languages() if one != "en"]
WAY = [*OTHERS, "en"]
"""From English through every language and back."""
SAID_BY_THE_TEST = {"question", "warning", "typed", "today-told"}
STATES = [name for name in (*PAGES, *DIALOGS) if name not in SAID_BY_THE_TEST]
DRAWN = {"plan", "plan-month", "plan-timeline"}
"""States whose views paint their words."""
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


def drawn(shown):
    """All words that views and pictures paint themselves, a line each."""
    for painter in painters_in(shown):
        yield from (one.words for one in painted(painter))
    for agenda in visible(shown, Agenda):
        delegate, width = agenda.itemDelegate(), agenda.viewport().width()
        for row in agenda.shown_rows():
            picture = delegate.picture(row, width)
            yield from (one.words for one in (*picture.told, picture.state))


def frame_of(part):
    """The window or dialog in which a part stands; a closed one may still be there."""
    while part is not None and not isinstance(part, (QDialog, QMainWindow)):
        part = part.parent()
    return part


def is_left(text, before, now):
    texts, patterns = left_over(before, now)
    return text in texts or any(one.fullmatch(text) for one in patterns)


def is_left_drawn(line, before, now):
    """Whether a line that is drawn, perhaps cut, is of words only the other says."""
    bare = line.rstrip("… ")
    if len("".join(LETTERS.findall(bare))) < FEWEST_LETTERS:
        return is_left(bare, before, now)
    old, new = words_of(before).values(), words_of(now).values()
    return any(bare in text for text in old) and not any(bare in text for text in new)


@cache
def names_of_days(language):
    """Months and weekdays, long and short: they come from no file of ours."""
    forms = date_forms(language)
    months = (*forms.months, *forms.months_short, *forms.months_alone)
    days = (*forms.weekdays, *forms.weekdays_short, *forms.weekdays_short_alone)
    return {name.rstrip(".") for name in (*months, *days)}


def has_a_day_of(text, before, now):
    """Whether a date stands in it that only the language before writes so."""
    names = names_of_days(before) - names_of_days(now)
    if not re.search(r"\d", text):  # Jan Mayen is no month
        return text in names
    return bool(names & set(re.findall(r"[^\W\d_]{3,}", text)))


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
        seen, lines = set(), set()

        def look_at(shown, seen=seen, lines=lines):
            seen.update(heard_and_seen(shown))
            lines.update(drawn(shown))

        look_at(window)  # the place stays open while its words change
        bring_up(qapp, window, name, look_at)
        left = [one for one in seen - own_names if is_left(one, before, now)]
        left += [one for one in lines if is_left_drawn(one, before, now)]
        left += [one for one in {*seen, *lines} if has_a_day_of(one, before, now)]
        assert lines or name not in DRAWN, "what is drawn was read"
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
