"""Which language a command speaks: the one it is told, else that of the system."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

_WORD: Final = "--language"
_PLAIN: Final = frozenset({"", "C", "POSIX"})
ENGLISH: Final = "en"


def spoken_language(
    arguments: Sequence[str], environment: Mapping[str, str], known: Sequence[str]
) -> str:
    """Return the language of what is printed.

    Args:
        arguments: of the program; they are not parsed yet, as the help of a wrong
            one has a language, too.
        environment: names the system's language as gettext reads it: ``LC_ALL``,
            ``LC_MESSAGES`` or ``LANG``, and before them ``LANGUAGE``, where the
            system has a language at all.
        known: the languages that have words.
    """
    wished = (*_wished(arguments), *_of_the_system(environment))
    return next(iter(spoken_tags(wished, known)), ENGLISH)


def spoken_tags(tags: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """Return those of some tags that are known, "es" for "es-MX" and "es_MX.UTF-8".

    Args:
        tags: as people and systems write them.
        known: names of languages.
    """
    named = (tag.partition(".")[0].partition("@")[0].replace("-", "_") for tag in tags)
    either = (one for name in named for one in (name, name.partition("_")[0]))
    return tuple(one for one in either if one in known)


def _wished(arguments: Sequence[str]) -> Iterator[str]:
    for place, word in enumerate(arguments):
        if word == "--":
            return
        if word.startswith(f"{_WORD}="):
            yield word.removeprefix(f"{_WORD}=")
        elif word == _WORD:
            yield from arguments[place + 1 : place + 2]


def _of_the_system(environment: Mapping[str, str]) -> tuple[str, ...]:
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    told = next(filter(None, (environment.get(name) for name in names)), "")
    if told.partition(".")[0] in _PLAIN:
        return ()
    return (*environment.get("LANGUAGE", "").split(":"), told)
