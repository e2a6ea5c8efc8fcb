"""Who made this, how evidence was chosen, how old it is, and what it does not meet."""

from planner.models.evidence.aid import AidAnswer, AidCriterion
from planner.paths import resources_folder
from planner.services.views.about import (
    EVIDENCE,
    MAKING,
    PURPOSE,
    age_lines,
    is_late,
    libraries_lines,
    reading_line,
    standard_line,
)
from planner.services.views.content_changes import (
    look_lines,
    string_lines,
    watch_lines,
)
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.state.places import place_title
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.joints import in_sentences, with_aside
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import TextLabel, body, strong

_ABOUT = "about"


class AboutDialog(FramedDialog):
    """The page that IPDAS asks for, and the self-assessment."""

    def __init__(self, context: PageContext) -> None:
        texts = context.state.texts
        super().__init__(context, texts.get("about.title"))
        self.add(
            Card(texts.get("about.purpose-title")).add(*self._told(PURPOSE)),
            Card(self.tr("Who made it")).add(*self._told(MAKING)),
            Card(self.tr("How the evidence was chosen")).add(*self._told(EVIDENCE)),
            self._search(),
            self._age(),
            self._reading(),
            self._assessment(),
            self._made_of(),
        )
        self.body.addStretch(1)

    def _told(self, names: tuple[str, ...]) -> list[TextLabel]:
        found = (self.context.state.texts.find(f"about.{name}") for name in names)
        return [body(words) for words in found if words]

    def _age(self) -> Card:
        state = self.context.state
        info, today = state.catalog.info, state.today()
        tone = Tone.ATTENTION if is_late(info, today) else Tone.PLAIN
        lines = age_lines(info, today, state.speaker)
        return Card(self.tr("How old it is"), tone).add(*map(body, lines))

    def _search(self) -> Card:
        """Return strings that somebody with access can run, and what was done."""
        state = self.context.state
        texts, found = state.texts, state.catalog.aid.search
        card = Card(texts.get("search.title"), Tone.ATTENTION)
        card.add(body(texts.get("search.not-systematic")))
        for name, lines in (
            ("watch", watch_lines(found, state.speaker)),
            ("log", look_lines(found, state.speaker)),
            ("strings", string_lines(found, state.speaker)),
        ):
            card.add(strong(texts.get(f"search.{name}-title")), points(*lines))
        return card

    def _reading(self) -> Card:
        state = self.context.state
        card = Card(state.texts.get("about.readability-title"))
        return card.add(body(reading_line(state.catalog.aid, state.speaker)))

    def _made_of(self) -> Card:
        state = self.context.state
        folder = str(resources_folder() / "licences")
        card = Card(state.texts.get("about.libraries-title"))
        return card.add(
            body(state.texts.say("about.libraries", folder=folder)),
            points(*libraries_lines(self.context.bench.libraries(), state.speaker)),
        )

    def _assessment(self) -> Card:
        texts = self.context.state.texts
        criteria = self.context.state.catalog.aid.self_assessment
        card = Card(texts.get("about.standard-title"))
        state = self.context.state
        card.add(body(standard_line(state.catalog.aid, state.speaker)))
        for answer in AidAnswer:
            found = [one for one in criteria if one.answer is answer]
            card.add(
                strong(
                    with_aside(
                        texts.get(f"about.standard-{answer}"),
                        state.speaker.number(len(found)),
                    )
                ),
                points(*map(self._criterion, found)),
            )
        return card

    def _criterion(self, criterion: AidCriterion) -> str:
        texts = self.context.state.texts
        words = texts.get(f"ipdas.{criterion.number.replace('.', '-')}")
        line = texts.say("about.criterion", number=criterion.number, words=words)
        if criterion.score:
            line = texts.say("ipdas.doubt.scored", words=line, score=criterion.score)
        if criterion.answer is not AidAnswer.MET:
            return line
        here = criterion.screen == _ABOUT
        screen = texts.get("about.title") if here else place_title(criterion.screen)
        paper = texts.get(f"document.{criterion.paper}.title")
        where = self.tr("In the window: {screen}. On paper: {paper}.")
        doubt = texts.say(
            "ipdas.doubt.line",
            where=texts.get(f"ipdas.doubt.{criterion.number.replace('.', '-')}"),
        )
        return in_sentences(line, where.format(screen=screen, paper=paper), doubt)
