"""Who drives and who stays is told on the page of people, day by day."""

from datetime import date

from planner.models.plan.facts import HelpKind
from tests.ui.windows import open_window, type_over, with_plan


def test_who_drives_is_added_listed_and_removed(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "people")
    drives = window.host.page.helpers.lists[HelpKind.DRIVES]
    type_over(drives.first.edit, "3 Mar 2027")
    type_over(drives.why, "Anna")
    drives.add_span()
    (told,) = window.state.journey.helpers.values()
    assert (told.who, told.first, told.does) == (
        "Anna",
        date(2027, 3, 3),
        HelpKind.DRIVES,
    )
    drives.removed.emit(told.id)
    assert not window.state.journey.helpers
