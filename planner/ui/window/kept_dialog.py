"""What is saved, what waits to be added, and what could not be stored."""

from functools import partial
from typing import Final

from planner.services.journeys.kept_drafts import KeptDraft
from planner.services.views.walk import PLACES
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.look.tokens import Tone
from planner.ui.pages.data.saving_everything import SavingEverything
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, quiet, small, strong
from planner.ui.window.parting import waiting_title

_SHOWN: Final = 80
"""Letters of what waits, so that it is known again."""


class KeptDialog(FramedDialog):
    """Every form that holds something, with a way there and a way to clear it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("What is saved"))
        self._journey = context.state.journey.id
        self._waits, self._saving = column(gap=14), SavingEverything(context)
        self.add(self._waits)
        self.body.addStretch(1)
        self._fill()

    def _fill(self) -> None:
        layout = self._waits.layout()
        if layout is None:
            return
        empty_layout(layout)
        saved, drafts = self.context.saved, self.context.drafts
        layout.addWidget(body(saved.words()))
        if saved.trouble is not None:
            layout.addWidget(self._trouble(saved.reason()))
        names = saved.waiting()
        if names:
            words = self.tr(
                "This is kept as you typed it. It is not in your plan, diary or papers"
                " until you add it there."
            )
            layout.addWidget(quiet(words))
        for name in names:
            draft = drafts.find(self._journey, name)
            if draft is not None:
                layout.addWidget(self._waiting(name, draft))
        if not names and saved.trouble is None:
            layout.addWidget(body(self.tr("Nothing waits to be added.")))

    def _trouble(self, reason: str) -> Card:
        return Card(self.tr("Not saved"), Tone.ATTENTION).add(
            body(reason),
            flow(
                button(self.tr("Try again"), self._try_again),
                link(self.tr("Save everything in a file"), self._saving.save),
            ),
        )

    def _waiting(self, name: str, draft: KeptDraft) -> Card:
        place = name.split("/", maxsplit=1)[0]
        title = waiting_title(place)
        longest = max(draft.texts.values(), key=len, default="")
        begun = self.context.state.speaker.day_bare(draft.begun)
        card = Card()
        card.add(strong(title), body(" ".join(longest[:_SHOWN].split())))
        card.add(small(self.tr("begun on {date}").format(date=begun)))
        clear = self.tr("Clear it")
        buttons = [link(clear, partial(self._clear, name), with_label(clear, title))]
        if place in {one.id for one in PLACES}:
            go = self.tr("Go there")
            buttons.insert(0, link(go, partial(self._go, place), with_label(go, title)))
        return card.add(flow(*buttons))

    def _go(self, place: str) -> None:
        self.accept()
        self.context.frame.go_to(place)

    def _clear(self, name: str) -> None:
        self.context.drafts.clear(self._journey, name)
        self._fill()

    def _try_again(self) -> None:
        self.context.drafts.flush()
        self.context.saved.acknowledge()
        self._fill()
