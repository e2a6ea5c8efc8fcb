"""How long a whole schedule takes, and how that grows.

Printed: dates, windows and reasons for 150, 500, 1,500 and 5,000 steps, as strands of 3
that hang off Day 0 (what protocols look like), as long ones, as a single chain, and as
one with days away that it cannot get around: there the conflict and what could give way
are worked out, too, beside the same chain that fits; all in processor time. Then the
same project solved by CP-SAT and by TaskJuggler, by the clock on the wall.
"""

import shutil
import subprocess
import tempfile
import time
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bench.measure import in_loops, in_turns, seconds_of
from planner.models.civil import Offset
from planner.models.ids import DAY0, AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import AnchorDate, Away, PlanCalendar, PlanFacts
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
    Place,
    Step,
    TimingRule,
    TreatmentProtocol,
    Validity,
)
from planner.scheduling.scheduler import schedule

SIZES = (150, 500, 1_500, 5_000)
LIMITS = {150: 0.8, 5_000: 40.0}  # in loops of bench/measure.py
MOST_TIMES = 3.0  # one that does not fit, beside one that does
STRAND = 3
LONG_STRAND = 50
DAY_ZERO = date(2027, 4, 6)
TODAY = date(2027, 1, 4)
HOLIDAYS = [DAY_ZERO + timedelta(days=23 * n) for n in range(60)]
FACTS = PlanFacts(
    anchor=AnchorDate(day=DAY_ZERO),
    away=(Away(id=AwayId("trip"), first=date(2027, 8, 2), last=date(2027, 8, 15)),),
)
AT_HOME = PlanFacts(anchor=FACTS.anchor)
OFFSETS = (
    (Offset(days=1), Offset(days=3), Offset(days=8)),
    (Offset(days=0), Offset(days=1), Offset(days=5)),
    (Offset(months=1, days=-14), Offset(days=21), Offset(months=1)),
)


def project(size, strand):
    """Return a protocol of so many steps; each strand hangs off Day 0."""
    steps = [Step(id=DAY0, phase=PhaseId("p"), place=Place.WARD)]
    for number in range(size - 1):
        at_start = number % strand == 0
        anchor = DAY0 if at_start else StepId(f"s{number - 1}")
        earliest, aim, latest = OFFSETS[number % 2 if strand > 10 else number % 3]
        rule = TimingRule(
            anchor=Anchor(step=anchor, end=End.START if number % 4 else End.END),
            earliest=earliest,
            aim=aim,
            latest=latest,
        )
        test = Validity(good_for=Offset(months=3), needed_on=Anchor(step=anchor))
        steps.append(
            Step(
                id=StepId(f"s{number}"),
                phase=PhaseId("p"),
                rules=(rule,),
                place=Place.CLINIC if number % 2 else Place.HOME,
                duration=Duration(min=2, aim=3, max=5)
                if number % 7 == 0
                else Duration(),
                validity=(test,) if number % 11 == 0 else (),
            )
        )
    return TreatmentProtocol(
        id=ProtocolId("p"), option=OptionId("o"), steps=tuple(steps)
    )


def calendar():
    base = PlanCalendar()
    home = type(base.home)(holidays=dict.fromkeys(HOLIDAYS, "holiday"))
    return type(base)(home=home, centre=base.centre)


def ours(protocol, facts=FACTS):
    shut = calendar()
    return lambda: schedule(protocol, facts, shut, TODAY)


def show(title, strand, facts):
    print(title)
    first = None
    for size in SIZES:
        protocol = project(size, strand)
        work = ours(protocol, facts)
        problems = len(work().problems)
        rounds = 15 if size < 1_000 else 5
        mine, verdict = in_loops(
            partial(seconds_of, work, time.process_time), rounds, LIMITS.get(size)
        )
        first = first or mine.best / size
        growth = mine.best / size / first
        print(
            f"  {size:5} steps {mine.best * 1000:9.2f} ms, {problems} problems, "
            f"{growth:.2f} times the time per step, {verdict}"
        )


def beside_one_that_fits(title, strand):
    print(title)
    for size in SIZES:
        protocol = project(size, strand)
        rounds = 40 if size < 1_000 else 5
        works = [ours(protocol, facts) for facts in (FACTS, AT_HOME)]
        problems = len(works[0]().problems)
        mine, fitting = in_turns(
            *(partial(seconds_of, work, time.process_time) for work in works), rounds
        )
        ratio = mine.best / fitting.best
        held = "ok" if ratio <= MOST_TIMES else "OVER"
        print(
            f"  {size:5} steps {mine.best * 1000:9.2f} ms, {problems} problems, "
            f"{ratio:.2f} times one that fits, limit {MOST_TIMES:g}: {held}"
        )


