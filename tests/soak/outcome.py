"""What a part of the soak tells at its end."""

from msgspec import Struct


class Outcome(Struct, frozen=True, kw_only=True):
    """How often something was tried, and what did not survive.

    Attributes:
        part: what was tried.
        seed: makes the same again.
        tried: how often.
        lost: a line for each trial that ended badly.
        notes: what was met, in numbers.
        skipped: why nothing was tried; "" where it was.
    """

    part: str
    seed: int = 0
    tried: int = 0
    lost: tuple[str, ...] = ()
    notes: str = ""
    skipped: str = ""

    def line(self):
        """Return it in a line."""
        if self.skipped:
            return f"{self.part}: skipped, {self.skipped}"
        survived = self.tried - len(self.lost)
        return (
            f"{self.part}: seed {self.seed}, tried {self.tried},"
            f" survived {survived}, lost {len(self.lost)} ({self.notes})"
        )
