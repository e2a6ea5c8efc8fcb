"""Pictures of all that can be opened: ``make screens``, into ``build/screens``.

Every page, opened state and dialog in each theme, at four sizes of text and on two
screens, held against the measures of ``test_it_fits`` and ``test_what_is_seen``;
ARGS="FOLDER today plan" takes some states only, into another folder.
"""

import os
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.ui.look.tokens import ThemeName
from planner.ui.window.window_app import make_application
from tests.ui.fitting import faults, screen_called
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.seen import unseen
from tests.ui.stage import make_service, open_window, settle

SCREENS = ("laptop", "wide")
PERCENTS = (100, 150, 200, 300)
THEMES = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST)


def take_pictures(folder, states):
    """Save ``<state>-<screen>-<percent>-<theme>.png``; return what does not fit."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application([])
    found = []
    for screen, percent, theme in product(SCREENS, PERCENTS, THEMES):
        with TemporaryDirectory() as home:
            service = make_service(Path(home))
            where = screen_called(screen)
            window = open_window(
                app, service, theme=theme, percent=percent, on=where, size=None
            )
            fill_journey(window.state)
            window.showMaximized()
            settle(app)
            for state in states:
                name = f"{state}-{screen}-{percent}-{theme}"

                def keep(shown, name=name):
                    shown.grab().save(str(folder / f"{name}.png"))
                    every = (*faults(shown), *unseen(shown))
                    found.extend(f"{name}: {fault}" for fault in every)

                bring_up(app, window, state, keep)
            window.close()
            service.store.close()
    return found


def main(arguments):
    """Take the pictures and say what does not fit; returns the exit code."""
    folder, *states = arguments or ["build/screens"]
    found = take_pictures(Path(folder), states or [*PAGES, *DIALOGS])
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)  # Qt's own order of leaving is not what is looked at
