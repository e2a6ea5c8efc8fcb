"""The words of a text that are explained, as links to their explanation."""

import re
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.ui.glossary_dialog import glossary_entries
from planner.ui.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layouts import column, flow
from planner.ui.widgets.text import small


def terms_in(context: PageContext, text: str) -> tuple[tuple[str, str], ...]:
    """Return id and name of every explained word that stands in a text."""
    texts = context.state.texts
    found = []
    for entry in glossary_entries(context):
        forms = texts.find(f"glossary.{entry.id}.forms") or entry.heading
        pattern = "|".join(re.escape(form) for form in forms.split("|") if form)
        if re.search(rf"(?<!\w)(?:{pattern})", text, re.IGNORECASE):
            found.append((entry.id, entry.heading))
    return tuple(found)


def glossary_links(context: PageContext, text: str) -> QWidget | None:
    """Return "Words explained" with a link a word; None where none is needed."""
    terms = terms_in(context, text)
    if not terms:
        return None
    show = context.frame.show_glossary
    links = (link(name, partial(show, term)) for term, name in terms)
    heading = QCoreApplication.translate("Glossary", "Words explained")
    return column(small(heading), flow(*links, gap=4), gap=2)
