"""Where and what it costs: centres, their answers, money, warning signs."""

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.models.ids import CentreId
from planner.models.person.decision import Centre
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.tokens import WIDE_PAGE, Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.centres.centre_cards import (
    ANSWER,
    CHANGED_CENTRE,
    NEW_CENTRE,
    AnswerCard,
    CentreCard,
    CentreForm,
)
from planner.ui.pages.centres.cost_cards import AMOUNT, RATE, cost_widgets
from planner.ui.pages.centres.reported_cards import ReportedCards
from planner.ui.state.bar_action import PageBar, PageHead
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.keep_focus import rebuild_keeping_focus
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.compare_table import CompareRow, CompareTable
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.joints import in_facts
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import body, quiet, small

_OWN = "own"
_ASK = "ask"
_CHANGE = "change"
_COST = "cost"


class CentresPage(Page):
    """Five parts, one in view: own centres, side by side, costs, reports, signs."""

    place: ClassVar[str] = "centres"
    first_things: ClassVar[int] = 2
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._part, self._centre = self._begun()
        self._into = ""
        self._shown: tuple[str, CentreId | None] = ("", None)
        names = {
            _OWN: self.tr("Your centres"),
            "compare": self.tr("Compare"),
            _COST: self.tr("What it costs"),
            "reported": self.tr("Look up a centre"),
            "signs": self.tr("Warning signs"),
        }
        self._tabs = {
            part: button(words, partial(self._open, part))
            for part, words in names.items()
        }
        for tab in self._tabs.values():
            tab.setCheckable(True)
        self._content = QWidget()
        self.add(flow(*self._tabs.values()), self._content)

    def _begun(self) -> tuple[str, CentreId | None]:
        """Return the part, and the centre, in which something typed waits."""
        for name in self.context.drafts.names(self.state.journey.id):
            if name in {AMOUNT, RATE}:
                return _COST, None
            if name == NEW_CENTRE:
                return _CHANGE, None
            for start, part in ((CHANGED_CENTRE, _CHANGE), (ANSWER, _ASK)):
                centre = CentreId(name.removeprefix(start).split(":")[0])
                if name.startswith(start) and centre in self.state.journey.centres:
                    return part, centre
        return _OWN, None

    @override
    def refresh(self) -> None:
        for part, tab in self._tabs.items():
            tab.setChecked(part == self._part or (part == _OWN and self._within()))
        shown = (self._part, self._centre)
        if self._within() and shown == self._shown:
            return  # what is being typed stays; it stores itself
        self._shown = shown
        rebuild_keeping_focus(self, self._show_part)

    def _show_part(self) -> None:
        shown = with_words_explained(self.context, self._widgets())
        fresh = column(*shown, gap=14)
        self.body.replaceWidget(self._content, fresh)
        self._content.hide()
        self._content.deleteLater()
        self._content = fresh

    @override
    def head(self) -> PageHead:
        centre = self.state.journey.centres.get(self._centre or CentreId(""))
        if self._part == _ASK and centre is not None:
            return PageHead(
                where=self.where_line(centre.name),
                heading=self.tr("Questions to the centre: {centre}").format(
                    centre=centre.name
                ),
                sentence=self.state.texts.get("checklist.intro"),
            )
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Where, and what it costs"),
            sentence=self.tr(
                "Ask every centre the same questions. What nobody answered stays in"
                " view."
            ),
        )

    @override
    def bar(self) -> PageBar:
        back = partial(self._open, _OWN) if self._within() else None
        return PageBar(primary=self.next_action(), back=back)

    def _within(self) -> bool:
        return self._part in {_ASK, _CHANGE}

    def _open(self, part: str, centre: CentreId | None = None) -> None:
        self._part, self._centre = part, centre
        self._shown = ("", None)
        self.refresh()
        self.frame_changed.emit()
        self.start_over()

    def _widgets(self) -> list[QWidget]:
        make = {
            _OWN: self._own,
            _ASK: self._questions,
            _CHANGE: self._form,
            "compare": self._compare,
            _COST: self._costs,
            "reported": ReportedCards(self.context).cards,
            "signs": self._signs,
        }
        return make[self._part]()

    def _own(self) -> list[QWidget]:
        centres = self.state.journey.centres.values()
        shown: list[QWidget] = [self._card(centre) for centre in centres]
        if not shown:
            shown.append(
                Card().add(
                    body(self.tr("No centre yet. Add those that you think about."))
                )
            )
        add = partial(self._open, _CHANGE, None)
        return [*shown, flow(button(self.tr("Add a centre"), add))]

    def _card(self, centre: Centre) -> Card:
        return CentreCard(
            self.context,
            centre,
            partial(self._open, _ASK, centre.id),
            partial(self._open, _CHANGE, centre.id),
        )

    def _form(self) -> list[QWidget]:
        centre = self.state.journey.centres.get(self._centre or CentreId(""))
        return [CentreForm(self.context, centre, partial(self._open, _OWN))]

    def _questions(self) -> list[QWidget]:
        centre = self._centre
        if centre is None or centre not in self.state.journey.centres:
            return self._own()
        questions = self.state.catalog.aid.centre_questions
        return [AnswerCard(self.context, centre, one.id) for one in questions]

    def _compare(self) -> list[QWidget]:
        centres = tuple(self.state.journey.centres.values())
        if not centres:
            return self._own()
        texts = self.state.texts
        rows = [
            CompareRow(
                texts.get(f"checklist.{question.id}.question"),
                "",
                [self._answer(centre, question.id) for centre in centres],
            )
            for question in self.state.catalog.aid.centre_questions
        ]
        return [CompareTable([centre.name for centre in centres], rows)]

    def _answer(self, centre: Centre, question: str) -> QWidget:
        given = centre.answers.get(question)
        if given is None or not given.text:
            words = self.state.texts.get("centres.unanswered")
            return flow(Pill(words, Tone.ATTENTION, "△"))
        day = self.state.speaker.day_bare(given.on) if given.on else ""
        told = in_facts(given.who, given.how, day)
        return column(body(given.text), small(told)) if told else body(given.text)

    def _costs(self) -> list[QWidget]:
        rates = self.state.journey.rates.values()
        into = self._into or next((rate.into for rate in rates), "")
        return cost_widgets(self.context, into, self._convert)

    def _convert(self, into: str) -> None:
        self._into = into
        self.refresh()

    def _signs(self) -> list[QWidget]:
        texts = self.state.texts
        shown: list[QWidget] = [
            quiet(texts.get("warnings.intro")),
            flow(
                button(
                    self.tr("What sellers say, and what is known"),
                    self.context.frame.show_claims,
                )
            ),
        ]
        show = self.context.frame.show_source
        for sign in self.state.catalog.aid.warning_signs:
            sources = [self.state.catalog.source(source) for source in sign.sources]
            shown.append(
                Card(texts.get(f"warnings.{sign.id}.sign")).add(
                    body(texts.get(f"warnings.{sign.id}.why")),
                    source_links(sources, lambda found: show(found.id)),
                )
            )
        return shown
