"""Forks of this process: each does one thing and is watched, killed or waited for."""

import os
import signal
import sys
import time
from contextlib import suppress

from planner.models.errors import PlannerError

CRASHED = 99
HANGS_AFTER = 120
"""Seconds after which one counts as hanging."""

_LOOKS = 0.005
"""Seconds between two looks whether one ended."""


class Fork:
    """A fork that does something and says what it wants on a pipe.

    Args:
        do: gets a function that tells the parent a line; returns an exit code.
        out: the file that takes both of its streams.
    """

    def __init__(self, do, out):
        self._out = out
        reading, writing = os.pipe()
        self.number = os.fork()
        if self.number == 0:
            os.close(reading)
            os._exit(self._live(do, writing))
        os.close(writing)
        self._told = os.fdopen(reading, encoding="utf-8")

    def kill(self):
        os.kill(self.number, signal.SIGKILL)

    def kill_after(self, seconds):
        """Kill it after so many seconds, unless it ended before."""
        end = time.monotonic() + seconds
        how = os.WEXITED | os.WNOHANG | os.WNOWAIT
        while time.monotonic() < end:
            if os.waitid(os.P_PID, self.number, how) is not None:
                return
            time.sleep(min(_LOOKS, max(0.0, end - time.monotonic())))
        self.kill()

    def line(self):
        """Wait for the next line; "" where none comes any more."""
        return self._told.readline().strip()

    def end(self):
        """Wait for its end; return its exit code and the lines that are left."""
        with self._told:
            lines = self._told.read().splitlines()
        _, status = os.waitpid(self.number, 0)
        return os.waitstatus_to_exitcode(status), lines

    def _live(self, do, told):
        """Do it in the fork, which has nobody to catch what it raises."""
        signal.alarm(HANGS_AFTER)
        with self._out.open("w", encoding="utf-8") as out:
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
        try:
            code = do(lambda line: os.write(told, f"{line}\n".encode()))
        except PlannerError as error:
            print(f"refused: {error.code}", file=sys.stderr)  # noqa: T201
            code = 1
        except BaseException:  # noqa: BLE001  this is what is looked for
            sys.excepthook(*sys.exc_info())
            code = CRASHED
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError):
                stream.flush()
        return code
