"""Whatever protocol is written as a file is read back unchanged."""

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.content.reading.toml_file import parse_table
from planner.content.timetables.protocol_reader import read_own_protocol
from planner.content.timetables.protocol_writer import write_protocol
from planner.content.timetables.step_reader import TRAITS, KnownNames
from planner.models.civil import Offset
from planner.models.ids import DAY0, OptionId, PhaseId, ProtocolId, SourceId, StepId
from planner.models.plan.protocol import (
    Anchor,
    Condition,
    Duration,
    End,
    Example,
    Phase,
    Place,
    Repeat,
    Role,
    Site,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
    Validity,
    Wording,
)
from tests.slices import share_of

KNOWN = KnownNames(
    sources=frozenset({"study", "leaflet"}),
    steps=frozenset({"mri"}),
    phases=frozenset({"work-up"}),
    examples=frozenset({"example"}),
)

ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
words = (
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40)
    .map(str.strip)
    .filter(bool)
)
maybe_words = st.one_of(st.just(""), words)
offsets = st.builds(
    Offset, months=st.integers(-300, 300), days=st.integers(-3000, 3000)
)
sources = st.lists(
    st.one_of(st.sampled_from(["study", "leaflet"]), st.just("Sheet of 3 May")),
    max_size=2,
).map(tuple)
anchors = st.builds(
    Anchor, step=st.one_of(st.just(DAY0), ids), end=st.sampled_from(End)
)


@st.composite
def rules(draw):
    parts = draw(
        st.tuples(*[st.none() | offsets] * 3).filter(
            lambda p: any(x is not None for x in p)
        )
    )
    return TimingRule(
        anchor=draw(anchors),
        binds=draw(st.sampled_from(End)),
        earliest=parts[0],
        aim=parts[1],
        latest=parts[2],
        sources=draw(sources),
        doubtful=draw(st.booleans()),
    )


traits = st.lists(
    st.sampled_from([*sorted(TRAITS), "takes:natalizumab"]), max_size=2
).map(tuple)
durations = st.tuples(
    st.integers(1, 30), st.integers(0, 30), st.none() | st.integers(0, 30)
).map(
    lambda n: Duration(
        min=n[0], aim=n[0] + n[1], max=None if n[2] is None else n[0] + n[1] + n[2]
    )
)
steps = st.builds(
    Step,
    id=ids,
    phase=ids,
    kind=st.sampled_from(StepKind),
    rules=st.lists(rules(), max_size=3).map(tuple),
    duration=durations,
    repeat=st.none()
    | st.builds(
        Repeat, every=offsets, count=st.integers(1, 500), after_previous=st.booleans()
    ),
    condition=st.builds(Condition, all_of=traits, any_of=traits, none_of=traits),
    validity=st.lists(
        st.builds(Validity, good_for=offsets, needed_on=anchors, sources=sources),
        max_size=2,
    ).map(tuple),
    place=st.sampled_from(Place),
    site=st.sampled_from(Site),
    attends=st.booleans(),
    who=st.sampled_from(Role),
    ask=st.sampled_from(Role),
    set_by_team=st.booleans(),
    examples=st.lists(
        st.builds(
            Example,
            id=st.just("example"),
            source=st.just(SourceId("study")),
            drug=st.sampled_from(["", "natalizumab"]),
        ),
        max_size=1,
    ).map(tuple),
    sources=sources,
    key=st.booleans(),
    doubtful=st.booleans(),
    words=st.sampled_from(["", "shared-words"]),
    wording=st.builds(
        Wording,
        title=words,
        summary=maybe_words,
        prepare=maybe_words,
        bring=maybe_words,
    ),
)
shipped_words = st.one_of(
    st.builds(Step, id=st.just(StepId("mri")), phase=ids, sources=sources),
    st.builds(Step, id=ids, words=st.just("mri"), phase=ids, sources=sources),
)
phases = st.one_of(
    st.builds(Phase, id=ids, title=words), st.just(Phase(id=PhaseId("work-up")))
)
protocols = st.builds(
    TreatmentProtocol,
    id=ids.map(ProtocolId),
    option=ids.map(OptionId),
    version=st.integers(1, 99),
    phases=st.lists(phases, max_size=3).map(tuple),
    steps=st.lists(st.one_of(steps, shipped_words), max_size=4).map(tuple),
    centre_start=st.none() | ids.map(StepId),
    sources=sources,
    shipped=st.just(False),
    title=words,
    notes=maybe_words,
)


@settings(max_examples=share_of(200))
@given(protocols)
def test_what_is_written_is_read_back_unchanged(protocol):
    document = parse_table(write_protocol(protocol), "mine.toml")
    assert read_own_protocol(document, KNOWN) == protocol
    assert document.log.problems == ()
