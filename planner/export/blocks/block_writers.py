"""From blocks of a document to pieces of pages."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from planner.export.blocks.charts import icon_array, icon_row, line_chart
from planner.export.blocks.fact_blocks import cut_out_card, fact_pairs
from planner.export.blocks.picture_strip import picture_strip
from planner.export.blocks.tables import table
from planner.export.blocks.text_blocks import (
    answer_lines,
    bullets,
    heading,
    notice,
    paragraph,
)
from planner.export.blocks.timeline import timeline
from planner.export.drawing.desk import Desk
from planner.export.drawing.pieces import NewPage, Piece
from planner.export.drawing.structure import Element
from planner.models.document import (
    AnswerLines,
    Block,
    BulletList,
    CutOutCard,
    FactPairs,
    Heading,
    IconArray,
    IconRow,
    LineChart,
    Notice,
    PageBreak,
    Paragraph,
    Table,
    Timeline,
)
from planner.models.pictures import PictureStrip


def _new_page(_block: PageBreak, _desk: Desk, _parent: Element) -> list[Piece]:
    return [NewPage(height=0)]


_MAKERS: Final[Mapping[type, Callable[[Any, Desk, Element], list[Piece]]]] = {
    AnswerLines: answer_lines,
    BulletList: bullets,
    CutOutCard: cut_out_card,
    FactPairs: fact_pairs,
    Heading: heading,
    IconArray: icon_array,
    IconRow: icon_row,
    LineChart: line_chart,
    PictureStrip: picture_strip,
    Notice: notice,
    PageBreak: _new_page,
    Paragraph: paragraph,
    Table: table,
    Timeline: timeline,
}


def set_block(block: Block, desk: Desk, parent: Element) -> list[Piece]:
    """Return the pieces of a block, their structure added under ``parent``."""
    return _MAKERS[type(block)](block, desk, parent)
