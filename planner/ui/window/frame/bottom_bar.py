"""The bar of actions, always one row: Back, stop here, more actions, the next one."""

from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.state.bar_action import BarAction, PageBar
from planner.ui.widgets.buttons import button, link, primary, show_icon
from planner.ui.widgets.words.joints import as_sentences
from planner.ui.widgets.words.text import small
from planner.ui.window.frame.one_press import OnePress
from planner.ui.window.frame.saved_sign import SavedSign

_PRIMARY, _BACK, _STOP, _SECOND, _WAITS = range(5)
"""The higher, the sooner it leaves the row where there is no room."""
_APART: Final = 14
_MOST_TURNS: Final = 3


class _Part(Struct, frozen=True, kw_only=True):
    """Something in the row.

    Attributes:
        words: how it is called in the list of what found no room; "" for a sentence,
            which is told when its button is pressed.
    """

    widget: QWidget
    rank: int
    words: str = ""
    run: Callable[[], None] | None = None


class _Whole:
    """Does a work whole, however often it is asked for in the middle of it.

    What comes or goes may give a row another width, which asks to arrange it again:
    then that is done once more at the end, not in between, where the rest of the first
    time would undo it.
    """

    def __init__(self) -> None:
        self._begun = self._again = False

    def do(self, work: Callable[[], None]) -> bool:
        """Do it, and again where it was asked for meanwhile.

        Returns:
            False in the middle of it.
        """
        self._again = self._begun
        if self._begun:
            return False
        self._begun = True
        for _ in range(_MOST_TURNS):
            work()
            if not self._again:
                break
            self._again = False
        self._begun = False
        return True


