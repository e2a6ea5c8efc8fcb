"""What stands in the bar on a bad day: whom to call, how it goes, and the way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.ui.look.look import look
from planner.ui.state.bar_action import BarAction, PageBar

_ON_TODAY = "today"


def bar_of(
    place: str, bar: PageBar, go_to: Callable[[str], None], *, has_plan: bool
) -> PageBar:
    """Return the actions of a page; on a bad day little is left of them.

    Args:
        place: id of the page.
        bar: all its actions.
        go_to: shows another page.
        has_plan: whether Today has something to show.
    """
    if not look().simple:
        return bar
    ways = (
        ("people", "phone", QCoreApplication.translate("BadDay", "Numbers to call")),
        ("diary", "diary", QCoreApplication.translate("BadDay", "How I feel")),
    )
    secondary = tuple(
        BarAction(words=words, icon=icon, run=partial(go_to, to))
        for to, icon, words in ways
        if to != place and has_plan
    )
    back = bar.back
    if back is None and has_plan and place != _ON_TODAY:
        back = partial(go_to, _ON_TODAY)
    # The one thing of Today has its own button on its card.
    primary = None if place == _ON_TODAY and has_plan else bar.primary
    return PageBar(primary=primary, secondary=secondary, back=back, on_page=bar.on_page)
