"""How bounds come about: the entries of a frontier's log."""

from typing import Final

Event = tuple[int, int, int, int, int, int]
"""A bound that rose: (node, value, wished, member, parent, previous).

``value`` is where to (mirrored on the latest side), ``wished`` where to before it
jumped over impossible days, ``member`` which rule or fact asked for it, ``parent`` the
event it followed from (-1 for a fact's own bound), ``previous`` the event before on the
same node. A plain tuple, since a plan of thousands of steps makes many.
"""

NO_EVENT: Final = -1
BY_CALENDAR: Final = -1
"""The member number of a bound that no rule or fact gives: the calendar's own edge."""
