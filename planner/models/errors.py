"""What can go wrong, as data; the words are chosen where they are shown.

Three kinds: a ``PlannerError`` is something the person can
act on; a ``StorageError`` is trouble with the file, with a way out; anything else
is our own bug and is left to the exception hook.
"""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct, field


class PlannerError(Exception):
    """A refusal with a code and the values its sentence needs.

    ``code`` names a message in the content text (``messages.toml``), ``details``
    fills its fields. Nothing was stored when this is raised.
    """

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class StorageCause(StrEnum):
    """Why the data file could not be used."""

    BUSY = "busy"
    FULL = "full"
    READ_ONLY = "read-only"
    CORRUPT = "corrupt"
    TOO_NEW = "too-new"
    NOT_OURS = "not-ours"
    ALTERED = "altered"
    MISSING_FOLDER = "missing-folder"
    MISSING_FILE = "missing-file"
    EMPTIED = "emptied"
    GONE = "gone"
    HELD = "held"
    LOCKED = "locked"
    WRONG_KEY = "wrong-key"
    OTHER = "other"


class StorageError(PlannerError):
    """Trouble with the data file; ``cause`` picks the sentence and the way out."""

    def __init__(self, cause: StorageCause, **details: str) -> None:
        super().__init__(f"storage.{cause.value}", **details)
        self.cause = cause


class FileProblem(Struct, frozen=True, kw_only=True):
    """One thing wrong in a file the person or we wrote.

    Attributes:
        file: name of the file, without its folder.
        key: dotted path of the key, "" for the whole file.
        line: 1-based line where known.
        code: name of the message in the content text.
        details: values for the fields of that message.
    """

    file: str
    key: str
    code: str
    line: int | None = None
    details: dict[str, str] = field(default_factory=dict)


def in_file_order(problems: Iterable[FileProblem]) -> tuple[FileProblem, ...]:
    """Put what is missing in the whole file first, and last why reading ended.

    Returns:
        Those without a key first, then by line; those without a line before line 1.
    """
    return tuple(sorted(problems, key=lambda one: (not one.key, one.line or 0)))


class FileRefusedError(PlannerError):
    """A file was refused; ``problems`` holds all that is wrong with it."""

    def __init__(self, file: str, problems: tuple[FileProblem, ...]) -> None:
        super().__init__("file.refused", file=file, count=str(len(problems)))
        self.problems = problems
