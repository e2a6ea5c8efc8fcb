"""Reads a file with what a centre said of the rules (``docs/rules-format.md``)."""

from planner.content.reading.toml_file import parse_table
from planner.models.answers import RulesFile, RulesTold


def read_rules(content: bytes | str, file_name: str) -> RulesFile:
    """Read what a centre said; whether it can be true is not looked at here.

    Args:
        content: the file; TOML.
        file_name: its name, for the problems.
    """
    table = parse_table(content, file_name)
    answers = table.table("answers")
    told = RulesTold(
        on=table.day("on"),
        by=table.text("by"),
        answers={name: answers.text(name) for name in answers.names()}
        if answers
        else {},
    )
    table.finish()
    return RulesFile(
        name=file_name,
        told=told,
        problems=table.log.problems,
        is_whole=not table.log.is_closed,
        # A rule is named as it is spelt: "when.2" is no position in a list.
        key_of=str,
        line_of=table.log.line_of,
    )
