"""What a page asks of the frame: its head and the buttons of the bottom bar."""

from collections.abc import Callable

from planner.models.record import record


@record
class PageHead:
    """The top of a page: where am I, one heading, one sentence."""

    where: str
    heading: str
    sentence: str = ""


@record
class BarAction:
    """A button of the bottom bar.

    Attributes:
        spoken: longer accessible name that starts with the words, "" for the same.
    """

    words: str
    run: Callable[[], None]
    enabled: bool = True
    spoken: str = ""


@record
class PageBar:
    """The page's part of the bottom bar.

    Attributes:
        primary: the one next action; None where there is nothing to do.
        secondary: at most three more.
        back: what Back does; None goes to the place before.
    """

    primary: BarAction | None = None
    secondary: tuple[BarAction, ...] = ()
    back: Callable[[], None] | None = None
