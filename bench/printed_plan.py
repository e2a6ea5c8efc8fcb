"""The plan that is printed in the bench: 150 steps in five phases, and the rest."""

from datetime import date, timedelta

from planner.models.document import (
    AnswerLines,
    Attachment,
    Block,
    BulletList,
    Cell,
    FactPairs,
    Heading,
    Mark,
    Notice,
    PageBreak,
    Paragraph,
    PlanDocument,
    Table,
    TableColumn,
)

DAY_ZERO = date(2027, 4, 6)
PHASES = 5
COLUMNS = (
    TableColumn(title="Done", share=0.4, tick=True),
    TableColumn(title="What", share=2.4),
    TableColumn(title="When", share=1.2),
    TableColumn(title="Window", share=1.0),
    TableColumn(title="Where, who", share=1.0),
    TableColumn(title="Notes", share=1.2, write_in=True),
)
TITLES = (
    "Blood tests before the work-up\nGet ready: come without breakfast.",
    "Dentist: check and repair\nBring: the centre's request for a dental letter.",
    "MRI of the brain and spine\nGet ready: say if you have metal in your body.",
    "Talk with the neurologist\nBring: drug list, MRI reports, someone who listens.",
)
MARKS = (Mark.AIM, Mark.BOOKED, Mark.DONE, Mark.NEEDS_DATE)


def the_plan(steps: int) -> PlanDocument:
    """Return the printed plan with that many steps."""
    blocks: list[Block] = [Heading(text="The plan, step by step", level=1)]
    for phase in range(PHASES):
        first, last = phase * steps // PHASES, (phase + 1) * steps // PHASES
        rows = tuple(_row(number) for number in range(first, last))
        title = f"Phase {phase + 1}"
        blocks += [Heading(text=title), Table(columns=COLUMNS, rows=rows)]
    blocks += _closing()
    return PlanDocument(
        language="en",
        title="Treatment plan to discuss",
        author="Elin Berg",
        subject="Plan for the talk with the team",
        footer="Elin Berg · born 14 Mar 1992 · plan 3 · printed 22 Nov 2026",
        page_label="page {page} of {pages}",
        disclaimer="Patient's own plan, not a prescription",
        blocks=(*_opening(), *blocks),
        made_on=date(2026, 11, 22),
    )


def the_attachments(steps: int) -> tuple[Attachment, ...]:
    """Return a journey and a care plan of a likely size."""
    data = b'{"id": "step", "start": "2027-04-06", "state": "planned"},\n' * steps
    return tuple(
        Attachment(name=name, description=name, mime="application/json", data=data)
        for name in ("journey.json", "plan.fhir.json")
    )


def _row(number: int) -> tuple[Cell, ...]:
    offset = number * 5 - 120
    day = DAY_ZERO + timedelta(days=offset)
    return (
        Cell(text=""),
        Cell(text=TITLES[number % len(TITLES)], mark=MARKS[number % len(MARKS)]),
        Cell(text=f"Day {offset:+} · {day:%a} {day.day} {day:%b %Y}"),
        Cell(text=f"until {day.day} {day:%b %Y}"),
        Cell(text="day clinic; haematologist"),
        Cell(text=""),
    )


def _opening() -> list[Block]:
    rows = tuple(
        (f"Key date {n}", "Tue 6 Apr 2027 (possible until 27 Apr)") for n in range(7)
    )
    items = tuple(
        (f"Open point {n}:", "a date that only the team can set") for n in range(3)
    )
    return [
        Heading(text="Treatment plan to discuss", level=1),
        FactPairs(rows=(("Patient", "Elin Berg"), ("Born", "1992")), boxed=True),
        Notice(title="To settle first", items=items),
        FactPairs(title="Key dates", rows=rows),
        PageBreak(),
    ]


def _closing() -> tuple[Block, ...]:
    questions = tuple((f"What covers me in week {n}?", "") for n in range(10))
    sources = tuple(f"Author {n}. A study. Journal, 20{n:02}." for n in range(30))
    return (
        PageBreak(),
        Heading(text="Questions", level=1),
        AnswerLines(questions=questions),
        Heading(text="Sources", level=1),
        Paragraph(text="What the figures rest on."),
        BulletList(items=sources),
    )
