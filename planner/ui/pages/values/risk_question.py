"""How much risk would be worth it: asked once, in a published form."""

from planner.models.person.decision import RiskAccepted, Voice
from planner.services.edits.decision_edits import accept_risk
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import body, quiet


class RiskQuestion(Card):
    """The question, its answers, and what stands beside it.

    Args:
        context: of the page.
        second: whether it is the other person's copy.
    """

    def __init__(self, context: PageContext, *, second: bool) -> None:
        words, label = context.state.texts, context.state.speaker.label
        super().__init__(words.get("values.risk-title"))
        self._state, self._second = context.state, second
        choices = [
            Choice(one, label(one), aside=one is RiskAccepted.NOT_SURE)
            for one in RiskAccepted
        ]
        self.answers = ChoiceList(words.get("values.risk-title"), choices, chips=True)
        self.answers.chosen.connect(self._take)
        self.add(body(words.get("values.risk-body")))
        self.add(self.answers)
        self.add(quiet(words.get("values.risk-beside")))
        self.add(quiet(words.get("values.risk-source")))
        self.show_answer()

    def show_answer(self) -> None:
        """Show what is stored."""
        decision = self._state.journey.decision
        voice = (decision.second or Voice()) if self._second else decision.mine
        self.answers.set_value(voice.risk)

    def _take(self, risk: RiskAccepted) -> None:
        self._state.run(lambda journey: accept_risk(journey, risk, second=self._second))
        # Also where it could not be stored: what is shown is what is kept.
        self.show_answer()
