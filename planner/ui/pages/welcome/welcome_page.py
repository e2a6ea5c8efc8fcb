"""Welcome: three doors, comfort, what this is and is not, where the data stays."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from planner.models.person.decision import Decision
from planner.models.person.profile import Profile
from planner.ui.look.following import by_gap
from planner.ui.pages.base_page import Page
from planner.ui.pages.welcome.age_note import age_note
from planner.ui.pages.welcome.behind_door import make_door
from planner.ui.pages.welcome.comfort_view import ComfortView
from planner.ui.pages.welcome.doors_view import CHOOSING, DATE, DoorsView
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.buttons import icon_link, link
from planner.ui.widgets.layout.flow_layout import FlowLayout
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.words.text import small

if TYPE_CHECKING:
    from planner.ui.pages.welcome.plan_door import PlanDoor


class WelcomePage(Page):
    """The first place; it stands alone, before there is a path to be on."""

    place: ClassVar[str] = "welcome"
    widest: ClassVar[int] = 1100
    follows_look: ClassVar[bool] = False
    alone: ClassVar[bool] = True

    @override
    def build(self) -> None:
        self.door: PlanDoor | None = None
        self._through = ""
        self.doors = DoorsView()
        self.doors.opened.connect(self.open_door)
        self.doors.file_asked.connect(self._open_file)
        self.comfort = ComfortView(self.context)
        self._purpose = column()
        self._purpose.hide()
        self.column.insertWidget(0, self._masthead())
        self._front = column(
            *age_note(self.context),
            self.doors,
            self.comfort,
            self._foot_row(),
            self._purpose,
            gap=16,
        )
        self.add(self._front)

    @override
    def head(self) -> PageHead:
        if self.door is not None and self._through != DATE:
            return PageHead(
                where=self.tr("Four questions"),
                heading=self.tr("What has happened so far?"),
                sentence=self.tr(
                    "“Don't know” is an answer. What nobody planned is never told as"
                    " planned."
                ),
            )
        if self.door is not None:
            return PageHead(
                where=self.tr("Three questions"),
                heading=self.tr("What do you know so far?"),
                sentence=self.tr(
                    "“Don't know” is an answer. You can put in the day when you hear"
                    " it."
                ),
            )
        return PageHead(
            where="",
            heading=self.tr("Welcome. Where are you now?"),
            sentence=self.tr(
                "Take the door that is nearest. You can take another one later, and"
                " stop whenever you are tired."
            ),
        )

    @override
    def bar(self) -> PageBar:
        if self.door is None:
            onward = self._onward()
            return PageBar(secondary=(onward,) if onward is not None else ())
        waits = "" if self.door.is_ready else self.tr("Choose a treatment first.")
        made = BarAction(
            words=self.tr("Make this my plan"), run=self._make, waits_for=waits
        )
        return PageBar(primary=made, back=self.close_door)

    def _onward(self) -> BarAction | None:
        """Return the way to what was begun; who is new has the doors alone."""
        journey = self.state.journey
        if journey.plan is not None:
            words = self.tr("Go to Today")
            return BarAction(words=words, run=lambda: self.context.frame.go_to("today"))
        begun = journey.profile != Profile() or journey.decision != Decision()
        return self.next_action() if begun else None

    @override
    def leave(self) -> None:
        if self.door is not None:
            self.door.draft.keep()

    def open_door(self, name: str) -> None:
        """Go through a door; choosing goes on with the next place."""
        if name == CHOOSING:
            self.context.frame.go_to("about-you")
            return
        self.close_door()
        self.door, self._through = make_door(name, self.context), name
        self.door.changed.connect(self.frame_changed)
        self._front.hide()
        self.add(self.door)
        self.door.look_ahead()
        self._show_anew()

    def close_door(self) -> None:
        """Come back to the doors; what was typed is kept."""
        if self.door is None:
            return
        self.door.draft.keep()
        self.door.hide()
        self.door.deleteLater()
        self.door = None
        self._front.show()
        self._show_anew()

    def _show_anew(self) -> None:
        self.show_head()
        self.frame_changed.emit()
        self.start_over()

    def _make(self) -> None:
        if self.door is not None and self.door.make():
            self.context.frame.go_to("today")
            self.context.frame.tell(self.tr("Your plan is built."))

    def _open_file(self) -> None:
        source = self.context.dialogs.choose_file_to_open(
            self.tr("Bring a plan in"), self.tr("Plans (*.json *.pdf)")
        )
        if source is None:
            return
        # It knows all files there are: the first picture does not wait for that.
        from planner.ui.asking.bring_in import BringIn  # noqa: PLC0415

        if words := BringIn(self.context).take(source):
            self.context.frame.tell(words)

    def _masthead(self) -> QWidget:
        name = QLabel(self.tr("MS Journey Planner"))
        name.setObjectName("productName")
        holder = flow(flow(IconMark("route", 20), name, gap=10), gap=18)
        layout = holder.layout()
        if isinstance(layout, FlowLayout):
            help_door = icon_link("help", self.tr("Help"), self.context.frame.show_help)
            layout.add_right(flow(*self._other_languages(), help_door, gap=14))
        return holder

    def _other_languages(self) -> Iterator[QWidget]:
        """Doors to the other languages, at the top, where one looks for them."""
        languages = self.context.state.languages
        for tag in languages.offered():
            if tag != languages.current:
                change = partial(self.context.frame.change_settings, language=tag)
                yield link(languages.name(tag), change)

    def _foot_row(self) -> QWidget:
        self.purpose_link = link(
            self.tr("What this is, and is not"), self._turn_purpose
        )
        self.purpose_link.setAccessibleDescription(self.tr("folded"))
        privacy = small(
            self.tr(
                "Kept in one file on this laptop. Nothing is sent. No medical advice:"
                " your team decides with you."
            )
        )
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        by_gap(row.setSpacing, 14)
        row.addWidget(IconMark("lock", 18, quiet=True))
        row.addWidget(privacy, 1)
        row.addWidget(self.purpose_link)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        sides = SideBySide(flow(self.comfort.bad_day), said, shares=(4, 7))
        return column(rule, sides, gap=14)

    def _turn_purpose(self) -> None:
        """Unfold what the planner is and is not, or fold it again."""
        layout = self._purpose.layout()
        if layout is not None and layout.count() == 0:
            # It is read once: the first picture does not wait for it.
            from planner.ui.pages.welcome.purpose_view import PurposeView  # noqa: PLC0415

            layout.addWidget(PurposeView(self.context))
        shown = self._purpose.isHidden()
        self._purpose.setVisible(shown)
        words = self.tr("open") if shown else self.tr("folded")
        self.purpose_link.setAccessibleDescription(words)
        if shown:
            self.bring_into_view.emit(self._purpose)
