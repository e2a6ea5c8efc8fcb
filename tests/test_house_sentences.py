"""No sentence is glued in code: two texts are put together by a message.

French has a blank before a colon, Arabic another comma, Japanese no blank between two
sentences. So the rooms that speak join words through ``Sentences`` (``labelled``,
``facts``, ``sentences``, ...), the window through ``planner.ui.widgets.words.joints``.
"""

import ast
import re

import pytest

from tests.places import ROOT

pytestmark = pytest.mark.slow  # each reads the whole program

SPEAKING_ROOMS = ("services", "ui", "cli", "app")
_BETWEEN = re.compile(r"[\s,.;:·()\-–—?!…]*")
_AFTER = re.compile(r"[.:;,?!]\s*|\s+\(?")

SIGN = "a shape drawn before words, the same in every language"
COLUMNS = "columns of a terminal"
CITED = "a citation looks the same in every language, as the journals print it"
CODES = "ids and words of the program, not of a language"
DATES = "a date or an amount"

NO_SENTENCES = {
    "app/main.py:main": "the name of the program before what it says, as a shell does",
    "app/self_test.py:_load_resources": "findings for a developer",
    "app/self_test.py:_make_and_reopen": "findings for a developer",
    "app/debug_log.py:_write": "findings for a developer",
    "app/fault_log.py:versions": "findings for a developer",
    "ui/look/style_sheet.py:_lists": "rules of the style sheet, no words",
    "ui/window/process/window_watch.py:_surroundings": "findings for a developer",
    "ui/window/process/window_watch.py:_take_message": "findings for a developer",
    "app/fault_log.py:note_lines": "findings for a developer",
    "app/self_test.py:_draw_letters": "findings for a developer",
    "app/self_test.py:_encipher_and_open": "findings for a developer",
    "app/self_test.py:_look_up_holidays": "findings for a developer",
    "app/self_test.py:_speak": "findings for a developer",
    "app/self_test.py:_told": "findings for a developer",
    "app/self_test.py:self_test": "findings for a developer",
    "app/window_walk.py:_pass_on": "findings for a developer",
    "cli/commands/assumptions.py:_tell": COLUMNS,
    "cli/commands/beginning.py:_protocol": CODES,
    "cli/commands/changes/centres.py:_show": COLUMNS,
    "cli/commands/changes/plan.py:add_plan": CODES,
    "cli/commands/data_files.py:_check": "findings of SQLite for a developer",
    "cli/commands/documents.py:write_document": "single signs, not words",
    "cli/commands/reading.py:_show_history": COLUMNS,
    "cli/commands/reading.py:_show_list": COLUMNS,
    "cli/commands/reading.py:_show_options": COLUMNS,
    "cli/commands/reading.py:_show_protocols": COLUMNS,
    "cli/parsing/command_parser.py:wrong": CODES,
    "cli/printing/journey_text.py:_step_lines": COLUMNS,
    "cli/printing/people_text.py:_told": COLUMNS,
    "cli/printing/people_text.py:people_lines": COLUMNS,
    "cli/printing/visit_output.py:_part": COLUMNS,
    "cli/printing/visit_output.py:_question": COLUMNS,
    "cli/printing/visit_output.py:visit_lines": COLUMNS,
    "cli/printing/output.py:complain": "the name of the program, as a shell does",
    "services/documents/after/health_now.py:_ended": "a full stop, as words follow",
    "services/documents/clinic_language.py:unknown_language": CODES,
    "services/documents/parts/plan_tables.py:_when": DATES,
    "services/edits/centre_edits.py:put_quote": DATES,
    "services/edits/centre_edits.py:put_rate": DATES,
    "services/edits/rules/rule_edits.py:confirm_rules": CITED,
    "services/edits/rules/rule_list.py:_key": CODES,
    "services/edits/rules/rule_list.py:_when": CODES,
    "services/edits/rules/rule_values.py:_with_unit": "typed words, never shown",
    "services/entry/quick_entry.py:_apart": "typed words, as they were typed",
    "services/entry/quick_entry.py:_has_day": "typed words, never shown",
    "services/entry/quick_entry.py:_is_span": "typed words, never shown",
    "services/entry/quick_entry.py:_same": "typed words, never shown",
    "services/entry/quick_entry.py:_without": "typed words, as they were typed",
    "services/entry/quick_entry.py:_without_time": "typed words, as they were typed",
    "services/entry/quick_entry.py:read_quick_add": "typed words, never shown",
    "services/entry/visit_text.py:write_set_date": CODES,
    "services/sheet/step_fields.py:_written": "signs and terms, as they are typed",
    "services/language/cldr_dates.py:_fits": "patterns searched, never shown",
    "services/language/date_forms.py:joining_words": "words searched, never shown",
    "services/language/lists.py:_english": "the rule of English itself",
    "services/language/message_checks.py:_plural_findings": CODES,
    "services/sheet/step_reading.py:__init__": CODES,
    "services/words/citations.py:_address": CITED,
    "services/words/citations.py:_dated": CITED,
    "services/words/citations.py:_line": CITED,
    "services/words/citations.py:cite_in_brief": CITED,
    "ui/pages/visits/before_card.py:_to_get": SIGN,
    "ui/asking/difference_box.py:_build": SIGN,
    "ui/asking/difference_box.py:show_refusal": SIGN,
    "ui/dialogs/glossary_words.py:words_explained": "texts searched, never shown",
    "ui/dialogs/reader_dialog.py:matching": "texts searched, never shown",
    "ui/pages/documents/made_cards.py:show_signs": "single signs, not words",
    "ui/pages/documents/print_wishes.py:_keep": "words of a setting",
    "ui/views/plan_list/plan_filter.py:_found_in": "texts searched, never shown",
    "ui/widgets/frames/message_bar.py:show_message": SIGN,
    "ui/widgets/frames/source_link.py:short_name": CITED,
    "ui/widgets/words/pill.py:__init__": SIGN,
    "ui/widgets/words/pill.py:show_words": SIGN,
}
"""What is put together and is no sentence, by file and function: why."""


