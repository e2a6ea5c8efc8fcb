"""The fields of one step of a centre's own sheet; trouble is said at its field."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.models.protocol import (
    End,
    Place,
    Role,
    Site,
    StepKind,
    TreatmentProtocol,
)
from planner.services.protocol_draft import TRAITS, StepFields
from planner.services.speaker import Speaker
from planner.ui.look import look
from planner.ui.widgets.labelled import labelled
from planner.ui.widgets.layouts import flow
from planner.ui.widgets.text import small, title
from planner.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from planner.ui.widgets.text import TextLabel

_WIDE = 420
_NARROW = 150


class StepSheet(QWidget):
    """Shows and reads ``StepFields``."""

    changed = Signal()

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker
        self._silent = False
        self.lines: dict[str, QLineEdit] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._troubles: dict[str, TextLabel] = {}
        self.by_team = TickBox(self.tr("Only the team can set this date"))
        self.by_team.toggled.connect(self._tell)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().gap(12))
        self._build_what()
        self._build_when()
        self._build_more()
        self._box.addStretch(1)

    def show_fields(self, fields: StepFields, protocol: TreatmentProtocol) -> None:
        """Show a step; phases and steps to choose from come from its sheet."""
        self._silent = True
        self._fill(
            self.boxes["phase"], ((one.id, one.title) for one in protocol.phases)
        )
        self._fill(
            self.boxes["anchor"],
            ((one.id, self._speaker.step_title(one)) for one in protocol.steps),
        )
        for name, line in self.lines.items():
            line.setText(getattr(fields, name))
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(str(getattr(fields, name)))))
        self.by_team.setChecked(fields.by_team)
        self.show_errors({})
        self._silent = False

    def fields(self) -> StepFields:
        """Return what is typed."""
        texts = {name: line.text() for name, line in self.lines.items()}
        picked = {name: str(box.currentData()) for name, box in self.boxes.items()}
        return StepFields(by_team=self.by_team.isChecked(), **texts, **picked)

    def show_errors(self, errors: dict[str, PlannerError]) -> None:
        """Say at each field what is wrong with it."""
        for name, label in self._troubles.items():
            error = errors.get(name)
            words = self._speaker.error(error) if error else ""
            label.setText(f"✕ {words}" if words else "")
            label.setVisible(bool(words))
            line = self.lines[name]
            line.setProperty("trouble", "true" if words else "false")
            line.style().polish(line)
            line.setAccessibleDescription(words)

    def _build_what(self) -> None:
        self._box.addWidget(self._line("title", self.tr("What happens"), _WIDE))
        self._box.addWidget(
            flow(
                self._pick("phase", self.tr("Phase"), ()),
                self._pick("kind", self.tr("What it is"), self._words(StepKind)),
                self._pick("place", self.tr("Where"), self._words(Place)),
                self._pick("site", self.tr("Whose holidays count"), self._words(Site)),
                self._pick("who", self.tr("Who"), self._words(Role)),
                gap=14,
            )
        )

    def _build_when(self) -> None:
        before = self.tr("Day numbers: -5 is five days before, -3 weeks, 6 months.")
        for widget in (
            title(self.tr("When")),
            self.by_team,
            flow(
                self._pick("anchor", self.tr("Counted from"), ()),
                self._pick("anchor_end", self.tr("From its"), self._words(End)),
                gap=14,
            ),
            small(before),
            flow(
                self._line("earliest", self.tr("Earliest")),
                self._line("aim", self.tr("Best")),
                self._line("latest", self.tr("Latest")),
                gap=14,
            ),
            small(self.tr("How many days it takes; leave the most open if unknown.")),
            flow(
                self._line("min_days", self.tr("At least")),
                self._line("aim_days", self.tr("Usually")),
                self._line("max_days", self.tr("At most")),
                gap=14,
            ),
            flow(
                self._line("every", self.tr("Comes again every")),
                self._line("count", self.tr("How often in all")),
                self._line("good_for", self.tr("Result is good for")),
                gap=14,
            ),
        ):
            self._box.addWidget(widget)

    def _build_more(self) -> None:
        everybody = [("", self.tr("Everybody"))]
        traits = [(one, self._trait(one)) for one in TRAITS]
        for widget in (
            title(self.tr("More")),
            self._pick("condition", self.tr("For whom"), [*everybody, *traits]),
            self._line("summary", self.tr("What it is about"), _WIDE),
            self._line("prepare", self.tr("To prepare"), _WIDE),
            self._line("bring", self.tr("To bring"), _WIDE),
            self._line("source", self.tr("Where this comes from"), _WIDE),
        ):
            self._box.addWidget(widget)

    def _trait(self, trait: str) -> str:
        return {
            "takes-drug": self.tr("Who takes a drug against MS"),
            "may-become-pregnant": self.tr("Who may become pregnant"),
            "may-father": self.tr("Who may father a child"),
            "wants-children": self.tr("Who wants children"),
            "travels-abroad": self.tr("Who travels abroad for it"),
            "progressive": self.tr("Who has progressive MS"),
        }[trait]

    def _words(self, kind: type[StrEnum]) -> list[tuple[str, str]]:
        return [(one.value, self._speaker.label(one)) for one in kind]

    def _line(self, name: str, words: str, width: int = _NARROW) -> QWidget:
        line = QLineEdit()
        line.textEdited.connect(self._tell)
        self.lines[name] = line
        trouble = small("")
        trouble.setProperty("trouble", "true")
        trouble.hide()
        self._troubles[name] = trouble
        holder = labelled(words, line)
        line.setFixedWidth(look().px(width))
        box = holder.layout()
        if box is not None:
            box.addWidget(trouble)
        return holder

    def _pick(self, name: str, words: str, pairs: Iterable[tuple[str, str]]) -> QWidget:
        box = QComboBox()
        self._fill(box, pairs)
        box.setFixedWidth(look().px(210))
        box.currentIndexChanged.connect(self._tell)
        self.boxes[name] = box
        return labelled(words, box)

    def _fill(self, box: QComboBox, pairs: Iterable[tuple[str, str]]) -> None:
        box.clear()
        for value, words in pairs:
            box.addItem(words or value, str(value))

    def _tell(self) -> None:
        if not self._silent:
            self.changed.emit()
