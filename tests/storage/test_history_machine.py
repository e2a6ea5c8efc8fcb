"""Undo, redo and going back, in any order and across restarts, against a list."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from planner.models.errors import PlannerError
from planner.models.structs import replace
from planner.storage.journey_store import SqliteJourneyStore
from tests.slices import share_of
from tests.storage.actions import AT, cleared, exported, made, noted, renamed

words = st.text("abc", max_size=3)
steps = st.sampled_from(["mri", "dentist"])


class HistoryMachine(RuleBasedStateMachine):
    """The model: the states in force and the undone ones, each with its number."""

    @initialize()
    def make(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "journeys.db"
        self.store = SqliteJourneyStore(self.path)
        journey = self.store.add(made(), AT)
        self.in_force = [(1, journey)]
        self.undone = []
        self.dropped = set()
        self.exports = {}
        self.exported = set()
        self.revision = 1
        self.count = 1

    def now(self):
        """The newest state in force, with every document made up to now."""
        return replace(
            self.in_force[-1][1], revision=self.revision, exports=self.exports
        )

    def recorded(self, edit):
        self.store.commit(self.now(), edit, AT)
        self.count += 1
        self.revision += 1
        self.in_force.append((self.count, edit.journey))
        self.dropped |= {number for number, _ in self.undone}
        self.undone.clear()

    @rule(text=words, step=steps)
    def note(self, text, step):
        self.recorded(noted(self.now(), text, step))

    @rule(step=steps)
    def clear(self, step):
        self.recorded(cleared(self.now(), step))

    @rule(title=words)
    def rename(self, title):
        self.recorded(renamed(self.now(), title))

    @rule()
    def export(self):
        edit = exported(self.now(), f"{len(self.exports)}.pdf")
        after = self.store.commit(self.now(), edit, AT)
        self.count += 1
        self.exports = edit.journey.exports
        self.exported.add(self.count)
        assert after == self.now()

    @rule()
    def undo(self):
        if len(self.in_force) == 1:
            with pytest.raises(PlannerError, match="nothing-to-undo"):
                self.store.undo(self.now().id)
            return
        self.undone.append(self.in_force.pop())
        self.revision += 1
        assert self.store.undo(self.now().id) == self.now()

    @rule()
    def redo(self):
        if not self.undone:
            with pytest.raises(PlannerError, match="nothing-to-redo"):
                self.store.redo(self.now().id)
            return
        self.in_force.append(self.undone.pop())
        self.revision += 1
        assert self.store.redo(self.now().id) == self.now()

    @rule(data=st.data())
    def go_back(self, data):
        number = data.draw(st.integers(0, self.count + 1))
        if number in self.dropped or not 1 <= number <= self.count:
            with pytest.raises(PlannerError, match="history"):
                self.store.go_back(self.now().id, number)
            return
        before = self.store.load(self.now().id)
        told = self.store.history(before.id)
        past = self.store.past(before.id, number)
        assert self.store.load(before.id) == before
        assert self.store.history(before.id) == told
        while self.in_force[-1][0] > number:
            self.undone.append(self.in_force.pop())
        while self.undone and self.undone[-1][0] <= number:
            self.in_force.append(self.undone.pop())
        self.revision += 1
        assert self.store.go_back(self.now().id, number) == self.now() == past

    @rule()
    def restart(self):
        self.store.close()
        self.store = SqliteJourneyStore(self.path)

    @invariant()
    def the_file_holds_what_the_list_holds(self):
        assert self.store.load(self.now().id) == self.now()
        entries = self.store.history(self.now().id)
        assert [entry.number for entry in entries] == list(range(1, self.count + 1))
        standing = {entry.number for entry in entries if not entry.undone}
        assert standing == {number for number, _ in self.in_force} | self.exported

    def teardown(self):
        assert self.store.check() == ()
        self.store.close()
        self.folder.cleanup()


TestHistory = HistoryMachine.TestCase
TestHistory.settings = settings(
    max_examples=share_of(25), stateful_step_count=25, deadline=None
)
