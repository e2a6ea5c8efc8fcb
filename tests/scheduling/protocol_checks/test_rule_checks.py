"""Every flaw of a protocol is told at once, and none makes the checks hang."""

import pytest

from planner.models.civil import Offset
from planner.models.ids import OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.protocol import (
    Anchor,
    Condition,
    Duration,
    End,
    Phase,
    Repeat,
    Step,
    TimingRule,
    TreatmentProtocol,
    Validity,
)
from planner.scheduling.protocol_checks.rule_checks import (
    protocol_problems,
    slack_notes,
)

DAYS = Offset(days=10)


def step(name, *rules, phase="p", **more):
    return Step(id=StepId(name), phase=PhaseId(phase), rules=rules, **more)


def rule(anchor="day0", aim=DAYS, earliest=None, latest=None, **more):
    where = Anchor(step=StepId(anchor), end=more.pop("end", End.START))
    return TimingRule(anchor=where, earliest=earliest, aim=aim, latest=latest, **more)


def protocol(*steps, phases=("p",), day0=True, **more):
    first = (step("day0"),) if day0 else ()
    return TreatmentProtocol(
        id=ProtocolId("p"),
        option=OptionId("o"),
        phases=tuple(Phase(id=PhaseId(phase)) for phase in phases),
        steps=(*first, *steps),
        **more,
    )


def codes(found):
    return [problem.code.removeprefix("protocol.") for problem in found]


def test_a_sound_protocol_has_no_problem():
    steps = (
        step("a", rule(earliest=Offset(days=5), latest=Offset(months=1))),
        step("b", rule("a", end=End.END), duration=Duration(min=2, aim=3, max=None)),
        step("c", rule("r#2"), set_by_team=True),
        step("r", rule(), repeat=Repeat(every=DAYS, count=2)),
    )
    assert protocol_problems(protocol(*steps, centre_start=StepId("a"))) == ()


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        (protocol(day0=False), "no-day0"),
        (protocol(step("a", rule()), step("a", rule())), "duplicate-step"),
        (protocol(step("a#1", rule())), "hash-in-id"),
        (protocol(phases=("p", "p")), "duplicate-phase"),
        (protocol(step("a", rule(), phase="q")), "unknown-phase"),
        (protocol(step("a")), "untied"),
        (protocol(step("a", rule("zz"))), "unknown-anchor"),
        (protocol(step("a", rule("a"))), "tied-to-itself"),
        (protocol(step("a", rule(earliest=Offset(days=11)))), "window-order"),
        (protocol(step("a", rule(latest=Offset(days=9)))), "window-order"),
        (
            protocol(step("a", rule(aim=None, earliest=Offset(months=2), latest=DAYS))),
            "window-order",
        ),
        (protocol(step("a", rule(aim=Offset(months=9000)))), "offset-too-far"),
        (
            protocol(step("a", rule(), duration=Duration(min=5, aim=3, max=9))),
            "duration-order",
        ),
        (
            protocol(step("a", rule(), duration=Duration(min=0, aim=1, max=1))),
            "duration-range",
        ),
        (
            protocol(step("a", rule(), repeat=Repeat(every=DAYS, count=501))),
            "repeat-count",
        ),
        (
            protocol(step("a", rule(), repeat=Repeat(every=DAYS * -1, count=2))),
            "repeat-backwards",
        ),
        (
            protocol(
                step("day0", rule("a"), repeat=Repeat(every=DAYS, count=2)),
                step("a", rule(), set_by_team=True),
                day0=False,
            ),
            "day0-repeats",
        ),
        (
            protocol(
                step("a", rule(), repeat=Repeat(every=Offset(months=12), count=500))
            ),
            "offset-too-far",
        ),
        (
            protocol(
                step(
                    "a",
                    rule(),
                    validity=(
                        Validity(good_for=DAYS, needed_on=Anchor(step=StepId("zz"))),
                    ),
                )
            ),
            "validity-unknown-step",
        ),
        (
            protocol(step("a", rule(), validity=(Validity(good_for=Offset()),))),
            "validity-length",
        ),
        (protocol(centre_start=StepId("zz")), "centre-start-unknown"),
    ],
)
def test_each_flaw_has_its_own_code(broken, expected):
    assert codes(protocol_problems(broken)) == [expected]


def test_all_flaws_are_told_at_once_with_their_places():
    found = protocol_problems(
        protocol(
            step("a", rule(), rule("x")),
            step("b"),
            step("c", rule(), duration=Duration(min=0, aim=1, max=1)),
        )
    )
    assert [problem.key for problem in found] == [
        "step[2].rule[2].anchor",
        "step[3]",
        "step[4].duration",
    ]


