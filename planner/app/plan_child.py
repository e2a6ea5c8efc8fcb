"""Reads a plan from a file that a stranger may have made, in a process of its own.

The program starts itself with a hidden word: so it works as a wheel, in the one-folder
build, and on Windows. What hangs, crashes or eats memory here hurts nobody: the parent
ends it. On standard input: a line of JSON, then the content of the file. On standard
output: a line of JSON that says how it ended, then the journey as a data file.
"""

import gc
import json
import sys
from datetime import date
from typing import Final

from planner.models.errors import FileRefusedError, PlannerError

HIDDEN_WORD: Final = "--read-plan-apart"
MOST_BYTES: Final = 512 * 1024 * 1024
"""Address space of the process, where the system can limit it (not Windows)."""
MOST_SECONDS: Final = 10
"""Processor time of the process, and how long the parent waits."""
TOO_HEAVY: Final = 3
"""Exit code where memory ran out."""


def read_apart() -> int:
    """Read the file on standard input; returns the exit code."""
    _limit()
    gc.disable()  # it would look through a large file again and again
    try:
        told, journey = _read()
    except MemoryError:
        return TOO_HEAVY
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + journey)
    sys.stdout.buffer.flush()
    return 0


def _read() -> tuple[dict[str, object], bytes]:
    # What reads the file is loaded when the limits on memory and time are in force.
    from planner.export.writer import Writer  # noqa: PLC0415  within the limits
    from planner.records.data_file import write_journey  # noqa: PLC0415  as above
    from planner.services.documents.reading_plans import read_plan  # noqa: PLC0415  as above

    header = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    last = date.fromisoformat(header["last_past_day"])
    try:
        journey = read_plan(Writer(), content, header["file"], last)
    except PlannerError as error:
        return _refusal(error), b""
    return {"code": ""}, write_journey(journey)


def _refusal(error: PlannerError) -> dict[str, object]:
    told: dict[str, object] = {"code": error.code, "details": error.details}
    if isinstance(error, FileRefusedError):
        told["problems"] = [
            {
                "file": one.file,
                "key": one.key,
                "line": one.line,
                "code": one.code,
                "details": dict(one.details),
            }
            for one in error.problems
        ]
    return told


def _limit() -> None:
    """Take no more memory and time than any plan needs; nothing can be written."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  Windows has none

    for what, most in (
        (resource.RLIMIT_AS, MOST_BYTES),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
