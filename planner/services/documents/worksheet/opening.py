"""How the worksheet begins: what to do with it, and all that it says in five lines."""

from collections.abc import Iterator
from typing import Final

from planner.models.document import Block, BulletList, Heading, Paragraph
from planner.models.evidence.aid import RedFlag
from planner.models.ids import OptionId, SourceId
from planner.models.pictures import Pictogram, PictureStep, PictureStrip
from planner.services.documents.case import Case
from planner.services.documents.parts.compared import MOST_OPTIONS
from planner.services.views.signs_to_call import signs_to_call

_STEPS: Final[tuple[Pictogram, ...]] = (
    "read",
    "chances",
    "circle",
    "ask",
    "next",
)
_TRANSPLANT: Final[tuple[Pictogram, ...]] = (
    "collect",
    "cold",
    "chemotherapy",
    "give-back",
)
_TRANSPLANTS = "ahsct"
COURSE_SOURCES = (SourceId("tedeholm-2015"),)
"""Where the course without drugs was counted."""
_NO_DRUG = OptionId("no-drug-treatment")


def opening(case: Case, options: tuple[OptionId, ...]) -> tuple[Block, ...]:
    """Return the steps to go, and the whole in short.

    Args:
        case: whose paper it is.
        options: those that are set side by side.
    """
    steps = tuple(
        PictureStep(sign=one, sentence=case.say(f"worksheet.step.{one}"))
        for one in _STEPS
    )
    return (
        PictureStrip(steps=steps),
        Heading(text=case.say("worksheet.short")),
        BulletList(items=tuple(_in_short(case, options))),
    )


def transplant_in_pictures(
    case: Case, options: tuple[OptionId, ...]
) -> tuple[Block, ...]:
    """Return what is done in a transplant of own cells, where one is compared.

    Of three options less is told: the paper stays short.
    """
    families = {one.id: one.family for one in case.catalog.aid.options}
    crowded = len(options) == MOST_OPTIONS
    if crowded or not any(families.get(one) == _TRANSPLANTS for one in options):
        return ()
    steps = tuple(
        PictureStep(sign=one, sentence=case.say(f"worksheet.transplant.{one}"))
        for one in _TRANSPLANT
    )
    title = Paragraph(text=case.say("worksheet.transplant.title"), strong=True)
    return (title, PictureStrip(steps=steps))


def own_flags(case: Case) -> tuple[RedFlag, ...]:
    """Return the signs to call for with the drug that the person takes now."""
    drug = case.chances.person.drug
    flags = signs_to_call(case.journey, case.catalog, case.made_on)
    return tuple(flag for flag in flags if drug and drug in flag.drugs)


def own_signs(case: Case) -> tuple[Block, ...]:
    """Return what the drug of now can do, by its name; nothing without a drug."""
    texts = case.speaker.texts
    return tuple(
        Paragraph(
            text=case.speaker.labelled(
                case.speaker.headings(
                    case.say("worksheet.signs"), texts.get(f"redflags.{flag.id}.title")
                ),
                texts.get(f"redflags.{flag.id}.body"),
            )
            + case.refer(flag.sources)
        )
        for flag in own_flags(case)
    )


def _in_short(case: Case, options: tuple[OptionId, ...]) -> Iterator[str]:
    """Yield how each option was tested, what is without one, and what else there is."""
    texts, speaker = case.speaker.texts, case.speaker
    told = tuple(dict.fromkeys((*options, _NO_DRUG)))
    for option in told:
        proof = texts.get(f"options.{option}.proof")
        if option == _NO_DRUG:
            course = case.say("worksheet.course") + case.refer(COURSE_SOURCES)
            proof = speaker.sentences(proof, course)
        yield speaker.labelled(texts.get(f"options.{option}.short"), proof)
    top = [texts.get(f"values.{one}.title") for one in case.journey.decision.mine.top]
    if top:
        yield case.say("worksheet.matters", items=speaker.names(*top))
    others = [
        texts.get(f"options.{one.id}.short")
        for one in case.catalog.aid.options
        if one.plannable and one.id not in told
    ]
    yield case.say("worksheet.others", options=speaker.names(*others))
