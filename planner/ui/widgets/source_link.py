"""A link to a source: its number or short name, opened in full on request."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.models.evidence import Source
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layouts import flow


def source_links(
    sources: Iterable[Source], opened: Callable[[Source], None]
) -> QWidget:
    """Return one link a source, each meaningful on its own."""
    return flow(*(_link(source, opened) for source in sources), gap=4)


def short_name(source: Source) -> str:
    """Return "Burt 2019": the first author and the year."""
    first = source.authors.split(",")[0].split(" et al")[0].strip() or source.id
    return f"{first} {source.year}" if source.year else first


def _link(source: Source, opened: Callable[[Source], None]) -> QWidget:
    words = QCoreApplication.translate("Sources", "Source: {name}").format(
        name=short_name(source)
    )
    return link(words, lambda: opened(source))
