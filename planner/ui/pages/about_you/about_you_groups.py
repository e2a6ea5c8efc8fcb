"""The groups of questions about the person, each short enough for one page."""

from typing import Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.ids import DrugId
from planner.models.journey import Journey
from planner.models.person.decision import DecisionRole, DecisionStage
from planner.models.person.profile import MsType, PersonSex, Walking, YesNo
from planner.models.rules.person_rules import MOST_RELAPSES
from planner.models.structs import replace
from planner.services.language.sorting import sort_key
from planner.ui.pages.about_you import profile_bindings as answers
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.about_you.group import Group, Read
from planner.ui.pages.about_you.health_questions import HealthQuestions
from planner.ui.pages.about_you.past_drugs import PastDrugs
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import with_aside

_Kind = TypeVar("_Kind", MsType, PersonSex, Walking)
_EDSS_STEPS: Final = 21
_BESIDE: Final = (DrugId("none"), DrugId("other"))
_PAIR: Final = 380


def about_you_groups(state: AppState) -> tuple[Group, ...]:
    """Return the groups in the order of asking, with what each asks."""
    asked = iter(zip(_READS, _PLACES, strict=True))
    return tuple(
        one if one.reads else _asking(one, *next(asked))
        for one in _Questions(state).groups()
    )


def _asking(group: Group, reads: tuple[Read, ...], places: frozenset[str]) -> Group:
    return replace(group, reads=reads, places=places)


class _Questions(QObject):
    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state

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
            *HealthQuestions().groups(),
            Group(
                self.tr("Your decision"),
                self.tr("The question here: which treatment should I plan for now?"),
                self._decision,
            ),
        )

    def _you(self, form: AnswerForm) -> list[QWidget]:
        return [
            Card()
            .spaced()
            .add(
                form.text(self.tr("Your name"), answers.NAME),
                form.date(self.tr("Birth date"), answers.BORN),
                form.choice(
                    self.tr("Sex, as in your medical papers"),
                    answers.SEX,
                    self._labels(PersonSex),
                ),
                form.text(self.tr("Your phone number"), answers.PHONE),
                form.text(self.tr("Languages you speak"), answers.LANGUAGES),
                form.pick(
                    self.tr("Country you live in"),
                    answers.HOME_COUNTRY,
                    self._countries(),
                ),
            )
        ]

    def _ms(self, form: AnswerForm) -> list[QWidget]:
        return [
            form.choice(
                self.tr("What kind of MS is it?"),
                answers.MS_TYPE,
                self._labels(MsType),
            ),
            SideBySide(
                form.partial(self.tr("First signs"), answers.ONSET),
                form.partial(self.tr("Diagnosis"), answers.DIAGNOSED),
                narrowest=_PAIR,
            ),
        ]

    def _activity(self, form: AnswerForm) -> list[QWidget]:
        return [
            SideBySide(
                form.pick(
                    self.tr("Relapses in the last 12 months"),
                    answers.RELAPSES_12,
                    _counts("relapses_12"),
                ),
                form.pick(
                    self.tr("Relapses in the last 24 months"),
                    answers.RELAPSES_24,
                    _counts("relapses_24"),
                ),
            ),
            SideBySide(
                form.partial(self.tr("Last relapse"), answers.LAST_RELAPSE),
                form.partial(self.tr("Last MRI"), answers.LAST_MRI),
                narrowest=_PAIR,
            ),
            form.choice(
                self.tr("New or active spots on MRI in the last 12 months?"),
                answers.NEW_LESIONS_12,
                self._yes_no(),
                chips=True,
            ),
        ]

    def _disability(self, form: AnswerForm) -> list[QWidget]:
        number = self._state.speaker.number
        scores = [(f"{n / 2:g}", number(n / 2)) for n in range(_EDSS_STEPS)]
        return [
            form.choice(
                self.tr("How do you walk on a usual day?"),
                answers.WALKING,
                self._labels(Walking),
            ),
            SideBySide(
                form.pick(
                    self.tr("EDSS score, if you know it"),
                    answers.EDSS,
                    scores,
                ),
                form.partial(self.tr("When was it measured?"), answers.EDSS_ON),
            ),
        ]

    def _drugs(self, form: AnswerForm) -> list[QWidget]:
        return [
            Card(self.tr("The drug you take now"))
            .spaced()
            .add(
                form.pick(
                    self.tr("Drug"),
                    answers.PRESENT_DRUG,
                    drug_entries(self._state),
                ),
                form.text(
                    self.tr("Its name, if it is not on the list"),
                    answers.DRUG_NAME,
                ),
                SideBySide(
                    form.partial(self.tr("Taken since"), answers.DRUG_SINCE),
                    form.date(
                        self.tr("Last dose, if it has a date"),
                        answers.LAST_DOSE,
                    ),
                    narrowest=_PAIR,
                ),
                form.choice(
                    self.tr("Relapses or new spots while you took it?"),
                    answers.DRUG_FAILED,
                    self._yes_no(),
                    chips=True,
                ),
            ),
            PastDrugs(form.context, f"{form.name}past-drug"),
        ]

    def _health(self, form: AnswerForm) -> list[QWidget]:
        questions = (
            (answers.MAY_BECOME_PREGNANT, self.tr("Could you become pregnant?")),
            (answers.MAY_FATHER, self.tr("Could you father a child?")),
            (answers.WANTS_CHILDREN, self.tr("Do you want children, or more, later?")),
            (answers.SMOKES, self.tr("Do you smoke?")),
        )
        chips = [
            form.choice(words, asked, self._yes_no(), chips=True)
            for asked, words in questions
        ]
        other = form.note(
            self.tr("Other illnesses"),
            answers.OTHER_CONDITIONS,
            self.tr("Heart, lungs, liver, infections, blood clots, mood."),
        )
        return [*chips, other]

    def _decision(self, form: AnswerForm) -> list[QWidget]:
        texts = self._state.texts
        roles = [Choice(r, texts.get(f"guidance.role.{r}")) for r in DecisionRole]
        stages = [Choice(s, texts.get(f"guidance.stage.{s}")) for s in DecisionStage]
        return [
            form.date(texts.get("guidance.decide-by"), answers.DECIDE_BY),
            form.choice(self.tr("Who decides?"), answers.ROLE, roles),
            form.choice(self.tr("How far along are you?"), answers.STAGE, stages),
        ]

    def _yes_no(self) -> list[Choice[YesNo]]:
        return [
            Choice(YesNo.YES, self.tr("Yes")),
            Choice(YesNo.NO, self.tr("No")),
        ]

    def _labels(self, kind: type[_Kind]) -> list[Choice[_Kind]]:
        speaker = self._state.speaker
        return [Choice(member, speaker.label(member)) for member in kind]

    def _countries(self) -> list[tuple[str, str]]:
        return country_entries(self._state)


