"""Where the checkout keeps what tests read."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
EXAMPLES = ROOT / "resources" / "content" / "examples"
DATABASES = ROOT / "tests" / "data" / "databases"
