"""Collects what is wrong with answers, each at its field, instead of the first only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from msgspec import Struct, field

from planner.models.errors import PlannerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from planner.models.answers import Answers


class Refusal(Struct, frozen=True, kw_only=True):
    """One thing wrong with what somebody answered.

    Attributes:
        place: dotted path of the answer, spelt as in an answers file
            (``profile.past-drug[2].until``).
        code: name of the message in the content text.
        details: values for the fields of that message.
    """

    place: str
    code: str
    details: dict[str, str] = field(default_factory=dict)


class Refusals:
    """Everything wrong with some answers: one refusal a field, the first one met.

    An answer that was refused is not compared with others: what follows from a mistake
    is no mistake of its own.

    Args:
        wrong: fields that are known to be wrong before anything is looked at.
    """

    def __init__(self, wrong: Iterable[str] = ()) -> None:
        self._wrong = set(wrong)
        self._found: list[Refusal] = []
        self._path = ""

    @property
    def found(self) -> tuple[Refusal, ...]:
        """All refusals in the order in which they were met."""
        return tuple(self._found)

    def under(self, name: str) -> Self:
        """Return a view on a part; what it finds is found here too."""
        part = type(self)()
        part._wrong, part._found = self._wrong, self._found  # noqa: SLF001  its own kind
        part._path = f"{self._at(name)}."  # noqa: SLF001  its own kind
        return part

    def is_wrong(self, name: str) -> bool:
        """Whether the field was refused already."""
        return self._at(name) in self._wrong

    def add(
        self, name: str, code: str, beside: tuple[str, ...] = (), /, **details: str
    ) -> None:
        """Refuse a field, unless it or one it was compared with is refused already."""
        if any(self.is_wrong(one) for one in (name, *beside)):
            return
        self._wrong.add(self._at(name))
        self._found.append(Refusal(place=self._at(name), code=code, details=details))

    def take(self, name: str, check: Callable[[], object]) -> None:
        """Run a check; what it refuses is refused for this field."""
        try:
            check()
        except PlannerError as error:
            self.add(name, error.code, **error.details)

    def raise_first(self) -> None:
        """Refuse the whole with the first of what was found, if anything was.

        Raises:
            PlannerError: code and details of the first refusal.
        """
        for refusal in self._found:
            raise PlannerError(refusal.code, **refusal.details)

    def _at(self, name: str) -> str:
        return f"{self._path}{name}"


class AnswerCheck(Protocol):
    """Finds what is wrong with answers that could be read, each at its place."""

    def __call__(self, answers: Answers, found: Refusals) -> None:
        """Add to ``found``, which knows what could not be read."""
