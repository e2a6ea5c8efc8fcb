"""The diary in short: charts against day numbers, symptoms, test results."""

from datetime import date
from typing import Final

from planner.models.document import (
    Block,
    Cell,
    Heading,
    Notice,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.journey import DiaryEntry
from planner.services.documents.carer.emergency_card import (
    night_number,
    treatment_kind,
)
from planner.services.documents.case import Case
from planner.services.documents.days.ink import say
from planner.services.documents.parts.closing_parts import is_for_cells
from planner.services.documents.parts.sections import Section
from planner.services.views.living.diary_view import (
    diary_charts,
    strength_word,
    symptom_word,
)
from planner.services.views.results.result_series import (
    measured_words,
    result_series,
)

_FORM_ROWS: Final = 14


def diary_blocks(case: Case) -> tuple[Block, ...]:
    """Return the diary's summary; nothing when the diary is empty."""
    # The id as well: two entries of a day must not change places between two prints.
    entries = sorted(case.journey.diary.values(), key=lambda one: (one.day, one.id))
    if not entries:
        return ()
    day0 = case.schedule.day0 if case.schedule.day_numbers else None
    key = "diary.from-day0" if day0 else "diary.no-day0"
    span = case.speaker.span(entries[0].day, entries[-1].day)
    return (
        Heading(text=case.say("diary.title"), level=1, anchor=Section.DIARY.value),
        Paragraph(
            text=case.say(
                key,
                count=len(entries),
                span=span,
                date=case.speaker.day_bare(day0) if day0 else "",
            )
        ),
        *_whom_to_call(case),
        *diary_charts(case.journey, day0, case.speaker),
        *(
            one.chart
            for one in result_series(case.journey, day0, case.speaker)
            if one.chart is not None
        ),
        *_symptoms(case, entries),
        *_results(case, entries),
    )


def diary_form(case: Case) -> tuple[Block, ...]:
    """Return an empty diary to fill in by hand, for some two weeks."""
    shares = {"date": 1.0, "temperature": 1.2, "symptoms": 3.2, "results": 3.2}
    columns = tuple(
        TableColumn(
            title=case.say(f"diary.form.{name}"), share=share, write_in=name != "date"
        )
        for name, share in shares.items()
    )
    blank = tuple(Cell(text="") for _ in columns)
    return (
        Heading(text=case.say("diary.form.title"), level=1),
        *_whom_to_call(case),
        Paragraph(text=case.say("diary.form.intro")),
        Table(columns=columns, rows=(blank,) * _FORM_ROWS, row_headers=False),
    )


def _whom_to_call(case: Case) -> tuple[Block, ...]:
    """Return when to call at once, with the number: a diary is where fever is noted."""
    if not is_for_cells(case):
        return ()
    alarm = say(case, f"fridge.alarm.{treatment_kind(case)}")
    # A number is read in one piece: never broken over two lines.
    number = night_number(case).replace(" ", "\N{NO-BREAK SPACE}")
    number = number or say(case, "not-told")
    return (Notice(title=alarm, items=((say(case, "card.call"), number),)),)


def _symptoms(case: Case, entries: list[DiaryEntry]) -> tuple[Block, ...]:
    noted: dict[str, list[tuple[date, int]]] = {}
    for entry in entries:
        for symptom, strength in entry.symptoms.items():
            noted.setdefault(symptom, []).append((entry.day, strength))
    if not noted:
        return ()
    rows = tuple(
        _symptom_row(case, symptom, noted[symptom]) for symptom in sorted(noted)
    )
    titles = ("symptom", "times", "strongest", "last")
    columns = tuple(TableColumn(title=case.say(f"diary.{one}")) for one in titles)
    return (Table(title=case.say("diary.symptoms"), columns=columns, rows=rows),)


def _symptom_row(
    case: Case, symptom: str, noted: list[tuple[date, int]]
) -> tuple[Cell, ...]:
    strongest = max(strength for _, strength in noted)
    return (
        Cell(text=symptom_word(symptom, case.speaker)),
        Cell(text=str(len(noted))),
        Cell(text=strength_word(strongest, case.speaker)),
        Cell(text=case.speaker.day_bare(max(day for day, _ in noted))),
    )


def _results(case: Case, entries: list[DiaryEntry]) -> tuple[Block, ...]:
    rows = tuple(
        (
            Cell(text=entry.test or case.say("diary.note")),
            Cell(text=case.speaker.day_bare(entry.day)),
            Cell(
                text="\n".join(
                    part
                    for part in (measured_words(entry, case.speaker), entry.note)
                    if part
                )
            ),
        )
        for entry in entries
        if entry.test or entry.result or entry.note
    )
    if not rows:
        return ()
    titles = ("test", "date", "result")
    columns = tuple(TableColumn(title=case.say(f"diary.{one}")) for one in titles)
    return (Table(title=case.say("diary.results"), columns=columns, rows=rows),)
