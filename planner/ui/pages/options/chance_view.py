"""A chance on screen: both frames, the picture, the range, who, how long, how sure.

Numbers of people like the person come first. Those of other people stand below, small,
with the reason why they do not apply, and are never drawn.
"""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from planner.models.evidence.evidence import ChosenCell
from planner.services.words.chances.chance_words import (
    ToldCell,
    ToldChance,
    ToldRemark,
    tell_cell,
)
from planner.ui.look.look import look
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from planner.ui.widgets.words.joints import in_sentences
from planner.ui.widgets.words.text import emphasis, small, strong


def cell_view(chosen: ChosenCell, context: PageContext) -> QWidget:
    """Return everything that is known of an outcome for an option.

    Without numbers it says "not known" and why; it is never empty.
    """
    texts = context.state.texts
    told = tell_cell(chosen, texts)
    widgets: list[QWidget] = list(_unknown(told, context))
    if told.across:
        widgets.append(strong(told.across))
    # Words on people of one's own age come before a number of people of all ages.
    widgets.extend(_remark(one) for one in told.remarks if one.nearer)
    for chance in told.chances:
        widgets.extend(_chance(chance))
    widgets.extend(_remark(one) for one in told.remarks if not one.nearer)
    if told.note and not told.note_leads:
        widgets.append(small(told.note))
    widgets.extend(small(line) for line in told.horizon)
    if not look().simple:
        widgets.extend(_others(told, texts.get("chances.likeness.other-title")))
        if told.sources:
            widgets.append(_sources(told, context))
    return column(*widgets, gap=6)


def _unknown(told: ToldCell, context: PageContext) -> Iterable[QWidget]:
    """Yield why no number is for the person, where none is."""
    if told.lacks:
        yield strong(told.lacks)
    elif told.note_leads:
        yield emphasis(told.note)
    elif not told.chances:
        yield strong(context.state.texts.get("chances.frames.not-known"))


def _chance(chance: ToldChance) -> list[QWidget]:
    shown: list[QWidget] = [emphasis(_strong_count(chance.headline))]
    if chance.pictured:
        shown.append(PeoplePicture(chance.filled, chance.picture))
        shown.append(small(chance.legend))
    shown.append(small(chance.likeness))
    if not look().simple:
        shown.extend(
            (
                small(in_sentences(chance.bounds, chance.span)),
                small(chance.who),
                small(chance.sure),
                small(chance.reason),
            )
        )
    return shown


def _remark(remark: ToldRemark) -> QWidget:
    return small(in_sentences(remark.words, remark.likeness))


def _others(told: ToldCell, title: str) -> Iterable[QWidget]:
    """Yield what is known of people who differ: the reason first, then the number."""
    if not (told.others or told.other_remarks):
        return
    yield strong(title)
    for chance in told.others:
        yield small(chance.likeness)
        yield small(chance.who)
        yield small(in_sentences(chance.headline, chance.bounds, chance.span))
        yield small(chance.sure)
    for remark in told.other_remarks:
        yield small(in_sentences(remark.likeness, remark.words))
    if told.other_note:
        yield small(told.other_note)


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
