"""Sizes that follow the look: set now, and anew when the text size changes.

The base size is kept on the widget or layout itself, as plain numbers: whoever goes
takes it along, and nothing has to be told to forget it.
"""

from collections.abc import Callable
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from planner.ui.look.look import look

_GAP: Final = "gap of "
_PIXELS: Final = "px of "
_UP_TO: Final = "px up to a limit of "
_CONTROL: Final = "control of "
_BAR_CONTROL: Final = "bar control of "
_BORDER: Final = "border of "
_UNITS: Final[dict[str, Callable[..., tuple[int, ...]]]] = {
    _GAP: lambda chosen, *sizes: tuple(map(chosen.gap, sizes)),
    _PIXELS: lambda chosen, *sizes: tuple(map(chosen.px, sizes)),
    _UP_TO: lambda chosen, size, most: (min(chosen.px(size), most),),
    _CONTROL: lambda chosen: (chosen.control,),
    _BAR_CONTROL: lambda chosen: (chosen.bar_control,),
    _BORDER: lambda chosen: (max(1, chosen.colours.border),),
}
_SETTERS: Final[dict[str, Callable[..., None]]] = {
    # Each kind of layout has its own: an unbound one would be called as it stands.
    "setSpacing": lambda layout, size: layout.setSpacing(size),
    "setContentsMargins": QLayout.setContentsMargins,
    "setHorizontalSpacing": QGridLayout.setHorizontalSpacing,
    "setVerticalSpacing": QGridLayout.setVerticalSpacing,
    "setFixedHeight": QWidget.setFixedHeight,
    "setFixedWidth": QWidget.setFixedWidth,
    "setMaximumWidth": QWidget.setMaximumWidth,
    "setMinimumHeight": QWidget.setMinimumHeight,
    "setMinimumWidth": QWidget.setMinimumWidth,
}
"""What can be set so, by its name."""


@runtime_checkable
class TakesLook(Protocol):
    """A widget with more to do than setting sizes when the look changes."""

    def take_look(self) -> None:
        """Set what the look decides; called when it is built, and for each look."""


def by_gap(setter: Callable[..., Any], *sizes: float) -> None:
    """Set distances that grow half as fast as text, now and with every look.

    Args:
        setter: of a widget or a layout, such as ``box.setSpacing``.
        sizes: what it takes, in pixels at 100 %.
    """
    _follow(_GAP, setter, sizes)


def by_pixels(setter: Callable[..., Any], *sizes: float) -> None:
    """Set sizes that grow as text does, now and with every look.

    Args:
        setter: of a widget or a layout, such as ``button.setFixedWidth``.
        sizes: what it takes, in pixels at 100 %.
    """
    _follow(_PIXELS, setter, sizes)


def by_pixels_up_to(most: int, setter: Callable[..., Any], size: float) -> None:
    """Set a size that grows as text does, but not above a limit.

    Args:
        most: in pixels, at any text size.
        setter: as for ``by_pixels``.
        size: in pixels at 100 %.
    """
    _follow(_UP_TO, setter, (size, most))


def by_control(setter: Callable[..., Any], *, in_bar: bool = False) -> None:
    """Set the height of a control, now and with every look.

    Args:
        setter: of a widget, such as ``button.setFixedWidth``.
        in_bar: in the row at the top, where each pixel is the page's.
    """
    _follow(_BAR_CONTROL if in_bar else _CONTROL, setter, ())


def by_border(setter: Callable[..., Any]) -> None:
    """Set the height of a line, now and with every look; high contrast has thick ones.

    Args:
        setter: of a widget, such as ``rule.setFixedHeight``.
    """
    _follow(_BORDER, setter, ())


def follow_look(root: QWidget) -> None:
    """Set all these sizes below a widget anew, for the look in force."""
    chosen = look()
    parts: list[QObject] = [root, *root.findChildren(QObject)]
    for part in reversed(parts):  # what is inside first: it says what it needs
        for name in part.dynamicPropertyNames():
            key = bytes(name.data()).decode()
            for unit, scaled in _UNITS.items():
                if key.startswith(unit):
                    setter = _SETTERS[key.removeprefix(unit)]
                    setter(part, *scaled(chosen, *part.property(key)))
        if isinstance(part, TakesLook):
            part.take_look()
        if isinstance(part, QLayout):
            part.invalidate()
        elif isinstance(part, QWidget):
            part.updateGeometry()
            part.update()


def _follow(unit: str, setter: Callable[..., Any], sizes: tuple[float, ...]) -> None:
    owner = getattr(setter, "__self__", None)
    if not isinstance(owner, QObject) or setter.__name__ not in _SETTERS:
        raise TypeError(setter)
    owner.setProperty(f"{unit}{setter.__name__}", list(sizes))
    setter(*_UNITS[unit](look(), *sizes))
