"""A PDF read again: what is attached to it, and a copy that is locked."""

import re
import zlib
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Name, Stream

from planner.models.errors import PlannerError
from planner.services.ports import MAX_IMPORT_BYTES

_MOST_ATTACHMENTS: Final = 64
_CLAIM: Final = re.compile(rb"<(pdfaid:part|pdfaid:conformance)>[^<]*</\1>\s*")
"""What a file says of itself that is built to PDF/A."""


def protected(pdf: bytes, password: str) -> bytes:
    """Return the PDF locked with a password (AES-256).

    PDF/A does not allow encryption, so a locked copy is not an archival one, and its
    metadata do not say so.
    Refuses with ``export.password-empty`` and ``file.not-pdf``.

    Raises:
        PlannerError: ``export.password-empty``, ``file.not-pdf``.
    """
    if not password:
        raise PlannerError("export.password-empty")
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            target = BytesIO()
            _disclaim(opened)
            lock = pikepdf.Encryption(owner=password, user=password, R=6, aes=True)
            opened.save(target, encryption=lock)
            return target.getvalue()
    except pikepdf.PdfError as trouble:
        raise PlannerError("file.not-pdf") from trouble


def _disclaim(pdf: pikepdf.Pdf) -> None:
    """Take the claim of PDF/A out of the metadata; what else they tell stays."""
    about = pdf.Root.get("/Metadata")
    if about is not None:
        kept = _CLAIM.sub(b"", about.read_bytes())
        about.write(kept)


def attached(pdf: bytes, name: str) -> bytes | None:
    """Return the attachment called ``name``, or None when there is none.

    Refuses with ``file.not-pdf``, ``file.pdf-locked``, ``file.pdf-damaged`` (the
    attachment cannot be read) or ``file.too-large``.

    Raises:
        PlannerError: ``file.not-pdf``, ``file.pdf-locked``, ``file.pdf-damaged``,
            ``file.too-large``.
    """
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return _read(opened, name)
    except pikepdf.PasswordError as trouble:
        raise PlannerError("file.pdf-locked") from trouble
    except pikepdf.PdfError as trouble:
        raise PlannerError("file.not-pdf") from trouble
    except (
        AttributeError,
        KeyError,
        TypeError,
        ValueError,
        RuntimeError,
        IndexError,
    ) as trouble:
        raise PlannerError("file.pdf-damaged") from trouble


def _read(pdf: pikepdf.Pdf, name: str) -> bytes | None:
    if len(pdf.attachments) > _MOST_ATTACHMENTS:
        raise PlannerError("file.too-large")
    if name not in pdf.attachments:
        return None
    stream = pdf.attachments[name].obj.EF.F
    if not isinstance(stream, Stream):
        raise PlannerError("file.pdf-damaged")
    return _unpacked(stream)


def _unpacked(stream: Stream) -> bytes:
    """Return the data of a stream, never more than the largest plan could be."""
    filters = stream.get("/Filter")
    raw = stream.read_raw_bytes()
    if filters is None:
        return raw
    if isinstance(filters, Array):
        filters = filters[0] if len(filters) == 1 else None
    if filters != Name.FlateDecode or "/DecodeParms" in stream:
        raise PlannerError("file.pdf-damaged")
    unpacker = zlib.decompressobj()
    try:
        # Never the library's own unpacking: a small stream may hold more than the
        # memory.
        data = unpacker.decompress(raw, MAX_IMPORT_BYTES)
    except zlib.error as trouble:
        raise PlannerError("file.pdf-damaged") from trouble
    if unpacker.unconsumed_tail:
        raise PlannerError("file.too-large")
    return data
