"""Names for the identifiers that travel between the rooms."""

from typing import Final, NewType

JourneyId = NewType("JourneyId", str)
OptionId = NewType("OptionId", str)
ProtocolId = NewType("ProtocolId", str)
PhaseId = NewType("PhaseId", str)
StepId = NewType("StepId", str)
SourceId = NewType("SourceId", str)
DrugId = NewType("DrugId", str)
CentreId = NewType("CentreId", str)
CriterionId = NewType("CriterionId", str)
OutcomeId = NewType("OutcomeId", str)
ValueItemId = NewType("ValueItemId", str)
QuestionId = NewType("QuestionId", str)
EntryId = NewType("EntryId", str)
AwayId = NewType("AwayId", str)
QuoteId = NewType("QuoteId", str)

OTHER_TREATMENT: Final = OptionId("other-treatment")
"""A treatment or a trial that the content does not know: its name is typed."""
DAY0: Final = StepId("day0")
"""The step that every protocol has: the cells are infused (or treatment starts)."""
