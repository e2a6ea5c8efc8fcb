"""Puts a theme in force: palette, fonts and style sheet from the tokens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui.look.fonts import load_fonts, text_font
from planner.ui.look.look import Look, set_look
from planner.ui.look.style_sheet import style_sheet
from planner.ui.look.tokens import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    TEXT_SIZES,
    Colours,
    TextRole,
    ThemeName,
)


def colours_of(theme: ThemeName) -> Colours:
    """Return a theme's colours; SYSTEM asks the desktop for contrast, then dark."""
    if theme is ThemeName.SYSTEM:
        theme = _system_theme()
    return {
        ThemeName.DARK: DARK,
        ThemeName.HIGH_CONTRAST: HIGH_CONTRAST,
    }.get(theme, LIGHT)


def nearest_size(percent: int) -> int:
    """Return the text size on offer that is nearest to a percentage.

    Args:
        percent: any whole number.

    Returns:
        One of ``TEXT_SIZES``, 100 to 300 percent; the smaller one on a tie.
    """
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))


def apply_look(application: QApplication, chosen: Look) -> None:
    """Put a look in force for the whole application.

    Args:
        application: its font, palette and style sheet are replaced; widgets that draw
            themselves have to be built anew.
        chosen: colours and text size.
    """
    load_fonts()
    set_look(chosen)
    sheet = style_sheet(chosen)
    # Each of the three has every widget that is there worked out anew, some
    # milliseconds a widget: another journey or language keeps the look.
    if application.styleSheet() == sheet:
        return
    application.setFont(text_font(chosen.text(TextRole.BODY)))
    application.setPalette(_palette(chosen.colours))
    application.setStyleSheet(sheet)


def _system_theme() -> ThemeName:
    hints = QApplication.styleHints()  # kept: the binding drops temporaries too early
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        wish = accessibility().contrastPreference()
        if wish == Qt.ContrastPreference.HighContrast:
            return ThemeName.HIGH_CONTRAST
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return ThemeName.DARK if dark else ThemeName.LIGHT


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for kind, colour in (
        (role.Window, colours.paper),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.quiet),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.Highlight, colours.primary),
        (role.HighlightedText, colours.on_primary),
        (role.Link, colours.primary),
        (role.LinkVisited, colours.primary),
        (role.Mid, colours.line),
        (role.Light, colours.hair),
    ):
        palette.setColor(kind, QColor(colour))
    return palette
