"""The window counts by the rules of its own language."""

from PySide6.QtCore import QLocale

from planner.ui.state.i18n import counted

DAYS = "{count, plural, one {# day} other {# days}}"
POLISH = "{count, plural, one {# dzień} few {# dni} many {# dni!} other {# dnia}}"


def test_one_thing_is_one_thing():
    assert counted(DAYS, count=1) == "1 day"
    assert counted(DAYS, count=2) == "2 days"


def test_the_rules_are_those_of_the_language_of_the_window():
    before = QLocale()
    QLocale.setDefault(QLocale("pl"))
    try:
        assert counted(POLISH, count=2) == "2 dni"
        assert counted(POLISH, count=5) == "5 dni!"
    finally:
        QLocale.setDefault(before)


def test_words_that_are_no_message_are_shown_as_they_are():
    assert counted("{count|day|days}", count=2) == "{count|day|days}"
