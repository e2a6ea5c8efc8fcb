"""What a passphrase can be: long enough, and the same however it is typed."""

import unicodedata
from typing import Final

from planner.models.errors import PlannerError

SHORTEST: Final = 8
"""Characters; what is shorter is tried out in minutes. Spaces count, any letters do."""
LONGEST: Final = 1000


def settled_passphrase(text: str) -> str:
    """Return a passphrase in the one form that is stored and compared (NFC).

    Two keyboards may send the same letter as one character or as two.
    """
    return unicodedata.normalize("NFC", text)


def refuse_weak_passphrase(text: str) -> None:
    """Refuse a passphrase that would protect nothing, or that nobody typed on purpose.

    Which characters it has is nobody's business: length alone counts.

    Raises:
        PlannerError: ``lock.empty``, ``lock.short``, ``lock.long``, and
            ``text.unreadable`` for what no file can hold.
    """
    settled = settled_passphrase(text)
    if not settled.strip():
        raise PlannerError("lock.empty")
    if len(settled) < SHORTEST:
        raise PlannerError("lock.short", least=str(SHORTEST), count=str(len(settled)))
    if len(settled) > LONGEST:
        raise PlannerError("lock.long", most=str(LONGEST))
    try:
        settled.encode()
    except UnicodeEncodeError as error:
        raise PlannerError("text.unreadable") from error


def refuse_another_passphrase(first: str, again: str) -> None:
    """Refuse a passphrase that was typed twice and not the same.

    Raises:
        PlannerError: ``lock.unlike``.
    """
    if settled_passphrase(first) != settled_passphrase(again):
        raise PlannerError("lock.unlike")
