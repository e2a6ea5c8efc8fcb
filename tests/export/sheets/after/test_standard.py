"""Papers of the time after and the plan hold the standard for readable documents."""

import subprocess
import sys
from pathlib import Path

import pytest

from planner.export.writer import Writer
from planner.models.plan_sheets import PlanYear
from tests.export.paper_samples import a_document
from tests.export.sheets.after import test_care_page, test_hand_over
from tests.export.sheets.plan import test_plan_table


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
    programs, report = Path(sys.executable).parent, tmp_path / "report.json"
    loud = [programs / "outloud", "--json", report, "--fail-on", "error", "-q", file]
    said = subprocess.run(loud, capture_output=True, check=False, cwd=tmp_path)
    assert said.returncode == 0, said.stdout
    checked = [programs / "pdfua", "check", "--format", "json", file]
    answer = subprocess.run(checked, capture_output=True, check=False, cwd=tmp_path)
    assert answer.returncode == 0, answer.stdout
