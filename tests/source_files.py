"""The program's own files, as the rules of the house read them."""

import ast
import subprocess
from collections import defaultdict
from functools import cache

from tests.places import ROOT

TEXT_ENDINGS = {"", ".cfg", ".lock", ".md", ".py", ".qss", ".svg", ".toml", ".ts"}


def committed_files():
    """All files that git has or would add; every file of a tree without git."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    names = listing.stdout.split("\0") if listing.returncode == 0 else []
    found = [ROOT / name for name in names if name]
    if not found:
        folders = ("planner", "resources", "tests", "bench", "docs", ".ci")
        found = [path for name in folders for path in (ROOT / name).rglob("*")]
        found += list(ROOT.iterdir())
    return sorted(path for path in found if path.is_file())


def committed_texts():
    for path in committed_files():
        if path.suffix in TEXT_ENDINGS and "data" not in path.parts:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def python_files(*folders):
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


@cache
def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes_by_kind(path):
    """Every node of a file under its own kind: a tree is walked once for all rules."""
    found = defaultdict(list)
    for node in ast.walk(parsed(path)):
        found[type(node)].append(node)
    return found


def trees(*folders):
    for path in python_files(*folders):
        yield path.relative_to(ROOT), parsed(path)


def nodes(kind, *folders):
    kinds = kind if isinstance(kind, tuple) else (kind,)
    for path in python_files(*folders):
        for one in kinds:
            for node in nodes_by_kind(path)[one]:
                yield path.relative_to(ROOT), node


def lines_of(node):
    return node.end_lineno - node.lineno + 1


def forget():
    """Let the trees go: they are large."""
    nodes_by_kind.cache_clear()
    parsed.cache_clear()
