"""The front of the doctor's sheet as it is now: made anew after each change."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.services.documents.exports import ExportWish, MadeFile, Progress, make_file
from planner.services.journeys.workbench import Workbench
from planner.ui.look.look import look
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import quiet

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task

_NARROWEST: Final = 240
_A4: Final = 297 / 210
_FINE: Final = 1600
"""Dots across a page: sharp on any screen, 15 MB while it is shown."""


class PagePicture(QWidget):
    """A page as wide as its place."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        # Its place stays its own while nothing is shown: the page must not jump.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        """Show a page; a null image shows an empty one."""
        self._image = image
        self.updateGeometry()
        self.update()

    @property
    def image(self) -> QImage:
        """The page that is shown, null before the first one."""
        return self._image

    @override
    def sizeHint(self) -> QSize:
        width = look().px(_NARROWEST)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower than it would like to be on a small screen at large text."""
        return QSize(_NARROWEST, self.heightForWidth(_NARROWEST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        size = self._image.size()
        return round(width * (size.height() / size.width() if size.width() else _A4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Paper is white, whatever the colours of the window.
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(Qt.GlobalColor.black))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class LiveFront(Card):
    """Shows the first page; it follows every change without a button.

    Args:
        bench: the writers.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(self.tr("The doctor's page, as it is now"))
        self._bench = bench
        self.picture = PagePicture()
        name = self.tr("First page of the doctor's sheet")
        self.picture.setAccessibleName(name)
        self._words = quiet("")
        self.add(self._words, self.picture)
        self._wanted: tuple[Journey, ExportWish] | None = None
        self._shown: tuple[Journey, ExportWish] | None = None
        self._task: Task[MadeFile] | None = None

    def _say(self) -> None:
        """Say above the page what it shows: this plan, an earlier one, or nothing."""
        if self._task is not None and self.picture.image.isNull():
            words = self.tr("The page is being made …")
        elif self._task is not None:
            words = self.tr("The page is being made anew. This is how it was before.")
        elif self.picture.image.isNull():
            words = self.tr("The page could not be made. “Preview” says why.")
        else:
            words = self.tr("It follows every change. “Preview” has both sides.")
        self._words.setText(words)
        # An empty sheet beside "being made" would look like the page itself.
        self.picture.setVisible(not self.picture.image.isNull())

    @property
    def is_current(self) -> bool:
        """Whether what was wished for last is what is shown."""
        return self._task is None and self._shown == self._wanted

    def follow(self, journey: Journey, wish: ExportWish) -> None:
        """Show the page of a journey as soon as it is made; the same one is kept.

        Args:
            journey: as it is now.
            wish: the doctor's sheet, with its paper and language.
        """
        self._wanted = (journey, wish)
        self._make()

    def stop(self) -> None:
        """Make nothing more until it is followed again."""
        self._wanted = self._shown
        if self._task is not None:
            self._task.cancel()

    def _make(self) -> None:
        if self._wanted is None or self._task is not None or self.is_current:
            return
        work = partial(_front, self._bench, *self._wanted)
        done = partial(self._done, self._wanted)
        self._task = run_in_background(work, done, self._fail)
        self._say()

    def _done(self, made_of: tuple[Journey, ExportWish], made: MadeFile) -> None:
        self._task, self._shown = None, made_of
        self.picture.show_image(_first_page(made.data))
        self._say()
        # It may have changed again meanwhile.
        self._make()

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, PlannerError):
            raise error
        if error.code == "export.cancelled":
            self._say()
            # Followed again since it was stopped.
            self._make()
            return
        self._shown = self._wanted
        self.picture.show_image(QImage())
        self._say()


def _front(
    bench: Workbench, journey: Journey, wish: ExportWish, progress: Progress
) -> MadeFile:
    return make_file(bench, journey, wish, progress)


def _first_page(pdf: bytes) -> QImage:
    # The library that reads PDF is large and only needed here.
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415

    data, document = QByteArray(pdf), QPdfDocument()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    points = document.pagePointSize(0)
    height = round(_FINE * points.height() / points.width())
    image = document.render(0, QSize(_FINE, height))
    document.close()
    return image
