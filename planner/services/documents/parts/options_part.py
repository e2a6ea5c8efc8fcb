"""The options in full on paper, and what the guide says of itself."""

from typing import Final

from planner.models.document import (
    Block,
    BulletList,
    Cell,
    Heading,
    Paragraph,
    Table,
)
from planner.models.ids import OptionId, SourceId
from planner.services.documents.case import Case
from planner.services.documents.parts.chance_blocks import (
    chance_table,
    option_columns,
    pictures,
)
from planner.services.documents.parts.compared import compared_options, shown_outcomes
from planner.services.documents.parts.sections import Section
from planner.services.views.about import (
    EVIDENCE,
    MAKING,
    PURPOSE,
    age_lines,
    reading_line,
    standard_line,
)
from planner.services.views.content_changes import watch_lines
from planner.services.views.guidance import guide_steps
from planner.services.words.chances.chance_words import tell_cell

_NOTHING: Final = OptionId("no-drug-treatment")
_NOT_ROWS: Final = {"chances", "where-it-fits"}


def option_blocks(case: Case) -> tuple[Block, ...]:
    """Return the decision, the steps to it, the options in full, and About."""
    options = compared_options(case)
    every = tuple(outcome.id for outcome in case.chances.outcomes)
    return (
        Heading(text=case.say("options.title"), level=1, anchor=Section.OPTIONS.value),
        *_opening(case),
        Heading(text=case.say("worksheet.options")),
        _rows(case, options),
        Heading(text=case.say("worksheet.chances")),
        Paragraph(text=case.say("worksheet.chances-intro"), quiet=True),
        chance_table(case, options, every),
        *pictures(case, options, shown_outcomes(case)),
        *_nothing_done(case),
        *_about(case),
    )


def option_sources(case: Case) -> tuple[SourceId, ...]:
    """Return what the options in full and all their numbers rest on."""
    options = compared_options(case)
    cells = (
        tell_cell(chosen, case.speaker.texts)
        for chosen in case.chances.in_order
        if chosen.cell.option in options
    )
    own = (source for one in options for source in case.catalog.aid.option(one).sources)
    return (*own, *(source for cell in cells for source in cell.sources))


def _opening(case: Case) -> tuple[Block, ...]:
    texts = case.speaker.texts
    named = case.speaker.facts(
        *(
            texts.get(f"options.{option.id}.short")
            for option in case.catalog.aid.options
            if option.plannable
        )
    )
    return (
        Paragraph(text=texts.get("guidance.decision"), strong=True),
        Paragraph(text=case.say("options.all", options=named)),
        Heading(text=texts.get("guidance.your-ms.title")),
        Paragraph(text=texts.get("guidance.your-ms.what")),
        Heading(text=texts.get("guidance.steps-title")),
        BulletList(items=_steps(case), numbered=True),
    )


def _nothing_done(case: Case) -> tuple[Block, ...]:
    """What happens without a treatment is told to everybody, compared or not."""
    texts, key = case.speaker.texts, f"options.{_NOTHING}"
    return (
        Heading(text=texts.get(f"{key}.name")),
        Paragraph(text=texts.get(f"{key}.what")),
        BulletList(items=tuple(texts.get(f"{key}.bad").strip().splitlines())),
    )


def _steps(case: Case) -> tuple[str, ...]:
    texts = case.speaker.texts
    lines: list[str] = []
    for step in guide_steps(case.journey):
        key = f"guidance.step-{step.number}"
        line = case.speaker.titled(texts.get(f"{key}.title"), texts.get(f"{key}.body"))
        here = case.say("options.here") if step.here else ""
        lines.append(case.speaker.sentences(line, here))
    return tuple(lines)


def _rows(case: Case, options: tuple[OptionId, ...]) -> Table:
    """Every row of the template for every option, in the one order."""
    texts = case.speaker.texts
    keys = case.catalog.texts("en").section_keys("rows")
    names = (key.removeprefix("rows.") for key in keys)
    rows = tuple(
        (
            Cell(text=texts.get(f"rows.{row}")),
            *(Cell(text=texts.get(f"options.{one}.{row}")) for one in options),
        )
        for row in names
        if row not in _NOT_ROWS
    )
    return Table(columns=option_columns(case, options), rows=rows)


def _about(case: Case) -> tuple[Block, ...]:
    texts, speaker = case.speaker.texts, case.speaker
    catalog = case.catalog
    told = (texts.get(f"about.{name}") for name in (*MAKING, *PURPOSE, *EVIDENCE))
    return (
        Heading(text=texts.get("about.title")),
        *(
            Paragraph(text=line)
            for line in (
                *age_lines(catalog.info, case.made_on, speaker),
                *told,
                texts.get("search.not-systematic"),
                *watch_lines(catalog.aid.search, speaker),
                reading_line(catalog.aid, speaker),
                standard_line(catalog.aid, speaker),
            )
        ),
    )
