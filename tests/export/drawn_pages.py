"""Where the ink stands: each kind of paper drawn from fixed words, page by page.

A measure that moves by a point breaks no rule that a test could tell, and may still be
a mistake. So each page that somebody has looked at is kept as a digest of what is drawn
on it. Run this file to draw them anew: it writes the papers that have changed into
``build/drawn``, to be looked at, and ``tests/data/drawn_pages.toml``.
"""

import hashlib
import tomllib
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf

from planner.export.writer import Writer
from planner.models.document import Paper
from tests.export.paper_samples import a_document, a_plan
from tests.export.sheets import test_doctor_sheet, test_visit
from tests.export.sheets.after import test_care_page, test_hand_over
from tests.export.sheets.carer import test_card, test_fridge
from tests.export.sheets.plan import test_plan_table
from tests.places import ROOT

KEPT = ROOT / "tests" / "data" / "drawn_pages.toml"
DRAWN = ROOT / "build" / "drawn"
_MARKS = {"BDC", "BMC", "EMC"}
"""Operators that draw nothing: they say what a part is."""


def _the_plan_sheet():
    lines = tuple(map(test_plan_table.a_line, range(12)))
    return test_plan_table.a_sheet(
        test_plan_table.a_phase(lines),
        test_plan_table.a_phase(lines[:4], "At the hospital"),
    )


SHEETS = {
    "doctor": test_doctor_sheet.a_sheet,
    "visit": test_visit.a_sheet,
    "hand-over": test_hand_over.a_sheet,
    "letter": lambda: test_care_page.a_page(told="a note"),
    "card": test_card.a_card,
    "fridge": test_fridge.a_sheet,
    "plan": _the_plan_sheet,
}


def papers():
    """Return what draws each paper that is kept, by its name."""
    made = {}
    for paper in Paper:
        for large in (False, True):
            look = {"paper": paper, "large_print": large}
            end = f"{paper.value}{'-large' if large else ''}".lower()
            made[f"booklet-{end}"] = partial(_booklet, look)
            for name, sheet in SHEETS.items():
                made[f"{name}-{end}"] = partial(_sheet, sheet, look)
    return made


def _booklet(look):
    return Writer().pdf(a_plan(**look))


def _sheet(sheet, look):
    return Writer().pdf(a_document(sheets=(sheet(),), **look))


def digests(pdf):
    """Return a short digest of what is drawn on each page."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [_digest(page) for page in opened.pages]


def _digest(page):
    told = hashlib.sha256()
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) not in _MARKS:
            told.update(f"{operator} {[_plain(one) for one in operands]}\n".encode())
    return told.hexdigest()[:16]


def _plain(operand):
    try:
        return f"{float(operand):.2f}"
    except (TypeError, ValueError):
        return repr(operand)


def kept():
    return tomllib.loads(KEPT.read_text(encoding="utf-8"))


def main():
    before = kept() if KEPT.exists() else {}
    lines = ["# What is drawn on each page: see tests/export/drawn_pages.py."]
    for name, draw in papers().items():
        pdf = draw()
        now = digests(pdf)
        lines.append(f"{name} = {now}".replace("'", '"'))
        if now != before.get(name):
            DRAWN.mkdir(parents=True, exist_ok=True)
            Path(DRAWN, f"{name}.pdf").write_bytes(pdf)
            print(f"look at build/drawn/{name}.pdf")  # noqa: T201  it is a command
    KEPT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
