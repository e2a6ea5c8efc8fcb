"""What is wrong with a sheet, each with a way to its field."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from planner.models.plan.protocol import TreatmentProtocol
from planner.services.sheet.sheet_problems import SheetProblem
from planner.services.words.speaker import Speaker
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body

_MOST_TOLD: Final = 3


class SheetTrouble(Card):
    """Tells the first problems; gone while there is none."""

    asked_for = Signal(object)
    """The ``SheetProblem`` the person wants to mend."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._speaker = speaker
        self.hide()

    def show_problems(
        self,
        problems: Sequence[SheetProblem],
        protocol: TreatmentProtocol,
        refusal: str = "",
    ) -> None:
        """Tell what is to be mended, and why there can be no dates."""
        self.empty()
        self.setVisible(bool(problems or refusal))
        if refusal:
            self.add(body(f"△ {refusal}"))
        for problem in problems[:_MOST_TOLD]:
            step = protocol.step(problem.step) if problem.step else None
            title = self._speaker.step_title(step) if step is not None else ""
            words = self._speaker.error(problem.error)
            if title:
                words = with_label(title, words)
            go = self.tr("Go there")
            there = link(
                go, partial(self.asked_for.emit, problem), with_label(go, words)
            )
            self.add(body(f"△ {words}"), flow(there))
        more = len(problems) - _MOST_TOLD
        if more > 0:
            self.add(
                body(
                    counted(
                        self.tr(
                            "{count, plural, one {And # more.} other {And # more.}}"
                        ),
                        count=more,
                    )
                )
            )
