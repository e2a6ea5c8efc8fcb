"""Who made this, how evidence was chosen, how old it is, and what it does not meet."""

from collections.abc import Sequence

from planner.models.aid import AidAnswer, AidCriterion
from planner.services.about import (
    EVIDENCE,
    MAKING,
    age_lines,
    is_late,
    reading_line,
    standard_line,
)
from planner.ui.framed_dialog import FramedDialog
from planner.ui.page_context import PageContext
from planner.ui.tokens import Tone
from planner.ui.widgets.card import Card
from planner.ui.widgets.points import points
from planner.ui.widgets.text import TextLabel, body, strong


class AboutDialog(FramedDialog):
    """The page that IPDAS asks for, and the self-assessment."""

    def __init__(self, context: PageContext, _start: str = "") -> None:
        texts = context.state.texts
        super().__init__(context, texts.get("about.title"))
        self.add(
            Card(self.tr("Who made it")).add(*self._told(MAKING)),
            Card(self.tr("How the evidence was chosen")).add(*self._told(EVIDENCE)),
            self._age(),
            self._reading(),
            self._assessment(),
        )
        self.body.addStretch(1)

    def _told(self, names: tuple[str, ...]) -> list[TextLabel]:
        found = (self.context.state.texts.find(f"about.{name}") for name in names)
        return [body(words) for words in found if words]

    def _age(self) -> Card:
        state = self.context.state
        info, today = state.catalog.info, state.service.clock.today()
        tone = Tone.ATTENTION if is_late(info, today) else Tone.PLAIN
        lines = age_lines(info, today, state.speaker)
        return Card(self.tr("How old it is"), tone).add(*map(body, lines))

    def _reading(self) -> Card:
        state = self.context.state
        card = Card(state.texts.get("about.readability-title"))
        return card.add(body(reading_line(state.catalog.aid, state.speaker)))

    def _assessment(self) -> Card:
        texts = self.context.state.texts
        criteria = self.context.state.catalog.aid.self_assessment
        counts = {answer: _numbers(criteria, answer) for answer in AidAnswer}
        card = Card(texts.get("about.standard-title"))
        state = self.context.state
        card.add(body(standard_line(state.catalog.aid, state.speaker)))
        for answer, numbers in counts.items():
            card.add(
                strong(f"{texts.get(f'about.standard-{answer}')} ({len(numbers)})"),
                points(*(self._criterion(number) for number in numbers)),
            )
        return card

    def _criterion(self, number: str) -> str:
        words = self.context.state.texts.get(f"ipdas.{number.replace('.', '-')}")
        return f"{number}: {words}"


def _numbers(criteria: Sequence[AidCriterion], answer: AidAnswer) -> tuple[str, ...]:
    return tuple(one.number for one in criteria if one.answer is answer)
