"""Make a fixed sample of faults with cosmic-ray; runs in an environment of its own.

usage: python bench/mutants/making.py SEED COUNT >sample.json

The places are drawn room by room, then one of the faults that can be made there. Left
out is what changes no meaning: annotations joined by ``|``, decorators, variables.
"""

import difflib
import json
import random
import sys
from itertools import islice
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

SHARES = {"scheduling": 80, "services": 55, "storage": 20, "records": 15, "export": 30}
PASSED_OVER = ("RemoveDecorator", "VariableReplacer", "VariableInserter")
ARITHMETIC = ("Add_Sub", "Sub_Add", "Mul_Add", "Div_Mul", "FloorDiv_Mul", "Mod_Add")
PLAIN = {"name", "string", "newline", "endmarker"}


def main(seed: str, count: int) -> None:
    operators = {
        name: get_operator(name)() for name in sorted(operator_names()) if takes(name)
    }
    found = []
    for room, share in SHARES.items():
        wanted = -(-share * count // sum(SHARES.values()))
        draw = drawn(Path("planner", room), operators, random.Random(f"{seed} {room}"))
        found += islice(draw, wanted)
    json.dump(found, sys.stdout, indent=1)


def takes(name):
    """Whether a kind of fault says anything: not that a date is shifted by bits."""
    if "ReplaceBinaryOperator" in name:
        return name.endswith(ARITHMETIC)
    return not name.endswith(PASSED_OVER)


def drawn(folder, operators, chance):
    """Faults without end, each in another place; a long file is drawn more often."""
    files = {path: path.stat().st_size for path in sorted(folder.rglob("*.py"))}
    places, seen = {}, set()
    while True:
        (path,) = chance.choices(list(files), files.values())
        if path not in places:
            places[path] = sorted(places_in(path, operators).items())
        if not places[path]:
            continue
        start, faults = chance.choice(places[path])
        name, number = chance.choice(faults)
        if (path, start) not in seen:
            seen.add((path, start))
            if fault := make(str(path), name, number, operators):
                yield fault


def places_in(path, operators):
    """Every place of a file where faults can be made, and which."""
    tree = get_ast(path.read_text(encoding="utf-8"))
    nodes = [node for node in ast_nodes(tree) if node.type not in PLAIN]
    comparisons = [node for node in nodes if node.type == "comparison"]
    places = {}
    for name, operator in operators.items():
        number = 0
        for node in comparisons if "ComparisonOperator" in name else nodes:
            for start, _end in operator.mutation_positions(node):
                places.setdefault(start, []).append((name, number))
                number += 1
    return places


def make(path, name, number, operators):
    """The file with one fault, and the line before and after; None where alike."""
    text = Path(path).read_text(encoding="utf-8")
    try:
        changed = mutate_code(text, operators[name], number)
    except AttributeError:
        return None  # the tool cannot replace an exception named with its module
    if changed in (None, text):
        return None
    olds, news = text.splitlines(), changed.splitlines()
    lines = list(difflib.ndiff(olds, news))
    before = [line[2:].strip() for line in lines if line.startswith("- ")]
    after = [line[2:].strip() for line in lines if line.startswith("+ ")]
    pairs = enumerate(zip(olds, news, strict=False), start=1)
    line = next(number for number, (old, new) in pairs if old != new)
    return {
        "path": path,
        "line": line,
        "before": "\n".join(before),
        "after": "\n".join(after),
        "text": changed,
    }


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
