"""An option in full and options side by side, from one template."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.models.evidence.evidence import Option, Outcome
from planner.models.ids import OptionId
from planner.services.views.deciding.comparison import BriefRow, Comparison, compare
from planner.services.views.deciding.person_chances import PersonChances, chances_for
from planner.services.views.deciding.values import OutcomeRow, spans_differ
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.look import look
from planner.ui.pages.options.brief_cells import brief_row
from planner.ui.pages.options.chance_view import cell_view
from planner.ui.pages.options.folded_rows import FoldedRows
from planner.ui.state.i18n import counted
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
_AT_ONCE: Final = 3
"""So many questions of the comparison on a bad day."""


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
    known = _known(context)
    state = context.state
    heads = [state.texts.get(f"options.{option}.short") for option in options]
    every = state.catalog.aid.outcomes
    drawn = compare(options, known, state.journey, len(every), state.speaker)
    if look().simple:
        return _three_at_a_time(context, known, heads, drawn.rows)
    brief = [brief_row(context, known, row) for row in drawn.rows]
    press = state.texts.get("compared.frames.press")
    table = CompareTable(heads, brief, press)
    parts = with_words_explained(context, [table])
    parts += _folded(context, known, options, drawn)
    if drawn.left_out:
        words = state.texts.say("compared.frames.left-out", count=drawn.left_out)
        parts.append(small(words))
    return column(*parts, gap=8)


def _three_at_a_time(
    context: PageContext,
    known: PersonChances,
    heads: Sequence[str],
    rows: Sequence[BriefRow],
) -> QWidget:
    """Return the first three questions; the others come when they are asked for."""

    def table(shown: Sequence[BriefRow]) -> CompareTable:
        return CompareTable(heads, [brief_row(context, known, row) for row in shown])

    more, _ = _fold_words(len(rows) - _AT_ONCE, 0)
    others = FoldedRows(more, lambda: [table(rows[_AT_ONCE:])])
    first = with_words_explained(context, [table(rows[:_AT_ONCE])])
    return column(*first, others, gap=8)


def _folded(
    context: PageContext,
    known: PersonChances,
    options: Sequence[OptionId],
    drawn: Comparison,
) -> list[QWidget]:
    """Return what goes on from the rows that decide, each kind behind a line."""
    texts = context.state.texts
    heads = [texts.get(f"options.{option}.short") for option in options]
    rows = [
        row
        for row in template_rows(context)
        if any(texts.find(f"options.{option}.{row}") for option in options)
    ]

    def table(outcomes: Sequence[Outcome], words: Sequence[str]) -> list[QWidget]:
        shown = [_outcome_row(context, known, options, one) for one in outcomes]
        shown += [_word_row(context, options, row) for row in words]
        return with_words_explained(context, [CompareTable(heads, shown)])

    more, nobody = _fold_words(len(drawn.known) + len(rows), len(drawn.unknown))
    folds: list[QWidget] = [FoldedRows(more, lambda: table(drawn.known, rows))]
    if drawn.unknown:
        folds.append(FoldedRows(nobody, lambda: table(drawn.unknown, ())))
    return folds


def _fold_words(known: int, unknown: int) -> tuple[str, str]:
    more = QCoreApplication.translate(
        "Options",
        "{count, plural, one {# more row, in full} other {# more rows, in full}}",
    )
    nobody = QCoreApplication.translate(
        "Options",
        "{count, plural, one {# row is} other {# rows are}} not known for any of these",
    )
    return counted(more, count=known), counted(nobody, count=unknown)


def _outcome_row(
    context: PageContext,
    known: PersonChances,
    options: Sequence[OptionId],
    outcome: Outcome,
) -> CompareRow:
    return CompareRow(
        context.state.texts.get(f"outcomes.{outcome.id}.title"),
        _meaning(context, known, options, outcome),
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
