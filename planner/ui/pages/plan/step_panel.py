"""The inspector: everything about one step, and all that can be done with it."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.evidence.evidence import Source
from planner.models.ids import SourceId
from planner.models.plan.schedule import StepState
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.citations import cite_in_brief
from planner.ui.changes.step_actions import StepAction
from planner.ui.dialogs.glossary_words import ExplainedWords
from planner.ui.pages.plan.step_buttons import StepButtons
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.side_panel import SidePanel
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.joints import in_points, in_sentences, with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.state_pill import SHAPES, TONES
from planner.ui.widgets.words.text import (
    TextLabel,
    body,
    quiet,
    small,
    strong,
    title,
)

ShowSource = Callable[[SourceId], None]


class Told(Struct, frozen=True, kw_only=True):
    """What the inspector shows of a step.

    Attributes:
        everyday: what most people do with it, the likely first.
        main: which of these is the one thing to do now, None for none.
        rare: what is needed now and then.
        why: why its date is where it is.
        holds: whether the date holds whatever happens.
    """

    row: PlanRow
    everyday: tuple[StepAction, ...] = ()
    main: StepAction | None = None
    rare: tuple[StepAction, ...] = ()
    why: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


class StepPanel(SidePanel):
    """The chosen step: its words scroll, its actions stay.

    Its labels are made once and change their words: keys walk from step to step faster
    than widgets are made.

    Args:
        show_source: opens a source in full.
        explained: finds the explained words of a text.

    Signals:
        left: Escape was pressed; the keyboard belongs to the list again.
    """

    left = Signal()

    def __init__(self, show_source: ShowSource, explained: ExplainedWords) -> None:
        self.buttons = StepButtons()
        super().__init__(self.buttons)
        self._show_source = show_source
        self._explained = explained
        self._told: Told | None = None
        self._under_row = False
        self._rest_shown: tuple[object, ...] = ()
        self._pill, self._phase = Pill(""), small("")
        self._title, self._day = title(""), strong("")
        self._top = column(flow(self._pill, self._phase), self._title, self._day, gap=6)
        self._fits, self._summary = quiet(""), body("")
        self._facts = FactGrid([(label, "") for label in self._labels()])
        self._doubt = quiet(
            self.tr("The printed source is unclear here. Ask your team.")
        )
        self._rest = QWidget()
        box = QVBoxLayout(self._rest)
        box.setContentsMargins(0, 0, 0, 0)
        self.show_words(
            self._top, self._fits, self._summary, self._facts, self._doubt, self._rest
        )
        self.show_step(None)

    @property
    def told(self) -> Told | None:
        """Return what is shown."""
        return self._told

    def show_step(self, told: Told | None) -> None:
        """Show a step, or what to do to see one.

        Args:
            told: its words and what can be done.
        """
        self._told = told
        self._top.setVisible(told is not None and not self._under_row)
        self._facts.setVisible(told is not None)
        self._rest.setVisible(told is not None)
        if told is None:
            say(self._fits, self.tr("Choose a step to see all about it."))
            say(self._summary, "")
            self._doubt.hide()
            self.setAccessibleName(self.tr("The chosen step"))
            self.buttons.show_actions("", (), None, ())
            return
        row = told.row
        self._show_row(row, told.why)
        self._show_rest(told)
        self.setAccessibleName(with_label(self.tr("The chosen step"), row.title))
        self.buttons.show_actions(row.title, told.everyday, told.main, told.rare)
        self.to_top()

    def set_under_row(self, *, under: bool) -> None:
        """Leave out name, day and state where the row above tells them already.

        What can be done comes first there: below long words it would be out of view.
        """
        if under != self._under_row:
            self._under_row = under
            self.lead_with_foot(lead=under)
            self._top.setVisible(self._told is not None and not under)

    def focus_here(self) -> None:
        """Give the keyboard to the first action."""
        self.buttons.focus_first()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _labels(self) -> tuple[str, ...]:
        return (
            self.tr("Why"),
            self.tr("Who"),
            self.tr("Where"),
            self.tr("Prepare"),
            self.tr("Bring"),
            self.tr("Your note"),
        )

    def _show_row(self, row: PlanRow, why: tuple[str, ...]) -> None:
        self._pill.show_words(row.state_word, TONES[row.mark], SHAPES[row.mark])
        say(self._phase, row.phase_title)
        say(self._title, row.title)
        say(self._day, in_points(row.day_word, row.number_word, row.time))
        fits = ""
        if row.state is StepState.NEEDS_DATE:
            fits = self.tr("Only your team can set this date.")
        elif row.window and row.state is not StepState.NO_TIME:
            fits = self.tr("Fits {window}").format(window=row.window)
        say(self._fits, in_sentences(row.instead, fits) if row.instead else fits)
        say(self._summary, row.summary)
        self._facts.show_values(
            in_sentences(*why),
            row.who_word,
            row.place_word,
            row.prepare,
            row.bring,
            row.note,
        )
        self._doubt.setVisible(row.doubtful)

    def _show_rest(self, told: Told) -> None:
        """Show what few steps have; it is made anew only for other words."""
        row = told.row
        words = (row.title, row.summary, row.prepare, row.bring, *row.examples)
        terms = self._explained.terms("\n".join((*words, *told.why)))
        key = (told.holds, row.examples, row.sources, terms)
        if key == self._rest_shown:
            return
        self._rest_shown = key
        layout = self._rest.layout()
        if layout is None:
            return
        empty_layout(layout)
        more = self._more(told)
        if terms:
            more.append(self._explained.links(terms))
        for one in (*more, *self._sources(told.sources)):
            layout.addWidget(one)

    def _more(self, told: Told) -> list[QWidget]:
        shown: list[QWidget] = []
        if told.holds:
            shown.append(strong(self.tr("Does this date hold, whatever happens?")))
            shown += [body(line) for line in told.holds]
        if told.row.examples:
            shown.append(strong(self.tr("What single centres published")))
            shown.append(points(*told.row.examples))
            shown.append(small(self.tr("Examples only. Your team sets your date.")))
        return shown

    def _sources(self, sources: tuple[Source, ...]) -> list[QWidget]:
        if not sources:
            return []
        shown: list[QWidget] = [strong(self.tr("Where this comes from"))]
        for source in sources:
            words = cite_in_brief(source)
            spoken = with_label(words, source.title)
            shown.append(link(words, partial(self._show_source, source.id), spoken))
        return shown


def say(label: TextLabel, words: str) -> None:
    """Have a label say something else, and hide it where there is nothing to say."""
    if label.text() != words:
        label.setText(words)
    label.setVisible(bool(words))
