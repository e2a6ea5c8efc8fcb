"""Papers in the language of a clinic, beside the patient's own.

The doctor's sheet, the emergency card, the visit sheet and the hand-over are made of
fixed phrases and of what the patient wrote; they can be printed in any language that
has all phrases. What the patient wrote stays as it is, marked with its language.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from planner.models.care_sheets import CardSheet
from planner.models.document import PlanDocument, SheetsBeside
from planner.models.errors import FileRefusedError, PlannerError
from planner.models.structs import replace
from planner.services.documents.carer.emergency_card import both_sided
from planner.services.documents.case import Case
from planner.services.language.countries import language_name
from planner.services.language.date_forms import ENGLISH
from planner.services.language.messages import FOREIGN, UNTRANSLATED
from planner.services.ports import Catalog, Texts
from planner.services.words.speaker import Speaker

WHOLE: Final = 100
"""Of a hundred words: all are there."""


def paper_languages(catalog: Catalog) -> tuple[str, ...]:
    """Return the languages in which a paper can be printed, those with all texts first.

    Args:
        catalog: the shipped content.
    """
    known = catalog.languages()
    whole = tuple(one for one in known if catalog.texts(one).share == WHOLE)
    books = (one for one in catalog.phrases.languages() if one not in whole)
    ready = (one for one in books if catalog.phrases.book(one).share == WHOLE)
    return (*whole, *ready)


def languages_beside(catalog: Catalog, own: str) -> tuple[str, ...]:
    """Return what a paper can be in besides one's own language, English first.

    Args:
        catalog: the shipped content.
        own: the language of the reader, such as "es".
    """
    every = (ENGLISH, *catalog.phrases.languages())
    return tuple(one for one in every if one != own)


def clinic_speaker(catalog: Catalog, language: str, written_in: str) -> Speaker:
    """Return the words for a paper in a language: where there are phrases, those.

    Phrases speak to a doctor, the words of the screen to the patient.

    Args:
        catalog: the shipped content.
        language: of the paper, such as "es".
        written_in: the language in which the patient wrote, "" for the same one.

    Raises:
        PlannerError: ``language.unknown``, ``language.incomplete`` below 100 of a
            hundred phrases: no paper is printed half translated.
        FileRefusedError: the file of the language has faults.
    """
    written = "" if written_in == language else written_in
    if language not in catalog.phrases.languages():
        return Speaker(whole_texts(catalog, language), written)
    book = catalog.phrases.book(language)
    if 0 < book.share < WHOLE:
        raise _incomplete(language, book.share)
    problems = book.problems()
    if problems:
        raise FileRefusedError(f"{language}.toml", problems)
    return Speaker(book, written)


def whole_texts(catalog: Catalog, language: str) -> Texts:
    """Return all words of a language that a paper can be printed in.

    Raises:
        PlannerError: ``language.unknown``, ``language.incomplete`` below 100 of a
            hundred words: nothing falls back on paper.
        FileRefusedError: the files of the language have faults.

    Args:
        catalog: the shipped content.
        language: such as "es".
    """
    known = catalog.languages()
    if language not in known:
        raise unknown_language(catalog, language)
    share = catalog.texts(language).share
    if share < WHOLE:
        raise _incomplete(language, share)
    told = [catalog.texts(language)]
    if language in catalog.phrases.languages():
        told.append(catalog.phrases.book(language))
    # English is complete by definition, and its papers wait for no check.
    wrong = [] if language == ENGLISH else [p for one in told for p in one.problems()]
    if wrong:
        raise FileRefusedError(language_name(language, language), tuple(wrong))
    return told[0]


def unknown_language(catalog: Catalog, language: str) -> PlannerError:
    """Return the refusal of a language that there are no words in.

    Args:
        catalog: the shipped content.
        language: as it was asked for.
    """
    known = dict.fromkeys((*catalog.languages(), *catalog.phrases.languages()))
    return PlannerError(
        "language.unknown", language=language[:60], allowed=", ".join(known)
    )


def _incomplete(language: str, share: int) -> PlannerError:
    told = language_name(language, language)
    return PlannerError("language.incomplete", language=told, share=str(share))


def refuse_untranslated(document: PlanDocument, language: str) -> None:
    """Refuse a document that holds words its language lacks, or English ones instead.

    Raises:
        PlannerError: ``language.not-this-paper``.

    Args:
        document: in the language of a clinic.
        language: for the sentence.
    """
    if any(_is_foreign(text) for text in _texts(document)):
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


def with_second(
    own: PlanDocument, theirs: PlanDocument, cases: tuple[Case, Case]
) -> PlanDocument:
    """Return the document with its second language; a card has a side in each.

    Args:
        own: in the first language.
        theirs: the same in the second.
        cases: the journey in the first language and in the second.
    """
    sheets = both_sided(own.sheets, *cases)
    others = tuple(one for one in theirs.sheets if not isinstance(one, CardSheet))
    return replace(own, sheets=sheets, second=replace(theirs, sheets=others))


def _is_foreign(text: str) -> bool:
    return UNTRANSLATED in text or FOREIGN in text


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, Struct):
        for name in node.__struct_fields__:
            yield from _texts(getattr(node, name))
