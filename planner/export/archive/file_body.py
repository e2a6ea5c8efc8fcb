"""The bytes of a PDF: its objects packed together, and where each of them lies.

reportlab draws the pages and makes the fonts; it would write each object as text of its
own, for another library to read again and pack. A tagged page has hundreds of small
objects that are much alike, so they are packed here at once, by ISO 32000-1, 7.5.7
(object streams) and 7.5.8 (cross-reference streams).
"""

import zlib
from hashlib import sha256
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.pdfdoc import format as formatted

_HEAD: Final = b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"
"""The second line tells programs that bytes follow, not text (ISO 19005-3, 6.1.2)."""
_TOGETHER: Final = 500
"""Objects in one pack: a reader unpacks all of it for one of them."""
_PACKED, _PLAIN = 2, 1
_ROW: Final = (1, 4, 2)
"""Bytes of a kind, a place and a number in the list of places."""


def file_body(document: Any, catalog: str, info: str) -> bytes:
    """Return the file of a document whose pages are drawn.

    Args:
        document: reportlab's; what its objects refer to is added while it is written.
        catalog: reference of its root.
        info: reference of its information.

    Returns:
        The same bytes for the same document.
    """
    body = _Body()
    number = 1
    while number in document.numberToId:
        thing = document.idToObject[document.numberToId[number]]
        if isinstance(thing, PDFStream):
            body.add_stream(number, *_stream(thing, document))
        else:
            body.add(number, formatted(thing, document, toplevel=1))
        number += 1
    return body.closed(number, catalog, info)


def _stream(thing: PDFStream, document: Any) -> tuple[str, bytes]:
    """Return the entries of a stream but for its length, and its packed bytes."""
    content = thing.content
    data = content.encode("latin-1") if isinstance(content, str) else content
    entries = dict(thing.dictionary.dict)
    if "Filter" not in entries:
        data, entries["Filter"] = zlib.compress(data), "/FlateDecode"
    told = (
        f"/{name} {formatted(value, document).decode('latin-1')}"
        for name, value in sorted(entries.items())
    )
    return " ".join(told), data


class _Body:
    """A file while it is written, from its first byte on."""

    def __init__(self) -> None:
        self._parts = [_HEAD]
        self._length = len(_HEAD)
        self._rows: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._waiting: list[tuple[int, bytes]] = []
        self._packs: list[list[tuple[int, bytes]]] = []

    def add(self, number: int, data: bytes) -> None:
        """Take an object that is no stream: it is packed with others."""
        if not self._packs or len(self._packs[-1]) == _TOGETHER:
            self._packs.append([])
        self._packs[-1].append((number, data))

    def add_stream(self, number: int, entries: str, data: bytes) -> None:
        """Write an object with bytes of its own."""
        self._rows[number] = (_PLAIN, self._length, 0)
        opened = f"{number} 0 obj\n<< {entries} /Length {len(data)} >>\nstream\n"
        self._write(opened.encode("latin-1"), data, b"\nendstream\nendobj\n")

    def closed(self, following: int, catalog: str, info: str) -> bytes:
        """Write the packs and where all lies; return the whole file.

        Args:
            following: the first number that no object has.
            catalog: reference of the root.
            info: reference of the information.
        """
        for number, pack in enumerate(self._packs, following):
            self._add_pack(number, pack)
        last = following + len(self._packs)
        start = self._length
        self._rows[last] = (_PLAIN, start, 0)
        # The file is told from others by what it holds.
        digest = sha256(b"".join(self._parts)).hexdigest()[:32]
        widths = " ".join(map(str, _ROW))
        entries = (
            f"/Type /XRef /Size {last + 1} /W [{widths}] /Root {catalog} /Info {info}"
            f" /ID [<{digest}> <{digest}>] /Filter /FlateDecode"
            f" /DecodeParms << /Predictor 12 /Columns {sum(_ROW)} >>"
        )
        self.add_stream(last, entries, zlib.compress(self._places(last + 1)))
        self._write(f"startxref\n{start}\n%%EOF\n".encode("ascii"))
        return b"".join(self._parts)

    def _write(self, *parts: bytes) -> None:
        self._parts += parts
        self._length += sum(map(len, parts))

    def _add_pack(self, number: int, pack: list[tuple[int, bytes]]) -> None:
        index, at = list[str](), 0
        for place, (member, data) in enumerate(pack):
            self._rows[member] = (_PACKED, number, place)
            index.append(f"{member} {at}")
            at += len(data) + 1
        head = (" ".join(index) + "\n").encode("ascii")
        packed = zlib.compress(head + b"\n".join([data for _, data in pack]))
        entries = (
            f"/Type /ObjStm /N {len(pack)} /First {len(head)} /Filter /FlateDecode"
        )
        self.add_stream(number, entries, packed)

    def _places(self, count: int) -> bytes:
        """Return where each object lies, each row as what it differs from the last."""
        before, told = bytes(sum(_ROW)), list[bytes]()
        for number in range(count):
            row = b"".join(
                value.to_bytes(width, "big")
                for value, width in zip(self._rows[number], _ROW, strict=True)
            )
            # Predictor "up" of PNG: its number, then differences modulo 256.
            told.append(
                bytes([2, *((a - b) & 255 for a, b in zip(row, before, strict=True))])
            )
            before = row
        return b"".join(told)
