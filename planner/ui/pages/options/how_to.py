"""What to do with the options, in three steps with a small drawing each."""

from typing import Final

from PySide6.QtWidgets import QWidget

from planner.ui.state.page_context import PageContext
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.words.text import small

_STEPS: Final = (("read", "documents"), ("tick", "signpost"), ("ask", "visits"))
_SIZE: Final = 20
_NARROWEST: Final = 220


def how_to(context: PageContext) -> QWidget:
    """Return the steps beside each other, below each other where room is short.

    The drawings say nothing that the sentences leave out.

    Args:
        context: what pages have.
    """
    texts = context.state.texts
    steps = (
        column(
            IconMark(icon, _SIZE, round_ground=True),
            small(texts.get(f"guidance.how.{name}")),
            gap=4,
        )
        for name, icon in _STEPS
    )
    return SideBySide(*steps, narrowest=_NARROWEST)
