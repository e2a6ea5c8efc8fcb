"""The map in ``docs/scheduling.md``: it leaves no file out and names what is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCHEDULING = ROOT / "planner" / "scheduling"
DOCS = (ROOT / "docs" / "scheduling.md").read_text(encoding="utf-8")
MODULES = {
    str(path.relative_to(SCHEDULING))
    for path in SCHEDULING.rglob("*.py")
    if path.name != "__init__.py"
}


def test_every_file_of_scheduling_is_named_in_its_document():
    missing = {
        name
        for name in MODULES
        if f"`{name}`" not in DOCS and f"`{Path(name).name}`" not in DOCS
    }
    assert missing == set()


def test_every_file_that_the_document_names_exists():
    named = set(re.findall(r"`([\w/]+\.py)`", DOCS))
    known = MODULES | {Path(name).name for name in MODULES}
    outside = {name for name in named - known if not (ROOT / name).is_file()}
    assert outside == set()


def test_every_name_in_the_table_is_a_name_of_the_files_beside_it():
    rows = re.findall(r"^\| [^|]+ \|([^|]+)\|([^|]+)\|$", DOCS, re.MULTILINE)
    told = [
        (name, re.findall(r"`([\w/]+\.py)`", files))
        for files, names in rows
        for name in re.findall(r"`(\w+)`", names)
    ]
    assert len(told) > 30
    for name, files in told:
        text = "".join(
            (SCHEDULING / file).read_text(encoding="utf-8") for file in files
        )
        assert re.search(rf"^ *(class |def )?{name}\b", text, re.MULTILINE), name
