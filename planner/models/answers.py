"""What somebody answers up front, in a file, to start a journey without a window."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from msgspec import Struct, field

from planner.models.errors import FileProblem, FileRefusedError, in_file_order
from planner.models.ids import OptionId, ProtocolId, StepId
from planner.models.journey import Contact
from planner.models.person.decision import Centre, Decision
from planner.models.person.profile import Profile
from planner.models.plan.facts import Away, Before, Closure, Done, RoughAnchor


class Answers(Struct, frozen=True, kw_only=True):
    """A filled-in answers file (``docs/answers-format.md``).

    Attributes:
        title: name of the journey, "" when not given.
        centre: the chosen centre, with its answers.
        day0: the day of Day 0, or what is known of it.
        centre_start: the day the centre starts, where that is what is known.
        begun: whether it has begun already, here or elsewhere.
        before: what is known of steps that lie before today, by their ids.
        questions: own questions for the team, most important first.
    """

    title: str = ""
    profile: Profile = Profile()
    decision: Decision = Decision()
    centre: Centre | None = None
    day0: date | RoughAnchor | None = None
    centre_start: date | None = None
    away: tuple[Away, ...] = ()
    closures: tuple[Closure, ...] = ()
    begun: bool = False
    before: Mapping[StepId, Before | Done] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    questions: tuple[str, ...] = ()


class AnswersFile(Struct, frozen=True, kw_only=True):
    """An answers file after reading: what could be read, and what could not.

    What can be read may still not be true; whoever checks it tells both together.

    Attributes:
        name: the file's name, without its folder.
        answers: what could be read; a harmless value stands in for what could not.
        problems: what could not be read.
        is_whole: False when reading ended early, so that nothing can be said about
            the answers.
        key_of: spells a place of the domain (``profile.past_drugs.1.until``) as the
            file does (``profile.past-drug[2].until``).
        line_of: the 1-based line of such a key, None where it has none.
    """

    name: str
    answers: Answers
    problems: tuple[FileProblem, ...]
    is_whole: bool
    key_of: Callable[[str], str]
    line_of: Callable[[str], int | None]

    def refuse_if_wrong(self, found: Iterable[FileProblem] = ()) -> None:
        """Refuse the file with what could not be read and what was found beside it.

        Raises:
            FileRefusedError: with all problems by line, if there are any.
        """
        problems = in_file_order((*self.problems, *found))
        if problems:
            raise FileRefusedError(self.name, problems)


class ExampleJourney(Struct, frozen=True, kw_only=True):
    """One example: its answers, and what is planned from them.

    ``day0`` is None where the answers say when the centre starts.
    """

    name: str
    answers: Answers
    option: OptionId
    timetable: ProtocolId
    day0: date | None
