"""The structure tree of a tagged PDF: what each mark on paper means, in what order.

Follows ISO 32000-1, 14.7 (logical structure) and 14.8 (tagged PDF).
"""

from collections.abc import Sequence
from typing import Any, Final

from msgspec import Struct, field

from planner.export.archive.objects import Raw, text_string

_ATTRIBUTES: Final = {
    "column": "/O /Table /Scope /Column",
    "row": "/O /Table /Scope /Row",
    "decimal": "/O /List /ListNumbering /Decimal",
    "disc": "/O /List /ListNumbering /Disc",
}


class Annotation(Struct, eq=False):
    """A link on a page, a part of its element.

    Attributes:
        page: from 0.
        raw: its object, which ``TreeWriter`` ends.
        to: page from 0 and points from its bottom, None where it leads outside.
    """

    page: int
    raw: Raw
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
    """Puts an element tree into a reportlab document.

    Args:
        document: reportlab's.
        pages: their references, in order.
    """

    def __init__(self, document: Any, pages: Sequence[str]) -> None:
        self._document = document
        self._pages = pages
        self._owners: list[dict[int, str]] = [{} for _ in pages]
        self._linked: list[str] = []

    def write(self, top: Element) -> Raw:
        """Write the tree and return its root."""
        root = Raw(self._document)
        kids = self._element(top, root.at)
        owners = Raw(self._document)
        owners.pieces = self._parent_tree()
        following = len(self._pages) + len(self._linked)
        root.pieces = [
            f"<< /Type /StructTreeRoot /K {kids} /ParentTree {owners.at}",
            f"/ParentTreeNextKey {following} >>",
        ]
        return root

    def _element(self, element: Element, parent: str) -> str:
        raw = Raw(self._document)
        at = raw.at
        raw.pieces = [
            f"<< /Type /StructElem /S /{element.role} {_details(element)} /P {parent}"
        ]
        if element.parts:
            raw.pieces += self._kids(element.parts, at)
        raw.pieces.append(">>")
        return at

    def _kids(
        self, parts: "Sequence[Element | Annotation | tuple[int, int]]", owner: str
    ) -> list[str]:
        # The page of the first mark; marks on others name theirs.
        home = next((part[0] for part in parts if isinstance(part, tuple)), None)
        told = [] if home is None else [f"/Pg {self._pages[home]}"]
        told.append("/K [")
        for part in parts:
            if isinstance(part, Element):
                told.append(self._element(part, owner))
            elif isinstance(part, Annotation):
                told.append(self._annotation(part, owner))
            else:
                page, number = part
                self._owners[page][number] = owner
                mark = f"<< /Type /MCR /Pg {self._pages[page]} /MCID {number} >>"
                told.append(str(number) if page == home else mark)
        told.append("]")
        return told

    def _annotation(self, part: Annotation, owner: str) -> str:
        """End the object of a link, and refer to it from its element."""
        number = len(self._pages) + len(self._linked)
        self._linked.append(owner)
        if part.to is not None:
            page, y = part.to
            part.raw.pieces.append(f"/Dest [ {self._pages[page]} /XYZ 0 {y:.2f} 0 ]")
        part.raw.pieces.append(f"/StructParent {number} >>")
        return f"<< /Type /OBJR /Pg {self._pages[part.page]} /Obj {part.raw.at} >>"

    def _parent_tree(self) -> list[str]:
        told = ["<< /Nums ["]
        for page, owners in enumerate(self._owners):
            # An array by content number, without holes: each number was handed out once
            # on its page.
            marks = " ".join([owners[number] for number in sorted(owners)])
            told.append(f"{page} [ {marks} ]")
        for number, owner in enumerate(self._linked, len(self._pages)):
            told.append(f"{number} {owner}")
        told.append("] >>")
        return told


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
