"""What a centre said of the rules: typed back in one pass, taken as one change."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.answers import RulesTold
from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.services.edits.rules.rule_edits import confirm_rules
from planner.services.edits.rules.rule_values import RIGHT, value_in_english
from planner.services.views.centre.rules_view import RuleRow, RulesView, rules_view
from planner.ui.asking.change_form import ChangeForm
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed
from planner.ui.look.following import by_pixels
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.rule import Rule
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import body, quiet, small, strong

_WIDE: Final = 160
_NARROWEST: Final = 330


class RuleField(QWidget):
    """One rule beside its two boxes: right, or with us it is something else."""

    def __init__(self, number: int, row: RuleRow, state: AppState) -> None:
        super().__init__()
        self.key = row.key
        self.right = TickBox(self.tr("Right"))
        self.right.setAccessibleName(with_label(self.right.text(), row.words))
        self.other = QLineEdit()
        by_pixels(self.other.setMinimumWidth, _WIDE)
        words = self.tr("With us it is")
        # The number is that of the printed sheet.
        line = self.tr("{number}. {words}").format(number=number, words=row.words)
        told = [row.confirmed] if row.confirmed else []
        cited = [one.lead for one in state.catalog.sources() if one.id in row.sources]
        said = column(body(line), *map(small, (*told, *cited[:1])), gap=4)
        answers = flow(self.right, labelled(words, self.other), gap=14)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(SideBySide(said, answers, narrowest=_NARROWEST, shares=(5, 4)))
        self.other.setAccessibleName(with_label(words, row.words))
        self.other.textChanged.connect(self._write)

    @property
    def answer(self) -> str:
        """What was said: the centre's own value, right, or "" for nothing."""
        own = self.other.text().strip()
        return own or (RIGHT if self.right.isChecked() else "")

    def _write(self, text: str) -> None:
        if text.strip():
            self.right.setChecked(False)


class RulesForm(ChangeForm):
    """The rules of the plan in the order of the sheet, by whom, on which day."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Take what they said"), "plan/rules")
        self._state = state
        view = rules_view(state.journey, state.schedule, state.speaker)
        self.by = QLineEdit(_centre_of(state.journey))
        self.on = DateField(
            self.tr("They said so on"),
            state.speaker,
            state.today,
            self.tr("Leave it empty for today"),
        )
        self.add(
            strong(view.line), labelled(self.tr("Who confirms (the centre)"), self.by)
        )
        self.add(self.on, quiet(self._example()))
        self.rows = self._rows(view)
        for row in self.rows:
            row.right.toggled.connect(lambda *_: self.changed.emit())
            row.other.textChanged.connect(lambda *_: self.changed.emit())
        self.by.textChanged.connect(lambda *_: self.changed.emit())
        self.on.changed.connect(self.changed)
        self.setFocusProxy(self.by)

    @override
    def typed(self) -> Mapping[str, Typed]:
        fields: dict[str, Typed] = {"by": self.by, "on": self.on}
        for row in self.rows:
            fields |= {f"{row.key}/right": row.right, f"{row.key}/other": row.other}
        return fields

    @override
    def edit(self, journey: Journey) -> Edit:
        told = RulesTold(
            on=self.on.given(),
            by=self.by.text(),
            answers={
                row.key: value_in_english(row.answer, self._state.speaker.texts)
                for row in self.rows
            },
        )
        schedule = self._state.service.schedule(journey)
        return confirm_rules(journey, schedule, told, self._state.today())

    def _rows(self, view: RulesView) -> list[RuleField]:
        held = QWidget()
        box = QVBoxLayout(held)
        box.setContentsMargins(0, 0, 0, 0)
        rows = [
            RuleField(number, one, self._state)
            for number, one in enumerate(view.rows, start=1)
        ]
        phases = dict.fromkeys(one.phase for one in view.rows)
        for phase in phases:
            card = Card(phase)
            for at, one in enumerate(view.rows):
                if one.phase == phase:
                    card.add(Rule(), rows[at])
            box.addWidget(card)
        self.add(held)
        return rows

    def _example(self) -> str:
        return self.tr(
            "Tick what is right. Where they do it otherwise, write how, such as "
            "“28 days”, “3 to 5 weeks” or “20 to 28 days, best 24 days”. What you "
            "leave empty stays as it is."
        )


def _centre_of(journey: Journey) -> str:
    plan = journey.plan
    centre = journey.centres.get(plan.centre) if plan and plan.centre else None
    return centre.name if centre else ""
