"""What a killed program left unlocked beside a locked file goes; no other file does."""

from planner.storage.locking.traces import sweep_plain

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
