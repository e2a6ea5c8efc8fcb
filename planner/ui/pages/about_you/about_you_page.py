"""About you: two pages of questions beside the list of all parts, all optional."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.language.letters import inside_sentence
from planner.services.views.walk import next_place
from planner.ui.look.look import look
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.about_you.about_you_groups import about_you_groups
from planner.ui.pages.about_you.part_list import PartList
from planner.ui.pages.about_you.part_pages import PartsInView, part_pages
from planner.ui.pages.base_page import Page
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.i18n import counted
from planner.ui.state.places import place_title
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
        self._pages = part_pages(self._groups)
        self.parts = PartList(self._groups, self._pages, self._go)
        self._content = QWidget()
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(0, 0, 0, 0)
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
        self._shown.show_answers()
        self.parts.show_journey(self.state.journey, self._index)

    @override
    def leave(self) -> None:
        self._shown.finish()

    @override
    def show_subject(self, subject: str) -> None:
        """Show the question about a part of the profile, such as ``edss``."""
        at = next(
            (n for n, one in enumerate(self._groups) if subject in one.places), -1
        )
        if at >= 0 and self._shown.settle():
            self._show_group(at)
            self.frame_changed.emit()
            field = self._shown.field(subject)
            if field is not None:
                # The heading has the keyboard first, as on every way to a page.
                QTimer.singleShot(0, field, lambda: self._go_into(field))

    def _go_into(self, inside: QWidget) -> None:
        if self._shown.go_into(inside):
            self.bring_into_view.emit(inside)

    @override
    def head(self) -> PageHead:
        page = self._pages[self._at]
        told = sum(one.answered(self.state.journey) for one in self._groups)
        part = counted(
            self.tr("{told} of {asked} answered, all of it optional"),
            told=told,
            asked=sum(len(one.reads) for one in self._groups),
        )
        return PageHead(
            where=self.where_line(part), heading=page.heading, sentence=page.sentence
        )

    @override
    def bar(self) -> PageBar:
        last = self._at == len(self._pages) - 1
        onward = self._out_of_here()
        if not last:
            heading = self._pages[self._at + 1].heading
            onward = BarAction(
                words=self.tr("Next: {part}").format(
                    part=inside_sentence(heading, self.state.speaker.language)
                ),
                run=lambda: self._turn(1),
            )
        leaves = () if last else self._leaving()
        back = (lambda: self._turn(-1)) if self._at else None
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
        asked = [at for page in self._pages for at in page.parts]
        for at in asked:
            if any(name.startswith(f"{self.place}/{at}:") for name in names):
                return at
        journey = self.state.journey
        groups = self._groups
        left = (
            at for at in asked if groups[at].answered(journey) < len(groups[at].reads)
        )
        # Who has answered all of it looks at it from the start.
        return next(left, 0)

    def _out_of_here(self) -> BarAction | None:
        onward = self.next_action()
        if onward is None:
            return None
        return BarAction(words=onward.words, run=partial(self._when_settled, onward))

    def _when_settled(self, onward: BarAction) -> None:
        if self._shown.settle():
            onward.run()

    @property
    def _at(self) -> int:
        """Return which page of the parts is in view, counted from 0."""
        pages = enumerate(self._pages)
        return next(at for at, page in pages if self._index in page.parts)

    def _turn(self, by: int) -> None:
        if self._shown.settle():
            self._show_group(self._pages[self._at + by].parts[0])
            self.frame_changed.emit()
            self.start_over()

    def _go(self, index: int) -> None:
        """Show a group: from the top of its page where it is the first there."""
        if not self._shown.settle():
            return
        page, here = self._at, self._index
        self._index = index
        if self._at != page:
            self._show_group(index)
            self.frame_changed.emit()
        self.parts.show_journey(self.state.journey, index)
        part = self._shown.parts[index]
        if index == self._pages[self._at].parts[0] and self._at != page:
            self.start_over()
        elif here != index or self.parts.folds:
            # Once the list above is folded and the part has its place.
            QTimer.singleShot(0, part, lambda: self._go_into(part))

    def _show_group(self, index: int) -> None:
        self._index = index
        empty_layout(self._box)
        self._shown = PartsInView(
            self.context, self.place, self._groups, self._pages[self._at]
        )
        self._shown.reached.connect(self._reach)
        self._box.addWidget(self._shown)
        self._shown.show_answers()
        self.parts.show_journey(self.state.journey, index)

    def _reach(self, index: int) -> None:
        self._index = index
        self.parts.mark(index)
