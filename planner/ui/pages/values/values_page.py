"""What matters to you: one item a page, then the top three, then the picture."""

from functools import partial
from typing import ClassVar

from typing_extensions import override

from planner.models.ids import ValueItemId
from planner.models.person.decision import Rating, Voice
from planner.models.rules.decision_rules import TOP_COUNT
from planner.services.edits.decision_edits import name_second, rate, set_top
from planner.services.language.letters import inside_sentence
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.entry.form_draft import FormDraft
from planner.ui.pages.base_page import Page
from planner.ui.pages.values.values_views import differences_card, picture, rating_words
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.i18n import counted
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.field import TextField
from planner.ui.widgets.fields.tick_box import TickBox, show_ticked
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import bounded, column
from planner.ui.widgets.words.joints import in_sentences, with_aside
from planner.ui.widgets.words.text import body, quiet

_ROW_WIDTH = 560


class ValuesPage(Page):
    """Two people can answer, each alone; nothing is added up, nobody wins."""

    place: ClassVar[str] = "values"

    @override
    def build(self) -> None:
        self._items = tuple(item.id for item in self.state.catalog.aid.value_items)
        self._second = False
        self._index = self._first_open()
        self._show()

    @override
    def refresh(self) -> None:
        if self._index < len(self._items):
            self._choices.set_value(self._voice().ratings.get(self._item()))
        elif self._index == len(self._items):
            self._show_ticks()
        else:
            self._show()

    @override
    def head(self) -> PageHead:
        texts = self.state.texts
        if self._index < len(self._items):
            item = self._item()
            part = self.tr("question {number} of {total}").format(
                number=self._index + 1, total=len(self._items)
            )
            question = texts.get("values.question")
            return PageHead(
                where=self.where_line(*self._whose(), part),
                heading=texts.get(f"values.{item}.title"),
                sentence=in_sentences(texts.get(f"values.{item}.body"), question),
            )
        part = "top" if self._index == len(self._items) else "picture"
        return PageHead(
            where=self.where_line(*self._whose()),
            heading=texts.get(f"values.{part}-title"),
            sentence=texts.get(f"values.{part}-body"),
        )

    @override
    def bar(self) -> PageBar:
        back = partial(self._go, self._index - 1) if self._index else None
        count = len(self._items)
        if self._index < count - 1:
            words = self.tr("Next question")
        elif self._index < count:
            words = self.tr("Next: your top three")
        else:
            words = self.tr("Next: the picture")
        if self._index <= count:
            onward = BarAction(words=words, run=partial(self._go, self._index + 1))
            return PageBar(primary=onward, back=back)
        return PageBar(
            primary=self.next_action(), secondary=(self._other_person(),), back=back
        )

    # Parts

    def _go(self, index: int) -> None:
        self._index = index
        self._show()
        self.frame_changed.emit()
        self.start_over()

    def _show(self) -> None:
        self.clear()
        if self._index < len(self._items):
            self._show_question()
        elif self._index == len(self._items):
            self._build_ticks()
        else:
            self._show_picture()

    def _show_question(self) -> None:
        item = self._item()
        words = rating_words(self.state.texts)
        choices = [
            Choice(rating, words[rating], aside=rating is Rating.NOT_SURE)
            # "Not sure" is the lowest number but stands last, apart from the scale.
            for rating in (*list(Rating)[1:], Rating.NOT_SURE)
        ]
        name = self.state.texts.get(f"values.{item}.title")
        self._choices: ChoiceList[Rating] = ChoiceList(name, choices)
        self._choices.set_value(self._voice().ratings.get(item))
        self._choices.chosen.connect(partial(self._rate, item))
        self.add(bounded(self._choices, _ROW_WIDTH))

    def _build_ticks(self) -> None:
        language = self.state.speaker.language
        words = {
            rating: inside_sentence(word, language)
            for rating, word in rating_words(self.state.texts).items()
        }
        self._ticks: dict[ValueItemId, TickBox] = {}
        rows = []
        for item in self._by_weight():
            title = self.state.texts.get(f"values.{item}.title")
            rating = self._voice().ratings.get(item)
            rated = words[rating] if rating is not None else ""
            said = with_aside(title, rated)
            box = TickBox(said)
            box.toggled.connect(partial(self._tick, item))
            self._ticks[item] = box
            rows.append(box)
        self._count = quiet("")
        self.add(self._count, column(*rows, gap=8))
        self._show_ticks()

    def _show_ticks(self) -> None:
        top = self._voice().top
        for item, box in self._ticks.items():
            show_ticked(box, on=item in top)
        self._count.setText(
            counted(
                self.tr("{count} of {total} picked"), count=len(top), total=TOP_COUNT
            )
        )

    def _show_picture(self) -> None:
        voice = self._voice()
        if not voice.top:
            self.add(
                Card().add(
                    body(self.tr("You have not picked anything yet. Go back to do so."))
                )
            )
        else:
            drawn = picture(self.context, voice)
            self.add(*with_words_explained(self.context, [drawn]))
        second = self.state.journey.decision.second
        if second is not None:
            self.add(differences_card(self.context, second))
        if self._second:
            self.add(self._name_field())

    def _name_field(self) -> TextField:
        field = TextField(self.tr("Name of the second person"))
        field.set_value(self._voice().name)
        draft = FormDraft(self.context, "values/second", {"name": field}, field)
        field.committed.connect(
            lambda name: draft.take(
                lambda: self.state.run(lambda journey: name_second(journey, name))
            )
        )
        return field

    # Answers

    def _rate(self, item: ValueItemId, rating: Rating) -> None:
        second = self._second
        self.state.run(lambda journey: rate(journey, item, rating, second=second))

    def _tick(self, item: ValueItemId, _checked: object) -> None:
        top = tuple(one for one in self._voice().top if one != item)
        wanted = (*top, item) if self._ticks[item].isChecked() else top
        second = self._second
        self.state.run(lambda journey: set_top(journey, wanted, second=second))
        self._show_ticks()

    def _other_person(self) -> BarAction:
        words = (
            self.tr("Back to my answers")
            if self._second
            else self.tr("A second person answers")
        )
        return BarAction(words=words, run=self._switch)

    def _switch(self) -> None:
        self._second = not self._second
        self._go(len(self._items) + 1 if not self._second else self._first_open())

    def _voice(self) -> Voice:
        decision = self.state.journey.decision
        return (decision.second or Voice()) if self._second else decision.mine

    def _whose(self) -> tuple[str, ...]:
        if not self._second:
            return ()
        name = self._voice().name
        return (name or self.tr("the second person's answers"),)

    def _item(self) -> ValueItemId:
        return self._items[self._index]

    def _first_open(self) -> int:
        rated = self._voice().ratings
        open_ones = (i for i, item in enumerate(self._items) if item not in rated)
        first = next(open_ones, len(self._items))
        return first if rated else 0

    def _by_weight(self) -> list[ValueItemId]:
        rated = self._voice().ratings
        # Stable: what weighs the same keeps the order of asking.
        return sorted(
            self._items, key=lambda item: -rated.get(item, Rating.NOT_SURE).value
        )
