"""What a document says, text by text: for what no font can draw."""

from collections.abc import Iterator

from msgspec import Struct


def texts_of(node: object) -> Iterator[str]:
    """Yield every text in a document, a sheet, or a part of one.

    Args:
        node: a Struct, a tuple, a text; anything else says nothing.
    """
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from texts_of(part)
    elif isinstance(node, Struct):
        for name in node.__struct_fields__:
            yield from texts_of(getattr(node, name))
