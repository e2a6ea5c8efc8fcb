"""The bottom bar, always the same: Back, stop here, more actions, the next one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from planner.ui.look.look import look
from planner.ui.state.bar_action import BarAction, PageBar
from planner.ui.widgets.buttons import button, link, primary
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.words.joints import as_sentences
from planner.ui.widgets.words.text import small


class BottomBar(QWidget):
    """Shows a page's actions; ``stopped`` and ``went_back`` are the frame's own.

    Signals:
        held_up: an action was asked for that waits for something; the sentence.
    """

    stopped = Signal()
    went_back = Signal()
    held_up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Actions"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layout = FlowLayout(self, gap=look().gap(14))
        side = look().gap(44)
        self._layout.setContentsMargins(side, look().gap(14), side, look().gap(14))
        self._shown: tuple[object, ...] = ()
        self.primary: QPushButton | None = None

    def show_bar(self, bar: PageBar, *, can_go_back: bool) -> None:
        """Show a page's actions; keeps the buttons when their words stay."""
        actions = (*bar.secondary, *((bar.primary,) if bar.primary else ()))
        shape = (can_go_back, *((a.words, a.spoken, a.waits_for) for a in actions))
        self._bar = bar
        if shape != self._shown:
            self._shown = shape
            self._build(can_go_back=can_go_back)

    def focus_first(self) -> None:
        """Give the keyboard to the primary action, or to the first button."""
        target = self.primary or self.findChild(QPushButton)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press_primary(self) -> None:
        """Do what the primary button does."""
        if self._bar.primary is not None:
            self._do(self._bar.primary)

    def _build(self, *, can_go_back: bool) -> None:
        self._layout.clear()
        if can_go_back:
            self._layout.addWidget(button(self.tr("Back"), self.press_back))
        self._layout.addWidget(
            link(
                self.tr("Stop here, I am tired"),
                self.stopped.emit,
                self.tr("Stop here, I am tired: says what is saved, and closes"),
            )
        )
        for index, action in enumerate(self._bar.secondary):
            made = button(action.words, partial(self._second, index))
            self._add(action, made)
        self.primary = None
        if self._bar.primary is not None:
            action = self._bar.primary
            self.primary = primary(action.words, self.press_primary)
            self._add(action, self.primary)
        self.updateGeometry()

    def _add(self, action: BarAction, made: QPushButton) -> None:
        """Add a button, with the sentence that says what it waits for, if it does."""
        name = action.spoken or action.words
        if action.waits_for:
            name = as_sentences(name, action.waits_for)
            made.setProperty("waiting", True)
            self._layout.add_right(small(action.waits_for))
        made.setAccessibleName(name)
        self._layout.add_right(made)

    def _do(self, action: BarAction) -> None:
        if action.waits_for:
            self.held_up.emit(action.waits_for)
        else:
            action.run()

    def press_back(self) -> None:
        """Do what Back does on this page."""
        if self._bar.back is not None:
            self._bar.back()
        else:
            self.went_back.emit()

    def _second(self, index: int) -> None:
        self._do(self._bar.secondary[index])
