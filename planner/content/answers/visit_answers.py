"""Reads a file with what was said at a visit (``docs/visit-format.md``)."""

from planner.content.answers.answer_keys import key_of
from planner.content.answers.answers import read_contacts
from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import parse_table
from planner.models.answers import (
    DateTold,
    NextTold,
    ResultTold,
    VisitFile,
    VisitTold,
)
from planner.models.civil import LATEST_DATE
from planner.models.errors import PlannerError
from planner.models.ids import QuestionId, StepId
from planner.models.person.visit import Decided
from planner.models.plan.protocol import Role
from planner.services.entry.visit_text import read_set_date, read_typed_set_date
from planner.services.ports import Texts


def read_visit(content: bytes | str, file_name: str, texts: Texts) -> VisitFile:
    """Read what was said at a visit; whether it can be true is not looked at here.

    Args:
        content: the file; TOML.
        file_name: its name, for the problems.
        texts: words of whoever may have typed it: dates are read as in the window, too.
    """
    table = parse_table(content, file_name)
    told = _told(table, texts)
    return VisitFile(
        name=file_name,
        told=told,
        problems=table.log.problems,
        is_whole=not table.log.is_closed,
        key_of=key_of,
        line_of=table.log.line_of,
    )


def _told(table: TomlTable, texts: Texts) -> VisitTold:
    answers, dates = table.table("answers"), table.table("dates")
    contacts, again = table.table("contacts"), table.table("next-visit")
    has_decided = table.has("decided")
    told = VisitTold(
        on=table.day("on"),
        changed=table.text("changed"),
        answers=_answers(answers) if answers else {},
        new_questions=table.texts("new-questions"),
        dates=_dates(dates, texts) if dates else {},
        contacts=read_contacts(contacts) if contacts else (),
        results=tuple(_result(one) for one in table.tables("result")),
        next_steps=tuple(_next(one, needs_what=True) for one in table.tables("next")),
        next_visit=_next(again, needs_what=False) if again else None,
        decided=table.choice("decided", Decided.NOT_YET) if has_decided else None,
        decision=table.text("decision"),
    )
    table.finish()
    return told


def _answers(table: TomlTable) -> dict[QuestionId, str]:
    return {QuestionId(name): table.text(name) for name in table.names()}


def _dates(table: TomlTable, texts: Texts) -> dict[StepId, DateTold]:
    found: dict[StepId, DateTold] = {}
    for name in table.names():
        told = _date(table, name, texts)
        if told is not None:
            found[StepId(name)] = told
    return found


def _date(table: TomlTable, name: str, texts: Texts) -> DateTold | None:
    if not table.is_text(name):
        day = table.day(name)
        return DateTold(day=day) if day else None
    try:
        return read_set_date(table.text(name))
    except PlannerError as error:
        # Not as a file writes it: then as people type it.
        typed, _ = read_typed_set_date(table.text(name), texts, LATEST_DATE)
        if typed is not None:
            return typed
        table.note(name, error.code, **error.details)
        return None


def _result(table: TomlTable) -> ResultTold:
    step = table.text("step")
    told = ResultTold(
        step=StepId(step) if step else None,
        test=table.text("test"),
        on=table.need_day("on"),
        result=table.need_text("result"),
        unit=table.text("unit"),
        low=table.text("low"),
        high=table.text("high"),
    )
    if not step and not told.test:
        table.note("test", "field.missing")
    table.finish()
    return told


def _next(table: TomlTable, *, needs_what: bool) -> NextTold:
    told = NextTold(
        what=table.need_text("what") if needs_what else table.text("what"),
        who=table.choice("who", Role.PATIENT) if table.has("who") else None,
        on=table.day("on"),
        by=table.day("by") if needs_what else None,
        time=table.text("time"),
    )
    table.finish()
    return told
