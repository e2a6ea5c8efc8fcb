"""What the desktop knows of the program: menu entry, icon, kinds of files."""

import os
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path

import pytest

from planner import __version__
from planner.app.workbench import open_workbench
from planner.services.documents.exports import ExportKind, ExportWish, make_export
from planner.services.journeys.examples import STORY_DAY, start_examples
from tests.places import ROOT

NAME = "ms-journey-planner"
DESKTOP = ROOT / "resources" / "desktop"
ICONS = ROOT / "resources" / "icons"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
HARD_NAME = 'Ordner "mit" $geld `x` 100% \\ ü عربي'
METAINFO = f"{NAME}.metainfo.xml"
NOT_REVERSED = "cid-desktopapp-is-not-rdns"


@pytest.fixture
def unpacked(tmp_path):
    """Return a folder with a hard name that holds what the entry is made of."""
    folder = tmp_path / HARD_NAME
    shutil.copytree(ROOT / "resources" / "desktop", folder / "resources" / "desktop")
    shutil.copytree(ICONS, folder / "resources" / "icons")
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "entry", folder / ".ci" / "entry")
    return folder


def _entry(folder: Path, share: Path, word: str) -> str:
    outside = {**os.environ, "XDG_DATA_HOME": str(share)}
    done = subprocess.run(
        [folder / ".ci" / "entry", word],
        env=outside,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _told_kinds() -> ET.Element:
    told = ET.parse(DESKTOP / f"{NAME}-mime.xml")  # noqa: S314  our own file
    return told.getroot()


def _keys(entry: Path) -> dict[str, str]:
    reader = RawConfigParser(delimiters="=", comment_prefixes="#")
    reader.read(entry, encoding="utf-8")
    return dict(reader["Desktop Entry"])


def _value(raw: str) -> str:
    """Undo the escapes that every value of a desktop file has."""
    return raw.replace("\\\\", "\0").replace("\\s", " ").replace("\0", "\\")


def _words(line: str) -> list[str]:
    """Return the words of an Exec line; in quotes a backslash keeps what follows."""
    found = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', line)
    words = [re.sub(r"\\(.)", r"\1", quoted) or bare for quoted, bare in found]
    return [word.replace("%%", "%") for word in words]


def test_the_entry_starts_the_program_in_its_folder_whatever_that_is_called(
    unpacked, tmp_path
):
    share = tmp_path / "with blanks"
    assert "menu" in _entry(unpacked, share, "add")
    keys = _keys(share / "applications" / f"{NAME}.desktop")
    words = _words(_value(keys["exec"]))
    assert words == [f"{unpacked}/.venv/bin/python", "-m", "planner", "%f"]
    assert _value(keys["path"]) == str(unpacked)
    assert Path(_value(keys["icon"])).is_file()


def test_the_entry_is_made_once_and_one_taken_away_stays_away(unpacked, tmp_path):
    _entry(unpacked, tmp_path, "add")
    assert _entry(unpacked, tmp_path, "add") == ""
    _entry(unpacked, tmp_path, "remove")
    assert _entry(unpacked, tmp_path, "add") == ""
    assert not (tmp_path / "applications" / f"{NAME}.desktop").exists()


@pytest.mark.parametrize("side", [16, 24, 32, 48, 64, 128, 256, 512])
def test_every_icon_has_the_size_in_its_name(side):
    header = (ICONS / f"{NAME}-{side}.png").read_bytes()[:24]
    width, height = header[16:20], header[20:24]
    assert int.from_bytes(width) == int.from_bytes(height) == side


def test_the_entry_names_the_command_and_the_icon_that_are_installed():
    keys = _keys(DESKTOP / f"{NAME}.desktop")
    assert keys["exec"].split()[0] == keys["icon"] == keys["startupwmclass"] == NAME
    assert f'\n{NAME} = "planner.__main__:main"\n' in (
        ROOT / "pyproject.toml"
    ).read_text("utf-8")
    kinds = _told_kinds()
    told = {kind.get("type") for kind in kinds}
    assert set(filter(None, keys["mimetype"].split(";"))) == told


def test_the_kinds_of_files_are_known_by_their_first_bytes(tmp_path):
    bench = open_workbench(tmp_path / "journeys.db", STORY_DAY)
    journey = dict(start_examples(bench))["not-yet"]
    written = make_export(bench, journey, ExportWish(kind=ExportKind.JSON))
    bench.close()
    kinds = _told_kinds()
    files = {
        "application/x-ms-journey-planner": (tmp_path / "journeys.db").read_bytes(),
        "application/x-ms-journey-planner+json": written,
    }
    for kind in kinds:
        found = {
            name
            for name, data in files.items()
            if _matches(kind.find(f"{MIME}magic"), data)
        }
        assert found == {kind.get("type")}


def _matches(rules, data: bytes) -> bool:
    """Tell whether one of the rules holds (shared-mime-info: any, with all below)."""
    return any(
        _holds(rule, data) and (not len(rule) or _matches(rule, data)) for rule in rules
    )


def _holds(rule, data: bytes) -> bool:
    first, _, last = rule.get("offset").partition(":")
    value = rule.get("value").encode()
    places = range(int(first), int(last or first) + 1)
    return any(data[place:].startswith(value) for place in places)


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="desktop-file-utils is missing"
)
def test_the_validator_of_desktop_files_finds_nothing(unpacked, tmp_path):
    _entry(unpacked, tmp_path, "add")
    made = tmp_path / "applications" / f"{NAME}.desktop"
    for entry in (DESKTOP / f"{NAME}.desktop", made):
        done = subprocess.run(
            ["desktop-file-validate", entry],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is missing")
def test_the_validator_of_appstream_misses_only_a_domain():
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--no-color", DESKTOP / METAINFO],
        capture_output=True,
        text=True,
        check=False,
    )
    found = [line for line in done.stdout.splitlines() if line[:3] in {"E: ", "W: "}]
    assert all(NOT_REVERSED in line for line in found), done.stdout


@pytest.mark.skipif(
    not shutil.which("update-mime-database"), reason="shared-mime-info is missing"
)
def test_the_base_of_kinds_takes_ours(tmp_path):
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(DESKTOP / f"{NAME}-mime.xml", packages)
    done = subprocess.run(
        ["update-mime-database", tmp_path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "rror" not in done.stderr
    assert (tmp_path / "application" / "x-ms-journey-planner.xml").is_file()


def test_the_newest_release_is_the_version_of_the_program():
    told = re.findall(r'<release version="([^"]+)"', (DESKTOP / METAINFO).read_text())
    assert told[0] == __version__


def test_nobody_but_the_program_names_its_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "planner/__init__.py"
