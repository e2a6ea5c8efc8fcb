"""What a sheet says about itself: its name, its notes, how its start is named."""

from dataclasses import replace

from planner.models.ids import StepId
from planner.models.protocol import TreatmentProtocol
from planner.services.speaker import Speaker
from planner.ui.changes.field_group import WIDE, FieldGroup
from planner.ui.widgets.layouts import flow


class SheetHead(FieldGroup):
    """The fields of a sheet that belong to no step."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self.box.addWidget(self.line("title", self.tr("Name of the sheet"), WIDE))
        self.box.addWidget(
            flow(
                self.line("notes", self.tr("Anything worth keeping"), WIDE),
                self.pick("centre_start", self.tr("“The centre starts on” means")),
                gap=14,
            )
        )

    def show_sheet(self, protocol: TreatmentProtocol) -> None:
        """Show a sheet."""
        start = protocol.centre_start
        titles = [(one.id, self.speaker.step_title(one)) for one in protocol.steps]
        self.offer("centre_start", [("", self.tr("not used here")), *titles])
        self.show_values(replace(protocol, centre_start=start or StepId("")))

    def written_on(self, protocol: TreatmentProtocol) -> TreatmentProtocol:
        """Return the sheet with what is typed; a start that is gone is left out."""
        typed = self.texts()
        start = StepId(typed["centre_start"])
        return replace(
            protocol,
            title=typed["title"].strip(),
            notes=typed["notes"],
            centre_start=start if protocol.step(start) is not None else None,
        )
