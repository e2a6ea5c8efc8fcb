"""The JSON that ``--json`` prints (stable keys; more may come)."""

from datetime import date
from typing import Any

from planner.cli.printing.clash_json import clash_json
from planner.models.evidence.evidence import Option, Source
from planner.models.ids import StepId
from planner.models.journey import HistoryEntry, Journey, JourneySummary
from planner.models.plan.facts import RoughAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.journeys.journeys import Preview
from planner.services.views.living.difference_view import DifferenceLine
from planner.services.views.living.earlier_facts import done_earlier
from planner.services.views.living.people_view import PeopleView
from planner.services.views.living.plan_view import source_ids
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker

Json = dict[str, Any]


def option_json(option: Option, speaker: Speaker) -> Json:
    """Return one line of ``options --json``."""
    return {
        "id": option.id,
        "title": speaker.option_name(option.id),
        "plannable": option.has_timetable,
        "protocols": list(option.protocols),
    }


def protocol_json(protocol: TreatmentProtocol, speaker: Speaker) -> Json:
    """Return one line of ``protocols --json``."""
    return {
        "id": protocol.id,
        "title": speaker.protocol_title(protocol),
        "option": protocol.option,
        "version": protocol.version,
        "steps": [step.id for step in protocol.steps],
        "centre_start": protocol.centre_start,
    }


def people_json(view: PeopleView) -> Json:
    """Return ``people --json``: who is named, and whose name the plan needs."""
    rows = (*([view.night] if view.night else []), *view.named)
    return {
        "named": [
            {
                "role": row.role.value,
                "name": row.contact.name,
                "phone": row.contact.phone,
                "email": row.contact.email,
                "hours": row.contact.hours,
                "note": row.contact.note,
                "of_centre": row.of_centre,
            }
            for row in rows
        ],
        "helpers": list(view.helpers),
        "missing": [role.value for role, _ in view.missing],
    }


def journey_json(journey: Journey, schedule: Schedule, speaker: Speaker) -> Json:
    """Return ``show --json``: a journey with its derived plan.

    Returns:
        Dates as ISO text, None where there is none; problems with their ways out.
    """
    plan = journey.plan
    explainer = Explainer(schedule, speaker)
    return {
        "id": journey.id,
        "title": journey.title,
        "state": plan.state.value if plan else None,
        "option": plan.option if plan else journey.decision.choice,
        "protocol": plan.protocol.id if plan else None,
        "day0": _iso(schedule.day0),
        "day0_rough": _rough_json(schedule.rough),
        "revision": journey.revision,
        "feasible": schedule.feasible,
        "done_before": [
            {
                "step": min(one.keys),
                "title": speaker.step_title(one.step, one.number),
                "done": _iso(one.done.day) if one.done else one.when or None,
                "done_end": _iso(one.done.end) if one.done else None,
                "where": one.done.where if one.done else "",
                "note": one.note,
            }
            for one in done_earlier(journey, schedule)
        ],
        "steps": [_step_json(step, explainer, speaker) for step in schedule.steps],
        "problems": [
            {
                "kind": problem.kind.value,
                "steps": list(problem.steps),
                "message": explainer.problem(problem),
                **clash_json(problem, explainer),
            }
            for problem in schedule.problems
        ],
        "gaps": [
            {
                "kind": gap.kind.value,
                "step": gap.step,
                "ask": gap.ask.value,
                "message": explainer.gap(gap),
            }
            for gap in schedule.gaps
        ],
    }


def why_json(step: ScheduledStep, explainer: Explainer) -> Json:
    """Return ``why --json``: the chain of reasons of one step."""
    return {
        "id": step.id,
        "title": explainer.reasons.title(step.id),
        "rough": step.rough,
        "start": _iso(step.start),
        "earliest": _iso(step.earliest),
        "latest": _iso(step.latest),
        "why": [
            {
                "kind": reason.kind.value,
                "side": reason.side.value,
                "step": reason.step,
                "other": reason.other,
                "message": explainer.reasons.reason(reason),
                "sources": list(reason.sources),
            }
            for reason in step.why
        ],
        "sources": list(source_ids(step)),
    }


def summary_json(summary: JourneySummary) -> Json:
    """Return one line of ``list --json``."""
    return {
        "id": summary.id,
        "title": summary.title,
        "created": _iso(summary.created),
        "revision": summary.revision,
        "changed": summary.changed.isoformat(),
    }


def entry_json(entry: HistoryEntry, sentence: str) -> Json:
    """Return one line of ``history --json``."""
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "action": entry.action.value,
        "subject": entry.subject,
        "details": dict(entry.details),
        "why": entry.why,
        "undone": entry.undone,
        "message": sentence,
    }


def change_json(
    said: str, subject: str, lines: tuple[DifferenceLine, ...], preview: Preview
) -> Json:
    """Return what a command changed, or with ``--dry-run`` would change.

    Args:
        said: what was recorded, in words; "" on a dry run.
        subject: id of what it is about; "" for none.
        lines: what moves, in words.
        preview: the schedules before and after, for the dates.
    """
    return {
        "recorded": said or None,
        "subject": subject or None,
        "changes": [
            {
                "kind": line.kind.value,
                "step": line.step,
                "before": _dates_json(line.step, preview.before),
                "after": _dates_json(line.step, preview.after),
                "message": line.text,
            }
            for line in lines
        ],
    }


def source_json(source: Source, used_by: tuple[str, ...]) -> Json:
    """Return one line of ``sources --json``."""
    return {
        "id": source.id,
        "authors": source.authors,
        "title": source.title,
        "publication": source.publication,
        # A source without a year has 0.
        "year": source.year or None,
        "doi": source.doi,
        "pmid": source.pmid,
        "url": source.url,
        "read": source.reading,
        "read_on": source.accessed.isoformat(),
        "used_by": list(used_by),
    }


def _step_json(step: ScheduledStep, explainer: Explainer, speaker: Speaker) -> Json:
    asked, facts = step.step, step.facts
    return {
        "id": step.id,
        "title": speaker.step_title(asked, step.number),
        "phase": asked.phase,
        "kind": asked.kind.value,
        "day": step.day,
        "clock": step.clock or None,
        "clock_day": step.clock_day,
        "either": list(step.instead_of),
        "beside_day0": step.beside_day0,
        "rough": step.rough,
        "start": _iso(step.start),
        "end": _iso(step.end),
        "earliest": _iso(step.earliest),
        "aim": _iso(step.aim),
        "latest": _iso(step.latest),
        "earliest_end": _iso(step.earliest_end),
        "latest_end": _iso(step.latest_end),
        "state": step.state.value,
        "booked": _iso(facts.booked.day if facts.booked else None),
        "time": facts.booked.time if facts.booked else "",
        "due": _iso(facts.due),
        "done": _iso(facts.done.day if facts.done else None),
        "done_end": _iso(facts.done.end if facts.done else None),
        "place": asked.place.value,
        "who": asked.who.value,
        "note": facts.note,
        "applies": step.applies,
        "fits": step.fits,
        "why": list(explainer.reasons.why(step)),
        "sources": list(source_ids(step)),
    }


def _rough_json(rough: RoughAnchor | None) -> Json | None:
    if rough is None:
        return None
    return {"first": _iso(rough.first), "last": _iso(rough.last)}


def _dates_json(step: StepId | None, schedule: Schedule) -> Json | None:
    found = schedule.by_id.get(step) if step is not None else None
    return (
        None
        if found is None
        else {
            "start": _iso(found.start),
            "end": _iso(found.end),
            "rough": found.rough,
        }
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
