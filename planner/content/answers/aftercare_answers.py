"""Reads a file on the time after a treatment (``docs/aftercare-format.md``)."""

from typing import Final

from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import parse_table
from planner.models.answers import AftercareFile, AftercareTold
from planner.models.person.aftercare import (
    Discharge,
    Duty,
    DutyAnswer,
    GivenDrug,
    KeptDrug,
)

_SPELT: Final = {
    "duties": "answers",
    "discharge": "letter",
    "cells_on": "cells",
    "home_on": "home",
    "first": "from",
    "last": "to",
}
"""Words of the file for fields of the domain; the rest has hyphens for underscores."""


def read_aftercare(content: bytes | str, file_name: str) -> AftercareFile:
    """Read who said yes to what, and what the unit's letter says.

    Whether it can be true is not looked at here.

    Args:
        content: the file; TOML.
        file_name: its name, for the problems.
    """
    table = parse_table(content, file_name)
    answers, letter = table.table("answers"), table.table("letter")
    told = AftercareTold(
        duties=_answers(answers) if answers else (),
        discharge=_letter(letter) if letter else None,
    )
    if not told.duties and told.discharge is None and not table.log.problems:
        table.note("answers", "aftercare.nothing")
    table.finish()
    return AftercareFile(
        name=file_name,
        told=told,
        problems=table.log.problems,
        is_whole=not table.log.is_closed,
        key_of=key_of,
        line_of=table.log.line_of,
    )


def key_of(place: str) -> str:
    """Return the dotted key of a place: ``letter.given[2].as-written``."""
    key = ""
    for part in place.split("."):
        if part.isdigit():
            key += f"[{int(part) + 1}]"
        else:
            word = _SPELT.get(part, part.replace("_", "-"))
            key = f"{key}.{word}" if key else word
    return key


def _answers(table: TomlTable) -> tuple[DutyAnswer, ...]:
    asked = ((duty, table.table(duty.value)) for duty in Duty)
    found = tuple(_answer(duty, one) for duty, one in asked if one is not None)
    table.finish()
    return found


def _answer(duty: Duty, table: TomlTable) -> DutyAnswer:
    if not table.has("takes"):
        table.note("takes", "field.missing")
    answer = DutyAnswer(
        duty=duty,
        takes=table.flag("takes"),
        instead=table.text("instead"),
        phone=table.text("phone"),
    )
    table.finish()
    return answer


def _letter(table: TomlTable) -> Discharge:
    letter = Discharge(
        on=table.day("on"),
        where=table.text("where"),
        contact=table.text("contact"),
        admitted=table.day("admitted"),
        cells_on=table.day("cells"),
        home_on=table.day("home"),
        low_counts_until=table.day("low-counts-until"),
        irradiated_until=table.day("irradiated-until"),
        given=tuple(_given(one) for one in table.tables("given")),
        goes_on=tuple(_kept(one) for one in table.tables("goes-on")),
        problems=table.text("problems"),
        watch=table.text("watch"),
    )
    table.finish()
    return letter


def _given(table: TomlTable) -> GivenDrug:
    drug = GivenDrug(
        name=table.need_text("name"),
        first=table.day("from"),
        last=table.day("to"),
        as_written=table.text("as-written"),
    )
    table.finish()
    return drug


def _kept(table: TomlTable) -> KeptDrug:
    drug = KeptDrug(
        name=table.need_text("name"),
        until=table.day("until"),
        as_written=table.text("as-written"),
    )
    table.finish()
    return drug
