"""What the help says of the page on which it was asked."""

from typing import Final

from PySide6.QtCore import QObject

from planner.models.document import Mark


class PageHelp(QObject):
    """The words for each page, and for the signs on it."""

    def lines(self, place: str) -> tuple[str, ...]:
        """Return what can be done on a page, a line each.

        Args:
            place: id of a place of the walk.
        """
        return {
            "welcome": self._welcome,
            "about-you": self._about_you,
            "options": self._options,
            "fit": self._fit,
            "values": self._values,
            "centres": self._centres,
            "choice": self._choice,
            "questions": self._questions,
            "schedule": self._schedule,
            "today": self._today,
            "plan": self._plan,
            "visits": self._visits,
            "diary": self._diary,
            "people": self._people,
            "documents": self._documents,
            "data": self._data,
        }.get(place, tuple)()

    def signs(self, place: str) -> tuple[tuple[Mark, str, str], ...]:
        """Return the signs of a page: the sign, its word, what it means."""
        if place not in _WITH_STATES:
            return ()
        return (
            (Mark.BOOKED, self.tr("booked"), self.tr("Somebody confirmed this day.")),
            (
                Mark.AIM,
                self.tr("wished"),
                self.tr("Worked out by the plan; nobody has agreed to it yet."),
            ),
            (
                Mark.ROUGH,
                self.tr("about"),
                self.tr("Day 0 is only known roughly, and so is this day."),
            ),
            (
                Mark.NEEDS_DATE,
                self.tr("ask your team"),
                self.tr("Something is missing; your team can tell it."),
            ),
            (Mark.UNDER_WAY, self.tr("under way"), self.tr("It has begun.")),
            (Mark.DONE, self.tr("done"), self.tr("You told that it happened.")),
            (
                Mark.CANCELLED,
                self.tr("not needed"),
                self.tr("Taken out of the plan; the trail is kept."),
            ),
        )

    def drawing(self, place: str) -> tuple[tuple[str, str], ...]:
        """Return the other signs of a page: how they look, and what they mean."""
        if place == "plan":
            return (
                (self.tr("Grey bar"), self.tr("Days on which a step may start.")),
                (self.tr("Full line"), self.tr("Day 0.")),
                (self.tr("Broken line"), self.tr("Today.")),
                (
                    self.tr("Solid edge in the month"),
                    self.tr("Booked. A broken edge is wished."),
                ),
                (self.tr("Stripes in the month"), self.tr("You are away.")),
                (self.tr("Grey day in the month"), self.tr("The clinic is closed.")),
            )
        if place in _DECIDING:
            return (
                (self.tr("Tick on the path"), self.tr("The page is answered.")),
                (self.tr("Half a disc on the path"), self.tr("It is begun.")),
                (self.tr("Ring on the path"), self.tr("Nothing is told yet.")),
            )
        return ()

    def _welcome(self) -> tuple[str, ...]:
        return (
            self.tr("Take the door that is nearest to where you are now."),
            self.tr("Text size, colours and bad day can be changed here at once."),
            self.tr("A plan that somebody sent is looked at before it is kept."),
        )

    def _about_you(self) -> tuple[str, ...]:
        return (
            self.tr("Answer what you know. Nothing has to be told."),
            self.tr("What is told here chooses the numbers that are about you."),
        )

    def _options(self) -> tuple[str, ...]:
        return (
            self.tr("Tick two to four options, then set them beside each other."),
            self.tr(
                "Every number says whom it was counted on. Press it for its source."
            ),
        )

    def _fit(self) -> tuple[str, ...]:
        return (
            self.tr("Rules of experts and trials, compared with what you told."),
            self.tr("They show what to ask. They decide nothing."),
        )

    def _values(self) -> tuple[str, ...]:
        return (
            self.tr("Say how much each thing matters to you, in any order."),
            self.tr(
                "On a row, 1 to 6 give an answer and go on. 0 or Delete takes it back."
            ),
            self.tr("Then pick the three that count most, and see them in a picture."),
        )

    def _centres(self) -> tuple[str, ...]:
        return (
            self.tr("Write down the centres you think of, and what they answer."),
            self.tr("An amount always says what it is for."),
        )

    def _choice(self) -> tuple[str, ...]:
        return (
            self.tr("Choose what to plan for. “Not yet” is a choice, too."),
            self.tr("It can be changed at any time; the trail is kept."),
        )

    def _questions(self) -> tuple[str, ...]:
        return (
            self.tr("The questions grow from what is missing and what matters to you."),
            self.tr("Note the answers here; they go on paper, too."),
        )

    def _schedule(self) -> tuple[str, ...]:
        return (
            self.tr("Give a day, a month, or none. The preview shows what follows."),
            self.tr("Nothing is fixed until you build the plan."),
        )

    def _today(self) -> tuple[str, ...]:
        return (
            self.tr("At most three things, the next ones first."),
            self.tr("What is to settle stands beside them, with a way to do it."),
        )

    def _plan(self) -> tuple[str, ...]:
        return (
            self.tr("Arrows move in the list. Enter goes to all about the step."),
            self.tr("Ctrl+1 is the list, Ctrl+2 the month, Ctrl+3 the timeline."),
            self.tr("Before a change is taken you see what else would move."),
        )

    def _visits(self) -> tuple[str, ...]:
        return (
            self.tr("At the left what to take along, at the right what was said."),
            self.tr("Below it stands what the answers would change."),
        )

    def _diary(self) -> tuple[str, ...]:
        return (
            self.tr("Write what you want to remember. Every field can stay empty."),
        )

    def _people(self) -> tuple[str, ...]:
        return (
            self.tr("Each name is typed once. It goes on every paper that needs it."),
            self.tr("The number that answers day and night comes first."),
        )

    def _data(self) -> tuple[str, ...]:
        return (
            self.tr("All you told lies in one file on this laptop."),
            self.tr(
                "Look into a backup before you put it back; nothing is lost by it."
            ),
        )

    def _documents(self) -> tuple[str, ...]:
        return (
            self.tr("Choose for whom the paper is. The preview shows its pages."),
            self.tr("Nothing leaves this laptop until you save or print it."),
        )


_WITH_STATES: Final = frozenset({"today", "plan", "visits", "documents", "schedule"})
_DECIDING: Final = frozenset(
    {"about-you", "options", "fit", "values", "centres", "choice", "questions"}
)
