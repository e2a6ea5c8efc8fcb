"""Opens every page and dialog of the window once, and draws a page of a PDF."""

import sys

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QMessageLogContext,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtPdf import QPdfDocument

from planner.models.errors import PlannerError
from planner.services.journeys.workbench import Workbench
from planner.services.views.walk import PLACES
from planner.ui.window import dialog_makers
from planner.ui.window.window_app import make_application, make_window

_PAGE = QSize(300, 424)
"""A page of A4 in pixels; small, as nobody reads it."""
_DIALOGS = (
    dialog_makers.make_search,
    dialog_makers.make_help,
    dialog_makers.make_look,
    dialog_makers.make_journeys,
    dialog_makers.make_sources,
    dialog_makers.make_glossary,
    dialog_makers.make_claims,
    dialog_makers.make_about,
)


def walk_window(bench: Workbench, pdf: bytes) -> str:
    """Show the window, each of its pages and dialogs, and a page of the PDF.

    Args:
        bench: around an open data file that nobody else uses.
        pdf: any PDF of ours.

    Returns:
        What was opened, in a line.

    Raises:
        PlannerError: ``self-test.failed``: the PDF cannot be drawn.
    """
    application = make_application(["planner"])
    qInstallMessageHandler(_pass_on)
    _draw_page(pdf)
    window = make_window(application, bench)
    window.open_at_last_place()
    window.show()
    for place in PLACES:
        window.go_to(place.id)
        application.processEvents()
    for make in _DIALOGS:
        dialog = make(window.context)
        dialog.setParent(window, dialog.windowFlags())
        dialog.show()
        application.processEvents()
        dialog.close()
        dialog.deleteLater()
    window.close()
    application.processEvents()
    return f"{len(PLACES)} pages and {len(_DIALOGS)} dialogs opened, a PDF page drawn"


def _pass_on(_kind: QtMsgType, _place: QMessageLogContext, words: str | None) -> None:
    """Let Qt's complaints through, but for what the plugin without a screen cannot."""
    if words and "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def _draw_page(pdf: bytes) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    image = document.render(0, _PAGE)
    shades = {
        image.pixel(x, y)
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }
    document.close()
    if len(shades) < 2:  # noqa: PLR2004  nothing was drawn on the ground
        raise PlannerError("self-test.failed", check="window", what="PDF page")
