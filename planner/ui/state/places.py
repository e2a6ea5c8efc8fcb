"""What the places of the walk are called in the window."""

from PySide6.QtCore import QCoreApplication

from planner.services.views.walk import Stretch

AS_VIEW = "@"
"""Before the number of a view of the plan, from 1: no step is called so."""
TO_PRINT = "@print"
"""Asks the documents for the pages that would be printed."""


def place_title(place: str) -> str:
    """Return what a place is called in the window's language."""
    return {
        "welcome": QCoreApplication.translate("Places", "Welcome"),
        "about-you": QCoreApplication.translate("Places", "About you"),
        "options": QCoreApplication.translate("Places", "Your options"),
        "fit": QCoreApplication.translate("Places", "Questions of fit"),
        "values": QCoreApplication.translate("Places", "What matters to you"),
        "centres": QCoreApplication.translate("Places", "Where and cost"),
        "choice": QCoreApplication.translate("Places", "Your choice"),
        "questions": QCoreApplication.translate("Places", "What to ask"),
        "schedule": QCoreApplication.translate("Places", "Your schedule"),
        "today": QCoreApplication.translate("Places", "Today"),
        "plan": QCoreApplication.translate("Places", "The plan"),
        "visits": QCoreApplication.translate("Places", "Visits"),
        "diary": QCoreApplication.translate("Places", "Diary"),
        "people": QCoreApplication.translate("Places", "People"),
        "documents": QCoreApplication.translate("Places", "Documents"),
        "data": QCoreApplication.translate("Places", "Your data"),
    }[place]


def stretch_title(stretch: Stretch) -> str:
    """Return what a stretch of the walk is called."""
    return {
        Stretch.DECIDE: QCoreApplication.translate("Places", "Decide"),
        Stretch.LIVE: QCoreApplication.translate("Places", "Live it"),
        Stretch.PAPERS: QCoreApplication.translate("Places", "Papers and data"),
    }[stretch]
