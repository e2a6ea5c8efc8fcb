"""What is given out of a version holds all that the program reads."""

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.places import ROOT

RESOURCES = ROOT / "resources"


@pytest.mark.slow
def test_the_source_archive_holds_every_resource_also_what_git_does_not(tmp_path):
    words = ("-m", "hatchling", "build", "--target", "sdist", "--directory", tmp_path)
    subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, check=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        names = {Path(*Path(name).parts[1:]) for name in packed.getnames()}
    here = {one.relative_to(ROOT) for one in RESOURCES.rglob("*") if one.is_file()}
    assert {one for one in here if "__pycache__" not in one.parts} <= names
    # The languages of the window, which are compiled.
    assert {f"planner_{tag}.qm" for tag in ("es", "tr")} <= {one.name for one in names}
