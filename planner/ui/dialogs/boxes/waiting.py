"""Work that must be waited for, done beside the window: it goes on painting."""

from typing import TypeVar

from planner.ui.state.dialogs import Dialogs
from planner.ui.state.tasks import Work, run_in_background

T = TypeVar("T")


def wait_for(dialogs: Dialogs, work: Work[T], words: str, stop: str = "") -> T:
    """Do something in the background, and show that it goes on until it is over.

    Args:
        dialogs: of the window.
        work: gets what hears how far it is, and says whether it shall go on.
        words: what goes on.
        stop: words of the button that stops it; "" for what cannot be stopped.

    Returns:
        What the work returned; what it raised is raised here.
    """
    done: list[T] = []
    failed: list[Exception] = []
    shares = [0.0]
    task = run_in_background(work, done.append, failed.append, shares.append)
    dialogs.wait(
        words,
        stop,
        lambda: bool(done or failed),
        task.cancel,
        lambda: shares[-1],
    )
    if failed:
        raise failed[0]
    return done[0]
