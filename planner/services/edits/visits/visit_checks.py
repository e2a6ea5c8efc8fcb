"""All that is wrong with what a file tells of a visit, found before it is taken."""

from planner.models.answers import VisitFile, VisitTold
from planner.models.journey import Journey
from planner.models.rules.refusals import Refusals, refuse_file
from planner.services.edits.visits.visit_edits import find_told_refusals
from planner.services.edits.visits.visit_telling import VisitScene


def check_visit(journey: Journey, file: VisitFile, scene: VisitScene) -> VisitTold:
    """Return what was said, where all of it can be taken.

    Args:
        journey: before the visit is told.
        file: as it was read.
        scene: which visit, and what can be answered.

    Raises:
        FileRefusedError: with all that could not be read and all that
            ``visit_edits.tell_visit`` would refuse, each with its key and line.
        PlannerError: as ``visit_edits.visit_step``.
    """
    found = Refusals((one.key for one in file.problems), file.key_of)
    # Of half a file nothing can be said: what is missing may stand in the other half.
    if file.is_whole:
        find_told_refusals(journey, file.told, scene, found)
    refuse_file(file, found)
    return file.told
