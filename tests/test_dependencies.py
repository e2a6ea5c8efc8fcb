"""The pinned packages: the locks hold what the project asks for, with hashes."""

import re
import tomllib

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.places import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


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


def declared(*, dev):
    everything = project()
    runtime = everything["project"]["dependencies"]
    return runtime + (everything["dependency-groups"]["dev"] if dev else [])


def chosen(pins, python):
    """The versions that a Python version gets."""
    place = {"python_version": python, "python_full_version": f"{python}.2"}
    return [
        version
        for version, marker in pins
        if not marker or Marker(marker).evaluate(place)
    ]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_exactly_the_versions_that_the_project_asks_for(lock, python):
    have = locked(lock)
    place = {"python_version": python}
    wrong = []
    for line in declared(dev=lock == "requirements-dev.lock"):
        wanted = Requirement(line)
        if wanted.marker and not wanted.marker.evaluate(place):
            continue
        got = chosen(have.get(canonicalize_name(wanted.name), []), python)
        if [str(pin) for pin in wanted.specifier] != [
            f"=={version}" for version in got
        ]:
            wrong.append(f"{line}: {got}")
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
    assert chosen(locked("requirements.lock")["pyside6"], "3.11") == ["6.11.3"]


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
