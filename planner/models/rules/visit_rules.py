"""What cannot be kept of a visit."""

from typing import Final

from planner.models.person.visit import MAX_ASKED, Visit
from planner.models.rules.plain_text import clean_text
from planner.models.rules.refusals import Refusals

MAX_VISITS: Final = 1000


def find_visit_refusals(visit: Visit, found: Refusals) -> None:
    """Find more questions than one talk answers, one twice, and texts too long.

    Args:
        visit: at most three questions are taken along.
        found: takes ``visit.too-many-asked``, ``visit.asked-twice`` and
            ``text.too-long``.
    """
    if len(visit.asked) > MAX_ASKED:
        found.add("asked", "visit.too-many-asked", limit=str(MAX_ASKED))
    if len(set(visit.asked)) != len(visit.asked):
        found.add("asked", "visit.asked-twice")
    found.take("changed", lambda: clean_text(visit.changed, "changed"))
    found.take("decision", lambda: clean_text(visit.decision, "decision"))
