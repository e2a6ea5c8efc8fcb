"""The parts of a sheet that fields show: of a step, its rules, the sheet itself.

A part is named as an attribute, never in a string alone, so that a type checker sees a
misspelt one; the name beside it is what refusals call the field.
"""

from typing import Final

from planner.models.structs import replace
from planner.services.sheet.sheet_fields import SheetFields
from planner.services.sheet.step_fields import RuleFields, StepFields, ValidityFields
from planner.ui.sheet.field_group import Part

TITLE: Final = Part[StepFields, str](
    "title", lambda of: of.title, lambda of, told: replace(of, title=told)
)
PHASE: Final = Part[StepFields, str](
    "phase", lambda of: of.phase, lambda of, told: replace(of, phase=told)
)
KIND: Final = Part[StepFields, str](
    "kind", lambda of: of.kind, lambda of, told: replace(of, kind=told)
)
PLACE: Final = Part[StepFields, str](
    "place", lambda of: of.place, lambda of, told: replace(of, place=told)
)
SITE: Final = Part[StepFields, str](
    "site", lambda of: of.site, lambda of, told: replace(of, site=told)
)
WHO: Final = Part[StepFields, str](
    "who", lambda of: of.who, lambda of, told: replace(of, who=told)
)
ASK: Final = Part[StepFields, str](
    "ask", lambda of: of.ask, lambda of, told: replace(of, ask=told)
)
ATTENDS: Final = Part[StepFields, bool](
    "attends", lambda of: of.attends, lambda of, told: replace(of, attends=told)
)
WORKING_DAYS: Final = Part[StepFields, bool](
    "working_days",
    lambda of: of.working_days,
    lambda of, told: replace(of, working_days=told),
)
KEY: Final = Part[StepFields, bool](
    "key", lambda of: of.key, lambda of, told: replace(of, key=told)
)
DOUBTFUL: Final = Part[StepFields, bool](
    "doubtful", lambda of: of.doubtful, lambda of, told: replace(of, doubtful=told)
)
EITHER: Final = Part[StepFields, str](
    "either", lambda of: of.either, lambda of, told: replace(of, either=told)
)
BY_TEAM: Final = Part[StepFields, bool](
    "by_team", lambda of: of.by_team, lambda of, told: replace(of, by_team=told)
)
MIN_DAYS: Final = Part[StepFields, str](
    "min_days", lambda of: of.min_days, lambda of, told: replace(of, min_days=told)
)
AIM_DAYS: Final = Part[StepFields, str](
    "aim_days", lambda of: of.aim_days, lambda of, told: replace(of, aim_days=told)
)
MAX_DAYS: Final = Part[StepFields, str](
    "max_days", lambda of: of.max_days, lambda of, told: replace(of, max_days=told)
)
EVERY: Final = Part[StepFields, str](
    "every", lambda of: of.every, lambda of, told: replace(of, every=told)
)
COUNT: Final = Part[StepFields, str](
    "count", lambda of: of.count, lambda of, told: replace(of, count=told)
)
AFTER_PREVIOUS: Final = Part[StepFields, bool](
    "after_previous",
    lambda of: of.after_previous,
    lambda of, told: replace(of, after_previous=told),
)
SUMMARY: Final = Part[StepFields, str](
    "summary", lambda of: of.summary, lambda of, told: replace(of, summary=told)
)
PREPARE: Final = Part[StepFields, str](
    "prepare", lambda of: of.prepare, lambda of, told: replace(of, prepare=told)
)
BRING: Final = Part[StepFields, str](
    "bring", lambda of: of.bring, lambda of, told: replace(of, bring=told)
)
SOURCES: Final = Part[StepFields, str](
    "sources", lambda of: of.sources, lambda of, told: replace(of, sources=told)
)

RULE_ANCHOR: Final = Part[RuleFields, str](
    "anchor", lambda of: of.anchor, lambda of, told: replace(of, anchor=told)
)
RULE_ANCHOR_END: Final = Part[RuleFields, str](
    "anchor_end",
    lambda of: of.anchor_end,
    lambda of, told: replace(of, anchor_end=told),
)
RULE_BINDS: Final = Part[RuleFields, str](
    "binds", lambda of: of.binds, lambda of, told: replace(of, binds=told)
)
RULE_EXACTLY: Final = Part[RuleFields, str](
    "exactly", lambda of: of.exactly, lambda of, told: replace(of, exactly=told)
)
RULE_EARLIEST: Final = Part[RuleFields, str](
    "earliest", lambda of: of.earliest, lambda of, told: replace(of, earliest=told)
)
RULE_AIM: Final = Part[RuleFields, str](
    "aim", lambda of: of.aim, lambda of, told: replace(of, aim=told)
)
RULE_LATEST: Final = Part[RuleFields, str](
    "latest", lambda of: of.latest, lambda of, told: replace(of, latest=told)
)
RULE_SOURCES: Final = Part[RuleFields, str](
    "sources", lambda of: of.sources, lambda of, told: replace(of, sources=told)
)
RULE_DOUBTFUL: Final = Part[RuleFields, bool](
    "doubtful", lambda of: of.doubtful, lambda of, told: replace(of, doubtful=told)
)

VALIDITY_GOOD_FOR: Final = Part[ValidityFields, str](
    "good_for", lambda of: of.good_for, lambda of, told: replace(of, good_for=told)
)
VALIDITY_NEEDED_ON: Final = Part[ValidityFields, str](
    "needed_on", lambda of: of.needed_on, lambda of, told: replace(of, needed_on=told)
)
VALIDITY_NEEDED_END: Final = Part[ValidityFields, str](
    "needed_end",
    lambda of: of.needed_end,
    lambda of, told: replace(of, needed_end=told),
)
VALIDITY_SOURCES: Final = Part[ValidityFields, str](
    "sources", lambda of: of.sources, lambda of, told: replace(of, sources=told)
)

SHEET_TITLE: Final = Part[SheetFields, str](
    "title", lambda of: of.title, lambda of, told: replace(of, title=told)
)
SHEET_VERSION: Final = Part[SheetFields, str](
    "version", lambda of: of.version, lambda of, told: replace(of, version=told)
)
SHEET_CENTRE_START: Final = Part[SheetFields, str](
    "centre_start",
    lambda of: of.centre_start,
    lambda of, told: replace(of, centre_start=told),
)
SHEET_NOTES: Final = Part[SheetFields, str](
    "notes", lambda of: of.notes, lambda of, told: replace(of, notes=told)
)
SHEET_SOURCES: Final = Part[SheetFields, str](
    "sources", lambda of: of.sources, lambda of, told: replace(of, sources=told)
)
