"""The groups of About you on the pages of the walk, and one such page."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.about_you.group import Group
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.focus.tab_order import tab_stops
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.words.text import quiet, title

_TOGETHER: Final = ((0, 1, 2, 3, 4), (5, 6, 7, 8))
"""Which groups stand on each page. A group keeps its number: drafts are named by it."""


class PartPage(Struct, frozen=True):
    """One page of the walk through About you.

    Attributes:
        heading: of the page.
        sentence: below it; "" where each group has its own.
        parts: which groups stand on it, counted from 0.
    """

    heading: str
    sentence: str
    parts: tuple[int, ...]


def part_pages(groups: Sequence[Group]) -> tuple[PartPage, ...]:
    """Return which groups stand together; on a bad day each stands alone."""
    if look().simple:
        return tuple(
            PartPage(one.heading, one.sentence, (at,)) for at, one in enumerate(groups)
        )
    headings = (
        QCoreApplication.translate("PartPages", "You and your MS"),
        QCoreApplication.translate("PartPages", "Your health and your decision"),
    )
    return tuple(
        PartPage(heading, "", parts)
        for heading, parts in zip(headings, _TOGETHER, strict=True)
    )


class PartsInView(QWidget):
    """The groups of a page below each other, each with its heading and its fields.

    Args:
        context: what pages have.
        name: what the names of drafts begin with; a group adds its number.
        groups: all of them.
        page: which of them are shown.

    Signals:
        reached: the keyboard came into a group (its number).
    """

    reached = Signal(int)

    def __init__(
        self, context: PageContext, name: str, groups: Sequence[Group], page: PartPage
    ) -> None:
        super().__init__()
        self.forms = {at: AnswerForm(context, f"{name}/{at}:") for at in page.parts}
        self.parts: dict[int, QWidget] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 22)
        alone = len(page.parts) == 1
        for at in page.parts:
            if self.parts:
                box.addWidget(Rule())
            self.parts[at] = _part(groups[at], self.forms[at], alone=alone)
            box.addWidget(self.parts[at])
        explained = with_words_explained(context, self.parts.values())
        for links in explained[len(self.parts) :]:
            box.addWidget(links)
        box.addStretch(1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_answers(self) -> None:
        """Show what is stored in all fields."""
        for form in self.forms.values():
            form.show()

    def finish(self) -> None:
        """Store what is still being typed."""
        for form in self.forms.values():
            form.finish()

    def settle(self) -> bool:
        """Store what is typed; go back, once, to a date that could not be stored.

        Returns:
            Whether the person can go on.
        """
        self.finish()
        return all(form.settle() for form in self.forms.values())

    def field(self, place: str) -> QWidget | None:
        """Return the field of an answer by its place in the profile, if it is here."""
        found = (form.fields.get(place) for form in self.forms.values())
        return next((one for one in found if one is not None), None)

    def go_into(self, inside: QWidget) -> bool:
        """Give the keyboard to the first control of a field or of a group."""
        for stop in tab_stops(inside):
            stop.setFocus()
            return True
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for at, part in self.parts.items():
            if new is not None and part.isAncestorOf(new):
                self.reached.emit(at)


def _part(group: Group, form: AnswerForm, *, alone: bool) -> QWidget:
    """Return a group with its fields; alone on a page its words head the page."""
    part = QWidget()
    part.setAccessibleName(group.heading)
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    by_gap(box.setSpacing, 14)
    if not alone:
        head = QVBoxLayout()
        by_gap(head.setSpacing, 2)
        head.addWidget(title(group.heading))
        head.addWidget(quiet(group.sentence))
        box.addLayout(head)
    for widget in group.build(form):
        box.addWidget(widget)
    return part
