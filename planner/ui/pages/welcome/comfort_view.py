"""What makes the window comfortable, on the page that comes before all questions."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.dialogs.language_choice import translators_note
from planner.ui.look.tokens import TextRole, ThemeName
from planner.ui.state.i18n import ENGLISH
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.tick_box import TickBox, show_ticked
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.text import TextLabel, strong

_SIZES: Final = (100, 130, 150, 200, 300)
_BETWEEN: Final = 14


class ComfortView(QWidget):
    """Text size, colours, bad day; who translated what is not English."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._settings = context.settings
        self.bad_day = TickBox(self.tr("Bad day: show me one thing at a time"))
        show_ticked(self.bad_day, on=self._settings.bad_day)
        self.bad_day.toggled.connect(
            lambda on: context.frame.change_settings(bad_day=on)
        )
        # By what each needs: halves would break a row of one in some languages.
        sides = flow(
            column(strong(self.tr("Text size")), self._sizes()),
            column(strong(self.tr("Colours")), self._themes()),
            gap=_BETWEEN,
        )
        parts: list[QWidget] = [sides]
        if context.state.language != ENGLISH:
            parts.append(TextLabel(translators_note(), TextRole.SMALL, wide=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            box.addWidget(part)

    def _sizes(self) -> ChoiceList[int]:
        percent = self._context.state.speaker.percent
        sizes = ChoiceList(
            self.tr("Text size"),
            [Choice(size, percent(size)) for size in _SIZES],
            chips=True,
        )
        sizes.set_value(self._settings.percent)
        sizes.chosen.connect(
            lambda size: self._context.frame.change_settings(percent=size)
        )
        return sizes

    def _themes(self) -> ChoiceList[ThemeName]:
        themes = ChoiceList(
            self.tr("Colours"),
            [
                Choice(ThemeName.SYSTEM, self.tr("As my laptop")),
                Choice(ThemeName.LIGHT, self.tr("Light")),
                Choice(ThemeName.DARK, self.tr("Dark")),
                Choice(ThemeName.HIGH_CONTRAST, self.tr("High contrast")),
            ],
            chips=True,
        )
        themes.set_value(self._settings.theme)
        themes.chosen.connect(
            lambda theme: self._context.frame.change_settings(theme=theme)
        )
        return themes
