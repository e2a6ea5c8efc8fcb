"""The writer the services ask for documents (``planner.services.ports``).

The libraries behind it are imported when a document is made: none of them is on
the way to the first window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.models.document import Attachment, DataDocument, PlanDocument


class Writer:
    """Turns documents into bytes: the same document gives the same bytes."""

    def pdf(
        self,
        document: PlanDocument,
        attachments: tuple[Attachment, ...] = (),
        *,
        progress: Callable[[float], bool] | None = None,
    ) -> bytes:
        """Draw a tagged PDF with its attachments.

        ``progress`` hears 0 to 1 and returns False to cancel, which raises
        ``export.cancelled``. Characters that no font has are printed as their code.

        Args:
            document: what is printed, in finished words.
            attachments: files carried inside, such as the journey's data.
            progress: hears 0 to 1.

        Raises:
            PlannerError: ``export.cancelled``.
        """
        from planner.export.papers.pdf import draw

        return draw(document, attachments, progress)

    def data(self, document: DataDocument) -> bytes:
        """Write what is for other programs, each document in its own format.

        Returns:
            UTF-8: iCalendar (RFC 5545), CSV (RFC 4180) or a FHIR R4 bundle as JSON.
        """
        from planner.models.document import CalendarDocument, CarePlanDocument, Table

        match document:
            case CalendarDocument():
                from planner.export.data.calendar_file import calendar_file

                return calendar_file(document)
            case CarePlanDocument():
                from planner.export.data.care_plan import care_plan

                return care_plan(document)
            case Table():
                from planner.export.data.spreadsheet import spreadsheet

                return spreadsheet(document)

    def protect(self, pdf: bytes, password: str) -> bytes:
        """Return the PDF locked with a password (AES-256); no longer archival.

        Raises:
            PlannerError: ``export.password-empty``, ``file.not-pdf``.
        """
        from planner.export.archive.reading import protected

        return protected(pdf, password)

    def attached_data(self, pdf: bytes, name: str) -> bytes | None:
        """Return the attachment of a PDF, or None when it carries none.

        Raises:
            PlannerError: ``file.not-pdf``, ``file.pdf-locked``, ``file.pdf-damaged``,
                ``file.too-large``.
        """
        from planner.export.archive.reading import attached

        return attached(pdf, name)

    def unprintable(self, text: str) -> str:
        """Return the distinct characters of the text that no embedded font has."""
        from planner.export.lettering.fonts import FontSet
        from planner.export.lettering.plain_text import clean

        return FontSet().missing(clean(text))
