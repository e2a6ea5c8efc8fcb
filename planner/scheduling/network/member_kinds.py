"""Which kinds of rules and facts belong together, and what for."""

from typing import Final

from planner.models.plan.schedule import ReasonKind

PINS: Final = frozenset({ReasonKind.BOOKED, ReasonKind.DONE, ReasonKind.ANCHOR})
"""What holds a step on its day."""

TOLD_OF_STEPS: Final = PINS | {ReasonKind.NOT_BEFORE, ReasonKind.ROUGH}
"""What the person told of a step."""

BLOCKING: Final = frozenset({ReasonKind.AWAY, ReasonKind.CLOSED})
"""What rules out days."""

OUTSIDE_THE_TIMETABLE: Final = TOLD_OF_STEPS | BLOCKING
"""What is left when every rule of the timetable is given up."""

WITH_OWN_DAYS: Final = TOLD_OF_STEPS | {ReasonKind.TODAY}
"""What names days of its own where it is told as a reason; a rule leads to one."""

TIES: Final = frozenset({ReasonKind.RULE, ReasonKind.REPEAT})
"""What ties one step to another."""
