"""``python -m bench [NAME ...]``: run the named benches, or all, and print ratios.

A bench is a module ``bench/<name>_bench.py`` with a ``main()`` that prints.
"""

import importlib
import os
import platform
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Run the benches; return 2 when one of the names is not known."""
    folder = Path(__file__).parent
    known = [
        path.stem.removesuffix("_bench") for path in sorted(folder.glob("*_bench.py"))
    ]
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no such bench: {', '.join(unknown)}; there are {', '.join(known)}")
        return 2
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors")
    for name in names or known:
        print(f"\n== {name}")
        importlib.import_module(f"bench.{name}_bench").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
