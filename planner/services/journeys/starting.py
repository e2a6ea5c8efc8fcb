"""Start a journey from answers given up front, in one go or not at all."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final, TypeVar

from planner.models.answers import Answers
from planner.models.civil import add_months
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, CentreId, OptionId, QuestionId, StepId
from planner.models.journey import Journey
from planner.models.person.decision import Answer, Question
from planner.models.plan.facts import (
    AnchorDate,
    AnyAnchor,
    Before,
    RoughAnchor,
    StepFacts,
)
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.structs import replace
from planner.services.edits import (
    centre_edits,
    day_edits,
    decision_edits,
    plan_edits,
    profile_edits,
    question_edits,
)
from planner.services.journeys.before_plan import begin_under_way
from planner.services.journeys.journeys import JourneyService
from planner.services.language.letters import fold

Verb = Callable[[Journey], Edit]
_Given = TypeVar("_Given")
NOTHING: Final = StepFacts()
_MONTH: Final = len("2027-04")


def start_journey(
    service: JourneyService,
    answers: Answers,
    *,
    title: str,
    option: OptionId,
    protocol: TreatmentProtocol,
    day0: date | RoughAnchor | None,
) -> Journey:
    """Create a journey with everything answered and its plan built.

    Every step is checked before anything is stored, and all is stored in one
    transaction: the whole journey is made or none. ``day0`` wins over the answers'
    ``day0``, and that over their ``centre_start``. What is wrong with an answers file
    is told all at once by ``answer_checks.check_answers``, before this.

    Raises:
        PlannerError: whatever an answer or date is refused for.
        StorageError: trouble with the data file.
    """
    today = service.today()
    draft = service.draft(title)
    chosen = replace(draft, decision=answers.decision)
    for verb in _answer_verbs(answers, today):
        chosen = verb(chosen).journey
    anchor = anchor_of(answers, protocol, day0)
    happened = _happened(anchor, today) if answers.begun else None
    known = _known_past(anchor, today) if answers.begun else {}
    edit = plan_edits.build_plan(
        decision_edits.choose(chosen, option, today).journey,
        protocol=protocol,
        option=option,
        centre=answers.centre.id if answers.centre else None,
        anchor=None if happened is not None or known else anchor,
        today=today,
    )
    if answers.begun:
        edit = begin_under_way(service, edit, happened, {**known, **answers.before})
    # Its answer is not needed: a plan that cannot be scheduled is refused before it is
    # stored.
    service.schedule(edit.journey)
    return service.add(draft, edit)


def copy_journey(service: JourneyService, journey: Journey, title: str) -> Journey:
    """Store a copy of a journey to plan another way with: the person comes along.

    So do centres, quotes, questions with their answers, people and the diary, days of
    one's own, and the plan with all that has happened. What was agreed for the one plan
    stays there: its bookings, visits, helpers, papers and calendar.

    Args:
        service: keeps the journeys.
        journey: what is copied; it stays as it is.
        title: of the copy; no other journey is called so.

    Raises:
        PlannerError: ``journey.title-taken`` (title), ``text.empty``,
            ``text.too-long``.
        StorageError: trouble with the data file.
    """
    check_title(service, title)
    draft = service.draft(title)
    happened = {
        step: replace(
            told,
            booked=told.booked if _is_own_day(journey, step) else None,
            later=None,
        )
        for step, told in journey.facts.items()
    }
    return service.add(
        replace(
            journey,
            id=draft.id,
            title=draft.title,
            created=draft.created,
            revision=draft.revision,
            facts={step: told for step, told in happened.items() if told != NOTHING},
            helpers={},
            visits={},
            aftercare=draft.aftercare,
            exports={},
        )
    )


def check_title(service: JourneyService, title: str) -> None:
    """Refuse a name for a new journey that another one has.

    Args:
        service: keeps the journeys.
        title: as somebody typed it.

    Raises:
        PlannerError: ``journey.title-taken`` (title), ``text.empty``,
            ``text.too-long``.
    """
    name = service.draft(title).title
    # "the other way" beside "The other way" would be told apart by nobody.
    if fold(name) in {fold(one.title) for one in service.summaries()}:
        raise PlannerError("journey.title-taken", title=name)


def _is_own_day(journey: Journey, step: StepId) -> bool:
    """Whether its day is the person's own: it belongs to the one who comes along."""
    own = journey.own_steps.get(step)
    return own is not None and own.has_plain_day


