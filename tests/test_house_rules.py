"""The rules of the house that no linter knows."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from bench.house import circle
from tests.places import ROOT
from tests.source_files import (
    committed_texts,
    forget,
    lines_of,
    nodes,
    python_files,
    trees,
)

pytestmark = pytest.mark.slow  # each reads the whole program

MAX_FILE_LINES = 450
MAX_FUNCTION_LINES = 50
MAX_CLASS_LINES = 200
MAX_METHODS = 20
MAX_MODULES = 12
MAX_WIDGET_INIT_LINES = 30
MAX_NAMELESS = 5
WORKSHOPS = ("scheduling/", "export/", "ui/widgets/layout/")
NAMED_TUPLES = {
    "RecordKey",  # the key columns of a row, as the database takes them
}
UNNAMING_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


@pytest.fixture(scope="module", autouse=True)
def parse_once():
    """Keep the trees for these tests alone: they are large."""
    yield
    forget()


# --- Size and names -------------------------------------------------------------------


def test_no_file_is_longer_than_can_be_read_in_one_go():
    long = {
        str(path.relative_to(ROOT)): count
        for path in python_files("planner", "bench", "tests")
        if (count := len(path.read_text(encoding="utf-8").splitlines()))
        > MAX_FILE_LINES
    }
    assert not long


def test_no_function_is_longer_than_a_screen():
    long = {
        f"{path}:{node.name}": lines_of(node)
        for path, node in nodes(type_of_function, "planner", "bench")
        if lines_of(node) > MAX_FUNCTION_LINES
    }
    assert not long


def test_no_class_is_more_than_one_thing():
    large = {
        f"{path}:{node.name}": (lines_of(node), methods)
        for path, node in nodes(ast.ClassDef, "planner")
        if (methods := sum(isinstance(one, type_of_function) for one in node.body))
        > MAX_METHODS
        or lines_of(node) > MAX_CLASS_LINES
    }
    assert not large


def test_no_widget_does_its_whole_work_in_its_constructor():
    long = {
        f"{path}:{owner.name}": lines_of(node)
        for path, owner in nodes(ast.ClassDef, "planner/ui")
        for node in owner.body
        if isinstance(node, type_of_function)
        and node.name == "__init__"
        and lines_of(node) > MAX_WIDGET_INIT_LINES
    }
    assert not long


def test_every_module_is_named_for_what_it_holds():
    unnamed = [
        str(path.relative_to(ROOT))
        for path in python_files("planner", "tests", "bench")
        if path.stem in UNNAMING_NAMES or re.search(r"managers?$", path.stem)
    ]
    assert not unnamed


def test_nothing_is_global():
    found = [f"{path}:{node.lineno}" for path, node in nodes(ast.Global, "planner")]
    assert not found


def test_nothing_but_the_look_is_hung_on_the_application():
    """A property of the application is a global that ``global`` does not show."""
    found = {
        str(path)
        for path, call in nodes(ast.Call, "planner")
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "setProperty"
        and re.search(r"app", ast.unparse(call.func.value), re.IGNORECASE)
    }
    assert found == {"planner/ui/look/look.py"}


def test_no_folder_is_a_heap():
    modules = [
        path
        for path in python_files("planner")
        if path.stem not in {"__init__", "__main__"}
    ]
    heaps = {
        folder: count
        for folder, count in Counter(
            str(path.parent.relative_to(ROOT)) for path in modules
        ).items()
        if count > MAX_MODULES
    }
    assert not heaps


def test_the_tests_mirror_the_rooms():
    """Every folder of tests is a room, but for whole stories, long runs, real aids."""
    folders = {
        path.parent.relative_to(ROOT / "tests") for path in python_files("tests")
    }
    own = {Path(), Path("journeys"), Path("soak"), Path("ui/aids")}
    strangers = [
        str(folder)
        for folder in folders - own
        if not (ROOT / "planner" / folder / "__init__.py").is_file()
    ]
    assert not strangers


def rooms_inside():
    """Every room but the outer ones, with the first line of its docstring."""
    for path in sorted((ROOT / "planner").rglob("__init__.py")):
        room = path.parent.relative_to(ROOT)
        if len(room.parts) > len(("planner", "outer room")):
            said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
            yield room.as_posix(), (said or "").splitlines()[0]


def test_the_map_says_of_every_room_what_its_own_first_line_says():
    """A new room gets its line in docs/architecture.md; a changed one is changed."""
    drawn = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    told = dict(
        re.findall(r"^\| `(planner/[a-z_/]+)` \| ([^|]+) \|$", drawn, re.MULTILINE)
    )
    assert {room: told.get(room) for room, _ in rooms_inside()} == dict(rooms_inside())


def test_the_map_shows_the_layers_that_are_contracts():
    drawn = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for contract in settings["tool"]["importlinter"]["contracts"]:
        room = contract.get("containers", ["planner"])[0].removeprefix("planner.")
        if contract["type"] == "layers" and room != "planner":
            assert f"{room:<12}{' > '.join(contract['layers'])}\n" in drawn


@pytest.mark.slow
def test_the_rooms_import_each_other_one_way_only():
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [linter, "--no-cache"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout


# --- Names that a type checker sees ---------------------------------------------------


def test_no_modules_import_each_other_in_a_circle():
    assert circle() == "none"


def test_the_window_names_no_attribute_and_no_module_in_a_string_it_makes():
    """What mypy and "find usages" cannot see, nobody can rename."""
    hidden = [
        f"{path}:{call.lineno}: {ast.unparse(call)[:60]}"
        for path, call in nodes(ast.Call, "planner/ui")
        if (name := ast.unparse(call.func).rpartition(".")[2])
        in {"getattr", "setattr", "import_module", "__import__"}
        and not (name.endswith("attr") and is_literal(call.args[1]))
    ]
    assert not hidden


def test_the_doors_ask_for_what_they_need_and_not_for_what_holds_it():
    """``state.service.store.setting`` knows three houses to get at one of them."""
    chained = [
        f"{path}:{node.lineno}: {ast.unparse(node)[:60]}"
        for path, node in nodes(ast.Attribute, "planner/ui", "planner/cli")
        if isinstance(held := node.value, ast.Attribute)
        and isinstance(held.value, (ast.Attribute, ast.Name))
        and ast.unparse(held.value).rpartition(".")[2] == "service"
    ]
    assert not chained


def test_every_class_name_stands_once():
    """Who searches for a class by its name finds one."""
    homes = Counter(owner.name for _, owner in nodes(ast.ClassDef, "planner"))
    assert not {name for name, count in homes.items() if count > 1}


def test_no_table_of_a_data_file_is_altered_behind_our_back():
    """sqlite-utils alters where it catches the error of a driver that is not ours."""
    altering = [
        f"{path}:{call.lineno}"
        for path, call in nodes(ast.Call, "planner")
        if "alter" in {word.arg for word in call.keywords}
    ]
    assert not altering


# --- Values ---------------------------------------------------------------------------


def structs():
    for path, owner in nodes(ast.ClassDef, "planner"):
        if "Struct" in {ast.unparse(base) for base in owner.bases}:
            given = {word.arg for word in owner.keywords if word.value.value is True}
            yield path.relative_to("planner"), owner, given


def test_a_value_is_frozen_except_while_something_is_worked_out():
    """No dataclass gets past ruff's banned modules: Structs are all there is."""
    changeable = [
        f"{path}:{owner.name}"
        for path, owner, given in structs()
        if "frozen" not in given and not str(path).startswith(WORKSHOPS)
    ]
    assert not changeable


