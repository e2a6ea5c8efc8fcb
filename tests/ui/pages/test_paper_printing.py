"""Pages come out at true size: as the file itself, or as fine pictures of it."""

import sys
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from planner.ui.pages.documents.paper_printing import (
    FilePrinting,
    PrintOrder,
    draw_pages,
    has_room,
    order_of,
    print_box,
    spooler_words,
    takes_files,
)
from planner.ui.pages.documents.pdf_preview_dialog import PdfPreviewDialog
from tests.ui.windows import a_service, open_window

A4 = (595.28, 841.89)
CARD = (240.9, 153.1)
"""Points: 85 by 54 mm."""
FINE = 4
ORDER = PrintOrder(
    printer="ward-3",
    first=2,
    last=2,
    copies=2,
    paper="A4",
    landscape=False,
    sides="two-sided-long-edge",
)


def two_pages():
    """Return a file of two pages; on each a black card of 85 by 54 mm."""
    made = pikepdf.new()
    for _ in range(2):
        page = made.add_blank_page(page_size=A4)
        card = f"0 g 100 400 {CARD[0]} {CARD[1]} re f".encode()
        page.Contents = made.make_stream(card)
    told = BytesIO()
    made.save(told)
    return told.getvalue()


@pytest.fixture
def document(qapp):
    data, document = QByteArray(two_pages()), QPdfDocument()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    yield document
    document.close()


def printer_to(target, resolution=300):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(resolution)
    return printer


def test_the_box_offers_the_paper_and_the_pages_of_the_document(document, tmp_path):
    printer = printer_to(tmp_path / "out.pdf")
    box = print_box(printer, document)
    assert (box.minPage(), box.maxPage(), box.fromPage(), box.toPage()) == (1, 2, 1, 2)
    order = order_of(printer, 2)
    assert (order.first, order.last, order.paper) == (1, 2, "A4")
    print_box(printer, document, 2)
    order = order_of(printer, 2)
    assert (order.first, order.last) == (2, 2)


def test_a_picture_is_one_page_at_true_size(document, tmp_path):
    target = tmp_path / "out.pdf"
    printer = printer_to(target)
    print_box(printer, document, 2)
    draw_pages(document, printer, order_of(printer, 2))
    printed = QPdfDocument()
    printed.load(str(target))
    assert printed.pageCount() == 1
    size = printed.pagePointSize(0)
    assert (size.width(), size.height()) == pytest.approx(A4, abs=1)
    drawn = printed.render(0, size.toSize() * FINE)
    printed.close()
    middle = drawn.height() - FINE * 400 - FINE * round(CARD[1] / 2)
    across = [is_black(drawn, x, middle) for x in range(drawn.width())]
    down = [is_black(drawn, FINE * 200, y) for y in range(drawn.height())]
    assert sum(across) == pytest.approx(FINE * CARD[0], abs=FINE)
    assert sum(down) == pytest.approx(FINE * CARD[1], abs=FINE)


def test_an_upright_page_on_paper_that_lies_is_turned_and_whole(document, tmp_path):
    target = tmp_path / "out.pdf"
    printer = printer_to(target)
    print_box(printer, document, 2)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    draw_pages(document, printer, order_of(printer, 2))
    printed = QPdfDocument()
    printed.load(str(target))
    size = printed.pagePointSize(0)
    assert (size.height(), size.width()) == pytest.approx(A4, abs=1)
    drawn = printed.render(0, size.toSize() * FINE)
    printed.close()
    # A quarter turn: what was 400 points above the foot is as far from the left.
    across = [is_black(drawn, x, FINE * 200) for x in range(drawn.width())]
    down = [is_black(drawn, FINE * 450, y) for y in range(drawn.height())]
    assert across.index(True) == pytest.approx(FINE * 400, abs=2 * FINE)
    assert sum(across) == pytest.approx(FINE * CARD[1], abs=FINE)
    assert down.index(True) == pytest.approx(FINE * 100, abs=2 * FINE)
    assert sum(down) == pytest.approx(FINE * CARD[0], abs=FINE)


@pytest.mark.parametrize(
    ("paper", "takes"),
    [("A4", True), ("Letter", False), ("Legal", True), ("A5", False), ("A3", True)],
)
@pytest.mark.parametrize("lies", [False, True])
def test_paper_that_would_cut_a_page_is_known(document, tmp_path, paper, takes, lies):
    printer = printer_to(tmp_path / "out.pdf")
    print_box(printer, document)
    printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, paper)))
    if lies:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    assert has_room(document, printer, order_of(printer, 2)) is takes


def test_nothing_is_printed_on_paper_that_would_cut_it(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    window = open_window(qtbot, qapp, service, "today")
    dialog = PdfPreviewDialog(window.context, two_pages())
    qtbot.addWidget(dialog)
    target = tmp_path / "out.pdf"
    printer = printer_to(target)
    print_box(printer, dialog.document)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    dialog.send(printer, order_of(printer, 2))
    assert not target.exists()
    told = [one.text() for one in dialog.findChildren(QLabel)]
    assert any("Letter is smaller than these pages" in one for one in told)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog.send(printer, order_of(printer, 2))
    assert target.exists()
    service.store.close()


def is_black(image, x, y):
    colour = image.pixelColor(x, y)
    return colour.alpha() > 0 and colour.lightness() < 128


def test_the_system_is_told_range_paper_and_that_nothing_is_scaled():
    words = " ".join(spooler_words(ORDER))
    assert "-d ward-3 -n 2 -P 2-2" in words
    assert "media=A4" in words
    assert "print-scaling=none" in words
    assert "sides=two-sided-long-edge" in words
    assert "orientation-requested" not in words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such program")
@pytest.mark.parametrize("code", [0, 1])
def test_the_file_itself_goes_to_the_system_that_prints_pdf(
    qtbot, tmp_path, monkeypatch, code
):
    spooler = tmp_path / "lp"
    got = tmp_path / "got.pdf"
    spooler.write_text(f'#!/bin/sh\n/bin/cat > "{got}"\nexit {code}\n')
    spooler.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert takes_files()
    parent = QBuffer()
    printing = FilePrinting(parent)
    with qtbot.waitSignal(printing.ended) as ended:
        printing.start(QByteArray(two_pages()), ORDER)
    assert ended.args == [code == 0]
    assert got.read_bytes().startswith(b"%PDF")
    monkeypatch.setenv("PATH", "")
    assert not takes_files()
