"""The fields of one step of a centre's own sheet; trouble is said at its field."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.protocol import (
    Place,
    Role,
    Site,
    StepKind,
    TreatmentProtocol,
)
from planner.services.speaker import Speaker
from planner.services.step_fields import (
    TRAITS,
    Need,
    RuleFields,
    StepFields,
    ValidityFields,
)
from planner.ui.changes.field_group import WIDE, FieldGroup
from planner.ui.changes.rule_sheet import RowList, RuleSheet, ValiditySheet
from planner.ui.look import look
from planner.ui.widgets.layouts import empty_layout, flow
from planner.ui.widgets.text import small, title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from planner.ui.changes.rule_sheet import Pairs


class StepSheet(FieldGroup):
    """Shows and reads ``StepFields``."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._steps: Pairs = []
        self.needs: FieldGroup = FieldGroup(speaker)
        self._needs_box = self._build_needs_box()
        self.rules: RowList[RuleFields] = RowList(
            (self.tr("Add a rule"), self.tr("Remove this rule")),
            RuleFields(),
            self._rule,
        )
        self.validity: RowList[ValidityFields] = RowList(
            (self.tr("Needed for something else too"), self.tr("Remove this")),
            ValidityFields(),
            self._validity,
        )
        for rows in (self.rules, self.validity):
            rows.changed.connect(self.tell)
        self._build_what()
        self._build_when()
        self._build_more()
        self.box.addStretch(1)

    def show_fields(self, fields: StepFields, protocol: TreatmentProtocol) -> None:
        """Show a step; phases and steps to choose from come from its sheet."""
        self._steps = [(one.id, self.speaker.step_title(one)) for one in protocol.steps]
        self.offer("phase", ((one.id, one.title) for one in protocol.phases))
        self.show_values(fields)
        self.rules.show_rows(fields.rules)
        self.validity.show_rows(fields.validity)
        self._show_needs(dict(fields.needs))
        self.show_errors({})

    def fields(self) -> StepFields:
        """Return what is typed."""
        needs = self.needs.texts().items()
        return StepFields(
            rules=self.rules.fields(),
            validity=self.validity.fields(),
            needs=tuple((trait, Need(need)) for trait, need in needs if need),
            by_team=self.ticks["by_team"].isChecked(),
            attends=self.ticks["attends"].isChecked(),
            key=self.ticks["key"].isChecked(),
            doubtful=self.ticks["doubtful"].isChecked(),
            after_previous=self.ticks["after_previous"].isChecked(),
            **self.texts(),
        )

    @override
    def show_errors(self, errors: Mapping[str, PlannerError]) -> None:
        super().show_errors(errors)
        self.rules.show_errors("rules", errors)
        self.validity.show_errors("validity", errors)

    def _build_what(self) -> None:
        self.box.addWidget(self.line("title", self.tr("What happens"), WIDE))
        self.box.addWidget(
            flow(
                self.pick("phase", self.tr("Phase")),
                self.pick("kind", self.tr("What it is"), self.words(StepKind)),
                self.pick("place", self.tr("Where"), self.words(Place)),
                self.pick("site", self.tr("Whose holidays count"), self.words(Site)),
                self.pick("who", self.tr("Who"), self.words(Role)),
                self.pick("ask", self.tr("Who is to be asked"), self.words(Role)),
                gap=14,
            )
        )
        for name, words in (
            ("attends", self.tr("I must be there myself")),
            ("key", self.tr("One of the key dates for the doctor")),
            ("doubtful", self.tr("The sheet is not clear here")),
        ):
            self.box.addWidget(self.tick(name, words))

    def _build_when(self) -> None:
        before = self.tr("Day numbers: -5 is five days before, -3 weeks, 6 months.")
        again = self.tr("The next one counts from when the last one really was")
        for widget in (
            title(self.tr("When")),
            self.tick("by_team", self.tr("Only the team can set this date")),
            small(before),
            self.rules,
            small(self.tr("How many days it takes; leave the most open if unknown.")),
            flow(
                self.line("min_days", self.tr("At least")),
                self.line("aim_days", self.tr("Usually")),
                self.line("max_days", self.tr("At most")),
                gap=14,
            ),
            flow(
                self.line("every", self.tr("Comes again every")),
                self.line("count", self.tr("How often in all")),
                gap=14,
            ),
            self.tick("after_previous", again),
            self.validity,
        ):
            self.box.addWidget(widget)

    def _build_more(self) -> None:
        for widget in (
            title(self.tr("For whom")),
            self.needs,
            title(self.tr("More")),
            self.line("summary", self.tr("What it is about"), WIDE),
            self.line("prepare", self.tr("To prepare"), WIDE),
            self.line("bring", self.tr("To bring"), WIDE),
            self.line("sources", self.tr("Where this comes from"), WIDE),
            small(self.tr("Several sources: write ; between them.")),
        ):
            self.box.addWidget(widget)

    def _build_needs_box(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(look().gap(12))
        self.needs.box.addLayout(box)
        self.needs.changed.connect(self.tell)
        return box

    def _show_needs(self, needs: Mapping[str, Need]) -> None:
        """Show what each trait means; a drug of the step's condition is one too."""
        empty_layout(self._needs_box)
        self.needs.boxes.clear()
        meanings = [
            (Need.NOTHING.value, self.tr("makes no difference")),
            (Need.ALL.value, self.tr("must be so")),
            (Need.ANY.value, self.tr("this or another one must be so")),
            (Need.NONE.value, self.tr("must not be so")),
        ]
        picks: list[QWidget] = []
        for trait in dict.fromkeys((*TRAITS, *needs)):
            picks.append(self.needs.pick(trait, self._trait(trait), meanings))
            box = self.needs.boxes[trait]
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(needs.get(trait, Need.NOTHING).value))
            box.blockSignals(False)
        self._needs_box.addWidget(flow(*picks, gap=14))

    def _rule(
        self, fields: RuleFields
    ) -> tuple[FieldGroup, "Callable[[], RuleFields]"]:
        made = RuleSheet(self.speaker, self._steps)
        made.show_row(fields)
        return made, made.row

    def _validity(
        self, fields: ValidityFields
    ) -> tuple[FieldGroup, "Callable[[], ValidityFields]"]:
        made = ValiditySheet(self.speaker, self._steps)
        made.show_row(fields)
        return made, made.row

    def _trait(self, trait: str) -> str:
        drug = trait.removeprefix("takes:")
        if drug != trait:
            name = self.speaker.texts.find(f"drugs.{drug}.name") or drug
            return self.tr("Takes {drug}").format(drug=name)
        return {
            "takes-drug": self.tr("Takes a drug against MS"),
            "may-become-pregnant": self.tr("May become pregnant"),
            "may-father": self.tr("May father a child"),
            "wants-children": self.tr("Wants children"),
            "travels-abroad": self.tr("Travels abroad for it"),
            "progressive": self.tr("Has progressive MS"),
        }.get(trait, trait)
