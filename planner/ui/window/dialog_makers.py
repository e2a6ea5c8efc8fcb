"""The dialogs that keys and menus open; each module is imported when it is opened.

Each dialog has a function of its own, so that a type checker and "find usages" see it,
and so that the first picture of the window does not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog

    from planner.ui.asking.bring_in import BringIn
    from planner.ui.state.page_context import PageContext


def make_search(context: PageContext, commands: Sequence[QAction] = ()) -> QDialog:
    """Build the search, over the commands of the window too."""
    from planner.ui.window.search.search_dialog import SearchDialog

    return SearchDialog(context, commands)


def make_help(context: PageContext, place: str = "") -> QDialog:
    """Build the help of a page."""
    from planner.ui.window.help.help_dialog import HelpDialog

    return HelpDialog(context, place)


def make_look(context: PageContext) -> QDialog:
    """Build the choice of text size and colours."""
    from planner.ui.dialogs.look_dialog import LookDialog

    return LookDialog(context)


def make_bring_in(context: PageContext) -> BringIn:
    """Build what brings a plan in from a file."""
    from planner.ui.asking.bring_in import BringIn

    return BringIn(context)


def make_journeys(context: PageContext) -> QDialog:
    """Build the list of journeys."""
    from planner.ui.window.journeys_dialog import JourneysDialog

    return JourneysDialog(context)


def make_sources(context: PageContext, source: str = "") -> QDialog:
    """Build the sources, opened at one of them where given."""
    from planner.ui.dialogs.sources_dialog import SourcesDialog

    return SourcesDialog(context, source)


def make_glossary(context: PageContext, term: str = "") -> QDialog:
    """Build the words explained, opened at one of them where given."""
    from planner.ui.dialogs.glossary_dialog import GlossaryDialog

    return GlossaryDialog(context, term)


def make_claims(context: PageContext) -> QDialog:
    """Build what the article and sellers say, with what was found."""
    from planner.ui.dialogs.claims_dialog import ClaimsDialog

    return ClaimsDialog(context)


def make_kept(context: PageContext) -> QDialog:
    """Build what is saved, what waits, and what could not be stored."""
    from planner.ui.window.kept_dialog import KeptDialog

    return KeptDialog(context)


def make_about(context: PageContext) -> QDialog:
    """Build who made this and how sure it is."""
    from planner.ui.dialogs.about_dialog import AboutDialog

    return AboutDialog(context)
