"""For whom, on what paper and which parts: remembered on this laptop."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.document import Audience, Paper
from planner.services.documents.paper_sizes import paper_for
from planner.services.documents.parts.sections import (
    PrintWishes,
    Section,
    usual_sections,
)
from planner.services.ports import SettingStore
from planner.ui.look.following import by_gap
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import quiet

_SETTING = "documents."
PAPER: Final = f"{_SETTING}paper"
"""Under this name the paper that was chosen is remembered."""


class PrintWishesForm(QWidget):
    """For whom, and the data; paper and parts are folded away until asked for.

    Attributes:
        how: how it is printed; whoever has more to ask about it adds it there.


    Args:
        store: remembers what was chosen.
        country: where the person lives, for the paper before one was chosen.
    """

    changed = Signal()

    def __init__(self, store: SettingStore, country: str) -> None:
        super().__init__()
        self._store, self._country = store, country
        self.audience: ChoiceList[Audience] = ChoiceList(
            self.tr("For whom"), self._audiences()
        )
        self.paper: ChoiceList[Paper] = ChoiceList(
            self.tr("Paper"),
            [Choice(Paper.A4, "A4"), Choice(Paper.LETTER, self.tr("US Letter"))],
            chips=True,
        )
        self.large = TickBox(self.tr("Large print (16 to 18 point)"))
        self.data = TickBox(self.tr("The file also holds all you entered"))
        self.data_told = quiet(
            self.tr(
                "Then this PDF can be opened here again, by whoever has it: notes,"
                " diary, results, ratings, people and numbers. Keep it for yourself."
                " Without the tick it holds only what you see."
            )
        )
        self.parts = {one: TickBox(words) for one, words in self._sections().items()}
        self._parts = column(*self.parts.values(), gap=2)
        self.how = self._how()
        self._lay_out()
        self._restore()
        self._listen()

    @property
    def wishes(self) -> PrintWishes:
        """Return what is wished for."""
        audience = self.audience.value() or Audience.DOCTOR
        chosen = frozenset(one for one, box in self.parts.items() if box.isChecked())
        usual = usual_sections(audience)
        return PrintWishes(
            audience=audience,
            paper=self.paper.value() or Paper.A4,
            large_print=self.large.isChecked(),
            sections=None if chosen == usual else chosen,
        )

    @property
    def can_hold_data(self) -> bool:
        """Whether what is wished for is the whole plan, for oneself."""
        wishes = self.wishes
        return wishes.audience is Audience.ME and wishes.sections is None

    @property
    def holds_data(self) -> bool:
        """Whether the file is to hold all that was entered."""
        return self.can_hold_data and self.data.isChecked()

    def _how(self) -> Fold:
        return Fold(
            self.tr("How it is printed"),
            labelled(self.tr("Paper"), self.paper),
            self.large,
            Fold(self.tr("Choose the parts"), self._parts),
        )

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 12)
        for widget in (self.audience, self.data, self.data_told, self.how):
            box.addWidget(widget)

    def _listen(self) -> None:
        self.audience.chosen.connect(self._change_audience)
        self.paper.chosen.connect(lambda _: self._keep())
        self.large.toggled.connect(self._keep)
        for part in self.parts.values():
            part.toggled.connect(self._keep)
        self.changed.connect(self._show_data)

    def _audiences(self) -> list[Choice[Audience]]:
        return [
            Choice(
                Audience.DOCTOR,
                self.tr("For the doctor"),
                self.tr("Two sides: what counts in a minute, and the days."),
            ),
            Choice(
                Audience.ME,
                self.tr("For me"),
                self.tr("Everything, with room to tick and write."),
            ),
            Choice(
                Audience.CARER,
                self.tr("For my carer"),
                self.tr("Dates, what to bring, when to call."),
            ),
        ]

    def _sections(self) -> dict[Section, str]:
        return {
            Section.DOCTOR_PAGE: self.tr("The doctor's sheet, two sides"),
            Section.CHANGES: self.tr("What changed since the last print"),
            Section.TIMELINE: self.tr("The timeline"),
            Section.PLAN: self.tr("The plan, phase by phase"),
            Section.HAND_OVER: self.tr("The time after, to hand over"),
            Section.EMERGENCY: self.tr("The emergency card"),
            Section.QUESTIONS: self.tr("Questions, with room for answers"),
            Section.CENTRES: self.tr("Centres and costs"),
            Section.OPTIONS: self.tr("The options in full, and about this guide"),
            Section.DECISION: self.tr("The decision: values and readiness"),
            Section.WORKSHEET: self.tr("The decision worksheet"),
            Section.DIARY: self.tr("The diary"),
            Section.GLOSSARY: self.tr("Words explained"),
            Section.SOURCES: self.tr("Sources"),
        }

    def _change_audience(self) -> None:
        """Every audience has its own remembered parts."""
        audience = self.audience.value() or Audience.DOCTOR
        self._store.remember(f"{_SETTING}audience", audience.value)
        self._show_parts(audience)
        self.changed.emit()

    def _show_data(self) -> None:
        """Only the whole plan for oneself can hold the data."""
        possible = self.can_hold_data
        self.data.setVisible(possible)
        self.data_told.setVisible(possible)

    def _keep(self) -> None:
        wishes = self.wishes
        put = self._store.remember
        put(PAPER, wishes.paper.value)
        put(f"{_SETTING}large", "yes" if wishes.large_print else "no")
        named = sorted(one.value for one in wishes.chosen)
        put(_parts_of(wishes.audience), " ".join(named))
        self.changed.emit()

    def _restore(self) -> None:
        get = self._store.recall
        kept = get(f"{_SETTING}audience")
        known = {one.value for one in Audience}
        audience = Audience(kept) if kept in known else Audience.DOCTOR
        self.audience.set_value(audience)
        self.paper.set_value(paper_for(get(PAPER), self._country))
        self.large.setChecked(get(f"{_SETTING}large") == "yes")
        self._show_parts(audience)
        self._show_data()

    def _show_parts(self, audience: Audience) -> None:
        kept = self._store.recall(_parts_of(audience))
        usual = {one.value for one in usual_sections(audience)}
        wanted = usual if kept is None else set(kept.split())
        for section, box in self.parts.items():
            # Shown, not chosen: signalled, the parts of one audience would be kept as
            # those of the other.
            box.blockSignals(True)
            box.setChecked(section.value in wanted)
            box.blockSignals(False)


def _parts_of(audience: Audience) -> str:
    """Return the name under which the parts of an audience are remembered."""
    # Version 0.1.0 kept the parts of a long plan for the doctor under another name.
    kind = "annexes" if audience is Audience.DOCTOR else "parts"
    return f"{_SETTING}{kind}.{audience.value}"
