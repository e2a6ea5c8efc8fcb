"""What a centre writes beside a rule ("20 to 28 days, best 24"), read and put in.

Distances are typed without a sign: they lie on the side of the step on which the rule
lies already, before or after it; with a sign they lie where the sign says.
"""

import re
from typing import Final

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import SourceId
from planner.models.plan.protocol import MAX_DAYS, Duration, Step, TimingRule
from planner.models.structs import replace
from planner.services.edits.rules.rule_list import PlanRule, RulePart
from planner.services.entry.own_words.typed_words import in_english, is_one_of
from planner.services.ports import Texts

_TOLD: Final = re.compile(
    r"(?P<first>[^,]+?)(?:\s+to\s+(?P<last>[^,]+?))?(?:\s*,?\s*best\s+(?P<best>[^,]+))?",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(r"(?<=\d)\s*-\s*(?=\d)")
_BARE: Final = re.compile(r"[+-]?\s*\d+")
_UNIT: Final = re.compile(r"[a-z]+\s*$")
_SIGNED: Final = re.compile(r"^\s*[+-]")
_LONGEST: Final = 7305
"""Days of 20 years: a distance that is longer is a slip of the pen."""
_MONTH: Final = 30
"""Days of a month where two distances are only compared."""


RIGHT: Final = "right"
"""The answer to a rule that stays as it is."""
FORGET: Final = "forget"
"""The answer that takes a confirmation back."""


class _Span(Struct, frozen=True, kw_only=True):
    """A value or a range as typed, each end without its side."""

    first: Offset
    last: Offset | None
    best: Offset | None


def with_own_value(step: Step, rule: PlanRule, text: str, source: SourceId) -> Step:
    """Return a step with a rule as the centre has it.

    Args:
        step: whose rule it is.
        rule: one of its rules.
        text: such as "4 weeks", "3 to 5 weeks", "20 to 28 days, best 24 days".
        source: who said so; it takes the place of what was published.

    Raises:
        PlannerError: ``rule.unreadable`` (text), ``rule.best-outside`` (text),
            ``offset.too-long`` (text), ``rule.backwards`` (text) for a range that ends
            before it begins, ``rule.too-long`` (text), ``rule.good-for`` (text) for a
            result that is good for no day, ``rule.other-side`` (text) for a distance
            on the other side of the step than the rule.
    """
    span = _read(text)
    _check_span(span, rule, text)
    if rule.part is RulePart.LENGTH:
        return replace(step, duration=_length(step.duration, span, text))
    if rule.part is RulePart.GOOD_FOR:
        kept = list(step.validity)
        kept[rule.index] = replace(
            kept[rule.index], good_for=span.last or span.first, sources=(source,)
        )
        return replace(step, validity=tuple(kept))
    rules = list(step.rules)
    rules[rule.index] = replace(
        _when(rules[rule.index], span, text), sources=(source,), doubtful=False
    )
    return replace(step, rules=tuple(rules))


def _check_span(span: _Span, rule: PlanRule, text: str) -> None:
    ends = [one for one in (span.first, span.last, span.best) if one is not None]
    if any(abs(_size(one)) > _LONGEST for one in ends):
        raise PlannerError("rule.too-long", text=text[:40])
    if rule.part is RulePart.GOOD_FOR and any(_size(one) < 1 for one in ends):
        raise PlannerError("rule.good-for", text=text[:40])
    # Days before something are written from the far end, too: "28 to 20 days before".
    far_first = rule.rule is not None and _side(rule.rule) < 0
    backwards = span.last is not None and _size(span.last) < _size(span.first)
    if backwards and not far_first:
        raise PlannerError("rule.backwards", text=text[:40])


def value_in_english(text: str, texts: Texts) -> str:
    """Return what a centre writes as files write it, where it can be read so.

    Args:
        text: as typed, in the words of the reader ("de 3 a 5 semanas") or English.
        texts: words and language of the reader.
    """
    for word in (RIGHT, FORGET):
        if is_one_of(text.strip(), texts.get(f"speech.typed.{word}")):
            return word
    told = in_english(text, texts)
    try:
        _read(told)
    except PlannerError:
        # Refused as it was typed.
        return text
    return told


def _read(text: str) -> _Span:
    match = _TOLD.fullmatch(_RANGE.sub(" to ", text.strip()))
    if match is None:
        raise PlannerError("rule.unreadable", text=text[:40])
    parts = [match[name] for name in ("first", "last", "best")]
    # "20 to 28 days": the unit of the last number is that of those before it.
    unit = next(
        (found[0] for one in reversed(parts) if one and (found := _UNIT.search(one))),
        "",
    )
    try:
        first, last, best = (
            None if one is None else Offset.parse(_with_unit(one, unit))
            for one in parts
        )
    except PlannerError as error:
        if error.code != "offset.unreadable":
            raise
        raise PlannerError("rule.unreadable", text=text[:40]) from error
    if first is None:
        raise PlannerError("rule.unreadable", text=text[:40])
    return _Span(first=first, last=last, best=best)


def _with_unit(told: str, unit: str) -> str:
    return f"{told} {unit}" if _BARE.fullmatch(told.strip()) else told


def _length(old: Duration, span: _Span, text: str) -> Duration:
    days = [
        None if one is None else _whole_days(one, text)
        for one in (span.first, span.last, span.best)
    ]
    first, last, best = days
    if first is None:
        raise PlannerError("rule.unreadable", text=text[:40])
    if last is None:
        # "14 days" of something with an open end says how long it is at least.
        most = None if old.max is None else first
    else:
        first, most = min(first, last), max(first, last)
    aim = best if best is not None else max(old.aim, first)
    if best is None and most is not None:
        aim = min(aim, most)
    if aim < first or (most is not None and aim > most):
        raise PlannerError("rule.best-outside", text=text[:40])
    return Duration(min=first, aim=aim, max=most)


def _whole_days(told: Offset, text: str) -> int:
    if told.months or not 1 <= told.days <= MAX_DAYS:
        raise PlannerError("rule.unreadable", text=text[:40])
    return told.days


def _when(old: TimingRule, span: _Span, text: str) -> TimingRule:
    sign = 1 if _SIGNED.match(text) else _side(old)
    first, last, best = (
        None if one is None else one * sign
        for one in (span.first, span.last, span.best)
    )
    if first is None:
        raise PlannerError("rule.unreadable", text=text[:40])
    _check_side(old, [one for one in (first, last, best) if one is not None], text)
    if last is not None:
        low, high = sorted((first, last), key=_size)
        changed = replace(old, earliest=low, latest=high)
    elif old.earliest is not None and old.latest is not None:
        changed = replace(old, earliest=first, latest=first, aim=first)
    elif old.earliest is not None:
        changed = replace(old, earliest=first)
    elif old.latest is not None:
        changed = replace(old, latest=first)
    else:
        changed = replace(old, aim=first)
    if best is not None and _inside(changed, best) != best:
        raise PlannerError("rule.best-outside", text=text[:40])
    aim = best if best is not None else changed.aim
    return replace(changed, aim=None if aim is None else _inside(changed, aim))


def _check_side(old: TimingRule, ends: list[Offset], text: str) -> None:
    """Refuse what would turn the order of the two steps around."""
    known = [one for one in (old.earliest, old.aim, old.latest) if one is not None]
    # A rule that has the day itself, or an open end there, lies on no side.
    nearest = old.latest if _side(old) < 0 else old.earliest
    if nearest is None or not known or _size(nearest) == 0:
        return
    if all(_size(one) * _side(old) < 0 for one in ends):
        raise PlannerError("rule.other-side", text=text[:40])


def _side(rule: TimingRule) -> int:
    told = rule.aim or rule.earliest or rule.latest
    ends = [one for one in (rule.earliest, rule.aim, rule.latest) if one is not None]
    if told is not None and _size(told) == 0 and ends:
        # "On the day itself, up to 4 weeks before": the other end tells the side.
        told = max(ends, key=lambda one: abs(_size(one)))
    return -1 if told is not None and _size(told) < 0 else 1


def _inside(rule: TimingRule, wished: Offset) -> Offset:
    if rule.earliest is not None and _size(wished) < _size(rule.earliest):
        return rule.earliest
    if rule.latest is not None and _size(wished) > _size(rule.latest):
        return rule.latest
    return wished


def _size(offset: Offset) -> int:
    return offset.months * _MONTH + offset.days
