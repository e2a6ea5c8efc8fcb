"""The example journeys that the demo makes and the tests live through."""

from pathlib import Path

from planner.content.answers.answers import read_answers
from planner.content.reading.toml_file import open_table
from planner.models.answers import ExampleJourney
from planner.models.ids import OptionId, ProtocolId
from planner.paths import resources_folder


def read_examples(folder: Path | None = None) -> tuple[ExampleJourney, ...]:
    """Return the shipped examples in their order.

    Raises:
        FileRefusedError: when a file of ours is wrong.
    """
    home = folder or resources_folder() / "content" / "examples"
    table = open_table(home / "index.toml")
    found: list[ExampleJourney] = []
    for name, one in table.named_tables():
        path = home / f"{name}.toml"
        file = read_answers(path.read_bytes(), path.name)
        file.refuse_if_wrong()
        found.append(
            ExampleJourney(
                name=name,
                answers=file.answers,
                option=OptionId(one.need_text("option")),
                timetable=ProtocolId(one.need_text("timetable")),
                day0=one.day("day0"),
            )
        )
        one.finish()
    table.log.refuse_if_any()
    return tuple(found)
