"""Hypothesis strategies for domain values, up to whole journeys.

Every value lies inside the ranges of its class, and uses them: odd letters, leap days,
empty and long text, unknown answers. Only the shape is random, not the sense: a
journey made here need not have a schedule.
"""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from planner.models import journey as j
from planner.models.civil import EARLIEST_DATE, LATEST_DATE, Offset
from planner.models.evidence.aid import Hearer
from planner.models.person import aftercare as v_after
from planner.models.person import decision as d
from planner.models.person import profile as p
from planner.models.person import visit as v
from planner.models.plan import facts as f
from planner.models.plan import protocol as pr
from planner.models.rules.person_rules import find_profile_refusals
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import Refusals
from planner.models.structs import replace

ids = st.text("abcdefghijklmnopqrstuvwxyz0123456789-#", min_size=1, max_size=12)
texts = st.text(max_size=40)
titles = texts.filter(lambda text: clean_line(text, "title", empty_ok=True))
days = st.dates(EARLIEST_DATE, LATEST_DATE)
plan_days = st.dates(date(2026, 1, 1), date(2031, 12, 31))
partial_dates = st.one_of(
    st.just(""),
    days.map(date.isoformat),
    days.map(lambda day: day.isoformat()[:7]),
    days.map(lambda day: day.isoformat()[:4]),
)
offsets = st.builds(
    Offset, months=st.integers(-120, 120), days=st.integers(-5_000, 5_000)
)
amounts = st.decimals(min_value=0, max_value=10**9, places=2)
edss = st.integers(0, 20).map(lambda half: half / 2)


def maybe(strategy):
    return st.none() | strategy


def few(strategy, most=3):
    return st.lists(strategy, max_size=most).map(tuple)


def by_id(strategy, attribute="id", most=3):
    """Mappings from the id inside each value to the value."""
    return st.lists(
        strategy, max_size=most, unique_by=lambda value: getattr(value, attribute)
    ).map(lambda values: {getattr(value, attribute): value for value in values})


drug_courses = st.builds(
    p.DrugCourse,
    drug=ids,
    name=texts,
    since=partial_dates,
    until=partial_dates,
    last_dose=maybe(days),
    why_stopped=texts,
    failed=maybe(st.sampled_from(p.YesNo)),
)
health_facts = st.builds(
    p.HealthFact,
    name=titles,
    since=partial_dates,
    until=partial_dates,
    taper=texts,
    why=texts,
)
yes_no = maybe(st.sampled_from(p.YesNo))
any_profiles = st.builds(
    p.Profile,
    name=texts,
    sex=maybe(st.sampled_from(p.PersonSex)),
    phone=texts,
    languages=texts,
    born=maybe(days),
    ms_type=maybe(st.sampled_from(p.MsType)),
    onset=partial_dates,
    diagnosed=partial_dates,
    relapses_12=maybe(st.integers(0, 12)),
    relapses_24=maybe(st.integers(0, 24)),
    last_relapse=partial_dates,
    new_lesions_12=yes_no,
    last_mri=partial_dates,
    edss=maybe(edss),
    edss_on=partial_dates,
    walking=maybe(st.sampled_from(p.Walking)),
    present_drug=maybe(drug_courses),
    past_drugs=few(drug_courses),
    other_conditions=texts,
    jc_virus=texts,
    jc_virus_on=partial_dates,
    lymphocytes=texts,
    lymphocytes_on=partial_dates,
    igg=texts,
    igg_on=partial_dates,
    medicines=few(health_facts, 2),
    allergies=few(health_facts, 2),
    vaccines=few(health_facts, 2),
    none_of=st.frozensets(st.sampled_from(p.HEALTH_LISTS)),
    may_become_pregnant=yes_no,
    may_father=yes_no,
    wants_children=yes_no,
    smokes=yes_no,
    home_country=st.sampled_from(["", "DE", "MX", "GB"]),
    home_region=st.sampled_from(["", "BY", "SCT"]),
    dont_know=st.frozensets(ids, max_size=4),
)


def with_what_can_be_true(profile):
    """Leave out every answer that another one, or the calendar, contradicts."""
    found = Refusals()
    find_profile_refusals(profile, LATEST_DATE, found)
    wrong = {refusal.place.partition(".")[0] for refusal in found.found}
    kept = replace(profile, **{name: getattr(p.Profile(), name) for name in wrong})
    return with_what_can_be_true(kept) if wrong else kept


profiles = any_profiles.map(with_what_can_be_true)
"""People who could be: no birth after the first symptoms, and so on."""

