"""The letters before leaving, one page to each doctor: "Will you look after me?".

Each request has room for yes, or for who does it instead; typed back, the answers are
the owners in the hand-over. It speaks as the patient does.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from planner.models.care_sheets import CareLine, CarePage, CareTable
from planner.models.errors import PlannerError
from planner.models.person.aftercare import Duty
from planner.models.sheets import Ink
from planner.services.documents.after.care_roles import CareRole, care_rows
from planner.services.documents.after.care_sentence import care_sentence
from planner.services.documents.after.duty_words import (
    ASKED,
    DUTIES,
    duty_name,
    duty_of,
)
from planner.services.documents.after.health_now import health_now
from planner.services.documents.after.whose import care_foot, whose_lines
from planner.services.documents.carer.emergency_card import (
    CELLS,
    night_number,
    treatment_kind,
)
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import brief_line, is_treated
from planner.services.documents.days.ink import (
    BOX,
    LINE,
    below,
    found,
    number,
    plain,
    say,
    strong,
    to_fill,
)
from planner.services.documents.days.way_home import way_home
from planner.services.documents.doctor.clinical_sentence import drug_name
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.documents.parts.closing_parts import is_for_cells
from planner.services.language.letters import capitalized
from planner.services.views.living.aftercare_view import is_asked

_TO: Final = (CareRole.NEUROLOGIST, CareRole.FAMILY_DOCTOR)
_AGREEMENTS: Final = {"aftercare-agreement", "aftercare-for-cells"}
_HALF: Final = 0.5


def letters(case: Case) -> tuple[CarePage, ...]:
    """Build the letter to the neurologist and the one to the family doctor.

    Args:
        case: the journey with its dates, in the language of the paper.

    Raises:
        PlannerError: ``export.no-letters`` where the treatment needs nobody at home.
    """
    if not is_for_cells(case):
        raise PlannerError("export.no-letters")
    return tuple(_letter(case, role) for role in _TO)


def _letter(case: Case, role: CareRole) -> CarePage:
    asked = [duty for duty in DUTIES[role] if _is_still_asked(case, duty)]
    table = CareTable(
        title=say(case, "letter.asked"),
        note=say(case, "letter.asked-note"),
        lines=tuple(_request(case, duty) for duty in asked),
        share=_HALF,
        roomy=True,
    )
    return CarePage(
        owner=owner(case),
        title=say(case, "letter.title"),
        whose=tuple(whose_lines(case)),
        sentence=tuple(care_sentence(case, gaps=False)),
        paragraphs=tuple(_words(case, role)),
        tables=(
            CareTable(title=say(case, "health.title"), lines=health_now(case)),
            table,
            CareTable(title=say(case, "letter.reach"), lines=_reach(case)),
        ),
        strip=tuple(_strip(case)),
        alone=True,
        foot=care_foot(case),
    )


def _words(case: Case, role: CareRole) -> Iterator[Ink]:
    contact = case.contact(ASKED[role])
    if contact is not None and contact.name:
        yield (*strong(say(case, "letter.dear-line")), *strong(contact.name))
    else:
        title = say(case, "letter.role", role=case.speaker.label(ASKED[role]))
        yield (*strong(say(case, "letter.dear-line")), LINE, *plain(title))
    centre = case.centre()
    if centre is not None:
        country = case.speaker.country(centre.country) if centre.country else ""
        where = case.speaker.facts(centre.name, country)
        key = "letter.was-at" if is_treated(case) else "letter.at"
        yield plain(say(case, key, centre=where))
    ask = f"letter.ask.{role.value}"
    cells = found(case, f"{ask}-cells") if treatment_kind(case) == CELLS else ""
    after = found(case, f"{ask}-after") if is_treated(case) else ""
    yield plain(after or cells or say(case, ask))
    day = _answer_by(case)
    yield plain(
        say(case, "letter.answer-by", date=day) if day else say(case, "letter.answer")
    )


def _answer_by(case: Case) -> str:
    """Return the day by which the plan wants the time at home agreed."""
    rows = (row for row in case.rows if row.id in _AGREEMENTS and row.start)
    row = next(rows, None)
    # The day on which the letter is made is no time to answer it.
    if row is None or row.start is None or row.start <= case.made_on:
        return ""
    return case.speaker.day_bare(row.start)


def _is_still_asked(case: Case, duty: Duty) -> bool:
    """Whether a duty is asked for; when a drug stops is no question after Day 0."""
    if not is_asked(case.journey, duty):
        return False
    if duty is not Duty.DRUG or not is_treated(case):
        return True
    return any(duty_of(case, row) is duty for row in care_rows(case))


def _request(case: Case, duty: Duty) -> CareLine:
    told = case.journey.aftercare.answer(duty)
    answer: Ink = (
        BOX,
        *plain(say(case, "letter.yes")),
        BOX,
        *to_fill(case, "letter.no"),
    )
    if told is not None and told.takes:
        answer = strong(say(case, "letter.said-yes"))
    elif told is not None and told.instead:
        lead = plain(say(case, "letter.said-no"))
        answer = (*lead, *strong(told.instead), *number(told.phone))
    name = strong(_asked_name(case, duty))
    when = below(plain(_when(case, duty)))
    return CareLine(label=(*name, *when), told=answer)


def _asked_name(case: Case, duty: Duty) -> str:
    """Return what is asked for; a drug that has to stop by its name."""
    drug = drug_name(case)
    if duty is not Duty.DRUG or not drug or is_treated(case):
        return duty_name(case, duty)
    return say(case, "ask.stop", drug=capitalized(drug, case.speaker.language))


def _when(case: Case, duty: Duty) -> str:
    """Return the dates of a request, or what it means where it has none."""
    means = say(case, f"duty.{duty.value}.means")
    rows = [row for row in care_rows(case) if duty_of(case, row) is duty and row.start]
    if not rows:
        return means
    dates = _dates(case, sorted(row.start for row in rows if row.start))
    if duty is not Duty.DRUG:
        return dates
    # These are the doses of another drug, given afterwards: no days on which one stops.
    speaker = case.speaker
    return speaker.points(means, speaker.labelled(brief_line(case, rows[0]), dates))


def _dates(case: Case, days: Sequence[date]) -> str:
    speaker = case.speaker
    if len(days) == 1:
        return say(case, "letter.date-alone", date=speaker.day_bare(days[0]))
    return say(
        case,
        "letter.dates",
        count=len(days),
        first=speaker.day_bare(days[0]),
        last=speaker.day_bare(days[-1]),
    )


def _reach(case: Case) -> tuple[CareLine, ...]:
    unit = number(night_number(case)) or (LINE,)
    return (
        CareLine(label=plain(say(case, "letter.unit")), told=unit),
        *_home(case),
        CareLine(
            label=plain(say(case, "letter.me")),
            # There is room behind a number for the mail, which nobody is asked for.
            told=(*number(case.journey.profile.phone), LINE),
        ),
    )


def _home(case: Case) -> Iterator[CareLine]:
    """Yield when the patient comes home, unless that lies behind."""
    way = way_home(case)
    behind = way.happened or way.day < case.made_on if way else is_treated(case)
    if behind:
        return
    home = case.speaker.day_bare(way.day) if way else ""
    told = say(case, "letter.about", date=home) if home else ""
    yield CareLine(label=plain(say(case, "letter.home")), told=plain(told) or (LINE,))


def _strip(case: Case) -> Iterator[Ink]:
    yield strong(say(case, "letter.strip"))
    yield to_fill(case, "letter.results-to", "letter.reach-you")
    yield to_fill(case, "letter.name", "letter.date")
