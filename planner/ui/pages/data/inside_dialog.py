"""What is in a backup: its journeys and their dates."""

from planner.services.file_care import KeptCopy
from planner.services.views.copies_view import copy_row, dated_lines, moment
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.i18n import shown_title
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.joints import in_facts
from planner.ui.widgets.words.text import quiet


class InsideDialog(FramedDialog):
    """Shows each journey with its dates; accepted when it shall be put back.

    Args:
        context: what pages have.
        copy: what was read.

    Attributes:
        wanted: whether it shall be put back.
    """

    def __init__(self, context: PageContext, copy: KeptCopy) -> None:
        super().__init__(context, self.tr("What is in this backup"))
        self.wanted = False
        speaker, clock = context.state.speaker, context.bench.clock
        row = copy_row(copy, clock, speaker)
        self.add(quiet(in_facts(row.day, row.where)))
        if copy.changed is not None:
            when = moment(copy.changed, clock, speaker)
            self.add(quiet(speaker.say("inside.changed", when=when)))
        for journey in copy.journeys:
            card = Card(shown_title(journey.title))
            self.add(card.add(*map(quiet, dated_lines(journey, speaker))))
        if missing := len(copy.ids) - len(copy.journeys):
            self.add(quiet(speaker.say("backup.unreadable", count=str(missing))))
        if not copy.ids:
            self.add(quiet(speaker.say("backup.empty")))
        self.body.addStretch(1)
        self.add_button(button(self.tr("Put this backup back"), self._want))

    def _want(self) -> None:
        self.wanted = True
        self.accept()
