"""What matters to you: all items, the top three and their picture on one page."""

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from planner.models.ids import ValueItemId
from planner.models.person.decision import Rating, Voice
from planner.services.edits.decision_edits import (
    rate,
    set_top,
    unrate,
)
from planner.ui.look.look import look
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.base_page import Page
from planner.ui.pages.values.picture_part import PicturePart
from planner.ui.pages.values.rating_list import RatingList
from planner.ui.pages.values.rating_scale import ANSWERS
from planner.ui.pages.values.risk_question import RiskQuestion
from planner.ui.pages.values.top_three import TopThree
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.i18n import counted
from planner.ui.state.places import place_title
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.text import quiet, title


class ValuesPage(Page):
    """Two people can answer, each alone; nothing is added up, nobody wins."""

    place: ClassVar[str] = "values"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._items = tuple(item.id for item in self.state.catalog.aid.value_items)
        self._one_by_one = look().simple
        self._second = False
        self._index = self._first_open()
        self.heading.typed.connect(self._type_first)
        self._show()

    @override
    def refresh(self) -> None:
        voice = self._voice()
        if self._asks():
            self._scales.show_answers(voice.ratings)
        if self._picks():
            self._top.show_voice(voice)
            self._risk.show_answer()
        if self._pictures():
            self._picture.refresh()

    @override
    def head(self) -> PageHead:
        texts = self.state.texts
        if self._asks() and self._picks():
            return PageHead(
                where=self.where_line(*self._whose(), self._answered()),
                heading=place_title(self.place),
                sentence=self.tr(
                    "How much does each of these matter to you? Leave out what you"
                    " like."
                ),
            )
        if self._asks():
            item = self._items[self._index]
            part = self.tr("question {number} of {total}").format(
                number=self._index + 1, total=len(self._items)
            )
            question = texts.get("values.question")
            return PageHead(
                where=self.where_line(*self._whose(), part),
                heading=texts.get(f"values.{item}.title"),
                sentence=in_sentences(texts.get(f"values.{item}.body"), question),
            )
        if self._index > len(self._items):
            where = self.where_line(*self._whose(), texts.get("values.picture-body"))
            return PageHead(where=where, heading=texts.get("values.picture-title"))
        return PageHead(
            where=self.where_line(*self._whose()),
            heading=texts.get("values.top-title"),
            sentence=texts.get("values.top-body"),
        )

    @override
    def bar(self) -> PageBar:
        count = len(self._items)
        if self._pictures():
            return PageBar(
                primary=self.next_action(),
                secondary=(self._other_person(),),
                back=partial(self._go, count) if self._one_by_one else None,
            )
        if self._picks():
            words, after = self.tr("Next: the picture"), count + 1
        elif self._index + 1 < count:
            words, after = self.tr("Next question"), self._index + 1
        else:
            words, after = self.tr("Next: your top three"), count
        before = self._index - 1
        return PageBar(
            primary=BarAction(words=words, run=partial(self._go, after)),
            back=partial(self._go, before) if before >= 0 else None,
        )

    # Parts

    def _go(self, index: int) -> None:
        """Show a part: the question of an item, the top three, or the picture.

        They are parts of one page, but on a bad day each stands alone.
        """
        self._index = index
        if self._one_by_one:
            self._show()
        self.frame_changed.emit()
        self.start_over()
        if not self._one_by_one and index >= len(self._items):
            picks = index == len(self._items)
            self.bring_into_view.emit(self._pick_head if picks else self._picture)

    def _show(self) -> None:
        self.clear()
        if self._asks():
            self._show_scales()
        if self._picks():
            self._show_picks()
        if self._pictures():
            above = (self._scales, self._top, self._risk) if self._asks() else ()
            self._picture = PicturePart(self.context, above, second=self._second)
            self.add(*(Rule() for _ in above[:1]), self._picture)

    def _show_scales(self) -> None:
        one = (self._items[min(self._index, len(self._items) - 1)],)
        asked = one if self._one_by_one else self._items
        self._scales = RatingList(self.state.texts, asked, alone=self._one_by_one)
        self._scales.rated.connect(self._rate)
        self._scales.show_answers(self._voice().ratings)
        if not self._one_by_one:
            words = self.tr(
                "By keys: 1 to {count} give an answer, in their order, and go on to"
                " the next row. 0 or Delete takes an answer back. The arrow keys go"
                " through the answers, Tab goes through the rows."
            )
            self.add(quiet(words.format(count=len(ANSWERS))))
        self.add(self._scales)

    def _show_picks(self) -> None:
        if self._asks():
            texts = self.state.texts
            self._pick_head = title(texts.get("values.top-title"))
            told = quiet(texts.get("values.top-body"))
            self.add(Rule(), self._pick_head, told)
        self._top = TopThree(self.state.speaker, self._items, self._voice())
        self._top.picked.connect(self._pick)
        self._risk = RiskQuestion(self.context, second=self._second)
        self.add(self._top, self._risk)

    # Answers

    def _rate(self, item: ValueItemId, rating: Rating | None) -> None:
        second = self._second
        if rating is not None:
            self.state.run(lambda journey: rate(journey, item, rating, second=second))
        elif item in self._voice().ratings:
            self.state.run(lambda journey: unrate(journey, item, second=second))
        # Also where it could not be stored: what is shown is what is kept.
        self.refresh()

    def _pick(self, wanted: tuple[ValueItemId, ...]) -> None:
        second = self._second
        self.state.run(lambda journey: set_top(journey, wanted, second=second))
        self.refresh()

    def _type_first(self, event: QKeyEvent) -> None:
        if self._asks():
            self._scales.type_first(event)

    def _other_person(self) -> BarAction:
        words = (
            self.tr("Back to my answers")
            if self._second
            else self.tr("A second person answers")
        )
        return BarAction(words=words, run=self._switch)

    def _switch(self) -> None:
        self._second = not self._second
        self._show()
        self._go(len(self._items) + 1 if not self._second else self._first_open())

    def _voice(self) -> Voice:
        decision = self.state.journey.decision
        return (decision.second or Voice()) if self._second else decision.mine

    def _whose(self) -> tuple[str, ...]:
        if not self._second:
            return ()
        name = self._voice().name
        return (name or self.tr("the second person's answers"),)

    def _asks(self) -> bool:
        """Whether the items are in view: all of them, or one on a bad day."""
        return not self._one_by_one or self._index < len(self._items)

    def _picks(self) -> bool:
        """Whether the top three are in view: below the items, or alone on a bad day."""
        return not self._one_by_one or self._index == len(self._items)

    def _pictures(self) -> bool:
        """Whether the picture is: below the top three, or alone on a bad day."""
        return not self._one_by_one or self._index > len(self._items)

    def _answered(self) -> str:
        rated = self._voice().ratings
        return counted(
            self.tr("{count} of {total} answered"),
            count=sum(item in rated for item in self._items),
            total=len(self._items),
        )

    def _first_open(self) -> int:
        rated = self._voice().ratings
        open_ones = (i for i, item in enumerate(self._items) if item not in rated)
        first = next(open_ones, len(self._items))
        return first if rated else 0
