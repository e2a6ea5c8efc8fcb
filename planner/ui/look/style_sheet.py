"""The style sheet, written from the tokens; no colour or size is spelled out here."""

from planner.ui.look.look import Look
from planner.ui.look.mirror import start_and_end
from planner.ui.look.tokens import TextRole, Tone

_PADDING = 6
"""Above and below the words of a control; their own line grows, this does not."""
_CHOSEN = 5
"""Thickness of the line that tells what is chosen without its colour."""


def style_sheet(chosen: Look) -> str:
    """Return the application's style sheet for a look."""
    return "\n".join(
        (
            _texts(chosen),
            _buttons(chosen),
            _inputs(chosen),
            _cards(chosen),
            _pills(chosen),
            _frame(chosen),
            _lists(chosen),
        )
    )


def _texts(chosen: Look) -> str:
    bold = {TextRole.STRONG, TextRole.TITLE, TextRole.HEADING}
    quiet = {TextRole.SMALL, TextRole.QUIET, TextRole.LEAD}
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {chosen.text(role)}px;'
        f" font-weight: {600 if role in bold else 400};"
        f" color: {chosen.colours.quiet if role in quiet else chosen.colours.ink}; }}"
        for role in TextRole
    ]
    rules.append(f'QLabel[trouble="true"] {{ color: {chosen.colours.stop}; }}')
    return "\n".join(rules)


_LINK = 44
"""Pixels that a link is high at least; it has no border to count."""


def _buttons(chosen: Look) -> str:
    colours = chosen.colours
    border = colours.border
    # A style sheet's height is that of the content alone; border and padding come on
    # top.
    height = chosen.control - 2 * border - 2 * _PADDING
    return f"""
QPushButton {{ background: {colours.surface}; color: {colours.ink};
  border: {border}px solid {colours.line}; border-radius: {chosen.gap(9)}px;
  padding: {_PADDING}px {chosen.gap(20)}px; min-height: {height}px;
  font-size: {chosen.px(16)}px; font-weight: 500; }}
QPushButton:hover {{ border-color: {colours.primary}; background: {colours.tint}; }}
QPushButton:pressed {{ background: {colours.tint}; }}
QPushButton:checked {{ background: {colours.tint};
  border: {border}px solid {colours.primary};
  border-bottom: {_CHOSEN}px solid {colours.primary};
  min-height: {height - _CHOSEN + border}px; }}
QPushButton:disabled {{ color: {colours.quiet}; background: {colours.sunken};
  border: {border}px dashed {colours.line}; }}
QPushButton[kind="primary"] {{ background: {colours.primary};
  color: {colours.on_primary}; border-color: {colours.primary}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {colours.primary_hover};
  border-color: {colours.primary_hover}; }}
QPushButton[kind="primary"]:disabled, QPushButton[waiting="true"],
QPushButton[waiting="true"]:hover {{ color: {colours.quiet};
  background: {colours.sunken}; border: {border}px dashed {colours.line}; }}
QPushButton[kind="link"] {{ background: transparent; color: {colours.primary};
  border: none; padding: {_PADDING}px {chosen.gap(2)}px; font-weight: 600;
  min-height: {max(height, _LINK - 2 * _PADDING)}px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="part"] {{ text-align: left;
  padding: {_PADDING}px {chosen.gap(12)}px; }}
QPushButton[kind="step"] {{ padding: {_PADDING}px 0px;
  font-size: {chosen.px(19)}px; }}
QPushButton[kind="day"] {{ padding: {_PADDING}px 0px; }}
QPushButton[kind="side"] {{ background: transparent; color: {colours.ink};
  border: {border}px solid transparent; padding: 0px {chosen.gap(8)}px;
  min-height: {chosen.bar_control - 2 * border}px;
  font-size: {chosen.px(16)}px; font-weight: 400; text-align: left; }}
QPushButton[kind="side"]:hover {{ background: {colours.surface}; }}
QPushButton[kind="group"] {{ background: transparent; color: {colours.quiet};
  border: {border}px solid transparent; padding: 0px {chosen.gap(8)}px;
  min-height: {chosen.bar_control - 2 * border}px;
  font-size: {chosen.px(14)}px; font-weight: 600; text-align: left; }}
QPushButton[kind="group"]:hover {{ background: {colours.surface}; }}
QPushButton[kind="card"] {{ border-radius: {chosen.gap(12)}px; padding: 0px;
  text-align: left; }}
QPushButton[kind="card"] QLabel {{ background: transparent; }}
QPushButton::menu-indicator {{ width: 0px; }}
"""


def _inputs(chosen: Look) -> str:
    colours = chosen.colours
    border = max(colours.border, 1)
    height = chosen.control - 2 * border - 2 * _PADDING
    return f"""
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
  background: {colours.surface};
  color: {colours.ink}; border: {border}px solid {colours.line};
  border-radius: {chosen.gap(8)}px; padding: {_PADDING}px {chosen.gap(12)}px;
  font-size: {chosen.px(16)}px; selection-background-color: {colours.primary};
  selection-color: {colours.on_primary}; }}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: {height}px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {colours.quiet}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
  border-color: {colours.primary}; }}
QLineEdit[trouble="true"] {{ border: 2px solid {colours.stop}; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {colours.sunken};
  color: {colours.quiet}; border: {border}px dashed {colours.line}; }}
QComboBox::drop-down {{ border: none; width: {chosen.gap(34)}px; }}
QComboBox QAbstractItemView {{ background: {colours.surface}; color: {colours.ink};
  border: {border}px solid {colours.line}; outline: none;
  selection-background-color: {colours.primary};
  selection-color: {colours.on_primary}; }}
QComboBox QAbstractItemView::item {{ min-height: {chosen.px(44)}px;
  padding: 0px {chosen.gap(12)}px; }}
QCheckBox, QRadioButton {{ font-size: {chosen.px(16)}px; color: {colours.ink};
  spacing: {chosen.gap(12)}px; min-height: {chosen.px(44)}px; }}
TickBox {{ min-height: {chosen.control}px; }}
QToolTip {{ background: {colours.surface}; color: {colours.ink};
  border: 1px solid {colours.line}; padding: {chosen.gap(6)}px; }}
"""


