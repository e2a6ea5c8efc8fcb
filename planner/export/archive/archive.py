"""Finishing the PDF: metadata, colours, attachments."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFDictionary, PDFPage, PDFStream

from planner.export.archive.colour_profile import srgb_profile
from planner.export.archive.file_body import file_body
from planner.export.archive.metadata import info, packet
from planner.export.archive.objects import Raw, listed, text_string
from planner.models.document import Attachment, PlanDocument
from planner.services.language.letters import runs_from_the_right

_OF_CATALOG: Final = [*PDFCatalog.__NoDefault__, "AF", "OutputIntents"]
_OF_PAGE: Final = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
"""The entries that are written: reportlab's own, and those of an archive."""


def finish(
    drawn: Any, document: PlanDocument, attachments: Sequence[Attachment]
) -> bytes:
    """Return the drawn PDF with all that makes it archival and self-contained.

    Returns:
        A PDF that is archival (PDF/A-3) and accessible (PDF/UA-1).

    Args:
        drawn: reportlab's document of tagged pages.
        document: what it tells, for the metadata.
        attachments: named once each.
    """
    catalog = drawn.Catalog
    catalog.__NoDefault__ = _OF_CATALOG
    catalog.Lang = text_string(document.language)
    catalog.MarkInfo = "<< /Marked true >>"
    # Two pages beside each other begin at the right.
    leftward = runs_from_the_right(document.language)
    direction = "/Direction /R2L " if leftward else ""
    catalog.ViewerPreferences = f"<< /DisplayDocTitle true {direction}>>"
    about = {"Type": "/Metadata", "Subtype": "/XML"}
    catalog.Metadata = PDFStream(PDFDictionary(about), packet(document))
    catalog.OutputIntents = f"[ {_output_intent(drawn)} ]"
    for number, page in enumerate(drawn.Pages.pages):
        page.__NoDefault__ = _OF_PAGE
        # The same number as in the parent tree (``TreeWriter``).
        page.StructParents = number
        # Tab goes through the page as the tree does (PDF/UA-1).
        page.Tabs = "/S"
        # reportlab writes an empty one.
        page.Trans = None
    _attach(drawn, attachments, document.made_on)
    return file_body(drawn, listed(drawn, catalog), _info(drawn, document))


def _output_intent(drawn: Any) -> str:
    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile())
    name = text_string("sRGB IEC61966-2.1")
    raw = Raw(drawn)
    raw.pieces = [
        "<< /Type /OutputIntent /S /GTS_PDFA1",
        f"/OutputConditionIdentifier {name} /Info {name}",
        f"/DestOutputProfile {listed(drawn, profile)} >>",
    ]
    return raw.at


def _info(drawn: Any, document: PlanDocument) -> str:
    told = (f"{name} {text_string(text)}" for name, text in info(document).items())
    raw = Raw(drawn)
    raw.pieces = ["<<", *told, ">>"]
    return raw.at


def _attach(
    drawn: Any, attachments: Sequence[Attachment], made_on: date | None
) -> None:
    if not attachments:
        return
    specs = sorted(
        (text_string(one.name), _file_spec(drawn, one, made_on)) for one in attachments
    )
    # A name tree must be sorted by its bytes (ISO 32000-1, 7.9.6).
    names = " ".join(f"{name} {at}" for name, at in specs)
    drawn.Catalog.Names = f"<< /EmbeddedFiles << /Names [ {names} ] >> >>"
    drawn.Catalog.AF = f"[ {' '.join(at for _, at in specs)} ]"


def _file_spec(drawn: Any, attachment: Attachment, made_on: date | None) -> str:
    entries = {
        "Type": "/EmbeddedFile",
        "Subtype": _name(attachment.mime),
        "Params": f"<< {' '.join(_about(attachment, made_on))} >>",
    }
    file = listed(drawn, PDFStream(PDFDictionary(entries), attachment.data))
    name, told = text_string(attachment.name), text_string(attachment.description)
    raw = Raw(drawn)
    raw.pieces = [
        f"<< /Type /Filespec /F {name} /UF {name} /Desc {told}",
        f"/AFRelationship /Data /EF << /F {file} /UF {file} >> >>",
    ]
    return raw.at


def _about(attachment: Attachment, made_on: date | None) -> Iterator[str]:
    yield f"/Size {len(attachment.data)}"
    if made_on is not None:
        yield f"/ModDate (D:{made_on:%Y%m%d}000000Z)"


def _name(text: str) -> str:
    """Return a text as a name (ISO 32000-1, 7.3.5)."""
    return "/" + "".join(
        one if one.isalnum() or one in "+-." else f"#{ord(one):02X}" for one in text
    )
