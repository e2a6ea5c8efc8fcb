"""What a page may use: the state, the dialogs and the frame around it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from planner.models.ids import SourceId
from planner.models.protocol import TreatmentProtocol
from planner.services.ports import DocumentWriter
from planner.services.workbench import SaveFile
from planner.ui.app_state import AppState
from planner.ui.dialogs import Dialogs
from planner.ui.settings import Settings
from planner.ui.tokens import ThemeName, Tone


class FileRoom(Protocol):
    """Files of the person's own: read whole, written whole or not at all."""

    @property
    def read_file(self) -> Callable[[Path, int], bytes]:
        """Read a file of at most so many bytes; refuses with ``file.*``."""

    @property
    def save_file(self) -> SaveFile:
        """Write a file beside and rename it; refuses with ``file.*``."""

    @property
    def read_protocol(self) -> Callable[[bytes, str], TreatmentProtocol]:
        """Read a centre's own sheet, or refuse with all that is wrong with it."""

    @property
    def write_protocol(self) -> Callable[[TreatmentProtocol], str]:
        """Write a centre's own sheet as text."""


class Frame(Protocol):
    """What the window does for a page."""

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

    def restart(self) -> None:
        """Build all pages anew, for another journey, and go where it was left."""

    def show_look(self) -> None:
        """Open text size and colours."""

    def show_about(self) -> None:
        """Open who made this, how evidence was chosen, and what it does not meet."""

    def change_settings(
        self,
        *,
        theme: ThemeName | None = None,
        percent: int | None = None,
        bad_day: bool | None = None,
        language: str | None = None,
    ) -> None:
        """Change how the window looks, now and next time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """Handed to every page.

    Attributes:
        files: reads and writes the person's files; None where there are none.
        make_writer: builds the document writer when a document is really made; it
            pulls in the PDF library, which must stay off the way to the first paint.
    """

    state: AppState
    dialogs: Dialogs
    settings: Settings
    frame: Frame
    make_writer: Callable[[], DocumentWriter]
    files: FileRoom | None = None