def _cards(chosen: Look) -> str:
    rules = []
    for tone in Tone:
        text, ground, edge = chosen.colours.text_on(tone)
        rules.append(
            f'QFrame[card="{tone}"] {{ background: {ground};'
            f" border: {chosen.colours.border}px solid {edge};"
            f" border-radius: {chosen.gap(12)}px; }}"
        )
        if tone not in {Tone.PLAIN, Tone.TINT}:
            rules.append(f'QFrame[card="{tone}"] QLabel {{ color: {text}; }}')
    return "\n".join(rules)


def _pills(chosen: Look) -> str:
    rules = []
    for tone in Tone:
        text, ground, _ = chosen.colours.text_on(tone)
        edge = text if chosen.colours.border > 1 else ground
        text = chosen.colours.primary if tone is Tone.TINT else text
        rules.append(
            f'QLabel[pill="{tone}"] {{ color: {text}; background: {ground};'
            f" border: 1px solid {edge}; border-radius: {chosen.gap(5)}px;"
            f" padding: {chosen.gap(2)}px {chosen.gap(9)}px;"
            f" font-size: {chosen.px(14)}px; font-weight: 500; }}"
        )
    return "\n".join(rules)


def _frame(chosen: Look) -> str:
    colours, (start, end) = chosen.colours, start_and_end()
    return f"""
QMainWindow, QDialog {{ background: {colours.paper}; }}
QScrollArea {{ border: none; background: transparent; }}
QWidget#pathPane {{ background: {colours.sunken};
  border-{end}: 1px solid {colours.hair}; }}
QLabel#productName {{ color: {colours.primary}; font-weight: 600;
  font-size: {chosen.px(17)}px; }}
QWidget#topBar {{ background: {colours.sunken};
  border-bottom: 1px solid {colours.hair}; }}
QWidget#topBar[plain="true"] {{ background: {colours.paper}; border: none; }}
QWidget#topBar QPushButton {{ padding: 1px {chosen.gap(12)}px;
  min-height: {chosen.bar_control - 2 - 2 * colours.border}px; }}
QWidget#topBar QPushButton[kind="link"] {{
  min-height: {chosen.bar_control - 2}px; }}
QWidget#bottomBar {{ background: {colours.surface};
  border-top: 1px solid {colours.hair}; }}
QWidget#topBar QWidget#bottomBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0px; }}
QScrollBar::handle {{ background: {colours.line}; border-radius: 5px; margin: 2px;
  min-height: 44px; min-width: 44px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {colours.surface}; color: {colours.ink}; menu-scrollable: 1;
  border: 1px solid {colours.line}; padding: {chosen.gap(6)}px;
  font-size: {chosen.px(16)}px; }}
QMenu::item {{ padding: {chosen.gap(11)}px {chosen.gap(28)}px; }}
QMenu::item:selected {{ background: {colours.primary}; color: {colours.on_primary}; }}
QFrame#rule {{ background: {colours.hair}; border: none; }}
QWidget[cell="head"] {{ background: {colours.sunken}; }}
QPushButton[kind="cell"] {{ background: transparent; border: none; padding: 0px;
  text-align: left; min-height: 44px; }}
QPushButton[kind="cell"]:hover {{ background: {colours.sunken}; }}
QPushButton[kind="cell"] QLabel {{ background: transparent; }}
QWidget[cell="answer"] {{ border-{start}: 1px solid {colours.hair}; }}
QWidget[cell="corner"] {{ background: {colours.sunken};
  border-top-{start}-radius: {chosen.gap(11)}px; }}
QWidget[cell="end"] {{ background: {colours.sunken};
  border-top-{end}-radius: {chosen.gap(11)}px; }}
QProgressBar {{ background: {colours.sunken}; border: 1px solid {colours.line};
  border-radius: {chosen.gap(6)}px; min-height: {chosen.gap(16)}px;
  color: {colours.ink}; text-align: center; }}
QProgressBar::chunk {{ background: {colours.primary}; }}
"""


def _lists(chosen: Look) -> str:
    colours, (start, _) = chosen.colours, start_and_end()
    return f"""
QAbstractItemView {{ background: {colours.surface}; color: {colours.ink};
  border: {colours.border}px solid {colours.hair}; border-radius: {chosen.gap(12)}px;
  gridline-color: {colours.hair}; outline: none;
  selection-background-color: {colours.tint}; selection-color: {colours.ink}; }}
QListView::item {{ min-height: {chosen.px(44)}px; padding: 0px {chosen.gap(12)}px; }}
QListView::item:selected {{ background: {colours.tint}; color: {colours.ink};
  border-{start}: {_CHOSEN}px solid {colours.primary}; }}
QListWidget {{ font-size: {chosen.px(16)}px; }}
QHeaderView {{ background: {colours.sunken}; border: none; }}
QHeaderView::section {{ background: {colours.sunken}; color: {colours.quiet};
  border: none; border-bottom: 1px solid {colours.hair}; font-weight: 600;
  padding: {chosen.gap(10)}px {chosen.gap(14)}px; font-size: {chosen.px(14)}px; }}
QTextBrowser {{ background: {colours.surface}; color: {colours.ink};
  border: 1px solid {colours.hair}; border-radius: {chosen.gap(12)}px;
  padding: {chosen.gap(14)}px; }}
"""
