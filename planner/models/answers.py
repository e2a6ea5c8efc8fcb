"""What somebody answers up front, in a file, to start a journey without a window."""

from datetime import date

from msgspec import Struct

from planner.models.ids import OptionId, ProtocolId
from planner.models.journey import Contact
from planner.models.person.decision import Centre, Decision
from planner.models.person.profile import Profile
from planner.models.plan.facts import Away, Closure


class Answers(Struct, frozen=True, kw_only=True):
    """A filled-in answers file (``docs/answers-format.md``).

    Attributes:
        title: name of the journey, "" when not given.
        centre: the chosen centre, with its answers.
        centre_start: the day the centre starts, where that is what is known.
        questions: own questions for the team, most important first.
    """

    title: str = ""
    profile: Profile = Profile()
    decision: Decision = Decision()
    centre: Centre | None = None
    centre_start: date | None = None
    away: tuple[Away, ...] = ()
    closures: tuple[Closure, ...] = ()
    contacts: tuple[Contact, ...] = ()
    questions: tuple[str, ...] = ()


class Example(Struct, frozen=True, kw_only=True):
    """One example: its answers, and what is planned from them.

    ``day0`` is None where the answers say when the centre starts.
    """

    name: str
    answers: Answers
    option: OptionId
    timetable: ProtocolId
    day0: date | None
