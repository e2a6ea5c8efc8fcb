"""What is written on a sheet, kept on the disk for the next time."""

from functools import partial
from typing import TYPE_CHECKING

from planner.models.ids import JourneyId
from planner.services.ports import SettingStore
from planner.services.sheet.kept_sheets import as_setting, drop_sheet, keep_sheet
from planner.services.sheet.sheet_draft import SheetDraft
from planner.ui.state.keeping.drafts import Drafts

if TYPE_CHECKING:
    from planner.services.sheet.sheet_draft import SheetState
    from planner.ui.state.keeping.drafts import Setting


class SheetKeeping:
    """Keeps a changed sheet while it is written, should the laptop stop.

    Args:
        draft: what is kept.
        drafts: tells what cannot be stored, and tries it again.
        store: where it is kept.
        journey: whose sheet it is.
    """

    def __init__(
        self,
        draft: SheetDraft,
        drafts: Drafts,
        store: SettingStore,
        journey: JourneyId,
    ) -> None:
        self._draft = draft
        self._drafts = drafts
        self._store = store
        self._journey = journey
        self._kept: SheetState | None = None

    def keep(self) -> None:
        """Keep what is written now, where it is not what was kept last."""
        state = self._draft.state
        # By identity: a state of a sheet is a value and never changes.
        if self._draft.is_changed and state is not self._kept:
            self._kept = state
            keep = partial(keep_sheet, self._store, self._journey, state)
            self._put(keep, partial(as_setting, self._journey, state))

    def forget(self) -> None:
        """Drop what was kept: the sheet is in use now."""
        self._kept = None
        self._put(partial(drop_sheet, self._store, self._journey))

    def _put(
        self, write: "partial[None]", letters: "partial[Setting] | None" = None
    ) -> None:
        self._drafts.store(f"sheet.{self._journey}", write, letters)
