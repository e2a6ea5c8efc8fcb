"""Units as laboratories write them have the codes of UCUM, or none."""

import pytest

from planner.export.data.units import ucum_of


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("g/l", "g/L"),
        ("g / L", "g/L"),
        ("mg/dl", "mg/dL"),
        ("\N{MICRO SIGN}mol/l", "umol/L"),
        ("\N{GREEK SMALL LETTER MU}mol/L", "umol/L"),
        ("U/l", "U/L"),
        ("IU/ml", "[IU]/mL"),
        ("mIU/l", "m[IU]/L"),
        ("UI/ml", "[IU]/mL"),
        ("mUI/l", "m[IU]/L"),
        ("I.E./l", "[IU]/L"),
        ("10^9/l", "10*9/L"),
        ("x 10^9/l", "10*9/L"),
        ("\N{MULTIPLICATION SIGN}10\N{SUPERSCRIPT NINE}/L", "10*9/L"),
        ("10**12/L", "10*12/L"),
        ("10^3/\N{MICRO SIGN}l", "10*3/uL"),
        ("G/l", "10*9/L"),
        ("/\N{MICRO SIGN}l", "/uL"),
        ("/nl", "/nL"),
        ("%", "%"),
        ("\N{DEGREE SIGN}C", "Cel"),
        ("mmHg", "mm[Hg]"),
        ("ml/min/1.73 m\N{SUPERSCRIPT TWO}", "mL/min/{1.73_m2}"),
        ("index", "{index}"),
        ("{score}", "{score}"),
    ],
)
def test_what_is_surely_the_same_has_its_code(written, code):
    assert ucum_of(written) == code


@pytest.mark.parametrize(
    "written",
    ["", "glasses", "g", "M/l", "gl", "l", "units", "g/l?", "109/lx", "Mg/l", "MOL/L"],
)
def test_what_could_be_something_else_has_none(written):
    """Capital letters count: a gram is no thousand million cells."""
    assert ucum_of(written) in {"", "g"}
