"""What the doors to a plan share: a treatment, a place, what is known of the day."""

from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, OTHER_TREATMENT, OptionId, ProtocolId
from planner.models.journey import Journey
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.models.structs import replace
from planner.services.edits.decision_edits import name_treatment
from planner.services.views.living.beginning_view import beginning_view
from planner.ui.entry.date_field import DateField
from planner.ui.entry.day0_field import Day0Field
from planner.ui.entry.draft_fields import Typed
from planner.ui.entry.form_draft import FormDraft
from planner.ui.pages.welcome.beginning_card import BeginningCard
from planner.ui.state.app_state import AppState
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import strong

DATED: Final = frozenset({"day", "not-before", "past"})
"""The answers that have a date."""
_SHORTEST: Final = 24
"""Letters of a treatment's name that are always to be seen."""
_PAUSE: Final = 300
"""Milliseconds of rest in typing after which the dates are worked out."""


class PlanDoor(QWidget):
    """Three questions, and beside them how the plan would look.

    Args:
        context: what pages have.

    Signals:
        changed: something else is told.
    """

    changed = Signal()
    name: ClassVar[str]
    """Under which what is typed is kept."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        state = context.state
        self._options: dict[ProtocolId, OptionId] = {}
        self.treatment = PickBox()
        self.place, self.called = QLineEdit(), QLineEdit()
        words = self.tr("What do you know about the day?")
        self.kind: ChoiceList[str] = ChoiceList(words, self.kinds(), chips=True)
        self.day = DateField(self.tr("Date"), state.speaker, state.today)
        self.span = Day0Field(
            self.tr("Month or season"),
            state.speaker,
            state.today,
            lambda: _country(self),
        )
        self.preview = BeginningCard()
        self._third = strong("")
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._listen()
        self.draft = FormDraft(context, self.name, self._typed(), self)
        self.add(self.draft.note)
        self._fit()

    @property
    def is_ready(self) -> bool:
        """Whether a treatment is chosen."""
        return bool(self.treatment.currentData())

    def make(self) -> bool:
        """Build the plan; what is missing is told at its field."""
        try:
            self._require()
        except PlannerError:
            return False
        return self.draft.take(lambda: self.context.state.run(self._named))

    def look_ahead(self) -> None:
        """Show how the plan would look with what is told so far."""
        state = self.context.state
        self._fit()
        self.changed.emit()
        if not self.is_ready:
            self.preview.show_nothing()
            return
        try:
            draft = self._named(state.journey).journey
            schedule = state.service.schedule(draft)
        except PlannerError as error:
            self.preview.show_refusal(state.error_words(error))
            return
        self.show_draft(draft, schedule)

    def kinds(self) -> list[Choice[str]]:
        """Return what can be known of the day."""
        raise NotImplementedError

    def edit(self, journey: Journey) -> Edit:
        """Return the plan as a change of the journey."""
        raise NotImplementedError

    def more_fields(self) -> dict[str, Typed]:
        """Return what else is typed, by the name under which it is kept."""
        return {}

    def add(self, widget: QWidget) -> None:
        """Put a widget below the questions."""
        self._left.insertWidget(self._left.count() - 1, widget)

    def show_draft(self, journey: Journey, schedule: Schedule) -> None:
        """Show how the plan would look."""
        view = beginning_view(journey, schedule, self.context.state.speaker)
        self.preview.show_view(view)

    @property
    def option(self) -> OptionId:
        """The treatment that is chosen."""
        return self._options[self._chosen()]

    @property
    def protocol(self) -> TreatmentProtocol:
        """The timetable that is chosen."""
        return self.context.state.catalog.protocol(self._chosen())

    def _chosen(self) -> ProtocolId:
        return ProtocolId(str(self.treatment.currentData() or ""))

    def _typed(self) -> dict[str, Typed]:
        return {
            "treatment": self.treatment,
            "place": self.place,
            "called": self.called,
            "kind": self.kind,
            "day": self.day,
            "span": self.span,
            **self.more_fields(),
        }

    def _require(self) -> None:
        kind = self.kind.value()
        if kind in DATED:
            self.day.require()
        elif kind == "rough":
            self.span.require()

    def _build(self) -> None:
        # A long name must not keep the preview from standing beside the questions.
        self.treatment.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.treatment.setMinimumContentsLength(_SHORTEST)
        self.treatment.addItem(self.tr("Choose one"), "")
        self._options.update(_fill_treatments(self.treatment, self.context.state))
        self._name = labelled(self.tr("Its name, as the centre writes it"), self.called)
        where = self.tr("Name of the hospital or clinic, if you know it")
        left = column(
            labelled(self.tr("1 Which treatment?"), self.treatment),
            self._name,
            labelled(self.tr("2 Where?"), self.place, where),
            self._third,
            self.kind,
            self.day,
            self.span,
            gap=10,
        )
        right = column(self.preview, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        inner = left.layout()
        self._left = inner if isinstance(inner, QVBoxLayout) else QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(SideBySide(left, right, narrowest=380, gap=28))

    def _named(self, journey: Journey) -> Edit:
        return _with_name(self.edit(journey), self.option, self.called.text())

    def _listen(self) -> None:
        self._pause.timeout.connect(self.look_ahead)
        self.treatment.currentIndexChanged.connect(lambda _index: self._pause.start())
        # Not after the rest in typing: the button of the bar waits for it.
        self.treatment.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.called.textChanged.connect(lambda _text: self._pause.start())
        self.place.textChanged.connect(lambda _text: self._pause.start())
        self.kind.chosen.connect(self._change_kind)
        self.day.changed.connect(self._pause.start)
        self.span.changed.connect(self._pause.start)

    def _change_kind(self) -> None:
        self._fit()
        self._pause.start()
        for field in (self.day, self.span):
            if field.isVisible():
                field.setFocus()

    def _fit(self) -> None:
        kind = self.kind.value()
        self.day.setVisible(kind in DATED)
        self.span.setVisible(kind == "rough")
        self._third.setText(self._question())
        is_other = self.is_ready and self.option == OTHER_TREATMENT
        self._name.setVisible(is_other)

    def _question(self) -> str:
        """Ask for the day in the words of the timetable: cells, a dose, a talk."""
        if not self.is_ready:
            return self.tr("3 What do you know about the day?")
        step = self.protocol.step(DAY0)
        speaker = self.context.state.speaker
        words = speaker.step_title(step) if step is not None else ""
        return self.tr("3 What do you know about the day “{day}”?").format(day=words)


def _country(door: PlanDoor) -> str:
    """Return the country of the place where it is known, else that of the home."""
    journey, name = door.context.state.journey, door.place.text().strip()
    known = (one.country for one in journey.centres.values() if one.name == name)
    return next(known, "") or journey.profile.home_country


def _fill_treatments(box: PickBox, state: AppState) -> dict[ProtocolId, OptionId]:
    """Offer every timetable by its treatment, or by itself where there are several."""
    options: dict[ProtocolId, OptionId] = {}
    for option in state.catalog.aid.options:
        several = len(option.protocols) > 1
        for name in option.protocols:
            words = state.speaker.option_name(option.id)
            if several:
                words = state.texts.find(f"protocols.{name}.title") or words
            box.addItem(words, str(name))
            options[name] = option.id
    return options


def _with_name(edit: Edit, option: OptionId, name: str) -> Edit:
    """Return a plan with the name of a treatment that is not on the list."""
    if option != OTHER_TREATMENT:
        return edit
    return replace(edit, journey=name_treatment(edit.journey, name).journey)
