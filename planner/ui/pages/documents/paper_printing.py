"""Pages on paper: the file itself where the system prints PDF, else as pictures.

Either way at true size: a card of 85 by 54 mm has to come out as one.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import (
    QByteArray,
    QObject,
    QProcess,
    QRect,
    QSize,
    QSizeF,
    QStandardPaths,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

_POINTS_AN_INCH: Final = 72
_BAND: Final = 512
"""Rows of dots that are drawn at once: a whole page at 1200 dots an inch is 500 MB."""
_SPARE: Final = 3.0
"""Points by which paper may be smaller than a page: systems round their sizes."""
_QUARTER_TURN: Final = 90.0
_SPOOLER: Final = "lp"
_SIDES: Final = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


class PrintOrder(Struct, frozen=True, kw_only=True):
    """What is to be printed, as it was set in the box of the system.

    Attributes:
        first, last: pages, counted from 1.
        paper: as printers name it, such as ``A4``.
        sides: as printers name it; "" leaves it to the printer.
    """

    printer: str
    first: int
    last: int
    copies: int
    paper: str
    landscape: bool
    sides: str


def print_box(printer: QPrinter, document: QPdfDocument, page: int = 0) -> QPrintDialog:
    """Return the system's box, set to the paper of the document.

    Args:
        printer: takes what is set there.
        document: says how large its pages are and how many there are.
        page: the only one that is meant, counted from 1; 0 for all.
    """
    points = document.pagePointSize(0)
    size = QPageSize(
        QSizeF(points.width(), points.height()),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    printer.setPageSize(size)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    # True size: nothing is fitted into margins.
    printer.setFullPage(True)
    box = QPrintDialog(printer)
    box.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    box.setMinMax(1, document.pageCount())
    box.setFromTo(page or 1, page or document.pageCount())
    if page:
        box.setPrintRange(QAbstractPrintDialog.PrintRange.PageRange)
    return box


def order_of(printer: QPrinter, pages: int) -> PrintOrder:
    """Return what was set in the box.

    Args:
        printer: as the box left it.
        pages: how many the document has.
    """
    whole = printer.printRange() is not QPrinter.PrintRange.PageRange
    layout = printer.pageLayout()
    return PrintOrder(
        printer=printer.printerName(),
        first=1 if whole else max(1, printer.fromPage()),
        last=pages if whole else min(printer.toPage() or pages, pages),
        copies=max(1, printer.copyCount()),
        paper=layout.pageSize().key(),
        landscape=layout.orientation() is QPageLayout.Orientation.Landscape,
        sides=_SIDES.get(printer.duplex(), ""),
    )


def takes_files() -> bool:
    """Whether the system prints a PDF as it is (CUPS does)."""
    return bool(QStandardPaths.findExecutable(_SPOOLER))


def spooler_words(order: PrintOrder) -> Sequence[str]:
    """Return what the system's printing program is told; the file comes by its input.

    ``print-scaling`` is of the IPP standard (PWG 5100.16): nothing is enlarged or made
    smaller.
    """
    words = ["-d", order.printer, "-n", str(order.copies)]
    words += ["-P", f"{order.first}-{order.last}"]
    words += ["-o", f"media={order.paper}", "-o", "print-scaling=none"]
    if order.landscape:
        # IPP: 3 is upright, 4 is turned.
        words += ["-o", "orientation-requested=4"]
    if order.sides:
        words += ["-o", f"sides={order.sides}"]
    return words


class FilePrinting(QObject):
    """Hands a file to the system's printing program, in the background.

    Signals:
        ended: whether the system took it.
    """

    ended = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)

    def start(self, pdf: QByteArray, order: PrintOrder) -> None:
        """Print; no copy of the file is written beside the queue of the system.

        Args:
            pdf: the whole file.
            order: which pages, on what.
        """
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            return
        self._process.start(_SPOOLER, list(spooler_words(order)))
        self._process.write(pdf)
        self._process.closeWriteChannel()

    def _finish(self, code: int) -> None:
        self.ended.emit(code == 0)

    def _fail(self, error: QProcess.ProcessError) -> None:
        # Any other trouble ends the process, too, and is told by its end.
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(False)


def has_room(document: QPdfDocument, printer: QPrinter, order: PrintOrder) -> bool:
    """Whether the paper that was chosen takes each page whole, upright or turned.

    At true size an A4 page loses its foot on Letter, with name and date of birth.

    Args:
        document: whose pages.
        printer: as the box left it.
        order: which pages.
    """
    sheet = printer.pageLayout().fullRectPoints().size()
    low, high = sorted((sheet.width() + _SPARE, sheet.height() + _SPARE))
    return all(
        min(page.width(), page.height()) <= low
        and max(page.width(), page.height()) <= high
        for page in map(document.pagePointSize, range(order.first - 1, order.last))
    )


def draw_pages(document: QPdfDocument, printer: QPrinter, order: PrintOrder) -> None:
    """Draw pages as pictures at the printer's own resolution and at true size.

    An upright page on paper that lies is turned, as a system does that prints PDF.

    Args:
        document: whose pages.
        printer: takes them, the whole sheet from edge to edge.
        order: which pages.
    """
    painter = QPainter(printer)
    for number in range(order.first - 1, order.last):
        if number > order.first - 1:
            printer.newPage()
        painter.save()
        if _lies(document.pagePointSize(number)) != _lies(
            QSizeF(printer.pageRect(QPrinter.Unit.DevicePixel).size())
        ):
            painter.translate(painter.viewport().width(), 0)
            painter.rotate(_QUARTER_TURN)
        _draw_page(document, number, painter, printer.resolution())
        painter.restore()
    painter.end()


def _lies(size: QSizeF) -> bool:
    return size.width() > size.height()


def _draw_page(
    document: QPdfDocument, number: int, painter: QPainter, resolution: int
) -> None:
    points, scale = document.pagePointSize(number), resolution / _POINTS_AN_INCH
    whole = QSize(round(points.width() * scale), round(points.height() * scale))
    for top in range(0, whole.height(), _BAND):
        height = min(_BAND, whole.height() - top)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(QRect(0, top, whole.width(), height))
        band = QSize(whole.width(), height)
        painter.drawImage(0, top, document.render(number, band, options))
