"""Ready to decide, and what is still to ask: the last page before the dates."""

from typing import ClassVar

from typing_extensions import override

from planner.ui.dialogs.glossary_words import words_explained
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.about_you.profile_bindings import DECIDE_BY
from planner.ui.pages.base_page import Page
from planner.ui.pages.choice.question_card import QuestionCard
from planner.ui.pages.choice.readiness_card import ReadinessCard
from planner.ui.pages.guide_card import GuideCard
from planner.ui.state.bar_action import PageHead
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout
from planner.ui.widgets.layout.side_by_side import SideBySide

_NARROWEST = 380


class QuestionsPage(Page):
    """The questions for the team beside the four about being ready."""

    place: ClassVar[str] = "questions"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._form = AnswerForm(self.context, f"{self.place}/")
        self._readiness = ReadinessCard(self.state)
        self._questions = QuestionCard(self.context)
        self._guide = GuideCard(self.context)
        self._explained = column()
        left = column(self._questions, gap=14)
        right = column(self._readiness, self._when_card(), self._guide, gap=14)
        sides = SideBySide(left, right, narrowest=_NARROWEST, shares=(3, 2))
        self.add(sides, self._explained)

    @override
    def refresh(self) -> None:
        self._readiness.refresh()
        self._form.show()
        self._questions.refresh()
        self._guide.refresh()
        layout = self._explained.layout()
        if layout is not None:
            empty_layout(layout)
            for widget in words_explained(self.context, [self]):
                layout.addWidget(widget)

    @override
    def leave(self) -> None:
        self._form.finish()

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Ready, and what to ask"),
            sentence=self.tr(
                "Take what is open to your team. Nobody has to be ready on a day."
            ),
        )

    def _when_card(self) -> Card:
        texts = self.state.texts
        field = self._form.date(texts.get("guidance.decide-by"), DECIDE_BY)
        return Card(self.tr("When")).spaced().add(field)
