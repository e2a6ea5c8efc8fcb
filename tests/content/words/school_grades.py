"""School grades of English text: Flesch-Kincaid and SMOG.

The two formulas stand here because no library on offer does: each release of
``textstat`` either needs ``pkg_resources``, which Python 3.12 has no longer, lays a
package named ``tests`` over ours, or fetches a word list from the network.
"""

import re

import pyphen

_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
_SHORTEST_SENTENCE = 3
_HYPHENS = pyphen.Pyphen(lang="en_US")


def flesch_kincaid_grade(text: str) -> float:
    """Return the US school grade by Kincaid and others (1975), Navy report 8-75."""
    words = words_of(text)
    syllables = sum(syllables_in(word) for word in words)
    return 0.39 * len(words) / sentence_count(text) + (
        11.8 * syllables / len(words) - 15.59
    )


def smog_index(text: str) -> float:
    """Return the school grade by McLaughlin (1969); unsure under thirty sentences."""
    long = sum(syllables_in(word) >= 3 for word in words_of(text))
    return 1.0430 * (30 * long / sentence_count(text)) ** 0.5 + 3.1291


def words_of(text: str) -> list[str]:
    """Split into words: a hyphen joins two into one, an apostrophe stays inside."""
    return re.sub(r"[^\w\s']", "", text.lower()).split()


def sentence_count(text: str) -> int:
    """Count what ends in a stop and has three words or more; at least one."""
    sentences = _SENTENCE.findall(text)
    return max(1, sum(len(words_of(one)) >= _SHORTEST_SENTENCE for one in sentences))


def syllables_in(word: str) -> int:
    """Count the places where a typesetter may break the word, and one."""
    return len(_HYPHENS.positions(word)) + 1
