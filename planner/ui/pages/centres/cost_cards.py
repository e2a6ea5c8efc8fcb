"""What it costs, on one basis: amounts as quoted, never converted by themselves."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.models.errors import PlannerError
from planner.models.evidence.evidence import ReportedPrice
from planner.models.ids import CentreId, QuoteId
from planner.models.person.decision import CostPart, ExchangeRate, Quote
from planner.services.edits.centre_edits import put_quote, put_rate, remove_quote
from planner.services.entry.money_entry import read_amount, read_rate
from planner.services.views.deciding.costs import CentreCost, Money, total_costs
from planner.ui.entry.date_field import DateField
from planner.ui.entry.default_day import DefaultDay
from planner.ui.entry.draft_fields import Typed
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.field import PickField, TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.compare_table import CompareRow, CompareTable
from planner.ui.widgets.frames.source_link import source_links
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_points, with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import body, small, strong

AMOUNT: Final = "centres/amount"
RATE: Final = "centres/rate"
"""What the drafts of the two forms are called."""


class CostSums(QObject):
    """One column a centre, one row a part of the basis; what is missing is said."""

    def __init__(self, context: PageContext, into: str) -> None:
        super().__init__()
        self._context = context
        journey = context.state.journey
        costs = total_costs(
            journey.centres, journey.quotes.values(), journey.rates.values(), into
        )
        heads = [self._name(cost) for cost in costs]
        rows = [
            CompareRow(
                context.state.speaker.label(part),
                "",
                [self._amounts(cost.parts.get(part, ())) for cost in costs],
            )
            for part in CostPart
        ]
        rows.append(
            CompareRow(
                self.tr("All together"),
                self.tr("as far as it is known"),
                [self._total(cost) for cost in costs],
            )
        )
        self.table = CompareTable(heads, rows)

    def _name(self, cost: CentreCost) -> str:
        if cost.centre is None:
            return self.tr("Without a centre")
        return self._context.state.journey.centres[cost.centre].name

    def _amounts(self, amounts: tuple[Money, ...]) -> QWidget:
        if not amounts:
            return flow(Pill(self.tr("no amount yet"), Tone.ATTENTION, "△"))
        money = self._context.state.speaker.money
        return column(*(body(money(one.amount, one.currency)) for one in amounts))

    def _total(self, cost: CentreCost) -> QWidget:
        money = self._context.state.speaker.money
        lines: list[QWidget] = [
            strong(money(total.amount, total.currency)) for total in cost.totals
        ]
        if not cost.totals:
            lines.append(body(self.tr("Nothing entered yet")))
        if cost.converted is not None and cost.rates:
            whole = money(cost.converted.amount, cost.converted.currency)
            lines.append(strong(self.tr("Converted: {amount}").format(amount=whole)))
            lines += [small(self._rate(rate)) for rate in cost.rates]
        if cost.no_rate:
            lines.append(
                small(
                    self.tr("No exchange rate: {currencies}").format(
                        currencies=self._context.state.speaker.listed(cost.no_rate)
                    )
                )
            )
        return column(*lines, gap=4)

    def _rate(self, rate: ExchangeRate) -> str:
        return self.tr("1 {currency} = {rate} {into}, as you typed for {date}").format(
            currency=rate.currency,
            rate=self._context.state.speaker.number(rate.rate),
            into=rate.into,
            date=self._context.state.speaker.day_bare(rate.on),
        )


class QuoteForm(Card):
    """Adds an amount in the currency it was quoted in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Add an amount"))
        self.spaced()
        state = context.state
        self._state = state
        centres = [(str(c.id), c.name) for c in state.journey.centres.values()]
        self.centre = PickField(
            self.tr("For which centre?"),
            [("", self.tr("For all of them")), *centres],
        )
        self.part = PickField(
            self.tr("What for?"),
            [(str(part), state.speaker.label(part)) for part in CostPart],
        )
        self.amount = TextField(self.tr("Amount"), self.tr("Such as 54,000"))
        self.currency = TextField(
            self.tr("Currency"), self.tr("Three letters, such as USD or EUR")
        )
        self.by = TextField(self.tr("Who quoted it?"))
        self.on = DateField(self.tr("When?"), state.speaker, state.today)
        self.draft = FormDraft(context, AMOUNT, self._typed(), self)
        self.add(
            self.draft.note,
            SideBySide(self.centre, self.part),
            SideBySide(self.amount, self.currency),
            SideBySide(self.by, self.on),
            flow(button(self.tr("Add this amount"), self._keep)),
        )

    def _typed(self) -> dict[str, Typed]:
        return {
            "centre": self.centre,
            "part": self.part,
            "amount": self.amount,
            "currency": self.currency,
            "by": self.by,
            "on": self.on,
        }

    def _keep(self) -> None:
        # What is still being typed counts: nobody need leave the field first.
        self.on.finish()
        if self.on.trouble:
            return
        try:
            quote = Quote(
                id=QuoteId(uuid4().hex),
                # "" is the entry "For all of them".
                centre=CentreId(self.centre.value()) or None,
                part=CostPart(self.part.value()),
                amount=read_amount(self.amount.line.text()),
                currency=self.currency.line.text().strip().upper(),
                quoted_by=self.by.line.text(),
                quoted_on=self.on.value,
            )
        except PlannerError as refusal:
            # Only the amount is read here; what else is wrong is told when the quote is
            # stored.
            self.amount.show_error(self._state.error_words(refusal))
            return
        self.amount.show_error("")
        error = self.draft.attempt(
            lambda: self._state.attempt(lambda journey: put_quote(journey, quote))
        )
        self.currency.show_error(self._state.error_words(error) if error else "")


