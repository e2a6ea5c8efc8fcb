"""Later: the answer for today that settles nothing and asks again."""

from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtWidgets import QMenu

from planner.ui.widgets.buttons import WordButton
from planner.ui.widgets.words.joints import with_label


class Later(Enum):
    """When to be asked again."""

    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"
    AFTER_MY_VISIT = "after-my-visit"


class LaterButton(WordButton):
    """Opens the days on which to be asked again.

    Args:
        title: what is put off.
        wished: hears the choice.
    """

    def __init__(self, title: str, wished: Callable[[Later], None]) -> None:
        words = self.tr("Later")
        super().__init__(words)
        self.setAccessibleName(with_label(words, title))
        menu = QMenu(self)
        for choice, said in (
            (Later.TOMORROW, self.tr("Tomorrow")),
            (Later.NEXT_WEEK, self.tr("Next week")),
            (Later.AFTER_MY_VISIT, self.tr("After my next visit")),
        ):
            menu.addAction(said).triggered.connect(
                partial(lambda one, *_: wished(one), choice)
            )
        self.setMenu(menu)
