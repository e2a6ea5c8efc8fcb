"""What only the team can set: dates that it sets, and nothing else."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel

from planner.models.plan.facts import AnchorDate
from planner.models.plan.schedule import StepState
from planner.services.edits import plan_edits
from tests.ui.story import TODAY
from tests.ui.windows import open_window, with_plan


def test_what_no_day_is_left_for_is_no_date_that_only_the_team_sets(
    qtbot, qapp, service
):
    near = AnchorDate(day=TODAY + timedelta(days=6))
    with_plan(
        service, edits=[lambda journey: plan_edits.move_anchor(journey, near, TODAY)]
    )
    window = open_window(qtbot, qapp, service, "schedule")
    steps = window.state.schedule.steps
    late = [one for one in steps if one.state is StepState.NO_TIME]
    assert late
    titles = {window.state.speaker.step_title(one.step, one.number) for one in late}
    card = window.host.page.team
    assert not titles & {label.text() for label in card.findChildren(QLabel)}
