"""What is behind a door; its modules load when the door is opened."""

from typing import TYPE_CHECKING

from planner.ui.pages.welcome.doors_view import DATE
from planner.ui.state.page_context import PageContext

if TYPE_CHECKING:
    from planner.ui.pages.welcome.plan_door import PlanDoor


def make_door(name: str, context: PageContext) -> "PlanDoor":
    """Return what is behind the door of a date, or of what has begun already.

    Args:
        name: of the door, as ``DoorsView.opened`` tells it.
        context: what pages have.
    """
    if name == DATE:
        from planner.ui.pages.welcome.date_door import DateDoor  # noqa: PLC0415  on a press

        return DateDoor(context)
    from planner.ui.pages.welcome.begun_door import BegunDoor  # noqa: PLC0415  on a press

    return BegunDoor(context)
