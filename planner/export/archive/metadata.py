"""The metadata packet (XMP) of the PDF: what it is, and what it was built to."""

from datetime import date
from typing import Final
from xml.sax.saxutils import escape

from planner.export.lettering.plain_text import in_one_line
from planner.models.document import PlanDocument

PRODUCER: Final = "MS Journey Planner"

_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">{subject}</rdf:li>
</rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
{dates}<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
_DATES: Final = (
    "<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>\n"
    "<xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>\n"
)


def info(document: PlanDocument) -> dict[str, str]:
    """Return the entries of the PDF's information dictionary.

    Returns:
        Those with a text only; dates as midnight UTC of the day of making.
    """
    entries = {
        "/Title": in_one_line(document.title),
        "/Author": in_one_line(document.author),
        "/Subject": in_one_line(document.subject),
        "/Creator": PRODUCER,
        "/Producer": PRODUCER,
    }
    if document.made_on is not None:
        stamp = f"D:{document.made_on:%Y%m%d}000000Z"
        entries |= {"/CreationDate": stamp, "/ModDate": stamp}
    return {name: text for name, text in entries.items() if text}


def packet(document: PlanDocument) -> bytes:
    """Return the XMP packet; it says the same as ``info``.

    Returns:
        UTF-8 XML, as PDF/A-3 (ISO 19005-3) wants it beside the dictionary.
    """
    words = {
        name: escape(in_one_line(text))
        for name, text in (
            ("title", document.title),
            ("subject", document.subject),
            ("author", document.author),
            ("language", document.language),
            ("producer", PRODUCER),
        )
    }
    return _PACKET.format(**words, dates=_dates(document.made_on)).encode()


def _dates(day: date | None) -> str:
    return "" if day is None else _DATES.format(day=day.isoformat())
