"""Reads ``centres.toml`` and ``prices.toml``: what others reported, unchecked."""

from collections.abc import Collection

from planner.content.decision.known import need_source
from planner.content.reading.reader import TomlTable
from planner.models.evidence.evidence import ReportedCentre, ReportedPrice
from planner.models.ids import CentreId, SourceId


def read_centres(
    document: TomlTable, sources: Collection[SourceId]
) -> tuple[ReportedCentre, ...]:
    """Return the centres in the order in which the article names their towns."""
    found: list[ReportedCentre] = []
    for name, table in document.named_tables():
        centre = ReportedCentre(
            id=CentreId(name),
            city=table.need_text("city"),
            country=table.need_text("country"),
            reported=table.texts("reported"),
            not_reported=table.texts("not_reported"),
            source=need_source(table, sources),
        )
        if not centre.not_reported:
            table.note("not_reported", "field.missing")
        table.finish()
        found.append(centre)
    return tuple(found)


def read_prices(
    document: TomlTable, sources: Collection[SourceId]
) -> tuple[ReportedPrice, ...]:
    """Return the prices as told; an amount outside its own range is a problem."""
    found: list[ReportedPrice] = []
    for name, table in document.named_tables():
        price = ReportedPrice(
            id=name,
            family=table.need_text("family"),
            country=table.text("country"),
            amount=table.need_amount("amount"),
            low=table.amount("low"),
            high=table.amount("high"),
            currency=table.need_text("currency"),
            years=table.need_text("years"),
            basis=table.need_text("basis"),
            claim=table.flag("claim"),
            source=need_source(table, sources),
        )
        _check_range(table, price)
        table.finish()
        found.append(price)
    return tuple(found)


def _check_range(table: TomlTable, price: ReportedPrice) -> None:
    too_low = price.low is not None and price.amount < price.low
    too_high = price.high is not None and price.amount > price.high
    if too_low or too_high:
        table.note("amount", "chances.outside-its-range")
