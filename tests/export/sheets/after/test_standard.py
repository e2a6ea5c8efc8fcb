"""Papers of the time after and the plan hold the standard for readable documents."""

import pytest

from planner.export.writer import Writer
from planner.models.plan_sheets import PlanYear
from tests.export.paper_samples import a_document
from tests.export.sheets.after import test_care_page, test_hand_over
from tests.export.sheets.plan import test_plan_table
from tests.oracles import complaints


@pytest.mark.slow
def test_the_tools_find_no_error(tmp_path):
    plan = test_plan_table
    lines = [plan.a_line(1), PlanYear(year="2028"), *map(plan.a_line, range(2, 40))]
    phases = [plan.a_phase(lines), plan.a_phase(map(plan.a_line, range(50, 54)))]
    sheets = (
        test_hand_over.a_sheet(),
        test_care_page.a_page(),
        plan.a_sheet(*phases),
    )
    file = tmp_path / "papers.pdf"
    file.write_bytes(Writer().pdf(a_document(sheets=sheets)))
    assert complaints(file) == []
