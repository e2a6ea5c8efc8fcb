"""Which class shows which place; a page's module is imported when it is shown."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from planner.ui.page_context import PageContext
from planner.ui.pages.base_page import Page

PAGES: Final[Mapping[str, tuple[str, str]]] = {
    "welcome": ("planner.ui.pages.welcome_page", "WelcomePage"),
    "options": ("planner.ui.pages.options_page", "OptionsPage"),
    "fit": ("planner.ui.pages.fit_page", "FitPage"),
    "values": ("planner.ui.pages.values_page", "ValuesPage"),
    "centres": ("planner.ui.pages.centres_page", "CentresPage"),
    "choice": ("planner.ui.pages.choice_page", "ChoicePage"),
    "about-you": ("planner.ui.pages.about_you_page", "AboutYouPage"),
    "schedule": ("planner.ui.pages.schedule_page", "SchedulePage"),
    "today": ("planner.ui.pages.today_page", "TodayPage"),
    "plan": ("planner.ui.pages.plan_page", "PlanPage"),
    "diary": ("planner.ui.pages.diary_page", "DiaryPage"),
    "documents": ("planner.ui.pages.documents_page", "DocumentsPage"),
}


def make_page(place: str, context: PageContext) -> Page:
    """Build the page of a place."""
    module, name = PAGES[place]
    page = getattr(import_module(module), name)(context)
    if not isinstance(page, Page):
        raise TypeError(name)
    page.build()
    return page
