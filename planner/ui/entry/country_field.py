"""Which country's and region's public holidays count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.services.language.sorting import sort_key
from planner.services.ports import HolidayRules
from planner.services.words.speaker import Speaker
from planner.ui.entry.draft_fields import KEPT
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.layout.layouts import flow, wide
from planner.ui.widgets.words.labelled import labelled

_WIDTH = 300


class CountryField(QWidget):
    """Two boxes: the country, and the region where it has its own holidays."""

    chosen = Signal(str, str)
    """ISO code of the country and code of the region, "" for none."""

    def __init__(self, closed_days: HolidayRules, speaker: Speaker) -> None:
        super().__init__()
        self._closed_days = closed_days
        self._speaker = speaker
        self._regions: dict[str, tuple[str, ...]] = {}
        self.country, self.region = PickBox(), PickBox()
        for box in (self.country, self.region):
            wide(box, _WIDTH)
            box.setProperty(KEPT, True)  # each pick is taken at once
        self._region_holder = labelled(self.tr("Region"), self.region)
        row = flow(labelled(self.tr("Country"), self.country), self._region_holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(row)
        self._showing = False
        self.country.currentIndexChanged.connect(self._country_picked)
        self.region.currentIndexChanged.connect(self._tell)

    def show_country(self, country: str, region: str) -> None:
        """Show what is stored; the list of countries is loaded the first time."""
        self._showing = True
        if not self._regions:
            self._fill()
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self._fill_regions(country)
        self.region.setCurrentIndex(max(0, self.region.findData(region)))
        self._showing = False

    def _fill(self) -> None:
        self._regions = dict(self._closed_days.countries())
        language = self._speaker.language
        named = sorted(
            ((self._speaker.country(code), code) for code in self._regions),
            key=lambda one: sort_key(one[0], language),
        )
        self.country.addItem(self.tr("Not given"), "")
        for name, code in named:
            self.country.addItem(name, code)

    def _fill_regions(self, country: str) -> None:
        self.region.clear()
        self.region.addItem(self.tr("Whole country"), "")
        for code in self._regions.get(country, ()):
            self.region.addItem(code, code)
        self._region_holder.setVisible(self.region.count() > 1)

    def _country_picked(self) -> None:
        if not self._showing:
            self._showing = True
            self._fill_regions(self.country.currentData())
            self._showing = False
            self._tell()

    def _tell(self) -> None:
        if not self._showing:
            self.chosen.emit(
                self.country.currentData(), self.region.currentData() or ""
            )
