"""Objects of a PDF, written as they stand in the file."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject


def text_string(text: str) -> str:
    """Return the text as a PDF text string (UTF-16, in hexadecimal).

    Returns:
        ASCII, with its byte order mark (ISO 32000-1, 7.9.2.2).
    """
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex()}>"


class Raw(PDFObject):
    """An indirect object made of literals, put together when the file is written.

    Attributes:
        at: its reference, as it stands in other objects.
        pieces: what it is made of.
    """

    __RefOnly__ = 1

    def __init__(self, document: Any) -> None:
        self.at = listed(document, self)
        self.pieces: list[str] = []

    def format(self, _document: Any) -> bytes:
        """Return the bytes of the object."""
        return " ".join(self.pieces).encode("ascii")


def listed(document: Any, thing: PDFObject) -> str:
    """Return the reference of an object of a document; a new one becomes part of it.

    Args:
        document: reportlab's.
        thing: an object of any kind.
    """
    name = document.Reference(thing).name
    number, version = document.idToObjectNumberAndVersion[name]
    return f"{number} {version} R"
