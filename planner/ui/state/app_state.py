"""The one door for every change: the open journey, its schedule, undo and redo."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.models.edit import Edit
from planner.models.errors import PlannerError, StorageError
from planner.models.ids import JourneyId
from planner.models.journey import FIRST_TITLE, Journey
from planner.models.plan.schedule import Schedule
from planner.services.journeys.journeys import JourneyService, Preview
from planner.services.journeys.putting_on_top import STALE, record_on_top
from planner.services.ports import Catalog, HolidayRules, Texts
from planner.services.words.person_texts import read_sex, texts_for
from planner.services.words.speaker import Speaker
from planner.ui.state.i18n import Languages

if TYPE_CHECKING:
    from planner.services.file_care import AfterClosing

MakeEdit = Callable[[Journey], Edit]


class AppState(QObject):
    """Holds the open journey; pages read it and hand in edits.

    Attributes:
        afterwards: what shall be done with the data file when the window is closed;
            None for nothing.
        is_waiting: whether another program is waited for just now.
        trouble: why the last change could not be stored; None once one could.

    Signals:
        changed: the journey changed, or it is another day.
        leaving: another journey is about to be opened: what is typed is of this one.
        opened: another journey is open now.
        day_turned: it is another day than before; ``changed`` follows.
        failed: a ``PlannerError``; nothing was stored.
        moved: ``trouble`` may be another one.
    """

    changed = Signal()
    leaving = Signal()
    opened = Signal()
    day_turned = Signal()
    failed = Signal(object)
    moved = Signal()

    def __init__(
        self, service: JourneyService, journey: Journey, languages: Languages
    ) -> None:
        super().__init__()
        self.service = service
        self.journey = journey
        self.languages = languages
        self.is_waiting = False
        self.trouble: StorageError | None = None
        self.afterwards: AfterClosing | None = None
        self._schedule: Schedule | None = None
        self._texts: tuple[object, Texts] | None = None

    @property
    def language(self) -> str:
        """The language of the window."""
        return self.languages.current

    @property
    def catalog(self) -> Catalog:
        """The shipped content."""
        return self.service.catalog

    @property
    def closed_days(self) -> HolidayRules:
        """Public holidays and weekends of countries."""
        return self.service.closed_days

    @property
    def texts(self) -> Texts:
        """The words of the window's language, as the person reads them."""
        reader = self.language, read_sex(self.journey.profile)
        if self._texts is None or self._texts[0] != reader:
            self._texts = reader, texts_for(self.catalog.texts(reader[0]), reader[1])
        return self._texts[1]

    @property
    def speaker(self) -> Speaker:
        """Says dates, states and problems in the window's language."""
        return Speaker(self.texts, home=self.journey.profile.home_country)

    def today(self) -> date:
        """Return today's civil date."""
        return self.service.today()

    @property
    def schedule(self) -> Schedule:
        """The derived dates of the open journey, once per change and day."""
        if self._schedule is None or self._schedule.today != self.today():
            self._schedule = self.service.schedule(self.journey)
        return self._schedule

    def run(self, make_edit: MakeEdit) -> bool:
        """Work out an edit and record it; returns whether it was stored."""
        return self._tell(self.attempt(make_edit))

    def attempt(self, make_edit: MakeEdit) -> PlannerError | None:
        """Record an edit, or return why it was refused, to be shown at its field."""
        return self._take(lambda: record_on_top(self.service, self.journey, make_edit))

    def preview(self, make_edit: MakeEdit) -> Preview | None:
        """Show what an edit would do, or report why it cannot be; stores nothing."""
        try:
            return self.service.preview(self.journey, make_edit(self.journey))
        except PlannerError as error:
            self.failed.emit(error)
            return None

    def undo(self) -> bool:
        """Take back the newest action."""
        return self._tell(self._take(lambda: self.service.undo(self.journey)))

    def redo(self) -> bool:
        """Take up again what was undone last."""
        return self._tell(self._take(lambda: self.service.redo(self.journey)))

    def go_back(self, number: int) -> bool:
        """Go back to how things were after a history entry.

        Args:
            number: of the entry, from 1.
        """
        return self._tell(
            self._take(lambda: self.service.go_back(self.journey, number))
        )

    def open(self, journey: JourneyId) -> bool:
        """Open another journey, or the same as it is stored now."""
        if journey != self.journey.id:
            self.leaving.emit()
        return self._tell(self._take(lambda: self.service.open(journey), stores=False))

    def create(self, title: str, *, copied: bool = False) -> bool:
        """Make a new journey, empty or a copy of the open one, and open it."""
        self.leaving.emit()
        return self._tell(self._take(lambda: _made(self, title, copied=copied)))

    def adopt(self, journey: Journey) -> bool:
        """Store a journey that came from a file and open it."""
        self.leaving.emit()
        return self._tell(self._take(lambda: self.service.adopt(journey)))

    def error_words(self, error: PlannerError) -> str:
        """Return the sentence for a refusal."""
        return self.speaker.error(error)

    def _tell(self, refusal: PlannerError | None) -> bool:
        if refusal is not None:
            self.failed.emit(refusal)
        return refusal is None

    def _take(
        self, work: Callable[[], Journey], *, stores: bool = True
    ) -> PlannerError | None:
        """Do what changes the journey in view; returns why it was refused.

        Where another program changed the same meanwhile, its change is shown.

        Args:
            work: returns the journey as it is then.
            stores: whether it writes to the file, and shows that the file takes it.
        """
        refusal = None
        try:
            journey = work()
        except PlannerError as error:
            if error.code != STALE:
                if isinstance(error, StorageError):
                    self.trouble = error
                    self.moved.emit()
                return error
            refusal, journey = error, self.service.open(self.journey.id)
        # Outside the ``try``: what a page does wrong while it shows must not look like
        # a refusal.
        if refusal is None and stores:
            self.trouble = None
        another = journey.id != self.journey.id
        self.journey = journey
        # Before ``changed``: the pages ask for the schedule as soon as they hear.
        self._schedule = None
        # The pages of one journey never show another: its answers would count as typed.
        (self.opened if another else self.changed).emit()
        return refusal


def _made(state: AppState, title: str, *, copied: bool) -> Journey:
    if title == FIRST_TITLE:
        return state.service.create(title)
    from planner.services.journeys.starting import (  # noqa: PLC0415  not at the start
        check_title,
        copy_journey,
    )

    if not copied:
        check_title(state.service, title)
        return state.service.create(title)
    return copy_journey(state.service, state.journey, title)