def by_cp_sat(protocol):
    """Solve the least and the greatest plan of the same rules with CP-SAT."""
    from ortools.sat.python import cp_model  # noqa: PLC0415  one of the oracles

    def solve(sign):
        model = cp_model.CpModel()
        low, high = DAY_ZERO.toordinal() - 10, DAY_ZERO.toordinal() + 300
        shut = {day.toordinal() for day in HOLIDAYS}
        opened = cp_model.Domain.from_values(
            [d for d in range(low, high) if d not in shut and d % 7 not in {6, 0}]
        )
        days = {}
        for step in protocol.steps:
            start = model.new_int_var(low, high, "")
            end = start
            if step.duration.max != 1:
                end = model.new_int_var(low, high, "")
                model.add(end >= start + step.duration.min - 1)
                model.add(end <= start + step.duration.max - 1)
            if step.keeps_office_days:
                model.add_linear_expression_in_domain(start, opened)
                model.add_linear_expression_in_domain(end, opened)
            days[step.id] = (start, end)
            for rule in step.rules:
                anchor = days[rule.anchor.step][rule.anchor.end is End.END]
                near = rule.earliest.days + 28 * rule.earliest.months
                far = rule.latest.days + 31 * rule.latest.months
                model.add(start >= anchor + near)
                model.add(start <= anchor + far)
        model.add(days[DAY0][0] == DAY_ZERO.toordinal())
        model.minimize(sign * sum(start + end for start, end in days.values()))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = 20
        return solver.status_name(solver.solve(model))

    return [solve(1), solve(-1)]


def by_taskjuggler(protocol, command):
    """Schedule the same project with TaskJuggler; return seconds and starts by task.

    As far as its language goes: it places each task as early as its rules and working
    days allow, and knows no latest day, no month and no length of its own choice.
    """
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "p.tjp"
        plan.write_text("\n".join(_taskjuggler_lines(protocol)), encoding="utf-8")
        start = time.perf_counter()
        subprocess.run(
            [command, "--silent", plan.name],
            cwd=folder,
            check=True,
            capture_output=True,
        )
        took = time.perf_counter() - start
        rows = (Path(folder) / "t.csv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [row.replace('"', "").split(";") for row in rows]
    return took, {name.strip(): date.fromisoformat(day) for name, day in cells}


def _taskjuggler_lines(protocol):
    yield f'project p "p" {DAY_ZERO.isoformat()} +60m {{'
    yield "  timingresolution 60min"
    yield "  dailyworkinghours 24"
    yield "  workinghours mon - fri 0:00 - 24:00"
    yield "  workinghours sat, sun off"
    yield "}"
    yield from (f'leaves holiday "shut" {day.isoformat()}' for day in HOLIDAYS)
    for step in protocol.steps:
        yield f'task {step.id} "{step.id}" {{'
        for rule in step.rules:
            gap = rule.earliest.days + 30 * rule.earliest.months
            is_end = rule.anchor.end is End.END
            gap -= is_end  # its tasks end when their last day is over
            how = f"{'onend' if is_end else 'onstart'}" + (
                f" gapduration {gap}d" if gap > 0 else ""
            )
            yield f"  depends {rule.anchor.step} {{ {how} }}"
        if not step.rules:
            yield f"  start {DAY_ZERO.isoformat()}"
        unit = "length" if step.keeps_office_days else "duration"
        yield f"  {unit} {step.duration.min}d"
        yield "}"
    yield 'taskreport t "t" {'
    yield '  formats csv columns name, start timeformat "%Y-%m-%d"'
    yield "}"


def beside_others():
    command = shutil.which("tj3")
    for size in (150, 1_500):
        protocol = project(size, STRAND)
        mine = min(seconds_of(ours(protocol)) for _ in range(5))
        start = time.perf_counter()
        status = by_cp_sat(protocol)
        theirs = time.perf_counter() - start
        print(
            f"  {size:5} steps: ours {mine * 1000:.1f} ms; CP-SAT "
            f"{theirs * 1000:.0f} ms ({', '.join(status)}), "
            f"{theirs / mine:.0f} times as long"
        )
        if command is not None:
            took, starts = by_taskjuggler(protocol, command)
            steps = ours(protocol)().steps
            same = sum(step.earliest == starts.get(step.id) for step in steps)
            print(
                f"  {size:5} steps: TaskJuggler {took * 1000:.0f} ms, "
                f"{took / mine:.0f} times as long; it starts {same} of them on our "
                "earliest day"
            )
    if command is None:
        print("  TaskJuggler (tj3) is not installed here, so it is not compared")


def main() -> None:
    show(f"strands of {STRAND} steps, all from Day 0", STRAND, FACTS)
    show(f"strands of {LONG_STRAND} steps", LONG_STRAND, FACTS)
    show("a single chain", max(SIZES), AT_HOME)
    beside_one_that_fits("the chain and days away it cannot get around", max(SIZES))
    print("the same project elsewhere (least and greatest plan only, no reasons)")
    beside_others()


if __name__ == "__main__":
    main()