readiness = st.builds(d.Readiness, know=yes_no, clear=yes_no, supported=yes_no)
voices = st.builds(
    d.Voice,
    name=texts,
    ratings=st.dictionaries(ids, st.sampled_from(d.Rating), max_size=4),
    top=st.lists(ids, max_size=3, unique=True).map(tuple),
    before=readiness,
    after=readiness,
    risk=st.none() | st.sampled_from(d.RiskAccepted),
)
decisions = st.builds(
    d.Decision,
    decide_by=maybe(days),
    role=maybe(st.sampled_from(d.DecisionRole)),
    stage=maybe(st.sampled_from(d.DecisionStage)),
    mine=voices,
    second=maybe(voices),
    compared=few(ids, 4),
    treatment=texts,
    choice=maybe(ids),
    protocol=maybe(ids),
    centre=maybe(ids),
    chosen_on=maybe(days),
    passed=few(ids),
    here=ids,
)
rules = st.builds(
    pr.TimingRule,
    anchor=st.builds(pr.Anchor, step=ids, end=st.sampled_from(pr.End)),
    binds=st.sampled_from(pr.End),
    earliest=maybe(offsets),
    aim=maybe(offsets),
    latest=maybe(offsets),
    sources=few(ids, 2),
    doubtful=st.booleans(),
)
durations = st.builds(
    pr.Duration,
    min=st.integers(1, 9),
    aim=st.integers(10, 20),
    max=maybe(st.integers(20, 90)),
)
wordings = st.builds(pr.Wording, title=texts, summary=texts, prepare=texts, bring=texts)
steps = st.builds(
    pr.Step,
    id=ids,
    phase=ids,
    kind=st.sampled_from(pr.StepKind),
    rules=few(rules, 2),
    duration=durations,
    repeat=maybe(st.builds(pr.Repeat, every=offsets, count=st.integers(1, 500))),
    condition=st.builds(pr.Condition, all_of=few(ids), any_of=few(ids)),
    validity=few(st.builds(pr.Validity, good_for=offsets), 1),
    place=st.sampled_from(pr.Place),
    site=st.sampled_from(pr.Site),
    attends=st.booleans(),
    working_days=st.booleans(),
    either=ids,
    who=st.sampled_from(pr.Role),
    ask=st.sampled_from(pr.Role),
    set_by_team=st.booleans(),
    wording=maybe(wordings),
)
clocks = st.builds(pr.DayClock, name=texts, step=ids, first=st.integers(0, 1))
protocols = st.builds(
    pr.TreatmentProtocol,
    id=ids,
    option=ids,
    version=st.integers(1, 9),
    phases=few(st.builds(pr.Phase, id=ids, title=texts, clock=maybe(clocks)), 2),
    steps=few(steps),
    centre_start=maybe(ids),
    sources=few(ids),
    shipped=st.booleans(),
    title=texts,
    notes=texts,
)
anchors = st.builds(f.AnchorDate, step=ids, day=plan_days)
spans = st.tuples(maybe(plan_days), maybe(plan_days)).filter(
    lambda ends: None in ends or ends[0] <= ends[1]
)
roughs = st.builds(
    lambda step, ends: f.RoughAnchor(step=step, first=ends[0], last=ends[1]),
    ids,
    spans,
)
plans = st.builds(
    j.Plan,
    option=ids,
    protocol=protocols,
    centre=maybe(ids),
    anchor=maybe(anchors),
    rough=maybe(roughs),
    state=st.sampled_from(j.PlanState),
    held_from=maybe(st.sampled_from(j.PlanState)),
    why=texts,
    started_on=maybe(days),
)


def ending_late_enough(told):
    """Leave out an end before the first day."""
    return told if told.end is None or told.end >= told.day else replace(told, end=None)


times = st.sampled_from(["", "9:30", "14.15", "2:15 pm"])
bookings = st.builds(f.Booking, day=plan_days, end=maybe(plan_days), time=times).map(
    ending_late_enough
)
dones = st.builds(f.Done, day=plan_days, end=maybe(plan_days), where=texts).map(
    ending_late_enough
)
step_facts = st.builds(
    f.StepFacts,
    booked=maybe(bookings),
    done=maybe(dones),
    dropped=maybe(st.builds(f.Dropped, kind=st.sampled_from(f.DropKind), why=texts)),
    not_before=maybe(plan_days),
    before=maybe(
        st.builds(
            f.Before,
            happened=maybe(st.booleans()),
            when=st.sampled_from(["", "2026", "2026-09"]),
        )
    ),
    later=maybe(plan_days),
    due=maybe(plan_days),
    note=texts,
)


def in_order(span):
    """Put the first day before the last."""
    first, last = sorted((span.first, span.last))
    return replace(span, first=first, last=last)


