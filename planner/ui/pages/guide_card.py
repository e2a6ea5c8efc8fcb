"""Six steps to a decision, with "you are here"; only the pages have numbers."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.services.views.guidance import GuideStep, guide_steps
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.widgets.buttons import link
from planner.ui.widgets.focus.keep_focus import rebuild_keeping_focus
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import small, strong


class GuideCard(Card):
    """Says which steps were taken; each leads to where it is taken."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.state.texts.get("guidance.steps-title"))
        self._context = context
        self._rows = column(gap=12)
        self.add(self._rows)
        self._shown: tuple[GuideStep, ...] = ()

    def refresh(self) -> None:
        """Show how far the person is now."""
        steps = guide_steps(self._context.state.journey)
        if steps != self._shown:
            self._shown = steps
            rebuild_keeping_focus(self, self._show_steps)

    def _show_steps(self) -> None:
        layout = self._rows.layout()
        if layout is None:
            return
        empty_layout(layout)
        for step in self._shown:
            layout.addWidget(self._row(step))

    def _row(self, step: GuideStep) -> QWidget:
        texts = self._context.state.texts
        key = f"guidance.step-{step.number}"
        title = texts.get(f"{key}.title")
        place = place_title(step.place)
        words = QCoreApplication.translate("Guide", "Go to “{place}”")
        go = link(
            words.format(place=place),
            partial(self._context.frame.go_to, step.place),
            with_label(words.format(place=place), title),
        )
        head = flow(strong(title), *self._state(step), gap=10)
        return column(head, small(texts.get(f"{key}.body")), flow(go), gap=2)

    def _state(self, step: GuideStep) -> list[QWidget]:
        if step.here:
            here = self._context.state.texts.get("guidance.you-are-here")
            return [Pill(here, Tone.TINT, "●")]
        if step.done:
            return [Pill(QCoreApplication.translate("Guide", "Done"), Tone.GOOD, "✓")]
        return []
