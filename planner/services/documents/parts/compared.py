"""Which options and which rows of chances a paper sets side by side."""

from collections.abc import Iterable
from itertools import zip_longest
from typing import Final

from planner.models.evidence.evidence import ChosenCell
from planner.models.ids import OptionId, OutcomeId
from planner.services.documents.case import Case
from planner.services.views.deciding.questions_now import options_in_view

MOST_OPTIONS: Final = 3
_OUTCOMES: Final = 3
_OUTCOMES_OF_THREE: Final = 2
"""Of three options less is told here: the paper stays short."""
_NO_DRUG: Final = "none"
_UNTOLD: Final = (
    (OutcomeId("no-relapse-2y"),),
    (OutcomeId("no-worsening-2y"), OutcomeId("no-worsening-2y-progressive")),
    (OutcomeId("death"),),
)
"""What is told where nobody said what matters: a gain, disability, and a harm."""


def compared_options(case: Case) -> tuple[OptionId, ...]:
    """Return at most three options: those looked at, filled up in shipped order.

    There is always something to compare with: one option alone is no choice.
    """
    plannable = [one.id for one in case.catalog.aid.options if one.plannable]
    wanted = [one for one in options_in_view(case.journey) if one in plannable]
    if len(wanted) > 1:
        return tuple(wanted[:MOST_OPTIONS])
    beside = _beside(case, wanted)
    return tuple(dict.fromkeys([*wanted, *beside]))[: MOST_OPTIONS - 1]


def _beside(case: Case, wanted: list[OptionId]) -> list[OptionId]:
    """Return what an option can be compared with: what goes on today comes first.

    Nobody without a drug can stay on one, and two ways of going on are no choice.
    """
    options = [one for one in case.catalog.aid.options if one.plannable]
    takes_none = case.chances.person.takes_none
    keeps = any(one.keeps_drug for one in options if one.id in wanted)
    today = [one for one in options if takes_none and one.family == _NO_DRUG]
    rest = [one for one in options if not (one.keeps_drug and (takes_none or keeps))]
    return [one.id for one in (*today, *rest)]


def shown_outcomes(case: Case) -> tuple[OutcomeId, ...]:
    """Return some outcomes of each thing that matters most, then of the comparison.

    The top three take turns, so that none of them is crowded out by another. Of each,
    rows with a number for this person come first: an empty row helps nobody to decide.
    Where a person has said nothing of what matters, three rows of one thing would be
    no comparison: relapses, disability and death take the turns.
    """
    items = {item.id: item for item in case.catalog.aid.value_items}
    top = [items[name] for name in case.journey.decision.mine.top if name in items]
    matters = [item.outcomes for item in top] or _UNTOLD
    turns = zip_longest(*(_known_first(case, outcomes) for outcomes in matters))
    every = [outcome.id for outcome in case.chances.outcomes]
    wanted = [outcome for turn in turns for outcome in turn if outcome in every]
    three = len(compared_options(case)) == MOST_OPTIONS
    most = _OUTCOMES_OF_THREE if three else _OUTCOMES
    return tuple(dict.fromkeys([*wanted, *_known_first(case, every)]))[:most]


def _known_first(case: Case, outcomes: Iterable[OutcomeId]) -> list[OutcomeId]:
    options = compared_options(case)
    # The sort is stable: the order of the content stays among equals.
    return sorted(
        outcomes,
        key=lambda outcome: (
            not any(_tells(case.chances.cell(outcome, option)) for option in options)
        ),
    )


def _tells(chosen: ChosenCell) -> bool:
    """Whether something is known: a number, or words that rest on a source."""
    in_words = bool(chosen.cell.note and chosen.cell.sources and not chosen.others)
    return bool(chosen.shown or chosen.remarks or in_words)
