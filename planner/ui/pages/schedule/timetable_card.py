"""Which timetable the plan is built from: those of the option, or the own sheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.models.ids import OptionId
from planner.models.plan.protocol import TreatmentProtocol
from planner.ui.state.app_state import AppState
from planner.ui.widgets.buttons import link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import quiet, strong, title

if TYPE_CHECKING:
    from planner.models.ids import ProtocolId


class TimetableCard(Card):
    """Offers the timetables; once one is chosen, the others are folded away.

    Signals:
        chosen: another timetable was chosen.
        option_asked: the person wants to choose an option first.
        sheet_asked: the person wants to write down the centre's own sheet.
    """

    chosen = Signal()
    option_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Which timetable"))
        self._state = state
        self._shown_for: tuple[object, ...] = ()
        self._known: dict[ProtocolId, TreatmentProtocol] = {}
        self.choices: ChoiceList[ProtocolId] | None = None

    @property
    def protocol(self) -> TreatmentProtocol | None:
        """Return the chosen timetable."""
        chosen = self.choices.value() if self.choices is not None else None
        return self._known.get(chosen) if chosen is not None else None

    def show_journey(self) -> None:
        """Offer the timetables of the chosen option, or all without a choice."""
        journey = self._state.journey
        option = journey.decision.choice
        fitting = self._fitting(option)
        own = journey.plan.protocol if journey.plan else None
        if own is not None and own.id not in {one.id for one in fitting}:
            fitting.insert(0, own)
        shown = (option, tuple(one.id for one in fitting))
        if shown == self._shown_for:
            return
        self._shown_for = shown
        self._known = {one.id: one for one in fitting}
        self.empty()
        self.add(title(self.tr("Which timetable")))
        self.add(*self._widgets(fitting, option))
        wished = journey.decision.protocol
        if wished not in self._known:
            wished = fitting[0].id if len(fitting) == 1 else None
        if self.choices is not None:
            self.choices.set_value(own.id if own else wished)
        self._fold()

    def _fitting(self, option: OptionId | None) -> list[TreatmentProtocol]:
        """Return the timetables of an option, reading only these; all for None."""
        catalog = self._state.catalog
        if option is None:
            return list(catalog.protocols())
        return [catalog.protocol(one) for one in catalog.aid.option(option).protocols]

    def _widgets(
        self, fitting: list[TreatmentProtocol], option: OptionId | None
    ) -> list[QWidget]:
        widgets: list[QWidget] = []
        if option is None:
            choose = link(self.tr("Choose an option first"), self.option_asked.emit)
            widgets.append(
                quiet(self.tr("You have not chosen an option; all are shown."))
            )
            widgets.append(flow(choose))
        speaker = self._state.speaker
        self.choices = ChoiceList(
            self.tr("Which timetable"),
            [
                Choice(
                    one.id,
                    speaker.protocol_title(one),
                    "" if one.shipped else self.tr("Your own sheet"),
                )
                for one in fitting
            ],
        )
        self.choices.chosen.connect(self._change)
        self._chosen_title = strong("")
        self._other = link(self.tr("Choose another timetable"), self._unfold)
        self._chosen_row = flow(self._chosen_title, self._other)
        own = link(self.tr("Write down your centre's own sheet"), self.sheet_asked.emit)
        return [*widgets, self._chosen_row, self.choices, flow(own)]

    def _change(self) -> None:
        self._fold()
        self._other.setFocus()
        self.chosen.emit()

    def _unfold(self) -> None:
        if self.choices is not None:
            self._chosen_row.hide()
            self.choices.show()
            self.choices.setFocus()

    def _fold(self) -> None:
        """Show only the chosen timetable once there is one."""
        protocol = self.protocol
        if self.choices is None:
            return
        self._chosen_row.setVisible(protocol is not None)
        self.choices.setVisible(protocol is None)
        if protocol is not None:
            self._chosen_title.setText(self._state.speaker.protocol_title(protocol))
