"""Text size, colours, bad-day mode; what is chosen shows when it is closed.

A language is in force at once: the dialog keeps all that was chosen and comes back in
the new language, with the keyboard where it was.
"""

from functools import partial

from PySide6.QtCore import QTimer

from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.dialogs.language_choice import (
    language_choice,
    language_word,
    translators_note,
)
from planner.ui.look.tokens import TEXT_SIZES, ThemeName
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.choice_row import ChoiceRow
from planner.ui.widgets.frames.fitted_dialog import bring_into_view
from planner.ui.widgets.words.text import quiet, title


class LookDialog(FramedDialog):
    """Keeps what was chosen when it is closed.

    Args:
        context: what pages have too.
        at_languages: whether it opens with the keyboard on the language in force.
    """

    _language: str | None = None
    """The one chosen here; None while it stays as it is."""

    def __init__(self, context: PageContext, *, at_languages: bool = False) -> None:
        super().__init__(context, self.tr("Text size and colours"))
        self._sizes = ChoiceList(
            self.tr("Text size"),
            [Choice(one, context.state.speaker.percent(one)) for one in TEXT_SIZES],
            chips=True,
        )
        self._themes = ChoiceList(self.tr("Colours"), self._theme_choices())
        self._bad_day = ChoiceList(
            self.tr("Bad day mode"),
            [
                Choice(value=True, words=self.tr("On: bigger, and fewer things")),
                Choice(value=False, words=self.tr("Off")),
            ],
            chips=True,
        )
        settings = context.settings
        self._sizes.set_value(settings.percent)
        self._themes.set_value(settings.theme)
        self._bad_day.set_value(settings.bad_day)
        self.add(title(self.tr("Text size")), self._sizes)
        self.add(
            quiet(self.tr("From any page: Ctrl and plus, Ctrl and minus.")),
            title(self.tr("Colours")),
            self._themes,
            title(self.tr("Bad day mode")),
            self._bad_day,
        )
        self._offer_languages(at_languages=at_languages)
        self.accepted.connect(self._keep)

    def _offer_languages(self, *, at_languages: bool) -> None:
        if len(self.context.state.languages.offered()) > 1:
            languages = language_choice(self.context)
            languages.chosen.connect(self._turn)
            self.add(title(language_word()), languages, quiet(translators_note()))
            if at_languages:
                QTimer.singleShot(0, self, partial(self._go_to_chosen, languages))
        self.body.addStretch(1)

    def _go_to_chosen(self, languages: ChoiceList[str]) -> None:
        for row in filter(ChoiceRow.isChecked, languages.rows()):
            row.setFocus()
            bring_into_view(row)

    def _turn(self, language: str) -> None:
        """Close, so that all can be built anew, and come back in the language."""
        self._language = language
        self.accept()

    def _theme_choices(self) -> list[Choice[ThemeName]]:
        return [
            Choice(ThemeName.SYSTEM, self.tr("As on this laptop")),
            Choice(ThemeName.LIGHT, self.tr("Light")),
            Choice(ThemeName.DARK, self.tr("Dark")),
            Choice(ThemeName.HIGH_CONTRAST, self.tr("High contrast")),
        ]

    def _keep(self) -> None:
        self.context.frame.change_settings(
            theme=self._themes.value(),
            percent=self._sizes.value(),
            bad_day=self._bad_day.value(),
            language=self._language,
            then=partial(_come_back, self.context) if self._language else None,
        )


def _come_back(context: PageContext) -> None:
    context.dialogs.run(LookDialog(context, at_languages=True))
