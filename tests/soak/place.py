"""The folder in which things fail and are killed, and what it was like before."""

import shutil


class Place:
    """A folder for trials.

    Args:
        root: for what belongs to the trials, not to the program.
        here: where the program works.
    """

    def __init__(self, root, here):
        self.root = root
        self.here = here
        self._before = root / "before"
        self.out = root / "out"
        self.here.mkdir(parents=True, exist_ok=True)

    def keep(self):
        """Remember what lies there."""
        shutil.rmtree(self._before, ignore_errors=True)
        shutil.copytree(self.here, self._before)

    def put_back(self):
        """Let it be as it was kept."""
        shutil.rmtree(self.here, ignore_errors=True)
        shutil.copytree(self._before, self.here)

    def empty(self):
        shutil.rmtree(self.here, ignore_errors=True)
        self.here.mkdir()

    def said(self):
        """Return what the last trial said on both streams."""
        return self.out.read_text(encoding="utf-8", errors="replace")
