"""The real pages of a PDF before they are saved: looked at, zoomed, printed."""

from typing import ClassVar, Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.look.following import by_pixels
from planner.ui.pages.documents.paper_printing import (
    FilePrinting,
    PrintOrder,
    draw_pages,
    has_room,
    order_of,
    print_box,
    takes_files,
)
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import small

_STEP: Final = 1.25
_CLOSEST: Final = 5.0
_FARTHEST: Final = 0.2


class PdfPreviewDialog(FramedDialog):
    """Page keys turn the pages, plus and minus zoom, 0 fits the width.

    Args:
        context: what pages have.
        pdf: the whole file.
        password: opens a locked one.
    """

    fills: ClassVar[bool] = True

    def __init__(self, context: PageContext, pdf: bytes, password: str = "") -> None:
        super().__init__(context, self.tr("Preview"))
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.setPassword(password)
        self.document.load(self._buffer)
        self.view = QPdfView()
        self._where = small("")
        # A locked file would reach the printer locked.
        self._prints_file = takes_files() and not password
        self.printing = FilePrinting(self)
        self.printing.ended.connect(self._say_printed)
        self._printed = small(self._how_printed())
        self._build()
        self.view.pageNavigator().currentPageChanged.connect(self._say)
        self._say()
        self.open_at(900, 780)
        self.view.setFocus()

    def _build(self) -> None:
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Pages of the document"))
        by_pixels(self.view.setMinimumHeight, 420)
        self.add(
            flow(
                button(self.tr("Previous page"), lambda: self.turn(-1)),
                button(self.tr("Next page"), lambda: self.turn(1)),
                button(self.tr("Closer"), lambda: self.zoom(_STEP)),
                button(self.tr("Farther"), lambda: self.zoom(1 / _STEP)),
                button(self.tr("Fit the width"), self.fit),
            ),
            self._where,
        )
        self.body.addWidget(self.view, 1)
        self.add(self._printed)
        self.add_button(button(self.tr("Print this page"), self.print_this))
        self.add_button(button(self.tr("Print"), self.print_all))

    def turn(self, pages: int) -> None:
        """Go some pages on or back."""
        navigator = self.view.pageNavigator()
        wanted = navigator.currentPage() + pages
        last = self.document.pageCount() - 1
        navigator.jump(min(max(0, wanted), last), QPointF())

    def zoom(self, factor: float) -> None:
        """Come closer or go farther."""
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        wanted = self.view.zoomFactor() * factor
        self.view.setZoomFactor(min(max(_FARTHEST, wanted), _CLOSEST))

    def fit(self) -> None:
        """Fit the pages to the width."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def print_all(self) -> None:
        """Print all pages, unless the system's box says otherwise."""
        self._print(0)

    def _print(self, page: int) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        box = print_box(printer, self.document, page)
        box.setWindowTitle(self.tr("Print"))
        if box.exec() != QDialog.DialogCode.Accepted:
            return
        self.send(printer, order_of(printer, self.document.pageCount()))

    def send(self, printer: QPrinter, order: PrintOrder) -> None:
        """Print what was set in the system's box, unless the paper would cut it."""
        if not has_room(self.document, printer, order):
            self._printed.setText(self._too_small(order.paper))
            announce(self, self._printed.text())
        elif self._prints_file and not printer.outputFileName():
            self.printing.start(self._bytes, order)
        else:
            draw_pages(self.document, printer, order)

    def print_this(self) -> None:
        """Print the page in view alone."""
        self._print(self.view.pageNavigator().currentPage() + 1)

    def _say_printed(self, taken: bool) -> None:  # noqa: FBT001 - a slot
        self._printed.setText(
            self.tr("The system took it, to print it.")
            if taken
            else self.tr("The system did not take it. Save the PDF and print that.")
        )

    def _too_small(self, paper: str) -> str:
        words = self.tr(
            "Nothing was printed: the paper {paper} is smaller than these pages, which"
            " would be cut. Choose their paper, or make them on {paper}."
        )
        return words.format(paper=paper)

    def _how_printed(self) -> str:
        if self._prints_file:
            return self.tr("Printing sends this file itself, at true size.")
        return self.tr(
            "Printing draws each page as a picture, at true size and as fine as the"
            " printer is."
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_STEP)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif key is Qt.Key.Key_0:
            self.fit()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.turn(1 if key is Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self._where.setText(
            self.tr("Page {number} of {count}").format(
                number=self.view.pageNavigator().currentPage() + 1,
                count=self.document.pageCount(),
            )
        )
