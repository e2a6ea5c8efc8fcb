"""How the person decides: values, readiness, a second voice, fit."""

from collections.abc import Iterator

from planner.models.document import (
    Block,
    BulletList,
    Cell,
    FactPairs,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.evidence.fit import CriterionResult, FitAnswer, FitSide
from planner.models.ids import OTHER_TREATMENT, ValueItemId
from planner.models.person.decision import Voice
from planner.models.person.profile import YesNo
from planner.services.documents.case import Case
from planner.services.documents.parts.sections import Section
from planner.services.views.content_changes import change_lines
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.deciding.values import find_differences

_BOXES = 4


def decision_blocks(case: Case) -> tuple[Block, ...]:
    """Return values, readiness, differences with a second person, and fit."""
    return (
        Heading(
            text=case.say("decision.title"), level=1, anchor=Section.DECISION.value
        ),
        where_facts(case),
        *_changed(case),
        *value_blocks(case),
        *readiness_blocks(case),
        *_second(case),
        *fit_blocks(case),
    )


def _changed(case: Case) -> tuple[Block, ...]:
    """Return what has changed in the content since the choice was made."""
    found = change_lines(
        case.journey.decision, case.catalog.aid, case.made_on, case.speaker
    )
    if not found:
        return ()
    return (
        Heading(text=case.speaker.texts.get("changes.title")),
        Paragraph(text=found[0]),
        BulletList(items=found[1:]),
    )


def value_blocks(case: Case) -> tuple[Block, ...]:
    """Return how much each thing matters, beside it what a second person says.

    What nobody rated or picked is named in one line: nothing asked is left out.
    """
    decision, texts = case.journey.decision, case.speaker.texts
    second = decision.second
    voices = [decision.mine, *([second] if second else [])]
    names = [item.id for item in case.catalog.aid.value_items]
    told = [one for one in names if any(_speaks_of(voice, one) for voice in voices)]
    silent = [texts.get(f"values.{one}.title") for one in names if one not in told]
    rows = tuple(
        (
            Cell(
                text=texts.get(f"values.{one}.title"), strong=one in decision.mine.top
            ),
            *(Cell(text=_importance_words(case, voice, one)) for voice in voices),
        )
        for one in told
    )
    columns = (
        TableColumn(title=case.say("decision.item"), share=2),
        TableColumn(title=case.say("decision.rating")),
        *((TableColumn(title=_name(case, second)),) if second else ()),
    )
    blocks: list[Block] = [Heading(text=case.say("decision.values"))]
    if rows:
        blocks.append(Table(columns=columns, rows=rows))
    if silent:
        open_ones = case.say("decision.unrated", items=case.speaker.names(*silent))
        blocks.append(Paragraph(text=open_ones, quiet=True))
    blocks += [_risk_words(case, voice) for voice in voices if voice.risk]
    return tuple(blocks)


def _risk_words(case: Case, voice: Voice) -> Paragraph:
    """Return which risk would be worth it; a second person by name."""
    risk = case.speaker.label(voice.risk) if voice.risk else ""
    told = case.speaker.texts.say("values.risk-words", risk=risk)
    whose = "" if voice is case.journey.decision.mine else _name(case, voice)
    return Paragraph(text=case.speaker.labelled(whose, told) if whose else told)


def _speaks_of(voice: Voice, item: ValueItemId) -> bool:
    return item in voice.ratings or item in voice.top


def readiness_blocks(case: Case) -> tuple[Block, ...]:
    """Return the four readiness questions, before and now."""
    voice, texts = case.journey.decision.mine, case.speaker.texts
    rows = tuple(
        (
            Cell(text=texts.get(f"guidance.readiness.{name}")),
            Cell(text=_ready(case, before)),
            Cell(text=_ready(case, after)),
        )
        for name, before, after in (
            ("know", voice.before.know, voice.after.know),
            ("clear", voice.before.clear, voice.after.clear),
            ("supported", voice.before.supported, voice.after.supported),
            ("sure", voice.before.sure, voice.after.sure),
        )
    )
    columns = (
        TableColumn(title=texts.get("guidance.readiness-title"), share=3),
        TableColumn(title=case.say("decision.before"), share=1.1),
        TableColumn(title=case.say("decision.now"), share=1.1),
    )
    return (
        Heading(text=case.say("decision.readiness")),
        Table(columns=columns, rows=rows),
    )


def fit_blocks(case: Case) -> tuple[Block, ...]:
    """Return what speaks for, what against and what to ask, apart; never a count."""
    if not case.fit:
        return ()
    texts = case.speaker.texts
    columns = (
        TableColumn(title=case.say("decision.criterion"), share=2.4),
        TableColumn(title=case.say("decision.published-by"), share=1.6),
        TableColumn(title=case.say("decision.answer"), share=0.9),
        TableColumn(title=case.say("decision.ask"), share=2),
    )
    return (
        Heading(text=case.say("decision.fit")),
        Paragraph(text=texts.get("criteria.intro"), quiet=True),
        *(
            block
            for side in FitSide
            if (found := [one for one in case.fit if one.side is side])
            for block in (
                Paragraph(text=case.speaker.label(side), strong=True),
                Table(
                    columns=columns, rows=tuple(_fit_row(case, one) for one in found)
                ),
            )
        ),
    )


def failed_and_not_strong(case: Case) -> tuple[str, ...]:
    """Return the names of drugs that the person said have failed, strong ones left out.

    A rule on strong drugs is not met by these; whether they count is for the team.
    """
    profile = case.journey.profile
    weaker = {one.id for one in case.catalog.drugs() if not one.high_efficacy}
    present = (profile.present_drug,) if profile.present_drug else ()
    return tuple(
        dict.fromkeys(
            course.name or case.speaker.drug_name(course.drug)
            for course in (*present, *profile.past_drugs)
            if course.failed is YesNo.YES and course.drug in weaker
        )
    )


def answer_words(case: Case, result: CriterionResult) -> str:
    """Return the answer; a criterion against a treatment keeps its "against".

    What hangs on a centre is told in the centre's own words: nobody published from
    which number on it is enough.
    """
    told = _of_centre(case, result)
    if told:
        return case.say("decision.centre-told", answer=told)
    if result.speaks_against:
        return case.say("decision.speaks-against")
    if result.criterion.against and result.answer is FitAnswer.NOT_KNOWN:
        return case.say("decision.would-speak-against")
    return case.speaker.label(result.answer)


def _of_centre(case: Case, result: CriterionResult) -> str:
    """Return what the centre of the plan told of it, "" where nobody asked yet."""
    asked, centre = result.criterion.centre_answer, case.centre()
    answer = centre.answers.get(asked) if centre and asked else None
    return case.speaker.own(answer.text) if answer and answer.text else ""


def _fit_row(case: Case, result: CriterionResult) -> tuple[Cell, ...]:
    texts, criterion = case.speaker.texts, result.criterion
    says = texts.get(f"criteria.{criterion.id}.says")
    if criterion.against:
        says = case.say("decision.against", text=says)
    return (
        Cell(text=says),
        Cell(
            text=texts.get(f"criteria.bodies.{criterion.body}")
            + case.refer([criterion.source])
        ),
        Cell(text=answer_words(case, result)),
        Cell(text=texts.get(f"criteria.{criterion.id}.ask")),
    )


def where_facts(case: Case, *, boxed: bool = False) -> FactPairs:
    """Return the choice so far, by when, who decides and how far one is."""
    rows = [row for row in _where_rows(case) if row[1]]
    return FactPairs(rows=tuple(rows[:_BOXES] if boxed else rows), boxed=boxed)


def _chosen(case: Case) -> str:
    """Return the chosen option; another treatment by its own name."""
    choice = case.journey.decision.choice
    if choice is None or choice == OTHER_TREATMENT:
        return treatment_name(case.journey, case.speaker)
    return case.speaker.option_name(choice)


def _where_rows(case: Case) -> Iterator[tuple[str, str]]:
    decision, speaker = case.journey.decision, case.speaker
    chosen = decision.choice
    yield (
        case.say("decision.choice"),
        _chosen(case) if chosen else case.say("not-decided"),
    )
    if decision.decide_by:
        yield case.say("decision.decide-by"), speaker.day(decision.decide_by)
    if decision.role:
        yield case.say("decision.role"), speaker.label(decision.role)
    if decision.stage:
        yield case.say("decision.stage"), speaker.label(decision.stage)
    if decision.chosen_on:
        yield case.say("decision.chosen-on"), speaker.day(decision.chosen_on)


def _second(case: Case) -> tuple[Block, ...]:
    decision = case.journey.decision
    if decision.second is None:
        return ()
    differences = find_differences(
        decision.mine, decision.second, case.catalog.aid.value_items
    )
    name = _name(case, decision.second)
    heading = Heading(text=case.say("decision.second", name=name))
    if not differences:
        return heading, Paragraph(text=case.say("decision.same"))
    texts, second = case.speaker.texts, decision.second
    rows = tuple(
        (
            Cell(text=texts.get(f"values.{one.item}.title")),
            Cell(text=_rating(case, decision.mine, one.item)),
            Cell(text=_rating(case, second, one.item)),
        )
        for one in differences
    )
    columns = (
        TableColumn(title=case.say("decision.item"), share=2),
        TableColumn(title=case.say("patient")),
        TableColumn(title=name),
    )
    return heading, Table(columns=columns, rows=rows)


def _rating(case: Case, voice: Voice, item: ValueItemId) -> str:
    given = voice.ratings.get(item)
    return case.say("not-answered") if given is None else case.speaker.label(given)


def _importance_words(case: Case, voice: Voice, item: ValueItemId) -> str:
    """Return how much something matters, and its place among the top three."""
    rating = _rating(case, voice, item)
    if item not in voice.top:
        return rating
    number = str(voice.top.index(item) + 1)
    return case.say("decision.placed", rating=rating, number=number)


def _name(case: Case, second: Voice) -> str:
    return second.name or case.say("decision.second-person")


def _ready(case: Case, answer: YesNo | None) -> str:
    return case.speaker.label(answer) if answer else case.say("not-answered")