class BottomBar(QWidget):
    """Shows a page's actions; ``stopped`` and ``went_back`` are the frame's own.

    What finds no room in the row is in its list "Actions".

    Args:
        sign: says whether everything is saved.

    Signals:
        held_up: an action was asked for that waits for something; the sentence.
        arranged: what is in the row has changed.
    """

    stopped = Signal()
    went_back = Signal()
    held_up = Signal(str)
    arranged = Signal()

    def __init__(self, sign: SavedSign) -> None:
        super().__init__()
        self._sign = sign
        self.setObjectName("bottomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Actions"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        by_gap(self._row.setSpacing, _APART)
        self._shown: tuple[object, ...] = ()
        self._press = OnePress(self)
        self._bar = PageBar()
        self._whole = _Whole()
        self._parts: list[_Part] = []
        self.primary: QPushButton | None = None
        self.more = button(self.tr("Actions ▾"), lambda: None)
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        sign.turned.connect(self.arrange)
        self.set_low(low=False)

    def set_low(self, *, low: bool) -> None:
        """Stand at the foot of the window, or in the row at its top."""
        side, above = (0, 0) if low else (32, 8)
        by_gap(self._row.setContentsMargins, side, above, side, above)
        self.arrange()

    def show_bar(self, bar: PageBar, *, can_go_back: bool) -> None:
        """Show a page's actions; keeps the buttons when their words stay."""
        actions = (*bar.secondary, *bar.listed, *_main(bar))
        shape = (can_go_back, *((a.words, a.spoken, a.waits_for) for a in actions))
        self._bar = bar
        if shape != self._shown:
            self._shown = shape
            self._build(can_go_back=can_go_back)
            self.arrange()

    def focus_first(self) -> None:
        """Give the keyboard to the primary action, or to the first button."""
        buttons = (self.primary, self.more, *(part.widget for part in self._parts))
        for target in buttons:
            if isinstance(target, QPushButton) and target.isVisibleTo(self):
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def press_primary(self) -> None:
        """Do what the primary button does; where there is none, the only other one."""
        if self._bar.primary is not None:
            self._do(self._bar.primary)
        elif len(self._bar.secondary) == 1:
            self._do(self._bar.secondary[0])

    def press_back(self) -> None:
        """Do what Back does on this page."""
        back = self._bar.back or self.went_back.emit
        back()

    @property
    def rests(self) -> bool:
        """Whether a press was made just now, so that another one would do nothing."""
        return self._press.rests

    def primary_without_room(self) -> BarAction | None:
        """Return the primary action where the row has no room for it."""
        hidden = self.primary is not None and not self.primary.isVisibleTo(self)
        return self._bar.primary if hidden else None

    def least_width(self) -> int:
        """Return the width, in pixels, that the list of actions alone needs."""
        return _width(self.more)

    def arrange(self) -> None:
        """Show in the row what has room in it."""
        if self._whole.do(self._arrange):
            self.arranged.emit()

    def _arrange(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        claimed = self._sign.claim(room, self._row.spacing())
        room -= claimed
        kept = sorted(self._parts, key=lambda part: part.rank)
        while kept and self._needs(kept) > room:
            kept.pop()
        left = room + claimed - self._needs(kept)
        self._sign.fit_into(left - self._row.spacing())
        inside = {id(part) for part in kept}
        for part in self._parts:
            part.widget.setVisible(id(part) in inside)
        self.more.setVisible(self._misses_any(kept))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _needs(self, kept: list[_Part]) -> int:
        widths = [_width(part.widget) for part in kept]
        if self._misses_any(kept):
            widths.append(_width(self.more))
        return sum(widths) + self._row.spacing() * len(widths)

    def _misses_any(self, kept: list[_Part]) -> bool:
        missed = any(one.words for one in self._parts if one not in kept)
        return missed or bool(self._bar.listed)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for part in sorted(self._parts, key=lambda part: part.rank):
            if part.run is not None and not part.widget.isVisibleTo(self):
                self._menu.addAction(part.words).triggered.connect(part.run)
        for one in self._bar.listed:
            self._menu.addAction(one.words).triggered.connect(partial(self._do, one))

    def _build(self, *, can_go_back: bool) -> None:
        for old in self._parts:
            self._row.removeWidget(old.widget)
            old.widget.hide()
            old.widget.deleteLater()
        self._parts = []
        if can_go_back:
            words = self.tr("Back")
            made = button(words, self._press.once(self.press_back))
            self._add(0, made, _BACK, words, self.press_back)
        words = self.tr("Stop here, I am tired")
        spoken = self.tr("Stop here, I am tired: says what is saved, and closes")
        stop = link(words, self._press.once(self.stopped.emit), spoken)
        self._add(len(self._parts), stop, _STOP, words, self.stopped.emit)
        for index, action in enumerate(self._bar.secondary):
            do = partial(self._second, index)
            made = button(action.words, self._press.once(do))
            if action.icon:
                show_icon(made, action.icon)
            self._add_action(action, made, _SECOND, do)
        self.primary = None
        for action in _main(self._bar):
            self.primary = primary(action.words, self._press.once(self.press_primary))
            self._add_action(action, self.primary, _PRIMARY, self.press_primary)

    def _add_action(
        self,
        action: BarAction,
        made: QPushButton,
        rank: int,
        run: Callable[[], None],
    ) -> None:
        """Add a button, with the sentence that says what it waits for, if it does."""
        name = action.spoken or action.words
        if action.waits_for:
            name = as_sentences(name, action.waits_for)
            made.setProperty("waiting", True)
            waits = small(action.waits_for)
            waits.setWordWrap(False)
            self._add(-1, waits, _WAITS)
        made.setAccessibleName(name)
        self._add(-1, made, rank, action.words, run)

    def _add(
        self,
        at: int,
        widget: QWidget,
        rank: int,
        words: str = "",
        run: Callable[[], None] | None = None,
    ) -> None:
        self._row.insertWidget(at, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._parts.append(_Part(widget=widget, rank=rank, words=words, run=run))

    def _do(self, action: BarAction) -> None:
        if action.waits_for:
            self.held_up.emit(action.waits_for)
        else:
            action.run()

    def _second(self, index: int) -> None:
        self._do(self._bar.secondary[index])


def _width(widget: QWidget) -> int:
    # Until it is polished a widget knows nothing of the style sheet's fonts.
    widget.ensurePolished()
    return widget.sizeHint().width()


def _main(bar: PageBar) -> tuple[BarAction, ...]:
    """Return the primary action where its button stands in the bar."""
    return () if bar.primary is None or bar.on_page else (bar.primary,)
