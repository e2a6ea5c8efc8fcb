"""Who made this, how evidence was chosen, how old it is, and what it does not meet."""

from collections import Counter
from collections.abc import Sequence
from statistics import median

from planner.models.aid import AidAnswer, AidCriterion
from planner.ui.framed_dialog import FramedDialog
from planner.ui.page_context import PageContext
from planner.ui.tokens import Tone
from planner.ui.widgets.card import Card
from planner.ui.widgets.points import points
from planner.ui.widgets.text import TextLabel, body, strong

_MAKING = ("what-it-is", "what-it-is-not", "authors", "funding", "conflicts", "privacy")
_EVIDENCE = ("evidence", "ranges", "gaps", "needs", "values-method", "edss")


class AboutDialog(FramedDialog):
    """The page that IPDAS asks for, and the self-assessment."""

    def __init__(self, context: PageContext, _start: str = "") -> None:
        texts = context.state.texts
        super().__init__(context, texts.get("about.title"))
        self.add(
            Card(self.tr("Who made it")).add(*self._told(_MAKING)),
            Card(self.tr("How the evidence was chosen")).add(*self._told(_EVIDENCE)),
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
        info = state.catalog.info
        fields = {
            "dated": state.speaker.day_bare(info.dated),
            "review_by": state.speaker.day_bare(info.review_by),
        }
        late = state.service.clock.today() > info.review_by
        card = Card(self.tr("How old it is"), Tone.ATTENTION if late else Tone.PLAIN)
        keys = ("dated", "update", *(("out-of-date",) if late else ()))
        lines = (state.texts.say(f"about.{key}", **fields) for key in keys)
        return card.add(*(body(line) for line in lines))

    def _reading(self) -> Card:
        texts = self.context.state.texts
        grades = [page.grade for page in self.context.state.catalog.aid.readability]
        sentence = texts.say(
            "about.readability",
            highest=f"{max(grades, default=0):.1f}",
            middle=f"{median(grades or [0]):.1f}",
        )
        return Card(texts.get("about.readability-title")).add(body(sentence))

    def _assessment(self) -> Card:
        texts = self.context.state.texts
        criteria = self.context.state.catalog.aid.self_assessment
        counts = {answer: _numbers(criteria, answer) for answer in AidAnswer}
        card = Card(texts.get("about.standard-title"))
        card.add(body(texts.say("about.standard", **_fields(criteria))))
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


def _fields(criteria: Sequence[AidCriterion]) -> dict[str, str]:
    count = Counter(one.answer for one in criteria)
    return {
        "met": str(count[AidAnswer.MET]),
        "needs_people": str(count[AidAnswer.NEEDS_PEOPLE]),
        "not_applicable": str(count[AidAnswer.NOT_APPLICABLE]),
        "total": str(len(criteria)),
    }
