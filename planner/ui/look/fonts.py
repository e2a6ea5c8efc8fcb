"""Fira Sans, the one family on screen and on paper, from its package."""

from typing import Final

import fontpkg_fira_sans
from PySide6.QtGui import QFont, QFontDatabase

_WEIGHTS: Final = ("Regular", "Medium", "SemiBold")
FAMILY: Final = fontpkg_fira_sans.FAMILY


def load_fonts() -> None:
    """Register the three weights the window uses; does nothing the second time."""
    if QFontDatabase.hasFamily(FAMILY):
        return
    folder = fontpkg_fira_sans.ROOT / "files"
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(folder / f"FiraSans-{weight}.ttf"))


def text_font(pixels: int, *, strong: bool = False) -> QFont:
    """Return the family at a height in pixels, half bold when ``strong``.

    Args:
        pixels: not points: the same on every desktop, whatever its resolution.
        strong: semi-bold.
    """
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
