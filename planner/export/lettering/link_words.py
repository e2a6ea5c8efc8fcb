"""Words that lead somewhere: addresses, and numbers of the list of sources."""

import re
from typing import Final

_ADDRESS: Final = re.compile(r"[(\[<]?((?:https?://|www\.)\S+?)[)\]>.,;:]*")
_DOI: Final = re.compile(r"\(?(10\.\d{4,9}/\S+?)[.,;]?")
_PMID: Final = re.compile(r"(\d{5,9})[.,;)]?")
_NUMBERS: Final = re.compile(r"\[(\d{1,4})(?:[-,]\d{1,4})*\][.,;:]?")
_IN_MEDLINE: Final = "PMID"
SOURCE: Final = "source-"
"""Before the number of a source: the name of its place."""


def link_of(word: str, before: str) -> str:
    """Return where a word leads: an address, ``source-13``, or "" for nowhere.

    Args:
        word: without blanks, with the marks that stand around it.
        before: the word before it.
    """
    if not any(one.isdigit() for one in word) and "." not in word:
        return ""
    if found := _ADDRESS.fullmatch(word):
        address = found[1]
        if address.count("(") > address.count(")") and f"{address})" in word:
            address += ")"
        return address if "://" in address else f"https://{address}"
    if found := _NUMBERS.fullmatch(word):
        return f"{SOURCE}{found[1]}"
    if found := _DOI.fullmatch(word):
        return f"https://doi.org/{found[1]}"
    if before == _IN_MEDLINE and (found := _PMID.fullmatch(word)):
        return f"https://pubmed.ncbi.nlm.nih.gov/{found[1]}/"
    return ""
