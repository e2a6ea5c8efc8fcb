"""Programs and libraries that judge ours: a group of its own (``make oracles``).

They are large, and one brings a library under another kind of licence; who works on
the program need not have them. A test that asks one is skipped where it is missing, and
says so. Where a change is checked before it lands they must be there.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOW = "the oracles are not here: make oracles"
MUST_BE_HERE = "ORACLES"
"""Set where a missing oracle is a failure, no reason to skip."""


def oracle(module):
    """Import a library that judges ours; skip the test where it is missing."""
    if MUST_BE_HERE in os.environ:
        __import__(module)
        return sys.modules[module]
    return pytest.importorskip(module, reason=HOW)


def complaints(*files):
    """Return what two checkers of accessible PDFs call an error in these files.

    Returns:
        Nothing where both find none; they have then named every file.
    """
    oracle("outloud")
    oracle("pdfua")
    programs, report = Path(sys.executable).parent, files[0].with_suffix(".report.json")
    loud = (programs / "outloud", "--json", report, "--fail-on", "error", "-q", *files)
    checked = (programs / "pdfua", "check", "--format", "json", *files)
    said = []
    for words in (loud, checked):
        ended = subprocess.run(
            words, capture_output=True, check=False, cwd=report.parent, text=True
        )
        if ended.returncode:
            said.append(f"{words[0].name}: {ended.stdout}{ended.stderr}")
    told = (report.read_text(encoding="utf-8"), ended.stdout)
    unseen = [one.name for one in files if any(one.name not in words for words in told)]
    return [*said, *(f"not looked at: {name}" for name in unseen)]