def test_rules_that_chase_each_other_are_told_with_the_steps_in_the_ring():
    loop = protocol(
        step("a", rule(), rule("b", earliest=Offset(days=1))),
        step("b", rule("a", earliest=Offset(days=0))),
        step("c", rule("a")),
    )
    (problem,) = protocol_problems(loop)
    assert problem.code == "protocol.ring"
    assert set(problem.details["steps"].split(", ")) == {"a", "b"}


def test_a_step_to_which_nothing_leads_from_day_0_is_told():
    lost = protocol(step("a", rule("b")), step("b", rule("a")), step("c", rule()))
    assert codes(protocol_problems(lost)) == ["no-date", "no-date"]
    assert [problem.key for problem in protocol_problems(lost)] == [
        "step[2]",
        "step[3]",
    ]


def test_steps_for_some_people_only_are_checked_too():
    some = Condition(all_of=("takes-drug",))
    rules = rule(earliest=DAYS), rule(aim=Offset(days=5), latest=Offset(days=5))
    assert codes(protocol_problems(protocol(step("a", *rules, condition=some)))) == [
        "ring"
    ]


def test_rules_that_only_some_months_break_are_no_problem():
    month, days = Offset(months=1), Offset(days=31)
    both = step(
        "a",
        rule(aim=None, earliest=month, latest=month),
        rule(aim=None, earliest=days, latest=days),
    )
    assert protocol_problems(protocol(both)) == ()


def test_rules_that_lead_out_of_the_calendar_are_told():
    far = Offset(months=12 * 160)
    steps = step("a", rule(aim=far, earliest=far))
    (problem,) = protocol_problems(protocol(steps))
    assert (problem.key, problem.code) == ("step[2]", "protocol.out-of-range")


def test_a_ring_that_can_close_is_no_problem():
    loop = protocol(
        step("a", rule(), rule("b", aim=None, earliest=Offset(months=1))),
        step("b", rule("a", earliest=Offset(days=-28))),
    )
    assert protocol_problems(loop) == ()


def test_a_result_that_is_never_good_long_enough_is_a_ring():
    test = step(
        "test",
        rule(latest=Offset(days=-40), earliest=Offset(days=-60), aim=None),
        validity=(Validity(good_for=Offset(days=30)),),
    )
    assert codes(protocol_problems(protocol(test))) == ["ring"]


@pytest.mark.slow
def test_a_ring_of_thousands_of_steps_is_found_without_hanging():
    names = [f"s{number}" for number in range(3000)]
    steps = [
        step(name, rule(names[number - 1], earliest=Offset(days=int(number == 0))))
        for number, name in enumerate(names)
    ]
    assert "ring" in codes(protocol_problems(protocol(*steps)))


def test_too_many_steps_or_occurrences_are_refused():
    many = [step(f"s{number}", rule()) for number in range(10_001)]
    assert codes(protocol_problems(protocol(*many))) == ["too-many-steps"]
    often = [
        step(f"r{number}", rule(), repeat=Repeat(every=Offset(days=1), count=500))
        for number in range(41)
    ]
    assert codes(protocol_problems(protocol(*often))) == ["too-many-steps"]


def test_a_hundred_thousand_repeats_are_refused():
    often = step("r", rule(), repeat=Repeat(every=Offset(days=1), count=100_000))
    assert "repeat-count" in codes(protocol_problems(protocol(often)))


def weekly(earliest, latest, every="7 days"):
    window = {"earliest": Offset.parse(earliest), "latest": Offset.parse(latest)}
    repeat = Repeat(every=Offset.parse(every), count=3)
    return protocol(step("a", rule(aim=DAYS, **window), repeat=repeat))


def test_a_repeat_that_takes_longer_than_the_time_to_the_next_never_fits():
    long = Duration(min=3, aim=3, max=3)
    repeat = Repeat(every=Offset(days=2), count=2)
    window = rule(earliest=DAYS, latest=DAYS)
    assert codes(
        protocol_problems(protocol(step("a", window, repeat=repeat, duration=long)))
    ) == ["ring"]
    every = Repeat(every=Offset(days=3), count=2)
    fits = protocol(step("a", window, repeat=every, duration=long))
    assert protocol_problems(fits) == ()


@pytest.mark.parametrize(
    ("sheet", "noted"),
    [
        (weekly("3 days", "13 days"), True),
        (weekly("4 days", "17 days"), True),
        (weekly("4 days", "16 days"), False),
        (weekly("10 days", "1 month", every="1 month"), False),
        (weekly("10 days", "41 days", every="1 month"), True),
    ],
)
def test_a_slack_as_large_as_the_distance_between_repeats_is_worth_a_word(sheet, noted):
    assert codes(slack_notes(sheet)) == ["slack-wide"] * noted
    assert protocol_problems(sheet) == ()
