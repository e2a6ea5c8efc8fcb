"""A fault of ours is told by kind and place, with nothing of the person in it."""

import importlib
import json
from datetime import UTC, datetime
from importlib import metadata

import pytest

from planner.app.fault_log import fault_report, log_file, note_fault, note_lines
from planner.faults import fault_kind, fault_lines, fault_place
from planner.models.civil import parse_civil_date

NOW = datetime(2026, 11, 26, 21, 5, tzinfo=UTC)
TYPED = "Ada has MS"


def raised(work):
    with pytest.raises(Exception) as seen:  # noqa: PT011  any kind
        work()
    return seen.value


@pytest.fixture(params=["library", "ours", "module"])
def error(request):
    work = {
        "library": lambda: json.loads(TYPED),
        "ours": lambda: parse_civil_date(TYPED),
        "module": lambda: importlib.import_module("planner.gone"),
    }
    return raised(work[request.param])


def test_neither_kind_nor_place_nor_lines_hold_what_was_typed(error):
    told = " ".join([fault_kind(error), fault_place(error), *fault_lines(error)])
    assert "Ada" not in told
    assert type(error).__name__ in told


def test_a_module_that_lacks_is_named():
    error = raised(lambda: importlib.import_module("planner.gone"))
    assert fault_kind(error) == "ModuleNotFoundError planner.gone"


def test_the_place_is_our_line_and_where_it_ended():
    assert fault_place(raised(lambda: parse_civil_date(TYPED))).startswith(
        "models.civil:"
    )
    assert fault_place(raised(lambda: json.loads(TYPED))).startswith("decoder:")
    assert fault_place(ValueError(TYPED)) == ""


def test_the_report_has_versions_and_the_faults_that_were_noted(error):
    assert "No fault was noted" in fault_report()
    note_fault(error, NOW)
    report = fault_report()
    assert "2026-11-26 21:05 UTC" in report
    assert fault_kind(error) in report
    assert "Python 3." in report
    for library in ("PySide6-Essentials", "pikepdf", "reportlab", "sqlcipher3"):
        assert f"{library} {metadata.version(library)}" in report
    assert "Ada" not in report


def test_the_log_never_grows_past_its_size_and_loses_the_oldest_first():
    for minute in range(60):
        note_lines(("a line" * 300,), NOW.replace(minute=minute))
    text = log_file().read_text("utf-8")
    assert len(text) <= 64 * 1024
    assert "21:59" in text
    assert "21:00" not in text


def test_a_log_that_cannot_be_written_hides_no_fault(error):
    log_file().parent.parent.mkdir(parents=True, exist_ok=True)
    log_file().parent.touch()
    note_fault(error, NOW)
    assert "No fault was noted" in fault_report()
