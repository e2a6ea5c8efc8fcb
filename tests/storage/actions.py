"""Small actions on a journey, for tests of the store."""

from datetime import UTC, datetime

from planner.models.edit import Edit
from planner.models.ids import EntryId
from planner.models.journey import Action, PastExport
from planner.models.plan.facts import StepFacts
from planner.models.structs import replace
from planner.services.edits.diary_edits import note_export
from tests.builders import a_journey, a_step

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


def made(**more):
    """The making of a journey with a plan."""
    journey = a_journey(a_step("mri"), a_step("dentist"), **more)
    return Edit(journey=journey, action=Action.CREATED)


def noted(journey, text, step="mri"):
    """A note on a step."""
    facts = {**journey.facts, step: StepFacts(note=text)}
    return Edit(
        journey=replace(journey, facts=facts),
        action=Action.NOTE,
        subject=step,
        details={"text": text},
        why="because",
    )


def cleared(journey, step="mri"):
    """All facts of a step taken away."""
    facts = {key: value for key, value in journey.facts.items() if key != step}
    return Edit(journey=replace(journey, facts=facts), action=Action.NOTE, subject=step)


def renamed(journey, title):
    return Edit(journey=replace(journey, title=title), action=Action.RENAMED)


def exported(journey, name="plan.pdf"):
    """A document that was made; it cannot be undone."""
    export = PastExport(
        id=EntryId(f"{name}-{journey.revision}-{len(journey.exports)}"),
        kind="pdf",
        audience="doctor",
        on=AT.date(),
        revision=journey.revision,
        file_name=name,
    )
    return note_export(journey, export)
