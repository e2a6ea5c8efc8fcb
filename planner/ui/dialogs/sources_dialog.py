"""Where every statement comes from."""

from planner.models.evidence.evidence import Source
from planner.services.language.sorting import sort_key
from planner.services.words.citations import cite, how_read
from planner.ui.dialogs.reader_dialog import Entry, ReaderDialog
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.words.joints import in_facts, with_label


class SourcesDialog(ReaderDialog):
    """All sources; opens at the one that was pressed."""

    def __init__(self, context: PageContext, start: str = "") -> None:
        entries = source_entries(context)
        super().__init__(context, self.tr("Sources"), entries, start)


def source_entries(context: PageContext) -> tuple[Entry, ...]:
    """Return every source, by its authors."""
    entries = (_entry(context, source) for source in context.state.catalog.sources())
    language = context.state.speaker.language
    return tuple(sorted(entries, key=lambda entry: sort_key(entry.heading, language)))


def _entry(context: PageContext, source: Source) -> Entry:
    speaker = context.state.speaker
    source = speaker.named_source(source)
    year = str(source.year) if source.year else ""
    return Entry(
        id=source.id,
        heading=with_label(in_facts(source.lead, year), source.title),
        lines=(
            cite(source),
            how_read(source, speaker),
        ),
        address=source.url or (f"https://doi.org/{source.doi}" if source.doi else ""),
    )
