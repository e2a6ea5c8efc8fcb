"""The ways to other places that have a key: along the path, back, views, printing."""

from functools import partial

from planner.services.views.walk import path_places, previous_place
from planner.ui.look.look import look
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import AS_VIEW, TO_PRINT
from planner.ui.window.actions import PATH_KEYS, Slot


class Ways:
    """Goes where a key asks.

    Args:
        context: what pages have.
    """

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def slots(self) -> dict[str, Slot]:
        """Return what each action does, by the action's name."""
        return {
            "print": partial(self._go_to, "documents", TO_PRINT),
            "welcome": partial(self._go_to, "welcome"),
            **{
                f"view-{number}": partial(self._go_to, "plan", f"{AS_VIEW}{number}")
                for number in (1, 2, 3)
            },
            **{
                f"place-{number}": partial(self._go_to_stop, number)
                for number in range(1, PATH_KEYS + 1)
            },
        }

    def go_back(self) -> None:
        """Go to the page before; on a bad day, where it is not much: to Today."""
        if look().simple and self._context.state.journey.plan is not None:
            self._go_to("today")
            return
        before = previous_place(self._context.frame.place)
        if before is not None:
            self._go_to(before)

    def _go_to(self, place: str, subject: str = "") -> None:
        self._context.frame.go_to(place, subject)

    def _go_to_stop(self, number: int) -> None:
        """Go to a place of the path by its number there, from 1."""
        places = path_places(self._context.state.journey)
        if number <= len(places):
            self._go_to(places[number - 1].id)
