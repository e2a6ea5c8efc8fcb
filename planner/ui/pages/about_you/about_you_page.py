"""About you: all parts beside the one in view, every question optional."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.language.letters import inside_sentence
from planner.services.views.walk import next_place
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.about_you.about_you_groups import about_you_groups
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.about_you.part_list import PartList
from planner.ui.pages.base_page import Page
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.i18n import counted
from planner.ui.state.places import place_title
from planner.ui.widgets.focus.tab_order import tab_stops
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.layout.side_by_side import SideBySide

_NARROWEST: Final = 400
_SHARES: Final = (1, 3)


class AboutYouPage(Page):
    """Leads through the groups; what was answered is never asked again."""

    place: ClassVar[str] = "about-you"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._index = 0
        self._groups = about_you_groups(self.state)
        self.parts = PartList(self._groups, self._go)
        self._content = QWidget()
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 14)
        if look().simple:
            # One thing is enough on a bad day; the way on leads through all parts.
            self.parts.setParent(self)
            self.parts.hide()
            self.add(self._content)
        else:
            sides = SideBySide(
                self.parts, self._content, narrowest=_NARROWEST, shares=_SHARES, gap=24
            )
            sides.turned.connect(lambda stacked: self.parts.fold_away(on=stacked))
            self.add(sides)
        self._show_group(self._begun())

    @override
    def refresh(self) -> None:
        self._form.show()
        self.parts.show_journey(self.state.journey, self._index)

    @override
    def leave(self) -> None:
        self._form.finish()

    @override
    def show_subject(self, subject: str) -> None:
        """Show the question about a part of the profile, such as ``edss``."""
        at = next(
            (n for n, one in enumerate(self._groups) if subject in one.places), -1
        )
        if at >= 0 and self._form.settle():
            self._show_group(at)
            self.frame_changed.emit()
            field = self._form.fields[subject]
            # The heading has the keyboard first, as on every way to a page.
            QTimer.singleShot(0, field, lambda: self._go_into(field))

    def _go_into(self, field: QWidget) -> None:
        for stop in tab_stops(field):
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view.emit(field)
            return

    @override
    def head(self) -> PageHead:
        group = self._groups[self._index]
        told = sum(one.answered(self.state.journey) for one in self._groups)
        part = counted(
            self.tr("{told} of {asked} answered, all of it optional"),
            told=told,
            asked=sum(len(one.reads) for one in self._groups),
        )
        return PageHead(
            where=self.where_line(part),
            heading=group.heading,
            sentence=group.sentence,
        )

    @override
    def bar(self) -> PageBar:
        last = self._index == len(self._groups) - 1
        onward = self._out_of_here()
        if not last:
            heading = self._groups[self._index + 1].heading
            onward = BarAction(
                words=self.tr("Next: {part}").format(
                    part=inside_sentence(heading, self.state.speaker.language)
                ),
                run=lambda: self._go(self._index + 1),
            )
        leaves = () if last else self._leaving()
        back = self._go_back if self._index else None
        return PageBar(primary=onward, secondary=leaves, back=back)

    def _leaving(self) -> tuple[BarAction, ...]:
        """Return the way on without the parts that are left."""
        onward, following = self._out_of_here(), next_place(self.place)
        if onward is None or following is None:
            return ()
        title = inside_sentence(place_title(following), self.state.speaker.language)
        words = self.tr("Skip to: {place}").format(place=title)
        return (BarAction(words=words, run=onward.run),)

    def _begun(self) -> int:
        """Return the group in which something typed waits, else the first not done."""
        names = self.context.drafts.names(self.state.journey.id)
        for index in range(len(self._groups)):
            if any(name.startswith(f"{self.place}/{index}:") for name in names):
                return index
        journey = self.state.journey
        told = [one.answered(journey) < len(one.reads) for one in self._groups]
        # Who has answered all of it looks at it from the start.
        return told.index(True) if True in told else 0

    def _go_back(self) -> None:
        self._go(self._index - 1)

    def _out_of_here(self) -> BarAction | None:
        onward = self.next_action()
        if onward is None:
            return None
        return BarAction(words=onward.words, run=partial(self._when_settled, onward))

    def _when_settled(self, onward: BarAction) -> None:
        if self._form.settle():
            onward.run()

    def _go(self, index: int) -> None:
        if self._form.settle():
            self._show_group(index)
            self.frame_changed.emit()
            self.start_over()

    def _show_group(self, index: int) -> None:
        self._index = index
        empty_layout(self._box)
        self._form = AnswerForm(self.context, f"{self.place}/{index}:")
        fields = self._groups[index].build(self._form)
        for widget in with_words_explained(self.context, fields):
            self._box.addWidget(widget)
        self._box.addStretch(1)
        self._form.show()
        self.parts.show_journey(self.state.journey, index)
