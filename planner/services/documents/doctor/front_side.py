"""The front of the doctor's sheet, put together: all of it found in sixty seconds."""

from typing import Final

from planner.models.sheets import DoctorFront, FrontWords, Strip
from planner.services.documents.case import Case
from planner.services.documents.days.ink import BOX, plain, say, to_fill
from planner.services.documents.doctor.asks import MOST_ASKED, asks
from planner.services.documents.doctor.clinical_sentence import clinical_sentence
from planner.services.documents.doctor.date_lines import date_columns
from planner.services.documents.doctor.fit_lines import fit_column
from planner.services.documents.doctor.health_facts import health_facts, ms_facts
from planner.services.documents.doctor.identity_band import identity_band

_QUESTIONS: Final = 3


def doctor_front(case: Case) -> DoctorFront:
    """Build the first side of the sheet.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    return DoctorFront(
        title=say(case, "front.title"),
        note=say(case, "front.note", date=case.speaker.day_bare(case.made_on)),
        band=identity_band(case),
        sentence=clinical_sentence(case),
        asks_title=say(case, "ask.title"),
        asks=asks(case)[:MOST_ASKED],
        left=ms_facts(case),
        right=health_facts(case),
        fit=fit_column(case),
        dates=date_columns(case),
        questions_title=say(case, "questions.title"),
        questions=tuple(map(case.question_to, case.open_questions[:_QUESTIONS])),
        questions_titled=tuple(
            _questions_title(case, count) for count in range(1, _QUESTIONS + 1)
        ),
        strip=_strip(case),
        words=FrontWords(
            other_side=say(case, "other-side"),
            left_out=say(case, "left-out"),
            more=say(case, "from-front"),
            elsewhere=say(case, "elsewhere"),
            rest=say(case, "rest"),
            boxed=say(case, "boxed"),
            not_large=say(case, "not-large"),
            not_told=say(case, "not-told-lead"),
        ),
    )


def _questions_title(case: Case, shown: int) -> str:
    every = len(case.open_questions)
    if every <= shown:
        return say(case, "questions.title")
    return say(case, "questions.title-of", shown=shown, every=every)


def _strip(case: Case) -> Strip:
    return Strip(
        title=say(case, "strip.title"),
        left=(
            (BOX, *plain(say(case, "strip.agreed"))),
            (BOX, *plain(say(case, "strip.not-agreed"))),
        ),
        middle=(
            (BOX, *to_fill(case, "strip.see-again")),
            to_fill(case, "strip.date"),
        ),
        sign=say(case, "strip.sign"),
    )
