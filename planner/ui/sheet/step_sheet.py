"""The fields of one step of a centre's own sheet; trouble is said at its field."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeVar

from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.plan.protocol import (
    Place,
    Role,
    Site,
    StepKind,
    TreatmentProtocol,
)
from planner.services.sheet.step_fields import (
    TRAITS,
    Need,
    RuleFields,
    StepFields,
    ValidityFields,
    anchor_choices,
)
from planner.services.words.speaker import Speaker
from planner.ui.sheet.field_group import WIDE, FieldGroup
from planner.ui.sheet.rule_sheet import (
    NeedFields,
    NeedSheet,
    RowList,
    RuleSheet,
    ValiditySheet,
)
from planner.ui.widgets.fields.segments import Segments
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.text import small, title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from planner.models.ids import DrugId
    from planner.ui.sheet.rule_sheet import Pairs

WHAT, WHEN, LENGTH, WHOM, MORE = range(5)
_PAGE_OF: Final = {
    "rules": WHEN,
    "min_days": LENGTH,
    "aim_days": LENGTH,
    "max_days": LENGTH,
    "every": LENGTH,
    "count": LENGTH,
    "validity": LENGTH,
    "sources": MORE,
}
_GAP: Final = 12
_Row = TypeVar("_Row", RuleSheet, ValiditySheet, NeedSheet)


class StepSheet(FieldGroup):
    """Shows and reads ``StepFields``, a few fields at a time.

    Args:
        speaker: words.
        drugs: the drugs that a step can be for.
    """

    def __init__(self, speaker: Speaker, drugs: "Iterable[DrugId]") -> None:
        super().__init__(speaker)
        self._steps: Pairs = []
        self._traits: Pairs = [(one, self._trait(one)) for one in TRAITS]
        self._traits += [
            (f"takes:{drug}", self._trait(f"takes:{drug}")) for drug in drugs
        ]
        self._make_rows()
        self.pages = Segments(
            self.tr("About this step"),
            [
                (self.tr("What"), self._what()),
                (self.tr("When"), self._when()),
                (self.tr("How long"), self._length()),
                (self.tr("For whom"), self._whom()),
                (self.tr("More"), self._more()),
            ],
        )
        self.box.addWidget(self.pages)

    def _make_rows(self) -> None:
        speaker = self.speaker
        self.rules: RowList[RuleFields] = RowList(
            (self.tr("Add a rule"), self.tr("Remove this rule")),
            RuleFields(),
            lambda: _row(RuleSheet(speaker, self._steps), RuleSheet.row),
        )
        self.validity: RowList[ValidityFields] = RowList(
            (self.tr("Needed for something else too"), self.tr("Remove this")),
            ValidityFields(),
            lambda: _row(ValiditySheet(speaker, self._steps), ValiditySheet.row),
        )
        self.needs: RowList[NeedFields] = RowList(
            (self.tr("Add a condition"), self.tr("Remove this condition")),
            NeedFields(),
            lambda: _row(NeedSheet(speaker, self._traits), NeedSheet.row),
        )
        for rows in (self.rules, self.validity, self.needs):
            rows.changed.connect(self.tell)

    def show_fields(self, fields: StepFields, protocol: TreatmentProtocol) -> None:
        """Show a step; phases and steps to choose from come from its sheet."""
        self._steps = anchor_choices(protocol, self.speaker)
        self.offer("phase", ((one.id, one.title) for one in protocol.phases))
        self.show_values(fields)
        self.rules.show_rows(fields.rules)
        self.validity.show_rows(fields.validity)
        self.needs.show_rows(
            tuple(NeedFields(trait=trait, need=need) for trait, need in fields.needs)
        )
        self.show_errors({})

    def fields(self) -> StepFields:
        """Return what is typed."""
        return StepFields(
            rules=tuple(one for one in self.rules.fields() if one != RuleFields()),
            validity=tuple(
                one for one in self.validity.fields() if one != ValidityFields()
            ),
            needs=tuple(
                (one.trait, Need(one.need)) for one in self.needs.fields() if one.trait
            ),
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
        self.pages.mark(frozenset(map(page_of, errors)))

    def go_to(self, field: str) -> None:
        """Show the page that has a field."""
        self.pages.show_page(page_of(field))

    def _what(self) -> "QWidget":
        return column(
            self.line("title", self.tr("What happens"), WIDE),
            flow(
                self.pick("phase", self.tr("Phase")),
                self.pick("kind", self.tr("What it is"), self.words(StepKind)),
                self.pick("place", self.tr("Where"), self.words(Place)),
                self.pick("site", self.tr("Whose holidays count"), self.words(Site)),
                self.pick("who", self.tr("Who"), self.words(Role)),
                self.pick("ask", self.tr("Who is to be asked"), self.words(Role)),
                gap=14,
            ),
            self.tick("attends", self.tr("I must be there myself")),
            self.tick("key", self.tr("One of the key dates for the doctor")),
            self.tick("doubtful", self.tr("The sheet is not clear here")),
            gap=_GAP,
        )

    def _when(self) -> "QWidget":
        how = self.tr("-5 is five days before; -3 weeks and 6 months can be written.")
        return column(
            self.tick("by_team", self.tr("Only the team can set this date")),
            small(how),
            self.rules,
            gap=_GAP,
        )

    def _length(self) -> "QWidget":
        return column(
            title(self.tr("How many days it takes")),
            flow(
                self.line("min_days", self.tr("At least")),
                self.line("aim_days", self.tr("Usually")),
                self.line("max_days", self.tr("At most")),
                gap=14,
            ),
            small(self.tr("Leave the most open where nobody can say.")),
            title(self.tr("Comes again")),
            flow(
                self.line("every", self.tr("Every")),
                self.line("count", self.tr("How often in all")),
                gap=14,
            ),
            self.tick(
                "after_previous",
                self.tr("The next one counts from when the last one really was"),
            ),
            title(self.tr("How long its result is good")),
            self.validity,
            gap=_GAP,
        )

    def _whom(self) -> "QWidget":
        all_hold = self.tr("A step is planned when all of these fit the person.")
        return column(small(all_hold), self.needs, gap=_GAP)

    def _more(self) -> "QWidget":
        return column(
            self.area("summary", self.tr("What it is about")),
            self.area("prepare", self.tr("To prepare")),
            self.area("bring", self.tr("To bring")),
            self.line("sources", self.tr("Where this comes from"), WIDE),
            small(self.tr("Several sources: write ; between them.")),
            gap=_GAP,
        )

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


def page_of(field: str) -> int:
    """Return the page on which a field stands; all others stand on the first."""
    return _PAGE_OF.get(field.partition(".")[0], WHAT)


F = TypeVar("F")


def _row(made: _Row, read: Callable[[_Row], F]) -> tuple[FieldGroup, Callable[[], F]]:
    return made, lambda: read(made)
