"""A sheet while it is written: nothing typed is lost, everything can be undone."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.ids import JourneyId, StepId
from planner.models.plan.protocol import Wording
from planner.models.structs import replace
from planner.services.sheet.kept_sheets import drop_sheet, keep_sheet, kept_sheet
from planner.services.sheet.protocol_draft import (
    copy_step,
    move_phase,
    move_step,
    ordered_steps,
)
from planner.services.sheet.sheet_draft import SheetDraft
from planner.services.words.speaker import Speaker
from planner.storage.journey_store import SqliteJourneyStore
from tests.builders import a_protocol, a_rule, a_step
from tests.slices import share_of

CATALOG = shipped_catalog()
SPEAKER = Speaker(CATALOG.texts("en"))
KNOWN = frozenset(one.id for one in CATALOG.sources())
MRI, BLOODS = StepId("mri"), StepId("bloods")


def a_sheet():
    protocol = a_protocol(
        a_step("mri", a_rule("-5 weeks", "-4 weeks", "-3 weeks")),
        a_step("bloods", a_rule("-9 days", "-8 days", "-7 days")),
        a_step("visit", a_rule("1 day", "2 days", "3 days"), phase="after"),
        a_step("day0", phase="transplant"),
    )
    titled = tuple(
        replace(step, wording=Wording(title=step.id)) for step in protocol.steps
    )
    return replace(protocol, steps=titled, shipped=False, title="My sheet")


def a_draft():
    return SheetDraft(a_sheet(), SPEAKER, KNOWN)


def typed(draft, **more):
    rule = replace(draft.fields().rules[0], **more)
    return replace(draft.fields(), rules=(rule, *draft.fields().rules[1:]))


def test_what_cannot_be_read_is_kept_as_typed_and_told_at_its_field():
    draft = a_draft()
    draft.choose(MRI)
    draft.write(typed(draft, aim="soonish", latest="later"))
    draft.choose(BLOODS)
    found = {(one.step, one.field) for one in draft.problems()}
    assert found == {(MRI, "rules.0.aim"), (MRI, "rules.0.latest")}
    draft.choose(MRI)
    assert draft.fields().rules[0].aim == "soonish"
    assert draft.protocol == a_sheet()
    draft.write(typed(draft, aim="-4 weeks", latest="-20"))
    assert draft.problems() == ()
    assert draft.step.rules[0].latest.days == -20


moves = st.lists(
    st.one_of(
        st.tuples(st.just("aim"), st.sampled_from(["-30", "-29", "soon", ""])),
        st.tuples(st.just("choose"), st.sampled_from(["mri", "bloods", "visit"])),
        st.tuples(st.just("copy"), st.just("")),
        st.tuples(st.just("move"), st.sampled_from([-1, 1])),
        st.tuples(st.just("phase"), st.sampled_from([-1, 1])),
        st.tuples(st.just("undo"), st.just("")),
        st.tuples(st.just("redo"), st.just("")),
    ),
    max_size=14,
)


def do(draft, what, value):
    if what == "aim" and draft.fields().rules:
        draft.write(typed(draft, aim=value))
    elif what == "choose":
        draft.choose(StepId(value))
    elif what == "copy":
        draft.change(*copy_step(draft.protocol, draft.chosen))
    elif what == "move":
        draft.change(move_step(draft.protocol, draft.chosen, value))
    elif what == "phase":
        draft.change(move_phase(draft.protocol, draft.step.phase, value))
    elif what == "undo":
        draft.undo()
    elif what == "redo":
        draft.redo()


def told(draft):
    return draft.protocol, dict(draft.state.unread)


@settings(max_examples=share_of(60))
@given(moves)
def test_undoing_all_leads_to_the_beginning_and_redoing_all_to_the_end(steps):
    draft = a_draft()
    begun = told(draft)
    for what, value in steps:
        do(draft, what, value)
    end = told(draft)
    while draft.can_undo:
        draft.undo()
    assert told(draft) == begun
    while draft.can_redo:
        draft.redo()
    if not any(what == "undo" for what, _ in steps):
        assert told(draft) == end


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from([-1, 1])), max_size=20))
def test_putting_steps_in_order_loses_none_and_moves_one_place_at_a_time(steps):
    sheet = a_sheet()
    for number, by in steps:
        shown = [step.id for step in ordered_steps(sheet)]
        step = shown[number]
        sheet = move_step(sheet, step, by)
        after = [one.id for one in ordered_steps(sheet)]
        assert sorted(after) == sorted(shown)
        assert abs(after.index(step) - number) <= 1


def test_the_last_place_of_all_is_the_end_of_moving_down():
    sheet = a_sheet()
    for _ in range(20):
        sheet = move_step(sheet, MRI, 1)
    assert ordered_steps(sheet)[-1].id == MRI
    assert sheet.step(MRI).phase == sheet.phases[-1].id
    assert move_step(sheet, MRI, 1) == sheet


def test_a_source_that_a_file_could_not_name_is_told():
    draft = a_draft()
    draft.choose(MRI)
    draft.write(replace(draft.fields(), sources="burt-2019; Sheet of 3 May; sheet"))
    (found,) = (one for one in draft.problems() if one.field == "sources")
    assert (found.step, found.error.details["id"]) == (MRI, "sheet")


def test_a_rule_without_sources_of_its_own_has_those_of_its_step():
    draft = a_draft()
    draft.choose(MRI)
    draft.write(replace(draft.fields(), sources="Sheet of 3 May"))
    assert draft.step.rules[0].sources == ("Sheet of 3 May",)
    draft.write(typed(draft, sources="Sheet of 4 May"))
    draft.write(replace(draft.fields(), sources="Sheet of 5 May"))
    assert draft.step.rules[0].sources == ("Sheet of 4 May",)
    assert draft.step.sources == ("Sheet of 5 May",)


@settings(max_examples=share_of(15))
@given(moves)
def test_a_sheet_that_is_kept_is_the_same_after_a_restart(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp("kept")
    draft = a_draft()
    for what, value in steps:
        do(draft, what, value)
    journey = JourneyId("a-journey")
    store = SqliteJourneyStore(folder / "j.db")
    keep_sheet(store, journey, draft.state)
    store.close()
    store = SqliteJourneyStore(folder / "j.db")
    assert kept_sheet(store, journey) == draft.state
    assert kept_sheet(store, JourneyId("other")) is None
    drop_sheet(store, journey)
    assert kept_sheet(store, journey) is None
    store.close()


def test_what_was_kept_and_cannot_be_read_is_passed_over(tmp_path):
    store = SqliteJourneyStore(tmp_path / "j.db")
    for text in ("{", '{"protocol": 3}', "null", date(2027, 1, 1).isoformat()):
        store.set_setting("sheet.a-journey", text)
        assert kept_sheet(store, JourneyId("a-journey")) is None
    store.close()


def test_what_is_typed_in_the_head_stands_there():
    draft = a_draft()
    head = replace(draft.head(), title="Another sheet")
    draft.write_head(head)
    assert draft.head().title == "Another sheet"
