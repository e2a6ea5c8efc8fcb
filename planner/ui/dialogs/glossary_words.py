"""The words of a text that are explained, as links to their explanation."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from planner.services.words.glossary import find_terms, read_entries, read_forms
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.text import small


def glossary_links(context: PageContext, text: str) -> QWidget | None:
    """Return "Words explained" with a link a word; None where none is needed."""
    explained = ExplainedWords(context)
    terms = explained.terms(text)
    return explained.links(terms) if terms else None


class ExplainedWords:
    """Finds the explained words of texts; a text that was searched stays known."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self._known: dict[str, tuple[str, ...]] = {}

    def terms(self, text: str) -> tuple[str, ...]:
        """Return the ids of the terms that stand in a text."""
        known = self._known.get(text)
        if known is None:
            state = self._context.state
            forms = read_forms(state.catalog.glossary_terms(), state.texts)
            known = tuple(use.term for use in find_terms(text, forms))
            self._known[text] = known
        return known

    def links(self, terms: Iterable[str]) -> QWidget:
        """Return "Words explained" with a link for each term."""
        show = self._context.frame.show_glossary
        entries = read_entries(terms, self._context.state.texts)
        links = (link(entry.term, partial(show, entry.id)) for entry in entries)
        heading = QCoreApplication.translate("Glossary", "Words explained")
        return column(small(heading), flow(*links, gap=16), gap=2)


def with_words_explained(
    context: PageContext, widgets: Iterable[QWidget]
) -> list[QWidget]:
    """Return the widgets, and beneath them links to the terms that stand in them."""
    shown = list(widgets)
    return [*shown, *words_explained(context, shown)]


def words_explained(
    context: PageContext, widgets: Iterable[QWidget]
) -> tuple[QWidget, ...]:
    """Return links to the terms in widgets' labels and answers, in a row, if any."""
    words = [
        one.text()
        for widget in widgets
        for kind in (QLabel, QRadioButton)
        for one in (widget, *widget.findChildren(kind))
        if isinstance(one, kind)
    ]
    links = glossary_links(context, " \n ".join(words))
    return () if links is None else (links,)
