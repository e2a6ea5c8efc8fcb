"""Starts the process that reads a plan, waits for it, and ends it where it must."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import Thread
from typing import IO, Any, Final

import msgspec

from planner.app.plan_child import HIDDEN_WORD, MOST_SECONDS
from planner.models.errors import FileProblem, FileRefusedError, PlannerError
from planner.models.journey import Journey
from planner.records.data_file import read_back

_LOOK: Final = 0.05
"""Seconds between two looks whether the person has had enough of waiting."""

_OUT_OF_TIME: Final = frozenset({-9, -24})
"""Exit codes where the system ended it: SIGKILL and SIGXCPU (POSIX)."""


class PlanReader:
    """Reads plans in a process with limits on memory and time.

    Args:
        seconds: how long one file may take.
    """

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        self._seconds = seconds

    def read_plan(
        self,
        content: bytes,
        file: str,
        last_past_day: date,
        is_stopped: Callable[[], bool],
    ) -> Journey:
        """Read a journey from a data file, or from a PDF that carries one.

        Args:
            content: all of the file.
            file: its name without the folder, for the refusal.
            last_past_day: the last day that can be past for whoever wrote it.
            is_stopped: says whether nobody waits any more.

        Raises:
            PlannerError: ``import.too-slow``, ``import.too-heavy``, ``import.stopped``,
                and what the reading refuses.
            FileRefusedError: all that is wrong with a data file.
        """
        header = json.dumps({"file": file, "last_past_day": last_past_day.isoformat()})
        with subprocess.Popen(  # noqa: S603  our own program, no word of a person in it
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_surroundings(),
        ) as child:
            # Not by ``communicate``: up to Python 3.12 it forgets what is still to be
            # sent when it is asked a second time.
            sending = Thread(target=_send, args=(child.stdin, header.encode(), content))
            child.stdin = None
            sending.start()
            try:
                answer = self._wait(child, file, is_stopped)
            finally:
                child.kill()
                sending.join()
        if child.returncode in _OUT_OF_TIME:
            raise self._too_slow(file)
        if child.returncode != 0 or not answer:
            raise PlannerError("import.too-heavy", file=file)
        head, _, journey = answer.partition(b"\n")
        told = json.loads(head)
        if told["code"]:
            raise _refusal(told, file)
        return read_back(journey)

    def _wait(
        self,
        child: subprocess.Popen[bytes],
        file: str,
        is_stopped: Callable[[], bool],
    ) -> bytes:
        end = time.monotonic() + self._seconds
        while True:
            try:
                return child.communicate(timeout=_LOOK)[0]
            except subprocess.TimeoutExpired:
                pass
            if is_stopped():
                raise PlannerError("import.stopped", file=file)
            if time.monotonic() > end:
                raise self._too_slow(file)

    def _too_slow(self, file: str) -> PlannerError:
        seconds = str(round(self._seconds))
        return PlannerError("import.too-slow", file=file, seconds=seconds)


def _send(pipe: IO[bytes] | None, header: bytes, content: bytes) -> None:
    if pipe is None:
        return
    with suppress(OSError), pipe:  # a child that has seen enough, or was ended
        pipe.write(header + b"\n")
        pipe.write(content)


def _command() -> list[str]:
    """Return how the program starts itself, also from the one-folder build."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_WORD]
    return [sys.executable, "-m", "planner", HIDDEN_WORD]


def _surroundings() -> dict[str, str]:
    """Return the environment, in which the program finds itself from any folder."""
    here = str(Path(__file__).resolve().parents[2])
    others = os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join(filter(None, (here, others)))
    return {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}


def _refusal(told: Mapping[str, Any], file: str) -> PlannerError:
    if "problems" in told:
        problems = tuple(msgspec.convert(one, FileProblem) for one in told["problems"])
        return FileRefusedError(told["details"].get("file", file), problems)
    return PlannerError(told["code"], **told["details"])
