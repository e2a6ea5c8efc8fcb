"""Compiles the window's words for the program: `.ts`, in git, to `.qm`, which is not.

A word that is not translated becomes the English one with a mark behind it, seen and
read aloud, as the content does it; how many of a hundred are there goes along. Only
what is older than its source is made. English is the source and is never compiled.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError

FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "i18n"
FOREIGN: Final = "\N{NO-BREAK SPACE}[EN]"
_TOOL: Final = Path(sys.executable).parent / "pyside6-lrelease"
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_FIELD: Final = re.compile(r"\{\w+\}")


def compile_words(source: Path) -> None:
    """Write the `.qm` beside a `.ts`, whole: what is missing is marked English."""
    tree = ET.parse(source)  # noqa: S314  our own file
    messages = list(tree.iter("message"))
    there = sum(map(_is_translated, messages))
    for message in messages:
        if not _is_translated(message):
            _set(message, _marked(message.findtext("source") or ""))
    # Asked for by `Languages`; no words of the window.
    context = ET.SubElement(tree.getroot(), "context")
    ET.SubElement(context, "name").text = "Languages"
    share = str(100 * there // len(messages))
    facts = (("share", share), ("tag", _tag(source)), ("name", _own_name(source)))
    for name, told in facts:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = name
        ET.SubElement(message, "translation").text = told
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / source.name
        tree.write(whole, encoding="utf-8", xml_declaration=True)
        made = whole.with_suffix(".qm")
        subprocess.run([_TOOL, "-silent", whole, "-qm", made], check=True)  # noqa: S603  our own tool and files
        # Renamed into place: a program that starts meanwhile never reads half of it.
        beside = source.with_suffix(".qm.new")
        beside.write_bytes(made.read_bytes())
        beside.replace(source.with_suffix(".qm"))


def is_old(source: Path) -> bool:
    """Tell whether the `.qm` of a `.ts` is missing, or older than it or this script."""
    made = source.with_suffix(".qm")
    if not made.is_file():
        return True
    newest = max(one.stat().st_mtime_ns for one in (source, Path(__file__)))
    return made.stat().st_mtime_ns <= newest


def _tag(source: Path) -> str:
    """Return whose habits dates and numbers follow, as on papers in the language."""
    language = source.stem.removeprefix("planner_")
    phrases = FOLDER.parent / "content" / "phrases" / f"{language}.toml"
    if not phrases.is_file():
        return language
    return str(tomllib.loads(phrases.read_text("utf-8"))["language"]["tag"])


def _own_name(source: Path) -> str:
    """Return what the language calls itself: the first picture has no time to ask."""
    language = source.stem.removeprefix("planner_")
    try:
        name = Locale.parse(language).get_display_name(language) or language
    except UnknownLocaleError:
        name = language
    return name[:1].upper() + name[1:]


def _is_translated(message: ET.Element) -> bool:
    told = message.find("translation")
    return told is not None and bool(told.text) and told.get("type") is None


def _set(message: ET.Element, text: str) -> None:
    told = message.find("translation")
    if told is None:
        told = ET.SubElement(message, "translation")
    told.text = text
    told.attrib.pop("type", None)


def _marked(text: str) -> str:
    """Mark words; a joint, a number or a sign is in no language."""
    return f"{text}{FOREIGN}" if _WORD.search(_FIELD.sub(" ", text)) else text


def main() -> None:
    """Compile every language whose words are newer than what was made of them."""
    made = set(FOLDER.glob("planner_*.qm"))
    for source in sorted(FOLDER.glob("planner_*.ts")):
        made.discard(source.with_suffix(".qm"))
        if source.stem != "planner_en" and is_old(source):
            compile_words(source)
    for left_over in made:  # of a language that is no more
        left_over.unlink()


if __name__ == "__main__":
    main()
