"""A parser whose words are looked up when somebody asks for help, and not before."""

import argparse
import gettext
import re
from typing import Any, Final, NoReturn

from typing_extensions import override

from planner.services.ports import Texts

_ENGLISH: Final = "en"
_WRONG: Final = re.compile("\ue001([a-z0-9-]+) (.*)", re.DOTALL)
_MOST_SHOWN: Final = 40
_NO_LETTERS: Final = re.compile(r"[^a-z]+")


class CommandParser(argparse.ArgumentParser):
    """Reads the words of the program or of one command.

    Args:
        texts: what ``--help`` says of a word stands in ``command-line``.
        told: where the words of a command stand, such as "protocol-check"; "" for the
            program.
        settings: as ``argparse.ArgumentParser`` takes them.
    """

    def __init__(self, *, texts: Texts, told: str = "", **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)
        self._texts = texts
        self._name = told

    @override
    def format_help(self) -> str:
        """Return the help; most commands never need its words."""
        self.put_words()
        return super().format_help()

    def put_words(self) -> None:
        """Say of each word what it is for, where nothing is said in the code."""
        if self._name:
            self.description = self._found(f"do.{self._name}")
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  argparse names it no other way
                for one in action._choices_actions:  # noqa: SLF001  the rows of the list
                    one.help = self._found(f"do.{self._whole_name(one.dest)}")
            elif action.help is None:
                word = action.dest.replace("_", "-")
                own = self._found(f"in.{self._name or 'program'}.{word}")
                action.help = own or self._found(f"any.{word}")

    def put_all_words(self) -> None:
        """Do the same in every command: for what reads them all, as a manual does."""
        self.put_words()
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  as above
                for command in action.choices.values():
                    command.put_all_words()

    @override
    def error(self, message: str) -> NoReturn:
        """Tell what is wrong, and how the command is used.

        Raises:
            SystemExit: 2.

        Args:
            message: from ``argparse``; one of ``wrong`` is put into words.
        """
        super().error(_WRONG.sub(self._told_wrong, message))

    def is_missing(self, place: str) -> NoReturn:
        """Refuse a command that lacks a word.

        Raises:
            SystemExit: 2.

        Args:
            place: what the usage calls it.
        """
        self.error(self._texts.say("command-line.wrong.missing", place=place))

    def _told_wrong(self, found: re.Match[str]) -> str:
        return self._texts.say(f"command-line.wrong.{found[1]}", text=found[2])

    def _whole_name(self, name: str) -> str:
        return f"{self._name}-{name}" if self._name else name

    def _found(self, key: str) -> str | None:
        return self._texts.find(f"command-line.{key}")


def wrong(code: str, text: str) -> argparse.ArgumentTypeError:
    """Return the refusal of a word; ``CommandParser.error`` puts it into words.

    Args:
        code: of ``command-line.wrong``.
        text: as it was typed; its first 40 characters are shown.
    """
    return argparse.ArgumentTypeError(f"\ue001{code} {text[:_MOST_SHOWN]!r}")


def lend_words(texts: Texts) -> None:
    """Let ``argparse`` say its own few sentences in a language.

    It asks ``gettext`` by these two names, and gettext knows catalogues of a system,
    no language that was chosen for one call.

    Args:
        texts: of the language; what it lacks of ``argparse`` stays English.
    """
    if texts.language == _ENGLISH:
        vars(argparse).update(_=gettext.gettext, ngettext=gettext.ngettext)
        return

    def translated(words: str) -> str:
        found = texts.find(f"command-line.argparse.{key_of(words)}")
        # Texts of a file have no blanks at their ends; "usage: " lives by one.
        return words if not found else f"{found}{words[len(words.rstrip()) :]}"

    def plural(one: str, more: str, count: int) -> str:
        return translated(one if count == 1 else more)

    vars(argparse).update(_=translated, ngettext=plural)


def key_of(words: str) -> str:
    """Return the key under which a sentence of ``argparse`` stands."""
    return _NO_LETTERS.sub("-", words.lower()).strip("-")
