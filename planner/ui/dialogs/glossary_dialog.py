"""The words explained."""

from planner.services.language.sorting import sort_key
from planner.ui.dialogs.reader_dialog import Entry, ReaderDialog
from planner.ui.state.page_context import PageContext


class GlossaryDialog(ReaderDialog):
    """All terms; opens at the one that was pressed."""

    def __init__(self, context: PageContext, start: str = "") -> None:
        entries = glossary_entries(context)
        super().__init__(context, self.tr("Words explained"), entries, start)


def glossary_entries(context: PageContext) -> tuple[Entry, ...]:
    """Return every glossary term in the order of the alphabet."""
    texts = context.state.texts
    ids = {
        key.split(".")[1]
        for key in context.state.catalog.texts("en").section_keys("glossary")
        if key.endswith(".meaning")
    }
    entries = (
        Entry(
            id=term,
            heading=texts.get(f"glossary.{term}.term"),
            lines=(texts.get(f"glossary.{term}.meaning"),),
        )
        for term in ids
    )
    language = context.state.speaker.language
    return tuple(sorted(entries, key=lambda entry: sort_key(entry.heading, language)))
