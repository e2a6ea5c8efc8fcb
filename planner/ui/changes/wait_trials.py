"""A published wait that can be tried: a link for each, and what came of it in words."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.plan.schedule import ScheduledStep
from planner.services.journeys.what_if import WaitTrial, keep_wait, waits_to_try
from planner.services.words.step_words import trial_words
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body


class WaitTrials(QObject):
    """Offers the published examples of what an answer to "when" leaves out.

    Args:
        context: what pages have.
        ask: looks for the first day with the wait of an example.
        parent: what owns it.
    """

    def __init__(
        self, context: PageContext, ask: Callable[[WaitTrial], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._ask = context, ask

    def links(self, missing: tuple[ScheduledStep, ...]) -> list[QWidget]:
        """Return a link for each wait that somebody published for this person's drug.

        Args:
            missing: the steps that an answer does not count.
        """
        state = self._context.state
        waits = state.catalog.aid.waits
        trials = waits_to_try(missing, waits, state.journey, state.schedule)
        return [self._link(trial) for trial in trials]

    def answer(self, trial: WaitTrial, day: date | None) -> list[QWidget]:
        """Return what Day 0 could be then, whose example it is, and its source."""
        state, show = self._context.state, self._context.frame.show_source
        example, since = trial.example, trial.counted_from
        told = trial_words(example, trial.wait, since, day, state.speaker)
        source = state.catalog.source(example.source)
        opened = source_links([source], lambda one: show(one.id))
        kept = self.tr("Keep this wait in my plan")
        keep = link(kept, partial(self._keep, trial))
        return [*(body(line) for line in told), opened, flow(keep)]

    def _keep(self, trial: WaitTrial) -> None:
        self._context.state.run(lambda journey: keep_wait(journey, trial))

    def _link(self, trial: WaitTrial) -> QWidget:
        speaker = self._context.state.speaker
        words = self.tr("Try a wait of {wait}, as in a published example").format(
            wait=speaker.length(trial.wait)
        )
        example = speaker.texts.get(f"examples.{trial.example.id}")
        spoken = with_label(words, example)
        return flow(link(words, partial(self._ask, trial), spoken))
