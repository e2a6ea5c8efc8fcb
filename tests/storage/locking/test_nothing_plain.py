"""No plain byte of a journey that was locked from its first letter, anywhere."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.places import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

GIVEN = "correct horse battery"
WORDS = ("Wanderlust", "Quittenbrot", "Mandelhain")
"""In a title, in a note, and in what is typed in the window; in no shipped word."""


class LockedLife:
    """Runs commands and a window whose every file lies in one folder."""

    def __init__(self, folder):
        self.folder, self.data = folder, folder / "journeys.db"
        for name in ("tmp", "home"):
            (folder / name).mkdir()
        self.secret = folder.parent / "passphrase.txt"
        own = {
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        kept = {key: os.environ[key] for key in ("PATH", "LC_ALL") if key in os.environ}
        self.environment = kept | own

    def run(self, *words):
        """Run a program that must succeed; returns what it printed."""
        done = subprocess.run(
            [sys.executable, *words],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=200,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()

    def planner(self, *words):
        given = ("--passphrase-file", self.secret)
        return self.run("-m", "planner", "--data", self.data, *words, *given)

    def live(self):
        """Lock, plan, note, undo, back up, check, delete; type in the window."""
        self.secret.write_text(GIVEN)
        title, note, typed = WORDS
        self.planner("lock", "--new-passphrase-file", self.secret)
        new = ("new", "--option", "ahsct-cy-atg", "--day0", "2027-04-06")
        first = self.planner(*new, "--title", title).strip()
        second = self.planner(*new, "--title", f"{title} again").strip()
        for journey in (first, second):
            self.planner("note", journey, "mri-baseline", "--why", note * 300)
        self.planner("undo", first, "--debug")
        self.planner("backup")
        self.planner("check")
        self.planner("backup", self.folder / "copy.db")
        self.planner("restore", self.folder / "copy.db")
        self.planner("rescue", self.folder / "rescued.db")
        self.planner("delete", second, "--title", f"{title} again")
        program = "tests.storage.locking.locked_life"
        self.run("-m", program, self.data, GIVEN, typed)
        assert title in self.planner("list", "--json")


def plain_words(content):
    """Which of the words stand in some bytes, as one or two bytes a letter."""
    return {
        word
        for word in (*WORDS, "CREATE TABLE", "json_set", GIVEN)
        for form in (word.encode(), word.encode("utf-16-le"), word.lower().encode())
        if form in content
    }


def test_no_file_beside_the_data_no_log_and_no_copy_has_a_plain_word(tmp_path):
    folder = tmp_path / "all"
    folder.mkdir()
    life = LockedLife(folder)
    life.live()
    files = [file for file in folder.rglob("*") if file.is_file()]
    told = {file.name: plain_words(file.read_bytes()) for file in files}
    assert len(files) > 4
    assert {name: words for name, words in told.items() if words} == {}
    # What looks for words would find them: they are there once the lock is gone.
    life.planner("unlock")
    assert set(WORDS) <= plain_words(life.data.read_bytes())


@contextmanager
def disk(image, place):
    """A file system of its own, in an image whose every byte can be read."""
    maker = shutil.which("mkfs.ext4", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    if not maker or not shutil.which("mount"):
        pytest.skip("no file system can be made here")
    with image.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    subprocess.run([maker, "-q", "-F", image], check=True)
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-o", "loop", image, place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="such disks are of Linux")
def test_no_byte_of_the_disk_has_a_plain_word_not_even_where_files_were(tmp_path):
    image = tmp_path / "disk.img"
    with disk(image, tmp_path / "disk") as place:
        LockedLife(place).live()
        (place / "marker").write_text("zzyzx-marker")
    content = image.read_bytes()
    assert b"zzyzx-marker" in content  # what is written gets there
    assert b"MSJP" in content
    assert plain_words(content) == set()
    assert Path(image).stat().st_size
