"""A source as people cite it: in full, without its title, or in a few words.

The copy that was read may name no authors; then the line begins with where the work
appeared. Nothing is said twice: not the site that is its own author, not the year of
a dated issue.
"""

from typing import Final

from planner.models.evidence.evidence import Source
from planner.services.language.letters import fold
from planner.services.words.speaker import Speaker

_OWN: Final = "own"


def cite(source: Source) -> str:
    """Return one line: authors, title, publication and year, where to find it."""
    return _line(source, source.title)


def cite_untitled(source: Source) -> str:
    """Return the line without the title, for paper that has no room."""
    return _line(source, "")


def cite_in_brief(source: Source) -> str:
    """Return "Burt RK, JAMA 321:165-174, 2019": the first author and the place."""
    first = source.authors.split(",")[0].split(" et al")[0].strip()
    return _dated(", ".join(_distinct(first, source.publication)), source.year)


def how_read(source: Source, speaker: Speaker) -> str:
    """Return when it was read and what of it; and that nothing lasting leads to it.

    News and copies are told as such: a number from there is less sure than its paper.

    Args:
        source: from the list of sources.
        speaker: of the reader's language.
    """
    day = speaker.day_bare(source.accessed)
    told = speaker.say(f"source.{source.reading}", date=day)
    if source.reading == _OWN or source.doi or source.pmid or source.url:
        return told
    return speaker.sentences(told, speaker.say("source.not-named"))


def _line(source: Source, title: str) -> str:
    # No author is left where the publication is its own author.
    *authors, where = _distinct(source.authors, source.publication)
    place, found = _dated(where, source.year), _address(source)
    told = (*authors, title, place) if authors else (place, title)
    line = ". ".join(part.rstrip(".") for part in told if part) + "."
    return f"{line} {found}" if found else line


def _distinct(authors: str, publication: str) -> list[str]:
    """Return both names; the fuller one alone when it begins with the other."""
    if not authors or fold(publication).startswith(fold(authors)):
        return [publication]
    return [authors, publication]


def _dated(words: str, year: int) -> str:
    return f"{words}, {year}" if year and str(year) not in words else words


def _address(source: Source) -> str:
    if source.doi:
        return f"doi {source.doi}."
    return f"PMID {source.pmid}." if source.pmid else source.url
