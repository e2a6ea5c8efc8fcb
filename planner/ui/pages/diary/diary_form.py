"""The fields of a diary entry; each may stay empty."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.models.ids import EntryId
from planner.models.journey import DiaryEntry
from planner.services.views.living.diary_view import (
    EFFECTS,
    STRENGTHS,
    SYMPTOMS,
    strength_word,
    symptom_word,
)
from planner.services.words.speaker import Speaker
from planner.ui.asking.change_form import OwnWords
from planner.ui.entry.date_field import DateField, Today
from planner.ui.entry.draft_fields import Typed
from planner.ui.look.following import by_gap
from planner.ui.pages.diary.temperature_text import is_fahrenheit, read_celsius
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import flow, wide
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import small, title

if TYPE_CHECKING:
    from planner.ui.widgets.words.text import TextLabel

_NUMBER = 150
_PICK = 190


class DiaryForm(QWidget):
    """Day, measures, symptoms and side effects with their strength, a test, a note."""

    def __init__(self, speaker: Speaker, today: Today) -> None:
        super().__init__()
        self._speaker = speaker
        self._today = today
        self.day = DateField(self.tr("Day"), speaker, today)
        self.temperature, self.weight, self.edss = (QLineEdit() for _ in range(3))
        self.test, self.result, self.unit, self.low, self.high = (
            QLineEdit() for _ in range(5)
        )
        self.note = OwnWords(self.tr("Note"), lines=3)
        self.picks: dict[str, PickBox] = {}
        self._trouble, self.reading = _trouble_label(), small("")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 12)
        for widget in (
            self.day,
            self._measures(),
            self.reading,
            title(self.tr("Symptoms")),
            self._strengths(SYMPTOMS),
            title(self.tr("Side effects")),
            self._strengths(EFFECTS),
            *self._found(),
            self.note,
            self._trouble,
        ):
            box.addWidget(widget)
        self.setFocusProxy(self.day)
        self.clear()

    def entry(self, entry_id: EntryId) -> DiaryEntry | None:
        """Return what was filled in; None when a field cannot be read, said there."""
        self._say("")
        try:
            day = self.day.require()
            return DiaryEntry(
                id=entry_id,
                day=day,
                temperature=self._number(self.temperature, read_celsius),
                weight=self._number(self.weight),
                edss=self._number(self.edss),
                symptoms=self._picked(),
                test=self.test.text(),
                result=self.result.text(),
                unit=self.unit.text(),
                low=self.low.text(),
                high=self.high.text(),
                note=self.note.text,
            )
        except (PlannerError, ValueError):
            return None

    def show_entry(self, entry: DiaryEntry) -> None:
        """Show an entry to change."""
        self.day.set_value(entry.day)
        for field, value in (
            (self.temperature, entry.temperature),
            (self.weight, entry.weight),
            (self.edss, entry.edss),
        ):
            field.setText("" if value is None else self._speaker.number(value))
        for symptom, pick in self.picks.items():
            pick.setCurrentIndex(entry.symptoms.get(symptom, 0))
        self.test.setText(entry.test)
        self.result.setText(entry.result)
        for field, told in (
            (self.unit, entry.unit),
            (self.low, entry.low),
            (self.high, entry.high),
        ):
            field.setText(told)
        self.note.set_text(entry.note)

    def clear(self) -> None:
        """Make room for another day."""
        self.show_entry(DiaryEntry(id=EntryId(""), day=self._today()))

    def typed(self) -> dict[str, Typed]:
        """Return every field by the name under which what is typed is kept."""
        return {
            "day": self.day,
            "temperature": self.temperature,
            "weight": self.weight,
            "edss": self.edss,
            "test": self.test,
            "result": self.result,
            "unit": self.unit,
            "low": self.low,
            "high": self.high,
            "note": self.note.edit,
            **self.picks,
        }

    def _measures(self) -> QWidget:
        self.temperature.textChanged.connect(self._show_celsius)
        fields = []
        for words, field in (
            (self.tr("Temperature, °C"), self.temperature),
            (self.tr("Weight, kg"), self.weight),
            (self.tr("EDSS, 0 to 10"), self.edss),
        ):
            wide(field, _NUMBER)
            fields.append(labelled(words, field))
        return flow(*fields, gap=14)

    def _found(self) -> tuple[QWidget, ...]:
        """Make the fields of a result, with what the laboratory prints beside it."""
        fields = [
            labelled(words, wide(field, _NUMBER))
            for words, field in (
                (self.tr("Unit"), self.unit),
                (self.tr("Lower limit"), self.low),
                (self.tr("Upper limit"), self.high),
            )
        ]
        return (
            labelled(self.tr("Test"), self.test),
            labelled(self.tr("Result (copy it from the letter)"), self.result),
            flow(*fields, gap=14),
        )

    def _strengths(self, symptoms: tuple[str, ...]) -> QWidget:
        fields = []
        for symptom in symptoms:
            pick = PickBox()
            pick.addItem(self.tr("not noted"))
            for strength in STRENGTHS:
                pick.addItem(strength_word(strength, self._speaker))
            wide(pick, _PICK)
            self.picks[symptom] = pick
            fields.append(labelled(symptom_word(symptom, self._speaker), pick))
        return flow(*fields, gap=14)

    def _picked(self) -> dict[str, int]:
        return {
            symptom: pick.currentIndex()
            for symptom, pick in self.picks.items()
            if pick.currentIndex() > 0
        }

    def _show_celsius(self, typed: str) -> None:
        """Say what a temperature in Fahrenheit is in the scale of the diary."""
        words = ""
        if is_fahrenheit(typed):
            celsius = self._speaker.number(read_celsius(typed))
            words = self.tr("Reads as: {celsius} °C").format(celsius=celsius)
        self.reading.setText(words)
        self.reading.setVisible(bool(words))
        self.temperature.setAccessibleDescription(words)

    def _number(
        self, field: QLineEdit, read: Callable[[str], float] = float
    ) -> float | None:
        # Many languages write a comma before decimals, and ``float`` knows a point
        # only.
        text = field.text().strip().replace(",", ".")
        if not text:
            return None
        try:
            return read(text)
        except ValueError:
            name = field.accessibleName()
            self._say(self.tr("{name}: please write a number.").format(name=name))
            field.setFocus()
            raise

    def _say(self, words: str) -> None:
        self._trouble.setText(f"✕ {words}" if words else "")
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)


def _trouble_label() -> "TextLabel":
    label = small("")
    label.setProperty("trouble", "true")
    label.hide()
    return label
