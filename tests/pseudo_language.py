"""A made-up language: English with other letters, its braces as they were."""

import json
import shutil
import string
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from planner.paths import resources_folder
from planner.services.language.messages import Count, Fork, parse
from planner.ui.state.i18n import Languages
from tests.places import ROOT

TOOLS = Path(sys.executable).parent
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשתאבגד"
_IN_HEBREW = str.maketrans(string.ascii_letters, _HEBREW * 2)


def in_hebrew_letters(text):
    """English words in the letters of Hebrew: nobody reads it, it runs left."""
    return said_otherwise(text, lambda words: words.translate(_IN_HEBREW))


def gathered(target):
    """The words of the window, as ``make words`` gathers them."""
    sources = sorted(
        str(path.relative_to(ROOT))
        for folder in ("planner/ui", "planner/app")
        for path in (ROOT / folder).rglob("*.py")
    )
    options = ("-silent", "-locations", "none", "-no-obsolete")
    similar = ("-disable-heuristic", "similartext")
    tool = str(TOOLS / "pyside6-lupdate")
    subprocess.run(
        [tool, *options, *similar, *sources, "-ts", str(target)], cwd=ROOT, check=True
    )
    return ET.parse(target)  # noqa: S314  our own file


def window_language(folder, name, change):
    """The languages of a window that speaks a made-up one, too."""
    source = folder / f"planner_{name}.ts"
    tree = gathered(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.text = change(message.findtext("source"))
        translation.attrib.pop("type", None)
    tree.write(source, encoding="utf-8")
    subprocess.run(
        [str(TOOLS / "pyside6-lrelease"), "-silent", str(source)], check=True
    )
    return Languages(folder)


def content_language(content, name, change):
    """Copy the shipped content and say all of it in a made-up language, too."""
    shutil.copytree(resources_folder() / "content", content)
    english = content / "text" / "en"
    for file in english.rglob("*.toml"):
        target = content / "text" / name / file.relative_to(english)
        target.parent.mkdir(parents=True, exist_ok=True)
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        target.write_text("\n".join(_lines_of(table, change)), encoding="utf-8")


def _lines_of(table, change, path=()):
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _lines_of(value, change, (*path, key))
        else:
            name = ".".join(map(json.dumps, (*path, key)))
            told = change(value) if isinstance(value, str) else value
            yield f"{name} = {json.dumps(told, ensure_ascii=False)}"


def said_otherwise(text, change):
    """The text with its words changed, ready to be read as a message again."""
    return "".join(_written(part, change) for part in parse(text))


def _written(part, change):
    if isinstance(part, str):
        return change(part)
    if isinstance(part, Count):
        return "#"
    if not isinstance(part, Fork):
        return f"{{{part.name}}}"
    kind = "plural" if part.by_count else "select"
    branches = " ".join(
        f"{key} {{{''.join(_written(one, change) for one in branch)}}}"
        for key, branch in part.branches.items()
    )
    return f"{{{part.name}, {kind}, {branches}}}"
