"""Reads the steps of a protocol file; ``docs/protocol-format.md`` is its manual."""

import re
from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field

from planner.content.reading.reader import TomlTable
from planner.content.timetables.day_lists import (
    EITHER_ON,
    LISTED,
    note_doubt_elsewhere,
    note_overlap,
    on_each_day,
    on_one_of_days,
    read_day_list,
    rule_on,
    spare_follow_on,
)
from planner.models.civil import Offset
from planner.models.ids import DAY0, PhaseId, SourceId, StepId
from planner.models.plan.protocol import (
    MAX_DAYS,
    MAX_REPEATS,
    Anchor,
    Condition,
    DayClock,
    Duration,
    End,
    Example,
    Place,
    Repeat,
    Role,
    Site,
    Step,
    StepKind,
    TimingRule,
    Validity,
    Wording,
)
from planner.models.structs import replace

ID_SHAPE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MAX_ID: Final = 60
MAX_TITLE: Final = 200
TRAITS: Final = frozenset(
    {
        "takes-drug",
        "may-become-pregnant",
        "may-father",
        "wants-children",
        "travels-abroad",
        "progressive",
    }
)
_TAKES: Final = re.compile(r"takes:[a-z0-9-]{1,60}")
_ANCHOR: Final = re.compile(
    r"(?:(start|end) of )?([a-z0-9][a-z0-9-]{0,59}(?:#[1-9][0-9]{0,2})?)"
)


class KnownNames(Struct, frozen=True, kw_only=True):
    """What a protocol file may refer to without explaining it.

    Attributes:
        sources: ids of shipped sources.
        steps: ids under which the content text has words for steps.
        phases: ids of shipped phases, likewise.
        examples: ids of shipped examples.
        options: ids of the options that a timetable can be of.
        trusting: take every name as known; for shipped files, which the tests check,
            so that opening one protocol reads nothing else.
    """

    sources: frozenset[str] = field(default_factory=frozenset)
    steps: frozenset[str] = field(default_factory=frozenset)
    phases: frozenset[str] = field(default_factory=frozenset)
    examples: frozenset[str] = field(default_factory=frozenset)
    options: tuple[str, ...] = ()
    trusting: bool = False

    def knows_source(self, name: str) -> bool:
        """Whether it is the id of a shipped source."""
        return self.trusting or name in self.sources

    def knows_phase(self, name: str) -> bool:
        """Whether it is the id of a shipped phase."""
        return self.trusting or name in self.phases

    def knows_example(self, name: str) -> bool:
        """Whether it is the id of a shipped example."""
        return self.trusting or name in self.examples

    def knows_option(self, name: str) -> bool:
        """Whether a timetable can be of that option; none are asked for if none are."""
        return self.trusting or not self.options or name in self.options


class PhaseDefaults(Struct, frozen=True, kw_only=True):
    """What holds for the steps of a phase that do not say otherwise."""

    kind: StepKind = StepKind.TASK
    place: Place = Place.HOME
    site: Site = Site.HOME
    who: Role = Role.PATIENT
    ask: Role = Role.NEUROLOGIST
    attends: bool = True
    working_days: bool = False


def read_defaults(table: TomlTable | None) -> PhaseDefaults:
    """Return the defaults of a phase, those of every step where none are told."""
    if table is None:
        return PhaseDefaults()
    defaults = _told_of(table, PhaseDefaults())
    table.finish()
    return defaults


