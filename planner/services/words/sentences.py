"""Sentences of one language, by their key."""

import re
from enum import Enum
from typing import Final

from planner.services.language.messages import Value
from planner.services.ports import Texts

_HUMP: Final = re.compile(r"(?<!^)(?=[A-Z])")


class Sentences:
    """The sentences and labels of one language; nothing is decided here."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    @property
    def language(self) -> str:
        """Return the tag of the language, such as "tr" or "pt_BR"."""
        return self.texts.language

    def say(self, key: str, **fields: Value) -> str:
        """Return a sentence of the ``speech`` section with its fields filled in.

        Args:
            key: dotted, below ``speech``.
            fields: fill ``{name}`` in the sentence; a whole number chooses its plural.
        """
        return self.texts.say(f"speech.{key}", **fields)

    def label(self, member: Enum) -> str:
        """Return the word for a member of any enum of the domain."""
        # ``StepState`` has its words under ``labels.step-state``: the class names the
        # table.
        kind = _HUMP.sub("-", type(member).__name__).lower()
        return self.texts.get(f"labels.{kind}.{member.value}")
