"""What people ask: each with its answer, how sure it is, and whom to ask."""

from PySide6.QtWidgets import QWidget

from planner.models.evidence.aid import ListedItem
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.words.text import body, quiet, small


def asked_cards(context: PageContext) -> list[QWidget]:
    """Return what people ask, in the order of the content."""
    intro = quiet(context.state.texts.get("asked.intro"))
    return [intro, *(_card(context, one) for one in context.state.catalog.aid.asked)]


def _card(context: PageContext, asked: ListedItem) -> Card:
    texts = context.state.texts
    key = f"asked.{asked.id}"
    card = Card(texts.get(f"{key}.question"))
    card.add(
        body(texts.get(f"{key}.answer")),
        small(texts.say("asked.sure", words=texts.get(f"{key}.sure"))),
        small(texts.say("asked.whom", words=texts.get(f"{key}.whom"))),
    )
    found = [context.state.catalog.source(source) for source in asked.sources]
    return card.add(
        source_links(found, lambda source: context.frame.show_source(source.id))
    )
