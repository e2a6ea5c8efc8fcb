"""One of the at most three things of today."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtWidgets import QPushButton

from planner.models.ids import DAY0, StepId
from planner.services.views.living.today_view import Thing
from planner.services.views.today.ranks import ThingAction
from planner.ui.look.look import look
from planner.ui.pages.today.later_button import Later, LaterButton
from planner.ui.widgets.buttons import button, link, primary
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import quiet, title


class ThingQuestions(Struct, frozen=True, kw_only=True):
    """What the buttons of a thing ask, each about its step.

    Attributes:
        book: for the agreed date.
        done: when it happened.
        drop: why it is not needed.
        later: nothing; it is asked again then.
        put_off: for another Day 0.
        details: nothing; it shows all about the step.
        visit: what goes to an appointment, and what was said there.
    """

    book: Callable[[StepId], None]
    done: Callable[[StepId], None]
    drop: Callable[[StepId], None]
    later: Callable[[StepId, Later], None]
    put_off: Callable[[], None]
    details: Callable[[StepId], None]
    visit: Callable[[StepId], None]


class ThingCard(Card):
    """Says what is to do, and is closed right there.

    Args:
        thing: what is to do.
        ask: what its buttons do.
        leads: whether it is the first; its button is the one that stands out.

    Attributes:
        answer: the button of its likely answer.
    """

    def __init__(self, thing: Thing, ask: ThingQuestions, *, leads: bool) -> None:
        super().__init__()
        self._ask = ask
        self.setAccessibleName(thing.title)
        words = column(
            flow(Pill(thing.phase)), title(thing.title), quiet(thing.text), gap=6
        )
        details = self.tr("Details")
        more = link(
            details, partial(ask.details, thing.step), with_label(details, thing.title)
        )
        main, *others = self._answers(thing, leads=leads)
        # On a bad day the likely answer, to be asked later and a way to see all.
        rest = [] if look().simple else others
        rest = [*rest, LaterButton(thing.title, self._later)]
        self._step = thing.step
        self.answer = main
        self.add(words, flow(main, *rest, *self._visit(thing), more))

    def _later(self, wish: Later) -> None:
        self._ask.later(self._step, wish)

    def _visit(self, thing: Thing) -> list[QPushButton]:
        if not thing.is_visit:
            return []
        words = self.tr("Before and after the visit")
        run = partial(self._ask.visit, thing.step)
        return [link(words, run, with_label(words, thing.title))]

    def _answers(self, thing: Thing, *, leads: bool) -> list[QPushButton]:
        """Return what closes the thing, the likely answer first."""
        ask = self._ask
        date = (self.tr("I have a date"), ask.book)
        happened = (self.tr("It happened"), ask.done)
        drop = (self.tr("Not needed"), ask.drop)
        if thing.step == DAY0 and thing.action is ThingAction.HAPPENED:
            put_off = (self.tr("No, it was put off"), lambda _step: ask.put_off())
            answers = [(self.tr("Yes, it happened"), ask.done), put_off]
        else:
            answers = {
                ThingAction.ENTER_DATE: [(self.tr("I have the date"), ask.book), drop],
                ThingAction.BOOK: [date, happened, drop],
                ThingAction.DONE: [happened, drop],
                ThingAction.HAPPENED: [happened, date, drop],
            }[thing.action]
        makes = (primary if leads else button, *(button for _ in answers[1:]))
        return [
            make(words, partial(run, thing.step), spoken=with_label(words, thing.title))
            for make, (words, run) in zip(makes, answers, strict=True)
        ]
