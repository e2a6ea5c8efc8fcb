"""A link to a source: its number or short name, opened in full on request."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.models.evidence.evidence import Source
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layout.layouts import flow

_INITIALS: Final = 3


def source_links(
    sources: Iterable[Source], opened: Callable[[Source], None]
) -> QWidget:
    """Return one link a source, each meaningful on its own."""
    return flow(*(_link(source, opened) for source in sources), gap=4)


def short_name(source: Source) -> str:
    """Return "Burt 2019": the first author without initials, and the year.

    Returns:
        The name whole: a link goes on in the next line where it is long.
    """
    first = source.lead.split(",")[0].split(";")[0].split(" et al")[0].strip()
    words = first.split()
    if len(words) > 1 and words[-1].isupper() and len(words[-1]) <= _INITIALS:
        words.pop()
    name = " ".join(words)
    return f"{name} {source.year}" if source.year else name


def _link(source: Source, opened: Callable[[Source], None]) -> QWidget:
    words = QCoreApplication.translate("Sources", "Source: {name}").format(
        name=short_name(source)
    )
    return link(words, lambda: opened(source))
