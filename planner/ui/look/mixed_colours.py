"""Colours between two others."""

from PySide6.QtGui import QColor


def mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """Return a ground with a share (0 to 1) of ink in it.

    Args:
        ground: at a share of 0.
        ink: at a share of 1.
        share: 0 to 1.
    """
    parts = (
        round(low + (high - low) * share)
        for low, high in (
            (ground.red(), ink.red()),
            (ground.green(), ink.green()),
            (ground.blue(), ink.blue()),
        )
    )
    return QColor(*parts)
