"""What is said when the person leaves: as much as is true of what they typed."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from planner.models.errors import PlannerError
from planner.services.views.walk import PLACES
from planner.ui.state.i18n import all_of
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.window.frame.page_host import PageHost

_JOURNEYS: Final = "journeys"
"""The list of journeys: a dialog with fields, and no place of the walk."""


class Parting(QObject):
    """Says what is saved, what is kept as it was typed, and what is neither."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def hand_in(self, host: PageHost) -> bool:
        """Store what is typed on the page in view, for the journey it was typed for.

        Returns:
            Whether all that was typed is stored.
        """
        if host.is_of(self._context.state.journey):
            host.finish_page()
        return self._context.drafts.flush()

    def words(self, place: str) -> tuple[str, str]:
        """Return heading and sentence for a stop at a place, once all is stored."""
        onward = self.tr("You go on at: {place}").format(place=place_title(place))
        saved = self._context.saved
        heading = self.tr("{saved}.").format(saved=saved.words())
        if saved.trouble is not None:
            return heading, in_sentences(saved.reason(), onward)
        waiting = self._waiting()
        if not waiting:
            return heading, onward
        quoted = [
            self.tr("“{place}”").format(place=waiting_title(one)) for one in waiting
        ]
        kept = self.tr(
            "It waits as you left it at {places}. It is not in your plan or diary"
            " until you add it there."
        )
        return heading, in_sentences(kept.format(places=all_of(quoted)), onward)

    def not_saved(self, error: PlannerError) -> str:
        """Return that what is typed is not stored, and why."""
        reason = self._context.state.error_words(error)
        return self.tr("Not saved: {reason}").format(reason=reason)

    def stays(self) -> bool:
        """Ask whether to stay, where something typed could not be stored."""
        trouble = self._context.drafts.trouble
        if trouble is None:
            return False
        return not self._context.dialogs.confirm(
            self.tr("What you typed is not saved"),
            self.not_saved(trouble),
            self.tr("Close and lose it"),
            self.tr("Stay"),
        )

    def _waiting(self) -> list[str]:
        """Return the places in whose forms something waits, in order of the walk."""
        found = {name.split("/")[0] for name in self._context.saved.waiting()}
        return [one for one in (*(p.id for p in PLACES), _JOURNEYS) if one in found]


def waiting_title(place: str) -> str:
    """Return how the place is called in which something waits."""
    if place == _JOURNEYS:
        return QCoreApplication.translate("Parting", "My journeys")
    return place_title(place)
