"""Questions to settle about fit: what speaks for, what against, what to ask.

Three lists and no count: a number of criteria met would read as a score.
"""

from collections.abc import Mapping
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.models.evidence.evidence import Option
from planner.models.evidence.fit import (
    CriterionResult,
    FitAnswer,
    FitSide,
    ProfileField,
)
from planner.services.views.deciding.fit import assess
from planner.ui.dialogs.glossary_words import words_explained
from planner.ui.look.look import look
from planner.ui.look.tokens import Tone
from planner.ui.pages.base_page import Page
from planner.ui.state.bar_action import PageHead
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import title

_SHAPES = {
    FitAnswer.MET: ("✓", Tone.GOOD),
    FitAnswer.NOT_MET: ("✕", Tone.ATTENTION),
    FitAnswer.NOT_KNOWN: ("?", Tone.TINT),
    FitAnswer.DOES_NOT_APPLY: ("\N{EN DASH}", Tone.PLAIN),
}

_ASKED_AS: Final[Mapping[ProfileField, str]] = {
    ProfileField.AGE: "born",
    ProfileField.YEARS_SINCE_ONSET: "onset",
    ProfileField.EDSS: "edss",
    ProfileField.MS_TYPE: "ms_type",
    ProfileField.WALKING: "walking",
    ProfileField.RELAPSES_12: "relapses_12",
    ProfileField.RELAPSES_24: "relapses_24",
    ProfileField.ACTIVE_12: "new_lesions_12",
    ProfileField.ACTIVE_24: "relapses_24",
    ProfileField.TAKES_DRUG: "present_drug.drug",
    ProfileField.FAILED_HIGH_EFFICACY: "present_drug.failed",
}
"""Which question of About you answers it."""


class FitPage(Page):
    """Things that speak against an option are named as plainly as the rest."""

    place: ClassVar[str] = "fit"
    first_things: ClassVar[int] = 2

    @override
    def build(self) -> None:
        self._options = tuple(
            option
            for option in self.state.catalog.aid.options
            if any(option.id in one.options for one in self.state.catalog.aid.criteria)
        )
        choices = [
            Choice(str(option.id), self._short(option)) for option in self._options
        ]
        self._option = self._first_option()
        self._which = ChoiceList(self.tr("Which option?"), choices, chips=True)
        self._which.set_value(self._option)
        self._which.chosen.connect(self._choose)
        self._list = column(gap=14)
        self.add(self._which, self._list)

    def _first_option(self) -> str:
        """Return what the person leans to, else the first that they compare."""
        decision = self.state.journey.decision
        known = [option.id for option in self._options]
        wished = (decision.choice, *decision.compared)
        return str(next((one for one in wished if one in known), known[0]))

    @override
    def refresh(self) -> None:
        layout = self._list.layout()
        if layout is None:
            return
        empty_layout(layout)
        shown = self._widgets()
        for widget in (*shown, *words_explained(self.context, (self._which, *shown))):
            layout.addWidget(widget)

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Questions to settle about fit"),
            sentence=self.state.texts.get("criteria.intro"),
        )

    def _choose(self, option: str) -> None:
        self._option = option
        self.refresh()

    def _widgets(self) -> list[QWidget]:
        results = self._results()
        shown: list[QWidget] = []
        for side in (FitSide.AGAINST, FitSide.FOR, FitSide.ASK, FitSide.APART):
            found = [one for one in results if one.side is side]
            if found:
                heading = self.state.speaker.label(side)
                shown += [title(heading), *(self._card(one) for one in found)]
        return shown

    def _results(self) -> tuple[CriterionResult, ...]:
        criteria = [
            one
            for one in self.state.catalog.aid.criteria
            if self._option in one.options
        ]
        return assess(
            self.state.journey.profile,
            criteria,
            self.state.today(),
            self.state.catalog.drugs(),
        )

    def _card(self, result: CriterionResult) -> Card:
        texts = self.state.texts
        criterion = result.criterion
        key = f"criteria.{criterion.id}"
        rows = [
            (self.tr("It says"), texts.get(f"{key}.says")),
            (self.tr("Published by"), texts.get(f"criteria.bodies.{criterion.body}")),
            (self.tr("Why it matters"), texts.get(f"{key}.why")),
            (self.tr("What to ask"), texts.get(f"{key}.ask")),
        ]
        if look().simple:
            rows = [rows[0], rows[3]]
        card = Card(texts.get(f"{key}.title"))
        card.add(flow(*self._pills(result)), FactGrid(rows))
        if result.answer is FitAnswer.NOT_KNOWN and not result.only_clinician:
            card.add(flow(self._answer_it(texts.get(f"{key}.title"), result)))
        source = self.state.catalog.source(criterion.source)
        show = self.context.frame.show_source
        return card.add(source_links([source], lambda found: show(found.id)))

    def _pills(self, result: CriterionResult) -> list[QWidget]:
        texts = self.state.texts
        if result.speaks_against:
            # "Met" would read as good news: what is met here is the objection.
            words = texts.get("criteria.speaks-against")
            return [Pill(words, Tone.ATTENTION, "△")]
        shape, tone = _SHAPES[result.answer]
        pills: list[QWidget] = [
            Pill(texts.get(f"criteria.{result.answer}"), tone, shape)
        ]
        if result.criterion.against and result.side is FitSide.ASK:
            pills.append(Pill(texts.get("criteria.would-speak-against"), Tone.TINT))
        if result.only_clinician:
            pills.append(Pill(texts.get("criteria.only-clinician"), Tone.PLAIN))
        return pills

    def _answer_it(self, name: str, result: CriterionResult) -> QWidget:
        missing = (
            one.test.field for one in result.tests if one.answer is FitAnswer.NOT_KNOWN
        )
        asked = next((_ASKED_AS[ProfileField(one)] for one in missing), "")
        return button(
            self.tr("Answer it in “About you”"),
            lambda: self.context.frame.go_to("about-you", asked),
            spoken=self.tr("Answer it in “About you”: {name}").format(name=name),
        )

    def _short(self, option: Option) -> str:
        return self.state.texts.get(f"options.{option.id}.short")
