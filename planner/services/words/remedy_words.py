"""Says what could give way where a plan cannot hold together."""

from planner.models.plan.protocol import End
from planner.models.plan.schedule import ReasonKind, Remedy
from planner.services.words.reason_words import ReasonWords


class RemedyWords:
    """Sentences about the ways out of one schedule's problems."""

    def __init__(self, reasons: ReasonWords) -> None:
        self._reasons = reasons
        self._schedule = reasons.schedule
        self._speaker = reasons.speaker

    def remedy(self, remedy: Remedy) -> str:
        """Return one thing that could give way, and the days on which it would fit.

        Args:
            remedy: a way out of a problem of the same schedule.
        """
        first, last = remedy.away or (None, None)
        way = self._speaker.say(
            f"remedy.{self._remedy_words(remedy)}",
            step=self._reasons.quoted(remedy.step),
            earliest=self._reasons.day(remedy.earliest),
            latest=self._reasons.day(remedy.latest),
            span=self._speaker.span(first, last) if first else "",
            length=self._booked_length(remedy),
        )
        return self._speaker.say("remedy.breaks", way=way) if remedy.breaks else way

    def _remedy_words(self, remedy: Remedy) -> str:
        earliest, latest = remedy.earliest, remedy.latest
        if remedy.fact is ReasonKind.AWAY:
            if latest is not None:
                return "away-until"
            return "away-not" if earliest is None else "away-from"
        if remedy.fact is ReasonKind.NOT_BEFORE:
            return "sooner"
        if remedy.binds is End.END:
            return f"end-{self._days_words(remedy)}"
        stays = "stay-" if self._booked_length(remedy) else ""
        return f"{stays}{self._days_words(remedy)}"

    def _days_words(self, remedy: Remedy) -> str:
        earliest, latest = remedy.earliest, remedy.latest
        if earliest is not None and earliest == latest:
            return "on"
        if latest is None:
            return "from"
        # "From today until" says no more than "until".
        gone = earliest is None or earliest <= self._schedule.today
        return "until" if gone else "between"

    def _booked_length(self, remedy: Remedy) -> str:
        """Return how long a booked stay lasts, "" for anything else."""
        found = self._reasons.find(remedy.step)
        booked = found.facts.booked if found is not None else None
        if remedy.fact is not ReasonKind.BOOKED or booked is None or not booked.end:
            return ""
        # The first day counts.
        days = (booked.end - booked.day).days + 1
        return self._speaker.say("length.days", count=days) if days > 1 else ""
