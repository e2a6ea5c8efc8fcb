"""Where the shipped resources live: in the wheel or in a checkout."""

from pathlib import Path


def resources_folder() -> Path:
    """Return the folder that holds ``content``, ``i18n`` and ``icons``."""
    package = Path(__file__).resolve().parent
    shipped = package / "_resources"
    return shipped if shipped.is_dir() else package.parent / "resources"
