"""The drafts of fields that store themselves: what was typed and not left yet."""

from PySide6.QtWidgets import QWidget

from planner.ui.entry.form_draft import FormDraft
from planner.ui.state.page_context import PageContext


class AnswerDrafts:
    """One draft a field, made once the field shows what is stored.

    Args:
        context: what pages have.
        start: what the names of drafts begin with.
    """

    def __init__(self, context: PageContext, start: str) -> None:
        self._context, self._start = context, start
        self._fresh: dict[str, QWidget] = {}
        self._drafts: dict[str, FormDraft] = {}

    def add(self, name: str, field: QWidget) -> None:
        """Keep what is typed into a field from the next ``begin`` on."""
        self._fresh[name] = field

    def begin(self) -> bool:
        """Begin with the fields that are new; returns whether letters came back."""
        fresh, self._fresh = self._fresh, {}
        for name, field in fresh.items():
            draft = FormDraft(
                self._context, f"{self._start}{name}", {name: field}, field
            )
            self._drafts[name] = draft
        return any(self._drafts[name].restored for name in fresh)

    def waits(self, name: str) -> bool:
        """Whether a field holds letters that no stored answer may take the place of."""
        return name in self._drafts and self._drafts[name].waits

    def settle(self, name: str) -> None:
        """Take what a field shows for stored."""
        if name in self._drafts:
            self._drafts[name].settle()
