"""About you: one calm group of questions at a time, every one of them optional."""

from functools import partial
from typing import ClassVar

from typing_extensions import override

from planner.services.language.letters import inside_sentence
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.pages.about_you.about_you_groups import about_you_groups
from planner.ui.pages.about_you.answer_form import AnswerForm
from planner.ui.pages.base_page import Page
from planner.ui.state.bar_action import BarAction, PageBar, PageHead


class AboutYouPage(Page):
    """Leads through the groups; what was answered is never asked again."""

    place: ClassVar[str] = "about-you"

    @override
    def build(self) -> None:
        self._index = 0
        self._groups = about_you_groups(self.state)
        self._show_group(self._begun())

    @override
    def refresh(self) -> None:
        self._form.show()

    @override
    def leave(self) -> None:
        self._form.finish()

    @override
    def head(self) -> PageHead:
        group = self._groups[self._index]
        part = self.tr("part {number} of {total}").format(
            number=self._index + 1, total=len(self._groups)
        )
        return PageHead(
            where=self.where_line(part),
            heading=group.heading,
            sentence=group.sentence,
        )

    @override
    def bar(self) -> PageBar:
        last = self._index == len(self._groups) - 1
        onward = self._out_of_here()
        if not last:
            heading = self._groups[self._index + 1].heading
            onward = BarAction(
                words=self.tr("Next: {part}").format(
                    part=inside_sentence(heading, self.state.speaker.language)
                ),
                run=lambda: self._go(self._index + 1),
            )
        return PageBar(primary=onward, back=self._go_back if self._index else None)

    def _begun(self) -> int:
        """Return the first group in which something typed waits, else the first."""
        names = self.context.drafts.names(self.state.journey.id)
        for index in range(len(self._groups)):
            if any(name.startswith(f"{self.place}/{index}:") for name in names):
                return index
        return 0

    def _go_back(self) -> None:
        self._go(self._index - 1)

    def _out_of_here(self) -> BarAction | None:
        onward = self.next_action()
        if onward is None:
            return None
        return BarAction(words=onward.words, run=partial(self._when_settled, onward))

    def _when_settled(self, onward: BarAction) -> None:
        if self._form.settle():
            onward.run()

    def _go(self, index: int) -> None:
        if self._form.settle():
            self._show_group(index)
            self.frame_changed.emit()
            self.start_over()

    def _show_group(self, index: int) -> None:
        self._index = index
        self.clear()
        self._form = AnswerForm(self.context, f"{self.place}/{index}:")
        fields = self._groups[index].build(self._form)
        self.add(*with_words_explained(self.context, fields))
        self._form.show()
