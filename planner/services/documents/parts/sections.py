"""The parts of the printed plan, and for whom which of them are printed."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.document import Audience, Paper


class Section(StrEnum):
    """A part of the printed plan that can be switched on and off."""

    DOCTOR_PAGE = "doctor-page"
    CHANGES = "changes"
    TIMELINE = "timeline"
    PLAN = "plan"
    HAND_OVER = "hand-over"
    EMERGENCY = "emergency"
    QUESTIONS = "questions"
    CENTRES = "centres"
    OPTIONS = "options"
    DECISION = "decision"
    WORKSHEET = "worksheet"
    DIARY = "diary"
    GLOSSARY = "glossary"
    SOURCES = "sources"


_FOR: Final[Mapping[Audience, frozenset[Section]]] = {
    # Two sides; all else is an annex, on wish.
    Audience.DOCTOR: frozenset({Section.DOCTOR_PAGE}),
    Audience.ME: frozenset(Section) - {Section.WORKSHEET},
    Audience.CARER: frozenset(
        {
            Section.TIMELINE,
            Section.PLAN,
            Section.HAND_OVER,
            Section.EMERGENCY,
            Section.GLOSSARY,
        }
    ),
}


class PrintWishes(Struct, frozen=True, kw_only=True):
    """How somebody wants the plan printed.

    Attributes:
        sections: None for the usual ones of the audience.
        large_print: 16 to 18 point type.
        terms: the glossary's terms, None for those that are printed; a second
            language explains the same ones in the same order.
    """

    audience: Audience = Audience.DOCTOR
    paper: Paper = Paper.A4
    large_print: bool = False
    sections: frozenset[Section] | None = None
    terms: tuple[str, ...] | None = None

    @property
    def chosen(self) -> frozenset[Section]:
        """Return the sections to print."""
        return _FOR[self.audience] if self.sections is None else self.sections


def usual_sections(audience: Audience) -> frozenset[Section]:
    """Return the sections that are printed for an audience unless changed."""
    return _FOR[audience]
