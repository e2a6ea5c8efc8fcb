"""The window's language: our words and Qt's own, and how it counts and lists."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from planner.models.journey import FIRST_TITLE
from planner.paths import resources_folder
from planner.services.language.letters import runs_from_the_right
from planner.services.language.lists import list_text
from planner.services.language.messages import MessageError, Value, fill, parse

ENGLISH = "en"
_LEFTWARD = Qt.LayoutDirection.RightToLeft
_RIGHTWARD = Qt.LayoutDirection.LeftToRight
WHOLE = 100
_SHARE = ("Languages", "share")
"""Under which words the share of what is translated stands; none of the window."""
_NAME = ("Languages", "name")
"""The same for the name that the language has for itself."""
_TAG = ("Languages", "tag")
"""The same for the tag by whose rules numbers and dates are written."""
_OURS = "translation of the planner"
"""Name of our translators: looking through children by type alone takes 5 ms."""


class Languages:
    """The languages the window speaks, and the one it speaks now.

    Args:
        folder: holds ``planner_<language>.qm``, made from the ``.ts`` file beside it.

    Attributes:
        current: name of the language in force, such as "en" or "pt_BR".
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources_folder() / "i18n"
        self.current = ENGLISH

    def offered(self) -> tuple[str, ...]:
        """Return the languages the window speaks, English first.

        A file that cannot be read, such as one cut short on the disk, is none.
        """
        files = self._folder.glob("planner_*.qm")
        found = sorted(path.stem.removeprefix("planner_") for path in files)
        whole = (name for name in found if not self._words(name).isEmpty())
        return (ENGLISH, *(name for name in whole if name != ENGLISH))

    def name(self, language: str) -> str:
        """Return what a language calls itself ("Español").

        Args:
            language: one of ``offered``.
        """
        if language == ENGLISH:
            return "English"
        # Without Babel, for which the first picture has no time.
        return self._words(language).translate(*_NAME) or language

    def share(self, language: str) -> int:
        """Return how many of a hundred words the window has in a language.

        The rest is English with a mark behind it; ``.ci/compile_words.py`` counts.

        Args:
            language: one of ``offered``.
        """
        if language == ENGLISH:
            return WHOLE
        told = self._words(language).translate(*_SHARE)
        # Without a count everything was translated elsewhere (a language of a test).
        return int(told) if told else WHOLE

    def _words(self, language: str) -> QTranslator:
        words = QTranslator()
        words.load(f"planner_{language}", str(self._folder))
        return words

    def choose(self, wished: str) -> None:
        """Take the wished language, else the laptop's, else English.

        Args:
            wished: a BCP 47 tag, "" for none.
        """
        have = self.offered()
        for tag in (wished, *QLocale.system().uiLanguages()):
            # "pt-BR" as ``pt_BR``, else any Portuguese.
            for name in (tag.replace("-", "_"), tag.split("-")[0]):
                if name in have:
                    self.current = name
                    return
        self.current = ENGLISH

    def install(self, application: QApplication) -> None:
        """Load the translations of the language and set the reading direction."""
        for old in application.findChildren(QTranslator, _OURS):
            application.removeTranslator(old)
            old.deleteLater()
        ours = self._words(self.current)
        # Numbers and dates as the content writes them: "es" is that of Latin America.
        locale = QLocale(ours.translate(*_TAG) or self.current)
        QLocale.setDefault(locale)
        leftward = runs_from_the_right(self.current)
        application.setLayoutDirection(_LEFTWARD if leftward else _RIGHTWARD)
        if self.current == ENGLISH:
            return
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder, name in ((qt_folder, "qtbase"), (str(self._folder), "planner")):
            translator = QTranslator(application)
            translator.setObjectName(_OURS)
            if translator.load(f"{name}_{self.current}", folder):
                application.installTranslator(translator)


def shown_title(title: str) -> str:
    """Return a journey's title as it is shown: the first one in the window's language.

    Args:
        title: as it is stored.
    """
    if title != FIRST_TITLE:
        return title
    return QCoreApplication.translate("Journeys", "My journey")


def counted(words: str, **fields: Value) -> str:
    """Return a message of the window with its plurals chosen.

    Args:
        words: from ``self.tr``, written as ``docs/translating.md`` says; one with wrong
            braces is shown as it is.
        fields: numbers and words by the name of their field.
    """
    try:
        return fill(parse(words), _window_language(), fields)
    except MessageError:
        return words


def all_of(parts: Sequence[str]) -> str:
    """Return "A, B and C" in the window's language; "" of nothing."""
    return list_text(parts, _window_language())


def _window_language() -> str:
    return QLocale().bcp47Name().replace("-", "_")
