"""How the plan would look, a line a phase, and what is not counted in it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Mark
from planner.services.views.living.beginning_view import BeginningView
from planner.ui.look.following import by_gap
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import counted
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import empty_layout
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.state_pill import state_pill
from planner.ui.widgets.words.text import body, quiet, strong


class BeginningCard(QWidget):
    """Shows a plan before it is built."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("How it would look"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 14)
        self.summary = ""
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that a treatment comes first."""
        empty_layout(self._box)
        words = self.tr("Choose a treatment, and you see here what comes when.")
        self._box.addWidget(Card(self.tr("How it would look")).add(quiet(words)))

    def show_refusal(self, words: str) -> None:
        """Say why there is no such plan."""
        empty_layout(self._box)
        card = Card(self.tr("How it would look"), Tone.ATTENTION)
        self._box.addWidget(card.add(body(words)))
        announce(self, words)

    def show_view(self, view: BeginningView) -> None:
        """Show the phases, how many steps there are, and what is not counted."""
        empty_layout(self._box)
        card = Card(self.tr("How it would look"))
        if view.is_rough and view.is_dated:
            card.add(state_pill(self.tr("about, no fixed day"), Mark.ROUGH))
        card.add(
            FactGrid([(line.title, line.when) for line in view.lines], shares=(1, 1))
        )
        self.summary = self._summary(view)
        card.add(strong(self.summary))
        self._box.addWidget(card)
        if view.problems:
            words = counted(
                self.tr(
                    "{problems, plural, one {# thing does} other {# things do}} not fit"
                    " yet. The plan says which."
                ),
                problems=view.problems,
            )
            self._box.addWidget(Card(words, Tone.ATTENTION))
        if view.not_counted:
            missing = Card(self.tr("Not counted"), Tone.ATTENTION)
            missing.add(*(body(f"△ {name}") for name in view.not_counted))
            missing.add(
                quiet(
                    self.tr(
                        "Only your team can set these dates. They may move all of this."
                    )
                )
            )
            self._box.addWidget(missing)
        announce(self, self.summary)

    def _summary(self, view: BeginningView) -> str:
        if view.is_dated and not view.is_rough:
            return counted(
                self.tr("{steps, plural, one {# step} other {# steps}}."),
                steps=view.steps,
            )
        return counted(
            self.tr(
                "{steps, plural, one {# step} other {# steps}}, each with its place"
                " before or after Day 0. Days come when Day 0 has one."
            ),
            steps=view.steps,
        )
