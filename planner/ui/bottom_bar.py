"""The bottom bar, always the same: Back, stop here, more actions, the next one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from planner.ui.bar_action import PageBar
from planner.ui.look import look
from planner.ui.widgets.buttons import button, link, primary
from planner.ui.widgets.flow_layout import FlowLayout


class BottomBar(QWidget):
    """Shows a page's actions; ``stopped`` and ``went_back`` are the frame's own."""

    stopped = Signal()
    went_back = Signal()

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
        shape = (can_go_back, *((a.words, a.enabled) for a in actions))
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
        if self._bar.primary is not None and self._bar.primary.enabled:
            self._bar.primary.run()

    def _build(self, *, can_go_back: bool) -> None:
        self._layout.clear()
        if can_go_back:
            self._layout.addWidget(button(self.tr("Back"), self.press_back))
        self._layout.addWidget(
            link(
                self.tr("Stop here, I am tired"),
                self.stopped.emit,
                self.tr("Stop here, I am tired: everything is saved"),
            )
        )
        for index, action in enumerate(self._bar.secondary):
            made = button(
                action.words, partial(self._second, index), spoken=action.spoken
            )
            made.setEnabled(action.enabled)
            self._layout.add_right(made)
        self.primary = None
        if self._bar.primary is not None:
            action = self._bar.primary
            self.primary = primary(action.words, self.press_primary, action.spoken)
            self.primary.setEnabled(action.enabled)
            self._layout.add_right(self.primary)
        self.updateGeometry()

    def press_back(self) -> None:
        """Do what Back does on this page."""
        if self._bar.back is not None:
            self._bar.back()
        else:
            self.went_back.emit()

    def _second(self, index: int) -> None:
        self._bar.secondary[index].run()
