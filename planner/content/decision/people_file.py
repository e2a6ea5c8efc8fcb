"""Reads ``studied.toml``: whom each number holds for.

Every key has to be written, also where the source is silent: an empty list says "not
told", a key that is left out says that nobody looked.
"""

from collections.abc import Collection, Mapping
from typing import Final

from planner.content.decision.known import read_known
from planner.content.reading.reader import TomlTable
from planner.models.evidence.people import (
    Activity,
    Band,
    DrugBefore,
    Sex,
    StudiedPeople,
)
from planner.models.ids import DrugId
from planner.models.person.profile import MsType

COURSES: Final = frozenset(course.value for course in MsType)
_KEYS: Final = (
    "ms",
    "took",
    "came_from",
    "before",
    "active",
    "sex",
    "age",
    "edss",
    "years",
    "countries",
)
_ENDS: Final = 2
_MOST_RELAPSES: Final = 12


def read_people(
    document: TomlTable, drugs: Collection[DrugId]
) -> Mapping[str, StudiedPeople]:
    """Return the people behind the numbers, by the id that numbers name them with.

    Args:
        document: the file.
        drugs: the ids of the known drugs.
    """
    return {
        name: _people(name, table, drugs) for name, table in document.named_tables()
    }


def _people(name: str, table: TomlTable, drugs: Collection[DrugId]) -> StudiedPeople:
    for key in _KEYS:
        if not table.has(key):
            table.note(key, "chances.whom")
    people = StudiedPeople(
        id=name,
        ms=read_known(table, "ms", COURSES),
        took=_drugs(table, "took", drugs),
        came_from=_drugs(table, "came_from", drugs),
        before=table.choice("before", DrugBefore.NOT_TOLD),
        active=table.choice("active", Activity.NOT_TOLD),
        relapses=table.whole("relapses", 0, high=_MOST_RELAPSES),
        sex=table.choice("sex", Sex.EVERYBODY),
        age=_bounds(table, "age"),
        edss=_bounds(table, "edss"),
        half_edss=_bounds(table, "half_edss"),
        years=_bounds(table, "years"),
        countries=table.texts("countries"),
    )
    if not people.ms:
        table.note("ms", "chances.whom")
    table.finish()
    return people


def _drugs(table: TomlTable, key: str, drugs: Collection[DrugId]) -> tuple[DrugId, ...]:
    return tuple(DrugId(name) for name in read_known(table, key, drugs))


def _bounds(table: TomlTable, key: str) -> Band | None:
    """Return the two ends; None of an empty list, which says "not told"."""
    ends = table.numbers(key)
    if not ends:
        return None
    if len(ends) != _ENDS or ends[0] > ends[-1]:
        table.note(key, "chances.two-ends")
    return Band(low=float(ends[0]), high=float(ends[-1]))