def is_glue(text):
    """Whether what stands between two parts is what stands between words."""
    return _BETWEEN.fullmatch(text) is not None and " " in text


def glued_f_string(node):
    """Two parts with only punctuation between them, or a stop set behind a part."""
    parts = node.values
    for first, between, second in zip(parts, parts[1:], parts[2:], strict=False):
        ends = (
            isinstance(first, ast.FormattedValue),
            isinstance(second, ast.FormattedValue),
        )
        if all(ends) and isinstance(between, ast.Constant) and is_glue(between.value):
            return True
    last = parts[-1] if len(parts) > 1 else None
    return (
        isinstance(last, ast.Constant)
        and isinstance(parts[-2], ast.FormattedValue)
        and _AFTER.fullmatch(last.value) is not None
        and all(
            isinstance(one, ast.FormattedValue) or " " in one.value
            for one in parts[:-1]
        )
    )


def is_text(node):
    """Whether it is words: a pattern or a key has no blank in it."""
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and " " in node.value
    )


def is_join(node):
    """``" ".join``, also where the separator is put together."""
    if not (isinstance(node.func, ast.Attribute) and node.func.attr == "join"):
        return False
    squeezed = node.args and re.search(
        r"\.split(lines)?\(\)$", ast.unparse(node.args[0])
    )
    if squeezed:  # blanks made one: nothing is put together
        return False
    separator = node.func.value
    if isinstance(separator, ast.Constant) and isinstance(separator.value, str):
        return is_glue(separator.value)
    return isinstance(separator, ast.JoinedStr | ast.Call)


def is_glued(node):
    if isinstance(node, ast.JoinedStr):
        return glued_f_string(node)
    if isinstance(node, ast.Call):
        return is_join(node)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return is_text(node.left) or is_text(node.right)
    return False


def glued(tree):
    """Every glued text of a file, with the function that holds it."""

    def walk(node, owner):
        if isinstance(node, ast.FunctionDef):
            owner = node.name
        if is_glued(node):
            yield owner, node
        for child in ast.iter_child_nodes(node):
            yield from walk(child, owner)

    yield from walk(tree, "")


def all_glued():
    for room in SPEAKING_ROOMS:
        for path in sorted((ROOT / "planner" / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for owner, node in glued(tree):
                place = f"{path.relative_to(ROOT / 'planner')}:{owner}"
                yield place, node


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('f"{a}: {b}"', True),
        ('f"{a}. {b}"', True),
        ('f"{a} {b}"', True),
        ('f"{a} ({b})"', True),
        ('f"{a} · {b}"', True),
        ('f"{a}."', True),
        ('" ".join(texts)', True),
        ('"; ".join(texts)', True),
        ('f"{word} ".join(texts)', True),
        ('a + ", "', True),
        ('f"steps.{a}.{b}"', False),
        ('f"{a}/{b}"', False),
        ('f"{a}:{b}"', False),
        ('"\\n".join(lines)', False),
        ('".".join(keys)', False),
        ("count + 1", False),
        ('" ".join(typed.split())', False),
    ],
)
def test_glue_is_told_from_keys_and_lines(code, found):
    assert any(True for _ in glued(ast.parse(code))) is found


def test_no_two_texts_are_joined_in_code():
    joined = [
        f"{place}: {ast.unparse(node)[:90]}"
        for place, node in all_glued()
        if place not in NO_SENTENCES
    ]
    assert joined == []


def test_every_exception_is_still_needed():
    needed = {place for place, _ in all_glued()}
    unneeded = [
        place
        for place, reason in NO_SENTENCES.items()
        if place not in needed and reason != DATES
    ]
    assert unneeded == []
