"""What a page may use: the state, the dialogs and the frame around it."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from planner.models.ids import SourceId
from planner.services.journeys.workbench import Workbench
from planner.ui.look.tokens import ThemeName, Tone
from planner.ui.state.app_state import AppState
from planner.ui.state.dialogs import Dialogs
from planner.ui.state.keeping.drafts import Drafts
from planner.ui.state.keeping.saved_state import SavedState
from planner.ui.state.settings import Settings


class Frame(Protocol):
    """What the window does for a page.

    Attributes:
        place: id of the place in view.
    """

    place: str

    def go_to(self, place: str, subject: str = "") -> None:
        """Show another place of the walk, at a step or other subject where given."""

    def tell(
        self,
        words: str,
        tone: Tone = Tone.GOOD,
        way_out: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message above the page and have it read aloud."""

    def show_source(self, source: SourceId) -> None:
        """Show a source in full."""

    def show_glossary(self, term: str = "") -> None:
        """Open the glossary, at a term where one is given."""

    def show_look(self) -> None:
        """Open text size and colours."""

    def show_help(self) -> None:
        """Open the help of the page in view."""

    def show_claims(self) -> None:
        """Open what the article and sellers say, with what we found."""

    def show_about(self) -> None:
        """Open who made this, how evidence was chosen, and what it does not meet."""

    def change_settings(
        self,
        *,
        theme: ThemeName | None = None,
        percent: int | None = None,
        bad_day: bool | None = None,
        language: str | None = None,
        told: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:
        """Change how the window looks, next time and in a moment; then say, do more."""


class PageContext(Struct, frozen=True, kw_only=True):
    """Handed to every page.

    Attributes:
        bench: services, files and documents; the libraries behind documents are
            imported when one is made, off the way to the first paint.
        drafts: keeps what is typed in forms before it is a fact.
        saved: whether all of it is stored.
    """

    state: AppState
    dialogs: Dialogs
    settings: Settings
    frame: Frame
    bench: Workbench
    drafts: Drafts
    saved: SavedState
