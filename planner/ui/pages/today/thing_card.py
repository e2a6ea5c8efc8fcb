"""One of the at most three things of today."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtWidgets import QPushButton

from planner.models.ids import StepId
from planner.services.views.living.today_view import Thing, ThingAction
from planner.ui.widgets.buttons import button, link, primary
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import beside, column, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import quiet, title


class ThingQuestions(Struct, frozen=True, kw_only=True):
    """What the buttons of a thing ask, each about its step.

    Attributes:
        book: for the agreed date.
        done: when it happened.
        details: nothing; it shows all about the step.
        visit: what goes to an appointment, and what was said there.
    """

    book: Callable[[StepId], None]
    done: Callable[[StepId], None]
    details: Callable[[StepId], None]
    visit: Callable[[StepId], None]


class ThingCard(Card):
    """Says what is to do and offers the one likely action.

    Args:
        thing: what is to do.
        ask: what its buttons do.
        leads: whether it is the first; its button is the one that stands out.
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
        do = column(self._button(thing, leads=leads), *self._visit(thing), more, gap=2)
        self.add(beside(words, do))

    def _visit(self, thing: Thing) -> list[QPushButton]:
        if not thing.is_visit:
            return []
        words = self.tr("Before and after the visit")
        run = partial(self._ask.visit, thing.step)
        return [link(words, run, with_label(words, thing.title))]

    def _button(self, thing: Thing, *, leads: bool) -> QPushButton:
        words, run = {
            ThingAction.ENTER_DATE: (self.tr("Enter the date"), self._ask.book),
            ThingAction.BOOK: (self.tr("I have a date"), self._ask.book),
            ThingAction.DONE: (self.tr("It is done"), self._ask.done),
            ThingAction.HAPPENED: (self.tr("It happened"), self._ask.done),
        }[thing.action]
        make = primary if leads else button
        return make(
            words, partial(run, thing.step), spoken=with_label(words, thing.title)
        )
