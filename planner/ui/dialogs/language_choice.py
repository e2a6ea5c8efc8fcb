"""The languages of the window, each by its own name, with how much of it there is."""

from PySide6.QtCore import QCoreApplication

from planner.ui.state.i18n import ENGLISH, WHOLE, counted
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList


def language_choice(context: PageContext) -> ChoiceList[str]:
    """Return the choice of a language, with the one in force chosen.

    Each says how much of it is translated: all words are read for it.

    Args:
        context: settings, languages and content.
    """
    languages = context.state.languages
    names = [Choice(tag, _told(context, tag)) for tag in languages.offered()]
    choices = ChoiceList(language_word(), names, chips=True)
    choices.set_value(languages.current)
    return choices


def language_word() -> str:
    """Return what the choice is called."""
    return QCoreApplication.translate("LanguageChoice", "Language")


def translators_note() -> str:
    """Return who translated the words, and who did not look at them yet."""
    return QCoreApplication.translate(
        "LanguageChoice",
        "The makers of this program translated the other languages. No medical"
        " translator has reviewed them yet. What is marked [EN] is not translated.",
    )


def _told(context: PageContext, language: str) -> str:
    """Return the name, and the share of what is translated where that is not all."""
    languages = context.state.languages
    share = min(
        languages.share(language),
        context.state.catalog.texts(language).share,
    )
    if language == ENGLISH:
        return languages.name(language)
    words = QCoreApplication.translate(
        "LanguageChoice", "{language}: {share} translated"
    )
    told = context.state.speaker.percent(min(share, WHOLE))
    return counted(words, language=languages.name(language), share=told)
