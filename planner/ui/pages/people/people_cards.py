"""What the page of people shows: the night number, the named, the missing, the card."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from planner.models.journey import ContactRole
from planner.services.views.living.people_view import PersonRow
from planner.services.words.speaker import Speaker
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import Beside, column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import TextLabel, body, quiet, small, strong

_FACT: Final = 120
"""Pixels at 100 % below which label, name and number stand one below the other."""
Change = Callable[[ContactRole], None]


class NightCard(Card):
    """The number that answers day and night, large enough to be read in a hurry.

    Args:
        row: the number, with or without a name.
        change: opens its form.
    """

    def __init__(self, row: PersonRow, change: Callable[[], None]) -> None:
        super().__init__(tone=Tone.TINT)
        self.setAccessibleName(row.label)
        words = self.tr("Change")
        more = button(words, change, spoken=with_label(words, row.label))
        self.add(Beside(column(*self._told(row), gap=2), more))

    def _told(self, row: PersonRow) -> Iterator[QWidget]:
        yield small(row.label)
        yield TextLabel(_number(row), TextRole.HEADING)
        if row.contact.phone and row.contact.name:
            yield body(row.contact.name)
        if not row.reachable:
            yield Pill(self.tr("no number"), Tone.ATTENTION, "△")
        yield from (quiet(line) for line in row.details)
        if row.of_centre:
            yield small(self.tr("This number stands with your centre."))


class NamedCard(Card):
    """Everybody who is named, one row each.

    Args:
        rows: at least one.
        change: opens the form of a role.
    """

    def __init__(self, rows: tuple[PersonRow, ...], change: Change) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Who is named"))
        words = self.tr("Change")
        for row in rows:
            told = (body(_who(row)), *(small(line) for line in row.details))
            facts = SideBySide(
                strong(row.label),
                column(*told, gap=2),
                self._phone(row),
                narrowest=_FACT,
                shares=(4, 5, 4),
            )
            more = button(
                words, partial(change, row.role), spoken=with_label(words, row.label)
            )
            self.add(Beside(facts, more))

    def _phone(self, row: PersonRow) -> QWidget:
        if row.reachable:
            return body(row.contact.phone)
        # In a row that wraps it keeps its own height beside a taller neighbour.
        return flow(Pill(self.tr("no number"), Tone.ATTENTION, "△"))


class MissingCard(Card):
    """Somebody whom the plan needs and nobody named.

    Args:
        label: what the person would be to the plan.
        why: what the person is needed for.
        add_person: opens the form.
    """

    def __init__(self, label: str, why: str, add_person: Callable[[], None]) -> None:
        super().__init__(self.tr("{who}: nobody yet").format(who=label), Tone.ATTENTION)
        words = self.tr("Name someone")
        self.add(
            body(why), flow(button(words, add_person, spoken=with_label(words, label)))
        )


class OthersCard(Card):
    """Who else can be named.

    Args:
        roles: at least one.
        speaker: the reader's language.
        add_person: opens the form of a role.
    """

    def __init__(
        self, roles: tuple[ContactRole, ...], speaker: Speaker, add_person: Change
    ) -> None:
        super().__init__(self.tr("Add someone else"))
        self.add(
            flow(
                *(
                    button(speaker.label(role), partial(add_person, role))
                    for role in roles
                )
            )
        )


class EmergencyPreview(Card):
    """The emergency card as it would print now, with what is still to be filled in.

    Args:
        rows: what each line is, and what it says.
    """

    def __init__(self, rows: tuple[tuple[str, str], ...]) -> None:
        super().__init__(self.tr("Your emergency card, as it prints"))
        empty = self.tr("to fill in by hand")
        self.add(
            FactGrid([(name, told or empty) for name, told in rows], shares=(3, 4))
        )


def _number(row: PersonRow) -> str:
    return row.contact.phone or row.contact.name


def _who(row: PersonRow) -> str:
    return row.contact.name or row.contact.phone
