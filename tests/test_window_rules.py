"""House rules of the window: what no widget of ours may be, or listen to."""

import ast

import pytest

from tests.source_files import nodes

pytestmark = pytest.mark.slow  # they read all of the window's text
BARE = {
    "QComboBox",
    "QDateEdit",
    "QDateTimeEdit",
    "QDial",
    "QDoubleSpinBox",
    "QFontComboBox",
    "QSlider",
    "QSpinBox",
    "QTimeEdit",
}
"""The wheel changes their value, while somebody means to scroll."""
BY_HAND = {"activated", "idClicked", "buttonClicked", "textEdited", "pressed"}
"""What only a hand sends; screen readers, input methods and scripts do not."""
# A click of these does something and changes no state of the widget: a button of
# words, a card, a stop of the path, the way out of a dialog, a day of the month, a
# phase of the list that is folded.
ACTS = {
    "planner/ui/widgets/buttons.py",
    "planner/ui/window/frame/path_pane.py",
    "planner/ui/asking/change_dialog.py",
    "planner/ui/widgets/frames/card_button.py",
    "planner/ui/sheet/sheet_dialog.py",
    "planner/ui/views/month/month_calendar.py",
    "planner/ui/views/plan_list/agenda.py",
}


def connected():
    """Every ``something.signal.connect(...)`` of the window."""
    for path, call in nodes(ast.Call, "planner/ui"):
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr == "connect":
            signal = function.value
            if isinstance(signal, ast.Attribute):
                yield str(path), call.lineno, signal.attr


def test_no_value_of_the_window_follows_the_wheel():
    bare = [
        f"{path}:{call.lineno}"
        for path, call in nodes(ast.Call, "planner/ui")
        if isinstance(call.func, ast.Name) and call.func.id in BARE
    ]
    assert not bare, "use PickBox, or a field that is typed into"


def test_state_is_taken_from_whoever_sets_it():
    by_hand = [
        f"{path}:{line}: {signal}"
        for path, line, signal in connected()
        if signal in BY_HAND or (signal == "clicked" and path not in ACTS)
    ]
    assert not by_hand, "listen to toggled, textChanged or currentIndexChanged"
