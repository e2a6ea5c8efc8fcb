"""How each paper is made up: its kinds of parts, with all that is no word in them.

Which column is wide, what is strong, quiet, numbered or ticked: no test of words tells
when it changes. So the makings of every paper of two stories are kept in
``tests/data/paper_looks.txt``, each once, as lines that can be read. Run this file to
write them anew.
"""

from contextlib import closing, suppress
from enum import Enum
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import asdict

from planner.models.errors import PlannerError
from planner.services.documents.exports import (
    ExportWish,
    SheetKind,
    print_document,
    wish_for,
)
from planner.services.documents.parts.sections import Section
from planner.services.journeys.examples import start_examples
from tests.places import ROOT
from tests.services.documents.test_clinic_language import CATALOG, bench_on

KEPT = ROOT / "tests" / "data" / "paper_looks.txt"
STORIES = ("ahsct-at-home", "stay-on-drug")
_COUNTS = {"value", "count", "number", "total"}
"""Numbers that are told to a reader: content, and no look."""


def wishes():
    """Yield a name and what is wished for each kind of paper."""
    for sheet in SheetKind:
        yield sheet.value, wish_for(sheet, ExportWish())
    yield "everything", ExportWish(sections=frozenset(Section))
    yield "large", wish_for(SheetKind.BOOKLET, ExportWish(large_print=True))


def looks(made):
    """Return the parts of a document: its blocks in order, then what lies in them.

    Parts that follow each other and look alike are one line; what lies inside comes
    once for each kind of thing that it lies in.
    """
    blocks = [_look(one) for one in (*made.opening, *made.blocks)]
    return [look for look, _ in groupby(blocks)] + sorted(set(_inner(made)))


def _look(part):
    told = [
        f"{name}={one.value if isinstance(one, Enum) else one}"
        for name, one in asdict(part).items()
        if isinstance(one, (bool, int, float, Enum)) and name not in _COUNTS
    ]
    return " ".join([type(part).__name__, *told])


def _inner(part):
    """Yield what lies in a part, however deep: the kind it lies in, then its look."""
    for one in _parts(list(asdict(part).values())):
        if type(part).__name__ != "PlanDocument" or one not in part.blocks:
            yield f"  {type(part).__name__}: {_look(one)}"
        yield from _inner(one)


def _parts(value):
    """Yield the parts in a value, whatever holds them."""
    if isinstance(value, Struct):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _parts(one)
    elif isinstance(value, dict):
        yield from _parts(list(value.values()))


def all_looks(bench):
    """Yield a name for each paper of each story, and its lines.

    Args:
        bench: services around an empty data file.
    """
    journeys = dict(start_examples(bench))
    for story in STORIES:
        for name, wish in wishes():
            with suppress(PlannerError):  # this plan may have no such paper
                yield (
                    f"{story} {name}",
                    looks(print_document(bench, journeys[story], wish)),
                )


def kept():
    """Return the lines that were read, by the name of their paper."""
    parts = KEPT.read_text(encoding="utf-8").removeprefix("[").split("\n[")
    told = (part.rstrip("\n").split("\n") for part in parts)
    return {head.rstrip("]"): lines for head, *lines in told}


def main():
    with (
        TemporaryDirectory() as folder,
        closing(bench_on(Path(folder), CATALOG)) as bench,
    ):
        told = [
            line for name, lines in all_looks(bench) for line in (f"[{name}]", *lines)
        ]
    KEPT.write_text("\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
