"""What an answers file tells of blood values, medicines, allergies and vaccines."""

from typing import Any, Final

from planner.content.reading.reader import TomlTable
from planner.models.person.profile import HEALTH_LISTS, HealthFact
from planner.models.rules.person_rules import BLOOD_VALUES

_TABLES: Final = {
    "medicines": "medicine",
    "allergies": "allergy",
    "vaccines": "vaccine",
}


def health_answers(table: TomlTable) -> dict[str, Any]:
    """Return what is told of health, by the names of the profile's fields.

    Args:
        table: the profile; each fact is a table of its own.
    """
    values = (name for one in BLOOD_VALUES for name in (one, f"{one}_on"))
    told: dict[str, Any] = {name: table.text(name.replace("_", "-")) for name in values}
    for name, key in _TABLES.items():
        told[name] = tuple(_health_fact(one) for one in table.tables(key))
    return {**told, "none_of": _none_of(table)}


def _health_fact(table: TomlTable) -> HealthFact:
    fact = HealthFact(
        name=table.need_text("name"),
        since=table.text("since"),
        until=table.text("until"),
        taper=table.text("taper"),
        why=table.text("why"),
    )
    table.finish()
    return fact


def _none_of(table: TomlTable) -> frozenset[str]:
    """Return the lists that were answered with "none"."""
    told: set[str] = set()
    for number, key in enumerate(table.texts("none"), start=1):
        if key not in HEALTH_LISTS:
            table.note(f"none[{number}]", "answers.unknown-field", name=key[:60])
        told.add(key)
    return frozenset(told)
