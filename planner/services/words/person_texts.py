"""Texts as one person reads them: what concerns the other sex is left out of them.

Many texts speak to everybody. ``sexes`` in the content names the parts of them that
only one sex has to do with, and what a man and a woman read instead.
"""

from functools import cached_property
from typing import Final

from planner.models.errors import FileProblem
from planner.models.evidence.people import Sex
from planner.models.person.profile import PersonSex, Profile, YesNo
from planner.services.language.messages import FOREIGN, Value
from planner.services.ports import Texts

_SECTION: Final = "sexes"


def read_sex(profile: Profile) -> Sex | None:
    """Return whose rows concern the person; None where their answers leave it open.

    Where the sex itself was not told, whether somebody may become pregnant or father a
    child tells it. A "no" says nothing: women after their last period answer it as men
    do.
    """
    if profile.sex is not None:
        return Sex.WOMEN if profile.sex is PersonSex.FEMALE else Sex.MEN
    carries = profile.may_become_pregnant is YesNo.YES
    fathers = profile.may_father is YesNo.YES
    if carries == fathers:
        return None
    return Sex.WOMEN if carries else Sex.MEN


def texts_for(texts: Texts, sex: Sex | None) -> Texts:
    """Return the texts as somebody reads them; unchanged where their sex is not told.

    Args:
        texts: of the reader's language.
        sex: as their answers tell it.
    """
    return texts if sex in {None, Sex.EVERYBODY} else PersonTexts(texts, Sex(sex))


class PersonTexts:
    """The words of a language for a man, or for a woman.

    Args:
        texts: the words for everybody.
        sex: whose words are wanted.
    """

    def __init__(self, texts: Texts, sex: Sex) -> None:
        self._texts = texts
        self._sex = sex

    @property
    def language(self) -> str:
        """The tag by whose rules dates, numbers and plurals are written."""
        return self._texts.language

    @property
    def has_phrases_only(self) -> bool:
        """Whether these are but the fixed phrases of the papers."""
        return self._texts.has_phrases_only

    @property
    def share(self) -> int:
        """How many of a hundred words there are."""
        return self._texts.share

    def find(self, key: str) -> str | None:
        """Return the text of a key for the person, else None."""
        found = self._texts.find(key)
        return None if found is None else self._told(found)

    def get(self, key: str) -> str:
        """Return the text of a key for the person, or the key itself."""
        return self._told(self._texts.get(key))

    def say(self, key: str, /, **fields: Value) -> str:
        """Return a sentence with its fields filled in; what was filled in stays."""
        return self._texts.say(key, **fields)

    def section_keys(self, section: str) -> tuple[str, ...]:
        """Return all keys of a section that the language itself has."""
        return self._texts.section_keys(section)

    def problems(self) -> tuple[FileProblem, ...]:
        """Return what is wrong in the files of the language."""
        return self._texts.problems()

    @cached_property
    def _swaps(self) -> tuple[tuple[str, str], ...]:
        """What is replaced by what, the longest first: one may hold another."""
        texts = self._texts
        names = {key.split(".")[1] for key in texts.section_keys(_SECTION)}
        told = [
            (
                texts.get(f"{_SECTION}.{name}.all"),
                texts.find(f"{_SECTION}.{name}.{self._sex}"),
            )
            for name in sorted(names)
        ]
        # A part that is not translated yet would put English among other words.
        found = [
            (part, own) for part, own in told if own is not None and FOREIGN not in own
        ]
        return tuple(sorted(found, key=lambda pair: -len(pair[0])))

    def _told(self, text: str) -> str:
        for everybody, own in self._swaps:
            text = text.replace(everybody, own)
        return text
