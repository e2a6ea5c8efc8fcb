"""A chance on screen: both frames, the picture, the range, who, how long, how sure."""

from PySide6.QtWidgets import QWidget

from planner.models.evidence.evidence import OutcomeCell
from planner.services.words.chance_words import (
    MOST_DOTS,
    ToldCell,
    ToldChance,
    tell_cell,
)
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import TextLabel, emphasis, small, strong

_TONES = {0: Tone.ATTENTION, 1: Tone.ATTENTION, 2: Tone.TINT, 3: Tone.GOOD}


def cell_view(cell: OutcomeCell, context: PageContext) -> QWidget:
    """Return everything that is known of an outcome for an option.

    Without numbers it says "not known" and why; it is never empty.
    """
    texts = context.state.texts
    told = tell_cell(cell, texts)
    widgets: list[QWidget] = []
    for chance in told.chances:
        widgets.extend(_chance(chance))
    if not told.chances:
        widgets.append(strong(texts.get("chances.frames.not-known")))
    if told.note:
        widgets.append(small(told.note))
    if told.sources and not look().simple:
        widgets.append(_sources(told, context))
    return column(*widgets, gap=6)


def dots(count: int, words: str) -> Pill:
    """Return how sure something is: filled and empty dots, and the word.

    Args:
        count: filled ones, 0 to 3.
        words: what they say.
    """
    shape = " ".join("●" * count + "○" * (MOST_DOTS - count))
    return Pill(words, _TONES[count], shape)


def _chance(chance: ToldChance) -> list[QWidget]:
    shown: list[QWidget] = [
        emphasis(_strong_count(chance.headline)),
        PeoplePicture(chance.filled, chance.picture),
    ]
    if not look().simple:
        shown.extend(
            (
                small(in_sentences(chance.bounds, chance.span)),
                small(chance.who),
                flow(dots(chance.dots, chance.certainty)),
                TextLabel(chance.reason, TextRole.SMALL),
            )
        )
    return shown


def _strong_count(headline: str) -> str:
    """Return the sentence with its first count marked as strong."""
    mark = " of 1000"
    start = headline.find(mark)
    if start < 0:
        return headline
    return f"**{headline[: start + len(mark)]}**{headline[start + len(mark) :]}"


def _sources(told: ToldCell, context: PageContext) -> QWidget:
    found = (context.state.catalog.source(source) for source in told.sources)
    return source_links(found, lambda source: context.frame.show_source(source.id))
