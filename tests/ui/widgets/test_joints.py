"""Words are put together by messages, so that a language can put them its own way."""

from PySide6.QtCore import QTranslator

from planner.ui.widgets.words.joints import (
    as_sentences,
    in_facts,
    in_points,
    in_sentences,
    with_aside,
    with_label,
)


class French(QTranslator):
    """Has a blank before the colon."""

    def translate(self, context, source, _comment=None, _count=-1):
        is_ours = (context, source) == ("Joints", "{label}: {words}")
        return "{label} : {words}" if is_ours else ""


def test_empty_parts_leave_no_comma_behind():
    assert in_facts("", "Puebla", "", "Mexico") == "Puebla, Mexico"
    assert in_points("Step 3 of 12", "") == "Step 3 of 12"
    assert in_sentences() == ""
    assert as_sentences("Your plan", "Step 3 of 12") == "Your plan. Step 3 of 12"
    assert as_sentences("Where now?", "", "Step 3") == "Where now? Step 3"
    assert as_sentences("Good day.", "Step 3 …", "End") == "Good day. Step 3 … End"
    assert with_aside("A drug", "") == "A drug"
    assert with_aside("A drug", "Brand") == "A drug (Brand)"


def test_brackets_that_a_person_typed_are_no_fields():
    assert in_facts("{next}", "{first}") == "{next}, {first}"
    assert with_label("{words}", "x") == "{words}: x"


def test_a_language_puts_its_own_blank_before_the_colon(qapp):
    french = French()
    qapp.installTranslator(french)
    try:
        assert with_label("Retirer", "Puebla") == "Retirer : Puebla"
    finally:
        qapp.removeTranslator(french)
