"""Settings of this laptop, kept in the data file: text size, theme, last place."""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error

from PySide6.QtCore import QByteArray

from planner.models.ids import JourneyId
from planner.services.ports import SettingStore
from planner.ui.look.look import Look
from planner.ui.look.theme import colours_of, nearest_size
from planner.ui.look.tokens import ThemeName

_BAD_DAY_PERCENT = 150


class Settings:
    """Reads and writes the window's settings; anything unreadable is a default."""

    def __init__(self, store: SettingStore) -> None:
        self._store = store

    @property
    def theme(self) -> ThemeName:
        """The chosen theme, SYSTEM until one was chosen."""
        text = self._store.recall("ui.theme")
        known = {str(name) for name in ThemeName}
        return ThemeName(text) if text in known else ThemeName.SYSTEM

    @theme.setter
    def theme(self, theme: ThemeName) -> None:
        self._store.remember("ui.theme", str(theme))

    @property
    def percent(self) -> int:
        """The text size, 100 to 300 percent."""
        text = self._store.recall("ui.text-size") or ""
        return nearest_size(int(text)) if text.isascii() and text.isdigit() else 100

    @percent.setter
    def percent(self, percent: int) -> None:
        self._store.remember("ui.text-size", str(nearest_size(percent)))

    @property
    def bad_day(self) -> bool:
        """Whether bad-day mode is on: bigger, and fewer things."""
        return self._store.recall("ui.bad-day") == "yes"

    @bad_day.setter
    def bad_day(self, on: bool) -> None:
        self._store.remember("ui.bad-day", "yes" if on else "no")

    @property
    def language(self) -> str:
        """The window's language as BCP 47 tag, "" for the laptop's."""
        return self._store.recall("ui.language") or ""

    @language.setter
    def language(self, language: str) -> None:
        self._store.remember("ui.language", language)

    @property
    def journey(self) -> JourneyId | None:
        """The journey that was open last."""
        text = self._store.recall("ui.journey")
        return JourneyId(text) if text else None

    @journey.setter
    def journey(self, journey: JourneyId) -> None:
        self._store.remember("ui.journey", journey)

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty before the first time."""
        try:
            return QByteArray(b64decode(self._store.recall("ui.geometry") or ""))
        except (Base64Error, ValueError):
            return QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.remember("ui.geometry", b64encode(geometry.data()).decode())

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without use a locked file locks; 0 for never."""
        text = self._store.recall("lock.minutes") or ""
        return int(text) if text.isascii() and text.isdigit() else 0

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._store.remember("lock.minutes", str(minutes))

    def look(self) -> Look:
        """Return the look these settings ask for."""
        percent = self.percent
        if self.bad_day:
            percent = max(percent, _BAD_DAY_PERCENT)
        return Look(
            colours=colours_of(self.theme), percent=percent, simple=self.bad_day
        )
