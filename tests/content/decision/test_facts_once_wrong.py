"""Facts that were once told wrongly, in part or not at all, each with its right value.

Read against public copies in November 2026; the right words stay.
"""

import pytest

from planner.content.catalog import shipped_catalog

TEXTS = shipped_catalog().texts()
CHALLENGING = ("challenging",)
HARDEST = ("hardest",)

FACTS = [
    # Staying, another drug, none.
    ("options.stay-present-drug.good", ("mostly stays as it is",), ()),
    ("options.stay-present-drug.cost", ("one Italian hospital", "most strong"), ()),
    ("options.stay-present-drug.bad", ("cancer", "come back"), ()),
    ("options.high-efficacy-drug.bad", ("breast cancer", "stroke"), ()),
    ("options.high-efficacy-drug.good", ("a few drugs slowed",), ("one of these",)),
    ("options.no-drug-treatment.good", ("ask about newer ones",), ()),
    ("chances.notes.drug-death", ("0.7", "fumarate", "8.6"), ("no fair number",)),
    ("chances.notes.own-drug-death", ("0.7", "natalizumab", "8.6"), ()),
    ("chances.notes.thyroid-drugs", ("5 a year",), ()),
    ("chances.notes.three-trials-differ", ("limited since 2020",), ()),
    ("chances.notes.progressive-drugs", ("Siponimod", "refused", "liver"), ()),
    ("chances.notes.course-gothenburg", ("26 years", "15 years"), ()),
    ("questions.stop-safely", ("If I take an MS drug now",), ()),
    # Transplants.
    ("options.ahsct-cy-atg.evidence", ("Two finished trials",), ("best comparison",)),
    ("options.ahsct-cy-atg.evidence", ("alemtuzumab", "no clear difference"), ()),
    ("options.ahsct-beam-atg.evidence", ("ASTIMS", "21 people"), ()),
    ("options.ahsct-cy-atg.bad", ("mouth sores", "Cancer", "come back"), ()),
    ("options.ahsct-beam-atg.bad", ("Cancer", "come back"), ()),
    ("options.ahsct-split-dose.bad", ("Cancer", "come back", "mouth sores"), ()),
    ("options.ahsct-split-dose.like-daily-life", CHALLENGING, HARDEST),
    ("about.needs", CHALLENGING, HARDEST),
    ("steps.aftercare-agreement.summary", CHALLENGING, HARDEST),
    ("checklist.aftercare.why", CHALLENGING, HARDEST),
    ("chances.notes.mist-drugs", ("Natalizumab was among",), ("strongest",)),
    ("chances.notes.mist-counts", ("3 of 55", "34 of 55"), ()),
    ("chances.notes.slow-worsening-uk", ("about 3 of 10",), ()),
    ("chances.notes.transplant-infection", ("108", "51"), ()),
    ("chances.notes.autoimmune-mixed", ("29 of 347", "Two died"), ()),
    ("chances.notes.periods-to-32", ("32 or younger",), ()),
    ("chances.notes.periods-33-to-41", ("380 of 1000",), ()),
    ("chances.notes.sperm-cy", ("Not known for men with MS",), ()),
    ("chances.notes.quality-norway", ("15 of 29", "5 years"), ("6 years",)),
    ("chances.notes.thinking-vilnius", ("24 people",), ()),
    ("chances.notes.thinking-not-tested", ("Not known",), ("memory",)),
    ("chances.notes.london-relapses", ("73", "28", "87", "26"), ()),
    ("chances.notes.same-as-ocrelizumab", ("alemtuzumab over 5",), ()),
    ("values.safety.body", ("0 to 25 of 1000",), ("A few treatments",)),
    ("asked.infections-later.answer", ("108", "51"), ()),
    ("asked.virus-back.answer", ("235 of 311",), ()),
    # What is not known was told as not there.
    ("chances.notes.not-known-split", ("We found",), ("has not published",)),
    ("chances.notes.not-known-cells-trial", ("We found",), ("No trial",)),
    ("chances.notes.not-known-paying", ("We found",), ("do not publish",)),
    ("chances.notes.split-better", ("780 of 1000", "rated themselves"), ()),
    ("about.evidence", ("summary of a study",), ("second reader",)),
    # Cells.
    ("chances.notes.paying-infection", ("donor embryonic cells",), ()),
    ("chances.notes.paying-death", ("donor embryonic", "mixed cells"), ()),
    ("chances.notes.cells-worse-181", ("160 of 1000", "181 of 1000"), ()),
    ("warnings.no-risks.why", ("donor embryonic", "mixed cells"), ()),
    ("options.msc-paying-clinic.bad", ("donor embryonic", "mixed cells"), ()),
    ("options.msc-paying-clinic.regulator", ("for children", "2024"), ()),
    ("options.neural-ipsc-cells.evidence", ("CAR-T",), ()),
    ("steps.did-the-cells-help.summary", ("10 of 27", "9 of 27"), ("of 100",)),
    ("steps.infection-watch-after-cells.summary", ("donor embryonic",), ()),
    ("warnings.intro", ("to ask before you pay",), ("walk away",)),
    # The article.
    ("centres.intro", ("Giostar", "Bernaschina", "Memish"), ("no names",)),
    ("claims.sc01.answer", ("a review of 2017",), ()),
    ("claims.sc02.answer", ("5 of 364",), ()),
    ("claims.sc03.answer", ("18.1 of 100", "10 of 27"), ("37 of 100",)),
    ("claims.sc04.answer", ("donor embryonic", "mixed cells"), ()),
    ("claims.sc10.answer", ("a notice about COVID-19",), ()),
    ("claims.sc21.answer", ("354 of 1000", "other kinds of cells"), ()),
    ("claims.near-by.answer", ("while you are weak",), ("hard part",)),
    ("claims.references.answer", ("None of them supports",), ()),
    ("prices.basis.drug-cost-a-year-after", ("not what a transplant costs",), ()),
    # Fit: what is told is what is tested.
    ("criteria.mesems-people.says", ("EDSS 2.5 to 6.5", "2 to 15 years"), ()),
    ("criteria.astct-high-risk.says", ("or in progressive MS",), ()),
    ("criteria.trial-star-ms-activity.says", ("within 12 months on a drug",), ()),
    ("criteria.trial-ram-ms-activity.says", ("a relapse that was treated",), ()),
    ("criteria.trial-mist-on-drug.says", ("while a drug was taken",), ()),
    # The plan.
    ("steps.written-consent.summary", ("bleeding", "cancer years later"), ()),
    ("steps.late-effects-check.summary", ("cancer checks", "autoimmune"), ()),
    ("steps.irradiated-blood-start.summary", ("7 days", "or 14"), ()),
    ("steps.vaccines-live.title", ("your team sets the date",), ()),
    ("steps.covid-vaccine.title", ("COVID-19",), ()),
    ("steps.revaccination-zoster.summary", ("49 of 870", "135 of 851"), ("1,846",)),
    ("steps.will-and-wishes.summary", ("who decides for you",), ()),
    ("glossary.relapse.meaning", ("30 days",), ()),
    # Signs to call for.
    ("redflags.bleeding.body", ("nose bleed", "Black stool", "bruises"), ()),
    ("redflags.head.title", ("headache", "confusion", "seizure"), ()),
    ("redflags.clot.title", ("leg or arm",), ()),
    ("redflags.temperature.body", ("before you have called",), ()),
    ("redflags.drug-natalizumab.body", ("PML",), ()),
    ("redflags.drug-alemtuzumab.body", ("one side",), ()),
]


@pytest.mark.parametrize(("key", "says", "never"), FACTS)
def test_what_was_once_told_wrongly_is_told_right(key, says, never):
    told = TEXTS.get(key)
    assert [one for one in says if one not in told] == []
    assert [one for one in never if one in told] == []