def _counts(field: str) -> list[tuple[str, str]]:
    return [(str(count), str(count)) for count in range(MOST_RELAPSES[field] + 1)]


def country_entries(state: AppState) -> list[tuple[str, str]]:
    """Return the countries whose holidays are known, by name."""
    codes = (code for code, _ in state.closed_days.countries())
    named = ((code, state.speaker.country(code)) for code in codes)
    language = state.speaker.language
    return sorted(named, key=lambda entry: sort_key(entry[1], language))


def drug_entries(state: AppState) -> list[tuple[str, str]]:
    """Return the drugs with their brand names, "none" and "another" last."""
    entries = []
    for drug in state.catalog.drugs():
        name = state.speaker.drug_name(drug.id)
        brands = state.texts.find(f"drugs.{drug.id}.brands")
        entries.append((str(drug.id), with_aside(name, brands or "")))
    return [*entries, *((name, state.speaker.drug_name(name)) for name in _BESIDE)]


def _parenthood(journey: Journey) -> object:
    """Return an answer to whichever of the two questions is the person's."""
    bear = answers.MAY_BECOME_PREGNANT.read(journey)
    return bear if bear is not None else answers.MAY_FATHER.read(journey)


_READS: Final[tuple[tuple[Read, ...], ...]] = (
    (
        answers.NAME.read,
        answers.BORN.read,
        answers.SEX.read,
        answers.PHONE.read,
        answers.LANGUAGES.read,
        answers.HOME_COUNTRY.read,
    ),
    (answers.MS_TYPE.read, answers.ONSET.read, answers.DIAGNOSED.read),
    (
        answers.RELAPSES_12.read,
        answers.RELAPSES_24.read,
        answers.LAST_RELAPSE.read,
        answers.LAST_MRI.read,
        answers.NEW_LESIONS_12.read,
    ),
    (answers.WALKING.read, answers.EDSS.read, answers.EDSS_ON.read),
    (answers.PRESENT_DRUG.read, answers.DRUG_SINCE.read, answers.DRUG_FAILED.read),
    (
        _parenthood,
        answers.WANTS_CHILDREN.read,
        answers.SMOKES.read,
        answers.OTHER_CONDITIONS.read,
    ),
    (answers.DECIDE_BY.read, answers.ROLE.read, answers.STAGE.read),
)
"""What the groups ask that are made here, in their order."""
_PLACES: Final = tuple(
    frozenset(one.place for one in asked)
    for asked in (
        (
            answers.NAME,
            answers.BORN,
            answers.SEX,
            answers.PHONE,
            answers.LANGUAGES,
            answers.HOME_COUNTRY,
        ),
        (answers.MS_TYPE, answers.ONSET, answers.DIAGNOSED),
        (
            answers.RELAPSES_12,
            answers.RELAPSES_24,
            answers.LAST_RELAPSE,
            answers.LAST_MRI,
            answers.NEW_LESIONS_12,
        ),
        (answers.WALKING, answers.EDSS, answers.EDSS_ON),
        (
            answers.PRESENT_DRUG,
            answers.DRUG_NAME,
            answers.DRUG_SINCE,
            answers.LAST_DOSE,
            answers.DRUG_FAILED,
        ),
        (
            answers.MAY_BECOME_PREGNANT,
            answers.MAY_FATHER,
            answers.WANTS_CHILDREN,
            answers.SMOKES,
            answers.OTHER_CONDITIONS,
        ),
        (),
    )
)
"""Where what these groups ask is kept, in the same order."""
