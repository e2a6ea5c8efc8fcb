"""Says what steps, phases, options, drugs and countries are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.models.structs import replace
from planner.services.language.countries import country_name
from planner.services.words.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planner.models.evidence.evidence import Source
    from planner.models.ids import DrugId, OptionId, PhaseId
    from planner.models.plan.protocol import Phase, Step, TreatmentProtocol


class NameWords(Sentences):
    """Names of what the content and the person's own sheets know by an id.

    What the language has no name for is called by its id.
    """

    def step_title(self, step: Step, number: int | None = None) -> str:
        """Return the title of a step, "... (3 of 8)" for one that repeats.

        A test that is done once more is "..., once more".

        Args:
            step: shipped or of the person's own.
            number: which of its occurrences, from 1; None for the step as a whole.
        """
        title = self.step_text(step, "title")
        if number is None:
            return title
        if step.repeat is None:
            return self.say("title-again", title=title)
        total = str(step.repeat.count)
        return self.say("title-of", title=title, number=str(number), total=total)

    def step_text(self, step: Step, field: str) -> str:
        """Return title, summary, prepare or bring of a step; "" where it has none.

        Args:
            step: shipped or of the person's own.
            field: "title", "summary", "prepare" or "bring".
        """
        told = step.wording
        if told is not None:
            return {
                "title": self.own(told.title),
                "summary": self.own(told.summary),
                "prepare": self.own(told.prepare),
                "bring": self.own(told.bring),
            }[field]
        return self.texts.find(f"steps.{step.words_id}.{field}") or ""

    def phase_title(self, phase: Phase) -> str:
        """Return the title of a phase."""
        if phase.title:
            return self.own(phase.title)
        return self.texts.find(f"phases.{phase.id}.title") or phase.id

    def phase_titles(self, protocol: TreatmentProtocol) -> Mapping[PhaseId, str]:
        """Return the titles of all phases of a protocol."""
        return {phase.id: self.phase_title(phase) for phase in protocol.phases}

    def option_name(self, option: OptionId) -> str:
        """Return the name of an option."""
        return self.texts.find(f"options.{option}.name") or option

    def protocol_title(self, protocol: TreatmentProtocol) -> str:
        """Return the title of a protocol."""
        if protocol.title:
            return self.own(protocol.title)
        return self.texts.find(f"protocols.{protocol.id}.title") or protocol.id

    def drug_name(self, drug: DrugId) -> str:
        """Return the name of a drug."""
        return self.texts.find(f"drugs.{drug}.name") or drug

    def named_source(self, source: Source) -> Source:
        """Return a source to cite: what is no publication is told in the language.

        Publications keep the titles that they were printed with.
        """
        told = self.texts.find(f"speech.own-source.{source.id}")
        return source if told is None else replace(source, title=told)

    def country(self, code: str) -> str:
        """Return the name of a country, its ISO code when it has no name here."""
        return country_name(code, self.language)
