"""The window's language: our words and Qt's own."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from planner.paths import resources_folder

ENGLISH = "en"
_OURS = "translation of the planner"
"""Name of our translators: looking through children by type alone takes 5 ms."""


def window_languages() -> tuple[str, ...]:
    """Return the languages the window speaks, English first."""
    folder = resources_folder() / "i18n"
    found = sorted(path.stem.removeprefix("planner_") for path in folder.glob("*.qm"))
    return (ENGLISH, *(name for name in found if name != ENGLISH))


def choose_language(wished: str) -> str:
    """Return the wished language, else the laptop's, else English."""
    have = window_languages()
    for tag in (wished, *QLocale.system().uiLanguages()):
        for name in (tag.replace("-", "_"), tag.split("-")[0]):
            if name in have:
                return name
    return ENGLISH


def install_language(application: QApplication, language: str) -> None:
    """Load the translations of a language and set the reading direction."""
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    if language == ENGLISH:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in (
        (qt_folder, "qtbase"),
        (str(resources_folder() / "i18n"), "planner"),
    ):
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
