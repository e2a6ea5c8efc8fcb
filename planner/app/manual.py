"""The command line with all its words, for the manual page and for shells."""

from planner.cli.parser import build_parser
from planner.cli.parsing.command_parser import CommandParser
from planner.content.catalog import shipped_catalog
from planner.services.words.speaker import Speaker


def english_parser() -> CommandParser:
    """Return the parser with the help of every word, for ``.ci/shell-words``."""
    parser = build_parser(Speaker(shipped_catalog().texts()))
    parser.put_all_words()
    return parser
