"""Sorts what is known by whom it holds for: people like the person, and others.

Nothing is weighed and nothing is added up. People who differ from the person in one
thing that is known of both are "other people": their numbers are told apart, with the
reason, and never drawn. What the person has not told stays open.
"""

from collections.abc import Callable, Sequence
from typing import Final

from planner.models.evidence.evidence import (
    ChosenCell,
    Outcome,
    OutcomeCell,
    PlacedChance,
    PlacedRemark,
)
from planner.models.evidence.people import (
    Activity,
    Band,
    DrugBefore,
    Likeness,
    Placed,
    Point,
    Sex,
    StudiedPeople,
    Trait,
)
from planner.models.structs import replace
from planner.services.views.deciding.person_reading import PersonRead

NO_LIMIT: Final = 120
"""An age up to which nobody is too old: the study named no upper limit."""
_LIKE: Final = "like"
_NEAR: Final = "near"
_OPEN: Final = "open"
_BEGUN: Final = "begun"
_ORDER: Final = (Likeness.LIKE, Likeness.PARTLY, Likeness.OPEN)


def choose(cell: OutcomeCell, person: PersonRead) -> ChosenCell:
    """Return a cell as one person is shown it.

    Args:
        cell: what is known for everybody.
        person: what they told.
    """
    numbers = tuple(
        PlacedChance(chance=one, placed=_place(one.holds_for, person, cell))
        for one in cell.chances
    )
    remarks = tuple(
        PlacedRemark(remark=one, placed=_place(one.holds_for, person, cell))
        for one in cell.remarks
    )
    shown = [one for one in numbers if one.placed.likeness is not Likeness.OTHER]
    return ChosenCell(
        cell=cell,
        shown=tuple(sorted(shown, key=lambda one: _rank(one, person))),
        others=tuple(one for one in numbers if one not in shown),
        remarks=tuple(one for one in remarks if _applies(one.placed)),
        other_remarks=tuple(one for one in remarks if not _applies(one.placed)),
        lacks="" if shown else _what_is_lacking(cell, person),
        drug=person.drug,
        today=person.today,
    )


def concerns(outcome: Outcome, person: PersonRead) -> bool:
    """Whether a row can be about the person; what they have not told leaves it in."""
    other_sex = outcome.sex is not Sex.EVERYBODY and person.sex not in {
        None,
        outcome.sex,
    }
    other_ms = bool(outcome.ms and person.ms) and person.ms not in outcome.ms
    return not (other_sex or other_ms)


def place(people: StudiedPeople, person: PersonRead, *, keeps_drug: bool) -> Placed:
    """Return how the people of a number stand to the person.

    Args:
        people: behind the number.
        person: what they told.
        keeps_drug: the option is to go on with the present drug.
    """
    points = [
        point
        for judge in _judges(people, keeps_drug=keeps_drug)
        if (point := judge(people, person)) is not None
    ]
    differ = [one for one in points if one.how.endswith("-other")]
    near = [one for one in points if one.how.endswith(_NEAR)]
    left_open = [one for one in points if one.how.endswith(_OPEN)]
    if differ:
        return Placed(likeness=Likeness.OTHER, points=tuple(differ))
    if near:
        begun = any(one.how.startswith(_BEGUN) for one in near)
        return Placed(likeness=Likeness.PARTLY, points=tuple(near), pictured=not begun)
    if left_open:
        return Placed(
            likeness=Likeness.OPEN, points=tuple(left_open), pictured=not keeps_drug
        )
    return Placed(likeness=Likeness.LIKE, points=tuple(points), pictured=True)


