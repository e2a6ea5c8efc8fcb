"""How the options do on what matters, and where two people differ."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.models.person.decision import Rating, Voice
from planner.services.language.letters import inside_sentence
from planner.services.ports import Texts
from planner.services.views.deciding.comparison import picture_rows
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.values import (
    draw_picture,
    find_differences,
)
from planner.ui.pages.options.brief_cells import brief_row
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.compare_table import CompareTable
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.joints import in_points, with_label
from planner.ui.widgets.words.text import body, quiet

_MOST_COLUMNS = 4
_HEAD_SHARE = 4
"""Wider than in a table of six rows: what a row means stands in few lines, and the
three of them on one screen."""


def rating_words(texts: Texts) -> Mapping[Rating, str]:
    """Return the words of the five choices and of "not sure"."""
    return {
        rating: texts.get(
            "values.rating-not-sure"
            if rating is Rating.NOT_SURE
            else f"values.rating-{rating.value}"
        )
        for rating in Rating
    }


def picture_parts(context: PageContext, voice: Voice) -> list[QWidget]:
    """Return the picture of a voice, and where a second person answers otherwise."""
    parts: list[QWidget]
    if voice.top:
        parts = [picture(context, voice)]
    else:
        words = QCoreApplication.translate(
            "ValuesPage", "You have not picked anything yet."
        )
        parts = [Card().add(body(words))]
    second = context.state.journey.decision.second
    if second is not None:
        parts.append(differences_card(context, second))
    return parts


def picture(context: PageContext, voice: Voice) -> QWidget:
    """Return the options across and the person's top items down, unweighed."""
    state = context.state
    texts = state.texts
    chosen = state.journey.decision.compared
    options = [
        option
        for option in state.catalog.aid.options
        if option.plannable and (not chosen or option.id in chosen)
    ][:_MOST_COLUMNS]
    known = chances_for(state.catalog.aid, state.journey.profile, state.today())
    drawn = draw_picture(voice, state.catalog.aid.value_items, options, known)
    heads = [texts.get(f"options.{option}.short") for option in drawn.options]
    tables: list[QWidget] = []
    if not chosen:
        words = QCoreApplication.translate(
            "Values",
            "These are the first four options. Choose which to show on the page “Your"
            " options”.",
        )
        tables.append(quiet(words))
    rows = picture_rows(drawn, drawn.options, state.speaker)
    press = texts.get("compared.frames.press")
    shown = [brief_row(context, known, row) for row in rows]
    tables.append(CompareTable(heads, shown, press, _HEAD_SHARE))
    if any(cell.filled for row in rows for cell in row.cells):
        tables.append(quiet(texts.get("compared.frames.legend")))
    return column(*tables, gap=14)


def differences_card(context: PageContext, second: Voice) -> Card:
    """Return the items that two people rated differently, widest gap first."""
    state = context.state
    texts = state.texts
    mine = state.journey.decision.mine
    language = state.speaker.language
    words = {
        rating: inside_sentence(word, language)
        for rating, word in rating_words(texts).items()
    }
    unrated = QCoreApplication.translate("Values", "not answered")
    them = second.name or QCoreApplication.translate("Values", "second person")
    me = QCoreApplication.translate("Values", "you")
    rows = [
        (
            texts.get(f"values.{one.item}.title"),
            in_points(
                *(
                    with_label(who, unrated if rating is None else words[rating])
                    for who, rating in ((me, one.mine), (them, one.theirs))
                )
            ),
        )
        for one in find_differences(mine, second, state.catalog.aid.value_items)
    ]
    card = Card(texts.get("guidance.second-title"))
    card.add(body(texts.get("guidance.second-body")))
    if not rows:
        same = QCoreApplication.translate("Values", "You answered the same everywhere.")
        return card.add(body(same))
    return card.add(FactGrid(rows))
