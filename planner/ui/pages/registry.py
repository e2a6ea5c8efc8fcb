"""Which page shows which place; a page's module is imported when it is shown.

Each place has a function of its own, so that a type checker and "find usages" see every
page, and so that the first picture of the window loads one page and not all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from planner.ui.pages.base_page import Page
    from planner.ui.state.page_context import PageContext


def _make_welcome(context: PageContext) -> Page:
    from planner.ui.pages.welcome.welcome_page import WelcomePage

    return WelcomePage(context)


def _make_options(context: PageContext) -> Page:
    from planner.ui.pages.options.options_page import OptionsPage

    return OptionsPage(context)


def _make_fit(context: PageContext) -> Page:
    from planner.ui.pages.fit.fit_page import FitPage

    return FitPage(context)


def _make_values(context: PageContext) -> Page:
    from planner.ui.pages.values.values_page import ValuesPage

    return ValuesPage(context)


def _make_centres(context: PageContext) -> Page:
    from planner.ui.pages.centres.centres_page import CentresPage

    return CentresPage(context)


def _make_choice(context: PageContext) -> Page:
    from planner.ui.pages.choice.choice_page import ChoicePage

    return ChoicePage(context)


def _make_questions(context: PageContext) -> Page:
    from planner.ui.pages.choice.questions_page import QuestionsPage

    return QuestionsPage(context)


def _make_about_you(context: PageContext) -> Page:
    from planner.ui.pages.about_you.about_you_page import AboutYouPage

    return AboutYouPage(context)


def _make_schedule(context: PageContext) -> Page:
    from planner.ui.pages.schedule.schedule_page import SchedulePage

    return SchedulePage(context)


def _make_today(context: PageContext) -> Page:
    from planner.ui.pages.today.today_page import TodayPage

    return TodayPage(context)


def _make_plan(context: PageContext) -> Page:
    from planner.ui.pages.plan.plan_page import PlanPage

    return PlanPage(context)


def _make_visits(context: PageContext) -> Page:
    from planner.ui.pages.visits.visits_page import VisitsPage

    return VisitsPage(context)


def _make_diary(context: PageContext) -> Page:
    from planner.ui.pages.diary.diary_page import DiaryPage

    return DiaryPage(context)


def _make_people(context: PageContext) -> Page:
    from planner.ui.pages.people.people_page import PeoplePage

    return PeoplePage(context)


def _make_documents(context: PageContext) -> Page:
    from planner.ui.pages.documents.documents_page import DocumentsPage

    return DocumentsPage(context)


def _make_data(context: PageContext) -> Page:
    from planner.ui.pages.data.data_page import DataPage

    return DataPage(context)


PAGES: Final[Mapping[str, Callable[[PageContext], Page]]] = {
    "welcome": _make_welcome,
    "options": _make_options,
    "fit": _make_fit,
    "values": _make_values,
    "centres": _make_centres,
    "choice": _make_choice,
    "questions": _make_questions,
    "about-you": _make_about_you,
    "schedule": _make_schedule,
    "today": _make_today,
    "plan": _make_plan,
    "visits": _make_visits,
    "diary": _make_diary,
    "people": _make_people,
    "documents": _make_documents,
    "data": _make_data,
}


def make_page(place: str, context: PageContext) -> Page:
    """Build the page of a place.

    Raises:
        KeyError: no page shows this place.
    """
    page = PAGES[place](context)
    page.build()
    return page
