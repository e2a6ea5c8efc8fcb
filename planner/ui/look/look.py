"""The look in force: colours and text size, ambient like ``QApplication.palette``."""

from typing import Final

from msgspec import Struct
from PySide6.QtWidgets import QApplication

from planner.ui.look.tokens import (
    DARK,
    LIGHT,
    SMALLEST_TARGET,
    TARGET,
    TEXT_PIXELS,
    Colours,
    TextRole,
)

# The one value that is ambient, as Qt's own palette and font are: every label and every
# painted cell needs it, and handed through all constructors it would stand in hundreds
# of signatures that do nothing with it. It lies on the application and changes in
# ``set_look`` only, which the window calls before it builds all its parts anew. A rule
# of the house keeps a second value of this kind out.
_PROPERTY: Final = "plannerLook"
_PERCENT: Final = 100
_LARGE: Final = 200
"""Above it, in percent, headings grow half as fast as text: they are large already."""
_LINE: Final = 22
"""Height of a line in a control at 100 %."""


class Look(Struct, frozen=True, kw_only=True):
    """What every widget needs to know to draw itself.

    Attributes:
        colours: the theme's colours.
        percent: text size, 100 to 300.
        simple: bad-day mode: fewer things on a page.
    """

    colours: Colours = LIGHT
    percent: int = _PERCENT
    simple: bool = False

    def px(self, size: float) -> int:
        """Return a size given at 100 % in pixels at the chosen text size.

        Args:
            size: pixels at 100 %.
        """
        return round(size * self.percent / _PERCENT)

    def gap(self, size: float) -> int:
        """Return a distance; it grows half as fast as text, to keep room for it.

        Args:
            size: pixels at 100 %.
        """
        return round(size * (1 + (self.percent / _PERCENT - 1) / 2))

    def text(self, role: TextRole) -> int:
        """Return the height of a kind of text in pixels."""
        size = TEXT_PIXELS[role]
        if role is not TextRole.HEADING or self.percent <= _LARGE:
            return self.px(size)
        return round(size * (self.percent + _LARGE) / 2 / _PERCENT)

    @property
    def control(self) -> int:
        """Height of a control in pixels: a line of text and the room around it."""
        return self.px(_LINE) + TARGET - _LINE

    @property
    def bar_control(self) -> int:
        """Height of a control in the row at the top, where each pixel is the page's."""
        return max(SMALLEST_TARGET, self.px(_LINE) + 4)

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than the text."""
        return self.colours.paper in {DARK.paper, "#000000"}


def look() -> Look:
    """Return the look in force; the light one at 100 % before any was set."""
    application = QApplication.instance()
    found = application.property(_PROPERTY) if application is not None else None
    return found if isinstance(found, Look) else Look()


def set_look(chosen: Look) -> None:
    """Put a look in force for all widgets built from now on."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, chosen)
