"""A card that says, by this laptop's clock, that the content is past its review."""

from PySide6.QtWidgets import QWidget

from planner.services.views.about import age_lines, is_late
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import body


def age_note(context: PageContext) -> tuple[QWidget, ...]:
    """Return the card while the content is late, nothing before."""
    state = context.state
    info, today = state.catalog.info, state.today()
    if not is_late(info, today):
        return ()
    late, *_ = age_lines(info, today, state.speaker)
    return (Card(state.texts.get("about.title"), Tone.ATTENTION).add(body(late)),)
