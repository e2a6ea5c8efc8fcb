"""An edit put on top of what another program stored meanwhile."""

from collections.abc import Callable

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.records.parts import difference
from planner.services.journeys.journeys import JourneyService

STALE = "journey.changed-elsewhere"


def record_on_top(
    service: JourneyService, before: Journey, make_edit: Callable[[Journey], Edit]
) -> Journey:
    """Record an edit, also where another program changed something else meanwhile.

    Args:
        service: on the data file.
        before: the journey as it is in view.
        make_edit: works the edit out, from what is in view or from what is stored.

    Raises:
        PlannerError: ``journey.changed-elsewhere`` where both changed the same;
            nothing is stored then.
    """
    edit = make_edit(before)
    try:
        return service.record(before, edit)
    except PlannerError as error:
        if error.code != STALE:
            raise
    stored = service.open(before.id)
    mine = {change.record for change in difference(before, edit.journey)}
    theirs = {change.record for change in difference(before, stored)}
    if mine & theirs:
        raise PlannerError(STALE)
    return service.record(stored, make_edit(stored))
