"""The fields of one step of a centre's own sheet; trouble is said at its field."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from planner.models.errors import PlannerError
from planner.models.plan.protocol import (
    Place,
    Role,
    Site,
    StepKind,
    TreatmentProtocol,
)
from planner.models.structs import replace
from planner.services.sheet.step_fields import (
    TRAITS,
    Need,
    RuleFields,
    StepFields,
    ValidityFields,
    anchor_choices,
)
from planner.services.words.speaker import Speaker
from planner.ui.sheet import step_parts
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
    "either": WHEN,
    "min_days": LENGTH,
    "aim_days": LENGTH,
    "max_days": LENGTH,
    "every": LENGTH,
    "count": LENGTH,
    "validity": LENGTH,
    "sources": MORE,
}
_GAP: Final = 12


class StepSheet(FieldGroup[StepFields]):
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
            lambda: RuleSheet(speaker, self._steps),
        )
        self.validity: RowList[ValidityFields] = RowList(
            (self.tr("Needed for something else too"), self.tr("Remove this")),
            ValidityFields(),
            lambda: ValiditySheet(speaker, self._steps),
        )
        self.needs: RowList[NeedFields] = RowList(
            (self.tr("Add a condition"), self.tr("Remove this condition")),
            NeedFields(),
            lambda: NeedSheet(speaker, self._traits),
        )
        for rows in (self.rules, self.validity, self.needs):
            rows.changed.connect(self.tell)

    def show_fields(self, fields: StepFields, protocol: TreatmentProtocol) -> None:
        """Show a step; phases and steps to choose from come from its sheet."""
        self._steps = anchor_choices(protocol, self.speaker)
        # Before the values: a value can be shown only where the list has its entry.
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
        return replace(
            self.typed(StepFields()),
            # A row left empty is no rule; only the screen needs it.
            rules=tuple(one for one in self.rules.fields() if one != RuleFields()),
            validity=tuple(
                one for one in self.validity.fields() if one != ValidityFields()
            ),
            needs=tuple(
                (one.trait, Need(one.need)) for one in self.needs.fields() if one.trait
            ),
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
            self.line(step_parts.TITLE, self.tr("What happens"), WIDE),
            flow(
                self.pick(step_parts.PHASE, self.tr("Phase")),
                self.pick(step_parts.KIND, self.tr("What it is"), self.words(StepKind)),
                self.pick(step_parts.PLACE, self.tr("Where"), self.words(Place)),
                self.pick(
                    step_parts.SITE, self.tr("Whose holidays count"), self.words(Site)
                ),
                self.pick(step_parts.WHO, self.tr("Who"), self.words(Role)),
                self.pick(
                    step_parts.ASK, self.tr("Who is to be asked"), self.words(Role)
                ),
                gap=14,
            ),
            self.tick(step_parts.ATTENDS, self.tr("I must be there myself")),
            self.tick(step_parts.WORKING_DAYS, self.tr("Only on working days")),
            self.tick(step_parts.KEY, self.tr("One of the key dates for the doctor")),
            self.tick(step_parts.DOUBTFUL, self.tr("The sheet is not clear here")),
            gap=_GAP,
        )

    def _when(self) -> "QWidget":
        how = self.tr("-5 is five days before; -3 weeks and 6 months can be written.")
        either = self.tr("The steps with the same name here are one of several.")
        return column(
            self.tick(step_parts.BY_TEAM, self.tr("Only the team can set this date")),
            small(how),
            self.rules,
            self.line(step_parts.EITHER, self.tr("Either-or: name of the choice")),
            small(either),
            gap=_GAP,
        )

    def _length(self) -> "QWidget":
        return column(
            title(self.tr("How many days it takes")),
            flow(
                self.line(step_parts.MIN_DAYS, self.tr("At least")),
                self.line(step_parts.AIM_DAYS, self.tr("Usually")),
                self.line(step_parts.MAX_DAYS, self.tr("At most")),
                gap=14,
            ),
            small(self.tr("Leave the most open where nobody can say.")),
            title(self.tr("Comes again")),
            flow(
                self.line(step_parts.EVERY, self.tr("Every")),
                self.line(step_parts.COUNT, self.tr("How often in all")),
                gap=14,
            ),
            self.tick(
                step_parts.AFTER_PREVIOUS,
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
            self.area(step_parts.SUMMARY, self.tr("What it is about")),
            self.area(step_parts.PREPARE, self.tr("To prepare")),
            self.area(step_parts.BRING, self.tr("To bring")),
            self.line(step_parts.SOURCES, self.tr("Where this comes from"), WIDE),
            small(self.tr("Several sources: write ; between them.")),
            gap=_GAP,
        )

    def _trait(self, trait: str) -> str:
        drug = trait.removeprefix("takes:")
        # ``removeprefix`` gives the same text back where there is no such prefix.
        if drug != trait:
            name = self.speaker.texts.find(f"drugs.{drug}.name") or drug
            return self.tr("Takes: {drug}").format(drug=name)
        return {
            "takes-drug": self.tr("Takes a drug against MS"),
            "may-become-pregnant": self.tr("May become pregnant"),
            "may-father": self.tr("May father a child"),
            "wants-children": self.tr("Wants children"),
            "travels-abroad": self.tr("Travels abroad for it"),
            "progressive": self.tr("Has progressive MS"),
        }.get(trait, trait)


def page_of(field: str) -> int:
    """Return the page on which a field stands; all others stand on the first.

    Args:
        field: as refusals name it, ``rules.1.aim``.

    Returns:
        From 0, in the order of the buttons.
    """
    return _PAGE_OF.get(field.partition(".")[0], WHAT)
