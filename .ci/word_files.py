"""Hands the words of the program to a translator as PO, and takes them back.

    make translation ARGS="export es es.po"             all words of a language
    make translation ARGS="export es es.po phrases"     phrases, content or window alone
    make translation ARGS="import es es.po"             those that the file has
    make translation ARGS="risky es tr"                 what carries risk, side by side
    make translation ARGS="share es"                    how many of a hundred are there

Each word has as context its key (of the window: its part), the English as id, and as
comment where it stands, what becomes of it (in the window), who speaks, an example with
its fields filled in, for one and for several, and whether it carries risk. What is
fuzzy, empty or made from an older English is not taken in; it is told, and so is all
that the checks find. For the makers: it writes into the sources.
"""

import json
import re
import shutil
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

# Beside this file: it is no package.
from word_places import BUTTON, window_places

from planner.content.catalog import ShippedCatalog
from planner.content.words.phrase_list import read_phrase_list
from planner.paths import resources_folder
from planner.services.language.messages import MessageError, field_names, fill, parse

if TYPE_CHECKING:
    from collections.abc import Callable

PHRASES, CONTENT, WINDOW = "phrases", "content", "window"
_GROUPS: Final = Path(__file__).with_name("word_groups.toml")
_BODY: Final = re.compile(r"^\[(?!language\b)", re.MULTILINE)
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_COUNTS: Final = (3, 1)
_SAMPLES: Final = tomllib.loads(
    Path(__file__).with_name("word_samples.toml").read_text("utf-8")
)
_PLANNER: Final = Path(__file__).resolve().parents[1] / "planner"
_NEW: Final = """\
# The fixed phrases of the papers; which ones: ../phrases.toml.
# Translated by ..., on ...; reviewed by nobody yet. How: docs/translations.md.

[language]
# Whose rules dates, numbers and plurals follow (CLDR).
tag = "{language}"
# Words that the style guide rules out.
forbidden = []

# English abbreviations that have another name.
[language.abbreviations]

"""


class Word(NamedTuple):
    """One text of the program.

    Attributes:
        home: in which files it stands.
        key: dotted; of the window its context and its English.
        context: what a PO file tells it by, beside its English.
        told: in the language, "" where it is missing.
        use: what becomes of it in the window, "" elsewhere.
    """

    home: str
    key: str
    context: str
    english: str
    told: str
    where: str
    speaks: str
    is_risky: bool
    use: str = ""

    @property
    def comments(self) -> tuple[str, ...]:
        """What the translator is told of it."""
        lines = [f"where: {self.where}"]
        if self.use:
            lines.append(f"it is: {self.use}")
        lines.append(f"who speaks: {self.speaks}")
        lines += [f"example: {one}" for one in _examples(self.key, self.english)]
        if self.is_risky:
            lines.append("carries risk: translate twice, without looking")
        return tuple(lines)


