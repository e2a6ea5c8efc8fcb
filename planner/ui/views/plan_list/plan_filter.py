"""Which steps of the plan are shown."""

from msgspec import Struct

from planner.services.language.letters import fold
from planner.services.views.living.plan_view import PlanRow


class PlanFilter(Struct, frozen=True, kw_only=True):
    """Which rows are shown; "" lets everything through.

    Attributes:
        phase: id of a phase.
        place, who, state: values of the place, of the role and of the state.
        text: must occur in title, note, place or who, in any case.
    """

    phase: str = ""
    place: str = ""
    who: str = ""
    state: str = ""
    text: str = ""

    def accepts(self, row: PlanRow) -> bool:
        """Whether a row is shown."""
        return (
            self.phase in {"", row.phase}
            and self.place in {"", row.place}
            and self.who in {"", row.who}
            and self.state in {"", row.state}
            and self._found_in(row)
        )

    def _found_in(self, row: PlanRow) -> bool:
        if not self.text:
            return True
        words = f"{row.title} {row.note} {row.place_word} {row.who_word} {row.when}"
        return fold(self.text.strip()) in fold(words)
