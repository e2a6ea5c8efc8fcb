"""Pictures of every page, to look at: ``python -m tests.ui.screens [FOLDER]``.

Each page in the usual look, at 150 %, dark, in high contrast and small.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.services.views.walk import PLACES
from planner.ui.look.tokens import ThemeName
from planner.ui.pages.registry import PAGES
from planner.ui.window.window_app import make_application
from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle

LOOKS = {
    "usual": ((1280, 800), ThemeName.LIGHT, 100),
    "large": ((1280, 800), ThemeName.LIGHT, 150),
    "small": ((1024, 700), ThemeName.LIGHT, 100),
    "dark": ((1280, 800), ThemeName.DARK, 100),
    "contrast": ((1280, 800), ThemeName.HIGH_CONTRAST, 100),
}


def take_pictures(folder):
    """Save ``<place>-<look>.png`` for every page into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application([])
    for look, (size, theme, percent) in LOOKS.items():
        with TemporaryDirectory() as home:
            service = make_service(Path(home))
            window = open_window(app, service, size=size, theme=theme, percent=percent)
            fill_journey(window.state)
            shown = [place for place in PLACES if place.id in PAGES]
            for number, place in enumerate(shown, start=1):
                window.go_to(place.id)
                settle(app)
                window.grab().save(str(folder / f"{number:02}-{place.id}-{look}.png"))
            window.close()
            service.store.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    take_pictures(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens"))
    os._exit(0)  # Qt's own order of leaving is not what is looked at
