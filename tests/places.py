"""Where the checkout keeps what tests read."""

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
EXAMPLES = ROOT / "resources" / "content" / "examples"
DATABASES = ROOT / "tests" / "data" / "databases"

_ENOUGH = 2 * 2**30


def _memory():
    folder = Path("/dev/shm")  # noqa: S108  who uses it makes a folder of its own in it
    is_there = folder.is_dir() and os.access(folder, os.W_OK)
    return folder if is_there and shutil.disk_usage(folder).free > _ENOUGH else None


MEMORY = _memory()
"""A folder that no disk is waited for; None where there is none with 2 GB of room."""
