"""A whole plan with words of its own, for tests of the window."""

from datetime import date

from planner.content.catalog import shipped_catalog
from planner.models.civil import Offset
from planner.models.ids import OptionId, PhaseId, ProtocolId, StepId
from planner.models.journey import Plan
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.plan.protocol import (
    Duration,
    Phase,
    Place,
    Repeat,
    Role,
    Site,
    StepKind,
    TreatmentProtocol,
    Validity,
    Wording,
)
from planner.scheduling.scheduler import schedule
from planner.services.views.living.plan_view import plan_rows
from planner.services.views.living.timeline_view import plan_timeline
from planner.services.words.speaker import Speaker
from tests.builders import a_journey, a_rule, a_step, day0_step

TODAY = date(2026, 11, 22)
DAY0_DATE = date(2027, 4, 6)

PHASES = (
    ("preparation", "Preparation"),
    ("mobilisation", "Mobilisation and collection"),
    ("transplant", "Conditioning and transplant"),
    ("recovery", "Recovery at home"),
    ("follow-up", "Follow-up"),
)


def told(step_id, title, *rules, phase="preparation", **more):
    """A step with its own words."""
    words = {key: more.pop(key, "") for key in ("summary", "prepare", "bring")}
    wording = Wording(title=title, **words)
    return a_step(step_id, *rules, phase=phase, wording=wording, **more)


def preparation():
    """Consultations, tests and the date that only the team can set."""
    return (
        told(
            "stop-drug",
            "Stop natalizumab",
            summary="Only your team can set it. Stopping too early can bring relapses"
            " back; ask what covers the gap.",
            set_by_team=True,
            who=Role.NEUROLOGIST,
        ),
        told(
            "dental",
            "Dental check",
            a_rule("-20 weeks", "-18 weeks", "-10 weeks"),
            kind=StepKind.APPOINTMENT,
            place=Place.DENTIST,
            who=Role.DENTIST,
            bring="A list of your drugs, and a note that chemotherapy is planned.",
            summary="Teeth that could get infected are treated before the transplant.",
        ),
        told(
            "mri",
            "MRI of brain and spine with contrast",
            a_rule("-140 days", "-80 days", "-60 days"),
            kind=StepKind.TEST,
            place=Place.IMAGING,
            who=Role.RADIOLOGY,
            validity=(Validity(good_for=Offset.parse("90 days")),),
            key=True,
        ),
        told(
            "fertility",
            "Fertility talk",
            a_rule("-21 weeks", "-17 weeks", "-15 weeks"),
            kind=StepKind.APPOINTMENT,
            place=Place.FERTILITY_CLINIC,
            who=Role.FERTILITY_TEAM,
        ),
    )


def treatment():
    """Mobilisation, collection, conditioning and the stay."""
    return (
        told(
            "mobilisation",
            "Mobilisation: cyclophosphamide, then G-CSF",
            a_rule("-9 weeks", "-8 weeks", "-6 weeks"),
            phase="mobilisation",
            place=Place.CLINIC,
            site=Site.CENTRE,
            who=Role.HAEMATOLOGIST,
            duration=Duration(min=8, aim=10, max=14),
            key=True,
        ),
        told(
            "collection",
            "Stem cell collection",
            a_rule("10 days", "10 days", "12 days", after="mobilisation"),
            phase="mobilisation",
            place=Place.CLINIC,
            site=Site.CENTRE,
            who=Role.TRANSPLANT_TEAM,
        ),
        told(
            "conditioning",
            "Conditioning: cyclophosphamide and ATG",
            a_rule("-5 days", "-5 days", "-5 days"),
            phase="transplant",
            place=Place.WARD,
            site=Site.CENTRE,
            days=4,
        ),
        day0_step(
            wording=Wording(title="Day 0: the cells are given back"),
            place=Place.WARD,
            site=Site.CENTRE,
            key=True,
        ),
        told(
            "ward",
            "Stay on the ward until counts recover",
            a_rule("-6 days", "-6 days", "-6 days"),
            phase="transplant",
            kind=StepKind.STAY,
            place=Place.WARD,
            site=Site.CENTRE,
            duration=Duration(min=14, aim=24, max=45),
        ),
    )


def afterwards():
    """Bloods, check-ups and vaccines for two years."""
    return (
        told(
            "bloods",
            "Blood count and chemistry",
            a_rule("4 weeks", "5 weeks", "6 weeks"),
            phase="recovery",
            kind=StepKind.TEST,
            place=Place.LAB,
            who=Role.GP,
            repeat=Repeat(every=Offset.parse("2 weeks"), count=6),
        ),
        told(
            "neurology",
            "Neurology check-up with EDSS",
            a_rule("10 weeks", "12 weeks", "14 weeks"),
            phase="follow-up",
            kind=StepKind.CHECKUP,
            place=Place.CLINIC,
            who=Role.NEUROLOGIST,
            repeat=Repeat(every=Offset.parse("6 months"), count=4),
            key=True,
        ),
    )


def a_told_protocol(*more):
    """A transplant in five phases, in the person's own words."""
    return TreatmentProtocol(
        id=ProtocolId("my-centre"),
        option=OptionId("ahsct-cy-atg"),
        phases=tuple(Phase(id=PhaseId(key), title=words) for key, words in PHASES),
        steps=(*preparation(), *treatment(), *afterwards(), *more),
        shipped=False,
        title="My centre's sheet",
    )


def many_steps(count):
    """Steps enough for a crowded plan."""
    return tuple(
        told(
            f"extra-{number}",
            f"Extra check {number}",
            a_rule(f"{number} days", f"{number + 2} days", f"{number + 6} days"),
            phase="follow-up",
        )
        for number in range(1, count + 1)
    )


def a_told_plan(*more, day0=DAY0_DATE):
    """The plan of that protocol with Day 0 on 6 April 2027."""
    protocol = a_told_protocol(*more)
    return Plan(
        option=protocol.option,
        protocol=protocol,
        anchor=None if day0 is None else AnchorDate(day=day0),
        started_on=TODAY,
    )


def step_id(text):
    """A step's id."""
    return StepId(text)


class ToldView:
    """Rows and picture of the told plan."""

    def __init__(self, journey, schedule, calendar):
        speaker = Speaker(shipped_catalog().texts("en"))
        self.journey = journey
        self.speaker = speaker
        self.schedule = schedule
        self.rows = plan_rows(journey, schedule, speaker)
        self.timeline = plan_timeline(journey, schedule, calendar, speaker, self.rows)


def a_told_view(*more, facts=None, away=(), calendar=None, day0=DAY0_DATE):
    """The told plan as the widgets get it."""
    plan = a_told_plan(*more, day0=day0)
    known = facts or {}
    journey = a_journey(plan=plan, facts=known, away={one.id: one for one in away})
    told = PlanFacts(anchor=plan.anchor, steps=known, away=tuple(away))
    calendar = calendar or PlanCalendar()
    return ToldView(journey, schedule(plan.protocol, told, calendar, TODAY), calendar)
