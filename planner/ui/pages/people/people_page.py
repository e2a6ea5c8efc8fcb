"""People and numbers: typed once, used by steps, page 1, card, calendar and visits."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.journey import ContactRole
from planner.services.documents.case import open_case
from planner.services.documents.parts.closing_parts import card_rows
from planner.services.views.living.people_view import PeopleView, people_view
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.base_page import Page
from planner.ui.pages.people.helpers_card import HelpersCard
from planner.ui.pages.people.people_cards import (
    EmergencyPreview,
    MissingCard,
    NamedCard,
    NightCard,
    OthersCard,
)
from planner.ui.pages.people.person_form import PERSON, PersonForm
from planner.ui.state.bar_action import PageHead
from planner.ui.widgets.focus.keep_focus import rebuild_keeping_focus
from planner.ui.widgets.layout.layouts import column, empty_layout
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import small

_ROLES: Final = {role.value: role for role in ContactRole}


class PeoplePage(Page):
    """The night number, the named, the missing; the card as it prints beside them."""

    place: ClassVar[str] = "people"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self.form: PersonForm | None = None
        self._told, self._form_place, self._open = (column(gap=14) for _ in range(3))
        self._paper = column(gap=14)
        self.helpers = HelpersCard(self.context)
        left = column(self._told, self._form_place, self._open, self.helpers, gap=14)
        right = column(self._paper, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(left, right, narrowest=380, shares=(15, 9)))
        self._begin()

    @override
    def refresh(self) -> None:
        rebuild_keeping_focus(self, self._rebuild)
        self.helpers.show_journey()

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=self.where_line(*self._view().summary),
            heading=self.tr("People and numbers"),
            sentence=self.tr(
                "Each name is typed once. It goes on page 1, the emergency card, your"
                " carer's sheet and the calendar."
            ),
        )

    @override
    def show_subject(self, subject: str) -> None:
        role = _ROLES.get(subject)
        if role is not None:
            self.open_form(role)

    @override
    def leave(self) -> None:
        if self.form is not None:
            self.form.keep()

    def open_form(self, role: ContactRole) -> None:
        """Show the form of a person or number, and type into it."""
        self._put_form(role)
        self.refresh()
        if self.form is not None:
            self.form.name.line.setFocus()

    def _begin(self) -> None:
        """Go on with what was begun, else with whom the plan needs first."""
        for name in self.context.drafts.names(self.state.journey.id):
            role = _ROLES.get(name.removeprefix(PERSON))
            if name.startswith(PERSON) and role is not None:
                self._put_form(role)
                return
        missing = self._view().missing
        if missing:
            self._put_form(missing[0][0])

    def _view(self) -> PeopleView:
        return people_view(self.state.journey, self.state.speaker)

    def _put_form(self, role: ContactRole) -> None:
        self._drop_form()
        why = dict(self._view().missing).get(role, "")
        self.form = PersonForm(self.context, role, why, self._close_form)
        box = self._form_place.layout()
        if box is not None:
            box.addWidget(self.form)

    def _drop_form(self) -> None:
        if self.form is not None:
            # Letters that wait in it are kept: they come back with the form.
            self.form.draft.keep()
        self.form = None
        box = self._form_place.layout()
        if box is not None:
            empty_layout(box)

    def _close_form(self) -> None:
        self._drop_form()
        self.refresh()
        self.start_over()

    def _rebuild(self) -> None:
        view = self._view()
        for place, widgets in (
            (self._told, self._named(view)),
            (self._open, self._not_named(view)),
            (self._paper, self._card()),
        ):
            box = place.layout()
            if box is None:
                continue
            empty_layout(box)
            for widget in widgets:
                box.addWidget(widget)
            # An empty one would leave its gap above the first card.
            place.setVisible(bool(widgets))

    def _named(self, view: PeopleView) -> list[QWidget]:
        cards: list[QWidget] = []
        if view.night is not None:
            role = ContactRole.CENTRE_24H
            cards.append(NightCard(view.night, partial(self.open_form, role)))
        if view.named:
            cards.append(NamedCard(view.named, self.open_form))
        return cards

    def _not_named(self, view: PeopleView) -> list[QWidget]:
        opened = self.form.role if self.form is not None else None
        label = self.state.speaker.label
        cards: list[QWidget] = [
            MissingCard(label(role), why, partial(self.open_form, role))
            for role, why in view.missing
            if role is not opened
        ]
        others = tuple(role for role in view.others if role is not opened)
        if others:
            cards.append(OthersCard(others, self.state.speaker, self.open_form))
        return cards

    def _card(self) -> list[QWidget]:
        if self.state.journey.plan is None:
            return [small(self.tr("Your emergency card prints once there is a plan."))]
        case = open_case(self.state.service, self.state.journey, self.state.speaker)
        return [EmergencyPreview(card_rows(case))]
