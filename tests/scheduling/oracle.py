"""A second opinion: the same plan told to OR-Tools CP-SAT, from the documentation.

Nothing here uses the scheduler's own network. Every rule and fact becomes a named
constraint, so that any subset can be asked: can these hold together?
"""

from datetime import date
from functools import cache

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.ids import StepId
from planner.models.plan.protocol import Anchor, End, TimingRule, Validity
from planner.models.plan.schedule import ReasonKind
from tests.oracles import oracle
from tests.scheduling.judging import TooMuchWorkError
from tests.slices import whole_or_part

REACH = 700
"""Days on either side of the base day that the oracle looks at."""
MOST_WORK = 4.0
"""About so many seconds for one question; loops of months over years can take minutes.
A plan with a question that is not answered by then is left out."""
LITTLE_WORK = 0.2
"""The same where a run takes a part of the examples."""
MOST_FOR_A_PLAN = 8.0
"""The same for all questions on one plan: a clash of ten rules asks a dozen of them,
and a search that stays with such plans would take hours."""
LITTLE_FOR_A_PLAN = 2.0
MOST_SECONDS = 60.0
"""By the clock, for one question, whatever the solver counts as work."""
FAR = 1_500
"""Where months are cut short, plans may come together only in a February years away:
so far it looks when a date lies beyond its sight, or when nothing fits within it."""
EDGE = 350
"""An open bound shows as a day this near to the edge of that sight."""


@cache
def constraints():
    """OR-Tools brings pandas: who only collects the tests need not wait for them."""
    return oracle("ortools.sat.python.cp_model")


class Label(Struct, frozen=True):
    """Names one rule or fact, as a reason of a problem does."""

    kind: ReasonKind
    step: str
    other: str | None = None
    rule: TimingRule | None = None


def label_of(reason):
    owner, other = reason.owner or reason.step, None
    if reason.kind is ReasonKind.VALIDITY:
        other = reason.step if owner == reason.other else reason.other
    return Label(reason.kind, owner, other, reason.rule)


def shifted(day, offset):
    """Move a date by an offset, from the words of the documentation."""
    index = day.year * 12 + day.month - 1 + offset.months
    year, month = divmod(index, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1).toordinal()
    length = following - date(year, month + 1, 1).toordinal()
    first = date(year, month + 1, 1).toordinal()
    return first + min(day.day, length) - 1 + offset.days


@cache
def month_images(low, high, offset):
    """Where each day of a span lands."""
    return [shifted(date.fromordinal(day), offset) for day in range(low, high + 1)]


