"""In which language the papers of a clinic come besides: remembered on this laptop."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.structs import replace
from planner.services.documents.exports import ExportWish
from planner.services.language.countries import language_name
from planner.services.language.letters import capitalized
from planner.services.ports import SettingStore
from planner.ui.look.following import by_gap
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import quiet

CLINIC: Final = "documents.clinic"
"""Under this name the language of the clinic is remembered."""


class ClinicChoice(QWidget):
    """The languages by what they call themselves, none of them first.

    Args:
        store: remembers what was chosen.
        languages: those that papers can be in.

    Signals:
        changed: another one was chosen.
    """

    changed = Signal()

    def __init__(self, store: SettingStore, languages: Sequence[str]) -> None:
        super().__init__()
        self._store = store
        books = (
            Choice(one, capitalized(language_name(one, one), one)) for one in languages
        )
        choices = [Choice("", self.tr("No")), *books]
        name = self.tr("In the clinic's language, too")
        self.choice: ChoiceList[str] = ChoiceList(name, choices, chips=True)
        self.choice.set_value(clinic_language(store, languages))
        self.choice.chosen.connect(self._keep)
        told = self.tr(
            "The doctor's sheet, the emergency card, the visit sheet and the aftercare"
            " come in both languages. Your own words stay as you wrote them. We"
            " translated the other words; no medical translator has reviewed them yet."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        box.addWidget(labelled(name, self.choice))
        box.addWidget(quiet(told))

    def value(self) -> str:
        """Return the language, "" for none."""
        return self.choice.value() or ""

    def added(self, wish: ExportWish) -> ExportWish:
        """Return the wish; what has phrases comes in the clinic's language, too."""
        return replace(wish, with_language=self.value() if wish.has_phrases else "")

    def _keep(self, language: str) -> None:
        self._store.remember(CLINIC, language)
        self.changed.emit()


def clinic_language(store: SettingStore, languages: Sequence[str]) -> str:
    """Return the language of the clinic that was chosen, "" for none.

    Args:
        store: has what was chosen; a language that is there no more counts as none.
        languages: those that there are.
    """
    kept = store.recall(CLINIC)
    return kept if kept and kept in languages else ""
