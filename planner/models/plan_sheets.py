"""The plan step by step as plain data: a fixed table over as many pages as it needs."""

from msgspec import Struct

from planner.models.sheets import Owner


class PlanLine(Struct, frozen=True, kw_only=True):
    """A visit or a task, or several of one kind with a small box for each.

    Attributes:
        date: "Tue 2 Feb", "by 25 Feb", "about 23 Apr"; the year stands above.
        below: "Day -63", "to Tue 16 Feb", that the team sets it.
        who: with whom or where; "" where the heading of the phase says it.
        agreed: the time or that it is agreed, boxed; "" is wished.
        to_agree: a clinic has to agree: a line to write the day on.
        boxes: the days of several of one kind; then the line has no box of its own.
        state: "done", "left out"; such a line has no box at all.
        note: the patient's own; never cut.
    """

    date: str
    below: str = ""
    what: str
    who: str = ""
    agreed: str = ""
    to_agree: bool = False
    boxes: tuple[str, ...] = ()
    state: str = ""
    note: str = ""


class PlanBand(Struct, frozen=True, kw_only=True):
    """A rule or a hope: it holds for a time, and nothing is ticked off."""

    lead: str
    told: str


class PlanYear(Struct, frozen=True, kw_only=True):
    """The first day of another year."""

    year: str


PlanEntry = PlanLine | PlanBand | PlanYear


class PlanPhase(Struct, frozen=True, kw_only=True):
    """A phase: its lines stay below its name, which is repeated on the next page.

    Attributes:
        place: where all of it happens, else "".
        year: of its first day, "" where none has a date.
    """

    title: str
    place: str = ""
    year: str = ""
    entries: tuple[PlanEntry, ...]


class PlanSheet(Struct, frozen=True, kw_only=True):
    """The plan step by step.

    Attributes:
        note: what is boxed and what is wished.
        heads: of the columns: date, what, where or who, agreed, room to write.
        continued: "(continued)", behind the name of a phase on its next page.
        near: the same phases with what is next only, for large print.
        not_large: what large print leaves out, said once.
    """

    owner: Owner
    title: str
    note: str
    heads: tuple[str, str, str, str, str]
    continued: str
    phases: tuple[PlanPhase, ...]
    near: tuple[PlanPhase, ...]
    not_large: str
    foot: str
