"""How much risk would be worth it: asked once, in a published form."""

from collections.abc import Callable

from planner.models.person.decision import RiskAccepted
from planner.services.words.speaker import Speaker
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import body, quiet


class RiskQuestion(Card):
    """The question, its answers, and what stands beside it.

    Args:
        speaker: of the window's language.
        take: stores an answer.
    """

    def __init__(self, speaker: Speaker, take: Callable[[RiskAccepted], None]) -> None:
        super().__init__(speaker.texts.get("values.risk-title"))
        words = speaker.texts
        choices = [
            Choice(one, speaker.label(one), aside=one is RiskAccepted.NOT_SURE)
            for one in RiskAccepted
        ]
        self.answers = ChoiceList(words.get("values.risk-title"), choices, chips=True)
        self.answers.chosen.connect(take)
        self.add(body(words.get("values.risk-body")))
        self.add(self.answers)
        self.add(quiet(words.get("values.risk-beside")))
        self.add(quiet(words.get("values.risk-source")))
