"""Work off the window's thread, so that it never freezes."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid
from typing_extensions import override

T = TypeVar("T")


class _Voice(QObject):
    """Speaks for a task; the application holds both until the task is over.

    Who asked may be gone by then: a page that was left.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(float)

    def __init__(self, task: object) -> None:
        super().__init__(QCoreApplication.instance())
        self._task: object = task

    def let_go(self) -> None:
        """Forget the task: all that it had to say was heard."""
        self._task = None
        self.deleteLater()


class Task(QRunnable, Generic[T]):
    """A piece of work on the thread pool; its callbacks run on the window's thread.

    ``cancel`` asks the work to stop; it hears of it when it next tells its progress.
    """

    def __init__(self, work: "Work[T]") -> None:
        super().__init__()
        # The pool would delete it in its own thread while Python still holds it.
        self.setAutoDelete(False)
        self.voice = _Voice(self)
        self._work = work
        self._cancelled = False

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop, also where it was over by then."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled = True

    def progress(self, share: float) -> bool:
        """Tell how far the work is, 0 to 1; returns False once cancelled.

        Args:
            share: 0 to 1.
        """
        self.voice.progressed.emit(share)
        return not self._cancelled

    @override
    def run(self) -> None:
        try:
            result = self._work(self.progress)
        except Exception as error:  # noqa: BLE001  # handed to the window, not lost
            self.voice.failed.emit(error)
        else:
            self.voice.done.emit(result)


Work = Callable[[Callable[[float], bool]], T]


def _while_there(hear: Callable[[T], None]) -> Callable[[T], None]:
    """Return what hears it as long as its owner exists.

    Qt lets go of a method of an object that is gone; of a ``partial`` it does not know
    whose it is.
    """
    owner = getattr(hear.func, "__self__", None) if isinstance(hear, partial) else None
    if not isinstance(owner, QObject):
        return hear

    def told(what: T) -> None:
        if isValid(owner):
            hear(what)

    return told


def run_in_background(
    work: Work[T],
    on_done: Callable[[T], None],
    on_error: Callable[[Exception], None],
    on_progress: Callable[[float], None] | None = None,
) -> Task[T]:
    """Run ``work(progress)`` on the thread pool.

    Returns:
        The task, which can be cancelled. It need not be kept.
    """
    task: Task[T] = Task(work)
    task.voice.done.connect(_while_there(on_done))
    task.voice.failed.connect(_while_there(on_error))
    if on_progress is not None:
        task.voice.progressed.connect(_while_there(on_progress))
    task.voice.done.connect(task.voice.let_go)
    task.voice.failed.connect(task.voice.let_go)
    QThreadPool.globalInstance().start(task)
    return task
