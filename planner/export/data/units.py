"""Units as laboratories write them, and their codes of UCUM (unitsofmeasure.org).

Only what is surely the same has a code: a unit that is not known here is told as it was
written, without one. Nothing is converted. Capital letters count: "g/l" is grams, "G/l"
a thousand million cells.
"""

import re
from collections.abc import Mapping
from typing import Final

_WRITTEN: Final = (
    "% /L /nL /uL 10*12/L 10*3/uL 10*6/L 10*6/uL 10*9/L cm d fL fmol g g/L g/dL "
    "h kU/L kg kg/m2 m mL/min mU/L mg mg/L mg/dL mg/g mg/mmol min mm mm/h mmol/L "
    "mmol/mol mosm/kg ng/L ng/dL ng/mL nmol/L pg pg/mL pmol/L s U/L U/mL uU/mL "
    "ug/L ug/dL ug/mL umol/L "
)
_SAME: Final = frozenset(_WRITTEN.split())
"""Units whose code is what is written, once it is written in one way."""
_OTHER: Final[Mapping[str, str]] = {
    "{score}": "{score}",
    "score": "{score}",
    "index": "{index}",
    "ratio": "{ratio}",
    "IU/L": "[IU]/L",
    "IU/mL": "[IU]/mL",
    "kIU/L": "k[IU]/L",
    "mIU/L": "m[IU]/L",
    "mIU/mL": "m[IU]/mL",
    "uIU/mL": "u[IU]/mL",
    "G/L": "10*9/L",
    "Gpt/L": "10*9/L",
    "T/L": "10*12/L",
    "Tpt/L": "10*12/L",
    "K/uL": "10*3/uL",
    "cells/uL": "{cells}/uL",
    "cells/mm3": "{cells}/mm3",
    "/mm3": "/mm3",
    "copies/mL": "{copies}/mL",
    "mL/min/1.73m2": "mL/min/{1.73_m2}",
    "mmHg": "mm[Hg]",
    "\N{DEGREE SIGN}C": "Cel",
}
_RAISED: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_POWER: Final = re.compile(r"^[x\N{MULTIPLICATION SIGN}*]?10[\^*]{0,2}(\d{1,2})(?=/)")
_LITRE: Final = re.compile(r"(?<=[/dmun])l(?=$|/)|(?<=^[dmun])l")
_INTERNATIONAL: Final = re.compile(r"(?<![A-Za-z])([kmu]?)(?:UI|IE|I\.E\.|I\.U\.)(?=/)")


def ucum_of(unit: str) -> str:
    """Return the UCUM code of a unit as a laboratory writes it, "" for one not known.

    Args:
        unit: "g/l", "10^9/l", "umol/l" or with its Greek letter, "UI/ml".
    """
    told = "".join(unit.split()).translate(_RAISED)
    told = told.replace("\N{MICRO SIGN}", "u").replace("\N{GREEK SMALL LETTER MU}", "u")
    told = _LITRE.sub("L", told)
    told = _INTERNATIONAL.sub(r"\1IU", told)
    told = _POWER.sub(r"10*\1", told)
    return told if told in _SAME else _OTHER.get(told, "")
