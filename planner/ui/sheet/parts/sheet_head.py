"""What a sheet says about itself: name, version, notes, sources, its start."""

from planner.models.plan.protocol import TreatmentProtocol
from planner.services.sheet.sheet_fields import SheetFields
from planner.services.words.speaker import Speaker
from planner.ui.sheet import step_parts
from planner.ui.sheet.field_group import WIDE, FieldGroup
from planner.ui.widgets.words.text import small


class SheetHead(FieldGroup[SheetFields]):
    """The fields of a sheet that belong to no step."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        for widget in (
            self.line(step_parts.SHEET_TITLE, self.tr("Name of the sheet"), WIDE),
            self.line(
                step_parts.SHEET_VERSION,
                self.tr("Version: raise it when the sheet changes"),
            ),
            self.pick(
                step_parts.SHEET_CENTRE_START, self.tr("“The centre starts on” means")
            ),
            self.area(step_parts.SHEET_NOTES, self.tr("Anything worth keeping")),
            self.line(
                step_parts.SHEET_SOURCES, self.tr("Where the sheet comes from"), WIDE
            ),
            small(self.tr("Several sources: write ; between them.")),
        ):
            self.box.addWidget(widget)

    def show_sheet(self, protocol: TreatmentProtocol, fields: SheetFields) -> None:
        """Show a sheet.

        Args:
            protocol: whose steps can be chosen.
            fields: what it says about itself, as typed.
        """
        titles = [(one.id, self.speaker.step_title(one)) for one in protocol.steps]
        self.offer("centre_start", [("", self.tr("not used here")), *titles])
        self.show_values(fields)
        self.show_errors({})

    def fields(self) -> SheetFields:
        """Return what is typed."""
        return self.typed(SheetFields())
