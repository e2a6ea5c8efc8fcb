"""The shipped content as one object: every question parses only what it needs."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from planner.content.reading.toml_file import open_table
from planner.content.words.phrase_shelf import PhraseShelf
from planner.content.words.texts import (
    ENGLISH,
    ShippedTexts,
    name_problems,
    shipped_languages,
    word_ids,
)
from planner.models.errors import PlannerError
from planner.models.ids import ProtocolId
from planner.paths import resources_folder

if TYPE_CHECKING:
    from pathlib import Path

    from planner.content.decision.decision_aid import ShippedAid
    from planner.content.reading.reader import TomlTable
    from planner.content.timetables.step_reader import KnownNames
    from planner.models.errors import FileProblem
    from planner.models.evidence.content_info import ContentInfo
    from planner.models.evidence.evidence import Drug, Source
    from planner.models.ids import SourceId
    from planner.models.plan.protocol import TreatmentProtocol

# Imports inside methods: the first picture of the window needs words and a protocol at
# most, and every module left out is start-up time saved.


@cache
def shipped_catalog() -> ShippedCatalog:
    """Return the shipped content; the files do not change while the program runs."""
    return ShippedCatalog()


class ShippedCatalog:
    """Everything in ``resources/content``; nothing is read before it is asked for.

    Args:
        folder: another content folder (tests); the shipped one when None.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or resources_folder() / "content"
        self._texts: dict[str, ShippedTexts] = {}
        self.phrases = PhraseShelf(self.folder, self.texts)
        self._protocols: dict[ProtocolId, TreatmentProtocol] = {}

    @cached_property
    def info(self) -> ContentInfo:
        """The date of the content and the date by which to review it."""
        from planner.content.info_file import read_info  # noqa: PLC0415  see above

        return read_info(self._open("info.toml"))

    def sources(self) -> tuple[Source, ...]:
        """Return all sources."""
        return tuple(self._sources.values())

    def find_source(self, source_id: SourceId) -> Source | None:
        """Return a source, or None for a person's own words about theirs."""
        return self._sources.get(source_id)

    def source(self, source_id: SourceId) -> Source:
        """Return a source.

        Raises:
            PlannerError: ``source.unknown``.
        """
        found = self.find_source(source_id)
        if found is None:
            raise PlannerError("source.unknown", id=source_id)
        return found

    def drugs(self) -> tuple[Drug, ...]:
        """Return all disease-modifying drugs the app knows by name."""
        return self._drugs

    @cached_property
    def aid(self) -> ShippedAid:
        """The content of the decision aid."""
        from planner.content.decision.decision_aid import ShippedAid  # noqa: PLC0415  see above

        drugs = frozenset(drug.id for drug in self._drugs)
        return ShippedAid(self.folder, frozenset(self._sources), drugs)

    def glossary_terms(self) -> tuple[str, ...]:
        """Return the ids of the glossary; words under ``glossary``."""
        return tuple(sorted(word_ids(self.texts(), "glossary")))

    def protocol_ids(self) -> tuple[ProtocolId, ...]:
        """Return the ids of the shipped protocols without opening any."""
        found = sorted((self.folder / "protocols").glob("*.toml"))
        return tuple(ProtocolId(path.stem) for path in found)

    def protocols(self) -> tuple[TreatmentProtocol, ...]:
        """Return all shipped protocols."""
        return tuple(self.protocol(name) for name in self.protocol_ids())

    def protocol(self, protocol_id: ProtocolId) -> TreatmentProtocol:
        """Return one shipped protocol; only its own files are opened.

        Raises:
            PlannerError: ``protocol.unknown``.
        """
        known = self._protocols.get(protocol_id)
        if known is None:
            if protocol_id not in self.protocol_ids():
                raise PlannerError("protocol.unknown", id=protocol_id[:60])
            from planner.content.timetables.shipped_protocol import (  # noqa: PLC0415  see above
                ShippedProtocol,
            )

            shipped = ShippedProtocol(self.folder / "protocols", protocol_id)
            known = self._protocols[protocol_id] = shipped.read()
        return known

    def known_names(self) -> KnownNames:
        """Return the names that a person's protocol file may lean on."""
        from planner.content.timetables.step_reader import KnownNames  # noqa: PLC0415  see above

        words = self.texts()
        return KnownNames(
            sources=frozenset(self._sources),
            steps=word_ids(words, "steps"),
            phases=word_ids(words, "phases"),
            examples=word_ids(words, "examples"),
            options=tuple(one.id for one in self.aid.options if one.has_timetable),
        )

    def read_protocol(self, content: str | bytes, file_name: str) -> TreatmentProtocol:
        """Read a person's own protocol file.

        Raises:
            FileRefusedError: with every problem found.
        """
        from planner.content.timetables.own_protocol import (  # noqa: PLC0415  see above
            read_protocol,
        )

        return read_protocol(content, file_name, self.known_names())

    def write_protocol(self, protocol: TreatmentProtocol) -> str:
        """Write a protocol as a file that ``read_protocol`` reads back."""
        from planner.content.timetables.protocol_writer import (  # noqa: PLC0415  see above
            write_protocol,
        )

        return write_protocol(protocol)

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have words, English first."""
        return shipped_languages(self.folder / "text")

    def texts(self, language: str = ENGLISH) -> ShippedTexts:
        """Return the words in a language, with its fallbacks to English."""
        known = self._texts.get(language)
        if known is None:
            known = ShippedTexts(self.folder / "text", language)
            self._texts[language] = known
        return known

    def problems(self) -> tuple[FileProblem, ...]:
        """Read everything and return all that is wrong with it."""
        from planner.content.validation import (  # noqa: PLC0415  see above
            content_problems,
        )

        words = [self.texts(language) for language in self.languages()]
        found = content_problems(self.folder, self.aid, self.known_names(), words)
        names = name_problems(self.folder / "text")
        return (*names, *found, *self.phrases.problems())

    @cached_property
    def _sources(self) -> dict[SourceId, Source]:
        from planner.content.library import read_sources  # noqa: PLC0415  see above

        document = self._open("sources.toml")
        return {source.id: source for source in read_sources(document)}

    @cached_property
    def _drugs(self) -> tuple[Drug, ...]:
        from planner.content.library import read_drugs  # noqa: PLC0415  see above

        return read_drugs(self._open("drugs.toml"))

    def _open(self, name: str) -> TomlTable:
        return open_table(self.folder / name)
