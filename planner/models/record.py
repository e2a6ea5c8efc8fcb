"""The decorators of the domain's values: slotted, keyword-only dataclasses.

``record`` makes what ``@dataclass(frozen=True, slots=True, kw_only=True)`` makes, in a
fifth of the time. The standard one compiles six methods for every class (0.5 ms), for
the classes behind the first page a tenth of the way to its picture. Here all records
share the code of five of them, and a class compiles its constructor with its first
value; many classes have none before the first picture.

A record is written as quickly as a changeable class: while its constructor runs it is
of another class, with the same slots and open to be written. ``maker`` gives a function
that makes the same values in half the time once more, for loops over thousands: Python
hands keywords to a function directly, to a class through a dictionary.

``draft`` makes the changeable kind, for what a calculation writes down on its way.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, ParamSpec, TypeVar, dataclass_transform

P = ParamSpec("P")
T = TypeVar("T")


@dataclass_transform(
    frozen_default=True, kw_only_default=True, field_specifiers=(field,)
)
def record(kind: type[T]) -> type[T]:
    """Make a class a record; ``fields``, ``replace`` and the like work as ever."""
    made = _made(kind, closed=True)
    values = attrgetter(*(part.name for part in fields(made)))

    def equal(self: object, other: object) -> Any:
        same_kind = other.__class__ is self.__class__
        return values(self) == values(other) if same_kind else NotImplemented

    made.__eq__ = equal
    made.__hash__ = lambda self: hash(values(self))
    made.__setattr__ = made.__delattr__ = _refuse
    made_kind: type[T] = made
    return made_kind


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def draft(kind: type[T]) -> type[T]:
    """Make a class a changeable record; two drafts are equal only when the same."""
    made_kind: type[T] = _made(kind, closed=False)
    return made_kind


def maker(kind: Callable[P, T]) -> Callable[P, T]:
    """Return a function that makes values of a record as its class does, and faster."""
    made: Any = kind
    keywords, lines, names = _assignments(made)
    names |= {"_new": object.__new__, "_closed": made, "_open": _open_twin(made)}
    lines = ["self = _new(_open)", *lines, "self.__class__ = _closed", "return self"]
    make: Callable[P, T] = _compiled("make", ["*", *keywords], lines, names)
    return make


def _made(kind: type[T], *, closed: bool) -> Any:
    """Return the slotted class, whose constructor is compiled with the first value."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=True)(
        kind
    )

    def construct(self: object, **given: object) -> None:
        made.__init__ = _constructor(made, closed=closed)
        made.__init__(self, **given)

    made.__init__ = construct
    made.__repr__ = _told
    return made


def _constructor(made: Any, *, closed: bool) -> Callable[..., None]:
    keywords, lines, names = _assignments(made)
    if closed:
        names["_become"] = object.__dict__["__class__"].__set__
        names |= {"_closed": made, "_open": _open_twin(made)}
        lines = ["_become(self, _open)", *lines, "_become(self, _closed)"]
    return _compiled("__init__", ["self", "*", *keywords], lines, names)


def _assignments(made: Any) -> tuple[list[str], list[str], dict[str, object]]:
    """Return a keyword and an assignment for every field, and the names they need."""
    names: dict[str, object] = {"MISSING": MISSING}
    keywords: list[str] = []
    lines: list[str] = []
    for number, part in enumerate(fields(made)):
        name = value = part.name
        keyword = name
        if part.default is not MISSING:
            names[f"default{number}"] = part.default
            keyword = f"{name}=default{number}"
        elif part.default_factory is not MISSING:
            names[f"make{number}"] = part.default_factory
            keyword = f"{name}=MISSING"
            value = f"make{number}() if {name} is MISSING else {name}"
        keywords.append(keyword)
        lines.append(f"self.{name} = {value}")
    return keywords, lines, names


def _open_twin(made: Any) -> type:
    """Return a class of the same slots whose values can be written."""
    return type("Open", (), {"__slots__": [part.name for part in fields(made)]})


def _compiled(
    name: str, parameters: list[str], lines: list[str], names: dict[str, object]
) -> Callable[..., Any]:
    source = "\n    ".join([f"def {name}({', '.join(parameters)}):", *lines])
    exec(source, names)  # noqa: S102  as dataclasses do; the names come from our classes
    made: Any = names[name]
    function: Callable[..., Any] = made
    return function


def _told(self: Any) -> str:
    told = ", ".join(
        f"{part.name}={getattr(self, part.name)!r}" for part in fields(self)
    )
    return f"{type(self).__qualname__}({told})"


def _refuse(_self: object, name: str, _value: object = None) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r}")
