"""Collects what is wrong with told values, each at its place, not the first only."""

from collections.abc import Callable, Iterable
from typing import Final, Self, TypeVar

from msgspec import Struct, field

from planner.models.answers import ReadFile
from planner.models.errors import FileProblem, PlannerError

_ANY_POSITION: Final = "*"
_Told = TypeVar("_Told")


class Refusal(Struct, frozen=True, kw_only=True):
    """One thing wrong with what was told.

    Attributes:
        place: where: the fields of the domain from the outermost in, positions
            counted from 0 (``profile.past_drugs.1.until``), unless the door spells
            places in a way of its own.
        code: name of the message in the content text.
        details: values for the fields of that message, and what else was looked at.
    """

    place: str
    code: str
    details: dict[str, str] = field(default_factory=dict)


class Refusals:
    """Everything wrong with told values: one refusal a field, the first one met.

    A value that was refused is not compared with others: what follows from a mistake
    is no mistake of its own.

    Args:
        wrong: places known to be wrong before anything is looked at, as spelt.
        spell: turns a place of the domain into the words of the door.
    """

    def __init__(
        self, wrong: Iterable[str] = (), spell: Callable[[str], str] = str
    ) -> None:
        self._wrong = set(wrong)
        self._spell = spell
        self._found: list[Refusal] = []
        self._path = ""

    @property
    def found(self) -> tuple[Refusal, ...]:
        """All refusals in the order in which they were met."""
        return tuple(self._found)

    def under(self, name: str) -> Self:
        """Return a view on a part; what it finds is found here too.

        Args:
            name: the field of the part, with a key or a position: ``diary.<id>``.
        """
        part = type(self)(spell=self._spell)
        # The same set and the same list: what a part refuses, the whole knows at once.
        part._wrong, part._found = self._wrong, self._found  # noqa: SLF001  its own kind
        part._path = f"{self._path}{name}."  # noqa: SLF001  its own kind
        return part

    def is_wrong(self, name: str) -> bool:
        """Whether the field was refused already."""
        return self._at(name) in self._wrong

    def add(
        self, name: str, code: str, beside: tuple[str, ...] = (), /, **details: str
    ) -> None:
        """Refuse a field, unless it or one it was compared with is refused already.

        Args:
            name: the field.
            code: name of the message in the content text.
            beside: fields it was compared with.
            details: values for the fields of the message.
        """
        if any(self.is_wrong(one) for one in (name, *beside)):
            return
        self._wrong.add(self._at(name))
        self._found.append(Refusal(place=self._at(name), code=code, details=details))

    def take(self, name: str, check: Callable[[], object]) -> None:
        """Run a check; what it refuses is refused for this field.

        Args:
            name: the field.
            check: raises ``PlannerError`` for a value that is refused.
        """
        try:
            check()
        except PlannerError as error:
            self.add(name, error.code, **error.details)

    def _at(self, name: str) -> str:
        return self._spell(f"{self._path}{name}")


def refuse_new(
    find: Callable[[_Told, Refusals], None], told: _Told, stored: _Told | None = None
) -> None:
    """Refuse what is told with the first thing that is wrong with it.

    What is wrong with the stored value in the same way already is let through: files
    that an earlier version took may hold values that no door takes today, and whoever
    changes something else must not be held up by them.

    Args:
        find: the rules.
        told: what is to be kept.
        stored: what it replaces, None for something new.

    Raises:
        PlannerError: code and details of the refusal.
    """
    found, before = Refusals(), Refusals()
    find(told, found)
    if stored is not None:
        find(stored, before)
    known = [_whatever_place(refusal) for refusal in before.found]
    for refusal in found.found:
        if _whatever_place(refusal) not in known:
            raise PlannerError(refusal.code, **refusal.details)
        # Each excuses one: a second mistake of the same kind is a new one.
        known.remove(_whatever_place(refusal))


def _whatever_place(refusal: Refusal) -> tuple[str, str, dict[str, str]]:
    """Return what is refused without positions, which move when one is taken out."""
    parts = refusal.place.split(".")
    place = ".".join(_ANY_POSITION if part.isdigit() else part for part in parts)
    return place, refusal.code, refusal.details


def refuse_file(file: ReadFile, found: Refusals) -> None:
    """Refuse a file with what could not be read in it and what cannot be true.

    Args:
        file: as it was read; it knows the line of each place.
        found: all that was refused of its values.

    Raises:
        FileRefusedError: with all problems by line, if there are any.
    """
    file.refuse_if_wrong(
        FileProblem(
            file=file.name,
            key=refusal.place,
            line=file.line_of(refusal.place),
            code=refusal.code,
            details=refusal.details,
        )
        for refusal in found.found
    )
