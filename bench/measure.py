"""Measuring two things in one run and telling how they compare.

Every figure is a ratio: ours against a plain baseline, taken in turns on the same
machine in the same minutes, so that a busy moment hits both.
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable

from msgspec import Struct


class Timing(Struct, frozen=True):
    """Samples of one subject, in seconds."""

    samples: tuple[float, ...]

    @property
    def best(self) -> float:
        """The quickest sample: the one least disturbed."""
        return min(self.samples)

    @property
    def median(self) -> float:
        """The middle sample."""
        return statistics.median(self.samples)


def in_turns(
    ours: Callable[[], float], baseline: Callable[[], float], rounds: int
) -> tuple[Timing, Timing]:
    """Sample two subjects alternately; each returns the seconds of one sample.

    One sample of each is taken first and thrown away.
    """
    ours()
    baseline()
    mine: list[float] = []
    theirs: list[float] = []
    for number in range(rounds):
        pair = [(mine, ours), (theirs, baseline)]
        for samples, subject in pair if number % 2 == 0 else reversed(pair):
            samples.append(subject())
    return Timing(tuple(mine)), Timing(tuple(theirs))


def seconds_of(
    work: Callable[[], object], clock: Callable[[], float] = time.perf_counter
) -> float:
    """Time one call, with the garbage collector held still.

    With ``time.process_time`` as the clock, what else runs on the machine counts less.
    """
    gc.collect()
    gc.disable()
    try:
        start = clock()
        work()
        return clock() - start
    finally:
        gc.enable()


def report(
    title: str, ours: Timing, baseline: Timing, limit: float | None = None
) -> bool:
    """Print both and the ratio of their medians; return whether it is in the limit."""
    ratio = ours.median / baseline.median
    held = limit is None or ratio <= limit
    verdict = "" if limit is None else f", limit {limit:g}: {'ok' if held else 'OVER'}"
    print(f"{title}")
    for name, timing in (("ours", ours), ("baseline", baseline)):
        best, median = timing.best * 1000, timing.median * 1000
        count = len(timing.samples)
        print(f"  {name:9} median {median:9.2f} ms   best {best:9.2f} ms   of {count}")
    best_ratio = ours.best / baseline.best
    print(f"  ratio     {ratio:.2f} (best {best_ratio:.2f}){verdict}")
    sys.stdout.flush()
    return held
