"""Four questions about being ready to decide, before the walk and after it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec import Struct

from planner.models.person.decision import Readiness, Voice
from planner.models.person.profile import YesNo
from planner.models.structs import replace
from planner.services.edits.decision_edits import set_readiness
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, small, strong


class _Asked(Struct, frozen=True):
    """A question: its words stand under ``key``; ``get`` and ``put`` its answer."""

    key: str
    get: Callable[[Readiness], YesNo | None]
    put: Callable[[Readiness, YesNo], Readiness]


_ASKED: Final = (
    _Asked("know", lambda of: of.know, lambda of, told: replace(of, know=told)),
    _Asked("clear", lambda of: of.clear, lambda of, told: replace(of, clear=told)),
    _Asked(
        "supported",
        lambda of: of.supported,
        lambda of, told: replace(of, supported=told),
    ),
    _Asked("sure", lambda of: of.sure, lambda of, told: replace(of, sure=told)),
)


class ReadinessCard(Card):
    """Asks the same four questions twice; both answers are kept side by side."""

    def __init__(self, state: AppState) -> None:
        texts = state.texts
        super().__init__(texts.get("guidance.readiness-title"))
        self._state = state
        self._shows: list[Callable[[Voice], None]] = []
        self.spaced(14).add(small(texts.get("guidance.readiness-body")))
        for after in (False, True):
            heading = texts.get(f"guidance.readiness-{'after' if after else 'before'}")
            self.add(strong(heading))
            for asked in _ASKED:
                self._ask(asked, heading, after=after)

    def refresh(self) -> None:
        """Show the stored answers."""
        for show in self._shows:
            show(self._state.journey.decision.mine)

    def _ask(self, asked: _Asked, heading: str, *, after: bool) -> None:
        question = self._state.texts.get(f"guidance.readiness.{asked.key}")
        answers = ChoiceList(with_label(heading, question), self._yes_no(), chips=True)
        answers.chosen.connect(partial(self._answer, asked, after=after))
        self._shows.append(
            lambda mine: answers.set_value(asked.get(_told(mine, after=after)))
        )
        self.add(column(body(question), answers))

    def _answer(self, asked: _Asked, value: YesNo, *, after: bool) -> None:
        stored = _told(self._state.journey.decision.mine, after=after)
        readiness = asked.put(stored, value)
        self._state.run(lambda journey: set_readiness(journey, readiness, after=after))

    def _yes_no(self) -> list[Choice[YesNo]]:
        return [
            Choice(YesNo.YES, self.tr("Yes")),
            Choice(YesNo.NO, self.tr("No")),
            Choice(YesNo.NOT_SURE, self.tr("Don't know"), aside=True),
        ]


def _told(mine: Voice, *, after: bool) -> Readiness:
    return mine.after if after else mine.before
