"""Finishing the PDF: metadata, colours, attachments, a lock; and reading it back."""

import re
import zlib
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from planner.export.archive.colour_profile import srgb_profile
from planner.export.archive.metadata import info, packet
from planner.models.document import Attachment, PlanDocument
from planner.models.errors import PlannerError
from planner.services.language.letters import runs_from_the_right
from planner.services.ports import MAX_IMPORT_BYTES

_MOST_ATTACHMENTS: Final = 64
_CLAIM: Final = re.compile(rb"<(pdfaid:part|pdfaid:conformance)>[^<]*</\1>\s*")
"""What a file says of itself that is built to PDF/A."""


def finish(
    drawn: bytes, document: PlanDocument, attachments: Sequence[Attachment]
) -> bytes:
    """Return the drawn PDF with all that makes it archival and self-contained.

    Returns:
        A PDF that is archival (PDF/A-3) and accessible (PDF/UA-1).

    Args:
        drawn: a tagged PDF.
        document: what it tells, for the metadata.
        attachments: named once each.
    """
    with pikepdf.open(BytesIO(drawn)) as pdf:
        root = pdf.Root
        root.Lang = String(document.language)
        root.MarkInfo = Dictionary(Marked=True)
        shown = Dictionary(DisplayDocTitle=True)
        if runs_from_the_right(document.language):
            # Two pages beside each other begin at the right.
            shown.Direction = Name.R2L
        root.ViewerPreferences = shown
        root.Metadata = _metadata(pdf, document)
        root.OutputIntents = Array([_output_intent(pdf)])
        for number, page in enumerate(pdf.pages):
            # The same number as in the parent tree (``TreeWriter``).
            page.obj.StructParents = number
            # Tab goes through the page as the tree does (PDF/UA-1).
            page.obj.Tabs = Name.S
        _describe(pdf, document)
        _attach(pdf, attachments, document.made_on)
        return _saved(pdf)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    target = BytesIO()
    pdf.save(
        target,
        min_version="1.7",
        deterministic_id=True,
        compress_streams=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return target.getvalue()


def _metadata(pdf: pikepdf.Pdf, document: PlanDocument) -> Stream:
    return Stream(pdf, packet(document), Type=Name.Metadata, Subtype=Name.XML)


def _output_intent(pdf: pikepdf.Pdf) -> pikepdf.Object:
    profile = Stream(pdf, srgb_profile(), N=3)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.OutputIntent,
            S=Name.GTS_PDFA1,
            OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
            Info=String("sRGB IEC61966-2.1"),
            DestOutputProfile=profile,
        )
    )


def _describe(pdf: pikepdf.Pdf, document: PlanDocument) -> None:
    entries = {name: String(text) for name, text in info(document).items()}
    pdf.trailer.Info = pdf.make_indirect(Dictionary(entries))


def _attach(
    pdf: pikepdf.Pdf, attachments: Sequence[Attachment], made_on: date | None
) -> None:
    if not attachments:
        return
    names, related = Array(), Array()
    # A name tree must be sorted (ISO 32000-1, 7.9.6).
    for attachment in sorted(attachments, key=lambda a: a.name):
        spec = pdf.make_indirect(_file_spec(pdf, attachment, made_on))
        names.extend([String(attachment.name), spec])
        related.append(spec)
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
    pdf.Root.AF = related


def _file_spec(
    pdf: pikepdf.Pdf, attachment: Attachment, made_on: date | None
) -> Dictionary:
    file = Stream(pdf, attachment.data)
    file.Type = Name.EmbeddedFile
    file.Subtype = Name("/" + attachment.mime)
    file.Params = Dictionary(Size=len(attachment.data))
    if made_on is not None:
        file.Params.ModDate = String(f"D:{made_on:%Y%m%d}000000Z")
    return Dictionary(
        Type=Name.Filespec,
        F=String(attachment.name),
        UF=String(attachment.name),
        Desc=String(attachment.description),
        AFRelationship=Name.Data,
        EF=Dictionary(F=file, UF=file),
    )


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
