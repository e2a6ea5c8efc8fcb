"""Documents to print in tests, and what the printed file says when it is read."""

import re
import shutil
import subprocess
from datetime import date, timedelta
from io import BytesIO

import pikepdf
import pytest

from planner.export.writer import Writer
from planner.models.document import (
    AnswerLines,
    BulletList,
    Cell,
    CutOutCard,
    FactPairs,
    Heading,
    IconArray,
    IconRow,
    LineChart,
    Mark,
    Notice,
    PageBreak,
    Paragraph,
    PlanDocument,
    Table,
    TableColumn,
    Timeline,
    TimelineBar,
    TimelinePoint,
)
from planner.models.pictures import PICTOGRAMS, PictureStep, PictureStrip
from planner.models.structs import replace

DAY_ZERO = date(2027, 4, 6)
WORDS = {
    "unprintable": "Characters no font has:",
    "continued": "continued",
    "scale": "Closer together after the double line.",
    **{mark.value: mark.value.replace("-", " ") for mark in Mark if mark.value},
}
COLUMNS = (
    TableColumn(title="Done", share=0.5, tick=True),
    TableColumn(title="Date", share=1.4),
    TableColumn(title="What", share=2.6),
    TableColumn(title="Where", share=1.3),
    TableColumn(title="Notes", share=1.2, write_in=True),
)


def a_document(*blocks, **changes):
    plain = PlanDocument(
        language="en",
        title="Plan of Anna Kowalska",
        author="Anna Kowalska",
        subject="Stem cell transplant",
        footer="Anna Kowalska · born 12 May 1992 · version 12",
        page_label="page {page} of {pages}",
        disclaimer="patient's own plan, not a prescription",
        blocks=blocks,
        words=WORDS,
        made_on=date(2027, 2, 3),
    )
    return replace(plain, **changes)


def a_plan(steps=30, **changes):
    """The whole document, with every kind of block."""
    blocks = (
        Heading(text="Anna Kowalska", level=1),
        Notice(
            title="To settle first",
            items=(("MRI will be 104 days old", "it may be 90 days old at most"),),
        ),
        FactPairs(title="MS", rows=(("Type", "relapsing"), ("EDSS", "3.5"))),
        FactPairs(title="Drug", rows=(("Now", "natalizumab"),)),
        FactPairs(rows=(("Day 0", "6 Apr 2027"), ("State", "agreed")), boxed=True),
        Heading(text="Questions"),
        BulletList(items=("Who follows me?", "Which vaccines?"), numbered=True),
        PageBreak(),
        Heading(text="The whole plan", level=1, anchor="plan"),
        Paragraph(text="All dates follow from Day 0.", quiet=True),
        a_timeline(),
        Heading(text="Steps"),
        a_table(steps),
        Heading(text="Questions to ask"),
        AnswerLines(questions=(("Who follows me?", "the unit"), ("Vaccines?", ""))),
        IconArray(
            title="No relapse for five years",
            value=850,
            sentence="850 of 1000 had no relapse and 150 of 1000 had one.",
            spoken="A field of 1000 marks with 850 of them filled in black.",
        ),
        IconRow(
            arrays=tuple(
                IconArray(
                    title=f"Fever after {name}",
                    value=count,
                    sentence=f"{count} of 1000 had a fever.",
                    spoken=f"A field of 1000 marks, {count} of them filled.",
                )
                for name, count in (("one", 681), ("two", 879), ("three", 0))
            )
        ),
        PictureStrip(
            steps=tuple(
                PictureStep(sign=sign, sentence=f"This is what one does: {sign}.")
                for sign in PICTOGRAMS
            )
        ),
        LineChart(
            title="Temperature",
            unit="°C",
            points=tuple((day, 36.5 + day % 4 * 0.4) for day in range(-4, 12)),
            spoken="The temperature stayed between 36.5 and 37.7 degrees.",
        ),
        PageBreak(),
        CutOutCard(
            title="Emergency card", rows=(("Transplanted on", ""), ("Call", ""))
        ),
        BulletList(items=("Source one", "Source two")),
    )
    return a_document(*blocks, **changes)


def a_timeline():
    return Timeline(
        first=date(2027, 1, 1),
        last=date(2027, 12, 31),
        phases=(
            TimelineBar(label="Work-up", first=date(2027, 1, 5), last=DAY_ZERO),
            TimelineBar(label="Recovery", first=DAY_ZERO, last=date(2027, 9, 1)),
        ),
        windows=(
            TimelineBar(label="MRI", first=date(2027, 2, 2), last=date(2027, 2, 6)),
        ),
        points=(TimelinePoint(label="MRI", day=date(2027, 2, 4), mark=Mark.BOOKED),),
        day0=DAY_ZERO,
        day0_label="Day 0",
        month_labels=tuple((date(2027, m, 1), f"{m}/27") for m in range(1, 13)),
        spoken="The plan runs from January to December 2027.",
    )


def a_table(steps):
    marks = tuple(Mark)
    return Table(
        title="All steps",
        columns=COLUMNS,
        rows=tuple(
            (
                Cell(text=""),
                Cell(
                    text=f"{DAY_ZERO + timedelta(days=n):%d %b %Y}",
                    mark=marks[n % len(marks)],
                ),
                Cell(text=f"begin{n} a step with a name that takes lines end{n}"),
                Cell(text="University Hospital"),
                Cell(text=""),
            )
            for n in range(steps)
        ),
    )


def printed(*blocks, **changes):
    return Writer().pdf(a_document(*blocks, **changes))


def tool(name, *arguments, stdin=b""):
    """Run a PDF program of the system; skip the test where it is not installed."""
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run(
        [name, *map(str, arguments)], input=stdin, capture_output=True, check=False
    )
    return done.returncode, done.stdout


def words_of(pdf, *options):
    """Return the text as it is copied, its spaces and lines made single spaces."""
    _, text = tool("pdftotext", *options, "-", "-", stdin=pdf)
    return " ".join(text.decode().replace("\f", " ").split())


def pages_of(pdf):
    """Return the text of each page."""
    _, text = tool("pdftotext", "-", "-", stdin=pdf)
    return [" ".join(page.split()) for page in text.decode().split("\f")[:-1]]


def type_sizes(pdf):
    """Return every size of type used."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return {
            float(operands[1])
            for page in opened.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Tf"
        }


def structure(pdf):
    """Return (role, scope, spoken) of each structure element in reading order."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return list(_walk(opened.Root.StructTreeRoot.K))


def _walk(node):
    if isinstance(node, pikepdf.Array):
        for part in node:
            yield from _walk(part)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        scope = node.get("/A", pikepdf.Dictionary()).get("/Scope", "")
        yield str(node.S)[1:], str(scope)[1:], str(node.get("/Alt", ""))
        yield from _walk(node.get("/K", None))


def spoken(pdf):
    """Return what readers say in place of drawn marks and letters."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            str(operands[1].ActualText)
            for page in opened.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/ActualText" in operands[1]
        ]


def squeezed(text):
    return re.sub(r"\s+", "", text)
