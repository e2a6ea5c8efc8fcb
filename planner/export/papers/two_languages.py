"""Two languages side by side: each text with its second language beneath."""

from enum import Enum
from typing import Any, TypeVar, cast

from msgspec import Struct

from planner.export.lettering.plain_text import both
from planner.models.document import PlanDocument
from planner.models.structs import replace

Node = TypeVar("Node")
_NOT_TEXT = frozenset(
    {"anchor", "language", "page_label", "footer", "more", "author", "alike"}
)


def merged(document: PlanDocument) -> PlanDocument:
    """Return the document with the texts of its second document beneath its own.

    Both are built from the same plan; where they differ in shape, the first alone
    is printed. A sheet has no room for both: it comes once in each language.
    """
    second = document.second
    if second is None:
        return document
    return replace(
        document,
        sheets=(*document.sheets, *second.sheets),
        opening=_pair(document.opening, second.opening),
        blocks=_pair(document.blocks, second.blocks),
        disclaimer=both(document.disclaimer, second.disclaimer),
    )


def _pair(first: Node, second: object) -> Node:
    if type(first) is not type(second):
        return first
    if isinstance(first, str) and not isinstance(first, Enum):
        return cast("Node", both(first, str(second)))
    if isinstance(first, tuple):
        return cast("Node", _pair_all(first, cast("tuple[object, ...]", second)))
    if isinstance(first, Struct):
        changes: dict[str, Any] = {
            name: _pair(getattr(first, name), getattr(second, name))
            for name in first.__struct_fields__
            if name not in _NOT_TEXT
        }
        node: Any = first
        return cast("Node", replace(node, **changes))
    return first


def _pair_all(
    first: tuple[object, ...], second: tuple[object, ...]
) -> tuple[object, ...]:
    if len(first) != len(second):
        return first
    return tuple(_pair(a, b) for a, b in zip(first, second, strict=True))
