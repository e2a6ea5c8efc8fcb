"""What blocks days: public holidays, time away, and places that are shut."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.ids import AwayId
from planner.models.journey import Journey
from planner.models.plan.facts import Away, Closure
from planner.models.plan.protocol import Site
from planner.models.structs import replace
from planner.services.edits import day_edits, profile_edits
from planner.ui.entry.country_field import CountryField
from planner.ui.entry.form_draft import FormDraft
from planner.ui.entry.span_list import Span, SpanList
from planner.ui.look.following import by_gap
from planner.ui.state.app_state import MakeEdit
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.words.text import quiet

TakeEdit = Callable[[str, MakeEdit], bool]


class BlockedDays(QWidget):
    """Cards for all that keeps a step from a day.

    Args:
        context: what pages have.
        take: takes an edit with the words of the question it belongs to; where there
            is a plan, it shows first what moves. Returns whether it was taken.
    """

    def __init__(self, context: PageContext, take: TakeEdit) -> None:
        super().__init__()
        state = context.state
        self._state = state
        self._take = take
        today = state.today
        self.country = CountryField(state.closed_days, state.speaker)
        self.country.chosen.connect(self._keep_country)
        self.away = SpanList(self.tr("I am away"), state.speaker, today)
        self.away.added.connect(self._add_away)
        self.away.removed.connect(self._remove_away)
        names = {
            Site.CENTRE: self.tr("The centre is shut"),
            Site.HOME: self.tr("The clinics near home are shut"),
        }
        self.closures = {
            site: SpanList(name, state.speaker, today) for site, name in names.items()
        }
        for site, spans in self.closures.items():
            spans.added.connect(partial(self._add_closure, site))
            spans.removed.connect(self._remove_closure)
        self._build()
        self.drafts = {
            spans: FormDraft(context, f"schedule/{name}", spans.typed(), spans)
            for name, spans in (("away", self.away), *self.closures.items())
        }
        for spans, draft in self.drafts.items():
            spans.go_on(draft.note)

    def show_journey(self, journey: Journey) -> None:
        """Show what blocks days in a journey."""
        profile = journey.profile
        self.country.show_country(profile.home_country, profile.home_region)
        self.away.show_spans(tuple(map(_span, journey.away.values())))
        for site, spans in self.closures.items():
            shut = (one for one in journey.closures.values() if one.site is site)
            spans.show_spans(tuple(map(_span, shut)))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 14)
        must = self.tr("Nothing you must attend is planned on these days.")
        wards = self.tr("Beside public holidays; wards stay open.")
        home = self.tr("The days your clinic, practice or laboratory told you.")
        for heading, widgets in (
            (self.tr("Public holidays at home"), (self.country,)),
            (self.tr("When you are away"), (quiet(must), self.away)),
            (
                self.tr("When the centre is shut"),
                (quiet(wards), self.closures[Site.CENTRE]),
            ),
            (
                self.tr("When the clinics near home are shut"),
                (quiet(home), self.closures[Site.HOME]),
            ),
        ):
            box.addWidget(Card(heading).add(*widgets))

    def _keep_country(self, country: str, region: str) -> None:
        today = self._state.schedule.today
        self._take(
            self.tr("Change the country"),
            lambda journey: profile_edits.set_profile(
                journey,
                replace(journey.profile, home_country=country, home_region=region),
                today,
            ),
        )

    def _add_away(self, span: object) -> None:
        # The signal carries any object; Qt does not know the type.
        if isinstance(span, Span):
            away = Away(id=_new_id(), first=span.first, last=span.last, why=span.why)
            self._add(
                self.away,
                self.tr("Add time away"),
                lambda journey: day_edits.put_away(journey, away),
            )

    def _remove_away(self, away: str) -> None:
        self._take(
            self.tr("Remove time away"),
            lambda journey: day_edits.remove_away(journey, AwayId(away)),
        )

    def _add_closure(self, site: Site, span: object) -> None:
        if isinstance(span, Span):
            closure = Closure(
                id=_new_id(),
                site=site,
                first=span.first,
                last=span.last,
                why=span.why,
            )
            self._add(
                self.closures[site],
                self.tr("Add closing days"),
                lambda journey: day_edits.put_closure(journey, closure),
            )

    def _add(self, spans: SpanList, words: str, make: MakeEdit) -> None:
        """Take a stretch; one that is not taken stays in its form."""
        draft = self.drafts[spans]
        if draft.take(lambda: self._take(words, make)):
            spans.empty()
            draft.begin()
        else:
            spans.go_on(draft.note)

    def _remove_closure(self, closure: str) -> None:
        self._take(
            self.tr("Remove closing days"),
            lambda journey: day_edits.remove_closure(journey, AwayId(closure)),
        )


def _span(one: Away | Closure) -> Span:
    return Span(one.id, one.first, one.last, one.why)


def _new_id() -> AwayId:
    return AwayId(uuid4().hex)