def test_a_value_of_many_parts_is_made_by_their_names():
    nameless = [
        f"{path}:{owner.name}"
        for path, owner, given in structs()
        if "frozen" in given
        and "kw_only" not in given
        and sum(isinstance(node, ast.AnnAssign) for node in owner.body) > MAX_NAMELESS
    ]
    assert not nameless


def test_a_value_is_a_tuple_only_where_tuples_are_needed():
    named = {
        owner.name
        for path, owner in nodes(ast.ClassDef, "planner")
        if "NamedTuple" in {ast.unparse(base) for base in owner.bases}
        and "scheduling" not in path.parts
    }
    assert named == NAMED_TUPLES


# --- Days -----------------------------------------------------------------------------


def test_one_place_alone_takes_a_day_off_a_moment():
    """A moment is stored in UTC; its day is the one on the person's own calendar."""
    taken = [
        f"{path}:{node.lineno}: {ast.unparse(node)[:60]}"
        for path, tree in trees("planner")
        if path != Path("planner/clock.py")
        for node in ast.walk(tree)
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"date", "astimezone"}
            and not node.args
        )
        or (
            isinstance(node, ast.FormattedValue)
            and node.format_spec is not None
            and "%d" in ast.unparse(node.format_spec)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr in {"at", "changed", "now"}
        )
    ]
    assert not taken


