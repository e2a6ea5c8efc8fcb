"""What is asked of allergies, medicines, blood values and vaccines."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.journey import Journey
from planner.services.views.health_lines import listed_facts
from planner.ui.pages.about_you import profile_bindings as answers
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.about_you.group import Group
from planner.ui.pages.about_you.health_list import HealthList, HealthWords
from planner.ui.widgets.layout.side_by_side import SideBySide

_PAIR: Final = 380


class HealthQuestions(QObject):
    """Two groups of About you."""

    def groups(self) -> tuple[Group, Group]:
        """Return the groups in the order of asking."""
        return (
            Group(
                self.tr("Medicines and allergies"),
                self.tr("As the hospital wrote them. No dose is worked out here."),
                self.medicines,
                (partial(_list_told, "allergies"), partial(_list_told, "medicines")),
            ),
            Group(
                self.tr("Blood and vaccines"),
                self.tr("Copy a value as the laboratory wrote it, with its unit."),
                self.blood,
                (
                    answers.JC_VIRUS.read,
                    answers.LYMPHOCYTES.read,
                    answers.IGG.read,
                    partial(_list_told, "vaccines"),
                ),
            ),
        )

    def medicines(self, form: AnswerForm) -> list[QWidget]:
        """Return the lists of allergies and of medicines that are not for MS."""
        since, until = self.tr("From"), self.tr("Until")
        allergies = HealthWords(
            field="allergies",
            heading=self.tr("Allergies"),
            name=self.tr("What you are allergic to"),
            add=self.tr("Add this allergy"),
            since=self.tr("Known since"),
            why=self.tr("What happened (optional)"),
        )
        medicines = HealthWords(
            field="medicines",
            heading=self.tr("Other medicines than for MS"),
            name=self.tr("Name"),
            add=self.tr("Add this medicine"),
            since=since,
            until=until,
            taper=self.tr(
                "How the dose goes down, as the hospital wrote it (optional)"
            ),
            why=self.tr("What for (optional)"),
        )
        return [_health_list(form, one) for one in (allergies, medicines)]

    def blood(self, form: AnswerForm) -> list[QWidget]:
        """Return blood values with their days, and the list of vaccines."""
        asked = (
            (self.tr("JC virus index"), answers.JC_VIRUS, answers.JC_VIRUS_ON),
            (self.tr("Lymphocytes"), answers.LYMPHOCYTES, answers.LYMPHOCYTES_ON),
            (self.tr("IgG"), answers.IGG, answers.IGG_ON),
        )
        day = self.tr("Day of the test: {value}")
        pairs: list[QWidget] = [
            SideBySide(
                form.value(name, value),
                form.partial(day.format(value=name), on),
                narrowest=_PAIR,
            )
            for name, value, on in asked
        ]
        vaccines = HealthWords(
            field="vaccines",
            heading=self.tr("Vaccines"),
            name=self.tr("Which vaccine"),
            add=self.tr("Add this vaccine"),
            since=self.tr("Given on"),
        )
        return [*pairs, _health_list(form, vaccines)]


def _list_told(field: str, journey: Journey) -> object:
    """Return what stands in a list; "none" and "don't know" are answers, too."""
    profile = journey.profile
    if field in profile.none_of | profile.dont_know:
        return field
    return listed_facts(profile, field)


def _health_list(form: AnswerForm, words: HealthWords) -> HealthList:
    return HealthList(form.context, f"{form.name}{words.field}", words)