class RateForm(Card):
    """Takes an exchange rate with its date; none is ever looked up."""

    def __init__(self, context: PageContext, changed: Callable[[str], None]) -> None:
        super().__init__(self.tr("Exchange rate"))
        self.spaced()
        state = context.state
        self._state, self._changed = state, changed
        self.currency = TextField(self.tr("One unit of"), self.tr("Such as USD"))
        self.rate = TextField(self.tr("is worth"), self.tr("Such as 0.92"))
        self.into = TextField(self.tr("of my currency"), self.tr("Such as EUR"))
        self.on = DateField(self.tr("On which day?"), state.speaker, state.today)
        self.on.set_value(state.today())
        typed = {
            "currency": self.currency,
            "rate": self.rate,
            "into": self.into,
            "on": self.on,
        }
        self.draft = FormDraft(context, RATE, typed, self)
        DefaultDay(context, self.on, self.draft, "on")
        self.add(
            self.draft.note,
            small(
                self.tr(
                    "Amounts stay as quoted. They are converted only at the rate you"
                    " type here."
                )
            ),
            SideBySide(self.currency, self.rate, self.into, narrowest=180),
            self.on,
            flow(button(self.tr("Keep this rate"), self._keep)),
        )

    def _keep(self) -> None:
        self.on.finish()
        if self.on.trouble or self.on.value is None:
            self.on.show_trouble(self.tr("Please give the day of the rate."))
            return
        try:
            rate = ExchangeRate(
                # ISO 4217 writes currencies in capitals; people need not.
                currency=self.currency.line.text().strip().upper(),
                into=self.into.line.text().strip().upper(),
                rate=read_rate(self.rate.line.text()),
                on=self.on.value,
            )
        except PlannerError as refusal:
            self.rate.show_error(self._state.error_words(refusal))
            return
        self.rate.show_error("")
        error = self.draft.attempt(
            lambda: self._state.attempt(lambda journey: put_rate(journey, rate))
        )
        self.into.show_error(self._state.error_words(error) if error else "")
        if error is None:
            self._changed(rate.into)


class QuoteList(Card):
    """Every amount as quoted, with who and when."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Amounts you entered"))
        self._context = context
        state = context.state
        for quote in state.journey.quotes.values():
            words = self._words(quote)
            self.add(
                flow(
                    body(words),
                    link(
                        self.tr("Remove"),
                        partial(self._remove, quote.id),
                        with_label(self.tr("Remove"), words),
                    ),
                )
            )

    def _words(self, quote: Quote) -> str:
        state = self._context.state
        centre = state.journey.centres.get(quote.centre) if quote.centre else None
        parts = (
            state.speaker.money(quote.amount, quote.currency),
            state.speaker.label(quote.part),
            centre.name if centre else self.tr("for all centres"),
            quote.quoted_by,
            state.speaker.day_bare(quote.quoted_on) if quote.quoted_on else "",
        )
        return in_points(*parts)

    def _remove(self, quote: QuoteId) -> None:
        self._context.state.run(lambda journey: remove_quote(journey, quote))


class ReportedPrices(Card):
    """Prices as somebody told them, with year, basis and source; claims say so."""

    def __init__(self, context: PageContext) -> None:
        texts = context.state.texts
        super().__init__(self.tr("Prices that were reported"))
        self._context = context
        self.spaced(14).add(body(texts.get("prices.intro")))
        for price in context.state.catalog.aid.prices:
            self.add(self._price(price))

    def _price(self, price: ReportedPrice) -> QWidget:
        state = self._context.state
        texts = state.texts
        source = state.catalog.source(price.source)
        lines: list[QWidget] = [
            strong(
                with_label(
                    state.speaker.country(price.country),
                    state.speaker.money(price.amount, price.currency),
                )
            ),
            body(texts.get(f"prices.basis.{price.basis}")),
        ]
        if price.low is not None and price.high is not None:
            said = texts.say(
                "prices.range",
                low=state.speaker.number(price.low),
                high=state.speaker.number(price.high),
                currency=price.currency,
            )
            lines.append(small(in_points(said, price.years)))
        else:
            lines.append(small(price.years))
        if price.claim:
            lines.append(flow(Pill(texts.get("prices.claimed"), Tone.ATTENTION, "△")))
            # ``find``: an answer to a claim is not there for every price.
            reply = texts.find(f"prices.answers.{price.id}")
            lines += [small(reply)] if reply else []
        show = self._context.frame.show_source
        lines.append(source_links([source], lambda found: show(found.id)))
        return column(*lines, gap=4)


def cost_widgets(
    context: PageContext, into: str, changed: Callable[[str], None]
) -> list[QWidget]:
    """Return everything about money, from the sums to the reports."""
    journey = context.state.journey
    shown: list[QWidget] = []
    if journey.quotes:
        shown += [CostSums(context, into).table, QuoteList(context)]
    shown += [QuoteForm(context)]
    if journey.quotes:
        shown += [RateForm(context, changed)]
    return [*shown, ReportedPrices(context)]
