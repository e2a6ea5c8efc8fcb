"""What the planned treatment is called, also where the content does not know it."""

from planner.models.ids import OTHER_TREATMENT
from planner.models.journey import Journey
from planner.services.words.speaker import Speaker


def treatment_name(journey: Journey, speaker: Speaker) -> str:
    """Return the name of the plan's treatment, else of the choice, "" without either.

    Another treatment is called as the person typed it, else as its own sheet.

    Args:
        journey: the person's case.
        speaker: the reader's language.
    """
    plan = journey.plan
    option = plan.option if plan is not None else journey.decision.choice
    if option is None:
        return ""
    if option == OTHER_TREATMENT:
        typed = journey.decision.treatment
        own = plan.protocol.title if plan and not plan.protocol.shipped else ""
        return typed or own or speaker.option_name(option)
    return speaker.option_name(option)
