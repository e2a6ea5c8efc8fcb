"""What the article and sellers say, each statement with what we found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.models.evidence.evidence import ArticleClaim
from planner.ui.dialogs.reader_dialog import Entry, ReaderDialog
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.frames.source_link import source_links


class ClaimsDialog(ReaderDialog):
    """All statements, in the order of the article; none stands without its answer."""

    def __init__(self, context: PageContext, start: str = "") -> None:
        self._claims = {claim.id: claim for claim in context.state.catalog.aid.claims}
        heading = context.state.texts.get("claims.title")
        super().__init__(context, heading, claim_entries(context), start)

    @override
    def extras(self, entry: Entry) -> Sequence[QWidget]:
        catalog = self.context.state.catalog
        sources = [catalog.source(one) for one in self._claims[entry.id].sources]
        show = self.context.frame.show_source
        return (source_links(sources, lambda found: show(found.id)),) if sources else ()


def claim_entries(context: PageContext) -> tuple[Entry, ...]:
    """Return every statement of the article with its verdict and its answer."""
    return tuple(_entry(context, claim) for claim in context.state.catalog.aid.claims)


def _entry(context: PageContext, claim: ArticleClaim) -> Entry:
    texts = context.state.texts
    key = f"claims.{claim.id}"
    verdict = texts.get(f"claims.verdicts.{claim.verdict}")
    return Entry(
        id=claim.id,
        heading=texts.get(f"{key}.said"),
        lines=(
            texts.say("claims.verdict-line", verdict=verdict),
            texts.get(f"{key}.answer"),
        ),
    )
