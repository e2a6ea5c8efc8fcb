"""What somebody answers in a file: up front to start a journey, or after a visit."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from planner.models.errors import FileProblem, FileRefusedError, in_file_order
from planner.models.evidence.aid import Hearer
from planner.models.ids import OptionId, ProtocolId, QuestionId, StepId
from planner.models.journey import Contact
from planner.models.person.aftercare import Discharge, DutyAnswer
from planner.models.person.decision import Centre, Decision
from planner.models.person.profile import Profile
from planner.models.person.visit import Decided
from planner.models.plan.facts import Away, Before, Closure, Done, RoughAnchor
from planner.models.plan.protocol import Role


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
        questions_for: those that only one of them can answer, likewise.
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
    questions_for: Mapping[Hearer, tuple[str, ...]] = field(default_factory=dict)


class DateKind(StrEnum):
    """What is told of the day of a step."""

    ON = "on"
    NOT_BEFORE = "not-before"
    NOT_NEEDED = "not-needed"


class DateTold(Struct, frozen=True, kw_only=True):
    """A date that was set at a visit.

    Attributes:
        day: None only for a step that is not needed.
        end: last day of something of several days.
        time: local text.
    """

    kind: DateKind = DateKind.ON
    day: date | None = None
    end: date | None = None
    time: str = ""


class ResultTold(Struct, frozen=True, kw_only=True):
    """A result that was told at a visit.

    Attributes:
        step: the test of the plan; None for one that is in no plan.
        test: what was tested, in own words; "" where the step says it.
        on: the day of the test.
        unit, low, high: of the result, and the laboratory's limits, as written.
    """

    step: StepId | None = None
    test: str = ""
    on: date
    result: str = ""
    unit: str = ""
    low: str = ""
    high: str = ""


class NextTold(Struct, frozen=True, kw_only=True):
    """What comes next as it was agreed at a visit.

    Attributes:
        who: does it; None for whoever the visit was with.
        on: the agreed day, with ``time``; makes it an appointment.
        by: the last day for something that the person sees to.
    """

    what: str = ""
    who: Role | None = None
    on: date | None = None
    by: date | None = None
    time: str = ""


class VisitTold(Struct, frozen=True, kw_only=True):
    """What was said at a visit, in the order of its sheet.

    Attributes:
        on: the day of the visit; None for the agreed day where that is not ahead.
        changed: what has changed since the last visit.
        answers: by the ids of questions; "" for one that was not answered.
        new_questions: what is to be asked at the next visit.
        dates: what was set, by the ids of steps.
        next_visit: when one meets again; ``what`` may be empty.
    """

    on: date | None = None
    changed: str = ""
    answers: Mapping[QuestionId, str] = field(default_factory=dict)
    new_questions: tuple[str, ...] = ()
    dates: Mapping[StepId, DateTold] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    results: tuple[ResultTold, ...] = ()
    next_steps: tuple[NextTold, ...] = ()
    next_visit: NextTold | None = None
    decided: Decided | None = None
    decision: str = ""


class AftercareTold(Struct, frozen=True, kw_only=True):
    """What was answered to letters, and what the letter of the unit says."""

    duties: tuple[DutyAnswer, ...] = ()
    discharge: Discharge | None = None


class ReadFile(Struct, frozen=True, kw_only=True):
    """A file of answers after reading: what could be read, and what could not.

    What can be read may still not be true; whoever checks it tells both together.

    Attributes:
        name: the file's name, without its folder.
        problems: what could not be read.
        is_whole: False when reading ended early, so that nothing can be said about
            the answers.
        key_of: spells a place of the domain (``profile.past_drugs.1.until``) as the
            file does (``profile.past-drug[2].until``).
        line_of: the 1-based line of such a key, None where it has none.
    """

    name: str
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


class AnswersFile(ReadFile, frozen=True, kw_only=True):
    """An answers file; a harmless value stands in for what could not be read."""

    answers: Answers


class VisitFile(ReadFile, frozen=True, kw_only=True):
    """A file with what was said at a visit; harmless values stand in as above."""

    told: VisitTold


class AftercareFile(ReadFile, frozen=True, kw_only=True):
    """A file on the time after a treatment; harmless values stand in as above."""

    told: AftercareTold


class RulesTold(Struct, frozen=True, kw_only=True):
    """What a centre said of the rules of a plan.

    Attributes:
        on: the day on which it was said; None for today.
        by: who said so; "" for the centre of the plan.
        answers: by the key of the rule: "right", the centre's own value, "forget".
    """

    on: date | None = None
    by: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


class RulesFile(ReadFile, frozen=True, kw_only=True):
    """A file with what a centre said; harmless values stand in as above."""

    told: RulesTold


class ExampleJourney(Struct, frozen=True, kw_only=True):
    """One example: its answers, and what is planned from them.

    ``day0`` is None where the answers say when the centre starts.
    """

    name: str
    answers: Answers
    option: OptionId
    timetable: ProtocolId
    day0: date | None
