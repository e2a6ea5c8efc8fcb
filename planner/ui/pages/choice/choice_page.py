"""Your choice: an option, the centre, the timetable; or "not yet"."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.ids import OTHER_TREATMENT, CentreId, OptionId, ProtocolId
from planner.models.person.decision import Decision
from planner.models.structs import replace
from planner.services.edits.decision_edits import (
    choose,
    name_treatment,
    set_decision,
)
from planner.services.views.content_changes import change_lines
from planner.ui.dialogs.glossary_words import words_explained
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import WIDE_PAGE, Tone
from planner.ui.pages.base_page import Page
from planner.ui.state.bar_action import PageHead
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.field import TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, quiet, small

_NOT_YET = "not-yet"
_NARROWEST = 380


class ChoicePage(Page):
    """Nothing here is final: every answer can be changed, and the trail stays."""

    place: ClassVar[str] = "choice"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._details = column(gap=14)
        self._changed = column()
        self._explained = column()
        sides = SideBySide(self._options_card(), self._details, narrowest=_NARROWEST)
        self.add(self._changed, sides, self._explained)
        self._shown_for: tuple[object, ...] = ()

    @override
    def refresh(self) -> None:
        decision = self.state.journey.decision
        chosen = decision.choice
        if chosen is None and self._options.value() != _NOT_YET:
            self._options.set_value(None)
        elif chosen is not None:
            self._options.set_value(str(chosen))
        self._show_changed()
        self._show_details()
        self._explain()

    @override
    def head(self) -> PageHead:
        decision = self.state.journey.decision
        more: tuple[str, ...] = ()
        if decision.decide_by is not None:
            day = self.state.speaker.day_bare(decision.decide_by)
            more = (self.tr("decide by {date}").format(date=day),)
        return PageHead(
            where=self.where_line(*more),
            heading=self.tr("Your choice, for now"),
            sentence=self.tr(
                "You choose, or you say “not yet”. Both give you a plan worth having."
            ),
        )

    def _show_changed(self) -> None:
        """Whoever chose on older content is told what has changed in it."""
        state, box = self.state, self._changed.layout()
        if box is None:
            return
        empty_layout(box)
        decision, aid = state.journey.decision, state.catalog.aid
        intro, *lines = change_lines(decision, aid, state.today(), state.speaker) or (
            "",
        )
        if not intro:
            return
        card = Card(state.texts.get("changes.title"), Tone.ATTENTION)
        card.add(body(intro), points(*lines))
        box.addWidget(card)

    def _options_card(self) -> Card:
        choices = [
            Choice(str(option.id), self.state.speaker.option_name(option.id))
            for option in self.state.catalog.aid.options
            if option.has_timetable
        ]
        not_yet = Choice(
            _NOT_YET,
            self.tr("Not yet"),
            self.tr("I leave it open. I can come back at any time."),
            aside=True,
        )
        self._options = ChoiceList(self.tr("I plan for"), [*choices, not_yet])
        self._options.chosen.connect(self._choose)
        return Card(self.tr("I plan for")).add(self._options)

    def _choose(self, value: str) -> None:
        option = None if value == _NOT_YET else OptionId(value)
        today = self.state.today()
        self.state.run(lambda journey: choose(journey, option, today))

    def _show_details(self) -> None:
        decision = self.state.journey.decision
        centres = tuple(self.state.journey.centres.values())
        shape = (decision.choice, *((one.id, one.name) for one in centres))
        layout = self._details.layout()
        if layout is None:
            return
        if shape != self._shown_for:
            self._shown_for = shape
            empty_layout(layout)
            for widget in self._detail_cards():
                layout.addWidget(widget)
            if isinstance(layout, QVBoxLayout):
                layout.addStretch(1)
        if decision.choice is not None:
            self._protocols.set_value(str(decision.protocol or ""))
            self._centres.set_value(str(decision.centre or ""))

    def _detail_cards(self) -> list[QWidget]:
        option = self.state.journey.decision.choice
        if option is None:
            words = self.tr(
                "Not yet is an answer. Set a date to look again, and take the open"
                " questions to your team."
            )
            return [Card().add(body(words))]
        cards: list[QWidget] = [self._protocol_card(option), self._centre_card()]
        if option == OTHER_TREATMENT:
            return [self._name_card(), *cards]
        return cards

    def _name_card(self) -> Card:
        """Ask what the treatment is called: it stands on every paper."""
        self.treatment = TextField(self.tr("Its name"))
        self.treatment.set_value(self.state.journey.decision.treatment)
        draft = FormDraft(
            self.context, "choice/treatment", {"name": self.treatment}, self.treatment
        )
        self.treatment.committed.connect(
            lambda name: draft.take(
                lambda: self.state.run(lambda journey: name_treatment(journey, name))
            )
        )
        told = small(self.state.texts.get(f"options.{OTHER_TREATMENT}.evidence"))
        return Card(self.tr("Which treatment or trial?")).add(self.treatment, told)

    def _explain(self) -> None:
        layout = self._explained.layout()
        if layout is not None:
            empty_layout(layout)
            for widget in words_explained(self.context, [self]):
                layout.addWidget(widget)

    def _protocol_card(self, option: OptionId) -> Card:
        speaker = self.state.speaker
        choices = [
            Choice(str(name), speaker.protocol_title(self.state.catalog.protocol(name)))
            for name in self.state.catalog.aid.option(option).protocols
        ]
        later = Choice("", self.tr("I do not know yet"), aside=True)
        self._protocols = ChoiceList(
            self.tr("Which way of doing it"), [*choices, later]
        )
        self._protocols.chosen.connect(
            lambda name: self._keep_protocol(ProtocolId(name) if name else None)
        )
        card = Card(self.tr("Which way of doing it"))
        card.add(
            quiet(
                self.tr("Your centre's own sheet comes first. It can be read in later.")
            )
        )
        return card.add(self._protocols)

    def _centre_card(self) -> Card:
        choices = [
            Choice(str(centre.id), centre.name, centre.city)
            for centre in self.state.journey.centres.values()
        ]
        later = Choice("", self.tr("I do not know yet"), aside=True)
        self._centres = ChoiceList(self.tr("Where"), [*choices, later])
        self._centres.chosen.connect(
            lambda name: self._keep_centre(CentreId(name) if name else None)
        )
        card = Card(self.tr("Where"))
        if not choices:
            card.add(
                quiet(self.tr("You can add centres on the page “Where and cost”."))
            )
        return card.add(self._centres)

    def _keep_protocol(self, protocol: ProtocolId | None) -> None:
        self._keep(replace(self.state.journey.decision, protocol=protocol))

    def _keep_centre(self, centre: CentreId | None) -> None:
        self._keep(replace(self.state.journey.decision, centre=centre))

    def _keep(self, decision: Decision) -> None:
        self.state.run(lambda journey: set_decision(journey, decision))
