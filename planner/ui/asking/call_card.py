"""What a day takes: what would have to be true, what is impossible, whom to call."""

from planner.services.views.centre.call_view import CallView
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import body, quiet, small, strong

_MOST = 6


class CallCard(Card):
    """Answers "can you be here on that day?"; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def show_view(self, view: CallView | None) -> None:
        """Show what the day takes; None hides it."""
        self.empty()
        self.setVisible(view is not None)
        if view is None:
            return
        self.add(strong(view.heading), body(view.verdict))
        for heading, lines in (
            (self.tr("Whom to call today"), view.calls),
            (self.tr("What would have to be true"), view.needed),
            (self.tr("What is impossible"), view.impossible),
            (self.tr("What only your team can say"), view.unknown),
        ):
            if lines:
                self.add(quiet(heading), *(small(line) for line in lines[:_MOST]))
            if len(lines) > _MOST:
                more = self.tr("and {count} more").format(count=len(lines) - _MOST)
                self.add(small(more))
