"""What was done since the plan was last printed: told, and how much more there is."""

from datetime import timedelta

import pytest

from planner.models.journey import Action, HistoryEntry
from planner.models.structs import replace
from planner.services.documents.parts.closing_parts import change_blocks


def entries(case, changes):
    """A print, then so many changes."""
    at = case.history[0].at
    printed = HistoryEntry(number=1, at=at, action=Action.EXPORTED, subject="pdf")
    return (
        printed,
        *(
            HistoryEntry(
                number=2 + number,
                at=at + timedelta(minutes=number),
                action=Action.RENAMED,
                details={"old": "a", "new": f"Title {number}"},
            )
            for number in range(changes)
        ),
    )


@pytest.mark.parametrize(("changes", "more"), [(1, 0), (60, 0), (61, 1), (65, 5)])
def test_the_newest_changes_are_told_and_the_rest_is_counted(
    read_only_cases, changes, more
):
    case = read_only_cases("ahsct-at-home")
    case = replace(case, history=entries(case, changes))
    _, told = change_blocks(case)
    assert len(told.items) == min(changes, 60) + bool(more)
    first = case.say("changes.more", count=more) if more else ""
    assert (told.items[0] == first) == bool(more)
