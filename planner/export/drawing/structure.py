"""The structure tree of a tagged PDF: what each mark on paper means, in what order.

Follows ISO 32000-1, 14.7 (logical structure) and 14.8 (tagged PDF).
"""

from collections.abc import Iterator
from typing import Any, Final

from msgspec import Struct, field
from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

_ATTRIBUTES: Final = {
    "column": "/O /Table /Scope /Column",
    "row": "/O /Table /Scope /Row",
    "decimal": "/O /List /ListNumbering /Decimal",
    "disc": "/O /List /ListNumbering /Disc",
}


def text_string(text: str) -> str:
    """Return the text as a PDF text string (UTF-16, in hexadecimal).

    Returns:
        ASCII, with its byte order mark (ISO 32000-1, 7.9.2.2).
    """
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex()}>"


class Raw(PDFObject):
    """An indirect object made of literals and references, formatted at the end."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.pieces: list[str | PDFObjectReference] = []

    def format(self, document: Any) -> bytes:
        """Return the bytes of the object."""
        return b" ".join(
            piece.encode("ascii") if isinstance(piece, str) else piece.format(document)
            for piece in self.pieces
        )


class Annotation(Struct, eq=False):
    """A link on a page, a part of its element.

    Attributes:
        page: from 0.
        raw: its object, which ``TreeWriter`` ends.
        reference: of its object.
        to: page from 0 and points from its bottom, None where it leads outside.
    """

    page: int
    raw: Raw
    reference: PDFObjectReference
    to: tuple[int, float] | None = None


class Element(Struct, eq=False):
    """A node of the tree: a role with its parts in reading order.

    Attributes:
        role: a standard structure type, such as "P" or "TD".
        kind: "column" or "row" for the scope of a header cell, "decimal" or "disc"
            for the numbering of a list, or "".
        alt: what a reader hears instead of a figure.
        box: the figure's left, bottom, right and top on its page, in points.
        span: columns a cell covers.
        language: BCP 47 tag, "" where it is that of what it stands in.
    """

    role: str
    kind: str = ""
    alt: str = ""
    box: tuple[float, float, float, float] | None = None
    span: int = 1
    language: str = ""
    parts: "list[Element | Annotation | tuple[int, int]]" = field(default_factory=list)

    def add(self, role: str, kind: str = "", alt: str = "") -> "Element":
        """Add a part at the end and return it.

        Args:
            role: a standard structure type.
            kind: scope of a header cell or numbering of a list.
            alt: what a reader hears instead of a figure.
        """
        part = Element(role, kind, alt)
        self.parts.append(part)
        return part


def name_rows_where_fair(top: Element) -> None:
    """Let rows of a table be named by a head only where it has more cells than heads.

    In two columns, or in two rows, every second cell would be a head: whoever hears
    the table would hear little else.

    Args:
        top: of the tree, which is changed.
    """
    for part in top.parts:
        if isinstance(part, Element):
            name_rows_where_fair(part)
    if top.role != "Table":
        return
    rows = [part for part in top.parts if isinstance(part, Element)]
    cells = [one for row in rows for one in row.parts if isinstance(one, Element)]
    heads = [one for one in cells if one.role == "TH"]
    if len(heads) > len(cells) - len(heads) > 0:
        for one in heads:
            if one.kind == "row":
                one.role, one.kind = "TD", ""


class TreeWriter:
    """Puts an element tree into a reportlab document."""

    def __init__(self, document: Any, pages: list[PDFObjectReference]) -> None:
        self._document = document
        self._pages = pages
        self._owners: list[dict[int, PDFObjectReference]] = [{} for _ in pages]
        self._linked: list[PDFObjectReference] = []

    def write(self, top: Element) -> PDFObjectReference:
        """Write the tree and return the reference of its root."""
        root = Raw()
        reference = self._named(root)
        kids = self._element(top, reference)
        owners = self._named(self._parent_tree())
        root.pieces = ["<< /Type /StructTreeRoot /K", kids, "/ParentTree", owners]
        following = len(self._pages) + len(self._linked)
        root.pieces.append(f"/ParentTreeNextKey {following} >>")
        return reference

    def _named(self, raw: Raw) -> PDFObjectReference:
        reference: PDFObjectReference = self._document.Reference(raw)
        return reference

    def _element(
        self, element: Element, parent: PDFObjectReference
    ) -> PDFObjectReference:
        raw = Raw()
        reference = self._named(raw)
        raw.pieces = [
            f"<< /Type /StructElem /S /{element.role} {_details(element)} /P",
            parent,
            *self._kids(element, reference),
            ">>",
        ]
        return reference

    def _kids(
        self, element: Element, reference: PDFObjectReference
    ) -> Iterator[str | PDFObjectReference]:
        # The page of the first mark; marks on others name theirs.
        home = next((p[0] for p in element.parts if isinstance(p, tuple)), None)
        if home is not None:
            yield "/Pg"
            yield self._pages[home]
        if not element.parts:
            return
        single = len(element.parts) == 1
        yield "/K" if single else "/K ["
        for part in element.parts:
            if isinstance(part, Element):
                yield self._element(part, reference)
                continue
            if isinstance(part, Annotation):
                yield from self._annotation(part, reference)
                continue
            page, number = part
            self._owners[page][number] = reference
            if page == home:
                yield str(number)
            else:
                yield "<< /Type /MCR /Pg"
                yield self._pages[page]
                yield f"/MCID {number} >>"
        if not single:
            yield "]"

    def _annotation(
        self, part: Annotation, owner: PDFObjectReference
    ) -> Iterator[str | PDFObjectReference]:
        """End the object of a link, and refer to it from its element."""
        number = len(self._pages) + len(self._linked)
        self._linked.append(owner)
        if part.to is not None:
            page, y = part.to
            part.raw.pieces += ["/Dest [", self._pages[page], f"/XYZ 0 {y:.2f} 0 ]"]
        part.raw.pieces.append(f"/StructParent {number} >>")
        yield "<< /Type /OBJR /Pg"
        yield self._pages[part.page]
        yield "/Obj"
        yield part.reference
        yield ">>"

    def _parent_tree(self) -> Raw:
        tree = Raw()
        tree.pieces = ["<< /Nums ["]
        for page, owners in enumerate(self._owners):
            tree.pieces.append(f"{page} [")
            # An array by content number, without holes: each number was handed out once
            # on its page.
            tree.pieces += [owners[number] for number in sorted(owners)]
            tree.pieces.append("]")
        for number, owner in enumerate(self._linked, len(self._pages)):
            tree.pieces += [f"{number}", owner]
        tree.pieces.append("] >>")
        return tree


def _details(element: Element) -> str:
    attributes = _ATTRIBUTES.get(element.kind, "")
    if element.span > 1:
        attributes = f"{attributes or '/O /Table'} /ColSpan {element.span}"
    if element.box is not None:
        box = " ".join(f"{edge:.2f}" for edge in element.box)
        attributes = f"/O /Layout /Placement /Block /BBox [{box}]"
    alt = f"/Alt {text_string(element.alt)}" if element.alt else ""
    if element.language:
        alt += f" /Lang {text_string(element.language)}"
    return f"{alt} /A << {attributes} >>" if attributes else alt


def pruned(element: Element) -> Element:
    """Return the element without parts that hold nothing; empty cells stay.

    Returns:
        The same object: an empty cell keeps its column for the next ones.
    """
    element.parts = [
        part
        for part in element.parts
        if not isinstance(part, Element)
        or part.role in {"TD", "TH"}
        or pruned(part).parts
    ]
    for part in element.parts:
        if isinstance(part, Element) and part.role in {"TD", "TH"}:
            pruned(part)
    return element