def _happened(anchor: AnyAnchor | None, today: date) -> date | None:
    """Return the day on which Day 0 happened, None where it is still to come."""
    if not isinstance(anchor, AnchorDate) or anchor.step != DAY0:
        return None
    return anchor.day if anchor.day <= today else None


def _known_past(anchor: AnyAnchor | None, today: date) -> dict[StepId, Before]:
    """Return what is known of a Day 0 of one month that is over, else nothing."""
    if not isinstance(anchor, RoughAnchor) or anchor.step != DAY0:
        return {}
    first, last = anchor.first, anchor.last
    if first is None or last is None or last >= today or first.day != 1:
        return {}
    if last + timedelta(days=1) != add_months(first, 1):
        return {}
    return {DAY0: Before(happened=True, when=first.isoformat()[:_MONTH])}


def anchor_of(
    answers: Answers, protocol: TreatmentProtocol, day0: date | RoughAnchor | None
) -> AnyAnchor | None:
    """Return what the plan hangs on: Day 0, else the centre's start, else nothing.

    Args:
        answers: may tell when the centre starts.
        protocol: without a step for that start, the start is Day 0.
        day0: wins over the answers.
    """
    known = answers.day0 if day0 is None else day0
    if isinstance(known, RoughAnchor):
        return known
    if known is not None:
        return AnchorDate(step=DAY0, day=known)
    if answers.centre_start is not None:
        step = protocol.centre_start or DAY0
        return AnchorDate(step=step, day=answers.centre_start)
    return None


def _answer_verbs(answers: Answers, today: date) -> list[Verb]:
    decision = answers.decision
    verbs: list[Verb] = [
        lambda journey: profile_edits.set_profile(journey, answers.profile, today),
        lambda journey: decision_edits.set_decision(journey, decision),
        lambda journey: decision_edits.set_top(journey, decision.mine.top),
    ]
    if answers.centre is not None:
        centre = answers.centre
        verbs.append(lambda journey: centre_edits.put_centre(journey, centre))
        verbs += [_keep_answer(centre.id, *one) for one in centre.answers.items()]
    verbs += [_bind(day_edits.put_away, away) for away in answers.away]
    verbs += [_bind(day_edits.put_closure, one) for one in answers.closures]
    verbs += [_bind(centre_edits.put_contact, one) for one in answers.contacts]
    asked = _own_questions(answers)
    verbs += [_bind(question_edits.put_question, one) for one in asked]
    return verbs


def _keep_answer(centre: CentreId, question: str, given: Answer) -> Verb:
    return lambda journey: centre_edits.answer(journey, centre, question, given)


def _bind(verb: Callable[[Journey, _Given], Edit], given: _Given) -> Verb:
    return lambda journey: verb(journey, given)


def _own_questions(answers: Answers) -> Iterator[Question]:
    anybody = [(place, text, ()) for place, text in enumerate(answers.questions)]
    others = [
        (place, text, (hearer,))
        for hearer, texts in answers.questions_for.items()
        for place, text in enumerate(texts)
    ]
    for number, (place, text, ask) in enumerate([*anybody, *others], start=1):
        # Above every shipped question (1 to 100), the first of each list heaviest.
        weight = 1000 + len(anybody) + len(others) - place
        key = QuestionId(f"own-{number}")
        yield Question(id=key, text=text, weight=weight, ask=ask)