# --- Words ----------------------------------------------------------------------------


def is_literal(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def spoken_words(call):
    """The arguments of a call that Qt Linguist must be able to read, or None."""
    name = call.func
    if isinstance(name, ast.Attribute) and name.attr == "tr":
        return call.args[:1]
    is_translate = isinstance(name, ast.Attribute) and name.attr == "translate"
    if is_translate and ast.unparse(name.value).endswith("QCoreApplication"):
        return call.args[:2]
    if isinstance(name, ast.Name) and name.id.startswith("QT_TRANSLATE_NOOP"):
        return call.args[:2]
    return None


def test_translators_can_read_every_word_of_the_window():
    unreadable = [
        f"{path}:{call.lineno}: {ast.unparse(call)[:60]}"
        for path, call in nodes(ast.Call, "planner")
        if (words := spoken_words(call)) is not None
        and not (words and all(is_literal(word) for word in words))
    ]
    assert not unreadable


def test_words_are_filed_under_the_class_that_says_them():
    misfiled = [
        f"{path}:{call.lineno}: {ast.unparse(call)[:60]}"
        for path, call in nodes(ast.Call, "planner")
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and ast.unparse(call.func.value) != "self"
    ]
    assert not misfiled


# --- Files that speak of other files --------------------------------------------------


def test_no_file_holds_the_marks_of_a_conflict():
    marks = re.compile(r"^(<{7}|>{7}|={7}$)", re.MULTILINE)
    assert not [path for path, text in committed_texts() if marks.search(text)]


def test_no_file_names_a_registry_or_a_folder_of_one_machine():
    hosts = ["pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.org"]
    hosts += [r"deb\." + "debian", "find-links" + r"\s+[/\w]", "index-url" + r"\s+\w"]
    folders = ["/" + "work/", "/" + "root/", "/" + r"home/[a-z]", "/" + r"Users/\w"]
    pattern = re.compile("|".join(hosts + [r"(?<![\w/}])" + name for name in folders]))
    found = [
        f"{path}: {match.group()}"
        for path, text in committed_texts()
        if (match := pattern.search(text))
    ]
    assert not found


def test_every_document_that_is_mentioned_exists():
    named = re.compile(r"(?<![\w/])(?:docs|planner|tests|bench|\.ci)/[\w./-]*\w")
    missing = [
        f"{path}: {name}"
        for path, text in committed_texts()
        if path.suffix == ".md"
        for name in re.findall(r"`([^`\n]+)`", text)
        if named.fullmatch(name) and not (ROOT / name).exists()
    ]
    links = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
    missing += [
        f"{path}: {target}"
        for path, text in committed_texts()
        if path.suffix == ".md"
        for target in links.findall(text)
        if not (ROOT / path.parent / target).exists()
    ]
    missing += [
        f"{path}: {name}"
        for path, text in committed_texts()
        for name in re.findall(r"(?<![\w/])docs/[\w-]+\.md", text)
        if not (ROOT / name).exists()
    ]
    assert not missing


def test_every_make_target_that_is_mentioned_exists():
    targets = set(
        re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    )
    missing = [
        f"{path}: make {name}"
        for path, text in committed_texts()
        for name in re.findall(r"`make ([a-z-]+)", text)
        if name not in targets
    ]
    assert not missing


def test_every_resource_that_the_code_names_exists():
    have = [path.as_posix() for path in (ROOT / "resources").rglob("*")]
    shipped = re.compile(r"[\w/-]+\.(?:svg|qss|png|qm)")
    missing = [
        f"{path}:{node.lineno}: {node.value}"
        for path, node in nodes(ast.Constant, "planner")
        if is_literal(node)
        and shipped.fullmatch(node.value)
        and not any(name.endswith("/" + node.value) for name in have)
    ]
    assert not missing


def test_the_changelog_has_a_place_for_what_is_coming():
    assert re.search(
        r"^## Unreleased$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE
    )
