"""An edit: a change that has been worked out but not yet taken.

Every use case is a pure function from a journey to an ``Edit``. It can be shown
first (what would move?) and then recorded; nothing else changes a journey.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from planner.models.journey import Action, Journey
from planner.models.rules.plain_text import clean_text
from planner.models.structs import replace


class Edit(Struct, frozen=True, kw_only=True):
    """A worked-out change.

    Attributes:
        journey: the journey as it would be.
        action: what the history will say.
        subject: id of what it is about.
        details: values for the history's sentence.
        why: the person's reason.
    """

    journey: Journey
    action: Action
    subject: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    why: str = ""


def because(edit: Edit, why: str) -> Edit:
    """Give an edit the person's reason; an empty one leaves it as it is.

    Raises:
        PlannerError: ``text.too-long`` over 10,000 characters.

    Args:
        edit: what was worked out.
        why: cleaned of what cannot be shown.
    """
    reason = clean_text(why, "why")
    return replace(edit, why=reason) if reason else edit
