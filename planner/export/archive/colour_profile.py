"""The sRGB colour profile that PDF/A wants, built from its published numbers.

Primaries, white point and transfer curve are those of IEC 61966-2-1; the layout of
the file follows ICC.1:2001-04 (version 2 profiles). Built, not shipped: nobody else's
file, and the same bytes every time.
"""

import struct
from functools import cache
from typing import Final

_STEPS: Final = 256
_WHITE: Final = (0.9642, 1.0, 0.8249)
_PRIMARIES: Final = {
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
_NAME: Final = b"sRGB IEC61966-2.1"


def _number(value: float) -> bytes:
    # s15Fixed16Number of the ICC format: sixteen bits behind the point.
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_number, values))


def _linear(value: float) -> float:
    if value <= 0.04045:  # noqa: PLR2004 - the constants of the sRGB curve
        return value / 12.92
    return float(((value + 0.055) / 1.055) ** 2.4)


def _curve() -> bytes:
    steps = [round(_linear(n / (_STEPS - 1)) * 65535) for n in range(_STEPS)]
    return b"curv\0\0\0\0" + struct.pack(f">I{_STEPS}H", _STEPS, *steps)


def _described(name: bytes) -> bytes:
    text = name + b"\0"
    rest = b"\0" * (4 + 4 + 2 + 1 + 67)
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + rest


@cache
def srgb_profile() -> bytes:
    """Return the colours of all our PDFs: an archive wants to know them.

    Returns:
        An ICC profile of version 2 for sRGB (IEC 61966-2-1).
    """
    curve = _curve()
    tags = {
        b"desc": _described(_NAME),
        b"cprt": b"text\0\0\0\0Public domain\0",
        b"wtpt": _xyz(_WHITE),
        **{name: _xyz(values) for name, values in _PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    # Header, the number of tags, and twelve bytes a tag.
    start = 128 + 4 + 12 * len(tags)
    table, body, known = b"", b"", dict[bytes, int]()
    for name, data in tags.items():
        # The three curves are one: tags may share their data.
        if data not in known:
            known[data] = start + len(body)
            # Each tag begins at a multiple of four bytes.
            body += data + b"\0" * (-len(data) % 4)
        table += name + struct.pack(">II", known[data], len(data))
    size = start + len(body)
    header = struct.pack(
        ">I4sI4s4s4s", size, b"\0" * 4, 0x02100000, b"mntr", b"RGB ", b"XYZ "
    )
    header += struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    header += b"".join(map(_number, _WHITE)) + b"\0" * 48
    return header + struct.pack(">I", len(tags)) + table + body
