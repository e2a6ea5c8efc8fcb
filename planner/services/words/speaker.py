"""Says dates, steps, states and errors in the language of the reader.

The window, the command line and the paper share it, so that a thing has the same
words everywhere. Words come from the content; nothing is decided here.
"""

import re
from typing import Final

from planner.models.errors import FileProblem, FileRefusedError, PlannerError
from planner.models.person.profile import DrugCourse
from planner.services.words.date_words import DateWords
from planner.services.words.name_words import NameWords

_DAY: Final = re.compile(r"\d{4}-\d\d(?:-\d\d)?", re.ASCII)
"""A day or, as far as people know it, a month."""
_QUOTED: Final = frozenset({"text", "id", "near", "name"})
"""Details of a file's problem that are told as the file writes them."""

_MAX_PROBLEMS_SAID: Final = 50


class Speaker(DateWords, NameWords):
    """All words for domain values, in one language."""

    def course(self, course: DrugCourse) -> str:
        """Return "natalizumab since 2023" or "dimethyl fumarate, 2020 to 2023"."""
        name = course.name or self.drug_name(course.drug)
        since = self.partial(course.since) if course.since else ""
        until = self.partial(course.until) if course.until else ""
        if since and until:
            return self.say("course.from-to", drug=name, since=since, until=until)
        if since:
            return self.say("course.since", drug=name, since=since)
        return self.say("course.until", drug=name, until=until) if until else name

    def error(self, error: PlannerError) -> str:
        """Return what went wrong, where, and what to do.

        A refused file tells all its problems, one a line.
        """
        fields = {key: self._read_out(text) for key, text in error.details.items()}
        sentence = self.texts.say(f"messages.{error.code}", **fields)
        if isinstance(error, FileRefusedError):
            lines = [self.file_problem(one) for one in error.problems]
            return "\n".join([sentence, *lines[:_MAX_PROBLEMS_SAID]])
        return sentence

    def file_problem(self, problem: FileProblem) -> str:
        """Return one problem of a file with its place."""
        place = problem.file
        if problem.line is not None:
            place = self.say("file.line", file=place, line=str(problem.line))
        if problem.key:
            place = self.labelled(place, problem.key)
        fields = {
            key: text if key in _QUOTED else self._read_out(text)
            for key, text in problem.details.items()
        }
        return self.labelled(
            place, self.texts.say(f"messages.{problem.code}", **fields)
        )

    def _read_out(self, text: str) -> str:
        """Write a date of an error as people do; leave any other text as it is."""
        if not _DAY.fullmatch(text):
            return text
        try:
            return self.partial(text)
        except ValueError:  # the day that does not exist is what the error is about
            return text