def _place(people: StudiedPeople, person: PersonRead, cell: OutcomeCell) -> Placed:
    """Place people in a row: where activity or age bears on it, silence is no likeness.

    A row on which age bears is drawn for nobody by people of all ages.
    """
    placed = place(people, person, keeps_drug=cell.keeps_drug)
    judged = _active in _judges(people, keeps_drug=cell.keeps_drug)
    alike = placed.likeness in {Likeness.LIKE, Likeness.OPEN}
    silent = people.active is Activity.NOT_TOLD
    if cell.by_activity and judged and alike and silent:
        return replace(placed, untold=(Trait.ACTIVE,))
    ageless = people.age is None and person.age is not None
    if cell.by_age and ageless and placed.likeness is not Likeness.OTHER:
        return replace(placed, untold=(Trait.AGE,), pictured=False)
    return placed


_Judge = Callable[[StudiedPeople, PersonRead], Point | None]


def _judges(people: StudiedPeople, *, keeps_drug: bool) -> Sequence[_Judge]:
    """Return what is asked of these people.

    Those who had just begun the drug that the person takes are asked how it does now;
    how their MS had been before they began it says nothing about the person today.
    """
    common: tuple[_Judge, ...] = (_ms, _sex, _age, _edss)
    if not keeps_drug:
        return (*common, _another_drug, _came_from, _before, _active, _relapses)
    if people.before is DrugBefore.WORKS:
        return (*common, _same_drug, _before, _active)
    return (*common, _same_drug, _begun)


def _ms(people: StudiedPeople, person: PersonRead) -> Point | None:
    """People of several courses are near to each of these, and like none."""
    if not person.ms:
        return _point(Trait.MS, _OPEN)
    fields = {"theirs": "|".join(people.ms), "yours": person.ms}
    if person.ms not in people.ms:
        return _point(Trait.MS, "other", fields)
    return _point(Trait.MS, _NEAR if people.ms[1:] else _LIKE, fields)


def _sex(people: StudiedPeople, person: PersonRead) -> Point | None:
    if people.sex is Sex.EVERYBODY:
        return None
    if person.sex is None:
        return _point(Trait.SEX, _OPEN)
    how = _LIKE if person.sex is people.sex else "other"
    return _point(Trait.SEX, f"{people.sex.value}-{how}")


def _age(people: StudiedPeople, person: PersonRead) -> Point | None:
    if people.age is None:
        return None
    if person.age is None:
        return _point(Trait.AGE, _OPEN)
    if people.age.meets(person.age):
        return _point(Trait.AGE, _LIKE)
    how = "from-other" if people.age.high >= NO_LIMIT else "other"
    return _point(Trait.AGE, how, _ends(people.age, person.age))


def _edss(people: StudiedPeople, person: PersonRead) -> Point | None:
    if people.edss is None and people.half_edss is None:
        return None
    if person.edss is None:
        return _point(Trait.EDSS, _OPEN)
    if people.edss is not None and not people.edss.meets(person.edss):
        return _point(Trait.EDSS, "other", _ends(people.edss, person.edss))
    if people.half_edss is not None and not people.half_edss.meets(person.edss):
        return _point(Trait.EDSS, _NEAR, _ends(people.half_edss, person.edss))
    return _point(Trait.EDSS, _LIKE)


def _same_drug(people: StudiedPeople, person: PersonRead) -> Point | None:
    """To stay, only the very drug counts: one that is not told is another."""
    fields = {"theirs": "|".join(people.took), "yours": person.drug}
    if person.takes_none:
        return _point(Trait.DRUG, "none-other")
    if not person.drug:
        return _point(Trait.DRUG, "untold-other")
    if not people.took:
        return _point(Trait.DRUG, "any-like")
    if person.drug in people.took:
        return _point(Trait.DRUG, _LIKE, {"theirs": person.drug})
    return _point(Trait.DRUG, "other", fields)


def _another_drug(people: StudiedPeople, person: PersonRead) -> Point | None:
    """A drug that the person takes, or that has failed them, is no other drug."""
    if not people.took:
        return None
    fields = {"theirs": "|".join(people.took)}
    if set(people.took) == {person.drug}:
        return _point(Trait.DRUG, "already-other", fields)
    if set(people.took) <= person.failed:
        return _point(Trait.DRUG, "tried-other", fields)
    return None


