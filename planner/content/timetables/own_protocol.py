"""A person's own protocol file: from text to model, all problems at once.

Each step is read by itself first. Whether the steps fit together is told by the
scheduler (``scheduling/protocol_checks``); a file has other keys and words for it than
the editor.
"""

import re
from typing import Final

from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import parse_table
from planner.content.timetables.day_lists import EITHER_ON, LISTED, first_of
from planner.content.timetables.protocol_reader import read_own_protocol
from planner.content.timetables.step_reader import KnownNames
from planner.models.errors import FileProblem
from planner.models.plan.protocol import TreatmentProtocol
from planner.scheduling.protocol_checks.feasibility import fit_problems
from planner.scheduling.protocol_checks.rule_checks import structure_problems
from planner.services.entry.spelling import nearest

_CODES: Final = {
    "no-day0": "protocol.no-day0",
    "duplicate-step": "step.twice",
    "duplicate-phase": "phase.twice",
    "unknown-phase": "phase.not-there",
    "untied": "step.no-date",
    "no-date": "step.no-date",
    "unknown-anchor": "step.not-there",
    "validity-unknown-step": "step.not-there",
    "centre-start-unknown": "step.not-there",
    "clock-unknown-step": "step.not-there",
    "day0-either": "step.day0-either",
    "either-alone": "step.either-alone",
    "tied-to-itself": "rule.own-step",
    "window-order": "rule.order",
    "offset-too-far": "rule.too-far",
    "duration-order": "step.days-order",
    "repeat-backwards": "step.repeat-backwards",
    "day0-repeats": "step.day0-repeats",
    "validity-length": "step.good-for-nothing",
    "ring": "protocol.contradiction",
    "out-of-range": "protocol.out-of-range",
}
"""What the editor calls a problem, and what a file is told; others have one name."""

_STEP: Final = re.compile(r"step\[(?P<number>\d+)\]")
_RULE: Final = re.compile(r"(?P<step>step\[\d+\])\.rule\[(?P<place>\d+)\](?P<rest>.*)")


def read_protocol(
    content: str | bytes, file_name: str, known: KnownNames
) -> TreatmentProtocol:
    """Read a person's own protocol.

    Args:
        content: the TOML text; bytes are taken as UTF-8.
        file_name: name without folder, for the problems.
        known: shipped sources, steps and phases the file may lean on.

    Raises:
        FileRefusedError: with every problem found.
    """
    document = parse_table(content, file_name)
    protocol = read_own_protocol(document, known)
    if not document.log.is_closed:
        check_protocol(protocol, document)
    document.log.refuse_if_any()
    return protocol


def check_protocol(protocol: TreatmentProtocol, document: TomlTable) -> None:
    """Note everything that is wrong between the steps of a file that was read.

    Args:
        protocol: as read from the document, steps in file order.
        document: the document it was read from; its log takes the problems.
    """
    # Whether steps fit is asked only of what was read whole: a step that was dropped,
    # or a harmless value for a bad one, could look like a contradiction.
    was_read_whole = not document.log.problems
    found = structure_problems(protocol)
    if was_read_whole and not found:
        found = fit_problems(protocol)
    for problem in found:
        if document.log.is_closed:
            return
        if problem.code == "protocol.too-many-steps":
            document.log.close(problem.code, limit=problem.details["limit"])
        else:
            _note(problem, protocol, document)


def _note(
    problem: FileProblem, protocol: TreatmentProtocol, document: TomlTable
) -> None:
    code = _CODES.get(problem.code.removeprefix("protocol."), problem.code)
    details = {**problem.details}
    # Of two names the one that is wrong is told: what the step points at.
    name = details.get("other") or details.get("phase") or details.get("step", "")
    details["id"] = name
    if code == "step.not-there":
        names = [step.id for step in protocol.steps]
        details["near"] = nearest(name.partition("#")[0], names)
        code = "step.not-there-near" if details["near"] else code
    document.note(
        _key(_in_file(problem.key, protocol, document), document), code, **details
    )


def _in_file(key: str, protocol: TreatmentProtocol, document: TomlTable) -> str:
    """Name the table of a step that stands in the file as one day of a list."""
    match = _STEP.match(key)
    if match is None or document.holds(match[0]):
        return key
    first = first_of(protocol.steps[int(match["number"]) - 1].id)
    for number, step in enumerate(protocol.steps, start=1):
        if step.id == first:
            return f"step[{number}]{key[match.end() :]}"
    return key


def _key(key: str, document: TomlTable) -> str:
    """Name the place as the file does; ``day`` was read as the first rule."""
    rule = _RULE.fullmatch(key)
    if rule is not None:
        # ``holds`` is 0 or 1 here: the short ``day`` was read as the first of the
        # rules.
        keys = (LISTED, EITHER_ON, "day")
        held = [key for key in keys if document.holds(f"{rule['step']}.{key}")]
        place = int(rule["place"]) - bool(held)
        day = held[0] if held else "day"
        inside = f"rule[{place}]{rule['rest']}" if place > 0 else day
        key = f"{rule['step']}.{inside}"
    key = key.replace(".duration", ".days")
    needed = ".needed_on" if ".validity[" in key else ".from"
    return key.replace(".anchor", needed)
