"""Papers in the language of a clinic, beside the patient's own.

The doctor's sheet, the emergency card, the visit sheet and the hand-over are made of
fixed phrases and of what the patient wrote; they can be printed in any language that
has all phrases. What the patient wrote stays as it is, marked with its language.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from planner.models.document import PlanDocument, SheetsBeside
from planner.models.errors import FileRefusedError, PlannerError
from planner.models.structs import replace
from planner.services.language.countries import language_name
from planner.services.language.messages import UNTRANSLATED
from planner.services.ports import Catalog
from planner.services.words.speaker import Speaker

_WHOLE: Final = 100


def paper_languages(catalog: Catalog) -> tuple[str, ...]:
    """Return the languages in which a paper can be printed, those with all texts first.

    Args:
        catalog: the shipped content.
    """
    whole = catalog.languages()
    books = (one for one in catalog.phrases.languages() if one not in whole)
    ready = (one for one in books if catalog.phrases.book(one).share == _WHOLE)
    return (*whole, *ready)


def clinic_speaker(catalog: Catalog, language: str, written_in: str) -> Speaker:
    """Return the words for a paper in a language.

    Args:
        catalog: the shipped content.
        language: of the paper, such as "es".
        written_in: the language in which the patient wrote, "" for the same one.

    Raises:
        PlannerError: ``language.unknown``, ``language.incomplete`` below 100 of a
            hundred phrases: no paper is printed half translated.
        FileRefusedError: the file of the language has faults.
    """
    whole, books = catalog.languages(), catalog.phrases.languages()
    written = "" if written_in == language else written_in
    if language in whole:
        return Speaker(catalog.texts(language), written)
    if language not in books:
        raise unknown_language(language, (*whole, *books))
    book = catalog.phrases.book(language)
    if 0 < book.share < _WHOLE:
        told = language_name(language, language)
        share = str(book.share)
        raise PlannerError("language.incomplete", language=told, share=share)
    problems = book.problems()
    if problems:
        raise FileRefusedError(f"{language}.toml", problems)
    return Speaker(book, written)


def unknown_language(language: str, known: Iterable[str]) -> PlannerError:
    """Return the refusal of a language that there are no words in.

    Args:
        language: as it was asked for.
        known: those there are.
    """
    allowed = ", ".join(known)
    return PlannerError("language.unknown", language=language, allowed=allowed)


def refuse_untranslated(document: PlanDocument, language: str) -> None:
    """Refuse a document that holds a phrase its language lacks.

    Raises:
        PlannerError: ``language.not-this-paper``.

    Args:
        document: in the language of a clinic.
        language: for the sentence.
    """
    if any(UNTRANSLATED in text for text in _texts(document)):
        told = language_name(language, language)
        raise PlannerError("language.not-this-paper", language=told)


def with_beside(own: PlanDocument, theirs: PlanDocument) -> PlanDocument:
    """Return the document with its sheets in the language of the clinic before its own.

    Args:
        own: in the language of the patient.
        theirs: the same sheets in the language of the clinic.
    """
    beside = SheetsBeside(
        language=theirs.language,
        page_label=theirs.page_label,
        note=theirs.note,
        words=theirs.words,
        sheets=theirs.sheets,
    )
    return replace(own, beside=beside)


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, Struct):
        for name in node.__struct_fields__:
            yield from _texts(getattr(node, name))
