"""What every place of the walk shares: its head, its column and its actions."""

from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.language.letters import inside_sentence
from planner.services.views.walk import DECIDING, next_place, number_of
from planner.ui.look.following import by_gap, by_pixels
from planner.ui.look.tokens import PAGE_WIDTH, TextRole
from planner.ui.pages.one_thing import one_thing_in
from planner.ui.state.app_state import AppState
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.widgets.buttons import primary
from planner.ui.widgets.focus.first_field import type_into_first
from planner.ui.widgets.focus.focus_ring import NO_RING
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.joints import in_points
from planner.ui.widgets.words.text import HeadingLabel, TextLabel

_MARGIN: Final = 30
"""A page is so many times as wide as the margin at its side."""
_LEAST: Final = 14
_MOST: Final = 32
_FOOT: Final = 14
"""Room below what fills the page."""


class Page(QWidget):
    """A place of the walk.

    A page fills ``self.body`` in ``build`` (called once, before it is first shown)
    and brings it up to date in ``refresh`` (called whenever it is shown and whenever
    the journey changed while it was in view). It hands edits to ``self.state.run``.

    Signals:
        frame_changed: the head or the bar has something else to show.
        started_over: another part of the page came into view.
        bring_into_view: a part of the page was unfolded, and is to be seen.
    """

    place: ClassVar[str]
    widest: ClassVar[int] = PAGE_WIDTH
    """Pixels at 100 % that the content may fill."""
    frame_changed = Signal()
    started_over = Signal()
    bring_into_view = Signal(QWidget)
    alone: ClassVar[bool] = False
    """Whether no path stands beside it."""
    first_things: ClassVar[int] = 1
    """How many things it shows on a bad day before more are asked for."""

    follows_look: ClassVar[bool] = True
    """Whether another text size or theme is put on it as it stands; else it is built
    anew, as what draws itself from what it measured once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.fills = False
        self.setObjectName(f"{self.place.replace('-', '_')}_page")
        self._row = outer = QHBoxLayout(self)
        outer.setSpacing(0)
        column = QWidget()
        by_pixels(column.setMaximumWidth, self.widest)
        if self.alone:
            outer.addStretch(1)
        # The page takes all room up to its greatest width; the stretch gets what is
        # left.
        outer.addWidget(column, 1000)
        outer.addStretch(1)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        by_gap(self.column.setSpacing, 16)
        self._build_head()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        by_gap(self.body.setSpacing, 14)
        self.column.addLayout(self.body)
        self.one_thing = one_thing_in(self.column, self.body, self.first_things)
        self._foot = QVBoxLayout()
        self.column.addLayout(self._foot)
        self.column.addStretch(1)

    # What a page says about itself

    def build(self) -> None:
        """Make the widgets; called once."""

    def refresh(self) -> None:
        """Show the journey as it is now."""

    def head(self) -> PageHead:
        """Return where we are, the heading and one sentence."""
        raise NotImplementedError

    def bar(self) -> PageBar:
        """Return the page's actions; the next place unless a page says else."""
        return PageBar(primary=self.next_action())

    def show_subject(self, subject: str) -> None:
        """Show one thing of the page, such as a step; pages without any pass."""

    def leave(self) -> None:
        """Store what is still being typed; called before the page goes away."""

    # What it can use

    @property
    def state(self) -> AppState:
        """The open journey and the door for changes."""
        return self.context.state

    def where_line(self, *more: str) -> str:
        """Return "Page 3 of 8" on the walk, with more parts after dots."""
        number = number_of(self.place)
        step = ""
        if number is not None:
            step = self.tr("Page {number} of {total}").format(
                number=number, total=len(DECIDING)
            )
        return in_points(step, *more)

    def next_action(self) -> BarAction | None:
        """Return the button to the next place."""
        onward = next_place(self.place)
        if onward is None:
            return None
        title = place_title(onward)
        return BarAction(
            words=self.tr("Next: {place}").format(
                place=inside_sentence(title, self.state.speaker.language)
            ),
            run=lambda: self.context.frame.go_to(onward),
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """Leave the height to ``heightForWidth``: wrapped words need what they need."""
        # Of the row itself: Qt would work out the heights of all words at this width.
        return QSize(self._row.minimumSize().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # The margins shrink with the page: at large text on a small screen they would
        # take a third of the line.
        side = side_margin(event.size().width())
        foot = min(side, _FOOT) if self.fills else side
        self._row.setContentsMargins(side, min(side, 24), side, foot)
        super().resizeEvent(event)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets to the page from top to bottom."""
        for widget in widgets:
            self.body.addWidget(widget)

    def clear(self) -> None:
        """Take everything off the page below the head."""
        empty_layout(self.body)

    def show_foot(self, words: str, pressed: Callable[[], None]) -> None:
        """Offer the next action at the end of the page; "" for none."""
        empty_layout(self._foot)
        if words:
            self._foot.addWidget(primary(words, pressed))

    def begin_with_one(self) -> None:
        """On a bad day, show the first thing alone again."""
        if self.one_thing is not None:
            self.one_thing.begin()

    def start_over(self) -> None:
        """Go to the top and read the heading, after another part came into view."""
        self.begin_with_one()
        if self.one_thing is not None:
            self.one_thing.put_aside()
        self.started_over.emit()

    def add_tool(self, widget: QWidget) -> None:
        """Put a control beside the heading."""
        self._tools.add_right(widget)

    def show_head(self) -> None:
        """Write the head anew."""
        head = self.head()
        self._where.setText(head.where)
        self._where.setVisible(bool(head.where))
        self.heading.setText(head.heading)
        self.heading.tell_where(head.where)
        self._sentence.setText(head.sentence)
        self._sentence.setVisible(bool(head.sentence))
        if self.one_thing is not None:
            self.one_thing.put_aside()

    def _build_head(self) -> None:
        self._where = TextLabel(role=TextRole.SMALL)
        self.heading = HeadingLabel()
        self.heading.setProperty(NO_RING, True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading.typed.connect(lambda event: type_into_first(self, event))
        self._sentence = TextLabel(role=TextRole.LEAD, wide=self.alone)
        holder = QWidget()
        self._tools = FlowLayout(holder)
        by_gap(self._tools.setSpacing, 10)
        self._tools.addWidget(self.heading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        head = QVBoxLayout()
        by_gap(head.setSpacing, 4)
        for widget in (self._where, holder, self._sentence):
            head.addWidget(widget)
        self.column.addLayout(head)


def side_margin(width: int) -> int:
    """Return the margin at the side of a page of a width, both in pixels."""
    return min(max(width // _MARGIN, _LEAST), _MOST)
