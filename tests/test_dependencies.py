"""The pinned packages: the locks hold what the project asks for, with hashes."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked(name):
    """Versions of a lock by package; a package may differ by Python version."""
    text = (ROOT / name).read_text(encoding="utf-8")
    found = {}
    line = re.compile(
        r"^([a-z0-9-]+)==([^\s;]+)(?:\s*;\s*([^\\\n]+?))?\s*\\$", re.MULTILINE
    )
    for package, version, marker in line.findall(text):
        found.setdefault(package, []).append((version, marker))
    return found


def declared(group):
    everything = project()
    runtime = everything["project"]["dependencies"]
    return runtime + (everything["dependency-groups"]["dev"] if group else [])


@pytest.mark.parametrize(
    ("lock", "group"), [("requirements.lock", ""), ("requirements-dev.lock", "dev")]
)
def test_the_lock_holds_exactly_the_versions_that_the_project_asks_for(lock, group):
    have = locked(lock)
    wrong = []
    for line in declared(group):
        wanted = Requirement(line)
        pins = [pin for pin in wanted.specifier if pin.operator == "=="]
        versions = [version for version, _ in have.get(wanted.name.lower(), [])]
        name = wanted.name.lower().replace(".", "-")
        versions = versions or [version for version, _ in have.get(name, [])]
        if len(pins) != 1 or pins[0].version not in versions:
            wrong.append(f"{line}: {versions}")
    assert not wrong


def test_both_locks_agree():
    runtime, everything = locked("requirements.lock"), locked("requirements-dev.lock")
    differing = {
        name: ([version for version, _ in pins], everything.get(name))
        for name, pins in runtime.items()
        if {version for version, _ in pins}
        != {version for version, _ in everything.get(name, [])}
    }
    assert not differing


def test_the_lock_never_pairs_python_3_11_with_the_pyside_that_aborts_on_it():
    on_3_11 = {"python_version": "3.11", "python_full_version": "3.11.2"}
    chosen = [
        version
        for version, marker in locked("requirements.lock")["pyside6"]
        if not marker or Marker(marker).evaluate(on_3_11)
    ]
    assert chosen == ["6.11.3"]


def test_every_locked_package_carries_its_hashes():
    for name in LOCKS:
        blocks = re.split(
            r"^(?=[a-z0-9-]+==)", (ROOT / name).read_text(), flags=re.MULTILINE
        )
        bare = [
            block.splitlines()[0]
            for block in blocks
            if "==" in block and "--hash=sha256:" not in block
        ]
        assert not bare
