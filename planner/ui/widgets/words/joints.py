"""Words put together as the window's language does: its colon, its comma, its blanks.

Each function takes finished words; what is empty is passed over.
"""

from functools import reduce
from typing import Final

from PySide6.QtCore import QCoreApplication

_ENDS: Final = (".", "?", "!", "…", "؟", "。")
"""What ends a sentence."""


def with_label(label: str, words: str) -> str:
    """Return words with their name before them ("Remove: City Hospital")."""
    joint = QCoreApplication.translate("Joints", "{label}: {words}")
    return joint.format(label=label, words=words)


def with_aside(words: str, more: str) -> str:
    """Return words with more in brackets."""
    if not more:
        return words
    joint = QCoreApplication.translate("Joints", "{words} ({more})")
    return joint.format(words=words, more=more)


def in_sentences(*told: str) -> str:
    """Return whole sentences one after the other."""
    return _joined(QCoreApplication.translate("Joints", "{first} {next}"), told)


def as_sentences(*told: str) -> str:
    """Return parts as sentences, to be read aloud; one with an end gets no other."""
    whole = QCoreApplication.translate("Joints", "{first} {next}")
    open_ended = QCoreApplication.translate("Joints", "{first}. {next}")
    words = ""
    for one in filter(None, told):
        joint = whole if words.endswith(_ENDS) else open_ended
        words = joint.format(first=words, next=one) if words else one
    return words


def in_facts(*told: str) -> str:
    """Return short facts of one thing in a row ("Monterrey, Mexico")."""
    return _joined(QCoreApplication.translate("Joints", "{first}, {next}"), told)


def in_points(*told: str) -> str:
    """Return facts of different things in a row ("Step 3 of 12 · page 2")."""
    return _joined(QCoreApplication.translate("Joints", "{first} · {next}"), told)


def _joined(joint: str, told: tuple[str, ...]) -> str:
    parts = [one for one in told if one]
    if not parts:
        return ""
    return reduce(lambda first, after: joint.format(first=first, next=after), parts)
