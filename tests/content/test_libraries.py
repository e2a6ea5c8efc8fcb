"""Every package that is installed with the program is named with its licence."""

import re

import pytest

from planner.content.library import shipped_libraries
from tests.places import ROOT

LICENCES = ROOT / "resources" / "licences"
# These ask that their text goes with every copy; of the others the notices do.
WHOLE_TEXTS = {
    "Apache-2.0": "Apache-2.0.txt",
    "LGPL-3.0-only": "LGPL-3.txt",
    "LGPL-3.0-or-later": "LGPL-3.txt",
    "MPL-2.0": "MPL-2.0.txt",
    "OFL-1.1": "OFL-1.1.txt",
}


@pytest.fixture(scope="module")
def libraries():
    return shipped_libraries()


def test_the_list_is_that_of_the_lock(libraries):
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    assert {library.name for library in libraries} == locked


def test_each_licence_that_wants_its_text_passed_on_has_it(libraries):
    for library in libraries:
        for licence in library.licence.split(" OR ")[0].split(" AND "):
            name = WHOLE_TEXTS.get(licence)
            assert name is None or (LICENCES / name).stat().st_size > 1000, library
    # The LGPL is an addition to the GPL, which it names.
    assert (LICENCES / "GPL-3.txt").is_file()


def test_what_is_linked_into_the_driver_has_its_notice_as_the_package_brings_none():
    notice = (LICENCES / "SQLCipher.txt").read_text("utf-8")
    assert "ZETETIC LLC" in notice
    assert "Redistributions in binary form must reproduce" in notice


def test_nothing_ships_under_a_licence_that_would_bind_the_program(libraries):
    assert not [one for one in libraries if one.licence.startswith(("GPL", "AGPL"))]
