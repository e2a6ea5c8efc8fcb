"""Two plans of one person side by side; nothing is weighed up."""

from planner.models.journey import JourneySummary
from planner.services.views.plans.two_plans import PlanBeside, two_plans
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.i18n import shown_title
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.compare_table import CompareRow, CompareTable
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import TextLabel, body, quiet


class TwoPlansDialog(FramedDialog):
    """The open journey beside another one: the same rows of both.

    Args:
        context: the open journey, and all others.
        other: what it is compared with.

    Raises:
        PlannerError: the other journey cannot be read.
    """

    def __init__(self, context: PageContext, other: JourneySummary) -> None:
        super().__init__(context, self.tr("Two plans side by side"))
        state = context.state
        beside = state.service.open(other.id)
        rows = two_plans(
            PlanBeside(journey=state.journey, dates=state.schedule),
            PlanBeside(journey=beside, dates=state.service.schedule(beside)),
            state.catalog,
            state.speaker,
        )
        self.rows = rows
        heads = (shown_title(state.journey.title), shown_title(beside.title))
        shown = [
            CompareRow(
                row.label,
                "",
                [
                    _cell(head, row.label, told)
                    for head, told in zip(heads, (row.first, row.second), strict=True)
                ],
            )
            for row in rows
        ]
        told = self.tr("Both as they stand now. Wished days are no promise.")
        self.add(quiet(told), CompareTable(heads, shown))
        self.body.addStretch(1)
        self.open_at(900, 640)


def _cell(head: str, label: str, told: str) -> TextLabel:
    cell = body(told)
    cell.setAccessibleName(with_label(label, with_label(head, told)))
    return cell
