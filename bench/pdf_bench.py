"""The printed plan of 150 steps against its text on reportlab's bare canvas.

Ours lays out, tags, attaches and finishes. The baseline gets every line with its
place, size and weight for nothing, and only draws it with the same embedded fonts.
It reads the fonts each time, as reportlab does; ours keeps what it read for the next
paper.
"""

import importlib.util
import resource
import subprocess
import sys
from collections.abc import Callable
from html import escape
from io import BytesIO
from pathlib import Path
from typing import ClassVar

import fontpkg_fira_sans
import pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bench.measure import Timing, in_turns, report, seconds_of
from bench.printed_plan import the_attachments, the_plan
from planner.export.drawing.pen import Pen
from planner.export.writer import Writer
from planner.models.document import BulletList, Heading, Table

STEPS, MANY = 150, 1500
ROUNDS = 9
LIMIT = 4.0
LINEAR = 1.3
FASTER = 3.0


def main() -> None:
    lines = drawn_lines(STEPS)
    print(f"{STEPS} steps, {page_count(STEPS)} pages, {len(lines)} pieces of text")
    timings = in_turns(
        lambda: seconds_of(lambda: ours(STEPS)),
        lambda: seconds_of(lambda: bare_canvas(lines)),
        ROUNDS,
    )
    report("the printed plan against a bare canvas", *timings, LIMIT)
    growth()
    print(f"peak memory of a process that prints {STEPS} steps: {peak(STEPS):.0f} MB")
    print(f"peak memory of a process that prints {MANY} steps: {peak(MANY):.0f} MB")
    against_weasyprint()


def ours(steps: int) -> bytes:
    return Writer().pdf(the_plan(steps), the_attachments(steps))


def page_count(steps: int) -> int:
    with pikepdf.open(BytesIO(ours(steps))) as pdf:
        return len(pdf.pages)


class _Listener(Pen):
    """A pen that notes every piece of text it shows."""

    heard: ClassVar[list[tuple[int, str, float, float, float, str]]] = []

    def _show(self, face, text, size, x, y):
        weight = "Strong" if face is self._fonts.strong else "Plain"
        self.heard.append((self.page + 1, weight, size, x, y, text))
        super()._show(face, text, size, x, y)


def drawn_lines(steps: int):
    """Return (page, weight, size, x, y, text) of all text in the plan."""
    return listened_to(lambda: ours(steps))


def listened_to(make: Callable[[], object]):
    """Return (page, weight, size, x, y, text) of all text that is drawn."""
    import planner.export.papers.pdf as press  # noqa: PLC0415 - listened to for one run

    usual, press.Pen = press.Pen, _Listener
    _Listener.heard = []
    try:
        make()
    finally:
        press.Pen = usual
    return _Listener.heard


def bare_canvas(lines) -> bytes:
    folder = Path(fontpkg_fira_sans.ROOT) / "files"
    for name, file in (("Plain", "FiraSans-Regular"), ("Strong", "FiraSans-SemiBold")):
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{file}.ttf")))
    target = BytesIO()
    canvas = Canvas(target, initialFontName="Plain", pageCompression=1)
    page, font = 1, None
    for number, weight, size, x, y, text in lines:
        if number != page:
            canvas.showPage()
            page, font = number, None
        if font != (weight, size):
            canvas.setFont(weight, size)
            font = (weight, size)
        canvas.drawString(x, y, text)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def growth() -> None:
    """Tell how the time for ten times as many steps grows."""
    few, many = in_turns(
        lambda: seconds_of(lambda: ours(STEPS)),
        lambda: seconds_of(lambda: ours(MANY)),
        3,
    )
    ten_times = Timing(tuple(sample * MANY / STEPS for sample in few.samples))
    report(f"{MANY} steps against ten times {STEPS}", many, ten_times, LINEAR)


def peak(steps: int) -> float:
    """Return the most memory a fresh process holds while it prints, in MB."""
    code = f"from bench.pdf_bench import ours, held; ours({steps}); print(held())"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    return float(done.stdout)


def held() -> float:
    """Return the most memory this process held so far, in MB."""
    told = Path("/proc/self/status")
    if not told.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = told.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if "VmHWM" in line) / 1024


def against_weasyprint() -> None:
    if importlib.util.find_spec("weasyprint") is None:
        print("WeasyPrint is not installed here: no comparison with it")
        return
    weasyprint = importlib.import_module("weasyprint")
    page = as_html(STEPS)
    timings = in_turns(
        lambda: seconds_of(lambda: ours(STEPS)),
        lambda: seconds_of(lambda: weasyprint.HTML(string=page).write_pdf()),
        3,
    )
    report("the printed plan against WeasyPrint", *timings, 1 / FASTER)


def as_html(steps: int) -> str:
    parts = ["<html lang='en'><title>Plan</title><body style='font-family: Fira Sans'>"]
    for block in the_plan(steps).blocks:
        if isinstance(block, Heading):
            parts.append(f"<h{block.level}>{escape(block.text)}</h{block.level}>")
        elif isinstance(block, BulletList):
            parts += [f"<li>{escape(item)}</li>" for item in block.items]
        elif isinstance(block, Table):
            parts.append("<table>")
            for row in block.rows:
                cells = "".join(f"<td>{escape(cell.text)}</td>" for cell in row)
                parts.append(f"<tr>{cells}</tr>")
            parts.append("</table>")
    return "".join(parts)
