"""House rules of the window: what no widget of ours may be, or listen to."""

import ast
import re

import pytest

from tests.places import ROOT
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
    "planner/ui/views/month/month_days.py",
    "planner/ui/views/plan_list/agenda.py",
}
MIRROR = "planner/ui/look/mirror.py"
"""Knows left from right for all others."""
# These paint on paper or on a picture that is put in its place as a whole; the labels
# ask Qt for lines that begin at the right side.
OTHER_GROUND = {
    "planner/ui/pages/documents/live_front.py",
    "planner/ui/pages/documents/paper_printing.py",
    "planner/ui/views/timeline_view/timeline_picture.py",
    "planner/ui/widgets/layout/clear_scroll_area.py",
    "planner/ui/widgets/pictures/line_icon.py",
    "planner/ui/widgets/pictures/state_mark.py",
    "planner/ui/widgets/words/lines.py",
    "planner/ui/widgets/words/text.py",
}
FLOW = "planner/ui/widgets/layout/flow_layout.py"
SIDES = {"AlignLeft", "AlignRight", "AlignAbsolute", "RightToLeft"}
# A row over the whole width of its place, a ring around what has the focus, and a
# window on its screen.
WHOLE_WIDTH = {
    "planner/ui/widgets/focus/focus_ring.py",
    "planner/ui/widgets/layout/free_screen.py",
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


def test_no_painter_and_no_layout_knows_left_from_right_by_itself():
    """All go through one module: then a mirrored window is mirrored everywhere."""
    bare = [
        f"{path}:{node.lineno}: {node.attr}"
        for path, node in nodes(ast.Attribute, "planner/ui")
        if node.attr in SIDES
        and str(path) not in {MIRROR, "planner/ui/state/i18n.py", *OTHER_GROUND}
    ]
    bare += [
        f"{path}:{call.lineno}"
        for path, call in nodes(ast.Call, "planner/ui")
        if _takes_sides(str(path), call)
    ]
    assert not bare, "see planner/ui/look/mirror.py"


def _takes_sides(path, call):
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if path == MIRROR:
        return False
    if name == "setContentsMargins" and len(call.args) > 1:
        start, _, end, _ = map(ast.dump, call.args)
        return start != end
    if name in {"QPainter", "QStylePainter", "drawText"}:
        return path not in {*OTHER_GROUND, "planner/ui/widgets/fields/pick_box.py"}
    if name == "setGeometry" and path not in WHOLE_WIDTH:
        first = call.args[0]
        from_the_edge = isinstance(first, ast.Constant) and first.value == 0
        through = isinstance(first, ast.Call) and getattr(first.func, "id", "")
        return not from_the_edge and through != "placed" and path != FLOW
    return False


def test_every_delegate_faces_the_way_its_view_is_read():
    """Qt gives it a painter that was never turned."""
    for path, method in nodes(ast.FunctionDef, "planner/ui"):
        if method.name == "paint" and "option" in {one.arg for one in method.args.args}:
            faced = {
                getattr(call.func, "id", "")
                for call in ast.walk(method)
                if isinstance(call, ast.Call)
            }
            assert "face" in faced, path


def test_the_style_sheet_says_where_lines_begin_and_end():
    """Qt mirrors the words of a style sheet, but not its borders and edges."""
    for path in ("look/style_sheet.py", "look/theme.py"):
        told = (ROOT / "planner/ui" / path).read_text(encoding="utf-8")
        found = re.findall(r"(?:border|padding|margin)[a-z-]*-(?:left|right)\b", told)
        assert not found, path


def test_arrow_keys_mean_onward_and_back():
    """The left arrow goes on in a window that is read from right to left."""
    for path in {
        path
        for path, node in nodes(ast.Attribute, "planner/ui")
        if node.attr in {"Key_Left", "Key_Right"}
    }:
        folder = "".join(
            one.read_text(encoding="utf-8") for one in (ROOT / path).parent.glob("*.py")
        )
        assert "reading_key" in folder, path
