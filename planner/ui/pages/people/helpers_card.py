"""Who drives and who stays with the person, on which days."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from planner.models.edit import Edit
from planner.models.ids import AwayId
from planner.models.journey import Journey
from planner.models.plan.facts import Helper, HelpKind
from planner.services.edits import day_edits
from planner.ui.entry.form_draft import FormDraft
from planner.ui.entry.span_list import Span, SpanList
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import small, strong


class HelpersCard(Card):
    """Adds and removes days; they stand on the sheet for the fridge.

    Args:
        context: stores what is typed.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Who drives, who stays"))
        self._state = context.state
        self.spaced()
        self.add(small(self.tr("It goes on the sheet for the fridge, day by day.")))
        names = {
            HelpKind.DRIVES: self.tr("Somebody drives me"),
            HelpKind.STAYS: self.tr("Somebody stays with me"),
        }
        self.lists = {kind: self._list(kind, name) for kind, name in names.items()}
        self.drafts = {
            kind: FormDraft(context, f"people/+{kind.value}", spans.typed(), spans)
            for kind, spans in self.lists.items()
        }
        for kind, spans in self.lists.items():
            spans.go_on(self.drafts[kind].note)
        self.show_journey()

    def show_journey(self) -> None:
        """Show who helps when, as it is stored."""
        helpers = self._state.journey.helpers.values()
        for kind, spans in self.lists.items():
            told = (one for one in helpers if one.does is kind)
            spans.show_spans(
                tuple(Span(one.id, one.first, one.last, one.who) for one in told)
            )

    def _list(self, kind: HelpKind, name: str) -> SpanList:
        state = self._state
        spans = SpanList(name, state.speaker, state.today, asks=self.tr("Name"))
        spans.added.connect(partial(self._add, kind))
        spans.removed.connect(self._remove)
        self.add(strong(name), spans)
        return spans

    def _add(self, kind: HelpKind, span: object) -> None:
        # The signal carries any object; Qt does not know the type.
        if not isinstance(span, Span):
            return
        helper = Helper(
            id=AwayId(uuid4().hex[:12]),
            first=span.first,
            last=span.last,
            who=span.why,
            does=kind,
        )
        spans, draft = self.lists[kind], self.drafts[kind]
        if draft.take(lambda: self._run(partial(_put, helper))):
            spans.empty()
            draft.begin()
        else:
            spans.go_on(draft.note)

    def _remove(self, helper: str) -> None:
        self._run(lambda journey: day_edits.remove_helper(journey, AwayId(helper)))

    def _run(self, make: Callable[[Journey], Edit]) -> bool:
        taken = self._state.run(make)
        self.show_journey()
        return bool(taken)


def _put(helper: Helper, journey: Journey) -> Edit:
    return day_edits.put_helper(journey, helper)
