"""The diary: what was measured and felt, against day numbers."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.document import LineChart
from planner.models.ids import EntryId
from planner.models.journey import ContactRole
from planner.services.edits import diary_edits
from planner.services.language.letters import inside_sentence
from planner.services.views.living.diary_view import DiaryRow, DiaryView, diary_view
from planner.services.views.living.people_view import people_view
from planner.services.views.signs_to_call import signs_to_call
from planner.ui.entry.default_day import DefaultDay
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import WIDE_PAGE, TextRole, Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.diary.diary_form import DiaryForm
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.pictures.line_chart import LineChartView
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import TextLabel, body, quiet, small, strong

if TYPE_CHECKING:
    from planner.models.journey import DiaryEntry

_SHOWN: Final = 10
_NEW: Final = "diary/new"
_CHANGED: Final = "diary/change:"


class DiaryPage(Page):
    """A form, the advice when to call, the charts and the entries."""

    place: ClassVar[str] = "diary"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._all = False
        self._editing: EntryId | None = None
        self._form_card = Card(self.tr("How was the day?"))
        self.form = DiaryForm(self.state.speaker, self.state.today)
        self.draft = FormDraft(self.context, _NEW, self.form.typed(), self.form)
        self._day = DefaultDay(
            self.context,
            self.form.day,
            self.draft,
            "day",
            lambda: self._editing is None,
        )
        self._form_card.add(self.draft.note, self.form)
        self._go_on()
        self._told = column(gap=14)
        left = column(self._form_card, gap=14)
        right = column(self._told, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(left, right, narrowest=380))

    @override
    def refresh(self) -> None:
        state = self.state
        schedule = state.schedule
        # Some timetables have no day numbers; entries then have their dates only.
        day0 = schedule.day0 if schedule.day_numbers else None
        view = diary_view(state.journey, day0, state.speaker)
        box = self._told.layout()
        if box is None:
            return
        empty_layout(box)
        shown = (
            self._red_flags(),
            *self._charts(view),
            *self._series(view),
            self._entries(view),
        )
        for widget in shown:
            box.addWidget(widget)

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Diary"),
            sentence=self.tr(
                "Write down what you want to remember or show your team. Every field"
                " can stay empty."
            ),
        )

    @override
    def bar(self) -> PageBar:
        words = self.tr("Keep this day")
        if self._editing is not None:
            words = self.tr("Keep the change")
        return PageBar(primary=BarAction(words=words, run=self.keep))

    def keep(self) -> None:
        """Store what was filled in as one entry."""
        entry = self.form.entry(self._editing or EntryId(uuid4().hex))
        if entry is None:
            return
        today = self.state.schedule.today
        if self.draft.take(
            lambda: self.state.run(
                lambda journey: diary_edits.put_entry(journey, entry, today)
            )
        ):
            self._editing = None
            self.form.clear()
            self.draft.begin(_NEW)
            self._day.ask()
            self.context.frame.tell(self.tr("Kept in your diary."))
            self.frame_changed.emit()

    def _go_on(self) -> None:
        """Go on with what was begun: a new day, else the change of an entry."""
        if self.draft.restored is not None:
            return
        for name in self.context.drafts.names(self.state.journey.id):
            entry = EntryId(name.removeprefix(_CHANGED))
            if name.startswith(_CHANGED) and entry in self.state.journey.diary:
                self._change(entry)
                return

    def _red_flags(self) -> Card:
        """Return the advice that is always there, for the plan and drug of now."""
        texts = self.state.texts
        card = Card(texts.get("redflags.title"), Tone.STOP)
        card.add(body(texts.get("redflags.intro")), self._night_number())
        state = self.state
        for flag in signs_to_call(state.journey, state.catalog, state.today()):
            card.add(strong(f"△ {texts.get(f'redflags.{flag.id}.title')}"))
            words = texts.find(f"redflags.{flag.id}.body")
            if words:
                card.add(small(words))
        return card

    def _night_number(self) -> QWidget:
        """Return the number to call, as the papers tell it, else the way to tell it."""
        role = ContactRole.CENTRE_24H
        label = self.state.speaker.label(role)
        night = people_view(self.state.journey, self.state.speaker).night
        if night is not None and night.reachable:
            return TextLabel(with_label(label, night.contact.phone), TextRole.TITLE)
        what = inside_sentence(label, self.state.speaker.language)
        words = self.tr("Write down: {what}").format(what=what)
        return flow(link(words, lambda: self.context.frame.go_to("people", role)))

    def _charts(self, view: DiaryView) -> list[QWidget]:
        cards: list[QWidget] = []
        for chart in view.charts:
            card = Card(chart.title)
            card.add(self._picture(chart), small(chart.spoken))
            cards.append(card)
        return cards

    def _series(self, view: DiaryView) -> list[QWidget]:
        """Return the results of each test: a chart where there can be one, a table."""
        cards: list[QWidget] = []
        for one in view.series:
            card = Card(one.name)
            if one.chart is not None:
                card.add(self._picture(one.chart), small(one.chart.spoken))
            rows = [(value.when, value.result) for value in reversed(one.values)]
            cards.append(card.add(FactGrid(rows)))
        return cards

    def _picture(self, chart: LineChart) -> LineChartView:
        number = self.state.speaker.day_number
        days = [day for day, _ in chart.points]
        return LineChartView(chart, number(days[0]), number(days[-1]))

    def _entries(self, view: DiaryView) -> Card:
        card = Card(self.tr("What you wrote"))
        if not view.rows:
            return card.add(quiet(self.tr("Nothing yet.")))
        shown = view.rows if self._all else view.rows[:_SHOWN]
        for row in shown:
            self._add_entry(card, row)
        if len(shown) < len(view.rows):
            words = counted(self.tr("Show all {count}"), count=len(view.rows))
            card.add(flow(link(words, self._show_all)))
        return card

    def _add_entry(self, card: Card, row: DiaryRow) -> None:
        card.add(strong(row.when), *(quiet(line) for line in row.lines))
        change, remove = self.tr("Change"), self.tr("Remove")
        card.add(
            flow(
                link(
                    change, partial(self._change, row.id), with_label(change, row.when)
                ),
                link(
                    remove, partial(self._remove, row.id), with_label(remove, row.when)
                ),
            )
        )

    def _change(self, entry: EntryId) -> None:
        found: DiaryEntry | None = self.state.journey.diary.get(entry)
        if found is not None:
            self.draft.keep()
            self._editing = entry
            self.form.show_entry(found)
            self.draft.begin(f"{_CHANGED}{entry}")
            self.form.setFocus()
            self.frame_changed.emit()

    def _remove(self, entry: EntryId) -> None:
        if self.state.run(lambda journey: diary_edits.remove_entry(journey, entry)):
            self.context.frame.tell(
                self.tr("Removed from your diary."),
                way_out=(self.tr("Take it back"), self._undo),
            )

    def _undo(self) -> None:
        self.state.undo()

    def _show_all(self) -> None:
        self._all = True
        self.refresh()
