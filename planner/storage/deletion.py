"""Deletes a journey so that nothing of it stays in the data file."""

from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.storage.database import DataFile

_STATEMENTS = (
    (
        "DELETE FROM change WHERE history IN "
        "(SELECT id FROM history WHERE journey = :journey)"
    ),
    "DELETE FROM history WHERE journey = :journey",
    "DELETE FROM record WHERE journey = :journey",
    "DELETE FROM journey WHERE id = :journey",
)
_OF_JOURNEY = ("drafts.", "sheet.", "ui.walk.")
"""How settings begin that belong to one journey, before its id."""


def delete_for_good(file: DataFile, journey: JourneyId) -> None:
    """Delete a journey, its history, its drafts, and the places where they stood.

    Freed pages are overwritten with zeros and then given back, so that no old text
    stays in the file between what is left.

    Raises:
        PlannerError: ``journey.unknown``.
        StorageError: nothing was deleted.
    """
    with file.alone() as connection:
        connection.execute("PRAGMA secure_delete = ON")
    with file.writing() as connection:
        found = connection.execute(
            "SELECT 1 FROM journey WHERE id = :journey", {"journey": journey}
        ).fetchone()
        if found is None:
            raise PlannerError("journey.unknown", journey=journey)
        for statement in _STATEMENTS:
            connection.execute(statement, {"journey": journey})
        connection.executemany(
            "DELETE FROM setting WHERE name = :name OR name LIKE :more ESCAPE '!'",
            [
                {"name": f"{start}{journey}", "more": f"{_plain(start + journey)}.%"}
                for start in _OF_JOURNEY
            ],
        )
        connection.execute(
            "DELETE FROM setting WHERE name = 'ui.journey' AND value = :journey",
            {"journey": journey},
        )
    with file.alone() as connection:
        file.patience.execute(connection, "VACUUM")


def _plain(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
