"""Text from people, made safe to draw: plain, normal, without control characters.

Nothing here is markup: what the person typed is drawn letter by letter. A text may
carry its second language behind ``SECOND``, a control character that no input can
hold because cleaning drops it.
"""

import re
import unicodedata
from typing import Final

SECOND: Final = "\x1f"
"""Between a text and the same text in the second language."""

_JOINERS: Final = frozenset("\u200c\u200d")
_JOINING: Final = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u097f]")
"""Arabic and Devanagari: a joiner changes how their letters look."""
_NARROW: Final = {
    "\n": "\n",
    "\t": " ",
    "\xa0": "\xa0",
    "\u2007": "\xa0",
    "\u202f": "\xa0",
    "\u2011": "-",
    # What is pasted out of a printed page: the letters are meant, not their shape.
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_INSTEAD: Final = {"Cs": "\ufffd", "Zs": " ", "Zl": "\n", "Zp": "\n"}
"""What stands for odd spaces, separators and half surrogate pairs, by category."""
_ODD: Final = re.compile("[\u2011\ufb00-\ufb06\ufe00-\ufe0f]|\n\n\n")
"""What printable text may hold that has to be looked at."""

_EMPTY_LINES: Final = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """Return the text in normal form C, its lines ended by a line feed.

    Tabs and odd spaces become spaces; control and formatting characters go, except
    the joiners inside Arabic script and Devanagari; more than one empty line becomes
    one. Half surrogate pairs become U+FFFD.

    Returns:
        Without control characters and without marks that turn the direction of text:
        these could make a page read otherwise than it was typed.
    """
    # Most texts: nothing in them needs looking at.
    if text.isascii() and text.isprintable():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if text.replace("\n", "").isprintable() and not _ODD.search(text):
        return text.strip("\n")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    joins = _JOINING.search(text) is not None
    kept = "".join([_kept(character, joins=joins) for character in text])
    return _EMPTY_LINES.sub("\n\n", kept).strip("\n")


def _kept(character: str, *, joins: bool) -> str:
    if character in _NARROW:
        return _NARROW[character]
    category = unicodedata.category(character)
    if category in _INSTEAD:
        return _INSTEAD[category]
    dropped = category in {"Cc", "Cf"} or "\ufe00" <= character <= "\ufe0f"
    return "" if dropped and not (joins and character in _JOINERS) else character


def both(first: str, second: str) -> str:
    """Return a text in two languages; one that is the same in both stays single.

    Args:
        first: in the document's language.
        second: the same in the second language, "" for none.
    """
    first, second = clean(first), clean(second)
    return first if not second or first == second else f"{first}{SECOND}{second}"


def parts(text: str) -> tuple[str, str]:
    """Return the cleaned text and its second language, "" without one."""
    first, _, second = text.partition(SECOND)
    return clean(first), clean(second)


def in_one_line(text: str) -> str:
    """Return the text for a single line: lines and languages joined."""
    first, second = parts(text)
    joined = f"{first} · {second}" if second else first
    return " ".join(joined.split())


def code_name(character: str) -> str:
    """Return the clearly marked stand-in of a character no font has.

    Returns:
        "[U+1F600]": four hexadecimal digits at least.
    """
    return f"[U+{ord(character):04X}]"
