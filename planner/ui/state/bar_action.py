"""What a page asks of the frame: its head and the buttons of the bottom bar."""

from collections.abc import Callable

from msgspec import Struct


class PageHead(Struct, frozen=True, kw_only=True):
    """The top of a page: where am I, one heading, one sentence."""

    where: str
    heading: str
    sentence: str = ""


class BarAction(Struct, frozen=True, kw_only=True):
    """A button of the bottom bar.

    Attributes:
        spoken: longer accessible name that starts with the words, "" for the same.
        icon: drawn before the words; "" for none.
        waits_for: a sentence that says what must be done first; "" when it can run.
            A button that waits looks grey, stands beside its sentence, keeps the
            keyboard and tells the sentence when it is pressed.
    """

    words: str
    run: Callable[[], None]
    spoken: str = ""
    icon: str = ""
    waits_for: str = ""


class PageBar(Struct, frozen=True, kw_only=True):
    """The page's part of the bottom bar.

    Attributes:
        primary: the one next action; None where there is nothing to do.
        secondary: at most three more.
        back: what Back does; None goes to the place before.
        listed: what has no button at all here: it stands in the list of actions.
        on_page: the primary action has its button on the page, beside what it is
            about; here it is only for the key.
    """

    primary: BarAction | None = None
    secondary: tuple[BarAction, ...] = ()
    listed: tuple[BarAction, ...] = ()
    back: Callable[[], None] | None = None
    on_page: bool = False