aways = st.builds(f.Away, id=ids, first=plan_days, last=plan_days, why=texts).map(
    in_order
)
closures = st.builds(
    f.Closure,
    id=ids,
    site=st.sampled_from(pr.Site),
    first=plan_days,
    last=plan_days,
    why=texts,
).map(in_order)
helpers = st.builds(
    f.Helper,
    id=ids,
    first=plan_days,
    last=plan_days,
    who=titles,
    does=st.sampled_from(f.HelpKind),
).map(in_order)
answers = st.builds(d.Answer, text=texts, who=texts, on=maybe(days), how=texts)
centres = st.builds(
    d.Centre,
    id=ids,
    name=titles,
    city=texts,
    country=st.sampled_from(["", "MX", "DE"]),
    weekend=maybe(few(st.integers(0, 6), 2)),
    phone=texts,
    reported=maybe(ids),
    answers=st.dictionaries(ids, answers, max_size=3),
    note=texts,
)
quotes = st.builds(
    d.Quote,
    id=ids,
    centre=maybe(ids),
    part=st.sampled_from(d.CostPart),
    amount=amounts,
    currency=st.sampled_from(["EUR", "USD", "MXN"]),
    quoted_by=texts,
    quoted_on=maybe(days),
    note=texts,
)
rates = st.builds(
    d.ExchangeRate,
    currency=st.sampled_from(["USD", "MXN", "GBP"]),
    into=st.just("EUR"),
    rate=st.decimals(min_value=Decimal("0.0001"), max_value=Decimal(10_000), places=4),
    on=days,
)
questions = st.builds(
    d.Question,
    id=ids,
    origin=ids.map("from-{}".format),
    text=texts,
    weight=st.integers(-100, 100),
    answer=texts,
    ask=st.lists(st.sampled_from(Hearer), unique=True, max_size=2).map(tuple),
    kept=st.booleans(),
)
contacts = st.builds(
    j.Contact,
    role=st.sampled_from(j.ContactRole),
    name=texts,
    phone=texts,
    email=texts,
    hours=texts,
    note=texts,
)
diary_entries = st.builds(
    j.DiaryEntry,
    id=ids,
    day=plan_days,
    temperature=maybe(st.floats(30, 45)),
    weight=maybe(st.floats(20, 400)),
    edss=maybe(edss),
    symptoms=st.dictionaries(ids, st.integers(1, 4), max_size=3),
    test=texts,
    result=st.just("4.2"),
    unit=texts,
    low=texts,
    high=texts,
    note=texts,
    step=maybe(ids),
)
visits = st.builds(
    v.Visit,
    step=ids,
    asked=st.lists(ids, max_size=3, unique=True).map(tuple),
    changed=texts,
    told_on=maybe(plan_days),
    answered=few(ids, 3),
    dates=few(ids, 2),
    results=few(ids, 2),
    decided=maybe(st.sampled_from(v.Decided)),
    decision=texts,
)
spans = st.tuples(plan_days, plan_days).map(sorted)
given_drugs = st.builds(
    lambda span, **told: v_after.GivenDrug(first=span[0], last=span[1], **told),
    spans,
    name=titles,
    as_written=texts,
)
kept_drugs = st.builds(
    v_after.KeptDrug, name=titles, until=maybe(plan_days), as_written=texts
)
discharges = st.builds(
    lambda stay, **told: v_after.Discharge(admitted=stay[0], home_on=stay[1], **told),
    spans,
    on=maybe(plan_days),
    where=texts,
    contact=texts,
    cells_on=maybe(plan_days),
    irradiated_until=maybe(plan_days),
    given=few(given_drugs, 2),
    goes_on=few(kept_drugs, 2),
    problems=texts,
    watch=texts,
)
duty_answers = st.builds(
    v_after.DutyAnswer,
    duty=st.sampled_from(v_after.Duty),
    takes=st.booleans(),
    instead=texts,
    phone=texts,
)
aftercare = st.builds(
    v_after.Aftercare,
    duties=by_id(duty_answers, "duty").map(lambda held: tuple(held.values())),
    discharge=maybe(discharges),
)
last_shown = st.builds(f.LastShown, step=ids, first=plan_days, last=maybe(plan_days))
confirmed_rules = st.builds(
    f.ConfirmedRule, rule=ids, by=texts, on=plan_days, value=texts, own=st.booleans()
)
export_records = st.builds(
    j.PastExport,
    id=ids,
    kind=st.sampled_from(["pdf", "ics", "json"]),
    audience=st.sampled_from(["doctor", "me", "carer"]),
    on=plan_days,
    revision=st.integers(1, 999),
    file_name=texts,
)
_heads = st.builds(
    j.Journey,
    id=ids,
    title=titles,
    created=days,
    revision=st.integers(1, 10_000),
    profile=profiles,
    decision=decisions,
    plan=maybe(plans),
    earlier_plans=few(plans, 1),
)
_collections = st.fixed_dictionaries(
    {
        "facts": st.dictionaries(ids, step_facts, max_size=4),
        "own_steps": by_id(steps, most=2),
        "away": by_id(aways),
        "closures": by_id(closures),
        "helpers": by_id(helpers),
        "centres": by_id(centres),
        "quotes": by_id(quotes),
        "rates": by_id(rates, "currency"),
        "questions": by_id(questions),
        "contacts": by_id(contacts, "role"),
        "diary": by_id(diary_entries),
        "visits": by_id(visits, "step"),
        "shown": by_id(last_shown, "step"),
        "confirmed": by_id(confirmed_rules, "rule"),
        "exports": by_id(export_records),
        "aftercare": aftercare,
    }
)
journeys = st.tuples(_heads, _collections).map(
    lambda parts: replace(parts[0], **parts[1])
)
"""Whole journeys, every kind of record included."""