class StepReader:
    """Turns ``[[step]]`` tables into steps.

    Args:
        known: names the file may lean on.
        defaults: what holds in a phase, by its id.
        clocks: what the days of a phase are counted by, by its id, where not by Day 0.
        own_words: whether steps carry their words themselves (a person's file);
            shipped files must not, theirs are in the content text.
    """

    def __init__(
        self,
        known: KnownNames,
        *,
        own_words: bool,
        defaults: Mapping[PhaseId, PhaseDefaults] | None = None,
        clocks: Mapping[PhaseId, DayClock] | None = None,
    ) -> None:
        self._known = known
        self._clocks = clocks or {}
        self._defaults = defaults or {}
        self._own_words = own_words

    def read(self, table: TomlTable) -> tuple[Step, ...]:
        """Return the step, one for each of its days; what is wrong goes to the log."""
        step_id = StepId(read_id(table, "id"))
        sources = self.read_sources(table)
        phase = PhaseId(read_id(table, "phase"))
        told = _told_of(table, self._defaults.get(phase, PhaseDefaults()))
        clock = self._clocks.get(phase)
        step = Step(
            id=step_id,
            phase=phase,
            kind=told.kind,
            rules=self._listed(table, sources),
            duration=_duration(table),
            repeat=_repeat(table),
            condition=_condition(table),
            validity=self._validity(table, sources),
            place=told.place,
            site=told.site,
            attends=told.attends,
            working_days=told.working_days,
            who=told.who,
            ask=told.ask,
            set_by_team=table.flag("set_by_team"),
            examples=self._examples(table),
            sources=sources,
            key=table.flag("key"),
            doubtful=table.flag("doubtful"),
            either=read_id(table, "either") if table.has("either") else "",
            words=self._words_id(table),
            wording=self._wording(table, step_id),
        )
        steps = _on_its_days(table, step, clock)
        if step.set_by_team and steps[0].rules and not self._own_words:
            # In a person's own sheet the day may be what their centre wrote; there the
            # gap stays until they enter it.
            table.note("set_by_team", "protocol.team-day")
        table.finish()
        return steps

    def read_sources(self, table: TomlTable) -> tuple[SourceId, ...]:
        """Return sources: shipped ids, or a person's own words with a space in them."""
        found = table.texts("sources")
        for text in found:
            own = self._own_words and " " in text
            if not own and not self._known.knows_source(text):
                table.note("sources", "source.unknown", id=text[:60])
        return tuple(SourceId(text) for text in found)

    def _listed(
        self, table: TomlTable, sources: tuple[SourceId, ...]
    ) -> tuple[TimingRule, ...]:
        return tuple(self._rule(rule, sources) for rule in table.tables("rule"))

    def _rule(self, table: TomlTable, sources: tuple[SourceId, ...]) -> TimingRule:
        exactly = table.offset("exactly")
        earliest, aim, latest = (
            table.offset(name) for name in ("earliest", "aim", "latest")
        )
        given = [name for name in ("earliest", "aim", "latest") if table.has(name)]
        if table.has("exactly") and given:
            table.note(given[0], "rule.exactly-and-window")
        elif not table.has("exactly") and not given:
            table.note("", "rule.empty")
        rule = TimingRule(
            anchor=_anchor(table, "from"),
            binds=table.choice("binds", End.START),
            earliest=exactly or earliest,
            aim=exactly or aim,
            latest=exactly or latest,
            sources=self._sources_or(table, sources),
            doubtful=table.flag("doubtful"),
        )
        table.finish()
        return rule

    def _validity(
        self, table: TomlTable, sources: tuple[SourceId, ...]
    ) -> tuple[Validity, ...]:
        found: list[Validity] = []
        for entry in table.tables("validity"):
            good_for = entry.offset("good_for")
            if not entry.has("good_for"):
                entry.note("good_for", "field.missing")
            validity = Validity(
                good_for=good_for or Offset(),
                needed_on=_anchor(entry, "needed_on"),
                sources=self._sources_or(entry, sources),
            )
            entry.finish()
            found.append(validity)
        return tuple(found)

    def _sources_or(
        self, table: TomlTable, default: tuple[SourceId, ...]
    ) -> tuple[SourceId, ...]:
        return self.read_sources(table) if table.has("sources") else default

    def _examples(self, table: TomlTable) -> tuple[Example, ...]:
        found: list[Example] = []
        for entry in table.tables("examples"):
            example = Example(
                id=read_id(entry, "id"),
                source=SourceId(entry.need_text("source")),
                drug=entry.text("drug"),
            )
            if not self._known.knows_example(example.id):
                entry.note("id", "example.unknown", id=example.id)
            if example.source and not self._known.knows_source(example.source):
                entry.note("source", "source.unknown", id=example.source[:60])
            entry.finish()
            found.append(example)
        return tuple(found)

    def _words_id(self, table: TomlTable) -> str:
        return read_id(table, "words") if table.has("words") else ""

    def _wording(self, table: TomlTable, step_id: StepId) -> Wording | None:
        if not self._own_words:
            return None
        shared = table.text("words") or step_id
        if not table.has("title") and shared in self._known.steps:
            return None
        title = table.need_text("title")
        if len(title) > MAX_TITLE:
            table.note("title", "field.text-too-long", limit=str(MAX_TITLE))
        return Wording(
            title=title,
            summary=table.text("summary"),
            prepare=table.text("prepare"),
            bring=table.text("bring"),
        )


