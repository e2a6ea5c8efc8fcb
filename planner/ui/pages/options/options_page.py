"""Your options: all of them, below them two to four side by side; one in full."""

from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.models.evidence.evidence import Option
from planner.models.ids import OptionId
from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.look import look
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.base_page import Page
from planner.ui.pages.options.asked_views import asked_cards
from planner.ui.pages.options.compared_below import ComparedBelow, can_compare
from planner.ui.pages.options.how_to import how_to
from planner.ui.pages.options.option_views import (
    option_detail,
    proof,
    side_by_side,
)
from planner.ui.pages.welcome.age_note import age_note
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.tick_box import TickBox, show_ticked
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.layout.side_by_side import in_pairs
from planner.ui.widgets.words.text import body, title

_LIST = "list"
_TABLE = "table"
_ASKED = "asked"

_NARROWEST: Final = 600


class OptionsPage(Page):
    """Equal detail for each: one template, the same rows in the same order."""

    place: ClassVar[str] = "options"
    widest: ClassVar[int] = WIDE_PAGE
    follows_look: ClassVar[bool] = False

    @override
    def build(self) -> None:
        self._view = _LIST
        self._boxes: dict[OptionId, TickBox] = {}
        self._show(_LIST)

    @override
    def refresh(self) -> None:
        for option, box in self._boxes.items():
            show_ticked(box, on=option in self.state.journey.decision.compared)
        if self._view == _LIST and not look().simple:
            self._below.refresh()

    @override
    def head(self) -> PageHead:
        if self._view == _TABLE:
            return PageHead(
                where=self.where_line(self.tr("nothing is added up")),
                heading=self.state.texts.get("compared.frames.title"),
            )
        if self._view == _ASKED:
            return PageHead(
                where=self.where_line(self.tr("you can stop at any time")),
                heading=self.state.texts.get("asked.title"),
            )
        if self._view != _LIST:
            return PageHead(
                where=self.where_line(self._position()),
                heading=self._words(OptionId(self._view), "name"),
            )
        return PageHead(
            where=self.where_line(self.tr("about 5 minutes for each option")),
            heading=self.state.texts.get("guidance.decision"),
            sentence=self.tr(
                "These are all the options. Read those that may be for you, then"
                " compare two to four of them."
            ),
        )

    @override
    def bar(self) -> PageBar:
        if self._view == _LIST:
            return PageBar(primary=self.next_action(), secondary=(self._compare(),))
        back = BarAction(words=self.tr("All options"), run=lambda: self._go(_LIST))
        if self._view == _TABLE:
            return PageBar(
                primary=self.next_action(),
                secondary=(replace(back, words=self.tr("Change columns")),),
                back=back.run,
            )
        onward = self._neighbour() if self._view != _ASKED else None
        if onward is None:
            return PageBar(primary=back, secondary=(self._compare(),), back=back.run)
        following = BarAction(
            words=self.tr("Next: {option}").format(option=self._words(onward, "short")),
            run=lambda: self._go(onward),
        )
        return PageBar(primary=following, secondary=(self._compare(),), back=back.run)

    def _show(self, view: str) -> None:
        self._view = view
        self.clear()
        self._boxes = {}
        if view == _LIST:
            self._build_list()
        elif view == _TABLE:
            compared = self.state.journey.decision.compared
            self.add(side_by_side(self.context, compared))
            self.add(*age_note(self.context))
        elif view == _ASKED:
            self.add(*age_note(self.context))
            self.add(*with_words_explained(self.context, asked_cards(self.context)))
        else:
            self.add(*age_note(self.context))
            self.add(*option_detail(self.context, OptionId(view)))

    def _go(self, view: str) -> None:
        """Show a view; the table stands below the list, but alone on a bad day."""
        if view == _TABLE and not look().simple:
            if self._view != _LIST:
                self._go(_LIST)
            self._below.open()
            self.bring_into_view.emit(self._below)
            return
        self._show(view)
        self.refresh()
        self.frame_changed.emit()
        self.start_over()

    def _build_list(self) -> None:
        options = self.state.catalog.aid.options
        steps: tuple[QWidget, ...] = ()
        below: tuple[QWidget, ...] = ()
        if not look().simple:
            self._below = ComparedBelow(self.context)
            steps, below = (how_to(self.context),), (self._below,)
        shown = (
            *steps,
            self._your_ms(),
            *in_pairs(
                (self._card(option) for option in options if option.plannable),
                _NARROWEST,
            ),
            *below,
            title(self.tr("Explained beside them")),
            *in_pairs(
                (self._card(option) for option in options if not option.plannable),
                _NARROWEST,
            ),
        )
        self.add(*age_note(self.context), *with_words_explained(self.context, shown))

    def _your_ms(self) -> Card:
        texts = self.state.texts
        card = Card(texts.get("guidance.your-ms.title"))
        card.add(body(texts.get("guidance.your-ms.what")))
        more = button(
            self.tr("Read more about MS"),
            lambda: self._read_more(card, more),
            spoken=self.tr("Read more about MS, in short"),
        )
        asked = button(self.state.texts.get("asked.title"), lambda: self._go(_ASKED))
        return card.add(flow(more, asked))

    def _read_more(self, card: Card, more: QWidget) -> None:
        more.hide()
        texts = self.state.texts
        parts = ("relapsing", "progressive", "activity", "disability", "unknown")
        card.add(*(body(texts.get(f"guidance.your-ms.{part}")) for part in parts))

    def _card(self, option: Option) -> Card:
        name = self._words(option.id, "name")
        card = Card(name).add(body(self._words(option.id, "what")))
        read = button(
            self.tr("Read it all"),
            lambda: self._go(option.id),
            spoken=self.tr("Read it all: {option}").format(option=name),
        )
        if not option.plannable:
            return card.add(flow(read, gap=16))
        box = TickBox(self.tr("Compare"))
        box.setAccessibleName(self.tr("Compare: {option}").format(option=name))
        box.toggled.connect(self._choose_columns)
        self._boxes[option.id] = box
        card.add(proof(self.context, option))
        return card.add(flow(read, box, gap=16))

    def _choose_columns(self) -> None:
        chosen = tuple(option for option, box in self._boxes.items() if box.isChecked())
        self.state.run(
            lambda journey: set_decision(
                journey, replace(journey.decision, compared=chosen)
            )
        )
        self.refresh()

    def _compare(self) -> BarAction:
        compared = self.state.journey.decision.compared
        words = self.tr("Compare ({count} chosen)").format(count=len(compared))
        waits = "" if can_compare(compared) else self.tr("Choose two to four first.")
        return BarAction(words=words, run=lambda: self._go(_TABLE), waits_for=waits)

    def _words(self, option: OptionId, row: str) -> str:
        return self.state.texts.get(f"options.{option}.{row}")

    def _ids(self) -> tuple[OptionId, ...]:
        return tuple(option.id for option in self.state.catalog.aid.options)

    def _position(self) -> str:
        ids = self._ids()
        return self.tr("option {number} of {total}").format(
            number=ids.index(OptionId(self._view)) + 1, total=len(ids)
        )

    def _neighbour(self) -> OptionId | None:
        ids = self._ids()
        index = ids.index(OptionId(self._view)) + 1
        return ids[index] if index < len(ids) else None
