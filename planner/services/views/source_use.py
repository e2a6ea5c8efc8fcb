"""Which content rests on which source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from planner.models.ids import SourceId
from planner.models.plan.protocol import Step
from planner.services.ports import Catalog, DecisionAid


def source_use(catalog: Catalog) -> Mapping[SourceId, tuple[str, ...]]:
    """Return, for each source, the ids of what it is used by, sorted.

    Ids have their kind in front: "option:", "step:", "outcome:", "criterion:",
    "centre:", "price:", "claim:", "checklist:", "warning:", "red-flag:", "about:",
    "asked:", "register:" and "change:".
    """
    used: defaultdict[SourceId, set[str]] = defaultdict(set)
    for name, source in _uses(catalog):
        used[source].add(name)
    return {source: tuple(sorted(names)) for source, names in used.items()}


def _uses(catalog: Catalog) -> Iterator[tuple[str, SourceId]]:
    yield from _plan_uses(catalog)
    yield from _evidence_uses(catalog)
    yield from _list_uses(catalog.aid)
    for centre in catalog.aid.centres:
        yield f"centre:{centre.id}", centre.source
    for price in catalog.aid.prices:
        yield f"price:{price.id}", price.source


def _plan_uses(catalog: Catalog) -> Iterator[tuple[str, SourceId]]:
    for option in catalog.aid.options:
        for source in option.sources:
            yield f"option:{option.id}", source
    for protocol in catalog.protocols():
        for source in protocol.sources:
            yield f"protocol:{protocol.id}", source
        for step in protocol.steps:
            for source in step_sources(step):
                yield f"step:{step.id}", source


def _evidence_uses(catalog: Catalog) -> Iterator[tuple[str, SourceId]]:
    for cell in catalog.aid.cells:
        counted = (chance.source for chance in cell.chances)
        told = (remark.source for remark in cell.remarks)
        for source in (*cell.sources, *counted, *told):
            yield f"outcome:{cell.outcome}", source
    for criterion in catalog.aid.criteria:
        yield f"criterion:{criterion.id}", criterion.source


def _list_uses(aid: DecisionAid) -> Iterator[tuple[str, SourceId]]:
    for claim in aid.claims:
        for source in claim.sources:
            yield f"claim:{claim.id}", source
    lists = {
        "checklist": aid.centre_questions,
        "warning": aid.warning_signs,
        "red-flag": aid.red_flags,
        "about": aid.about_topics,
        "asked": aid.asked,
        "register": aid.registers,
        "change": aid.changes,
    }
    for kind, items in lists.items():
        for item in items:
            for source in item.sources:
                yield f"{kind}:{item.id}", source


def step_sources(step: Step) -> tuple[SourceId, ...]:
    """Return every source that a step, its rules, validity and examples rest on."""
    found = [
        *step.sources,
        *(source for rule in step.rules for source in rule.sources),
        *(source for one in step.validity for source in one.sources),
        *(example.source for example in step.examples),
    ]
    return tuple(dict.fromkeys(found))
