"""A real calendar program, for tests of what it shows of our files."""

import os
import subprocess
import sys
from pathlib import Path


def khal_in(folder):
    """Return a call of khal (its words are the arguments) with an empty calendar.

    The entries lie in ``folder/calendar``, a file each; it returns what it printed.
    """
    (folder / "calendar").mkdir()
    config = folder / "config"
    config.write_text(
        f"[calendars]\n[[plan]]\npath = {folder}/calendar\n"
        f"[sqlite]\npath = {folder}/khal.db\n"
        "[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
        "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        "[default]\ndefault_calendar = plan\n",
        encoding="utf-8",
    )
    program = Path(sys.executable).with_name("khal")

    def run(*words):
        done = subprocess.run(
            [program, "-c", config, *words],
            capture_output=True,
            check=True,
            text=True,
            cwd=folder,
            env={**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"},
        )
        return done.stdout

    return run
