"""Text size, colours, bad-day mode; what is chosen shows when it is closed.

A language is in force at once: the dialog closes with all that was chosen.
"""

from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.dialogs.language_choice import (
    language_choice,
    language_word,
    translators_note,
)
from planner.ui.look.tokens import TEXT_SIZES, ThemeName
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.words.text import quiet, title


class LookDialog(FramedDialog):
    """Keeps what was chosen when it is closed."""

    def __init__(self, context: PageContext) -> None:
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
        self._offer_languages()
        self.accepted.connect(self._keep)

    def _offer_languages(self) -> None:
        if len(self.context.state.languages.offered()) > 1:
            languages = language_choice(self.context)
            languages.chosen.connect(lambda _tag: self.accept())
            self.add(title(language_word()), languages, quiet(translators_note()))
        self.body.addStretch(1)

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
        )