def _came_from(people: StudiedPeople, person: PersonRead) -> Point | None:
    if not people.came_from:
        return None
    if person.takes_none:
        return _point(Trait.CAME_FROM, "none-other")
    if not person.drug:
        return _point(Trait.CAME_FROM, _OPEN)
    fields = {"theirs": "|".join(people.came_from), "yours": person.drug}
    if person.drug in people.came_from:
        return _point(Trait.CAME_FROM, _LIKE, {"theirs": person.drug})
    return _point(Trait.CAME_FROM, "other", fields)


def _before(people: StudiedPeople, person: PersonRead) -> Point | None:
    if not people.before.is_told:
        return None
    if person.before is None:
        # Whoever takes or took a drug has had one, however it does.
        if people.before is DrugBefore.NONE and person.drug and not person.takes_none:
            return _point(Trait.BEFORE, "none-works-other")
        return _point(Trait.BEFORE, _OPEN)
    if person.before is people.before:
        how = "active" if person.only_active else people.before.value
        return _point(Trait.BEFORE, f"{how}-like")
    how = "active" if person.only_active else person.before.value
    return _point(Trait.BEFORE, f"{people.before.value}-{how}-other")


def _begun(people: StudiedPeople, person: PersonRead) -> Point | None:
    if person.drug not in people.took:
        return None
    how = {DrugBefore.WORKS: _NEAR, DrugBefore.FAILED: "other"}
    found = how.get(person.before, _OPEN) if person.before else _OPEN
    if found == "other" and person.only_active:
        found = "active-other"
    return Point(trait=Trait.BEFORE, how=f"{_BEGUN}-{found}")


def _active(people: StudiedPeople, person: PersonRead) -> Point | None:
    if not people.active.is_told:
        return None
    if person.active is None:
        return _point(Trait.ACTIVE, _OPEN)
    how = _LIKE if person.active is people.active else "other"
    return _point(Trait.ACTIVE, f"{people.active.value}-{how}")


def _relapses(people: StudiedPeople, person: PersonRead) -> Point | None:
    if not people.relapses or person.relapses is None:
        # Whether there were any is asked as activity.
        return None
    if person.relapses.high >= people.relapses:
        return None
    fields = {"low": str(people.relapses), "yours": str(person.relapses.high)}
    return _point(Trait.RELAPSES, "other", fields)


def _point(trait: Trait, how: str, fields: dict[str, str] | None = None) -> Point:
    return Point(trait=trait, how=f"{trait.value}-{how}", fields=fields or {})


def _ends(theirs: Band, yours: Band) -> dict[str, str]:
    ends = {"low": theirs.low, "high": theirs.high, "yours": yours.low}
    if yours.low != yours.high:
        ends["yours_high"] = yours.high
    return {name: str(value) for name, value in ends.items()}


def _applies(placed: Placed) -> bool:
    return placed.likeness is not Likeness.OTHER


def _rank(one: PlacedChance, person: PersonRead) -> tuple[int, bool]:
    """People like the person first, then those of their country, then as written."""
    at_home = bool(person.home) and person.home in one.chance.holds_for.countries
    return _ORDER.index(one.placed.likeness), not at_home


def _what_is_lacking(cell: OutcomeCell, person: PersonRead) -> str:
    """Return why no number is for the person: the key of its sentence."""
    if not cell.keeps_drug:
        return "nobody-like" if cell.chances else ""
    if person.takes_none:
        return "no-drug"
    if not person.drug:
        return "drug-not-told"
    if not cell.by_activity:
        # Whether the drug works has no bearing on a side effect.
        return "drug-not-known"
    how = {
        DrugBefore.WORKS: "drug-not-known-works",
        DrugBefore.FAILED: "drug-not-known-failed",
    }
    if person.only_active:
        return "drug-not-known-active"
    return (
        how.get(person.before, "drug-not-known") if person.before else "drug-not-known"
    )