class Words:
    """All words of one language.

    Args:
        resources: the folder with ``content`` and ``i18n``.
        language: of the words.
    """

    def __init__(self, resources: Path, language: str) -> None:
        self.language = language
        self.content = resources / "content"
        self.catalog = ShippedCatalog(self.content)
        self.english = self.catalog.texts()
        self.list = read_phrase_list(self.content, self.english)[0]
        self.phrase_file = self.content / "phrases" / f"{language}.toml"
        self.window_file = resources / "i18n" / f"planner_{language}.ts"
        self.english_window = resources / "i18n" / "planner_en.ts"

    def all(self, part: str = "") -> Iterator[Word]:
        """Give the words in the order of their files, those of one home or all."""
        if part in {"", PHRASES}:
            yield from self._phrases(only=part == PHRASES)
        if part in {"", CONTENT}:
            yield from self._content()
        if part in {"", WINDOW}:
            yield from self._window()

    def export(self, target: Path, part: str = "") -> None:
        """Write all words, translated or not, for a translator."""
        tag = self.catalog.texts(self.language).language
        po = Catalog(locale=tag, project="MS Journey Planner", fuzzy=False)
        for word in self.all(part):
            if word.english:  # the empty id is the head of a PO file
                po.add(
                    word.english,
                    word.told,
                    context=word.context,
                    auto_comments=word.comments,
                )
        with target.open("wb") as file:
            write_po(file, po, width=100, omit_header=False)

    def take(self, source: Path, part: str = "") -> list[str]:
        """Write the files anew from a PO, and return what was not taken."""
        with source.open("rb") as file:
            po = read_po(file)
        known = {(one.context, one.english): one for one in self.all(part)}
        contexts = {one.context for one in known.values()}
        taken, left = list[Word](), list[str]()
        for message in filter(lambda one: one.id, po):
            context, told = str(message.context), str(message.string)
            word = known.get((context, str(message.id)))
            if word is None:
                why = "the English has changed since"
                left.append(f"{context}: {why if context in contexts else 'not ours'}")
            elif message.fuzzy or not told:
                left.append(f"{context}: not translated yet")
            else:
                taken.append(word._replace(told=told))
        writers: Mapping[str, Callable[[dict[str, str]], None]] = {
            PHRASES: self._write_phrases,
            CONTENT: self._write_content,
            WINDOW: self._write_window,
        }
        for home, write in writers.items():
            words = {one.key: one.told for one in taken if one.home == home}
            if words:
                write(words)
        return left

    def problems(self) -> list[str]:
        """Return what the checks find in the files as they are now."""
        catalog = ShippedCatalog(self.content)
        return [f"{one.file}: {one.key}: {one.code}" for one in catalog.problems()]

    def _phrases(self, *, only: bool) -> Iterator[Word]:
        if not (only or self.phrase_file.is_file()):
            return
        known = self._known_phrases
        texts = self.catalog.texts(self.language)
        for key, group in self.list.groups.items():
            if only or texts.own(key) is None:
                yield Word(
                    home=PHRASES,
                    key=key,
                    context=key,
                    english=self.english.get(key),
                    told=known.get(key, ""),
                    where=group.where,
                    speaks=group.speaks,
                    is_risky=key in self.list.risky or self._is_risky(key),
                )

    def _content(self) -> Iterator[Word]:
        texts = self.catalog.texts(self.language)
        has_phrases = self.phrase_file.is_file()
        for section in self.english.sections():
            for key in self.english.section_keys(section):
                own = texts.own(key)
                if own is None and has_phrases and key in self.list.groups:
                    continue
                group = self._group("keys", key)
                yield Word(
                    home=CONTENT,
                    key=key,
                    context=key,
                    english=self.english.get(key),
                    told=own or "",
                    where=group["where"],
                    speaks=group["speaks"],
                    is_risky=self._is_risky(key) or key in self.list.risky,
                )

    def _window(self) -> Iterator[Word]:
        told = dict(_window_words(self.window_file))
        places = window_places(_PLANNER)
        for (context, english), _ in _window_words(self.english_window):
            key = f"{context}: {english}"
            group, place = self._group("window", key), places[context, english]
            presses = place.use == BUTTON
            yield Word(
                home=WINDOW,
                key=key,
                context=f"window {context}",
                english=english,
                told=told.get((context, english), ""),
                where=f"{group['where']}: {place.page}",
                use=place.use,
                speaks=group["presses" if presses else "speaks"],
                is_risky=_fits(key.lower(), self._groups["risk"]["window"]),
            )

    def _write_phrases(self, words: dict[str, str]) -> None:
        head = _NEW.format(language=self.language)
        if self.phrase_file.is_file():
            text = self.phrase_file.read_text("utf-8")
            found = _BODY.search(text)
            head = text[: found.start()] if found else text
        words = {**self._known_phrases, **words}
        # What is empty in English is no gap.
        keys = [
            one for one in self.list.groups if one in words or not self.english.get(one)
        ]
        body = _toml({key: words.get(key, "") for key in keys})
        self.phrase_file.write_text(head + body, encoding="utf-8")

    def _write_content(self, words: dict[str, str]) -> None:
        texts = self.catalog.texts(self.language)
        folder = self.content / "text"
        for source in sorted((folder / "en").rglob("*.toml")):
            path = source.relative_to(folder / "en")
            section = path.parts[0].removesuffix(".toml")
            keys = _keys(tomllib.loads(source.read_text("utf-8")))
            told = {key: words.get(f"{section}.{key}") for key in keys}
            if not any(told.values()):
                continue
            kept = {
                key: text
                for key, new in told.items()
                if (text := texts.own(f"{section}.{key}") if new is None else new)
                is not None
            }
            target = folder / self.language / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_toml(kept), encoding="utf-8")

    def _write_window(self, words: dict[str, str]) -> None:
        if not self.window_file.is_file():
            shutil.copy(self.english_window, self.window_file)
        tree = ET.parse(self.window_file)  # noqa: S314  our own file
        tree.getroot().set("language", self.language)
        for context in tree.iter("context"):
            for message in context.iter("message"):
                key = f"{context.findtext('name')}: {message.findtext('source')}"
                place = message.find("translation")
                if key in words and place is not None:
                    place.text = words[key]
                    place.attrib.pop("type", None)
        ET.indent(tree, "    ")
        body = ET.tostring(tree.getroot(), encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        self.window_file.write_text(f"{head}{body}\n", encoding="utf-8")

    @cached_property
    def _known_phrases(self) -> Mapping[str, str]:
        there = self.phrase_file.is_file()
        return self.catalog.phrases.book(self.language).words if there else {}

    @cached_property
    def _groups(self) -> dict[str, dict[str, list[str]]]:
        return tomllib.loads(_GROUPS.read_text("utf-8"))

    def _group(self, kind: str, key: str) -> Mapping[str, str]:
        groups = (one for name, one in self._groups.items() if name != "risk")
        found = next((one for one in groups if _fits(key, one.get(kind, []))), {})
        told = {name: str(found.get(name, "")) for name in ("where", "speaks")}
        return {**told, "presses": str(found.get("presses", told["speaks"]))}

    def _is_risky(self, key: str) -> bool:
        return _fits(key, self._groups["risk"]["keys"])


def _fits(key: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(key, pattern) for pattern in patterns)


def _examples(key: str, english: str) -> tuple[str, ...]:
    """Return a message as a reader may see it, with several and with one of each.

    Nothing where nothing is filled in: the English is its own example.
    """
    names = fields_of(english)
    if not names:
        return ()
    own, message = _SAMPLES["of"].get(key, {}), parse(english)
    counted = {one for one in names if f"{{{one}, plural" in english}
    told = {one: own.get(one) or _SAMPLES["any"].get(one, f"({one})") for one in names}
    shown = (
        fill(message, "en", {**told, **dict.fromkeys(counted, count)})
        for count in _COUNTS[: 2 if counted else 1]
    )
    return tuple(dict.fromkeys(shown))


def fields_of(english: str) -> frozenset[str]:
    """Return the names of the fields of a text; none where it is no message."""
    try:
        return frozenset(field_names(parse(english)))
    except MessageError:
        return frozenset()


def _window_words(file: Path) -> Iterator[tuple[tuple[str, str], str]]:
    if not file.is_file():
        return
    for context in ET.parse(file).iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            place = message.find("translation")
            ready = place is not None and place.get("type") is None
            told = (place.text or "") if place is not None and ready else ""
            yield (
                (context.findtext("name") or "", message.findtext("source") or ""),
                told,
            )


def _keys(table: Mapping[str, object], path: str = "") -> Iterator[str]:
    for name, value in table.items():
        key = f"{path}.{name}" if path else name
        if isinstance(value, dict):
            yield from _keys(value, key)
        elif isinstance(value, str):
            yield key


def _toml(words: Mapping[str, str]) -> str:
    """Write words by their dotted keys, a table for each first part."""
    tables: dict[str, list[str]] = {}
    for key, text in words.items():
        table, _, name = key.rpartition(".")
        told = json.dumps(text, ensure_ascii=False)
        tables.setdefault(table, []).append(f"{_quoted(name)} = {told}")
    bare = tables.pop("", [])
    heads = [
        "\n".join([f"[{'.'.join(map(_quoted, name.split('.')))}]", *rows])
        for name, rows in tables.items()
    ]
    return "\n\n".join(["\n".join(bare), *heads] if bare else heads) + "\n"


def _quoted(name: str) -> str:
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def risky(resources: Path, languages: list[str]) -> str:
    """Return what carries risk, English first, then each language."""
    sides = [Words(resources, one) for one in languages]
    told = [{one.key: one for one in side.all()} for side in sides]
    lines: list[str] = []
    for key, word in told[0].items():
        if word.is_risky and word.english:
            lines += ["", key, f"  en  {word.english}"]
            for side, words in zip(sides, told, strict=True):
                there = words[key].told if key in words else ""
                lines.append(f"  {side.language}  {there or '-'}")
    count = sum(word.is_risky and bool(word.english) for word in told[0].values())
    return "\n".join([f"{count} words carry risk", *lines, ""])


def main(words: list[str]) -> int:
    """Do what the command line says; 1 where something is left to do."""
    resources = resources_folder()
    match words:
        case ["risky", *languages] if languages:
            sys.stdout.write(risky(resources, languages))
            return 0
        case ["share", language]:
            there = [
                bool(one.told)
                for one in Words(resources, language).all()
                if one.english
            ]
            sys.stdout.write(f"{language}: {sum(there)} of {len(there)} words\n")
            return 0 if all(there) else 1
        case ["export" | "import" as how, language, file, *part] if len(part) < 2:  # noqa: PLR2004  one at most
            found = Words(resources, language)
            if how == "export":
                found.export(Path(file), *part)
                return 0
            left = [*found.take(Path(file), *part), *found.problems()]
            sys.stdout.write("".join(f"{line}\n" for line in left))
            return 1 if left else 0
        case _:
            sys.stdout.write(f"{__doc__}\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
