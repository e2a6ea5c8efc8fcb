"""Counts fall into the categories that CLDR gives each language."""

from babel.core import Locale

from planner.services.language.plurals import (
    category,
    known_categories,
    needed_categories,
    says_its_number,
)


def test_the_rule_of_english_that_is_written_here_is_that_of_the_library():
    rule = Locale.parse("en").plural_form
    assert rule.tags == {"one"}
    assert all(category(count, "en") == rule(count) for count in range(1200))


def test_each_language_has_its_own_categories():
    assert needed_categories("ar") == {"zero", "one", "two", "few", "many", "other"}
    assert needed_categories("pl") == {"one", "few", "many", "other"}
    assert needed_categories("ru") == {"one", "few", "many", "other"}
    assert needed_categories("tr") == {"one", "other"}
    assert needed_categories("ja") == {"other"}


def test_words_for_whole_millions_may_be_there_but_need_not():
    assert known_categories("es") == {"one", "many", "other"}
    assert needed_categories("es") == {"one", "other"}


def test_only_a_category_of_one_number_can_stand_without_it():
    assert says_its_number("one", "en")
    assert says_its_number("two", "ar")
    assert not says_its_number("one", "ru")
    assert not says_its_number("one", "fr")
