"""What others list: registers of transplant centres, and the clinics of the article."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.ids import SourceId
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_facts
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, strong, title


class ReportedCards(QObject):
    """Registers to look a centre up in, then the article's clinics; none is ranked."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def cards(self) -> list[QWidget]:
        """Return the registers first: whoever looks for a centre needs those."""
        return [*self._registers(), *self._clinics()]

    def _registers(self) -> list[QWidget]:
        texts = self._context.state.texts
        shown: list[QWidget] = [
            title(texts.get("registers.title")),
            body(texts.get("registers.intro")),
        ]
        for register in self._context.state.catalog.aid.registers:
            card = Card(texts.get(f"registers.{register.id}.title"))
            card.add(
                body(texts.get(f"registers.{register.id}.body")),
                self._sources(*register.sources),
            )
            shown.append(card)
        return shown

    def _clinics(self) -> list[QWidget]:
        """Return one card a clinic, what was not reported as plain as what was."""
        state = self._context.state
        texts = state.texts
        shown: list[QWidget] = [
            title(texts.get("centres.title")),
            body(texts.get("centres.intro")),
        ]
        told = {centre.source for centre in state.catalog.aid.centres}
        shown += [self._sources(*sorted(told))]
        for centre in state.catalog.aid.centres:
            country = state.speaker.country(centre.country)
            said = [texts.get(f"centres.reported.{one}") for one in centre.reported]
            unsaid = [
                texts.get(f"centres.not-reported.{one}") for one in centre.not_reported
            ]
            shown.append(
                SideBySide(
                    _listed(in_facts(centre.city, country), texts.get(_SAID), said),
                    _listed("", texts.get(_UNSAID), unsaid),
                )
            )
        return shown

    def _sources(self, *ids: SourceId) -> QWidget:
        show = self._context.frame.show_source
        found = [self._context.state.catalog.source(one) for one in ids]
        return source_links(found, lambda source: show(source.id))


_SAID = "centres.reported-title"
_UNSAID = "centres.not-reported-title"


def _listed(heading: str, lead: str, lines: list[str]) -> Card:
    card = Card(heading, Tone.PLAIN if heading else Tone.ATTENTION)
    return card.add(strong(lead), points(*lines))
