"""The groups of questions about the person, each short enough for one page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.ids import DrugId
from planner.models.person.decision import DecisionRole, DecisionStage
from planner.models.person.profile import MsType, Walking, YesNo
from planner.services.edits.profile_checks import MOST_RELAPSES
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.about_you.past_drugs import PastDrugs
from planner.ui.pages.about_you.profile_bindings import (
    decision_field,
    number_field,
    present_drug_field,
    profile_field,
)
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.side_by_side import SideBySide

_EDSS_STEPS: Final = 21
_BESIDE: Final = (DrugId("none"), DrugId("other"))
_PAIR: Final = 420


@dataclass(frozen=True, slots=True)
class Group:
    """A group: its heading, one sentence, and what makes its fields."""

    heading: str
    sentence: str
    build: Callable[[AnswerForm], list[QWidget]]


def about_you_groups(state: AppState) -> tuple[Group, ...]:
    """Return the groups in the order of asking."""
    return _Questions(state).groups()


class _Questions(QObject):
    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._today = state.service.clock.today()

    def groups(self) -> tuple[Group, ...]:
        return (
            Group(
                self.tr("You"),
                self.tr("Your name and birth date go on the page for your doctor."),
                self._you,
            ),
            Group(
                self.tr("Your MS"),
                self.tr("A year is enough where you do not remember the day."),
                self._ms,
            ),
            Group(
                self.tr("Relapses and scans"),
                self.tr("How active the MS was counts for most of the options."),
                self._activity,
            ),
            Group(
                self.tr("Walking and disability"),
                self.tr("Say it in words, with a number only if you know one."),
                self._disability,
            ),
            Group(
                self.tr("Your drugs"),
                self.tr("Names only. Doses belong to your team."),
                self._drugs,
            ),
            Group(
                self.tr("Children and health"),
                self.tr("Some treatments touch fertility or need extra care."),
                self._health,
            ),
            Group(
                self.tr("Your decision"),
                self.tr("The question here: which treatment should I plan for now?"),
                self._decision,
            ),
        )

    def _you(self, form: AnswerForm) -> list[QWidget]:
        today = self._today
        return [
            Card()
            .spaced()
            .add(
                form.text(self.tr("Your name"), profile_field("name", today)),
                form.date(self.tr("Birth date"), profile_field("born", today)),
                form.pick(
                    self.tr("Country you live in"),
                    profile_field("home_country", today),
                    self._countries(),
                ),
            )
        ]

    def _ms(self, form: AnswerForm) -> list[QWidget]:
        today = self._today
        return [
            form.choice(
                self.tr("What kind of MS is it?"),
                profile_field("ms_type", today),
                self._labels(MsType),
            ),
            SideBySide(
                form.partial(self.tr("First signs"), profile_field("onset", today)),
                form.partial(self.tr("Diagnosis"), profile_field("diagnosed", today)),
                narrowest=_PAIR,
            ),
        ]

    def _activity(self, form: AnswerForm) -> list[QWidget]:
        today = self._today
        return [
            SideBySide(
                form.pick(
                    self.tr("Relapses in the last 12 months"),
                    number_field("relapses_12", int, today),
                    _counts("relapses_12"),
                ),
                form.pick(
                    self.tr("Relapses in the last 24 months"),
                    number_field("relapses_24", int, today),
                    _counts("relapses_24"),
                ),
            ),
            SideBySide(
                form.partial(
                    self.tr("Last relapse"), profile_field("last_relapse", today)
                ),
                form.partial(self.tr("Last MRI"), profile_field("last_mri", today)),
                narrowest=_PAIR,
            ),
            form.choice(
                self.tr("New or active spots on MRI in the last 12 months?"),
                profile_field("new_lesions_12", today),
                self._yes_no(),
                chips=True,
            ),
        ]

    def _disability(self, form: AnswerForm) -> list[QWidget]:
        today = self._today
        scores = [(f"{n / 2:g}", f"{n / 2:g}") for n in range(_EDSS_STEPS)]
        return [
            form.choice(
                self.tr("How do you walk on a usual day?"),
                profile_field("walking", today),
                self._labels(Walking),
            ),
            SideBySide(
                form.pick(
                    self.tr("EDSS score, if you know it"),
                    number_field("edss", float, today),
                    scores,
                ),
                form.partial(
                    self.tr("When was it measured?"), profile_field("edss_on", today)
                ),
            ),
        ]

    def _drugs(self, form: AnswerForm) -> list[QWidget]:
        today = self._today
        return [
            Card(self.tr("The drug you take now"))
            .spaced()
            .add(
                form.pick(
                    self.tr("Drug"),
                    present_drug_field("drug", today),
                    drug_entries(self._state),
                ),
                form.text(
                    self.tr("Its name, if it is not on the list"),
                    present_drug_field("name", today),
                ),
                SideBySide(
                    form.partial(
                        self.tr("Taken since"), present_drug_field("since", today)
                    ),
                    form.date(
                        self.tr("Last dose, if it has a date"),
                        present_drug_field("last_dose", today),
                    ),
                    narrowest=_PAIR,
                ),
                form.choice(
                    self.tr("Relapses or new spots while you took it?"),
                    present_drug_field("failed", today),
                    self._yes_no(),
                    chips=True,
                ),
            ),
            PastDrugs(self._state),
        ]

    def _health(self, form: AnswerForm) -> list[QWidget]:
        today = self._today
        asked = (
            ("may_become_pregnant", self.tr("Could you become pregnant?")),
            ("may_father", self.tr("Could you father a child?")),
            ("wants_children", self.tr("Do you want children, or more, later?")),
            ("smokes", self.tr("Do you smoke?")),
        )
        chips = [
            form.choice(words, profile_field(name, today), self._yes_no(), chips=True)
            for name, words in asked
        ]
        other = form.note(
            self.tr("Other illnesses or allergies"),
            profile_field("other_conditions", today),
            self.tr("Heart, lungs, liver, infections, blood clots, mood, allergies."),
        )
        return [*chips, other]

    def _decision(self, form: AnswerForm) -> list[QWidget]:
        texts = self._state.texts
        roles = [Choice(r, texts.get(f"guidance.role.{r}")) for r in DecisionRole]
        stages = [Choice(s, texts.get(f"guidance.stage.{s}")) for s in DecisionStage]
        return [
            form.date(texts.get("guidance.decide-by"), decision_field("decide_by")),
            form.choice(self.tr("Who decides?"), decision_field("role"), roles),
            form.choice(
                self.tr("How far along are you?"), decision_field("stage"), stages
            ),
        ]

    def _yes_no(self) -> list[Choice[Any]]:
        return [
            Choice(YesNo.YES, self.tr("Yes")),
            Choice(YesNo.NO, self.tr("No")),
        ]

    def _labels(self, kind: type[MsType] | type[Walking]) -> list[Choice[Any]]:
        speaker = self._state.speaker
        return [Choice(member, speaker.label(member)) for member in kind]

    def _countries(self) -> list[tuple[str, str]]:
        return country_entries(self._state)


def _counts(field: str) -> list[tuple[str, str]]:
    return [(str(count), str(count)) for count in range(MOST_RELAPSES[field] + 1)]


def country_entries(state: AppState) -> list[tuple[str, str]]:
    """Return the countries whose holidays are known, by name."""
    codes = (code for code, _ in state.service.closed_days.countries())
    named = ((code, state.speaker.country(code)) for code in codes)
    return sorted(named, key=lambda entry: entry[1].casefold())


def drug_entries(state: AppState) -> list[tuple[str, str]]:
    """Return the drugs with their brand names, "none" and "another" last."""
    entries = []
    for drug in state.catalog.drugs():
        name = state.speaker.drug_name(drug.id)
        brands = state.texts.find(f"drugs.{drug.id}.brands")
        entries.append((str(drug.id), f"{name} ({brands})" if brands else name))
    return [*entries, *((name, state.speaker.drug_name(name)) for name in _BESIDE)]
