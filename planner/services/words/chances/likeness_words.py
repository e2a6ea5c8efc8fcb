"""Says why people are like the person, or why their number does not apply."""

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Final

from planner.models.evidence.evidence import ChosenCell
from planner.models.evidence.people import Likeness, Placed, Point, Trait
from planner.services.language.lists import list_text
from planner.services.language.numbers import number_text
from planner.services.ports import Texts

_KEY: Final = "chances.likeness"
_NAMES: Final[Mapping[Trait, tuple[str, str]]] = {
    Trait.MS: ("labels.ms-type.", ""),
    Trait.DRUG: ("drugs.", ".name"),
    Trait.CAME_FROM: ("drugs.", ".name"),
}


def tell_likeness(placed: Placed, texts: Texts) -> str:
    """Return how the people stand to the person, and what is not told of them."""
    told = _likeness(placed, texts)
    for trait in placed.untold:
        told = texts.say(f"{_KEY}.{trait.value}-untold", told=told)
    return told


def _likeness(placed: Placed, texts: Texts) -> str:
    if not placed.points:
        return texts.get(f"{_KEY}.like-any")
    points = [_point(one, texts) for one in placed.points]
    if placed.likeness in {Likeness.LIKE, Likeness.OPEN}:
        told = list_text(points, texts.language)
    else:
        # A reason may hold "and" itself.
        told = reduce(lambda one, after: _next(one, after, texts), points)
    untold = all(one.how.endswith("untold-other") for one in placed.points)
    how = "untold" if untold else placed.likeness.value
    return texts.say(f"{_KEY}.{how}", points=told)


def tell_lack(chosen: ChosenCell, texts: Texts) -> str:
    """Return why no number of the cell is for the person; "" where one is."""
    if not chosen.lacks:
        return ""
    return texts.say(f"{_KEY}.{chosen.lacks}", drug=_drug(chosen.drug, texts))


def is_for_the_person(placed: Placed) -> bool:
    """Whether nothing that is known sets these people apart from the person."""
    return placed.likeness is not Likeness.OTHER


def _next(first: str, after: str, texts: Texts) -> str:
    return texts.say("speech.join.names", first=first, next=after)


def _point(point: Point, texts: Texts) -> str:
    if point.trait in _NAMES:
        fields = {
            name: _named(point.trait, ids, texts) for name, ids in point.fields.items()
        }
    else:
        fields = _numbers(point.fields, texts)
    return texts.say(f"{_KEY}.{point.how}", **fields)


def _numbers(told: Mapping[str, str], texts: Texts) -> dict[str, str]:
    """Return numbers as the language writes them; what the person told may be two."""
    fields = {
        name: number_text(float(value), texts.language) for name, value in told.items()
    }
    upper = fields.pop("yours_high", "")
    if upper:
        lower = fields["yours"]
        fields["yours"] = texts.say(f"{_KEY}.between", low=lower, high=upper)
    return fields


def _named(trait: Trait, ids: str, texts: Texts) -> str:
    """Return the names of courses or drugs, "or" between them."""
    before, after = _NAMES[trait]
    return list_text(
        list(_each(ids.split("|"), before, after, texts)), texts.language, "or"
    )


def _each(ids: Iterable[str], before: str, after: str, texts: Texts) -> Iterable[str]:
    for one in ids:
        yield texts.find(f"{before}{one}{after}") or one


def _drug(drug: str, texts: Texts) -> str:
    return texts.find(f"drugs.{drug}.name") or texts.get(f"{_KEY}.this-drug")
