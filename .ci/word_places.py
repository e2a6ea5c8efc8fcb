"""Where the words of the window stand, read from its source: for a translator.

The room and the module say the page, by the first lines of their docstrings; the call
that gets the words says what becomes of them: a button, a heading, words read aloud.
Where no call tells it, the form of the words does, and what the place is called that
hands them on.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

_CALLS: Final = frozenset({"tr", "translate"})
BUTTON: Final = "a button or a link, as short as the English"
_USES: Final[Mapping[str, str]] = {
    name: use
    for use, names in {
        BUTTON: "button primary link door DoorButton BarAction StepAction yes no"
        " QPushButton way_out add open_button secondary icon_link SideRow row_of"
        " leave_words change_words ask_words remove_words",
        "read aloud by a screen reader, not seen": "setAccessibleName spoken"
        " setAccessibleDescription announce",
        "a hint in an empty field": "setPlaceholderText hint",
        "a heading": "Card title heading PageHead Group setWindowTitle RowList"
        " SideBySide lead_title section heading_of Segments head __init__",
        "an answer to choose": "Choice TickBox tick addItem choice insertItem"
        " tick_to_show",
        "the name of what is asked": "ChoiceList TextField DateField PickField"
        " NoteField labelled PassphraseField PartialDateField line area pick field"
        " MoneyField OwnWords DrugRows SpanList Day0Field DayQuestions",
        "the name of what stands behind it": "fact CompareRow with_label Fold"
        " setHorizontalHeaderLabels",
        "a sentence or a few words to read": "quiet body small strong points note text"
        " setText sentence words counted TextLabel quiet_text set_emphasised"
        " lines promise",
        "said or asked in a box or above the page": "tell confirm warn ask ask_text"
        " show_trouble show_message wait say show_error DeletionBox",
        "the title of the system's choice of files": "choose_file_to_open"
        " choose_file_to_save choose_folder",
        "a small mark": "Pill state_pill pill",
        "an entry of a menu, with its key": "action",
    }.items()
    for name in names.split()
}


class Place(NamedTuple):
    """Where words stand, and what becomes of them."""

    page: str
    use: str


def window_places(planner: Path) -> Mapping[tuple[str, str], Place]:
    """Return where each text of the window stands, by its context and its English.

    Args:
        planner: the folder of the package.
    """
    found: dict[tuple[str, str], Place] = {}
    forms: dict[tuple[str, str], str] = {}
    for room in ("ui", "app"):
        for file in sorted((planner / room).rglob("*.py")):
            page = _page(planner, file)
            for key, use, form in _Uses(file).all():
                forms.setdefault(key, form)
                # The first place is told; another may say more of what becomes of it.
                before = found.get(key)
                if before is None or not before.use:
                    found[key] = Place(before.page if before else page, use)
    return {
        key: place._replace(use=place.use or forms[key]) for key, place in found.items()
    }


def _page(planner: Path, file: Path) -> str:
    """Return the room and the module in a line each, without the rooms above."""
    room = _first_line(file.parent / "__init__.py")
    module = file.parent.relative_to(planner).as_posix()
    return f"{room} {_first_line(file)} ({module}/{file.name})"


def _first_line(file: Path) -> str:
    told = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
    return told.partition("\n")[0]


class _Uses:
    """What becomes of the texts of a module."""

    def __init__(self, file: Path) -> None:
        self._tree = ast.parse(file.read_text("utf-8"))
        self._above = {
            below: node
            for node in ast.walk(self._tree)
            for below in ast.iter_child_nodes(node)
        }

    def all(self) -> Iterator[tuple[tuple[str, str], str, str]]:
        """Give context and English, what becomes of them, and what their form says."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _name(node.func) in _CALLS:
                texts = [
                    one.value for one in node.args if isinstance(one, ast.Constant)
                ]
                words = [one for one in texts if isinstance(one, str)]
                if words:
                    context = words[0] if len(words) > 1 else self._class_of(node)
                    key = (context, words[-1])
                    yield key, self._use(node), self._form(node, words[-1])

    def _class_of(self, node: ast.AST) -> str:
        while not isinstance(node, (ast.ClassDef, ast.Module)):
            node = self._above[node]
        return node.name if isinstance(node, ast.ClassDef) else ""

    def _use(self, node: ast.expr) -> str:
        """Return what the nearest call that is known makes of it."""
        named = self._named(node)
        uses = (node, *named)
        found = (use for one in uses for use in self._chain(one))
        return next(found, None) or self._purpose(node)

    def _form(self, node: ast.AST, words: str) -> str:
        """Return what words are by their look, and who hands them on."""
        form = "a name, a label, or part of a line"
        if words.endswith("?"):
            form = "a question, or a heading that asks"
        elif words.endswith((".", ":", "!")):
            form = "a sentence or a few words to read"
        while not isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Module)):
            node = self._above[node]
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("__"):
            return form
        return f"{form}: {node.name.strip('_').replace('_', ' ')}"

    def _purpose(self, node: ast.AST) -> str:
        """Return what the function around it is for, by its own line."""
        while not isinstance(node, (ast.FunctionDef, ast.Module)):
            node = self._above[node]
        told = ast.get_docstring(node) or ""
        return told.partition("\n")[0].removeprefix("Return ").removeprefix("Yield ")

    def _chain(self, node: ast.AST) -> Iterator[str]:
        """Yield what calls and keywords around it make of it, the nearest first."""
        while not isinstance(node, ast.stmt):
            before, node = node, self._above[node]
            name = ""
            if isinstance(node, ast.Call) and before is not node.func:
                name = _name(node.func)
            elif isinstance(node, ast.keyword):
                name = node.arg or ""
            if use := _USES.get(name) or _USES.get(name.removeprefix("_")):
                yield use

    def _named(self, node: ast.expr) -> Iterator[ast.AST]:
        """Yield where the name is used that the text got in this function."""
        statement: ast.AST = node
        while not isinstance(statement, ast.stmt):
            statement = self._above[statement]
        if not isinstance(statement, ast.Assign):
            return
        names = {one.id for one in statement.targets if isinstance(one, ast.Name)}
        scope: ast.AST = statement
        while not isinstance(scope, (ast.FunctionDef, ast.ClassDef, ast.Module)):
            scope = self._above[scope]
        for one in ast.walk(scope):
            if not isinstance(one, ast.Name) or isinstance(one.ctx, ast.Store):
                continue
            if one.id in names:
                yield one


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
