"""The most memory held until the first picture, and in a walk, against a bare window.

The same two programs as in the start bench, each a fresh process: a window with a table
of 150 rows, and ours with a journey of 150 dated steps; then ours once more, walked
through every place.
"""

import statistics
import tempfile

from bench.start_bench import announced, environment_of

ROUNDS = 5
LIMIT = 1.8


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_of(folder)
        rounds = [
            [
                held(f"bench.{module}", page, environment)
                for module, page in (
                    ("bare_window", "window"),
                    ("today_window", "today_page"),
                    ("walked_window", "data_page"),
                )
            ]
            for _ in range(ROUNDS)
        ]
    bare, ours, walked = (statistics.median(side) for side in zip(*rounds, strict=True))
    if not bare:
        print("how much memory a process held is not told on this system")
        return
    print(f"a bare window with a table: {bare:.0f} MB")
    verdict = "ok" if ours <= bare * LIMIT else "OVER"
    print(f"ours at its first picture: {ours:.0f} MB")
    print(f"  ratio {ours / bare:.2f}, limit {LIMIT:g}: {verdict}")
    # Pages stay once they were opened, and Documents draws a paper: no limit on these.
    print(f"ours after every place was opened: {walked:.0f} MB")
    print(f"  ratio {walked / bare:.2f}")


def held(module, page, environment):
    """The most memory, in MB, that a program held until it ended itself."""
    return float(announced(module, page, environment)[1])
