"""An answer of the comparison: few words, and by a press all that is behind them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.services.views.deciding.comparison import BriefCell, BriefRow
from planner.services.views.deciding.person_chances import PersonChances
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.pages.options.chance_view import cell_view
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card_button import CardButton
from planner.ui.widgets.frames.compare_table import CompareRow
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from planner.ui.widgets.words.joints import in_facts, in_sentences
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, small, strong, title

_LISTS = ("good", "bad")


def brief_row(context: PageContext, known: PersonChances, row: BriefRow) -> CompareRow:
    """Return a row of answers to press."""
    cells = [
        _answer(context, known, row.title, cell, drawn=bool(row.counted))
        for cell in row.cells
    ]
    return CompareRow(row.title, row.counted, cells)


def _answer(
    context: PageContext,
    known: PersonChances,
    question: str,
    cell: BriefCell,
    *,
    drawn: bool,
) -> CardButton:
    name = context.state.texts.get(f"options.{cell.option}.short")
    told = in_sentences(cell.headline, cell.more)
    made = CardButton(
        in_facts(question, name, told),
        lambda: _open(context, known, question, cell),
        edges=(0, 0),
    )
    made.setProperty("kind", "cell")
    made.setProperty("lacks", cell.lacks)
    by_gap(made.box.setSpacing, 2)
    if drawn and cell.filled is not None:
        least, most = cell.filled
        made.box.addWidget(PeoplePicture(least, cell.headline, most, small=True))
    made.box.addWidget(strong(cell.headline))
    # On a bad day words are told by a press; what a number rests on stays beside it.
    if cell.outcome or not look().simple:
        made.box.addWidget(small(cell.more))
    made.box.addStretch(1)
    made.leave_presses()
    return made


def _open(
    context: PageContext, known: PersonChances, question: str, cell: BriefCell
) -> None:
    context.dialogs.run(_AnswerDialog(context, known, question, cell))


class _AnswerDialog(FramedDialog):
    """One answer in full: who was studied, over which time, how surely, and where."""

    def __init__(
        self,
        context: PageContext,
        known: PersonChances,
        question: str,
        cell: BriefCell,
    ) -> None:
        super().__init__(context, question)
        texts = context.state.texts
        self.add(title(texts.get(f"options.{cell.option}.name")))
        shown = [*_in_full(context, known, cell)]
        self.add(*with_words_explained(context, shown))
        self.body.addStretch(1)


def _in_full(
    context: PageContext, known: PersonChances, cell: BriefCell
) -> list[QWidget]:
    texts = context.state.texts
    if cell.outcome:
        return [
            strong(texts.get(f"outcomes.{cell.outcome}.title")),
            small(texts.get(f"outcomes.{cell.outcome}.meaning")),
            cell_view(known.cell(cell.outcome, cell.option), context),
        ]
    shown: list[QWidget] = []
    for row in cell.rows:
        words = texts.get(f"options.{cell.option}.{row}").strip()
        heading = texts.find(f"rows.{row}")
        told = points(*words.splitlines()) if row in _LISTS else body(words)
        shown.append(column(*([strong(heading)] if heading else []), told, gap=4))
    option = context.state.catalog.aid.option(cell.option)
    sources = [context.state.catalog.source(source) for source in option.sources]
    from_where = QCoreApplication.translate("Options", "Where this comes from")
    return [
        *shown,
        strong(from_where),
        source_links(sources, lambda source: context.frame.show_source(source.id)),
    ]
