"""The shape of the code: what is longest, deepest and least explained.

``make house`` prints it. docs/house.md holds it against two programs of the same kind.
A figure ``5 / 17 / 43`` is the median, what nine in ten stay under, and the most.
"""

import ast
import io
import sys
import tokenize
from collections import Counter
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import grimp

ROOT = Path(__file__).resolve().parent.parent
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SECTIONS = ("Args:", "Returns:", "Raises:", "Yields:", "Attributes:")
LONG, VERY_LONG = 20, 50


class Module(NamedTuple):
    """One file, read and taken apart."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def lines(self):
        return len(self.text.splitlines())

    def nodes(self, kind):
        return [node for node in ast.walk(self.tree) if isinstance(node, kind)]


def main() -> None:
    source, tests = modules("planner"), modules("tests")
    print(f"{len(source)} modules, {sum(one.lines for one in source)} lines")
    for name, figure in (*sizes(source), *words(source)):
        print(f"  {name:46} {figure}")
    print(f"  {'import circles':46} {circle()}")
    ratio = sum(one.lines for one in tests) / sum(one.lines for one in source)
    print(f"  {'lines of tests per line of source':46} {ratio:.2f}")


def modules(folder):
    """Every module below a folder of the checkout."""
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        found.append(Module(path, text, ast.parse(text)))
    return found


# --- How long -------------------------------------------------------------------------


def sizes(source):
    """Name and figure of everything that is measured in lines or pieces."""
    functions = [node for one in source for node in one.nodes(FUNCTIONS)]
    classes = [node for one in source for node in one.nodes(ast.ClassDef)]
    lengths = [length(node) for node in functions]
    yield "lines of a file", tail(one.lines for one in source)
    yield "lines of a function", tail(lengths)
    yield f"functions over {LONG} lines", share(more_than(lengths, LONG), lengths)
    yield f"functions over {VERY_LONG} lines", more_than(lengths, VERY_LONG)
    yield "lines of a class", tail(map(length, classes))
    yield "methods of a class", tail(len(methods(node)) for node in classes)
    yield (
        "lines of a constructor",
        tail(length(node) for node in functions if node.name == "__init__"),
    )
    homes = Counter(one.path.parent for one in source if one.path.stem != "__init__")
    yield "modules of a folder", tail(homes.values())


def length(node):
    return node.end_lineno - node.lineno + 1


def methods(node):
    return [one for one in node.body if isinstance(one, FUNCTIONS)]


def more_than(lengths, limit):
    return sum(one > limit for one in lengths)


def tail(values):
    """Median, ninetieth percentile and greatest of some counts."""
    ordered = sorted(values)
    middle, most = ordered[len(ordered) // 2], ordered[-1]
    return f"{middle} / {ordered[len(ordered) * 9 // 10]} / {most}"


def share(some, everything):
    return f"{100 * some / len(everything):.1f} %"


# --- How well told --------------------------------------------------------------------


def words(source):
    """Name and figure of docstrings and comments."""
    classes = [
        node
        for one in source
        for node in one.nodes(ast.ClassDef)
        if not node.name.startswith("_")
    ]
    public = [node for one in source for node in public_functions(one.tree)]
    for name, nodes in (
        ("modules", [one.tree for one in source]),
        ("classes", classes),
        ("public functions", public),
    ):
        yield f"{name} with a docstring", share(len(told(nodes)), nodes)
    texts = told(public)
    structured = [text for text in texts if any(name in text for name in SECTIONS)]
    yield "of those with Args, Returns or Raises", share(len(structured), texts)
    comments, code = map(sum, zip(*map(counted, source), strict=True))
    yield "comments per 100 lines of code", f"{100 * comments / code:.1f}"


def public_functions(owner):
    """What a reader may call: not what is private, nor what overrides."""
    for node in owner.body:
        if not hasattr(node, "name") or node.name.startswith("_"):
            continue
        if isinstance(node, ast.ClassDef):
            yield from public_functions(node)
        elif not any(ast.unparse(one) == "override" for one in node.decorator_list):
            yield node


def told(nodes):
    return [text for node in nodes if (text := ast.get_docstring(node))]


def counted(module):
    """Comments, and lines that hold code: neither empty, comment nor docstring."""
    comments, code = 0, set()
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.COMMENT:
            comments += 1
        elif token.string.strip() and token.type != tokenize.ENDMARKER:
            code |= set(range(token.start[0], token.end[0] + 1))
    for node in module.nodes((ast.Module, ast.ClassDef, *FUNCTIONS)):
        if ast.get_docstring(node) is not None:
            first = node.body[0]
            code -= set(range(first.lineno, first.end_lineno + 1))
    return comments, len(code)


def circle():
    """One circle of modules that import each other, or "none"."""
    sys.path.insert(0, str(ROOT))
    graph = grimp.build_graph("planner", cache_dir=None)
    imports = {
        name: graph.find_modules_directly_imported_by(name) for name in graph.modules
    }
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return " -> ".join(error.args[1])
    return "none"


if __name__ == "__main__":
    main()
