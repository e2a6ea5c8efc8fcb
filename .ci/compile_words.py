"""Compiles the window's words for the program: `.ts`, in git, to `.qm`, which is not.

A word that is not translated becomes the English one with a mark behind it, seen and
read aloud, as the content does it; how many of a hundred are there goes along. One that
cannot be said (a plural that the language lacks, a field too many) is told with file,
part and words, and counts as missing. A file that is no XML, or that is called by no
language, is told, too, and makes none. Only what is older than its source is made.
English is never compiled.
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

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from planner.content.words.texts import is_language  # noqa: E402  not installed
from planner.services.language.message_checks import (  # noqa: E402  not installed
    field_findings,
    message_findings,
)

FOLDER: Final = ROOT / "resources" / "i18n"
FOREIGN: Final = "\N{NO-BREAK SPACE}[EN]"
_TOOL: Final = Path(sys.executable).parent / "pyside6-lrelease"
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_FIELD: Final = re.compile(r"\{\w+\}")


def compile_words(source: Path) -> list[str]:
    """Write the `.qm` beside a `.ts`, whole: what is missing is marked English.

    Returns:
        What is wrong with single words, each with its file and part.
    """
    tree = ET.parse(source)  # noqa: S314  our own file
    messages = list(tree.iter("message"))
    wrong = _leave_out_wrong(source, tree)
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
    return wrong


def _leave_out_wrong(source: Path, tree: "ET.ElementTree[ET.Element]") -> list[str]:
    """Take out each translation that cannot be said, and tell it."""
    told: list[str] = []
    tag = _tag(source)
    for context in tree.iter("context"):
        for message in filter(_is_translated, context.iter("message")):
            english = message.findtext("source") or ""
            text = message.findtext("translation") or ""
            found = (*message_findings(text, tag), *field_findings(text, english))
            place = f"{source.name}: {context.findtext('name')}: {english}"
            told += [f"{place}: {code} {dict(details)}" for code, details in found]
            if found:
                _set(message, "")
    return told


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


def compile_all(folder: Path) -> list[str]:
    """Compile every language whose words are newer than what was made of them.

    Args:
        folder: holds the `.ts` files.

    Returns:
        What is wrong in them; the other languages, and other words, are made.
    """
    wrong: list[str] = []
    made = set(folder.glob("planner_*.qm"))
    for source in sorted(folder.glob("planner_*.ts")):
        if source.stem == "planner_en":
            continue
        if not is_language(source.stem.removeprefix("planner_")):
            wrong.append(f"{source.name}: not the name of a language, left out")
            continue
        try:
            if is_old(source):
                wrong += compile_words(source)
            made.discard(source.with_suffix(".qm"))
        except ET.ParseError as error:
            wrong.append(f"{source.name}: no XML, left out: {error}")
    for left_over in made:  # of a language that is no more
        left_over.unlink()
    return wrong


if __name__ == "__main__":
    sys.stderr.write("".join(f"{line}\n" for line in compile_all(FOLDER)))
