"""Questions with lines to write the answers on, and what centres answered."""

from collections.abc import Iterator

from planner.models.document import (
    AnswerLines,
    Block,
    BulletList,
    Cell,
    FactPairs,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from planner.models.evidence.aid import Hearer
from planner.models.person.decision import Centre
from planner.services.documents.case import Case
from planner.services.documents.parts.sections import Section
from planner.services.language.sorting import sort_key
from planner.services.views.deciding.costs import CentreCost, Money, total_costs
from planner.services.words.speaker import Speaker


def question_blocks(case: Case) -> tuple[Block, ...]:
    """Return all questions that are not struck out, by who can answer them.

    Those for one of the team stand under that one, those for several at the end; each
    list heaviest first.
    """
    if not case.questions:
        return ()
    title = case.say("questions.title")
    blocks: list[Block] = [Heading(text=title, level=1, anchor=Section.QUESTIONS.value)]
    alone = {one.id: one.ask[0] for one in case.questions if len(one.ask) == 1}
    for hearer in (*Hearer, None):
        asked = [one for one in case.questions if alone.get(one.id) is hearer]
        if not asked:
            continue
        if alone:
            who = (
                case.speaker.label(hearer) if hearer else case.say("questions.anybody")
            )
            blocks.append(Heading(text=who))
        lines = tuple((case.question_text(one), one.answer) for one in asked)
        blocks.append(AnswerLines(questions=lines))
    return tuple(blocks)


def centre_blocks(case: Case) -> tuple[Block, ...]:
    """Return each centre's answers, unanswered ones visible, then the costs."""
    centres = sorted(
        case.journey.centres.values(),
        key=lambda one: (sort_key(one.name, case.speaker.language), one.id),
    )
    if not centres and not case.journey.quotes:
        return ()
    blocks: list[Block] = [
        Heading(text=case.say("centres.title"), level=1, anchor=Section.CENTRES.value),
        Paragraph(text=case.say("centres.intro"), quiet=True),
    ]
    for centre in centres:
        blocks += _centre(case, centre)
    return (*blocks, *_registers(case), *_costs(case, centres))


def _registers(case: Case) -> tuple[Block, ...]:
    """Return where a centre can be looked up: what it says of itself is no proof."""
    texts = case.speaker.texts
    rows = tuple(
        (texts.get(f"registers.{one.id}.title"), texts.get(f"registers.{one.id}.body"))
        for one in case.catalog.aid.registers
    )
    return (
        Heading(text=texts.get("registers.title")),
        Paragraph(text=texts.get("registers.intro"), quiet=True),
        FactPairs(rows=rows),
    )


def _centre(case: Case, centre: Centre) -> Iterator[Block]:
    """Yield what the centre answered, then by name what it did not."""
    texts = case.speaker.texts
    asked = {
        texts.get(f"checklist.{item.id}.question"): _answer_words(case, centre, item.id)
        for item in case.catalog.aid.centre_questions
    }
    answered = tuple((question, told) for question, told in asked.items() if told)
    open_questions = tuple(question for question, told in asked.items() if not told)
    yield Heading(text=centre.name)
    if answered:
        yield FactPairs(rows=answered)
    if open_questions:
        yield Paragraph(text=case.say("centres.open"), strong=True)
        yield BulletList(items=open_questions)


def _answer_words(case: Case, centre: Centre, question: str) -> str:
    answer = centre.answers.get(question)
    if answer is None or not answer.text:
        return ""
    on = case.speaker.day_bare(answer.on) if answer.on else ""
    source = case.speaker.facts(answer.who, on, answer.how)
    return case.speaker.aside(answer.text, source)


def _costs(case: Case, centres: list[Centre]) -> tuple[Block, ...]:
    quotes = tuple(case.journey.quotes.values())
    if not quotes:
        return ()
    totals = total_costs(
        [centre.id for centre in centres],
        sorted(quotes, key=lambda quote: quote.id),
        case.journey.rates.values(),
    )
    names = {centre.id: centre.name for centre in centres}
    return (
        Heading(text=case.say("costs.title")),
        Paragraph(text=case.say("costs.intro"), quiet=True),
        *(
            _cost_table(case, one, names[one.centre] if one.centre else "")
            for one in totals
        ),
    )


def _cost_table(case: Case, cost: CentreCost, name: str) -> Table:
    rows = [
        (case.speaker.label(part), _money(amounts, case.speaker))
        for part, amounts in cost.parts.items()
    ]
    rows += [
        (case.speaker.label(part), case.say("costs.no-quote")) for part in cost.missing
    ]
    rows.append((case.say("costs.total"), _money(cost.totals, case.speaker)))
    return Table(
        title=name,
        columns=(
            TableColumn(title=case.say("costs.part")),
            TableColumn(title=case.say("costs.amount")),
        ),
        rows=tuple((Cell(text=left), Cell(text=right)) for left, right in rows),
    )


def _money(amounts: tuple[Money, ...], speaker: Speaker) -> str:
    return " + ".join(speaker.money(one.amount, one.currency) for one in amounts)
