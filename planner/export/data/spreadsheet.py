"""Tables as CSV that a spreadsheet opens as text, never as formulas."""

import csv
import re
from io import StringIO
from typing import Final

from planner.export.lettering.plain_text import clean
from planner.models.document import Table

_BYTE_ORDER_MARK: Final = "\ufeff"
_RISKY: Final = frozenset("=+-@\t\r\n＝＋－＠")  # noqa: RUF001 - wide forms count too
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def spreadsheet(table: Table) -> bytes:
    """Return the table as CSV, its heads in the first row.

    With commas it is as RFC 4180 has it; Excel wants semicolons wherever the system
    writes decimals with a comma.

    Each value stands in quotes; the byte order mark tells spreadsheets that it is
    UTF-8. Marks are left out: the table is expected to say states in words.

    Args:
        table: at least one column.

    Returns:
        UTF-8 with a byte order mark, lines ended by CR LF.
    """
    target = StringIO(newline="")
    writer = csv.writer(
        target,
        delimiter=table.separator,
        quoting=csv.QUOTE_ALL,
        lineterminator="\r\n",
    )
    writer.writerow([safe_cell(column.title) for column in table.columns])
    for row in table.rows:
        writer.writerow([safe_cell(cell.text) for cell in row])
    return (_BYTE_ORDER_MARK + target.getvalue()).encode("utf-8")


def safe_cell(text: str) -> str:
    """Return the text, an apostrophe before it where a spreadsheet would compute.

    That is where it starts, after spaces, with = + - @ (or a tab or line end, which
    programs drop before they look). A plain number such as -4 stays a number. See
    the OWASP notes on "CSV injection".
    """
    if _NUMBER.fullmatch(text):
        return text
    # Looked at before and after cleaning, which drops what stood in front of a sign.
    start = text.lstrip(" \xa0")[:1]
    cleaned = clean(text)
    risky = start in _RISKY or cleaned.lstrip(" \xa0")[:1] in _RISKY
    return f"'{cleaned}" if cleaned and start and risky else cleaned
