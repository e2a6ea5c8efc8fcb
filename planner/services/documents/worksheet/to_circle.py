"""What is answered on the worksheet with a pen: scales, readiness, published rules.

What was told in the program stands in brackets; the rest is left to be circled.
"""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Final

from planner.models.document import Block, Cell, Heading, Paragraph, Table, TableColumn
from planner.models.evidence.fit import CriterionResult, FitSide, ProfileField
from planner.models.ids import SourceId, ValueItemId
from planner.models.person.decision import Rating, RiskAccepted, Voice
from planner.models.person.profile import YesNo
from planner.services.documents.case import Case
from planner.services.documents.parts.decision_part import (
    answer_words,
    failed_and_not_strong,
)

_SCALE: Final = (
    Rating.NOT_AT_ALL,
    Rating.A_LITTLE,
    Rating.SOMEWHAT,
    Rating.A_LOT,
    Rating.A_GREAT_DEAL,
)
_MOST_RULES: Final = 4
_NOTHING: Final = (Cell(text=""), Cell(text=""))
RISK_SOURCES: Final = (SourceId("glanz-2016"),)
"""Where the question on risk was asked in these words."""


def values_to_circle(case: Case) -> tuple[Block, ...]:
    """Return a scale for each thing that may matter, the top three first."""
    decision, texts = case.journey.decision, case.speaker.texts
    voices = [decision.mine, *([decision.second] if decision.second else [])]
    items = [item.id for item in case.catalog.aid.value_items]
    top = [one for one in decision.mine.top if one in items]
    cells = [
        (
            Cell(text=_placed(case, one), strong=one in top),
            *(Cell(text=_scale(case, voice, one)) for voice in voices),
        )
        for one in dict.fromkeys((*top, *items))
    ]
    second = decision.second
    named = second.name or case.say("decision.second-person") if second else ""
    columns = (
        TableColumn(title=case.say("decision.item"), share=2),
        TableColumn(title=case.say("decision.rating")),
        *((TableColumn(title=named),) if second else ()),
    )
    if not second:
        # One person's scales stand two beside each other.
        half = (len(cells) + 1) // 2
        pairs = zip_longest(cells[:half], cells[half:], fillvalue=_NOTHING)
        cells, columns = [(*one, *next_) for one, next_ in pairs], columns * 2
    low, high = (texts.get(f"labels.rating.{_SCALE[end].value}") for end in (0, -1))
    return (
        Heading(text=case.say("decision.values")),
        Paragraph(
            text=case.say("worksheet.scale", low=low, high=high), quiet=True, leads=True
        ),
        Table(columns=columns, rows=tuple(cells)),
    )


def risk_to_circle(case: Case) -> tuple[Block, ...]:
    """Return the question how much risk would be worth it, to be circled."""
    decision, texts = case.journey.decision, case.speaker.texts
    risk = decision.mine.risk
    words = [case.speaker.label(one) for one in RiskAccepted]
    chosen = case.speaker.label(risk) if risk else None
    source = texts.get("values.risk-source") + case.refer(RISK_SOURCES)
    return (
        Paragraph(text=texts.get("values.risk-title"), strong=True),
        Paragraph(text=texts.get("values.risk-body"), quiet=True),
        Paragraph(text=_row(case, words, chosen), strong=True),
        Paragraph(
            text=case.speaker.sentences(texts.get("values.risk-beside"), source),
            quiet=True,
        ),
    )


def readiness_to_circle(case: Case) -> tuple[Block, ...]:
    """Return the four questions on readiness with their answers, before and now."""
    voice, texts = case.journey.decision.mine, case.speaker.texts
    rows = tuple(
        (
            Cell(text=texts.get(f"guidance.readiness.{name}")),
            Cell(text=_yes_no(case, getattr(voice.before, name))),
            Cell(text=_yes_no(case, getattr(voice.after, name))),
        )
        for name in ("know", "clear", "supported", "sure")
    )
    columns = (
        TableColumn(title=texts.get("guidance.readiness-title"), share=3),
        TableColumn(title=case.say("decision.before"), share=1.4),
        TableColumn(title=case.say("decision.now"), share=1.4),
    )
    heading = Heading(text=case.say("decision.readiness"))
    return heading, Table(columns=columns, rows=rows)


def fit_told(case: Case) -> tuple[CriterionResult, ...]:
    """Return the rules told here: against, to ask, for; none about others.

    Each of the three has its first one here, so that a few rules do not tell of one
    side alone.
    """
    sides = (FitSide.AGAINST, FitSide.ASK, FitSide.FOR)
    found = {
        case.speaker.texts.get(f"criteria.{one.criterion.id}.says"): one
        for side in sides
        for one in case.fit
        if one.side is side
    }
    every = tuple(found.values())
    firsts = [next((one for one in every if one.side is side), None) for side in sides]
    order = sorted(every, key=lambda one: one not in firsts)
    kept = order[:_MOST_RULES]
    return tuple(one for one in every if one in kept)


def fit_table(case: Case) -> tuple[Block, ...]:
    """Return published rules in short, and how many more there are."""
    told = fit_told(case)
    if not told:
        return ()
    texts = case.speaker.texts
    every = {one.criterion.id for one in case.fit if one.side is not FitSide.APART}
    rest = len(every) - len(told)
    columns = (
        TableColumn(title=case.say("worksheet.rule"), share=4),
        TableColumn(title=case.say("worksheet.for-me")),
    )
    rows = tuple(
        (
            Cell(
                text=texts.get(f"criteria.{one.criterion.id}.says")
                + case.refer([one.criterion.source])
            ),
            Cell(text=answer_words(case, one)),
        )
        for one in told
    )
    more = (Paragraph(text=case.say("worksheet.rules-more", count=rest), quiet=True),)
    return (
        Heading(text=case.say("decision.fit")),
        Table(columns=columns, rows=rows),
        *_not_strong(case, told),
        *(more if rest > 0 else ()),
    )


def _not_strong(case: Case, told: Iterable[CriterionResult]) -> Iterator[Paragraph]:
    """Say what a rule on strong drugs does not count, where a drug has failed."""
    asked = {test.test.field for one in told for test in one.tests}
    weaker = failed_and_not_strong(case)
    if weaker and ProfileField.FAILED_HIGH_EFFICACY.value in asked:
        yield Paragraph(
            text=case.say(
                "worksheet.not-strong",
                count=len(weaker),
                drugs=case.speaker.listed(weaker),
            )
        )


def _placed(case: Case, item: ValueItemId) -> str:
    title = case.speaker.texts.get(f"values.{item}.title")
    top = case.journey.decision.mine.top
    if item not in top:
        return title
    number = str(top.index(item) + 1)
    return case.say("decision.placed", rating=title, number=number)


def _scale(case: Case, voice: Voice, item: ValueItemId) -> str:
    given = voice.ratings.get(item)
    unsure = case.speaker.label(Rating.NOT_SURE)
    words = [str(one.value) for one in _SCALE]
    chosen = None if given is None else str(given.value)
    if given is Rating.NOT_SURE:
        words, chosen = [*words, unsure], unsure
    return _row(case, words, chosen)


def _yes_no(case: Case, answer: YesNo | None) -> str:
    words = [case.speaker.label(one) for one in YesNo]
    return _row(case, words, case.speaker.label(answer) if answer else None)


def _row(case: Case, words: Iterable[str], chosen: str | None) -> str:
    return case.speaker.points(*_marked(case, words, chosen))


def _marked(case: Case, words: Iterable[str], chosen: str | None) -> Iterator[str]:
    for one in words:
        yield case.say("worksheet.told", answer=one) if one == chosen else one