class Oracle:
    """Reads a schedule's dated steps and answers questions about their rules."""

    most_work = whole_or_part(MOST_WORK, LITTLE_WORK)
    most_for_a_plan = whole_or_part(MOST_FOR_A_PLAN, LITTLE_FOR_A_PLAN)

    def __init__(self, schedule, facts, calendar, base):
        self.work = 0.0
        self.facts, self.calendar, self.today = facts, calendar, schedule.today
        self.base = base.toordinal()
        self._look(REACH)
        self.listed = {s.id: s for s in schedule.steps}
        self.steps = {s.id: s for s in schedule.steps if s.start is not None}
        self.constraints = {}
        for step in self.steps.values():
            self._facts_of(step)
            self._rules_of(step)
            self._order_of(step)
            self._validity_of(step)
            if not self.pinned(step):
                self._closed(step)
                self._away(step)
        if not self.sees_all():
            self._look(FAR)

    def _look(self, reach):
        self.low, self.high = self.base - reach, self.base + reach

    def sees_all(self):
        """Whether every date of the schedule lies within sight."""
        return all(self._sees(step) for step in self.steps.values())

    def _sees(self, step):
        days = (
            *(step.start, step.end, step.earliest, step.latest),
            *(step.earliest_end, step.latest_end),
        )
        return all(
            self.low + EDGE <= day.toordinal() <= self.high - EDGE
            for day in days
            if day is not None
        )

    def _counts_months(self, labels):
        """Whether any of the named constraints (all when None) counts in months."""
        chosen = self.constraints if labels is None else labels
        said = [one for label in chosen for one in self.constraints[label]]
        told = [part for one in said for part in one]
        rules = [part for part in told if isinstance(part, TimingRule)]
        offsets = [offset for rule in rules for offset in (rule.earliest, rule.latest)]
        offsets += [part.good_for for part in told if isinstance(part, Validity)]
        return any(offset is not None and offset.months for offset in offsets)

    # what a step is -------------------------------------------------------------

    def anchored(self, step):
        return self.find(Anchor(step=self.facts.anchor.step)) is step

    def pinned(self, step):
        return bool(step.facts.done or step.facts.booked or self.anchored(step))

    def happened(self, step):
        past = self.anchored(step) and self.facts.anchor.day < self.today
        return bool(step.facts.done) or past

    def over(self, step):
        """It happened, or its booking has gone by: nothing of it can give way."""
        told = step.facts.booked
        gone = told is not None and (told.end or told.day) < self.today
        return self.happened(step) or gone

    def one_day(self, step):
        told, length = step.facts, step.step.duration
        if told.done:
            return told.done.end == told.done.day if told.done.end else length.max == 1
        if told.booked and told.booked.end not in {None, told.booked.day}:
            return False
        return length.min == length.max == 1

    def end_known(self, step, end):
        if end is End.START or self.one_day(step):
            return True
        told = step.facts.done or step.facts.booked
        return bool(told and told.end)

    def find(self, anchor):
        if anchor.step in self.listed:
            found = self.listed[anchor.step]
            return None if found.facts.dropped else found
        kept = [
            s
            for s in self.listed.values()
            if s.step.id == anchor.step and not s.facts.dropped
        ]
        kept.sort(key=lambda s: s.number)
        if not kept:
            return None
        return kept[-1] if anchor.end is End.END else kept[0]

    def rules(self, step):
        repeat, number = step.step.repeat, step.number
        if repeat is None or number == 1:
            return [(ReasonKind.RULE, rule) for rule in step.step.rules]
        before = [
            n
            for n in range(1, number)
            if not self.listed[f"{step.step.id}#{n}"].facts.dropped
        ]
        if repeat.after_previous and before:
            return [(ReasonKind.REPEAT, self._chained(step, before[-1]))]
        shift = repeat.every * (number - 1)
        return [(ReasonKind.RULE, _plus(rule, shift)) for rule in step.step.rules]

    def _chained(self, step, before):
        distance = step.step.repeat.every * (step.number - before)
        first = step.step.rules[0] if step.step.rules else TimingRule()
        centre = first.aim or first.earliest or first.latest or Offset()
        slack = _plus(first, distance + centre * -1)
        return TimingRule(
            anchor=Anchor(step=StepId(f"{step.step.id}#{before}")),
            earliest=slack.earliest,
            aim=distance,
            latest=slack.latest,
            sources=first.sources,
            doubtful=first.doubtful,
        )

    # constraints ----------------------------------------------------------------

    def _say(self, label, constraint):
        self.constraints.setdefault(label, []).append(constraint)

    def _facts_of(self, step):
        told = step.facts
        pins = []
        if told.done:
            end = told.done.end and max(told.done.end, told.done.day)
            pins.append((ReasonKind.DONE, told.done.day, end))
        elif told.booked:
            pins.append((ReasonKind.BOOKED, told.booked.day, told.booked.end))
        if self.anchored(step) and not told.done:
            pins.append((ReasonKind.ANCHOR, self.facts.anchor.day, None))
        for kind, first, last in pins:
            self._say(Label(kind, step.id), ("pin", step.id, "S", first.toordinal()))
            if last:
                self._say(Label(kind, step.id), ("pin", step.id, "E", last.toordinal()))
        if told.not_before and not told.done:
            day = told.not_before.toordinal()
            self._say(
                Label(ReasonKind.NOT_BEFORE, step.id), ("floor", step.id, "S", day)
            )
        self._length_of(step)

    def _length_of(self, step):
        done, length = step.facts.done, step.step.duration
        if self.one_day(step):
            return
        if not self._is_told_in_full(step):
            self._say(
                Label(ReasonKind.DURATION, step.id),
                ("length", step.id, length.min, length.max),
            )
            if done and length.max is None:
                day = self.today.toordinal()
                self._say(
                    Label(ReasonKind.TODAY, step.id), ("floor", step.id, "E", day)
                )

    def _is_told_in_full(self, step):
        """Whether both its days are facts that cannot give way any more."""
        done, booked = step.facts.done, step.facts.booked
        if done:
            return done.end is not None
        return bool(booked and booked.end) and self.over(step)

    def _rules_of(self, step):
        for kind, rule in self.rules(step):
            other = self.find(rule.anchor)
            if other is None or other.id not in self.steps:
                continue
            settled = self.over(step) and self.over(other)
            ends = self.end_known(step, rule.binds) and self.end_known(
                other, rule.anchor.end
            )
            if not (settled and ends):
                self._say(Label(kind, step.id, None, rule), ("rule", step, other, rule))

    def _order_of(self, step):
        """What comes again begins when the one before is over."""
        before = [
            one
            for one in self.steps.values()
            if one.step.id == step.step.id and (one.number or 0) < (step.number or 0)
        ]
        before.sort(key=lambda one: one.number or 0)
        if before and not (self.over(step) and self.over(before[-1])):
            self._say(Label(ReasonKind.ORDER, step.id), ("after", step, before[-1]))

    def _validity_of(self, step):
        if (
            step.number is not None
            and self.find(Anchor(step=step.step.id, end=End.END)) is not step
        ):
            return
        for validity in step.step.validity:
            other = self.find(validity.needed_on)
            if other is not None and other.id in self.steps:
                self._say(
                    Label(
                        ReasonKind.VALIDITY,
                        step.id,
                        other.id if other is not step else None,
                    ),
                    ("good", step, other, validity),
                )

    def _closed(self, step):
        if step.step.keeps_office_days:
            site = self.calendar.site(step.step.site)
            self._say(Label(ReasonKind.CLOSED, step.id), ("closed", step, site))

    def _away(self, step):
        if step.step.attends and self.facts.away:
            self._say(Label(ReasonKind.AWAY, step.id), ("away", step))

    # the solver -----------------------------------------------------------------

    def model(self, labels=None):
        """Return a model of the named constraints and its variables."""
        model = constraints().CpModel()
        days = {}
        for step in self.steps.values():
            start = model.new_int_var(self.low, self.high, f"{step.id}.S")
            one = self.one_day(step)
            end = (
                start if one else model.new_int_var(self.low, self.high, f"{step.id}.E")
            )
            days[step.id, "S"], days[step.id, "E"] = start, end
        chosen = self.constraints if labels is None else labels
        for label in chosen:
            for constraint in self.constraints[label]:
                getattr(self, f"_add_{constraint[0]}")(model, days, *constraint[1:])
        return model, days

    def _add_pin(self, model, days, step, end, day):
        model.add(days[step, end] == day)

    def _add_floor(self, model, days, step, end, day):
        model.add(days[step, end] >= day)

    def _add_length(self, model, days, step, least, most):
        count = days[step, "E"] - days[step, "S"] + 1
        model.add(count >= least)
        if most is not None:
            model.add(count <= most)

    def _moved(self, model, day, offset):
        if not offset.months:
            return day + offset.days
        images = month_images(self.low, self.high, offset)
        image = model.new_int_var(images[0] - 40, images[-1] + 40, "")
        model.add_element(day - self.low, images, image)
        return image

    def _add_rule(self, model, days, step, other, rule):
        bound = days[step.id, "E" if rule.binds is End.END else "S"]
        anchor = days[other.id, "E" if rule.anchor.end is End.END else "S"]
        if rule.earliest is not None:
            model.add(bound >= self._moved(model, anchor, rule.earliest))
        if rule.latest is not None:
            model.add(bound <= self._moved(model, anchor, rule.latest))

    def _add_after(self, model, days, step, before):
        model.add(days[step.id, "S"] > days[before.id, "E"])

    def _add_good(self, model, days, step, other, validity):
        needed = days[other.id, "E" if validity.needed_on.end is End.END else "S"]
        model.add(self._moved(model, days[step.id, "S"], validity.good_for) >= needed)

    def _add_closed(self, model, days, step, site):
        shut = {d.toordinal() for d in site.holidays}
        for closure in site.closures:
            shut |= set(range(closure.first.toordinal(), closure.last.toordinal() + 1))
        opened = [
            d
            for d in range(self.low, self.high + 1)
            if d not in shut and date.fromordinal(d).weekday() not in site.weekend
        ]
        domain = constraints().Domain.from_values(opened)
        for end in ("S", "E"):
            model.add_linear_expression_in_domain(days[step.id, end], domain)

    def _add_away(self, model, days, step):
        for away in self.facts.away:
            before = model.new_bool_var("")
            first, last = away.first.toordinal(), away.last.toordinal()
            outside = constraints().Domain(first, last).complement()
            for end in ("S", "E"):
                model.add_linear_expression_in_domain(days[step.id, end], outside)
            model.add(days[step.id, "E"] < first).only_enforce_if(before)
            model.add(days[step.id, "S"] > last).only_enforce_if(before.negated())

    def feasible(self, labels=None):
        """Whether the named constraints (all when None) can hold together."""
        if self._solve(self.model(labels)[0]) is not None:
            return True
        low, high = self.low, self.high
        if not self._counts_months(labels) or high - low > 2 * REACH:
            return False
        self._look(FAR)
        found = self._solve(self.model(labels)[0])
        self.low, self.high = low, high
        return found is not None

    def any_beyond(self, bounds, sign, labels=None):
        """Whether some plan has a day before (sign 1) or after (-1) its bound."""
        model, days = self.model(labels)
        beyond = []
        for key, bound in bounds.items():
            flag = model.new_bool_var("")
            model.add(sign * days[key] < sign * bound).only_enforce_if(flag)
            beyond.append(flag)
        model.add_bool_or(beyond)
        return self._solve(model) is not None

    def holds(self, placed, labels=None, open_side=0):
        """Whether given days keep the named constraints.

        A day of None must be able to lie near the edge of sight on the open side.
        """
        model, days = self.model(labels)
        for key, day in placed.items():
            if day is not None:
                model.add(days[key] == day)
            elif open_side > 0:
                model.add(days[key] <= self.low + EDGE)
            else:
                model.add(days[key] >= self.high - EDGE)
        return self._solve(model) is not None

    def _solve(self, model):
        told = constraints()
        left = self.most_for_a_plan - self.work
        if left <= 0:
            raise TooMuchWorkError
        solver = told.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.cp_model_probing_level = 0
        solver.parameters.max_deterministic_time = min(left, self.most_work)
        solver.parameters.max_time_in_seconds = MOST_SECONDS
        status = solver.solve(model)
        self.work += solver.response_proto.deterministic_time
        if status == told.UNKNOWN:
            raise TooMuchWorkError
        assert status in {told.OPTIMAL, told.FEASIBLE, told.INFEASIBLE}
        return None if status == told.INFEASIBLE else solver


def _plus(rule, shift):
    def move(offset):
        return None if offset is None else offset + shift

    return TimingRule(
        anchor=rule.anchor,
        binds=rule.binds,
        earliest=move(rule.earliest),
        aim=move(rule.aim),
        latest=move(rule.latest),
        sources=rule.sources,
        doubtful=rule.doubtful,
    )
