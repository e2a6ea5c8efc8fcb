"""Keys that were written and are not understood: the work of a newer version."""

from collections.abc import Iterator
from typing import Any


def unknown_keys(raw: Any, known: Any, path: str) -> Iterator[str]:
    """Compare what was written with what was understood.

    Args:
        raw: the values as they stand in JSON.
        known: the same, as they would be written again.
        path: where both are; "" for the whole.

    Yields:
        The dotted path of each key that only ``raw`` has.
    """
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            inner = f"{path}.{key}" if path else key
            if key not in known:
                yield inner
            else:
                yield from unknown_keys(value, known[key], inner)
    elif isinstance(raw, list) and isinstance(known, list):
        for number, (one, other) in enumerate(zip(raw, known, strict=False)):
            yield from unknown_keys(one, other, f"{path}.{number}")
