"""Measuring two things in one run and telling how they compare.

Every limit is a ratio: ours against a plain baseline, or against a fixed loop of plain
Python where there is no baseline, taken in turns on the same machine in the same
minutes. A slow machine or a busy moment hits both.
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable

from msgspec import Struct

FRAME_LOOPS = 1.6  # 16 ms, where the loop takes 10


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


def calibration() -> float:
    """Seconds of processor time that a fixed piece of plain Python takes here.

    Dictionaries, tuples, comparisons and calls, as in the code it stands beside; about
    10 ms on the machine of 2026 that the limits were found on. Never change it: every
    limit that is told in "loops" hangs on it.
    """
    return seconds_of(_fixed_loop, time.process_time)


def _fixed_loop() -> int:
    seen: dict[tuple[int, int], int] = {}
    for number in range(30_000):
        key = (number % 997, number % 31)
        seen[key] = max(seen.get(key, 0), number)
    return sum(sorted(seen.values()))


def in_loops(
    work: Callable[[], float], rounds: int, limit: float | None = None
) -> tuple[Timing, str]:
    """Take a subject and the fixed loop in turns; tell it in loops beside its limit.

    ``work`` returns the processor time of one sample, in seconds. The best of each
    counts: what disturbs a run only ever adds to it.
    """
    mine, loop = in_turns(work, calibration, rounds)
    loops = mine.best / loop.best
    if limit is None:
        return mine, f"{loops:.2f} loops"
    held = "ok" if loops <= limit else "OVER"
    return mine, f"{loops:.2f} loops, limit {limit:g}: {held}"


def frame_verdict(own: float) -> str:
    """Hold seconds of processor time against a frame of 60 pictures a second.

    The 16 ms of a frame are told in loops of the same minute, so that a slower machine
    is not called too slow a program.
    """
    loops = own / min(calibration() for _ in range(5))
    held = "ok" if loops <= FRAME_LOOPS else "OVER"
    return f"{own * 1000:.2f} ms, {loops:.2f} loops, a frame {FRAME_LOOPS:g}: {held}"


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
