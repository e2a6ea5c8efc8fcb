"""The journeys on this laptop: open one, name it, start another."""

from PySide6.QtWidgets import QLineEdit

from planner.models.errors import PlannerError
from planner.models.journey import FIRST_TITLE, JourneySummary
from planner.services.edits.profile_edits import rename
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.dialogs.two_plans_dialog import TwoPlansDialog
from planner.ui.entry.form_draft import FormDraft
from planner.ui.state.i18n import shown_title
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import body, quiet, small, title


class JourneysDialog(FramedDialog):
    """Each journey is one person's whole case; nothing is ever deleted here."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("My journeys"))
        self.add(
            quiet(
                self.tr(
                    "A journey holds everything about one person: answers, decision,"
                    " plan and diary."
                )
            ),
            self._open_one(),
        )
        for summary in context.state.service.summaries():
            if summary.id != context.state.journey.id:
                self.add(self._other(summary))
        self.add(self._new_one())
        self.body.addStretch(1)

    def _open_one(self) -> Card:
        card = Card()
        self.name = QLineEdit(shown_title(self.context.state.journey.title))
        self.name.setAccessibleName(self.tr("Name of the open journey"))
        typed = {"name": self.name}
        self.naming = FormDraft(self.context, "journeys/name", typed, self.name)
        self.copy_name = QLineEdit()
        self.copy_name.setAccessibleName(self.tr("Name of the copy"))
        typed = {"name": self.copy_name}
        self.copying = FormDraft(self.context, "journeys/copy", typed, self.copy_name)
        return card.add(
            Pill(self.tr("open now")),
            self.naming.note,
            body(self.tr("Name of the open journey")),
            self.name,
            flow(button(self.tr("Keep this name"), self._rename)),
            self.copying.note,
            body(self.tr("Name of a copy, to plan another way with")),
            self.copy_name,
            flow(button(self.tr("Copy this journey"), self._copy)),
        )

    def _other(self, summary: JourneySummary) -> Card:
        name = shown_title(summary.title)
        day = self.context.bench.clock.day_of(summary.changed)
        changed = self.context.state.speaker.day_bare(day)
        return Card().add(
            title(name),
            small(self.tr("Last changed {date}").format(date=changed)),
            flow(
                button(
                    self.tr("Open"),
                    lambda: self._open(summary),
                    spoken=self.tr("Open: {title}").format(title=name),
                ),
                button(
                    self.tr("Compare"),
                    lambda: self._compare(summary),
                    spoken=self.tr("Compare with: {title}").format(title=name),
                ),
            ),
        )

    def _new_one(self) -> Card:
        self.new_name = QLineEdit()
        self.new_name.setAccessibleName(self.tr("Name of the new journey"))
        typed = {"name": self.new_name}
        self.starting = FormDraft(self.context, "journeys/new", typed, self.new_name)
        return Card(self.tr("Start another journey")).add(
            self.starting.note,
            body(self.tr("Name of the new journey")),
            self.new_name,
            flow(button(self.tr("Start it"), self._create)),
        )

    def _rename(self) -> None:
        words = self.name.text()
        if words == shown_title(FIRST_TITLE):  # it goes on in every language
            words = FIRST_TITLE
        state = self.context.state
        if self.naming.take(lambda: state.run(lambda one: rename(one, words))):
            self.accept()

    def _open(self, summary: JourneySummary) -> None:
        if self.context.state.open(summary.id):
            self.accept()

    def _copy(self) -> None:
        name = self.copy_name.text()
        if self.copying.take(lambda: self.context.state.create(name, copied=True)):
            self.accept()

    def _compare(self, summary: JourneySummary) -> None:
        try:
            dialog = TwoPlansDialog(self.context, summary)
        except PlannerError as error:
            words = self.context.state.error_words(error)
            self.context.dialogs.warn(self.tr("That did not work"), words)
            return
        self.context.dialogs.run(dialog)

    def _create(self) -> None:
        name = self.new_name.text()
        if self.starting.take(lambda: self.context.state.create(name)):
            self.accept()