def _told_of(table: TomlTable, usual: PhaseDefaults) -> PhaseDefaults:
    """Return what a table says of itself, what is usual for the rest."""
    return PhaseDefaults(
        kind=table.choice("kind", usual.kind),
        place=table.choice("place", usual.place),
        site=table.choice("site", usual.site),
        who=table.choice("who", usual.who),
        ask=table.choice("ask", usual.ask),
        attends=table.flag("attends", default=usual.attends),
        working_days=table.flag("working_days", default=usual.working_days),
    )


def _on_its_days(
    table: TomlTable, step: Step, clock: DayClock | None
) -> tuple[Step, ...]:
    """Return the step on its day, on each of its days, or on one of them."""
    each, one_of = (read_day_list(table, key) for key in (LISTED, EITHER_ON))
    note_doubt_elsewhere(table)
    note_overlap(table, step, each, clock)
    step = spare_follow_on(table, step, each, one_of)
    if step.id == DAY0:
        for key in (LISTED, EITHER_ON):
            if table.has(key):
                table.note(key, "step.day0-repeats")
    numbers = [day for day, _ in (*each, *one_of)]
    key = LISTED if each else EITHER_ON
    if table.has("day"):
        key = "day"
        number = table.whole("day", 0, low=-MAX_DAYS, high=MAX_DAYS)
        numbers.append(number)
        step = replace(step, rules=(rule_on(number, step, clock), *step.rules))
    if clock is not None and clock.step != step.id:
        missing = [one for one in numbers if clock.distance(one) is None]
        if missing:
            table.note(key, "step.no-such-number", name=clock.name)
    if one_of:
        return on_one_of_days(step, one_of, clock)
    return on_each_day(step, each, clock)


def read_id(table: TomlTable, key: str) -> str:
    """Return an id that must be there: small letters, digits and single hyphens."""
    text = table.need_text(key)
    if text and (len(text) > MAX_ID or not ID_SHAPE.fullmatch(text)):
        table.note(key, "field.not-an-id", text=text[:40])
    return text


def _anchor(table: TomlTable, key: str) -> Anchor:
    """Read "day0", "end of collection" or "start of visit#3"."""
    text = table.text(key, DAY0)
    match = _ANCHOR.fullmatch(text)
    if match is None:
        table.note(key, "rule.anchor-unreadable", text=text[:40])
        return Anchor()
    return Anchor(step=StepId(match.group(2)), end=End(match.group(1) or "start"))


def _duration(table: TomlTable) -> Duration:
    """Read ``days = 4`` or ``days = { least = 10, aim = 14, most = 21 }``."""
    if table.is_table("days"):
        entry = table.table("days")
        if entry is not None:
            return _duration_of(entry)
    days = table.whole("days", 1, low=1, high=MAX_DAYS)
    return Duration(min=days, aim=days, max=days)


def _duration_of(table: TomlTable) -> Duration:
    least = table.whole("least", 1, low=1, high=MAX_DAYS)
    aim = table.whole("aim", least, low=1, high=MAX_DAYS)
    most = table.whole("most", MAX_DAYS, low=1, high=MAX_DAYS)
    table.finish()
    return Duration(min=least, aim=aim, max=most if table.has("most") else None)


def _repeat(table: TomlTable) -> Repeat | None:
    entry = table.table("repeat")
    if entry is None:
        return None
    every = entry.offset("every")
    if not entry.has("every"):
        entry.note("every", "field.missing")
    repeat = Repeat(
        every=every or Offset(days=1),
        count=entry.need_whole("count", low=1, high=MAX_REPEATS),
        after_previous=entry.flag("after_previous"),
    )
    entry.finish()
    return repeat


def _condition(table: TomlTable) -> Condition:
    entry = table.table("only_if")
    if entry is None:
        return Condition()
    condition = Condition(
        all_of=_traits(entry, "all_of"),
        any_of=_traits(entry, "any_of"),
        none_of=_traits(entry, "none_of"),
    )
    entry.finish()
    return condition


def _traits(table: TomlTable, key: str) -> tuple[str, ...]:
    found = table.texts(key)
    for trait in found:
        if trait not in TRAITS and not _TAKES.fullmatch(trait):
            allowed = ", ".join(sorted(TRAITS))
            table.note(key, "step.unknown-trait", text=trait[:40], allowed=allowed)
    return found
