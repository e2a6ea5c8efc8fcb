"""An option in full and options side by side, from one template."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.models.evidence.evidence import ChosenCell, Option, Outcome
from planner.models.ids import OptionId
from planner.services.views.deciding.person_chances import PersonChances, chances_for
from planner.services.views.deciding.values import OutcomeRow, spans_differ
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.look import look
from planner.ui.pages.options.chance_view import cell_view
from planner.ui.pages.options.unknown_rows import UnknownRows
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.compare_table import CompareRow, CompareTable
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, small, strong

_LISTS = ("good", "bad")
_DECIDE = (
    "no-activity-5y",
    "death",
    "days",
    "periods-return",
    "sperm-return",
    "cost",
    "evidence",
)
"""What most people ask first: quiet years, death, time away, children, money, proof."""
_SIMPLE_ROWS = ("what", "good", "bad", "follow-up")


def template_rows(context: PageContext) -> tuple[str, ...]:
    """Return the rows of the template in their one order."""
    keys = context.state.catalog.texts("en").section_keys("rows")
    names = tuple(key.removeprefix("rows.") for key in keys)
    return tuple(name for name in names if name != "chances")


def proof(context: PageContext, option: Option) -> QWidget:
    """Return in words how an option was tested and what was found."""
    return small(context.state.texts.get(f"options.{option.id}.proof"))


def option_detail(context: PageContext, option: OptionId) -> list[QWidget]:
    """Return all rows of an option, its chances, its words and its sources."""
    texts = context.state.texts
    found = context.state.catalog.aid.option(option)
    cards: list[QWidget] = []
    for row in template_rows(context):
        words = texts.find(f"options.{option}.{row}")
        if words is None or row in _LISTS:
            continue
        cards.append(Card(texts.get(f"rows.{row}")).add(body(words)))
    good_and_bad = _good_and_bad(context, option)
    if good_and_bad is not None:
        cards.insert(min(len(cards), 5), good_and_bad)
    if found.plannable:
        cards.append(_chances(context, found))
    return [*with_words_explained(context, cards), _sources(context, found)]


def side_by_side(context: PageContext, options: Sequence[OptionId]) -> QWidget:
    """Return two to four options in one table; no cell is ever empty.

    Args:
        context: what pages have.
        options: from left to right.
    """
    texts = context.state.texts
    known = _known(context)
    heads = [texts.get(f"options.{option}.short") for option in options]
    told, unknown = list[Outcome](), list[Outcome]()
    for outcome in known.outcomes:
        is_told = any(is_known(known.cell(outcome.id, one)) for one in options)
        (told if is_told else unknown).append(outcome)
    plain = _SIMPLE_ROWS if look().simple else template_rows(context)
    rows = {
        outcome.id: _outcome_row(context, known, options, outcome) for outcome in told
    } | {
        row: _word_row(context, options, row)
        for row in plain
        if any(texts.find(f"options.{option}.{row}") for option in options)
    }
    order = [*(row for row in _DECIDE if row in rows), *rows]
    table = CompareTable(heads, [rows[row] for row in dict.fromkeys(order)])
    if not unknown:
        return table
    more = [_outcome_row(context, known, options, outcome) for outcome in unknown]
    return column(table, UnknownRows(heads, more), gap=14)


def is_known(chosen: ChosenCell) -> bool:
    """Whether anything is told in a cell, of whomever it is."""
    return bool(chosen.shown or chosen.others or chosen.remarks or chosen.other_remarks)


def _outcome_row(
    context: PageContext,
    known: PersonChances,
    options: Sequence[OptionId],
    outcome: Outcome,
) -> CompareRow:
    return CompareRow(
        context.state.texts.get(f"outcomes.{outcome.id}.title"),
        "" if look().simple else _meaning(context, known, options, outcome),
        [cell_view(known.cell(outcome.id, one), context) for one in options],
    )


def _word_row(
    context: PageContext, options: Sequence[OptionId], row: str
) -> CompareRow:
    words = [_words(context, option, row) for option in options]
    return CompareRow(context.state.texts.get(f"rows.{row}"), "", words)


def _known(context: PageContext) -> PersonChances:
    state = context.state
    return chances_for(state.catalog.aid, state.journey.profile, state.today())


def _meaning(
    context: PageContext,
    known: PersonChances,
    options: Sequence[OptionId],
    outcome: Outcome,
) -> str:
    """Return what is counted, and that it was counted over different times."""
    texts = context.state.texts
    meaning = texts.get(f"outcomes.{outcome.id}.meaning")
    cells = tuple(known.cell(outcome.id, option) for option in options)
    row = OutcomeRow(outcome=outcome.id, cells=cells)
    if not spans_differ(row):
        return meaning
    return in_sentences(meaning, texts.get("chances.frames.spans-differ"))


def _words(context: PageContext, option: OptionId, row: str) -> QWidget:
    words = context.state.texts.find(f"options.{option}.{row}")
    if words is None:
        return strong(context.state.texts.get("chances.frames.not-known"))
    return points(*words.strip().splitlines()) if row in _LISTS else body(words)


def _good_and_bad(context: PageContext, option: OptionId) -> QWidget | None:
    texts = context.state.texts
    if texts.find(f"options.{option}.good") is None:
        return None
    return SideBySide(
        *(
            Card(texts.get(f"rows.{row}")).add(
                points(*texts.get(f"options.{option}.{row}").strip().splitlines())
            )
            for row in _LISTS
        )
    )


def _chances(context: PageContext, option: Option) -> Card:
    texts = context.state.texts
    known = _known(context)
    card = Card(texts.get("rows.chances")).spaced(14)
    for outcome in known.outcomes:
        card.add(
            strong(texts.get(f"outcomes.{outcome.id}.title")),
            cell_view(known.cell(outcome.id, option.id), context),
        )
    return card


def _sources(context: PageContext, option: Option) -> Card:
    heading = QCoreApplication.translate("Options", "Where this comes from")
    found = [context.state.catalog.source(source) for source in option.sources]
    card = Card(heading)
    return card.add(
        source_links(found, lambda source: context.frame.show_source(source.id))
    )
