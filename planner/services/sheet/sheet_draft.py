"""A centre's own sheet while it is written: what is typed, undo, what is wrong."""

from collections.abc import Container, Mapping
from typing import Final

from msgspec import Struct, field

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.protocol import Step, TreatmentProtocol
from planner.models.structs import replace
from planner.services.sheet.day_table import TableRow
from planner.services.sheet.protocol_draft import ordered_steps, put_step
from planner.services.sheet.sheet_fields import SheetFields, head_of, head_written
from planner.services.sheet.sheet_problems import SheetProblem, sheet_problems
from planner.services.sheet.step_fields import StepFields, fields_of
from planner.services.sheet.step_reading import FieldsRefusedError, step_from
from planner.services.words.speaker import Speaker

MOST_UNDO: Final = 200


class SheetState(Struct, frozen=True, kw_only=True):
    """A sheet at one moment.

    Attributes:
        protocol: all that could be read.
        chosen: the step that is looked at.
        unread: what was typed for steps and cannot be read (yet).
        head: what was typed for the sheet as a whole and cannot be read (yet).
        table: rows of days that were typed and are no steps yet.
    """

    protocol: TreatmentProtocol
    chosen: StepId
    unread: Mapping[StepId, StepFields] = field(default_factory=dict)
    head: SheetFields | None = None
    table: tuple[TableRow, ...] = ()


class SheetDraft:
    """Holds a sheet that is being written; nothing that is typed gets lost.

    Args:
        protocol: the sheet to begin with.
        speaker: words for steps and refusals.
        sources: ids of the shipped sources.
        kept: where the writing was left off last time.
    """

    def __init__(
        self,
        protocol: TreatmentProtocol,
        speaker: Speaker,
        sources: Container[str],
        kept: SheetState | None = None,
    ) -> None:
        self._speaker = speaker
        self._sources = sources
        self._begun = protocol
        self._state = kept or SheetState(
            protocol=protocol, chosen=ordered_steps(protocol)[0].id
        )
        self._checked: tuple[TreatmentProtocol, tuple[SheetProblem, ...]] | None = None
        self._past: list[SheetState] = []
        self._future: list[SheetState] = []

    @property
    def state(self) -> SheetState:
        """The sheet as it is now, to be kept."""
        return self._state

    @property
    def protocol(self) -> TreatmentProtocol:
        """The sheet as far as it can be read."""
        return self._state.protocol

    @property
    def chosen(self) -> StepId:
        """The step that is looked at."""
        return self._state.chosen

    @property
    def step(self) -> Step:
        """The chosen step."""
        found = self.protocol.step(self.chosen)
        return found if found is not None else self.protocol.steps[0]

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what it began with."""
        state = self._state
        unread = bool(state.unread or state.table) or state.head is not None
        return unread or self.protocol != self._begun

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return bool(self._future)

    def choose(self, step: StepId) -> None:
        """Look at another step; that alone is nothing to undo."""
        if self.protocol.step(step) is not None:
            self._state = replace(self._state, chosen=step)

    def change(
        self,
        protocol: TreatmentProtocol,
        chosen: StepId | None = None,
        table: tuple[TableRow, ...] | None = None,
    ) -> None:
        """Take another form of the sheet, and look at a step of it.

        Args:
            protocol: the other form; the same one is nothing to undo.
            chosen: None stays at the step that is looked at.
            table: rows of days that are typed; None leaves them as they are.
        """
        wanted = chosen or self.chosen
        if protocol.step(wanted) is None:
            wanted = ordered_steps(protocol)[0].id
        kept = {
            step: fields
            for step, fields in self._state.unread.items()
            if protocol.step(step) is not None
        }
        self._take(
            SheetState(
                protocol=protocol,
                chosen=wanted,
                unread=kept,
                head=self._state.head,
                table=self._state.table if table is None else table,
            )
        )

    def head(self) -> SheetFields:
        """Return the fields of the sheet as a whole, as typed where unread."""
        return self._state.head or head_of(self.protocol)

    def write_head(self, fields: SheetFields) -> None:
        """Take what is typed for the sheet as a whole.

        Raises:
            FieldsRefusedError: it cannot be read; it is kept as it was typed.
        """
        # Untouched fields are not written: that would be a change of its own to undo.
        if fields == head_of(self.protocol):
            self._state = _with_head(self._state, None)
            return
        try:
            written = head_written(self.protocol, fields)
        except FieldsRefusedError:
            self._state = _with_head(self._state, fields)
            raise
        self._state = _with_head(self._state, None)
        self.change(written)

    def fields(self) -> StepFields:
        """Return the fields of the chosen step, as typed where they are unread."""
        typed = self._state.unread.get(self.chosen)
        return typed or fields_of(self.step, self._speaker)

    def write(self, fields: StepFields) -> None:
        """Take what is typed for the chosen step."""
        rest = {
            step: typed
            for step, typed in self._state.unread.items()
            if step != self.chosen
        }
        # Typed back to what it was: nothing is left to be read.
        if fields == fields_of(self.step, self._speaker):
            self._take(replace(self._state, unread=rest))
            return
        try:
            step = step_from(fields, self.step, self._speaker.texts)
        except FieldsRefusedError:
            unread = {**rest, self.chosen: fields}
            self._take(replace(self._state, unread=unread))
            return
        protocol = self.protocol
        if step != self.step:
            protocol = put_step(protocol, step)
        self._take(replace(self._state, protocol=protocol, unread=rest))

    def undo(self) -> None:
        """Take back the last change."""
        if self._past:
            self._future.append(self._state)
            self._state = self._past.pop()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._future:
            self._past.append(self._state)
            self._state = self._future.pop()

    def problems(self) -> tuple[SheetProblem, ...]:
        """Return all that is wrong, what cannot be read first."""
        unread = [
            SheetProblem(step=step, field=name, error=error)
            for step, fields in self._state.unread.items()
            for name, error in self._errors(step, fields).items()
        ]
        return (*unread, *self._sheet_problems())

    def _sheet_problems(self) -> tuple[SheetProblem, ...]:
        """Return what is wrong with the sheet, looked for once for each form of it."""
        protocol = self.protocol
        # By identity: a form of a sheet is a value and never changes.
        if self._checked is None or self._checked[0] is not protocol:
            found = sheet_problems(protocol, self._speaker, self._sources)
            self._checked = (protocol, found)
        return self._checked[1]

    def _errors(self, step: StepId, fields: StepFields) -> Mapping[str, PlannerError]:
        before = self.protocol.step(step)
        try:
            step_from(fields, before or self.step, self._speaker.texts)
        except FieldsRefusedError as refused:
            return refused.errors
        return {}

    def _take(self, state: SheetState) -> None:
        same = (state.protocol, state.unread) == (
            self._state.protocol,
            self._state.unread,
        )
        if not same:
            # One fewer is kept, so that with the newest there are 200.
            self._past = [*self._past[1 - MOST_UNDO :], self._state]
            self._future.clear()
        self._state = state


def _with_head(state: SheetState, head: SheetFields | None) -> SheetState:
    # The same value where nothing differs: it is kept by its identity.
    return state if state.head == head else replace(state, head=head)
