"""What a killed program left unlocked beside a locked file goes; no other file does."""

import sys
from contextlib import contextmanager

import pytest

from planner.storage.locking.traces import put_over_plain, sweep_plain

PLAIN = b"SQLite format 3\x00" + b"a plain letter" * 9
LOCKED = b"\x07" * 400


def test_only_what_is_plain_and_unfinished_is_overwritten(tmp_path):
    data = tmp_path / "journeys.db"
    data.write_bytes(LOCKED)
    plain = tmp_path / ".journeys.db.1.part"
    locked = tmp_path / ".journeys.db.2.part"
    own = tmp_path / "journeys-mine.db"
    plain.write_bytes(PLAIN)
    locked.write_bytes(LOCKED)
    own.write_bytes(PLAIN)
    sweep_plain(data)
    assert not plain.exists()
    assert locked.read_bytes() == LOCKED
    assert own.read_bytes() == PLAIN


def test_on_a_stick_what_is_our_own_is_overwritten_and_what_is_new_is_not(tmp_path):
    data, stick = tmp_path / "journeys.db", tmp_path / "stick"
    stick.mkdir()
    ours = stick / ".journeys-20261122-120000Z.db.1.part"
    theirs = stick / ".journeys-20261122-120000Z.db.2.part"
    for file in (ours, theirs):
        file.write_bytes(PLAIN)
    sweep_plain(data, stick, (ours,))
    assert not ours.exists()
    assert theirs.read_bytes() == PLAIN


@contextmanager
def nothing_written_beyond(size):
    """As on a disk that takes no more: writing beyond a size fails."""
    import resource  # noqa: PLC0415  not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="it knows no such limit")
def test_what_was_replaced_and_could_not_be_overwritten_is_named(tmp_path):
    data, beside = tmp_path / "journeys.db", tmp_path / "beside"
    data.write_bytes(PLAIN)
    beside.write_bytes(LOCKED)
    with nothing_written_beyond(0):
        left = put_over_plain(beside, data)
    assert data.read_bytes() == LOCKED
    assert left.read_bytes() == PLAIN
    assert left.parent == tmp_path
    sweep_plain(data, own=(left,))
    assert not left.exists()


def test_where_all_is_overwritten_nothing_is_named(tmp_path):
    data, beside = tmp_path / "journeys.db", tmp_path / "beside"
    data.write_bytes(PLAIN)
    beside.write_bytes(LOCKED)
    assert put_over_plain(beside, data) is None
    assert list(tmp_path.iterdir()) == [data]
