"""Whether every option names the harms of its family.

Lists written one by one drift apart: side by side, a harm that only one option names
reads as if the others did not have it.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from planner.content.reading.toml_file import open_table
from planner.content.words.texts import ENGLISH, ShippedTexts
from planner.models.errors import FileProblem
from planner.models.evidence.evidence import Option
from planner.services.language.letters import fold

_LISTS: Final = ("good", "bad")


def harm_problems(
    folder: Path, options: Iterable[Option], texts: ShippedTexts
) -> Iterator[FileProblem]:
    """Give every harm that an option leaves out, at its list of bad points.

    A language is asked only where it has names for the harms, and for the options that
    it tells of: what is not translated yet cannot be read.

    Args:
        folder: the content folder.
        options: those that can be planned are asked.
        texts: of one language.
    """
    words = folder / "text" / texts.name
    if texts.name != ENGLISH and not (words / "harms.toml").is_file():
        return
    file = words / "options.toml"
    lines = open_table(file).log
    told_of = {
        one.id
        for one in options
        if one.plannable and all(texts.has(f"options.{one.id}.{row}") for row in _LISTS)
    }
    for harm, families in _harms(folder):
        names = fold(texts.get(f"harms.names.{harm}")).split("|")
        for option in options:
            if option.id in told_of and option.family in families:
                told = [texts.get(f"options.{option.id}.{row}") for row in _LISTS]
                if not any(name in fold(one) for one in told for name in names):
                    key = f"{option.id}.bad"
                    yield FileProblem(
                        # Each language has such a file, and so have the numbers.
                        file=file.relative_to(folder).as_posix(),
                        key=key,
                        line=lines.line_of(key),
                        code="options.harm-left-out",
                        details={"name": harm},
                    )


def _harms(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    for harm, table in open_table(folder / "harms.toml").named_tables():
        yield harm, table.texts("families")
