"""Reading ease of Spanish and Turkish text, each by its own formula; 100 is easy.

Szigriszt-Pazos for Spanish (thesis, Universidad Complutense de Madrid 1993), read by
the INFLESZ scale of Barrio-Cantalejo and others (An Sist Sanit Navar 2008;31:135-52):
under 40 very hard, 40 to 55 somewhat hard, 55 to 65 normal, 65 to 80 quite easy. What
is handed to patients should have 55 or more.

Ateşman for Turkish (TÖMER Dil Dergisi 1997;58:71-4): under 30 very hard, 30 to 49
hard, 50 to 69 of medium ease, 70 to 89 easy.
"""

import re

from tests.content.words.school_grades import sentence_count, words_of

_SPANISH_GROUP = re.compile(r"[aeiouáéíóúü]+")
_STRONG = re.compile(r"[aeoáéóíú]")
_TURKISH_VOWEL = re.compile(r"[aeıioöuüâîû]")


def szigriszt_pazos(text: str) -> float:
    """Return the perspicuity of a Spanish text."""
    words = words_of(text)
    syllables = sum(map(spanish_syllables, words))
    by_word = 62.3 * syllables / len(words)
    return 206.835 - by_word - len(words) / sentence_count(text)


def atesman(text: str) -> float:
    """Return the readability of a Turkish text."""
    words = words_of(text.replace("İ", "i").replace("I", "ı"))
    syllables = sum(map(turkish_syllables, words))
    by_word = 40.175 * syllables / len(words)
    return 198.825 - by_word - 2.610 * len(words) / sentence_count(text)


def spanish_syllables(word: str) -> int:
    """Count syllables: i and u make none beside another vowel, unless accented."""
    groups = _SPANISH_GROUP.findall(word)
    return max(1, sum(max(1, len(_STRONG.findall(group))) for group in groups))


def turkish_syllables(word: str) -> int:
    """Count syllables: each has one vowel."""
    return max(1, len(_TURKISH_VOWEL.findall(word)))
