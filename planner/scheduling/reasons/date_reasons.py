"""Why each step stands on its date: its wish, and what kept it from it."""

from typing import Final

from planner.models.plan.schedule import BoundSide, Reason, ReasonKind
from planner.scheduling.days.ordinals import day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.network import Member
from planner.scheduling.network.numbering import (
    NO_EVENT,
    NO_STEP,
    Position,
    by_position,
)
from planner.scheduling.reasons.blocked_by_followers import BlockedByFollowers
from planner.scheduling.reasons.reason_chains import (
    Chain,
    jump_reasons,
    linked,
    reason_of,
)
from planner.scheduling.solving.placement import Placement, Push

_AIM: Final = ReasonKind.AIM


class DateReasons:
    """Reads why each step stands on its date."""

    def __init__(
        self,
        plan: CompiledPlan,
        places: list[Placement | None],
        followers: BlockedByFollowers,
    ) -> None:
        self._plan = plan
        self._places = places
        self._followers = followers
        self._chains: dict[Position, Chain] = {}
        self._read_pushes()

    def _read_pushes(self) -> None:
        pushes = [
            push
            for position, placed in by_position(self._places)
            if placed is not None and placed.pushes
            if not self._plan.is_pinned(position)
            for push in placed.pushes
            if push.event != NO_EVENT
        ]
        for number, side in enumerate(self._followers.sides):
            side.read({push.event for push in pushes if push.side == number})

    def chain(self, position: Position) -> Chain:
        """Return the reasons behind a step's date, nearest first, down to a fact."""
        chains = self._chains
        pending: dict[Position, None] = {}
        # A loop, not recursion: a plan may chain more steps than Python nests calls.
        while (
            position != NO_STEP and position not in chains and position not in pending
        ):
            pending[position] = None
            placed = self._places[position]
            pinned = self._plan.is_pinned(position)
            position = NO_STEP if placed is None or pinned else placed.source
        chain = chains.get(position, ())
        for waiting in reversed(pending):
            chain = chains[waiting] = linked(self._read(waiting), chain)
        return chain

    def _read(self, position: Position) -> Chain:
        placed = self._places[position]
        if placed is None:
            return ()
        if self._plan.is_pinned(position):
            facts = self._plan.roster.occurrences[position].facts
            # On the last day for it, as it was told: nothing else holds it there.
            is_due = facts.due is not None and not (facts.done or facts.booked)
            return () if is_due else (self._pin(position),)
        shift = self._shift(position, placed)
        if self._plan.is_rough(position):
            rough = Member(kind=ReasonKind.ROUGH, owner=position)
            held = (position, NO_STEP)
            return (*shift, reason_of(self._plan, rough, held, BoundSide.DATE))
        if placed.rule is None or placed.source == NO_STEP:
            return shift
        return (*shift, self._aim(position, placed))

    def _pin(self, position: Position) -> Reason:
        occurrence = self._plan.roster.occurrences[position]
        fact = occurrence.facts.done or occurrence.facts.booked
        # Done counts before booked, and either before the anchor, as they hold more
        # firmly.
        kind = ReasonKind.ANCHOR
        if fact is not None:
            kind = (
                ReasonKind.DONE
                if occurrence.facts.done is not None
                else ReasonKind.BOOKED
            )
        pin = Member(kind=kind, owner=position)
        return reason_of(self._plan, pin, (position, NO_STEP), BoundSide.DATE)

    def _aim(self, position: Position, placed: Placement) -> Reason:
        occurrences = self._plan.roster.occurrences
        rule = placed.rule
        aim = None if placed.aim is None else day_of(placed.aim)
        wish = self._plan.wishes[position]
        owner = position if wish is not None and wish.rule is rule else placed.source
        return Reason(
            kind=_AIM,
            step=occurrences[position].id,
            other=occurrences[placed.source].id,
            owner=occurrences[owner].id,
            rule=rule,
            first=aim,
            last=aim,
            sources=(rule.sources if rule is not None else ())
            or occurrences[position].step.sources,
        )

    def _shift(self, position: Position, placed: Placement) -> Chain:
        """Tell what kept the step from its wish, all the way down to a fact."""
        told: Chain = ()
        if placed.after_today:
            step = self._plan.roster.occurrences[position].id
            today = day_of(self._plan.today)
            told = (Reason(kind=ReasonKind.TODAY, step=step, first=today),)
        for push in placed.pushes:
            told += self._push(position, push)
        # To tell reasons apart takes longer than to read them.
        return tuple(dict.fromkeys(told)) if len(told) > 1 else told

    def _push(self, position: Position, push: Push) -> Chain:
        told = self._jump(position, push)
        if push.event != NO_EVENT:
            told += self._followers.sides[push.side].chain(push.event)
        return told

    def _jump(self, position: Position, push: Push) -> Chain:
        """Tell why the days from where it was pushed to where it stands are not."""
        if push.start == push.stop:
            return ()
        # The day where it stands is possible and not part of what was jumped over.
        back = -1 if push.stop > push.start else 1
        days = push.start, push.stop + back
        return jump_reasons(
            self._plan, position, *days, BoundSide.DATE
        ) + self._followers.blocking(push.node, *days)
